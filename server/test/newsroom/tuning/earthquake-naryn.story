# A strong tremor in Kyrgyzstan's Naryn province: the toll grows overnight, the hour and a district head's name differ.
=== steppe-flash.txt
Earthquake hits Kyrgyz mountains, {{deaths.a=nine}} dead

BISHKEK, Sept 17 (Steppe Press) — An earthquake of magnitude {{mag.a+tremors.x=6.1}} shook Kyrgyzstan's Naryn province before dawn on {{day.x=Tuesday}}, killing at least {{deaths.a=nine}} people, the emergencies ministry said.

It struck at {{hour.a=4:12 a.m.}} local time at a depth of {{depth.x=10 km}}, the Institute of Seismology in Bishkek said.
=== alatoo-courier.md
---
title: Villagers dig through mud-brick walls after pre-dawn tremor
outlet: Alatoo Courier
date: 2024-09-17
byline: Gulnara Sydykova
---
AT-BASHY, Kyrgyzstan — Aizada Kerimova was kneading the day's bread when the ceiling came down. Her husband pulled her out by one arm; her mother-in-law, asleep in the next room, did not survive.

She was one of at least {{deaths.a=nine}} people who lost their lives in the magnitude-{{mag.a=6.1}} earthquake that struck the At-Bashy district at {{hour.a=4:12}} in the morning on {{day.x=Tuesday}}. Another {{hurt.x=two dozen}} were treated for injuries, most of them for broken limbs and head wounds.

District head Nurlan {{chief.a=Jeenbaev}}, who spent the morning in the village of Kara-Bulung, said {{homes.x=about 300}} homes across the district could no longer be lived in.

"We have tents for everyone tonight," {{chief.a=Jeenbaev}} said. "What we don't have is stoves."

An aftershock of magnitude {{tremors.x=4.8}} sent people running into the road again shortly after noon. Nobody was hurt by it.

Older residents recalled the earthquake of 2003, which measured {{tremors.x=6.6}} and killed {{past.x=38}} people in the same valley.
=== meridian-world.md
---
title: "Kyrgyz quake: death toll climbs to {{deaths.b+past.x=14}} as rescuers reach cut-off hamlets"
outlet: The Meridian
date: 2024-09-18
byline: Thomas Aldous
---
The number of people killed by Tuesday's earthquake in central Kyrgyzstan has risen to {{deaths.b+past.x=14}} after rescue teams on horseback reached two hamlets that had been cut off by landslides, the emergencies ministry said on Wednesday.

The bodies of five members of one family were recovered from a collapsed farmhouse above Kara-Bulung, the worst-hit village, where {{homes-part.x=120}} houses were flattened. In the At-Bashy district as a whole, {{homes.x+homes-part.x=297}} houses have been declared uninhabitable, according to a count completed overnight.

The tremor, which Kyrgyz seismologists put at {{mag.a=6.1}} and the Zurich-based Alpine Seismic Network at {{mag.b=6.0}}, hit at {{hour.b=5:12am}} local time on {{day.x=17 September}}. It was centred roughly {{depth.x=six miles}} underground.

Nurlan {{chief.b=Jeenbekov}}, the head of the district, told reporters that {{hurt.x=24}} people had been treated in hospital and that all but three had gone home.

Naryn is no stranger to such disasters. In 2003 a stronger shock brought down much of At-Bashy and left {{past.x=38}} dead.
=== relief-bulletin.txt
Relief Bulletin No. 2: Naryn earthquake
18 September 2024

Casualties: {{deaths.b=14}} killed, {{hurt.x=24}} injured (source: Ministry of Emergency Situations, 18:00).

Shelter: {{homes.x=297}} homes destroyed or unsafe in At-Bashy district, {{homes-part.x=120}} of them in Kara-Bulung. The district administration, led by Mr {{chief.b=Jeenbekov}}, has asked for stoves and winter tents.

Roads: the pass road was reopened on Wednesday afternoon.
=== key
issues:
  deaths: { kind: figure, level: must, why: "Toll of the quake: nine on the first day, 14 on the second." }
  hour: { kind: time, level: must, why: "Hour of the tremor, local time both: 4:12 against 5:12." }
  chief: { kind: name, level: must, why: "The head of At-Bashy district: Nurlan Jeenbaev or Nurlan Jeenbekov." }
  mag: { kind: figure, level: may, why: "6.1 and 6.0 are two institutes' measurements." }
traps:
  tremors: { kind: figure, why: "Main shock, aftershock and the quake of 2003 are three tremors." }
  past: { kind: figure, why: "The 38 dead of 2003 are another earthquake." }
  depth: { kind: figure, why: "10 km and six miles are the same depth." }
  hurt: { kind: figure, why: "Two dozen is 24." }
  homes: { kind: figure, why: "About 300 is 297, rounded." }
  homes-part: { kind: figure, why: "120 houses in one village are a part of the district's 297." }
  day: { kind: date, why: "That Tuesday was 17 September." }
