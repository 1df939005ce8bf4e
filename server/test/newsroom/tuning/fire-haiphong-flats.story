# A night fire in a Hai Phong apartment block: toll, height of the building, a guard's age and the hour differ.
=== red-river-daily.md
---
title: Fire in Le Chan tower block leaves {{dead.a=12}} dead
outlet: Red River Daily
date: 2024-11-07
byline: Tran Thi Bich Ngoc
---
HAI PHONG — {{dead.a=Twelve}} people died and {{injured.x=37}} were taken to hospital after fire tore through a {{floors.a=nine-storey}} apartment building in Le Chan district, the city's police said on Thursday.

The blaze started in the ground-floor motorbike park at {{start.a=around 11:30 p.m.}} on Wednesday and climbed the only staircase within minutes, said Colonel Vu Dinh Hoang, head of the fire and rescue police.

Among the dead are {{kids.x=four}} children, the youngest of them eight months old.

The night guard, Pham Van Duc, {{duc.a=61}}, ran from floor to floor beating on doors with a wrench until smoke overcame him on the sixth. He was in a stable condition on Thursday evening.

"He woke us. Without Mr Duc there would be nobody left to talk to you," said Nguyen Thi Hanh, {{nguyen.x=34}}, who lowered her son to a neighbour's balcony with a bedsheet.

It is the deadliest residential fire in the port city since 2011, when {{old.x=17}} people were killed in a boarding house by the docks.
=== lantern-news.txt
Vietnam apartment blaze kills a {{dead.a+old.x=dozen}}

Hai Phong, 7 Nov (Lantern News Service) - A fire that swept through a {{floors.b=seven-storey}} block of flats in the northern Vietnamese port of Hai Phong claimed the lives of {{dead.a=12}} people, state media reported. {{injured.x=Thirty-seven}} others were hurt.

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

Investigators returned to the {{floors.a=nine-story}} building, where the fire is thought to have broken out {{start.a=half an hour before midnight}} among electric scooters left to charge. The owner, Nguyen Quang Huy, {{nguyen.x=52}}, was detained for questioning; city records show he had a permit for {{permit.x=six}} floors when work began in 2015.

Doctors said the caretaker credited with saving dozens of residents, {{duc.b=67-year-old}} Pham Van Duc, would leave intensive care over the weekend.

The owner had been fined {{fine.x=40 million dong ($1,600)}} in March for blocking an exit.
=== key-points-explainer.txt
What we know about the Hai Phong fire

Friday, November 8, 2024

Where: a block of small rented flats in Le Chan district. It has {{floors.a=nine}} storeys, though the original permit was for {{permit.x=six}}.

Who: {{dead.b=15}} dead, according to the hospital. Thirty-seven people were taken to wards on the night; three of them have since died.

What went wrong: inspectors found a blocked exit eight months ago and imposed a fine of {{fine.x=40m dong}}. The door was still chained on the night of the fire.

Has it happened before? In 2011 a boarding-house fire near the docks took {{old.x=17}} lives.
=== key
issues:
  dead: { kind: figure, level: must, why: "Toll of the fire: 12 on the first day, 15 on the second." }
  floors: { kind: figure, level: must, why: "Height of the block: nine storeys against seven." }
  duc: { kind: age, level: must, why: "Age of the guard Pham Van Duc: 61 or 67." }
  start: { kind: time, level: must, why: "Half past eleven on Wednesday night, or half past one on Thursday." }
traps:
  injured: { kind: figure, why: "37 in figures and in words." }
  kids: { kind: figure, why: "Four children in both; a part of the toll." }
  nguyen: { kind: age, why: "Two unrelated people called Nguyen." }
  old: { kind: figure, why: "The boarding-house fire of 2011 is another fire." }
  permit: { kind: figure, why: "Floors permitted, not floors built." }
  fine: { kind: money, why: "The same fine, once with its value in dollars." }
