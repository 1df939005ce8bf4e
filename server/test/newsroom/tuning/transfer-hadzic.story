# A Bosnian striker moves to a Turkish club: fee, contract and age differ; earlier transfers and clauses do not matter.
=== signed.md
---
title: Hadžić joins Kartal Gücü in record deal
outlet: Anatolian Sport
date: 2023-07-18
byline: Burak Şimşek
---
ISTANBUL — Kartal Gücü have completed the signing of Bosnian striker Armin {{spelt.x=Hadžić}} from Austrian club SC Traunfeld, the Istanbul side announced on Tuesday.

The {{age.a=22}}-year-old has signed a {{deal.a+loan.x=four-year}} contract. Kartal will pay {{fee.a+past.x+parts.x=€18 million}}, a club record, of which {{parts.x=€12 million}} is due at once.

He will wear the number 9 shirt. "I did not come here for the sun. I came because they told me the truth about what was wrong with my game," Hadžić said.

He scored {{goals.x=19}} goals in {{goals.x=31}} league matches last season.
=== wire.txt
Soccer-Kartal sign Bosnia forward Hadzic

July 18 (Tropical Sports Service) - Turkish club Kartal Gucu have signed Bosnia and Herzegovina international Armin {{spelt.x=Hadzic}}, {{age.b=24}}, from Traunfeld for {{fee.b=21 million euros}} on a {{deal.a=four-year}} deal, they said on Tuesday.

Hadzic has {{caps.x=six}} goals in {{caps.x=14}} internationals.
=== austria.md
---
title: Traunfeld count the money and miss the man
outlet: Alpenkicker
date: 2023-07-20
byline: Verena Pichler
---
Four summers ago SC Traunfeld bought a thin boy from Zenica for {{past.x=€350,000}}. On Tuesday they sold him for {{fee.a+past.x=18 million}}, more than fifty times as much, and the sporting director, Holger Maislinger, admitted that he had slept badly.

"You replace goals," he said. "You do not replace the other thing."

His new contract is for {{deal.b=three years}}, and Zenica will receive ten per cent of the fee, {{parts.x=€1.8 million}}. Kartal's previous record was the {{past.x=€15.5 million}} paid for the Ghanaian winger Kojo Ampofo in 2019.

Hadžić made {{apps.x=103}} appearances for Traunfeld and scored {{goals.x+apps.x=47}} times, {{goals.x=19}} of them in his last season.

Traunfeld have already found a successor: the Dane Mikkel Toft, {{toft.x=26}}, comes on loan for {{loan.x=one season}}.
=== diary.txt
Transfer diary

20 July 2023

IN AND OUT. Kartal Gücü are not finished. After Hadžić, for whom they paid {{fee.a=18m euros}}, they want a left back and have offered {{offer.x=€4 million}} for Nikola Petrušić of Osijek, who are asking {{offer.x=€6.5 million}}.

Hadžić, who is {{age.a+toft.x=22}}, trained with his new team for the first time yesterday.
=== key
issues:
  fee: { kind: money, level: must, why: "The fee: 18 million euros against 21 million." }
  age: { kind: age, level: must, why: "Hadžić is 22 or 24." }
  deal: { kind: figure, level: must, why: "A contract for four years or for three." }
traps:
  past: { kind: money, why: "What he cost before, and the record before." }
  parts: { kind: money, why: "Parts of the fee." }
  goals: { kind: figure, why: "Goals of a season, of a career and matches played." }
  caps: { kind: figure, why: "Goals and matches for his country." }
  apps: { kind: figure, why: "Appearances and goals." }
  toft: { kind: age, why: "Another player's age." }
  loan: { kind: figure, why: "Another player's loan." }
  offer: { kind: money, why: "Offered and asked for another player." }
  spelt: { kind: name, why: "The same names without their accents." }
