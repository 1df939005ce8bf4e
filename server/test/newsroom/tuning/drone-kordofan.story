# Drones strike a Sudanese town: day, hour, number of drones, what was hit, which side of El Obeid, a spokesman's post, the truce's end; the toll is updated.
=== nile-flash.txt
Drones hit Sudan town, {{dead.a=at least nine}} dead
PORT SUDAN, Oct 14 (Nile Dispatch) - {{drones.a=Three}} drones struck the town of Umm Sidra {{day.a=on Tuesday}}, {{hit.a=setting fire to its grain market}} and killing {{dead.a=at least nine}} people, residents and a doctor said.

Umm Sidra lies about {{side.a=70 kilometres west of El Obeid}} in North Kordofan and is held by the army. Telephone lines were down for most of the day, and the number of wounded could not be learned.

Both sides had agreed on a truce that {{truce.a=was to have run until October 20}}.
=== relief-bulletin.md
---
title: Flash update no. 2, Umm Sidra
outlet: Relief Coordination Bulletin
date: 2025-10-15
byline: Situation desk
---
**What happened.** {{day.b=On 13 October}} the town was attacked from the air. {{drones.b=Five unmanned aircraft}} were counted by our colleagues. {{hour.a=The first explosion was heard at 4.45 a.m.}}, when most people were asleep.

**Casualties.** {{dead.b=Seventeen}} dead, {{hurt.x=44}} wounded.

**Needs.** Tents for {{tents.x=1,200}} families; plasma; fuel for the generator.

**Access.** The road from El Obeid is open to convoys with a permit until 3 p.m. each day. Umm Sidra is reached {{side.b=after 70 kilometres, due east of that city}}.

**Next update.** Friday.
=== voice-of-sahel.txt
'The loaves were still warm'By our correspondent in El Obeid.

Halima Idris sells bread. She counted out her loaves {{hour.b=after the midday prayer}}, and that is when she heard what she took for a motorcycle.

"Then {{hit.b=the school was gone}}," she says. "There was a wall and a blackboard with sums on it." It had been empty, God be thanked: holidays.

The paramilitaries deny everything. Their {{hamid.a=spokesman}}, Hamid Tagan, says the army "bombs and weeps".

In hospital {{hurt.x=forty-four}} wounded lie two to a bed.
=== think-tank.md
---
title: A truce that nobody mourned
outlet: Horn Policy Notes
date: 2025-10-22
byline: Adaeze Franklin
---
The strike on Umm Sidra killed {{dead.c=21}} people and one agreement. Under the text signed in Djibouti, guns were to be silent {{truce.b=up to the last day of the month}}. It had been broken thirty-one times before the drones came.

Why Umm Sidra? It stands on the road along which gum arabic leaves Kordofan. Whoever taxes the lorries can pay soldiers.

Hamid Tagan, {{hamid.b=who commands the paramilitaries' forces in Kordofan}}, has denied that his side was involved. Few believe him; the aircraft were of a type only his side flies.

{{tents.x=Twelve hundred}} families sleep in the open. The rains, at least, are over.
=== key
issues:
  drones: { kind: figure, level: must, why: "Three drones or five." }
  day: { kind: date, level: must, why: "On Tuesday (14 October), or on 13 October." }
  hit: { kind: place, level: may, why: "The grain market burned, or a school was destroyed." }
  side: { kind: place, level: must, why: "Umm Sidra lies west or east of El Obeid." }
  truce: { kind: date, level: must, why: "The truce was to last until 20 October, or to the month's end." }
  hour: { kind: time, level: must, why: "At 4.45 in the morning, or after the midday prayer." }
  hamid: { kind: role, level: must, why: "Tagan is a spokesman, or a commander." }
  dead: { kind: figure, level: may, why: "At least nine, seventeen, 21 dead: updates." }
traps:
  hurt: { kind: figure, why: "44 wounded in both." }
  tents: { kind: figure, why: "1,200 families in both." }
