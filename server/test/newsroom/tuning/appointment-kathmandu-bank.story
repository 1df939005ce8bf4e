# Nepal-like news of a new central bank governor: her last post, her age, the day she takes office and a spelling.
=== named.md
---
title: Rana Shrestha named central bank governor
outlet: Himal Business
date: 2025-06-03
byline: Bikash Tamang
---
KATHMANDU — The cabinet on {{day.x=Tuesday}} appointed {{kin.x=Sabina}} Rana Shrestha governor of the central bank, the first woman to hold the post.

Ms Rana Shrestha, {{age.a=52}}, {{before.a=a deputy governor}} since 2020, will take over from {{old.a=Dilip}} Koirala, whose five-year term ends {{term.x=on June 14}}. She will be sworn in {{oath.a=on June 15}}.

"{{first.x=My first job is to be boring, and I intend to be very good at it}}," she told reporters at Singha Durbar.

The bank's policy rate stands at {{rate.x=5 per cent}}. Inflation was {{rate.x=4.4 per cent}} in May.
=== governor-wire.txt
Nepal picks first woman to head central bank

KATHMANDU, June 3 (Ridge Line News) - Nepal named Sabina Rana Shrestha, until now the {{before.b=finance secretary}}, as governor of its central bank on Tuesday.

She replaces {{old.b=Dileep}} Koirala. A search committee had put forward {{names.x=three}} names out of {{names.x=eleven}} applicants.

Rana Shrestha, who studied at Pune and Manchester, takes the oath {{oath.b=on Thursday, June 19}}, {{term.x=five days after}} her predecessor steps down.
=== what-she-inherits.md
---
title: Five things on the new governor's desk
outlet: The Terai Observer
date: 2025-06-08
byline: Anupama Yadav
---
1. Two sick banks. Lenders with {{banks.x=210 billion rupees}} of deposits between them are under the central bank's supervision; a third, with {{banks.x=38 billion}}, came out of it in March.

2. A rate that many think too high. {{old.a=Dilip}} Koirala left it at {{rate.x=5 percent}}, after two cuts of {{cuts.x=a quarter of a point}} each, the last {{cuts.x=25 basis points}} coming in April.

3. Reserves that look better than they are. They cover {{months.x=14 months}} of imports, {{months.x=more than a year}}.

4. A board that did not choose her. Of its {{board.x=seven}} members, {{board.x=four}} had backed another candidate, Mahesh Lal Karna.

5. Her own promise. "{{first.x=My first job is to be boring}}," Sabina Rana Shrestha said last week, when she was named. At {{age.b+kage.x=55}} she is the youngest governor in two decades; Koirala was {{kage.x=58}} when he began, his predecessor {{kage.x=61}}.

She has been {{before.a=deputy governor}} for five years. No one can say that she does not know the building.
=== brief.txt
Appointments

Sabina Rana Shrestha, named on {{day.x=June 3}}, to be governor of the central bank of Nepal {{oath.a=from 15 June}}. Her sister, {{kin.x=Sarita}} Rana Shrestha, is ambassador in Seoul.
=== key
issues:
  before: { kind: role, level: must, why: "She has been deputy governor since 2020, or was finance secretary." }
  age: { kind: age, level: must, why: "The new governor is 52 or 55." }
  oath: { kind: date, level: must, why: "Sworn in on June 15 or on June 19." }
  old: { kind: name, level: must, why: "The outgoing governor: Dilip against Dileep." }
traps:
  term: { kind: date, why: "Five days after the 14th is the 19th: both say when the old term ends." }
  rate: { kind: figure, why: "The policy rate and inflation." }
  names: { kind: figure, why: "Three names out of eleven." }
  banks: { kind: money, why: "Deposits of different banks." }
  cuts: { kind: figure, why: "A quarter of a point is 25 basis points." }
  months: { kind: figure, why: "14 months are more than a year." }
  board: { kind: figure, why: "Four members of seven." }
  first: { kind: quote, why: "A quotation and a part of it." }
  day: { kind: date, why: "Tuesday was June 3." }
  kin: { kind: name, why: "Two sisters." }
  kage: { kind: age, why: "Her age and her two predecessors' when they began." }
