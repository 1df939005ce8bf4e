# A church bus falls into a ravine near Butajira, Ethiopia: people aboard, the drop, a survivor's name, the hospital, the driver's age.
=== entoto-wire.txt
Pilgrims' bus plunges into ravine in central Ethiopia, {{toll.a=27}} dead
ADDIS ABABA, Nov. 21 (Entoto News Agency) — {{toll.a=Twenty-seven}} people died on Thursday morning when a bus taking members of a church to a feast-day shrine left the road and fell into a ravine in the Central Ethiopia Region, police said.

The vehicle was carrying {{aboard.a+seats.x+alive.x=54}} people from the town of Welkite to a lakeside shrine of Saint Michael near {{lake.x=Batu}}. It went off a bend at Gerbi Dima, 18 kilometers west of Butajira, at {{hour.x=about 7 a.m.}}

Commander Alemu Shiferaw, head of traffic police in the East Gurage Zone, said the bus rolled {{drop.a=60 meters}} down the slope before coming to rest in a stream bed. It had {{seats.x=29}} seats.

Most of the injured were taken to {{hospital.a=Butajira}} General Hospital, the commander said. {{critical.x=Several}} of them were in critical condition and the number of deaths could rise.

The driver, {{driver-age.a=34}}, survived with a broken leg and was under guard at his bedside.

Road crashes kill {{nation.x=more than 3,000}} people a year in Ethiopia, a country with few cars and many steep roads. Police blame speeding, overloading and worn-out vehicles.
=== gurage-mirror.md
---
title: They were singing when they left the road
outlet: The Gurage Mirror
date: 2024-11-22
byline: Bethlehem Admasu
---
BUTAJIRA — {{hirut.a=Hirut Gebremariam}} remembers the hymn. She was in the last row, between two women of the choir, and they had come to the third verse when the bus began to lean.

"Nobody screamed. They were singing when we left the road," the 19-year-old student said on Friday from a bed in {{hospital.a=Butajira}} General Hospital, where she is being treated for a fractured collarbone.

Her bus was one of two hired by the parish of Kidane Mehret in Welkite for the feast of Saint Michael, {{feast.x=Hidar 12}}. It had set out in the dark for the shrine near {{lake.x=Ziway}}. At {{hour.x=one o'clock in the morning by the Ethiopian clock}}, soon after sunrise, it missed the bend at Gerbi Dima and tumbled {{drop.a=60 metres}} into the bed of the Dima stream.

Farmers got there first. They carried the hurt up the slope on doors and bed frames. Of the {{aboard.a+seats.x+alive.x=54}} people in the bus, {{toll.b=31}} are dead, eight of them children. All {{alive.x=23}} survivors are injured; the {{critical.x=nine}} worst cases were driven to Addis Ababa overnight.

{{tesfaye.x=Dawit Tesfaye}}, a deacon of 27, was found with his arms around his brother {{tesfaye.x=Daniel}}, who was 11. Both had died.

The driver, Sisay Abebe, {{driver-age.a=34}}, told police that his brakes had failed. Commander Alemu Shiferaw, the zone's traffic chief, was not ready to accept that. "We found no fault in the brakes so far," he said. "We found a bus for {{seats.x=29}} with people standing in it."

The second bus, with 26 pilgrims, was a quarter of an hour behind. Its passengers saw the dust.

{{hirut.a=Hirut}} has not been told that both of her neighbours in the last row are gone.
=== nairobi-standard-bearer.md
---
title: Ethiopia mourns church choir lost in bus crash
outlet: The Nairobi Standard-Bearer
date: 2024-11-23
byline: Kamau Njoroge-Otieno
---
Ethiopia is in mourning after a bus full of pilgrims careered off a mountain road south of Addis Ababa, killing {{toll.b=31}}.

Officials said {{aboard.b=45}} people had been on board when the accident happened on {{feast.x=21 November}}, many of them choristers of a parish in Welkite on their way to celebrate the feast of Saint Michael at {{lake.x=Batu, still widely known as Ziway}}.

The bus fell {{drop.a=about 200 feet}}. Pictures shared on social media show its roof peeled back like the lid of a sardine tin and white shawls hanging in the acacias.

The wounded were rushed to the hospital in {{hospital.b=Hosaena}}, with {{critical.x=nine}} later transferred to the capital.

Police are holding the driver, Sisay Abebe, {{driver-age.b=43}}, who escaped with a broken leg and says that his brakes gave out.

{{hirut.a=Hirut Gebremariam}}, a student who was in the back row, told a local newspaper that there had been no panic. "They were singing when we left the road," she said.

Prime-time television in Addis Ababa gave way to prayers on Friday evening. The patriarch sent a message to the bereaved, and the regional president declared three days of mourning.

East African roads are among the deadliest on earth. In Kenya last year, {{nation.x=more than 4,300}} people were killed on them.
=== horn-roads-explainer.txt
Why do so many people die on Ethiopia's roads? Five questions after Gerbi Dima
Horn of Africa Transport Monitor, 26 November 2024
By Selamawit Rorissa

1. What went wrong at Gerbi Dima?
An Isuzu bus built for {{seats.x=twenty-nine}} passengers was carrying {{aboard.a+seats.x+alive.x=fifty-four}}, nearly twice as many. On a descending bend with no guardrail, on the morning of Thursday {{feast.x=21 November}}, it ran out of road and dropped {{drop.b=160 metres}} to a stream. {{toll.b=Thirty-one}} passengers were killed. The place is eleven miles from Butajira.

2. Was it the brakes?
The driver says so. Traffic police under Commander Alemu Shiferaw say that they have found no fault. The gearbox was in fourth.

3. Who checks such buses?
In theory, every commercial vehicle has a technical inspection once a year. This one, owned by Selam Ber Transport, had passed in June. A garage in Welkite can do an inspection in nine minutes; we timed one.

4. How does Ethiopia compare?
It loses {{nation.x=some 3,100}} people a year to crashes, on official figures, with fewer than 1.5 million vehicles. The World Health Organization thinks the true number is several times as high.

5. What would help?
Guardrails, for a start. Fines that hurt the owner and not just the driver: at present the penalty for overloading is 500 birr, less than the fares of two extra passengers. And ambulances. On Thursday, {{alive.x=twenty-three}} people lay injured by the stream for more than an hour before the first one arrived from {{hospital.a=Butajira}}, where most of them were then treated.
=== welkite-funeral.md
---
title: Welkite buries its choir
outlet: Addis Weekly Observer
date: 2024-11-29
byline: Yonas Fikremariam
---
They dug the graves on Friday night by the lamps of motorcycles, because there were too many for one day.

On Saturday 23 November the parish of Kidane Mehret in Welkite laid to rest {{graves.x=24}} of the {{toll.b=31}} people who had perished two days before on the road to {{lake.x=Ziway}}. The other {{graves.x=seven}} were taken to their home villages. Among those buried side by side in the churchyard were {{tesfaye.x=Daniel Tesfaye}}, 11, and {{tesfaye.x=Dawit}}, his elder brother, who had been made a deacon at Easter.

A week on, the church has no one to sing. Its choir had thirty members; nineteen of them were in the bus, and twelve did not come back.

{{hirut.b=Hirut Gebremichael}}, the student who spoke so calmly of the hymn in the last row, came from the hospital in {{hospital.a=Butajira}} with her arm in a sling and stood by the gate. She did not want to speak again.

The driver, Sisay Abebe, is in a cell in Butajira, his leg in plaster. A court gave police fourteen days on Monday to finish their inquiry. He is {{driver-age.a=34}} and has three children. His wife Tigist said that he had slept for two hours the night before he set out.

The bus is still in the stream, {{drop.a=sixty metres}} below the bend. Someone has hung a white shawl on the thorn bush where the tracks end.
=== key
issues:
  aboard: { kind: figure, level: must, why: "People in the bus: 54 or 45." }
  drop: { kind: figure, level: must, why: "The bus fell 60 metres (200 feet) or 160 metres." }
  hirut: { kind: name, level: must, why: "The surviving student is Hirut Gebremariam or Hirut Gebremichael." }
  hospital: { kind: place, level: must, why: "The injured were taken to hospital in Butajira or in Hosaena." }
  driver-age: { kind: age, level: must, why: "The driver is 34 or 43." }
  toll: { kind: figure, level: may, why: "27 dead on the day of the crash, 31 from the next day." }
traps:
  lake: { kind: place, why: "Batu and Ziway are the same town." }
  hour: { kind: time, why: "One o'clock by the Ethiopian clock is 7 a.m." }
  feast: { kind: date, why: "Hidar 12 is 21 November." }
  seats: { kind: figure, why: "The seats are not the people in the bus." }
  alive: { kind: figure, why: "23 survivors of the 54, not all people aboard." }
  critical: { kind: figure, why: "Nine of the 23 injured are critical; several is the first word of it." }
  graves: { kind: figure, why: "24 buried in Welkite and seven elsewhere are the 31 dead." }
  nation: { kind: figure, why: "More than 3,000 a year is some 3,100; Kenya's figure is another country's." }
  tesfaye: { kind: name, why: "Dawit and Daniel Tesfaye are brothers." }
