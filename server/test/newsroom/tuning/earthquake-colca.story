# A quake in Peru's Colca valley: where its centre lay, the relief money and a girl's age differ; the toll agrees.
=== diario-misti.md
---
title: Sismo en el Colca - four dead, hundreds sleep outdoors
outlet: Diario Misti (English edition)
date: 2024-05-16
byline: Rocío Huamaní Quispe
---
AREQUIPA. Four people lost their lives and {{hurt.x+part.x=31}} were injured when an earthquake shook the Colca valley at lunchtime on {{day.x=Thursday}}, the regional emergency operations centre reported.

The geophysical institute placed the epicentre {{centre.a=30 kilometres south-west of Chivay}} and gave a magnitude of {{mag.a+size.x=5.7}}.

The church tower of Huambuyo, which had stood since 1764, fell into the square. A schoolteacher, {{tito.x=Hernán Ccallo Tito}}, was crushed as he was leading his pupils out; all {{part.x=eighteen}} of them survived.

"We had practised it on Monday. They walked out in a line, holding the rope," said the headmistress, Yolanda Mamani Cusihuamán.

{{nayeli.a=Eight-year-old}} Nayeli Choquehuanca was dug out of her grandmother's kitchen after {{dug.x=five hours}}. She asked for her rabbit.

The regional governor, Édgar Valdivia Sotomayor, said {{fund.a=40 million soles}} would be made available for tents, water and the clearing of roads.

In 2008 a shallow quake of magnitude {{size.x=5.1}} in the same valley killed {{past.x=four}} and left 700 homeless.
=== andes-wire.txt
Quake kills {{past.x=four}} in southern Peru

LIMA, May 16 (Andes Wire) — A magnitude {{mag.b=5.8}} earthquake centered {{centre.b=about 30 km northeast of Chivay}} in Peru's Arequipa region killed {{past.x=four}} people and injured {{hurt.x=at least 30}} on {{day.x=Thursday}}, authorities said.
=== the-weekender.md
---
title: The bell that rang itself
outlet: The Weekender
date: 2024-05-19
byline: Harriet Olusoga-Finch
---
In the square of Huambuyo the bell lies on its side, green and uncracked, where it came to rest on {{day.x=16 May}}. People touch it as they pass.

The tremor lasted 22 seconds. It took a teacher, a muleteer and an elderly couple, the {{tito.x=Titos}}, who had been married for fifty-three years. Thirty-one others were hurt, {{part.x=six}} of them badly enough to be flown to Arequipa.

Nayeli Choquehuanca, {{nayeli.b=11}}, was not among those flown out. She spent from just after one o'clock until {{dug.x=past six}} under a beam and has a scratch on her chin.

The region has set aside {{fund.b=14 million soles}} for the emergency, Governor Valdivia announced on the day. Lima has promised {{lima.x=9 million}} more for the church, of which nobody in Huambuyo has seen a written word.

Two aftershocks, of {{size.x=4.1}} and {{size.x=4.4}}, were felt on Saturday.
=== coer-table.txt
CENTRO DE OPERACIONES - cumulative report, 18/05/2024

Deaths: 4
Injured: {{hurt.x=31}} ({{part.x=6}} transferred by air)
Homes destroyed: 208
Epicentre: {{centre.a=30 km SW of Chivay}}
Funds approved, region: {{fund.a=S/ 40,000,000}}
Funds announced, central government, for heritage: {{lima.x=S/ 9,000,000}}
=== key
issues:
  centre: { kind: place, level: must, why: "The epicentre lay south-west or north-east of Chivay." }
  fund: { kind: money, level: must, why: "The region's relief money: 40 million soles against 14 million." }
  nayeli: { kind: age, level: must, why: "Nayeli Choquehuanca is eight or 11." }
  mag: { kind: figure, level: may, why: "5.7 and 5.8 may be two measurements." }
traps:
  hurt: { kind: figure, why: "At least 30 holds for 31." }
  part: { kind: figure, why: "Six flown out are a part of the injured; the pupils are not injured." }
  size: { kind: figure, why: "The shock, its aftershocks and the quake of 2008." }
  past: { kind: figure, why: "Four died in 2008 too; the events are two." }
  day: { kind: date, why: "That Thursday was 16 May." }
  dug: { kind: time, why: "Five hours from just after one is past six." }
  tito: { kind: name, why: "A teacher's second surname is a couple's first." }
  lima: { kind: money, why: "The central government's promise is not the region's fund." }
