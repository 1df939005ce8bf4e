# A gunman at a flea market in a Texas town: number wounded, shell casings, a paramedic's name, the post of the police chief, a witness's words.
=== lone-star-wire.txt
Gunman kills {{toll.a=six}} at North Texas flea market
HARLAN SPRINGS, Texas, April 12 (Lone Star Wire) — A man with a rifle opened fire at a crowded flea market on Saturday afternoon, killing {{toll.a=six}} people, leaving a seventh close to death and wounding {{wounded.a+split.x=11}} others before an off-duty game warden shot him dead, authorities said.

The shooting began at 4:07 p.m. near the west gate of Bluebonnet Trade Days, which draws thousands of visitors to this Bascom County town 70 miles southwest of Fort Worth every second weekend of the month.

It was over in {{long.x=about 90 seconds}}, {{fuentes.a=Police Chief}} Marisol Fuentes told reporters. She said that the gunman, whose name was not released, had acted alone and that there was no further danger to the public.

Helicopters took the dying man and {{split.x=eight}} of the {{wounded.a+split.x=11}} to Trinity River Medical Center in Fort Worth. The other {{split.x=three}} were driven to Bascom Regional.

"I counted to {{count.a=ten}} and he was still shooting," said Denise Pruitt, who sells quilts and hid under her table.

Sheriff Roy Kettleman said that his deputies had found a car belonging to the gunman with nothing in it but a parking ticket and a sandwich.
=== harlan-springs-ledger.md
---
title: The neighbors who are gone from the west gate
outlet: Harlan Springs Ledger
date: 2025-04-14
byline: Wendell Truax
---
The last of the {{toll.b=seven}} was Earl Dobbins. He was {{ages.x=71}}, he restored cast-iron skillets, and he died on Sunday at Trinity River Medical Center with his four sons around the bed.

His death brought to {{toll.b=seven}} the number killed on Saturday by Tyler Wade Munsey, 24, of Harlan Springs, who walked through the west gate of Bluebonnet Trade Days with a semiautomatic rifle and {{mags.x=three 30-round magazines}}. The first call reached dispatchers at seven minutes after four. Investigators have since picked up {{casings.a+mags.x+warden.x=58}} shell casings between the gate and the kettle-corn stand, said Marisol Fuentes, {{fuentes.a=the city's chief of police}}.

Game warden Luis Carrizales was off duty and buying a birdhouse. He fired {{warden.x=twice}}. "I'm not going to talk about it," he told the Ledger.

Among the dead are {{rusk.x=Abigail Rusk}}, {{ages.x=9}}, and her grandmother {{rusk.x=Norma Rusk}}, {{ages.x=63}}, who shared a lemonade booth.

{{wounded.a+split.x=Eleven}} people were hurt, and four of them may owe their lives to {{medic.a=Caleb Ostrander}}. The paramedic, 31, had come with his wife to look for a crib. He made tourniquets from belts and dog leashes. Doctors in Fort Worth called {{medic.a=Ostrander}} on Sunday to tell him all four were stable.

Denise Pruitt had a quilt stall next to the gate. "I counted to {{count.a=ten}} and he was still shooting. I never did get up again till somebody took my hand," she said.

Sheriff Roy Kettleman said that Munsey had never been arrested in Bascom County. He bought the rifle legally on March 28 in Weatherford.

A vigil is set for 7 o'clock tonight at the First Methodist Church.
=== big-red-tabloid.md
---
title: HERO WITH A BELT! Off-duty medic saved four as flea market madman rained bullets
outlet: The Daily Dispatch (London)
date: 2025-04-15
byline: Georgina Spall
---
A hero paramedic used BELTS and DOG LEADS to save four strangers from bleeding to death in America's latest gun horror.

Dad-to-be {{medic.b=Caleb Ostrader}}, 31, was shopping for a cot with his pregnant wife when crazed loner Tyler Munsey burst into a packed Texas flea market.

"He just ran TOWARDS it," a stallholder said of {{medic.b=Ostrader}}.

Munsey, 24, slaughtered {{toll.b=seven}} people, including lemonade seller {{rusk.x=Abigail}}, {{ages.x=nine}}, and her gran {{rusk.x=Norma}}, {{ages.x=63}}. Police bagged {{casings.b=85}} spent cartridge cases after his {{long.x=minute and a half}} of terror in Harlan Springs, 110km from Fort Worth.

Quilt maker Denise Pruitt cowered under a trestle table. "I counted to {{count.b=twenty}} and he was still shooting," she sobbed.

The rampage ended when game warden Luis Carrizales dropped the killer with {{warden.x=two shots}}.

{{wounded.a+split.x=Eleven}} people were treated for wounds. One, a lorry driver of 40, has lost a leg.

The town of 6,200 people has no set of traffic lights. It has three gun shops, though Munsey did not use any of them: he had picked up his rifle in another county, quite legally, just {{buy.x=15 days}} before.
=== capitol-analysis.md
---
title: After Harlan Springs, the same argument in the same building
outlet: Texas Statehouse Review
date: 2025-04-17
byline: Marguerite Oyelaran
---
AUSTIN — The flags over the Capitol came down to half-staff on Sunday. By Tuesday both parties had said what they were going to say.

A lone gunman killed {{toll.b=seven}} people and wounded {{wounded.b=17}} at a flea market in Harlan Springs on Saturday. He was 24 and had no record. He bought his weapon over the counter on {{buy.x=March 28}}, and a waiting period of the sort proposed in the last session, {{wait.x=ten days}}, would not have stopped him; one of {{wait.x=three weeks}} would have.

Rep. Ana Lucía Barrientos, a Democrat, said she would file the longer period as an amendment. Sen. Trace Holloway, a Republican whose district takes in Bascom County, said that what had saved lives was a good man with a pistol. He has a point: the game warden fired {{warden.x=two rounds}} and it was over.

Marisol Fuentes, {{fuentes.b=the Bascom County sheriff}}, was asked on Monday what she would want from lawmakers. "Radios that work," she answered. Her officers and the ambulances were on different frequencies.

Texas has been here before. {{past.x=Twenty-six}} people were killed in a church at Sutherland Springs in 2017 and {{past.x=21}} in a school in Uvalde in 2022. After both, commissions sat. After Uvalde, the age for buying a rifle stayed where it was.

The session ends on June 2.
=== ktbx-live.txt
LIVE: Harlan Springs shooting, day by day
KTBX 6 News | Last updated April 18, 2025, 8:30 p.m.

Friday, 8:30 p.m. The relief fund set up by the Harlan Springs Rotary has reached $412,000. It started with a jar.

Friday, 2 p.m. The first funerals were held today, for {{rusk.x=Norma Rusk}} and her granddaughter {{rusk.x=Abigail}}.

Thursday, 6 p.m. Bascom Regional says the last of its {{split.x=three}} patients has gone home. Five of the {{split.x=eight}} wounded who were flown to Fort Worth are still there.

Wednesday, 11 a.m. The state crime lab says all {{casings.a+mags.x+warden.x=58}} rifle casings recovered at the market came from one weapon. {{warden.x=Two}} 9 mm casings were the warden's. One magazine of the {{mags.x=three}} was untouched.

Monday, 9:45 a.m. {{fuentes.a=Police Chief}} Marisol Fuentes says her officers got to the west gate four minutes after the first call. "It was already quiet," she says. Asked about the state: "Radios that work."

Sunday, 5:10 p.m. A seventh victim, Earl Dobbins, has died. The count now: {{toll.b=seven}} dead, {{wounded.a+split.x=11}} hurt.

Sunday, 8 a.m. Sheriff Roy Kettleman names the gunman: Tyler Wade Munsey, 24.

Saturday, 10 p.m. We have heard from one of the helpers. {{medic.a=Caleb Ostrander}} says that strangers handed him their belts before he asked.

Saturday, 4:40 p.m. We are getting reports of shots at Bluebonnet Trade Days. Avoid the area.
=== key
issues:
  wounded: { kind: figure, level: must, why: "Wounded: 11 or 17." }
  casings: { kind: figure, level: must, why: "Shell casings of the gunman: 58 or 85." }
  medic: { kind: name, level: must, why: "The paramedic is Caleb Ostrander or Ostrader." }
  fuentes: { kind: role, level: must, why: "Marisol Fuentes is the city's police chief or the county's sheriff." }
  count: { kind: quote, level: must, why: "Denise Pruitt counted to ten or to twenty." }
  toll: { kind: figure, level: may, why: "Six dead on Saturday; the seventh died on Sunday." }
traps:
  long: { kind: figure, why: "90 seconds are a minute and a half." }
  split: { kind: figure, why: "Eight flown to Fort Worth and three driven to Bascom Regional are the 11 wounded." }
  mags: { kind: figure, why: "Three magazines are not the shots fired." }
  warden: { kind: figure, why: "The warden's two shots are not the gunman's." }
  ages: { kind: age, why: "The ages of different victims." }
  buy: { kind: date, why: "March 28 is 15 days before April 12." }
  wait: { kind: figure, why: "Waiting periods of two proposals." }
  past: { kind: figure, why: "Sutherland Springs and Uvalde are other shootings." }
  rusk: { kind: name, why: "Abigail and Norma Rusk are grandchild and grandmother." }
