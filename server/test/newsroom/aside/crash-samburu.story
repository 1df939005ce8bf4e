# A charter plane flies into a ridge in northern Kenya: the pilot's hours, the height of the ridge, the last radio call and the first officer's name.
=== rift-wire.txt
Charter plane crashes in northern Kenya, {{toll.a=nine}} killed

NAIROBI, Aug. 6 (Rift Wire) — A light aircraft carrying {{aboard.x=12}} people crashed into a forested ridge in Kenya's Samburu county on Tuesday morning, killing {{toll.a=nine}} of them, the Civil Aviation Authority said.

The single-engine Cessna 208B Grand Caravan of Twiga Air Charter left Wilson Airport in Nairobi at {{off.x=7:05 a.m.}} for the Lolkuno airstrip. It last spoke to a controller at {{last.a=8:13 a.m.}} ({{last.a=0513 GMT}}).

{{aboard.x=Ten}} passengers and {{aboard.x=two}} pilots were on board, the authority said. {{survivors.a=Three}} survivors were flown to Nairobi, all of them badly hurt.

County Commissioner Rebecca Nakuru said that herders found the wreck on Lorien Ridge, {{dist.x=14 km}} short of the airstrip, and that it took rescuers {{rescue.x=five hours}} to carry the injured down. "There was cloud on the ridge so thick that we found the tail by walking into it," she said.

Twiga operates a fleet of {{fleet.x=seven}} aircraft and had not had a fatal accident before.
=== savannah-standard.md
---
title: Cloud, a ridge and a silence at the end of 5Y-KLT
outlet: The Savannah Standard
date: 2024-08-08
byline: Moses Kiptanui and Aisha Noor, Maralal
---
John {{lema.x=Lemarkat}} heard the aeroplane before he saw it, and then he heard it stop.

The herder, 47, was bringing goats down from Lorien Ridge on Tuesday. He climbed back up with two nephews and a machete. What they found, {{elev.a=8,900 feet}} above the sea among wild olives and cedars, was the tail of a Cessna Caravan, upright, and {{survivors.a=three}} people who were still alive.

Yesterday there were only {{survivors.b=two}}. A Dutch water engineer died in the night at a Nairobi hospital, which raises the number of the dead to {{toll.b+toll-other.x=10}}.

The commander was Captain James Muriuki, 44, a former air force officer who had logged {{hours.a=4,300 hours}}. Beside him sat First Officer {{fo.a=Faith Chebet}}, 27, from Eldoret, who joined Twiga Air Charter in March. Neither survived.

The company's operations manager, Stella Wambui, told the Standard that the aircraft was serviced on 29 July and had fuel for four hours. It had fourteen seats, including those in the cockpit, of which {{aboard.x=twelve}} were taken. On board were surveyors, doctors and engineers going to look at a dam.

It got off from Wilson at {{off.x=five past seven}}. The captain reported that he was descending in cloud, and asked about the wind at Lolkuno. The time was {{last.a=thirteen minutes past eight}}. He was given the wind. He did not read it back.

Lolkuno has a windsock, a shed and no radio beacon. The ridge stands {{dist.x=14 kilometres}} to the south of it.

"There was cloud on the ridge so thick that we found the tail by walking into it," said Rebecca Nakuru, the county commissioner, who went up with the rescuers.

Samuel {{lema.x=Lemarkat}}, a senior ranger of the community conservancy and not related to the herder, had the injured carried down on doors. That took {{rescue.x=five hours}}.
=== african-airfields.md
---
title: First data on the Twiga Caravan lost on Lorien Ridge
outlet: African Airfields
date: 2024-08-12
byline: Piet Oosthuizen
---
Aircraft: Cessna 208B, 5Y-KLT, built 2009, {{type.x=9,640 hours}}.
Operator: Twiga Air Charter, Wilson.
Date: Tuesday 6 August 2024.
On board: {{aboard.x=2}} crew, {{aboard.x=10}} passengers. Fatalities: {{toll.b+toll-other.x=10}}.

Controlled flight into terrain is what this looks like. The track that an amateur receiver picked up shows a steady descent at 500 feet a minute to the end, wings level. The impact was at {{elev.a=8,900 ft}} ({{elev.a=about 2,700 m}}). The cleared level was {{level.x=11,500 ft}}, and nobody at Nairobi remembers having approved a lower one. Lolkuno itself lies at {{level.x=5,100 ft}}.

The commander's total time was {{hours.b=3,400 hours}}, of which {{type.x=1,150}} on the Caravan. First officer {{fo.a=Faith Chebet}} had {{type.x=410 hours}} in all.

A terrain warning unit was fitted. Whether it was switched on is the first question the investigators will have; the circuit breaker is said to have been found pulled. Pilots who fly to the northern strips pull it, one of them tells us, "because it shouts at you all morning".

Last contact with the area controller was at {{last.a=05:13 UTC}}. The emergency beacon was received by satellite at {{off.x=05:24 UTC}}, and the search began within half an hour of that.

A preliminary report is due within {{report.x=30 days}} of the accident.
=== derwent-mercury.md
---
title: Derbyshire doctor died in Kenya "doing what she had promised"
outlet: The Derwent Mercury
date: 2024-08-14
byline: Sally Hargreaves
---
The parents of a Matlock doctor who died in an air crash in Kenya have spoken of a daughter who "could not sit still while anybody was thirsty".

Dr Eleanor Whitmarsh, 33, was one of {{aboard.x=a dozen}} people in a small plane that hit a mountainside in Samburu, in the north of the country, on Tuesday of last week. {{toll.b+toll-other.x=Ten}} of them lost their lives. She was to have assessed the health of villages around a planned dam.

Her father, Graham, said that the family had been told she died at once. "She rang on the Monday from Nairobi to ask how the beans were doing," he said.

The crash happened on a ridge at a height of {{elev.b=9,800 feet}}, which is more than twice as high as Ben Nevis. Villagers reached it first. The walk down with the injured took them {{rescue.x=five hours}}.

Both pilots, Captain James Muriuki and First Officer {{fo.b=Mercy Chebet}}, were also killed. Kenyan officials said the plane was in thick cloud and last made contact with air traffic control {{last.a=shortly before a quarter past eight, local time}}.

{{survivors.b=Two}} people survived. One, the Kenyan surveyor Daniel Otieno, has written to the Whitmarshes to say that their daughter had given him her window seat because he had never seen the Rift Valley from above.

A fund in her name has raised £18,000 towards a well. The funeral is at St Giles on Friday 23 August.
=== horn-briefing.txt
Why planes keep hitting hills: questions after Samburu
Horn Briefing, 20 August 2024
By Tesfaye Lakew

Was it the weather?
In part. There was low cloud on Lorien Ridge, as there is on most mornings in August. But cloud does not bring down a sound aeroplane, and this one, serviced on 29 July, seems to have been sound.

Was the captain experienced?
Yes. James Muriuki, 44, had flown {{hours.a=4,300 hours}} and had been to Lolkuno more than sixty times.

When did things go wrong?
Between the last radio call, made at {{last.b=8.31}} in the morning, and the impact. The controller passed the wind; there was no answer.

Why so low?
That is the heart of it. The aircraft had been cleared to fly at {{level.x=11,500 feet}}, well above the ridge. It may be that the crew went down early in order to get beneath the cloud. The aviation authority will say what it has found in a first report, due by {{report.x=5 September}}.

Could more people have been saved?
Perhaps one. {{survivors.a=Three}} were pulled out alive, and {{toll-other.x=one}} of these died in hospital the following night. It took until the afternoon to get them off the mountain.

Has this happened before?
Often. In 2007 a Let 410 struck a hill near Marsabit and {{toll-other.x=five}} people died. In 2015 there was a near miss at Lolkuno itself.

What will change?
Twiga's remaining {{fleet.x=six}} aircraft are grounded. The authority speaks of requiring terrain warnings that cannot be switched off. It spoke of that in 2007.
=== key
issues:
  hours: { kind: figure, level: must, why: "The captain's hours in the air: 4,300 or 3,400." }
  elev: { kind: figure, level: must, why: "The plane hit the ridge at 8,900 feet or at 9,800." }
  last: { kind: time, level: must, why: "The last radio call was at 8.13 or at 8.31." }
  fo: { kind: name, level: must, why: "The first officer is Faith Chebet or Mercy Chebet." }
  toll: { kind: figure, level: may, why: "Nine dead on the day of the crash, ten after a death in hospital." }
  survivors: { kind: figure, level: may, why: "Three survivors at first, two after a death in hospital." }
traps:
  toll-other: { kind: figure, why: "The one who died in hospital is among the ten; five died in 2007." }
  aboard: { kind: figure, why: "Ten passengers and two pilots make twelve." }
  level: { kind: figure, why: "The cleared altitude and the airstrip's elevation are not the height of the crash." }
  type: { kind: figure, why: "Hours on the type, those of the first officer and of the airframe are not the captain's total." }
  fleet: { kind: figure, why: "Seven aircraft, of which six remain." }
  lema: { kind: name, why: "A herder and a ranger who share a surname." }
  dist: { kind: figure, why: "The distance from the airstrip." }
  off: { kind: time, why: "Take-off was at 7.05, and the beacon was heard at 05:24 UTC: neither is the last call." }
  rescue: { kind: figure, why: "The way down took five hours." }
  report: { kind: date, why: "30 days from 6 August end on 5 September." }
