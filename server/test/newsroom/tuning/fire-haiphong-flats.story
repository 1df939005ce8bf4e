# A night fire in a Hai Phong apartment block: toll, height of the building, a guard's age and the hour differ.
=== red-river-daily.md
---
title: Fire in Le Chan tower block leaves {{dead.a=12}} dead
outlet: Red River Daily
date: 2024-11-07
byline: Tran Thi Bich Ngoc
---
HAI PHONG — {{dead.a=Twelve}} people died and {{injured.x=37}} were taken to hospital after fire tore through a {{floors.a=eight-storey}} apartment building in Le Chan district, the city's police said on Thursday.

The blaze started in the ground-floor motorbike park at {{start.a=around 10:40 p.m.}} on Wednesday and climbed the only staircase within minutes, said Colonel Vu Dinh Hoang, head of the fire and rescue police.

Among the dead are {{kids.x=four}} children, the youngest of them eight months old.

The night guard, Pham Van Duc, {{duc.a=61}}, ran from floor to floor beating on doors with a wrench until smoke overcame him on the fifth. He was in a stable condition on Thursday evening.

"He woke us. Without Mr Duc there would be nobody left to talk to you," said Nguyen Thi Hanh, {{nguyen.x=34}}, who lowered her son to a neighbour's balcony with a bedsheet.

It is the deadliest residential fire in the port city since 2011, when {{old.x=17}} people were killed in a boarding house by the docks.
=== lantern-news.txt
Vietnam apartment blaze kills a {{dead.a+old.x=dozen}}

Hai Phong, 7 Nov (Lantern News Service) - A fire that swept through a {{floors.b=six-storey}} block of flats in the northern Vietnamese port of Hai Phong claimed the lives of {{dead.a=12}} people, state media reported. {{injured.x=Thirty-seven}} others were hurt.

The fire began at {{start.b=about 1:30 a.m. on Thursday}} and was put out an hour and a half later, police said. No cause was given.
=== pacific-standard-wire.md
---
title: Toll in Vietnam apartment fire rises to {{dead.b=15}}
outlet: Pacific Dispatch
date: 2024-11-08
byline: Rosalind Achterberg
---
{{dead.b=Fifteen}} people are now known to have died in Wednesday night's apartment fire in Hai Phong after three of the injured succumbed to smoke inhalation, a spokeswoman for Viet Tiep hospital said Friday.

All three were adults, leaving the number of children killed at {{kids.x=four}}.

Investigators returned to the {{floors.a=eight-story}} building, where the fire is thought to have broken out {{start.a=at twenty to eleven}} among electric scooters left to charge. The owner, Nguyen Quang Huy, {{nguyen.x=52}}, was detained for questioning; city records show he had a permit for {{permit.x=five}} floors when work began in 2015.

Doctors said the caretaker credited with saving dozens of residents, {{duc.b=67-year-old}} Pham Van Duc, would leave intensive care over the weekend.

The owner had been fined {{fine.x=40 million dong ($1,600)}} in March for blocking an exit.
=== key-points-explainer.txt
What we know about the Hai Phong fire

Friday, November 8, 2024

Where: a block of small rented flats in Le Chan district. It has {{floors.a=eight}} storeys, though the original permit was for {{permit.x=five}}.

Who: {{dead.b=15}} dead, according to the hospital. Thirty-seven people were taken to wards on the night; three of them have since died.

What went wrong: inspectors found a blocked exit eight months ago and imposed a fine of {{fine.x=40m dong}}. The door was still chained on the night of the fire.

Has it happened before? In 2011 a boarding-house fire near the docks took {{old.x=17}} lives.
=== tonkin-weekly.md
---
title: Inside the building that should have stopped at the fifth floor
outlet: Tonkin Weekly
date: 2024-11-14
byline: Hoang Gia Bao
---
You can still see the line. Up to the fifth floor the bricks are red; above it they are grey, cheaper, and laid by someone in a hurry.

The {{floors.a=eight-storey}} block in Le Chan district where {{dead.b=15}} people lost their lives last week was never meant to be that tall. Its owner had a permit for {{permit.x=five}}. An inspector who looked in last March fined him {{fine.x=40 million dong}} for a chained door, and said nothing about the extra floors.

Firefighters got the first call a few minutes after the smoke reached the stairwell, at {{start.a=about 10:40 at night}}. The lane is 2.4 metres wide. The engine is 2.5.

They carried the hoses in by hand. By the time there was water on the third floor, {{nguyen.x=Nguyen Thi Hanh, 34}}, had already let her son down on a bedsheet from the fourth.

The guard everyone calls Uncle Duc is home. At {{duc.a=61}}, Pham Van Duc says, he is too old to look for another job and too young to stop.

Of the city's 312 mini-apartment blocks, inspectors have closed 41 since the fire. Some 1,700 tenants are looking for rooms.
=== city-hall-note.txt
Hai Phong sets aside money for fire victims

14/11/2024 - Families of the {{dead.b+kids.x=15}} people killed in the Le Chan fire will receive {{relief.x=50 million dong}} each, and each of the {{injured.x=34}} survivors treated in hospital {{relief.x=20 million}}, the People's Committee said on Thursday.
=== key
issues:
  dead: { kind: figure, level: must, why: "Toll of the fire: 12 on the first day, 15 on the second." }
  floors: { kind: figure, level: must, why: "Height of the block: eight storeys against six." }
  duc: { kind: age, level: must, why: "Age of the guard Pham Van Duc: 61 or 67." }
  start: { kind: time, level: must, why: "Twenty to eleven on Wednesday night, or half past one on Thursday." }
traps:
  injured: { kind: figure, why: "37 in figures and in words; three of them died, so 34 survived." }
  kids: { kind: figure, why: "Four children in both; a part of the toll." }
  nguyen: { kind: age, why: "Two unrelated people called Nguyen." }
  old: { kind: figure, why: "The boarding-house fire of 2011 is another fire." }
  permit: { kind: figure, why: "Floors permitted, not floors built." }
  relief: { kind: money, why: "Relief for the bereaved and for the injured." }
  fine: { kind: money, why: "The same fine, once with its value in dollars." }
