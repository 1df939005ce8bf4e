# Two trains collide in Poland: injured, hour, speed and the driver's name differ; older accidents and shares of the toll do not.
=== dawn.txt
Trains collide in southern Poland, killing {{dead.x=seven}}

OPOLE, Poland, Nov 18 (Vistula Agency) - A passenger train ran into the back of a stationary goods train near the city of Opole early {{day.x=on Monday}}, killing {{dead.x=seven}} people and injuring {{hurt.a+parts.x=about 60}}, officials said.

The crash occurred {{hour.a=at 5.48 a.m.}} in fog. The 4.55 from Kędzierzyn was carrying {{aboard.a=some 210}} passengers, most of them on their way to work.

{{parts.x=Four}} of the dead were in the first carriage.
=== hospital.md
---
title: Seven dead as commuter train hits freight wagons
outlet: Silesian Voice
date: 2024-11-18
byline: Katarzyna Wójtowicz
---
OPOLE — Bartosz Lis remembers the coffee. It was in his hand, he said, and then it was on the ceiling, and then the ceiling was the wall.

He was one of {{hurt.b=160}} people injured when a commuter train struck 38 wagons of gravel standing at a red signal on Monday morning. {{dead.x+past.x=Seven}} died, among them the conductor, Halina Pawlak, 54.

The driver, {{driver.a=Grzegorz Malczewski}}, 37, was pulled from his cab alive after two hours. Doctors said he was conscious.

{{parts.x=Twelve}} of the injured were still in intensive care in the evening.

The trains collided {{hour.b=at 6.48 a.m.}}, the regional governor said.
=== signal.md
---
title: What the signalman saw
outlet: Rail & Road Monitor
date: 2024-11-21
byline: Duncan Ashworth
---
The signal box at Grotowice was built in 1936 and has a geranium in the window. From it, {{day.x=on 18 November}}, in fog, at {{hour.a=12 minutes to six}} in the morning, a man heard what he at first thought was thunder.

The recorder recovered from the train shows that it passed a red light at {{speed.a+speed2.x=94 km/h}} and hit the last wagon at {{speed2.x=71}}, Poland's Rail Accident Commission said on Wednesday. The limit is {{speed2.x=120 km/h}}, or {{speed2.x=75 mph}}.

Why the driver, {{driver.b=Grzegorz Malczyński}}, did not brake sooner is not known. He had worked {{shifts.x=nine}} shifts in {{shifts.x=eleven}} days.

It was the country's worst railway accident since 2003, when {{past.x=eleven}} were killed. In the fog of December 2021, at a spot two kilometres up the line, a railcar hit a lorry and {{past.x=three}} people died.

"The signal was red. That is the only thing in this story that is simple," the commission's chairman, Jerzy Sobol, said.

Repairs will cost {{cost.x=31 million zloty}}. Trains should run again {{again.x=on 2 December}}.
=== minister.txt
Minister orders checks after train crash

WARSAW, Nov 21 (Vistula Agency) — Poland's infrastructure minister has ordered a review of drivers' hours after Monday's collision at Opole, in which {{dead.x=seven}} people died and {{hurt.a=63}} were hurt.

The train was travelling at {{speed.b=49 miles per hour}} when it ran past a stop signal, investigators have found.

The line is to reopen {{again.x=a week on Monday}}, at a cost of {{cost.x=more than 30 million zloty}}.
=== a-week-on.md
---
title: A week after Opole, the questions that will not wait
outlet: The Vistula Review
date: 2024-11-25
byline: Agnieszka Borowik-Chan
---
They buried Halina Pawlak on Saturday in the uniform she had worn for thirty-one years. The last of the {{dead.x=seven}}, a student of chemistry named Oskar Witek, will be buried tomorrow.

The wreck is gone. Eleven of the gravel wagons were cut up where they lay and the rest dragged to a siding. A crane from Wrocław lifted the locomotive on Thursday, and under it was found a child's glove, whose owner, it turned out, was well and at home in Kędzierzyn.

Of the {{hurt.a=63}} passengers who were hurt, {{parts.x=19}} remain in hospital, {{parts.x=five}} of them in a serious condition. The hospital in Nysa, which took {{parts.x=22}}, has thanked the town for its blankets.

What is known about the collision itself would fit on a ticket. It was dark, it was foggy, and at {{hour.a=5.48}} a commuter train with {{aboard.b=about 240}} people in it did not stop where it should have. {{speed.a=Ninety-four}} kilometres an hour was well within the limit; it was the red light that was not.

The driver has spoken to investigators twice, each time for less than an hour. His colleagues say that {{shifts.x=nine}} turns in {{shifts.x=eleven}} days are nothing unusual, and that this is exactly the trouble. Two years ago a similar train passed a similar signal near Brzeg; nobody was hurt, and nobody was told.

Poland has spent 19 billion zloty on its railways since 2018. The equipment that would have stopped the train by itself has been fitted to {{etcs.x=a quarter}} of the main lines. The target for this year was {{etcs.x=40 per cent}}.

Trains are due back on the line {{again.x=next Monday}}.
=== key
issues:
  hurt: { kind: figure, level: must, why: "Injured: about 60, or 63, against 160." }
  hour: { kind: time, level: must, why: "The trains met at 5.48 or at 6.48." }
  driver: { kind: name, level: must, why: "The driver: Malczewski against Malczyński." }
  speed: { kind: figure, level: must, why: "The train passed the signal at 94 km/h or at 49 mph, which are 79 km/h." }
  aboard: { kind: figure, level: may, why: "Some 210 passengers on the day, about 240 people a week after." }
traps:
  parts: { kind: figure, why: "Some of the dead and of the injured." }
  dead: { kind: figure, why: "Seven in every article." }
  speed2: { kind: figure, why: "At the signal, at the last wagon, and the limit in two units." }
  day: { kind: date, why: "Monday was 18 November." }
  etcs: { kind: figure, why: "What was done and what was aimed at." }
  past: { kind: figure, why: "Other accidents." }
  shifts: { kind: figure, why: "Nine shifts in eleven days." }
  cost: { kind: money, why: "31 million zloty are more than 30 million." }
  again: { kind: date, why: "A week on Monday was 2 December." }
