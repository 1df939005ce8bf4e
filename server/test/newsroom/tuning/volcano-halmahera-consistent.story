# An eruption in the Moluccas told consistently: universal and local time, feet and metres, villages and people, an alert level and its number.
=== vona.txt
VOLCANO OBSERVATORY NOTICE
Volcano: Gamkora, Halmahera, Indonesia
Issued: {{blow.x=2025 06 18, 2140 UTC}}
Aviation colour: RED
Ash cloud: to {{ash.x=26,000 ft}}, drifting {{drift.x=west}}
Remarks: eruption in progress since the hour of issue. Ash fall likely on {{vill.x=two}} villages below the summit. Next notice at 0400 UTC or when conditions change. Pilots are asked to report ash, sulphur smell or lightning to the Makassar control centre. Satellite view is hampered by rain clouds. The seismograph on the eastern flank has been silent since the first blast and may be lost.
=== ternate-agency.txt
TERNATE, Indonesia, June 19 (Nusa News) - Mount Gamkora on Halmahera island erupted {{blow.x=at 6.40 on Thursday morning}}, hurling ash {{ash.x=some eight kilometres}} into the sky.

{{people.x=About 1,900}} people from the villages of Bataka and Soa Lamo were taken to the coast in lorries, many of them carrying goats and mattresses. {{hurt.x=Nobody was hurt}}.

The alert was raised {{level.x=from the second to the highest of four levels}}.

Ash was carried {{drift.x=towards the Molucca Sea}}, {{airport.x=shutting Ternate's airport until Friday noon}}.
=== moluccas-web.md
---
title: 'We left the rice on the fire'
outlet: Suara Maluku Utara
date: 2025-06-20
byline: Rahma Albaar
---
The chickens knew. They were on the roof a little after five, an hour and a half before the mountain opened.

"We left the rice on the fire," says Nurhayati Do, 44, in the gym of a school at Tobaru, where {{people.x=620}} of {{people.x=the 1,900 evacuees}} are staying. The others are with relatives or in the mosques.

Planes {{airport.x=have been landing at Ternate again since midday}}.

The volcano watch at Bataka, one man and a pot of coffee, had reported tremors since Sunday. Idris Hamja, the man in question, says that he "would now like to sleep".
=== geology-brief.md
---
title: Gamkora's fourth eruption since 2000
outlet: Earth & Ocean Weekly
date: 2025-06-27
byline: Kirsty Dunmore
---
Gamkora woke in 2003, 2011 and 2017, and did so again last week, at {{blow.x=21.40 on the Wednesday by Greenwich reckoning}}.

The column reached {{ash.x=nearly 8,000 metres}}, less than half the {{ash.x=17,000}} of 2003.

Both {{vill.x=endangered villages}} had been emptied by nine, local time; there were {{hurt.x=no casualties}}. The alert has been {{level.x=lowered by a step, to three}}, this week.

The rocks are rich in gas. Some of them float, and fishermen have been bringing them home for their children.
=== key
issues:
traps:
  blow: { kind: time, why: "21.40 UTC on Wednesday 18 June is 6.40 on Thursday 19 June in Halmahera." }
  ash: { kind: figure, why: "26,000 feet are nearly 8,000 metres; 17,000 was in 2003." }
  drift: { kind: place, why: "The Molucca Sea lies west." }
  vill: { kind: figure, why: "Two villages, named in one article." }
  people: { kind: figure, why: "1,900 in both; 620 of them are in the gym." }
  hurt: { kind: figure, why: "Nobody hurt, no casualties." }
  level: { kind: figure, why: "Raised from two to four on the day, lowered to three a week later." }
  airport: { kind: date, why: "Shut until Friday noon, open again since midday on Friday." }
