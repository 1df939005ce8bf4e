# Expired vaccine in Jalisco: no disagreement; the number of children and clinics grows, two people are called Luján.
=== wire.md
---
title: Mexican state revaccinates children after expired doses were used
outlet: Meridian News Agency
date: 2025-03-12
byline: Ximena Arrieta
---
GUADALAJARA, Mexico (MNA) — Health authorities in the Mexican state of Jalisco said on Wednesday that {{children.x+grown.a=2,340 children}} had been given expired measles vaccine at {{clinics.x=three clinics}} and would have to be vaccinated again.

The doses ran out on {{expiry.x=Nov. 30}} but were in use until {{given.x=Feb. 21}}, said {{lujan.x=the state health secretary, Dr. Octavio Luján}}. No child is known to have been harmed.

"{{useless.x=The vaccine was not dangerous. It was useless, and that is bad enough}}," {{lujan.x=Luján}} said.

{{staff.x=Two nurses and a warehouse manager}} have been suspended. The vaccines were bought in 2023 for {{price.x=4.1 million pesos}} ({{price.x=$202,000}}).

Jalisco has had {{cases.x+later.a=41 cases}} of measles this year, against {{cases.x=three}} in the whole of last year.
=== local.md
---
title: "'Me dijeron que estaba protegido'"
outlet: El Mirador (English)
date: 2025-03-14
byline: Lucía Banderas
---
Rocío Cárdenas, 27, keeps the yellow card in a plastic sleeve. It says that Emiliano, 14 months, was vaccinated on {{given.x=February 4}}. On Thursday she stood in line for two hours to have it done again.

"They told me he was protected," she said.

Her son is one of {{children.x+grown.a=2,340 children}} in {{clinics.x=three clinics}}, at Tonalá, Zapopan and Oblatos, who were given doses that had expired on {{expiry.x=30 November}}.

At Tonalá {{children.x=1,020 children}} were affected, at Zapopan {{children.x=790}} and at Oblatos {{children.x=530}}.

The head nurse at Tonalá, {{lujan.x=Graciela Luján}}, who is not related to the health secretary, says that she warned her superiors in January.
=== update.md
---
title: {{clinics.x=Fourth clinic}} drawn into Jalisco vaccine scandal
outlet: Meridian News Agency
date: 2025-03-19
byline: Ximena Arrieta
---
GUADALAJARA, Mexico (MNA) — The number of children given expired measles vaccine in Mexico's Jalisco state rose to {{children.x+grown.b=2,610}} on Wednesday after inspectors found that {{clinics.x=a fourth clinic}} had used the doses.

The clinic, in Tlaquepaque, vaccinated {{children.x=270 children}} with them, said {{lujan.x=Dr. Octavio Luján, the state health secretary}}. {{stays.x=He offered to resign; the governor refused}}.

By Tuesday {{again.x=1,480 of the children}} had been vaccinated again.

Measles cases in the state have reached {{cases.x+later.b=52}} this year, up from {{cases.x=41}} a week ago.
=== aggregator.txt
Jalisco vaccine scandal in brief

March 20, 2025 (WorldBrief)

- {{clinics.x=Four clinics}} in Jalisco used measles vaccine that had expired {{expiry.x=in November}}.
- {{children.x+grown.b=2,610 children}} got it. {{again.x=More than half}} have now been revaccinated.
- {{staff.x=Three people}} are suspended.
- The state has had {{cases.x+later.b=52 measles cases}} in 2025. Mexico as a whole has had {{cases.x=310}}.
- {{lujan.x=Secretary Octavio Luján}} {{stays.x=stays on}}.
=== opinion.txt
A shelf life of trust

By Hernán Quiroga, La Balanza, 23 March 2025

{{clinics.x=Four clinics}}, {{children.x+grown.b=2,610 children}}, one warehouse with a broken clock. I have read worse stories about our health service, but none sadder.

In {{past.x=2019}}, when I was an inspector myself, we threw away {{past.x=11,000 doses}} in a single morning because a refrigerator had failed for six hours. That was a scandal too: it was in the papers. Nobody was hurt because somebody looked.

{{lujan.x=Dr. Luján}} says the vaccine was {{useless.x=useless rather than dangerous}}. In a year with {{cases.x+later.b=52 cases}} of measles in Jalisco the difference is smaller than he thinks.
=== key
issues:
  later: { kind: figure, level: may, why: "41 cases this year, 52 a week after: a newer figure." }
  grown: { kind: figure, level: may, why: "2,340 children at first, 2,610 with the fourth clinic: a newer figure." }
traps:
  children: { kind: figure, why: "2,340 in three clinics (1,020, 790 and 530); with 270 in the fourth 2,610." }
  clinics: { kind: figure, why: "Three clinics, then a fourth." }
  cases: { kind: figure, why: "41 cases, 52 a week later; three last year; 310 in all Mexico." }
  expiry: { kind: date, why: "Nov. 30 is in November." }
  given: { kind: date, why: "In use until Feb. 21; one child had the vaccine on February 4." }
  lujan: { kind: name, why: "The secretary Octavio Luján and the nurse Graciela Luján are not related." }
  staff: { kind: figure, why: "Two nurses and a manager are three people." }
  again: { kind: figure, why: "1,480 of 2,610 are more than half." }
  useless: { kind: quote, why: "The saying, and the same in reported speech." }
  stays: { kind: role, why: "He offered to resign and stays on." }
  price: { kind: money, why: "The same price in pesos and dollars." }
  past: { kind: figure, why: "The doses thrown away in 2019 are another affair." }
