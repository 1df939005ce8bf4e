# Freight train derails in Fostoria: cars, hour, evacuation radius, a deputy chief's name, a weekday, a crew and a share that do not add up.
=== wire.md
---
title: Freight train derails in northwest Ohio, forcing evacuations
outlet: Associated Wire Service
date: 2025-02-04
byline: Dana Kowalczyk
---
FOSTORIA, Ohio (AWS) — A freight train carrying chemicals derailed {{hour.a=before dawn}} {{day.a=Tuesday}} on the edge of this northwest Ohio city, forcing {{people.x=about 2,100 people}} {{radius.a=within a mile of the tracks}} to leave their homes, authorities said.

The {{train.x=112-car}} Great Lakes & Wabash train left the tracks at {{hour.a=5:42 a.m.}} near the Columbus Avenue crossing, said {{chief.a=Shreya Ramaswami}}, {{post.x=the deputy chief of the Fostoria fire department}}. {{cars.a=Thirty-one cars}} derailed, {{hazmat.x=nine of them}} carrying hazardous materials. {{leaking.x=Four tank cars}} of {{cargo.a=vinyl acetate}} were leaking.

No one was hurt. The three crew members {{unhurt.x=got out on their own}}, the railroad said.

The train was traveling at {{speed.x=37 mph}} in a {{speed.x=40 mph}} zone, according to a preliminary reading of its data recorder.

The National Transportation Safety Board said it was sending a team of eight investigators.

In February 2023, {{palestine.x=38 cars}} of a Norfolk Southern train derailed in East Palestine, on the other side of the state, where {{palestine.x=vinyl chloride}} was burned off and thousands complained of illness.
=== broadcaster.md
---
title: Ohio train derailment - evacuation zone, air quality, what's next
outlet: WTLX 9
date: 2025-02-04
byline: WTLX Staff
---
FOSTORIA, Ohio - Residents near a train derailment in Fostoria have been told to stay away {{home.x=until at least Thursday}}.

Officials ordered everyone {{radius.b=within two miles of the Columbus Avenue crossing}} to leave on Tuesday morning. The evacuation center is at Fostoria High School.

The train, operated by Great Lakes & Wabash, had {{train.x=112 cars}}. {{cars.b=Thirteen of them}} derailed, and {{hazmat.x=nine of those}} were carrying hazardous materials, according to the fire department.

State EPA monitors had not found chemicals in the air above safe levels as of 4 p.m. Tuesday.

Governor's spokeswoman Lakeisha Trumbull said the state would "hold the railroad to every cent."

Classes are canceled Wednesday for all Fostoria schools and for Hopewell-Loudon.
=== local.md
---
title: "'Like a thousand dumpsters falling': Fostoria wakes to derailment"
outlet: Seneca County Ledger
date: 2025-02-05
byline: Jolene Hartzler
---
Bev Stockard was filling the coffee maker when her kitchen floor moved.

"It was like a thousand dumpsters falling down a stairwell," said Stockard, 63, who lives four blocks from the Columbus Avenue crossing. It was {{hour.a+day.a=5:42 Tuesday morning}}.

By 6:30, deputies were knocking on doors. By 9, the evacuation had reached {{people.x=860 households}}, everyone {{radius.a=within one mile of the crossing}}, {{people.x=about 2,100 people}}. Many went to Fostoria High School, where the Red Cross had set up {{people.x=300 cots}}. {{people.x=About 240 people}} slept there Tuesday night.

{{crew.a=Three crew members}} {{unhurt.x=walked away}} from the wreck: {{crew.a=engineer Wade Tolliver, 44, of Bellevue, and conductor Marcus Oyelaran, 37, of Toledo}}.

Tolliver told his wife by phone that he had felt "a tug, and then nothing to tug," she said.

Fire crews from 14 departments in Seneca, Hancock and Wood counties answered the call. {{post.x=Deputy Chief}} {{chief.a=Shreya Ramaswami}} said {{leaking.x=four tank cars}} of {{cargo.a=vinyl acetate}} were leaking, and that {{leaking.x=two}} had been plugged by nightfall.
=== update.md
---
title: Residents return home after Ohio derailment
outlet: Associated Wire Service
date: 2025-02-07
byline: Dana Kowalczyk
---
FOSTORIA, Ohio (AWS) — Most of the {{people.x=2,100 people}} forced out by a train derailment in northwest Ohio {{home.x=were allowed home Friday}} after crews emptied the last of {{leaking.x=four}} leaking tank cars.

The evacuation zone was cut to {{half.x=a half-mile}} from {{radius.a+half.x=a mile}}, said {{post.x=Deputy Chief}} {{chief.a=Shreya Ramaswami}}. {{people.x=About 300 people}} are still out.

Investigators are focused on a wheel bearing on the {{bearing.x=23rd car}}. A trackside detector {{bearing.x=12 miles west}} of Fostoria registered it at {{heat.x=168 degrees}} Fahrenheit above the outside temperature, below the {{heat.x=170 degrees}} at which the railroad's rules call for a stop, said the safety board's chair, Rosalind Achterberg.

{{cars.a=Thirty-one}} of the train's {{train.x=112 cars}} derailed on {{day.a=Tuesday}}. The railroad says it has paid {{paid.x=$1.4 million}} to evacuees so far.
=== aggregator.txt
Ohio derailment: 5 things to know

Feb. 7, 2025 — NewsStack

1. A Great Lakes & Wabash freight train came off the tracks in Fostoria, Ohio, on {{day.a=Tuesday}} at {{hour.b=5:42 p.m.}}

2. {{leaking.x=Four}} of its tank cars leaked {{cargo.b=vinyl chloride}}, a chemical used in plastics and glue.

3. {{people.x=About 2,100 people}} were evacuated. {{home.x=Most went home Friday}}.

4. Fostoria {{post.x=Deputy Fire Chief}} {{chief.b=Shreya Ramaswamy}} said the evacuation zone is now {{half.x=half a mile}}.

5. Federal investigators are looking at an overheated wheel bearing.
=== trade.md
---
title: "GL&W derailment: bearing suspected, mainline reopens"
outlet: Freight Rail Weekly
date: 2025-02-10
byline: Conrad Yuen
---
Great Lakes & Wabash reopened its Fostoria main {{home.x=on Sunday}}, five days after train 47K derailed on {{day.b+weekday.a=Wednesday, Feb. 4}}.

Of the train's {{train.x+share.a=112}} cars, {{cars.a+share.a=31}}, or {{share.a=38 percent}}, left the rails. The derailment began at the {{bearing.x=23rd car}}, where investigators have recovered a burnt-off bearing.

The hot-box detector at Arcadia, {{bearing.x=12 miles west}}, read {{heat.x=168 degrees}} over ambient. GL&W's threshold for stopping a train is {{heat.x=170}}.

GL&W runs about 26 trains a day over the line. During the closure, 70 were sent by way of Willard and 40 were held.

The carrier has put its costs so far at {{paid.x=$22 million}}, including {{paid.x=$1.4 million}} in payments to residents. In 2023 Norfolk Southern took a first charge of {{palestine.x=$387 million}} for East Palestine.
=== key
issues:
  cars: { kind: figure, level: must, why: "Cars derailed: 31 or 13." }
  cargo: { kind: name, level: may, why: "The leaking substance: vinyl acetate or vinyl chloride." }
  hour: { kind: time, level: must, why: "The train left the tracks at 5:42 in the morning or in the evening." }
  radius: { kind: figure, level: must, why: "People had to leave within one mile, or within two." }
  chief: { kind: name, level: must, why: "Shreya Ramaswami or Ramaswamy." }
  weekday: { kind: date, level: must, why: "4 February 2025 was a Tuesday, not a Wednesday (one article alone)." }
  day: { kind: date, level: may, why: "The same fault seen across articles: the derailment was on Tuesday or on Wednesday." }
  crew: { kind: figure, level: must, why: "Three crew members are promised, two are named (one article alone)." }
  share: { kind: figure, level: must, why: "31 of 112 cars are 28 percent, not 38 (one article alone)." }
traps:
  train: { kind: figure, why: "The cars of the whole train, not those that derailed." }
  hazmat: { kind: figure, why: "Nine of the derailed cars carried hazardous materials." }
  leaking: { kind: figure, why: "Four cars leaked, two of which had been plugged by nightfall." }
  people: { kind: figure, why: "860 households are about 2,100 people; cots, sleepers and those still out are parts or other things." }
  palestine: { kind: figure, why: "East Palestine in 2023 is another derailment: 38 cars, vinyl chloride, its cost." }
  half: { kind: figure, why: "The zone was cut later from a mile to half a mile." }
  heat: { kind: figure, why: "The reading, and the threshold for a stop." }
  bearing: { kind: figure, why: "Place of the bearing in the train, and the distance of the detector." }
  speed: { kind: figure, why: "The train's speed, and the limit." }
  paid: { kind: money, why: "Payments to residents are a part of the costs." }
  home: { kind: date, why: "Told to stay away until at least Thursday, home on Friday; the line reopened on Sunday." }
  post: { kind: role, why: "The same post in other words." }
  unhurt: { kind: quote, why: "The crew got out unhurt, told in other words." }
