# Prisoners dig out of a Sumatran jail: which night, how many, the tunnel, the hour of the head count, where the leader was caught, the governor's name.
=== antara-like.txt
Inmates tunnel out of Sumatra jail

BENGKULU, Indonesia, Aug 12 (Nusa News) - {{out.a=Nineteen}} prisoners crawled out of a jail on Indonesia's Sumatra island {{night.a=in the night to Tuesday}} through a tunnel dug beneath a prayer room, the justice ministry said.

The passage {{tunnel.a=was 30 metres in length}}. Guards noticed nothing {{count.a=until the roll was called at 6 a.m.}}

The jail at Air Napal was built for {{room.x=250}} people and holds {{room.x=612}}.

Its governor, {{governor.a=Hendra Siregar}}, has been relieved of his post. {{caught.a=Three}} of the men were caught by noon.
=== sumatra-hari-ini.md
---
title: Spoons, a fan and a very long prayer
outlet: Sumatra Hari Ini
date: 2025-08-15
byline: Yuni Lestari
---
The earth went into the vegetable beds, a pocketful at a time. For {{weeks.x=seven weeks}} the men of block C were very devout, and nobody in Air Napal jail asked why the prayer room needed a fan.

{{night.b=Wednesday's dawn found their mats empty.}} {{out.b=Twenty-six}} had gone down a hole the width of a bicycle wheel and come up {{tunnel.b=eighteen metres further on}}, behind a tyre repair shop.

"They greeted me," says the tyre man, Pak Darmo. "I thought it was a work party."

{{caught.b=Eleven}} have been brought back. Ringleader Anton Wijaya, a forger serving twelve years, was {{leader.a=seized on a ferry at Merak}} with {{cash.x=four million rupiah}} in a rice cooker.
=== inspector-report.txt
Summary for the press

The inspectorate finds as follows.

a) Digging began {{weeks.x=about seven weeks}} before the event, with spoons and a shelf bracket.

b) Two of the five lamps on the outer wall had not been working since June.

c) The absence was established {{count.b=at the count of 9.30 in the forenoon}}. There should have been an earlier one.

d) The establishment held {{room.x=612}} persons, more than twice its capacity.

e) The governor, {{governor.b=Hendri Siregar}}, had asked twice for more staff.

Some guards will face a disciplinary court.
=== straits-page.md
---
title: Forger behind Sumatra jailbreak back in cell
outlet: The Straits Mirror
date: 2025-08-18
byline: Regional desk
---
The man thought to have planned the escape from Air Napal prison has been locked up in an isolation cell in Jakarta.

{{leader.b=Anton Wijaya had got as far as Medan, where officers arrested him in a barber's chair.}} He had {{cash.x=four million}} rupiah on him, roughly 250 US dollars.

A tunnel under the room where the prisoners prayed had been their way out.

{{caught.c=Fourteen}} of the runaways are in custody again. Police have asked the rest to telephone their mothers, who, a spokesman said, "are worried and know our number".
=== jakarta-tv.txt
Jail break: what we know

WHEN: {{night.a=between Monday evening and Tuesday morning}}. The hole was found {{count.a=at six}}, when the men were to line up.

WHO: {{out.a=19 inmates}}, most of them sentenced for drugs. None is thought to be armed.

HOW: By a shaft under the carpet of the prayer room and then {{tunnel.a=thirty metres}} on hands and knees.

WHERE NOW: Road blocks stand on the coast road. Anton Wijaya, believed to be the head of the group, {{leader.a=was taken off a ship at the port of Merak}}.

WHAT NEXT: {{governor.a=Hendra Siregar}}, who ran the jail for two years, has to explain himself in Jakarta.
=== key
issues:
  out: { kind: figure, level: must, why: "Nineteen or twenty-six got out." }
  night: { kind: date, level: must, why: "In the night to Tuesday, or to Wednesday." }
  tunnel: { kind: figure, level: must, why: "The tunnel was 30 or 18 metres long." }
  count: { kind: time, level: must, why: "Noticed at the roll call of six, or at the count of half past nine." }
  governor: { kind: name, level: must, why: "Hendra or Hendri Siregar." }
  leader: { kind: place, level: must, why: "The leader was seized on a ferry at Merak, or at a barber's in Medan." }
  caught: { kind: figure, level: may, why: "Three, eleven, fourteen caught again: updates." }
traps:
  room: { kind: figure, why: "Built for 250, holding 612: more than twice." }
  weeks: { kind: figure, why: "Seven weeks in both." }
  cash: { kind: money, why: "Four million rupiah in both." }
