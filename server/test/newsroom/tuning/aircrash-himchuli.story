# A small airliner is lost in western Nepal: take-off time, who led the search, the number of foreigners and a witness's words differ.
=== karnali-khabar.md
---
title: Himchuli Air Twin Otter missing with {{load.x=19}} aboard
outlet: Karnali Khabar
date: 2022-06-08
byline: Prakash Budhathoki
---
JUMLA - Contact was lost with a Himchuli Air Twin Otter carrying {{load.x=16}} passengers and a crew of {{load.x=three}} on {{lost.x=Wednesday}} morning, the Civil Aviation Authority of Nepal said.

The aircraft took off from Nepalgunj at {{takeoff.a=6:55 am}} and was due in Simikot fifty minutes later. {{foreign.a=Four}} of those on board are foreigners: a Dutch couple and two Japanese surveyors.

Shepherds at Chaurikot reported seeing a plane below the cloud. "It was {{turned.a=turning left and left again}}, like a kite that has lost its string," said Dambar Rokaya, 41.

A helicopter sent from Surkhet turned back because of hail. The search is being led by {{lead.a=Colonel}} Bikram Thapa Magar of the Nepal Army.
=== ganges-wire.txt
Plane goes missing in Nepal mountains

KATHMANDU, June 8 (Ganges Wire) - A small plane with {{load.x=nineteen}} people on board, {{foreign.b=seven}} foreigners among them, lost contact with air traffic controllers on {{lost.x=Wednesday}} in western Nepal, officials said. It had left Nepalgunj at {{takeoff.b=7:35 a.m.}} for Simikot.
=== summit-and-plain.md
---
title: Soldiers reach wreck of missing plane, find no one alive
outlet: Summit & Plain
date: 2022-06-10
byline: Wilhelmina Drost
---
It took the patrol eleven hours to climb to the place where the shepherds had pointed. What they found on Thursday evening, on a slope of scree {{alt.a+high.x=4,100 metres}} up, left no room for hope.

Everyone aboard Himchuli Air flight 214, which vanished on {{lost.x=8 June}} on its way to Simikot, was killed. It was carrying {{load.x=19}} people.

"The tail was whole. You could read the name of the airline," said Lance Corporal Hem Bahadur Oli, who was roped to the first of the climbers. He carried down a child's shoe and gave it to the priest at Chaurikot.

The flight had left Nepalgunj, down on the plain, at {{takeoff.a=five to seven}} in the morning, in weather the tower described as fair. It was supposed to thread the valley of the Karnali below {{high.x=15,000 feet}}.

Dambar Rokaya was watching his goats. The plane, he told the police and later reporters, "was {{turned.b=climbing and falling again}}, like a kite that has lost its string".

Nepal's skies are among the world's most dangerous. Only last month a helicopter of another company hit a ridge near Lukla, with the loss of {{past.x=five}} lives.

Investigators have the flight recorder. They have asked Canada, where the aircraft was built, for help in reading it.
=== kathmandu-mirror.md
---
title: Bodies of all crash victims brought to Nepalgunj
outlet: Kathmandu Mirror
date: 2022-06-12
byline: Sabina Shakya
---
The last {{bodies.x=five}} bodies from Wednesday's air crash were flown to Nepalgunj yesterday from the slope, {{alt.b=4,150 metres}} above the sea, where they had lain, bringing to an end a recovery that twice had to be halted by weather. {{bodies.x=Fourteen}} had been carried down to Chaurikot by Friday night.

{{lead.b=Major General}} Bikram Thapa Magar, who has directed the operation from the start, thanked the villagers.

The dead include {{foreign.a+bodies.x=four}} foreign nationals and the three members of the crew: Captain {{gurung.x=Deepak Gurung}}, co-pilot Ritu Manandhar and attendant {{gurung.x=Asmita Gurung}}, who were not related.

Relatives are to receive an interim payment of {{pay.x=$20,000}}, or {{pay.x=Rs 2.5 million}}.

The accident is the airline's second. In November 2013 a Himchuli Dornier overran the strip at Jumla, injuring {{past.x=eight}}.
=== aviation-digest.txt
Himchuli Air 214: the facts so far

14 June 2022

Departed Nepalgunj {{takeoff.a=06:55}} local time on {{lost.x=8 June}}; last radio contact at 07:24, over the Mabu Lekh pass. {{load.x=Nineteen}} on board, {{foreign.a=four}} of them foreign nationals. The pilot in command had {{hours.x=7,800}} hours, the first officer {{hours.x=1,150}}.

The search was commanded by {{lead.a=Colonel}} Bikram Thapa Magar. The wreck lies at {{alt.a=4,100 m}}.
=== key
issues:
  takeoff: { kind: time, level: must, why: "Take-off from Nepalgunj: 6:55 or 7:35." }
  foreign: { kind: figure, level: must, why: "Foreigners on board: four against seven." }
  lead: { kind: role, level: must, why: "Bikram Thapa Magar, who leads the search, is a colonel or a major general." }
  turned: { kind: quote, level: must, why: "Dambar Rokaya's words: turning left and left again, or climbing and falling." }
  alt: { kind: figure, level: may, why: "4,100 and 4,150 metres: a small gap in the height of the wreck." }
traps:
  hours: { kind: figure, why: "Flying hours of two pilots." }
  load: { kind: figure, why: "16 passengers and a crew of three are the 19 on board." }
  lost: { kind: date, why: "That Wednesday was 8 June." }
  high: { kind: figure, why: "The wreck's height and the ceiling of the route are two heights." }
  bodies: { kind: figure, why: "14 brought down first and five after make 19." }
  gurung: { kind: name, why: "Captain and attendant share a surname and are not related." }
  pay: { kind: money, why: "The same payment in dollars and in rupees." }
  past: { kind: figure, why: "Earlier accidents, of this airline and of another." }
