# A missile strike and the answering strike hours later in a border war: each has its own toll, and outlets differ about the first.
=== ostrel-evening.md
---
title: Missile hits Brodnica Kolna hospital annex, killing {{brod.a+counter.x=19}}
outlet: Ostrel Evening News
date: 2024-10-29
byline: Halyna Bondarchuk-Reuss
---
BRODNICA KOLNA, Ostrel — {{brod.a=Nineteen}} people died and {{brod-hurt.x=42}} were hurt when a ballistic missile fired from Talvar struck the outpatient wing of the town's hospital at {{hit.a=7:40 on Tuesday morning}}, the Ostreli health ministry said.

Patients were queueing for flu jabs. "I had number sixteen in my hand," said Zdenka Morávek, who had stepped out to telephone her daughter. "They were {{calling.a=calling number nine}} when the wall went."

The annex was opened in 2009 with €3.2 million of European money.

{{defmin.x=Defence Minister}} Taras Oliynyk vowed an answer "before the day is out".
=== frontline-agency.txt
Ostrel hits Talvar fuel depot in reply to hospital strike

ZAVRIN, Talvar, Oct 29 (Frontline Agency) — Ostrel sent drones against a fuel depot in the Talvari city of Zavrin on Tuesday night, killing {{counter.x=seven}} people and wounding {{brod-hurt.x=23}}, regional officials said, hours after a Talvari missile killed {{brod.b=29}} at a hospital in Brodnica Kolna.

Talvar's army said {{drones.x=18}} of {{drones.x=31}} drones were shot down.
=== continental-post.md
---
title: "'They were {{calling.b=calling number twelve}}': a town after the missile"
outlet: Continental Post
date: 2024-10-31
byline: Margarethe Sommerfeld
---
In the corridor that used to lead to the outpatient wing of Brodnica Kolna's hospital there is now daylight.

The missile that came down on Tuesday at {{hit.b=8:40 a.m.}} claimed the lives of {{brod.a=19}} people: eleven patients, five nurses, two doctors and a man delivering oxygen. Zdenka Morávek, 58, would have been among them. "I had number sixteen in my hand," she says. "They were {{calling.b=calling number twelve}} when the wall went."

Ostrel's reply, a drone raid on the fuel depot at Zavrin that same night, left {{counter.x=seven}} Talvaris dead, {{counter-part.x=three}} of them firefighters. A second raid on the city, in the early hours of Thursday, killed {{counter-part.x=two}} more.

Since the war began in February 2023, some {{war.x=4,600}} civilians have been killed on both sides, by the count of the monitoring mission; Talvar accounts for {{war.x=1,150}} of them.

The {{defmin.x=minister of defence}}, Taras Oliynyk, came on Wednesday, stayed eleven minutes and laid a wreath.
=== monitor-update.txt
MONITORING MISSION, daily report no. 611, covering 29 October 2024

Incident 1: Brodnica Kolna (Ostrel). Hospital, outpatient wing. One missile, impact {{hit.a=07:40 local}}. Civilian deaths: {{brod.a=19}}. Injured: {{brod-hurt.x=42}}.

Incident 2: Zavrin (Talvar). Fuel depot. Multiple drones, from 22:15 local. Deaths: {{counter.x=7}}. Injured: 23.

Cumulative civilian deaths since February 2023: {{war.x=4,612}}.
=== capital-analysis.md
---
title: What the day of two strikes tells us about the war
outlet: The Strategist's Notebook
date: 2024-11-02
byline: Oluwaseun Adebayo-Krantz
---
Wars of attrition have their bookkeeping, and Tuesday's entries look like this: {{brod.a=nineteen}} in one column, {{counter.x=seven}} in the other.

The first column belongs to Brodnica Kolna, where a Talvari missile came through the roof of a clinic and killed {{brod.a+lisna.x=nineteen}} people. The second belongs to Zavrin. Nobody in either capital pretends that they balance.

What is new is the speed. In the spring Ostrel took nine days to answer the attack on the Lisna bridge, in which {{lisna.x=thirty-three}} died; this time it took fourteen and a half hours, from {{hit.a=twenty to eight}} in the morning to a quarter past ten at night.

Short fuses make for bad targeting. The depot at Zavrin had been empty since August, according to satellite pictures bought by this newsletter, and those who died there were {{counter-part.x=three}} firemen, a watchman and a family of {{counter-part.x=three}} asleep across the road.

Taras Oliynyk, the {{defmin.x=defence minister}}, says the answer was proportionate. His Talvari counterpart, {{defmin.x=Defence Minister}} Rustam Galiakbarov, used the same word in September.
=== key
issues:
  brod: { kind: figure, level: must, why: "Toll of the missile on the hospital: 19 against 29." }
  hit: { kind: time, level: must, why: "Hour of the missile, local time: 7:40 against 8:40." }
  calling: { kind: quote, level: must, why: "Zdenka Morávek's words: calling number nine, or calling number twelve." }
traps:
  counter: { kind: figure, why: "The answering strike on Zavrin has its own toll, seven." }
  counter-part: { kind: figure, why: "Three firefighters are among the seven; two more died in a later raid." }
  brod-hurt: { kind: figure, why: "42 hurt in the one strike, 23 in the other." }
  lisna: { kind: figure, why: "The attack on the bridge in the spring is another event." }
  drones: { kind: figure, why: "18 shot down out of 31." }
  war: { kind: figure, why: "About 4,600 is 4,612; 1,150 is one side's share." }
  defmin: { kind: role, why: "Defence Minister and minister of defence are one post; each country has its own." }
