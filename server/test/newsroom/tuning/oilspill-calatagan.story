# Tanker sinks off Calatagan: rescued crew, distance and direction, the ship's name, gallons, aid money, cargo, the day it sank.
=== wire.md
---
title: Tanker sinks off Philippines, spilling fuel oil toward dive resorts
outlet: Meridian News Agency
date: 2025-07-07
byline: Rommel Catacutan
---
CALATAGAN, Philippines (MNA) — A small tanker loaded with {{cargo.a=900,000 liters}} of industrial fuel oil sank in rough seas south of Manila on {{sank.a=Sunday}}, and oil was drifting Monday toward some of the country's best-known diving reefs.

The {{ship.a=Princesa Alondra}} went down at about 4 a.m. on {{sank.a=July 6}} some {{off.a=seven nautical miles}} {{side.a=west of Calatagan}}, in Batangas province, the coast guard said. {{saved.a=Seventeen of its 18 crew}} were picked up by a passing bulk carrier. The chief engineer, {{lost.x=Nestor Dimaculangan}}, 58, {{lost.x=is missing}}.

The slick was {{slick.x=12 kilometers long}} on Monday morning, said Rear Adm. Corazon Villaruel, {{guard.x=the coast guard's spokesperson}}. She said it was not known how much oil had escaped.

In {{empress.x=February 2023}}, the tanker {{empress.x=Princess Empress}} sank off nearby Mindoro island with {{empress.x=800,000 liters}} of oil, fouling the coast for months.

The government banned fishing in {{towns.x=five towns}}.
=== broadcaster.md
---
title: "Philippines oil spill: Race to save reefs"
outlet: Channel 6 World
date: 2025-07-08
byline: Channel 6 Digital Team
---
Hundreds of volunteers in the Philippines are making booms of straw and human hair to stop an oil slick from reaching coral reefs.

The {{ship.a=Princesa Alondra}}, a tanker carrying {{cargo.a=900,000 litres}} of fuel oil, sank on {{sank.a=Sunday}} about {{off.a=seven nautical miles}} {{side.b=east of Calatagan}}, south of the capital Manila.

{{saved.b=Sixteen of the 18 people on board}} were rescued, the coastguard says.

"We learned how to do this {{empress.x=two years ago}} and hoped that we would forget," said volunteer Joy Macaraeg, 31, a barber in Nasugbu who has given 40kg of cuttings.

Environment Secretary Ramon Ilustre flew over the area on Tuesday. He said the oil was "maybe two days" from Verde Island.
=== local.txt
'Walang dagat, walang buhay': Calatagan counts the cost

CALATAGAN, July 9, 2025 — Mang Isko Bautista sold his last tuna on {{saturday.x=Saturday}}.

He is one of {{fishers.x=6,100 registered fishermen}} in {{towns.x=this town and four others}} who have been told to stay ashore since the tanker {{ship.a=Princesa Alondra}} sank on {{sank.a+saturday.x=Sunday}}. The ban covers Calatagan, Balayan, Nasugbu, Lian and Lemery.

"No sea, no life," he said.

He will be paid {{aid.b=15,000 pesos}} by the government, as will every fishing family. Mayor Petronila Hernando says that it will last a month.

{{guard.x=Rear Admiral Corazon Villaruel of the coast guard}} told a town meeting that the {{leaks.x=two leaks}} would be plugged by the weekend.
=== update.md
---
title: Philippine oil slick {{slick.x=doubles}}; fishermen to get aid
outlet: Meridian News Agency
date: 2025-07-09
byline: Rommel Catacutan
---
CALATAGAN, Philippines (MNA) — An oil slick from a sunken tanker {{slick.x=nearly doubled}} in length to {{slick.x=23 kilometers}} on Wednesday as the Philippine government promised {{aid.a=5,000 pesos}} ($88) to each fishing family kept ashore.

{{fishers.x=About 4,300 families}} in {{towns.x=five towns}} of Batangas province will get the money from Friday, the social welfare department said.

Divers have found {{leaks.x=two leaks}} in the hull of the {{ship.a=Princesa Alondra}}, which lies 110 meters down, Rear Adm. Corazon Villaruel said. The ship carried {{cargo.a=900,000 liters}} of fuel oil.

{{saved.a=Seventeen crew members}} were rescued. The search for the missing engineer, {{lost.x=Nestor Dimaculangan}}, {{lost.x=was called off}} on Wednesday.
=== aggregator.txt
What to know about the Philippine oil spill

July 10, 2025 (WorldBrief)

The {{ship.b=Princessa Alondra}} sank on {{sank.a=Sunday}} off Batangas province with {{cargo.a+gallons.a=900,000 liters}} ({{gallons.a=340,000 gallons}}) of fuel oil in its tanks.

The slick is now {{slick.x=about 23 kilometers long}}, up from {{slick.x=12 on Monday}}.

{{lost.x=One crew member is missing}}. {{saved.a=The other 17}} are safe.

{{leaks.x=Two leaks}} have been found. Fishing is banned in {{towns.x=five towns}}.
=== trade.md
---
title: "{{ship.a=Princesa Alondra}}: owner's insurer appoints salvors"
outlet: Tanker & Bunker Review
date: 2025-07-14
byline: Stavros Melas
---
The P&I insurer of the Philippine-flagged product tanker {{ship.a=Princesa Alondra}} (1,210 dwt, built 1998) has appointed a Singapore salvage firm to recover the oil left in the wreck.

The ship foundered on {{sank.b=Saturday, July 5}}, {{off.b=17 nautical miles}} {{side.a=west of Calatagan}} with {{cargo.b=600,000 litres}} of fuel oil aboard. She was bound from Bataan to Iloilo. Of the crew of 18 {{lost.x=one man, the chief engineer, was lost}}.

Her owner, Balayan Star Shipping, has {{leaks.x=two other vessels}}, both of which have been detained. The ship had failed {{leaks.x=two inspections}} since 2022.

Claims are limited under the 1992 Fund Convention, which paid out for the {{empress.x=Princess Empress in 2023}}.
=== key
issues:
  saved: { kind: figure, level: must, why: "Rescued of the 18 aboard: seventeen or sixteen." }
  off: { kind: figure, level: must, why: "The ship sank seven or 17 nautical miles from Calatagan." }
  side: { kind: place, level: must, why: "The ship sank west or east of Calatagan." }
  ship: { kind: name, level: must, why: "The ship is the Princesa Alondra or the Princessa Alondra." }
  gallons: { kind: figure, level: must, why: "900,000 liters are some 238,000 gallons, not 340,000 (one article alone)." }
  aid: { kind: money, level: must, why: "Each fishing family is to have 5,000 pesos or 15,000." }
  cargo: { kind: figure, level: must, why: "The ship carried 900,000 liters of fuel oil, or 600,000." }
  sank: { kind: date, level: must, why: "The ship sank on Sunday, July 6, or on Saturday, July 5." }
traps:
  slick: { kind: figure, why: "12 kilometers on Monday, 23 by Wednesday, nearly double." }
  empress: { kind: name, why: "The Princess Empress, with 800,000 liters, sank in 2023." }
  fishers: { kind: figure, why: "Registered fishermen, and families." }
  towns: { kind: figure, why: "Five towns are this town and four others." }
  lost: { kind: figure, why: "One of the 18: missing, no longer sought, lost." }
  guard: { kind: role, why: "The admiral is the coast guard's spokesperson." }
  leaks: { kind: figure, why: "Two leaks; two vessels and two inspections are other things." }
  saturday: { kind: date, why: "His last tuna was sold the day before the ship sank." }
