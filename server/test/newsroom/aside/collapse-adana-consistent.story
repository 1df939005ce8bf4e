# A block of flats collapses in Adana province, Turkey: the articles agree; tolls grow, the rescued and the dead add up, two men share a given name.
=== bosphorus-wire.txt
Apartment block collapses in southern Türkiye, at least {{toll.b=11}} dead

ADANA, Türkiye, Jan. 15 (Bosphorus Wire) — An {{floors.x=eight-storey}} apartment block collapsed in the southern Turkish province of Adana before dawn on Wednesday, killing at least {{toll.b=11}} people and burying others as they slept, the governor's office said.

The Cinar Apartments in the town of Kayadere fell at {{hour.x=4:50 a.m.}} ({{hour.x=0150 GMT}}). No earthquake was recorded.

Fifty-two people are thought to have been in the building. By the evening {{alive.a=17}} had been pulled out alive and {{missing.x=24}} were unaccounted for, Governor {{gov.x=Serpil Aydin}} told reporters at the scene. More than 400 rescuers with dogs and listening devices were at work. Six neighbouring buildings were evacuated.

"{{crack.x=We heard a crack like a tree breaking, and then there was no floor}}," said {{gov.x=Nuri Demirtas}}, 66, a retired bus driver, who was freed after three hours.

The block was built in 1994, years before building rules were tightened following the earthquake of 1999. Prosecutors opened an investigation.

Earthquakes in February 2023 killed more than 53,000 people in southern Türkiye, Adana among the provinces hit.
=== cukurova-post.md
---
title: The girl, the bakery and the two missing columns
outlet: Çukurova Post
date: 2025-01-17
byline: Zehra Kılınç
---
At {{hour.x=ten to ten on Thursday night}} a rescuer raised his fist, and several hundred people on Değirmen Street stopped breathing. A minute later Elif Sönmez, {{girl.x=eight}}, came out of the ground on a stretcher. She had lain for {{hour.x=41 hours}} beneath a kitchen table. She asked for her school bag.

She is the {{alive.b=22nd}} person to have been brought alive out of the Çınar Apartments, and perhaps the last. The number of the dead rose to {{toll.d=24}} during the night.

The block consisted of {{floors.x=a ground floor and seven storeys above it}}. There were {{missing.x=24 flats}} upstairs and two shops at street level, one of which sold telephones. The other was a bakery. In the summer of 2023, according to three neighbours, its tenant had two columns cut away to make space for an oven.

"I rang the town hall twice," says Gülay Ersoy, who used to live on the third floor and moved out for that reason. "They sent a man to measure the awning."

The mayor, Mehmet {{mehmet.x=Karahan}}, says there is no record of her calls. The contractor who built the block in 1994, Mehmet {{mehmet.x=Karaca}}, 77, was taken from his summer house in Mersin yesterday. The baker was arrested the same day. In all {{held.x=five}} people are being held.

{{gov.x=Nuri Demirtaş}}, the retired bus driver from the second floor, is back from hospital with his arm in plaster. "{{crack.x=We heard a crack like a tree breaking}}," he says. His wife, Saadet, was found on Wednesday afternoon. They had been married for 44 years.

The governor, {{gov.x=Serpil Aydın}}, promised the families a first payment of 150,000 lira each and help with the rent.
=== haber-north-live.txt
Kayadere building collapse: as it happened

Haber North, live page, 15-17 January 2025. Latest entry at the top.

FRI 16:00 The search is over, says Governor {{gov.x=Serpil Aydın}}. The final count: {{toll-parts.x=29}} people found dead in the ruins, {{alive.c+survived.x=23}} brought out alive. {{toll-parts.x=Two}} of the latter died in hospital. That means {{toll.e+toll-parts.x=31}} lives lost. We are closing this page.

FRI 11:20 Somebody is alive! A man of about 40 has been reached from the stairwell side. He is number {{alive.c+survived.x=23}}.

THU {{hour.x=21:50}} Elif, {{girl.x=eight years old}}, is out.

THU 17:30 The prosecutor says {{held.x=five}} people have been detained, including the contractor, Mehmet {{mehmet.x=Karaca}}.

THU 09:15 The toll stands at {{toll.c=19}}. It was bitterly cold overnight, minus two.

WED 22:00 There are now 412 rescuers here. Teams from Konya and Hatay have arrived.

WED 19:00 {{toll.b=Eleven}} dead, {{alive.a=17}} rescued, {{missing.x=two dozen}} missing. That is everyone: 52 were at home.

WED 13:10 The mayor, Mehmet {{mehmet.x=Karahan}}, asks people to stay away and to give blood. Half a dozen buildings on Değirmen Street have been emptied.

WED 08:00 {{toll.a=Four}} bodies have been recovered. A retired bus driver has been freed.

WED 05:30 A block of flats has come down in Kayadere, in Adana. Neighbours heard it go at {{hour.x=ten to five}}.
=== structures-monthly.md
---
title: Kayadere, a textbook failure with an oven
outlet: Structures Monthly
date: 2025-02-03
byline: Dr Harriet Venn
---
The chamber of civil engineers in Adana has published its first report on the collapse of 15 January, in which {{toll.e+toll-parts.x=31}} people died. It is sixteen pages long and has the merit of being clear.

The frame was of reinforced concrete, on {{floors.x=eight levels including the ground floor}}, completed in 1994. Cores taken from the ruins gave a compressive strength of 9 MPa, on average. The drawings ask for 16, which was the minimum of the day; today's is 25. Plain bars were used throughout, with stirrups 30 cm apart rather than the 20 cm shown on the drawings.

Such buildings stand in their thousands, because weak frames share their loads. This one stood for three decades and came through the shaking of 2023, 190 km from the epicentre, with cracked plaster. What it could not survive was the removal of two of its eighteen ground-floor columns by the tenant of a bakery, a few months later. The load went into the neighbouring columns, which crept for a year and a half.

The residents' account agrees with that. "{{crack.x=We heard a crack like a tree breaking, and then there was no floor}}," one of them told reporters: punching of the slab, then loss of the storey.

Of the 52 people in the building {{survived.x=21}} survived. Most had been on the top three storeys.

The chamber recommends that ground floors with shops be inspected every five years. It made the same recommendation in 2011.
=== anatolian-letter.md
---
title: Seven charged as Kayadere asks who knew about the bakery
outlet: The Anatolian Letter
date: 2025-02-21
byline: Judith Marlowe
---
Prosecutors in Adana have charged {{held.x=seven}} people with causing death by conscious negligence over the fall of an apartment house in January, which cost {{toll.e+toll-parts.x=31}} lives. {{held.x=Three}} of them, the baker, his builder and the contractor Mehmet {{mehmet.x=Karaca}}, are in jail until the trial. The rest must report to the police each week.

Karaca, who is 77, denies everything. "I built forty houses," he told the court. "One of them has been sawn through by somebody else."

The indictment asks for up to 22 years and six months. It does not name the mayor, Mehmet {{mehmet.x=Karahan}}, though an inspector from his planning office is among the accused: it was he who came to see to a complaint about the columns and left with the measurements of an awning.

In {{hour.x=the 41st hour}} after the collapse, Turks watched on television as a girl called Elif Sönmez was lifted out. She has turned {{girl.x=nine}} since, and lives with an aunt in Tarsus. Her mother was one of the {{toll-parts.x=two}} who died in hospital.

The rescue lasted two and a half days, until the Friday afternoon. Since then the street has been waiting for answers, and for money. The 150,000 lira ($4,200) promised to each family arrived in the first week. The help with rents, 15,000 lira a month, has not.

Five of the six houses emptied that morning are occupied again. Engineers found the sixth to be short of a column. It has a barber on the ground floor.
=== key
issues:
  toll: { kind: figure, level: may, why: "The toll grows: 4, 11, 19, 24, 31." }
  alive: { kind: figure, level: may, why: "People brought out alive: 17 on the first day, 22 by the second night, 23 in the end." }
traps:
  toll-parts: { kind: figure, why: "29 found dead and two who died in hospital are the 31." }
  survived: { kind: figure, why: "Of the 23 brought out alive two died, so 21 survived." }
  missing: { kind: figure, why: "The 24 missing on the first day, which is two dozen, are not the 24 flats." }
  floors: { kind: figure, why: "A ground floor and seven above it make eight storeys." }
  hour: { kind: time, why: "4.50 a.m., ten to five and 0150 GMT are the same; 41 hours later it was 21.50 on Thursday." }
  mehmet: { kind: name, why: "The mayor Karahan and the contractor Karaca are two men." }
  held: { kind: figure, why: "Five detained at first, seven charged later, three of them in jail." }
  crack: { kind: quote, why: "The same words, whole or in part." }
  gov: { kind: name, why: "Names with and without their Turkish letters." }
  girl: { kind: age, why: "Elif was eight then and has turned nine since." }
