# Silver and gold stolen from a museum in Ghent: no disagreement, only look-alike numbers, values, hours and names.
=== wire.md
---
title: Thieves take {{objects.x=11}} silver and gold objects from Ghent museum
outlet: Meridian News Agency
date: 2025-05-06
byline: Lotte Verhaeghe
---
GHENT, Belgium (MNA) — Thieves broke into a museum in the Belgian city of Ghent before dawn on Tuesday and made off with {{objects.x=11 pieces}} of silver and gold from the 16th and 17th centuries, police said.

The alarm at the Museum Sint-Pieters went off at {{hours.x=3:12 a.m.}} Officers reached the building at {{hours.x=3:19 a.m.}} and found {{door.x=a side door forced}} and {{cases.x=three display cases}} broken.

"{{knew.x=They knew which cases to open. They were inside for under five minutes}}," said the museum's director, {{backer.x=Annelies De Backer}}.

{{objects.x=Seven}} of the missing pieces are silver, and {{objects.x=four}} are gold. The best known is the Van Hoorne cup, made in Antwerp in {{cup.x=1587}}. The museum's insurer values the {{objects.x=11 pieces}} at {{worth.x=2.5 million euros}} ({{worth.x=$2.8 million}}).

Police are looking for {{men.x=at least two people}} who fled on an electric scooter toward the station.

In {{roof.x=2019, three men}} were caught on the museum's roof with a rope and a saw. Nothing was stolen then.
=== local.md
---
title: 'Ghent mourns a cup: "It was the first thing my grandmother showed me"'
outlet: De Leieklok (English edition)
date: 2025-05-07
byline: Joris Claeys
---
There is a ring in the velvet where the Van Hoorne cup stood for {{cup.x=74 years}}.

The cup is one of {{objects.x=11 objects}} stolen from the Museum Sint-Pieters {{early.x=early on Tuesday}}. Police were at the door {{hours.x=seven minutes}} after the alarm, but the thieves had gone.

"It was the first thing my grandmother showed me here," said Fatima Benali, 39, who came with flowers on Wednesday.

{{backer.x=Annelies De Backer}}, the director, could hardly speak. "{{knew.x=They knew which cases to open}}," she said. She thinks that the true worth of the pieces is nearer {{worth.x=four million euros}} than {{worth.x=the two and a half}} for which they are insured. "Try to buy another," she said.

The museum is shut until Saturday. {{visitors.x=Some 62,000}} people visited it last year, and {{visitors.x=58,000}} the year before.

It is not the first attempt. {{roof.x=Six years ago}} the police took {{roof.x=three men}} off the roof.
=== tabloid.txt
SCOOTER RAIDERS GRAB {{worth.x=€2.5M}} TREASURE IN {{knew.x=FIVE MINUTES}}

Ghent, 7 May 2025 — Cheeky crooks on an e-scooter pulled off a {{early.x=daring dawn raid}} on a Belgian museum and got away with {{worth.x=€2.5 million}} of gold and silver.

The gang smashed {{cases.x=three cases}} at the Museum Sint-Pieters and were out again in {{knew.x=less than five minutes}}.

They grabbed {{objects.x=11 treasures}}, including a {{cup.x=438-year-old cup}}.

Devastated director {{backer.x=Annelies De Backer, 52}}, said: "{{knew.x=They knew which cases to open. They were inside for under five minutes}}."

Cops got there just {{hours.x=seven minutes}} after the alarm rang at {{hours.x=3.12am}}.
=== broadcaster.md
---
title: Belgium museum theft - {{men.x=two men}} arrested in Lille
outlet: Channel 6 World
date: 2025-05-13
byline: Channel 6 Digital Team
---
{{men.x=Two men}} have been arrested in northern France over the theft of historic silver and gold from a museum in Ghent a week ago.

French police said the men, {{men.x=aged 27 and 34}}, were held in Lille {{arrest.x=on Monday evening}}. A prosecutor in Ghent, Bram Wauters, said {{objects.x=four of the 11}} stolen objects had been found in a garage, among them the {{cup.x=16th-century Van Hoorne cup}}.

{{objects.x=Seven pieces}} are still missing.

The burglars entered the Museum Sint-Pieters {{hours.x=shortly after 3am}} on {{early.x=Tuesday 6 May}} through {{door.x=a side door}}.

The haul is insured for {{worth.x=about €2.5m}} ({{worth.x=£2.1m}}).
=== followup.md
---
title: {{men.x=Third arrest}} in Ghent museum theft
outlet: Meridian News Agency
date: 2025-05-20
byline: Lotte Verhaeghe
---
GHENT, Belgium (MNA) — Belgian police arrested a former museum guard on Tuesday over the theft of {{objects.x=11}} silver and gold objects in Ghent two weeks ago, bringing to {{men.x=three}} the number of people held.

The man, {{men.x=45}}, worked at the Museum Sint-Pieters until 2023, prosecutor Bram Wauters said. {{men.x=Two other men, aged 27 and 34}}, were arrested in Lille {{arrest.x=on May 12}} and have been handed over to Belgium.

{{objects.x=Two more}} of the stolen pieces, both silver, were recovered on Sunday from a canal near Deinze. {{objects.x=Four}} were found earlier in a garage in Lille. {{objects.x=Five}} are still missing.

"We are {{objects.x=more than half way}}," Wauters said.
=== trade.txt
Small museums, big gaps: lessons from Ghent

Museum Security Forum, June 2025
By {{backer.x=Anneke De Backer-Smit}}

The {{early.x=May 6}} break-in at the Museum Sint-Pieters, in which {{objects.x=11 objects}} were lost and {{objects.x=six}} since recovered, shows what a determined crew can do in {{knew.x=five minutes}}.

The museum had {{cameras.x=22 cameras}}, of which {{cameras.x=19}} were working. It had one night guard, down from three in 2015. {{door.x=The side door}} dated from 1931.

The alarm sounded at {{hours.x=03:12}} and the police arrived at {{hours.x=03:19}}. That is a good response. It was not good enough.

The insured value was {{worth.x=€2.5m}}. Premiums for collections of this size have risen 18% in a year.

{{men.x=Three people}} are in custody. A trial is not expected before 2026.
=== key
issues:
traps:
  objects: { kind: figure, why: "Eleven pieces, seven of silver and four of gold; four found and seven missing, then two more found and five missing." }
  worth: { kind: money, why: "Insured for 2.5 million euros, in three currencies; the director's own estimate is four." }
  hours: { kind: time, why: "The alarm at 3:12, the police at 3:19, seven minutes later; shortly after 3am." }
  knew: { kind: quote, why: "The same saying, once cut; under five minutes inside." }
  men: { kind: figure, why: "At least two sought, two arrested, then a third; their ages." }
  roof: { kind: figure, why: "The attempt of 2019, six years ago, is another event." }
  cup: { kind: age, why: "Made in 1587, it is 438 years old and of the 16th century; 74 years in the museum." }
  backer: { kind: name, why: "The director Annelies De Backer and the writer Anneke De Backer-Smit are two people." }
  early: { kind: date, why: "Early on Tuesday, before dawn, is Tuesday 6 May." }
  arrest: { kind: date, why: "Monday evening was May 12." }
  visitors: { kind: figure, why: "Visitors of two different years." }
  cases: { kind: figure, why: "The three cases, told twice." }
  door: { kind: place, why: "The same side door." }
  cameras: { kind: figure, why: "19 of the 22 cameras were working." }
