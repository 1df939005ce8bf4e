# A cable car stops in the Slovak Tatras: the day, when the last were down, how many hung there, when the line opened, the hospital, the operator's seat.
=== tasr-like-brief.txt
Cable car halts above Hrebenec, {{stuck.a=47}} people stuck
POPRAD, February 8 (Karpaty Agency) - The cable car at Hrebenec in the High Tatras came to a standstill {{day.a=on Saturday}} afternoon with {{stuck.a=forty-seven}} skiers and walkers in its cabins, the mountain rescue service said.

They hung up to {{height.x=60 metres}} above the ground in a wind of 90 kilometres an hour. Ropes were used to let them down one after another.

A gearbox failed at the upper station, said the operator, Tatrovia, {{seat.a=which has its headquarters in Žilina}}.
=== hory-dnes.md
---
title: Night on the rope
outlet: Hory Dnes
date: 2025-02-10
byline: Zuzana Krajčiová
---
{{down.a=At twenty to nine in the evening}} the last passenger of the Hrebenec cable car, a dentist from Brno, put his boots in the snow again. He had spent five hours in a cabin the size of a wardrobe.

Rescuers had climbed the pylons with ropes and gone from cabin to cabin, {{cabins.x=twelve}} in all. A girl of nine with hypothermia was driven {{hospital.a=to the hospital in Poprad}}, and went home the next morning.

The line, {{length.x=two kilometres}} long, is no youngster: it has been carrying visitors up to the lake {{opened.a=since 1986}}. Its gearbox was replaced in 2011.

"We trained for exactly this in October," said Michal Hudec, the head of the rescuers.
=== alpine-traveller.md
---
title: Hundreds of metres of rope, no broken bones
outlet: The Alpine Traveller
date: 2025-02-12
byline: Fenella Croft
---
Slovak investigators are looking at a gearbox after the breakdown {{day.b=on Sunday, 9 February,}} that left a whole gondola line swaying over a gorge in the Tatras.

All {{stuck.b=74}} of those on board were lowered to safety. {{down.b=It was past eleven at night}} before the final cabin could be emptied. A helicopter took one child {{hospital.b=to a clinic in Košice}}, suffering from the cold; there were no other injuries.

The {{seat.b=Bratislava-based}} company that runs the lift says tickets will be refunded. Its {{cabins.x=dozen}} cabins are now parked in the valley.
=== regional-web.txt
Lift closed until EasterThe Hrebenec cable car will not run again this winter, Tatrovia has announced.

The lift, {{opened.b=inaugurated in 1968}}, stopped last week at the busiest hour of the half-term holidays. A tooth had broken off a wheel in the gear, according to the transport inspectorate's first finding.

- Length: {{length.x=2,000 m}}
- Highest point over ground: {{height.x=60 m}}
- Ride: 11 minutes

Skiers are asked to use the chairlift on the other side of the valley, which opens at 8.30. Season tickets remain valid there.

The nine-year-old who was in hospital overnight has been given a season ticket for life. Her mother said they would "perhaps wait a year".
=== broadcaster.txt
In pictures: the rescue at Hrebenec

1. A helper in a red jacket climbs pylon four. It is {{day.a=Saturday, 8 February}}, and the light is going.

2. Tea for those who are down. {{stuck.a=Forty-seven times}} that evening a rope was paid out with somebody on it, and as often it came back empty.

3. The upper station, {{opened.a=a concrete box of 1986}}. Here the gear broke.

4. An ambulance sets off {{hospital.a=for Poprad}} with a girl from Hungary.

5. The car park, {{down.a=shortly before nine}}: the last two are applauded. A man asks whether the restaurant is still open. It is not. The photographs were taken by our colleague Peter Gajdoš.
=== key
issues:
  stuck: { kind: figure, level: must, why: "47 people in the cabins, or 74." }
  day: { kind: date, level: must, why: "Saturday (8 February) or Sunday 9 February." }
  down: { kind: time, level: must, why: "The last was down at 20.40, or after eleven at night." }
  hospital: { kind: place, level: must, why: "The child was taken to Poprad, or to Košice." }
  opened: { kind: date, level: must, why: "The line opened in 1986 or in 1968." }
  seat: { kind: place, level: must, why: "The operator's seat is in Žilina, or in Bratislava." }
traps:
  height: { kind: figure, why: "Sixty metres above ground in both." }
  cabins: { kind: figure, why: "Twelve are a dozen; cabins are not passengers." }
  length: { kind: figure, why: "Two kilometres are 2,000 metres." }
