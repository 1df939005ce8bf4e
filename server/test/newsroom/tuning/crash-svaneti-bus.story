# A bus leaves a mountain road in Georgia: toll, hour, the driver's age and the height of the fall.
=== first-report.txt
Bus plunges into Georgian gorge, killing {{toll.a=at least 12}}

TBILISI, July 8 (Caucasus News Service) - A bus carrying hikers left a mountain road in the Svaneti region of Georgia on {{day.x=Monday}} and fell into a gorge, killing {{toll.a=at least 12}} people, the emergency service said.

{{aboard.x=Thirty-one}} people were on board. The injured were flown by helicopter to Zugdidi.

The accident happened {{hour.a=at about 9.15 a.m.}}, near the village of Lakhiri.
=== toll-rises.md
---
title: Death toll in Svaneti bus crash rises to {{toll.b=19}}
outlet: Rustaveli Post
date: 2024-07-09
byline: Nino Gelashvili
---
Rescuers working through the night with ropes and lamps brought seven more bodies up from the Mulkhra gorge, raising to {{toll.b+parts.x=19}} the number of people killed when a bus ran off the road on Monday.

{{aboard.x=Twelve}} survived, three of them with injuries that doctors called life-threatening.

{{parts.x=Eleven}} of the dead were Georgians, {{parts.x=five}} Poles and {{parts.x=three}} Lithuanians.

The driver, Zaza Kvirikashvili, {{driver.a=48}}, was among the dead. He had {{exp.x=22 years}}' experience and had been at the wheel since {{start.x=six}} that morning, his company said.

The bus fell {{drop.x=about 120 metres}}. The accident happened {{hour.b+start.x=shortly after 11 a.m.}}, according to the interior ministry, and a shepherd who saw it rang the emergency number.
=== poland-mourns.txt
Five Poles among dead in Georgia

WARSAW, July 9 (Vistula Agency) — {{parts.x=Five}} Polish hikers were among {{toll.b=19}} people who died when their bus fell {{drop.x=nearly 400 feet}} into a ravine in Georgia, the foreign ministry in Warsaw said on Tuesday.

They belonged to a walking club at Tarnów. A sixth member, Bożena Wilczek, 66, was pulled out alive after nine hours.

"They had saved two years for this," said the club's president, Kazimierz Dudek.
=== road.md
---
title: The road everyone had warned about
outlet: Transcaucasia Today
date: 2024-07-12
byline: Thomas Ferreira-Lund
---
There are 31 bends between Lakhiri and the pass, and at four of them there is no barrier. At the third of the four, {{day.x=on 8 July}}, a bus with {{aboard.x=31}} people in it did not turn.

{{toll.b+past.x=Nineteen}} were killed. It was the worst accident on a Georgian road since 2011, when {{past.x=23}} died near Kutaisi.

Investigators say that the bus was doing {{speed.x=55 km/h}} ({{speed.x=34 mph}}) where the limit is {{speed.x=30 km/h}}. The driver, Zaza Kvirikashvili, was {{driver.b=59}}, and had been licensed to drive buses for {{exp.x=more than two decades}}.

A barrier would have cost {{cost.x=180,000 lari}}. The money, {{cost.x=some $65,000}}, was in the budget for 2022 and again for 2023.

"I signed three letters. I have the copies," said the head of the village, Gocha Margiani.

In the same week two years ago a minibus went over at the second bend. {{past.x=Two}} people were killed.
=== inquiry.txt
Brakes had failed inspection in May, inquiry into Svaneti bus crash finds

TBILISI, Sept 24 (Caucasus News Service) - The bus that fell into a gorge in Georgia in July, killing {{toll.b=19}} people, had failed a brake test seven weeks earlier and been put back on the road after a repair that nobody can now describe, a commission of inquiry said on Tuesday.

Its report, of 140 pages, clears the driver. {{exp.x=Twenty-two}} years without an accident, it says, are not to be set against "one bend."

The vehicle, built in 2006 for a German school, had covered 1.1 million kilometers. It was carrying {{aboard.x=31}} people, four more than it had seats for.

According to the tachograph it was moving at {{speed.x=55 km/h}} when it went through the gravel at the edge. It turned over twice.

The commission found that the first call for help was logged {{call.x=14 minutes}} after the crash and that the first helicopter arrived {{call.x=two hours}} after that, because its crew had been sent to a forest fire. Doctors could not say whether any of the {{toll.b=19}} would have lived had it come sooner.

Two managers of the company, Ushba Trans, have been charged. A third is thought to be abroad.

The report also lists every accident on the road since 1990. There were {{past.x=37}}, in which {{past.x=58}} people were killed, the last of them before this one in 2022.

A barrier was put up in August.
=== key
issues:
  toll: { kind: figure, level: must, why: "At least 12 dead, and later 19." }
  hour: { kind: time, level: must, why: "The bus fell at about 9.15 or shortly after 11." }
  driver: { kind: age, level: must, why: "The driver was 48 or 59." }
traps:
  parts: { kind: figure, why: "The dead by country." }
  aboard: { kind: figure, why: "Thirty-one aboard: 19 died and twelve lived." }
  exp: { kind: figure, why: "22 years are more than two decades." }
  drop: { kind: figure, why: "About 120 metres are nearly 400 feet." }
  speed: { kind: figure, why: "55 km/h are 34 mph; 30 is the limit." }
  cost: { kind: money, why: "180,000 lari are some $65,000." }
  past: { kind: figure, why: "Other accidents." }
  call: { kind: time, why: "The first call and the first helicopter." }
  start: { kind: time, why: "When he set out and when the bus fell." }
  day: { kind: date, why: "Monday was 8 July." }
