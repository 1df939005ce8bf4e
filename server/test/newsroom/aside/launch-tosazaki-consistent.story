# A small private rocket from Kochi puts a river-watching satellite in orbit: nothing disagrees, but clocks, units and sums look as if.
=== nippon-flash.txt
Japanese startup's rocket puts satellite into orbit at second attempt
KOCHI, Japan, Jan. 23 (Nippon Flash) -- Setouchi Orbital Inc. said Friday its Tsubame-2 rocket had placed a river-monitoring satellite in orbit, {{failure.x=22 months}} after the rocket's first flight ended in an explosion.

The {{units.x=24.5-meter}} rocket lifted off at {{liftoff.x=5:58 a.m.}} from Cape Tosazaki in Kochi Prefecture, on the island of Shikoku. The satellite, Minamo, separated {{sep.x=about 53 minutes}} later at an altitude of {{orbit.x=540 kilometers}}, and a signal was picked up at {{sep.x=8:14 a.m.}} by a station in Norway.

"I have been holding my breath since March 2024," said the company's president, Haruka Nishiwaki.

The launch, planned for {{planned.x=Tuesday}}, had been put off because of strong winds at high altitude.

Minamo, which weighs {{units.x=118 kilograms}}, was built by a group led by Kochi Seibu University. It is to measure the level of rivers and reservoirs for {{life.x=three years}}.

The mission cost {{cost.x=6.2 billion yen}}, of which the launch accounts for {{cost.x=1.9 billion}}, according to the company.
=== tosa-daily.md
---
title: "The cape that held its breath"
outlet: Tosa Daily
date: 2026-01-24
byline: Mizuki Hamada
---
The fishermen had been asked to stay in port until seven. Most of them had climbed the hill behind the harbour instead, with their wives and flasks, and when the light came they took off their caps.

It was {{liftoff.x=two minutes to six}} on Friday morning. The sound needed nine seconds to cross the bay. By then the Tsubame was already above the clouds.

The town had expected 3,000 visitors and laid on buses for them. The police counted 2,600 on the two viewing grounds, not bad for a morning of minus one degree. The Hamaya inn sold four hundred bowls of bonito soup before breakfast.

In the control room, {{otaka.x=Kenji Otake}}, the range safety officer, had his finger on the switch that would have blown the rocket up. It was he who pressed it {{failure.x=on 8 March 2024}}, when the first Tsubame-2 veered off {{failure.x=sixty-eight seconds}} into its flight. "This time I was able to take my hand away and have a sweet," he said.

At {{sep.x=9 minutes to seven}}, with the third stage far over the southern ocean, the satellite was released. There was applause, but {{otaka.x=Professor Kenjiro Otaka}} did not join in. He waited for the voice of his satellite. It came at {{sep.x=a quarter past eight, give or take a minute}}.

"{{frog.x=It was like hearing a frog in a paddy field}}," said {{otaka.x=Otaka}}, of Kochi Seibu University, who has worked on Minamo for eleven years. "One small sound, and you know there is water."

Setouchi Orbital employs 140 people, thirty-five of them at the cape. The company hopes to launch four rockets a year from here by 2029. The fishermen have asked for it not to be in the bonito season.
=== meridian-broadcast.md
---
title: Japan's Tsubame rocket reaches orbit with satellite to watch the world's rivers
outlet: Meridian Broadcasting
date: 2026-01-23
byline: Fergus Loughlin, Tokyo
---
A Japanese company has launched a satellite into orbit from its own site for the first time.

The Tsubame-2, which at {{units.x=80ft}} is about as tall as an eight-storey building, left Cape Tosazaki on the Pacific coast of Shikoku at {{liftoff.x=20:58 GMT on Thursday}} ({{liftoff.x=05:58 on Friday in Japan}}).

It carried Minamo, a satellite of {{units.x=260lb}} whose radar can tell how high a river is standing to within four inches, its makers say.

It was the rocket's second flight. The first, nearly {{failure.x=two years}} ago, was destroyed by ground controllers after {{failure.x=little more than a minute}}.

Setouchi Orbital's head, Haruka Nishiwaki, told reporters she had been "holding my breath since March 2024".

### Why it matters

Many of the world's rivers have no gauges. From {{orbit.x=335 miles}} up, Minamo will pass over most of them every ten days. Its mission is to last {{life.x=three years}}, though its batteries have been tested for {{life.x=five}}.

The whole project has cost {{cost.x=about $40m}}. The launch alone came to {{cost.x=some $12m}}, which is expensive by weight. Larger American rockets carry small satellites by the dozen for much less.

A second Minamo is being discussed with partners in Bangladesh and Vietnam.
=== orbit-register.txt
ORBIT REGISTER — launch log, week 4 of 2026

2026-01-22, {{liftoff.x=20:58:04 UTC}}. Tsubame-2 F2, Cape Tosazaki, Japan. Operator: Setouchi Orbital (Takamatsu). Three stages, solid/solid/methane, height {{units.x=24.5 m}}.

Payload: Minamo, {{units.x=118 kg}}, radar altimeter and camera, Kochi Seibu University; principal investigator {{otaka.x=K. Otaka}}.

Sequence of events. Stage one burnout at T+94 s; stage two burnout at T+231 s; third stage first burn to T+9 min 20 s; coast; second burn of 41 s. Payload separation at {{sep.x=T+52 min 40 s}}. Acquisition of signal by a commercial antenna on Svalbard at {{sep.x=23:14 UTC}}.

Orbit: {{orbit.x=538 by 543 km}}, Sun-synchronous, inclination 97.5 degrees. Target was {{orbit.x=540 km}} circular, with a tolerance of 15.

Also carried: a plate with the names of 5,212 schoolchildren, fixed to the third stage, which was brought down over the South Pacific on its second revolution.

Notes. Slot of {{planned.x=19 January UTC}} not used (upper winds). {{failure.x=F1 (2024-03-08)}} failed at {{failure.x=T+68 s}}: crack in the nozzle of stage one, range safety action. Nozzles have since been made by another supplier.

This was the vehicle's first success in two flights. F3 is planned for the autumn, with two passengers not yet named.
=== hydro-explainer.md
---
title: "Minamo: what a frog in orbit can do for a river on the ground"
outlet: Water & Delta Review
date: 2026-02-19
byline: Dr Shalini Perera
---
**What is Minamo?** A satellite the size of a refrigerator; the word is Japanese for the surface of water. It was launched from Kochi, in the south-west of the country, before dawn on {{liftoff.x=23 January}}, after a delay of {{planned.x=three days}}.

**Whose idea was it?** That of {{otaka.x=Kenjiro Otaka}}, a hydrologist at Kochi Seibu University, who lost a field station to a typhoon flood and thought that gauges would be safer in the sky. He has compared its first signal to "{{frog.x=hearing a frog in a paddy field}}".

**How exact is it?** The radar measures water levels to ten centimetres where a river is wider than 80 metres. That is not as good as a gauge on a bridge. But three quarters of the rivers of that width have no gauge.

**How often?** Every ten days for a given place. A flood on a short river may come and go between two visits. The makers say that three such satellites would bring it down to three or four days.

**Does it work?** So far. The antenna was unfolded on 2 February. The first measurement published, of the Shimanto River, was out by seven centimetres.

**How long will it last?** It is funded for {{life.x=three years}}. At a little over {{orbit.x=500 kilometres}} up, there is still enough air to pull it down within a decade or so.

**What did it cost?** {{cost.x=Around six billion yen}}, {{cost.x=just under a third}} of that for the rocket, which flew successfully on its second try.
=== key
issues:
traps:
  liftoff: { kind: time, why: "5:58 a.m. on Friday in Japan is 20:58 UTC on Thursday, two minutes to six, before dawn on the 23rd." }
  sep: { kind: time, why: "Separation 52 min 40 s after lift-off, nine minutes to seven; first signal at 8:14 a.m. in Japan, 23:14 UTC." }
  planned: { kind: date, why: "Tuesday 20 January in Japan was 19 January UTC; three days' delay." }
  failure: { kind: date, why: "8 March 2024, 22 months, nearly two years ago; 68 seconds is little more than a minute." }
  units: { kind: figure, why: "24.5 metres are 80 feet; 118 kg are 260 lb." }
  orbit: { kind: figure, why: "540 km are 335 miles; the orbit reached is 538 by 543 km." }
  cost: { kind: money, why: "The whole mission and the launch alone, in yen and dollars." }
  otaka: { kind: name, why: "Kenjiro Otaka, the professor, is not Kenji Otake, the range safety officer." }
  life: { kind: figure, why: "A mission of three years, batteries tested for five." }
  frog: { kind: quote, why: "The same words in whole and in part." }
