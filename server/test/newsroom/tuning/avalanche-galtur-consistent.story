# Avalanche above Galtür: no disagreement; four dead, then a fifth, and other avalanches, heights, levels and hours.
=== wire.md
---
title: {{dead.x+later.a=Four}} ski tourers killed in Austrian avalanche
outlet: Meridian News Agency
date: 2025-02-15
byline: Karin Obermoser
---
GALTÜR, Austria (MNA) — An avalanche killed {{dead.x+later.a=four members}} of a {{group.x=group of seven}} ski tourers in western Austria {{day.x=on Saturday}} and left {{fifth.x=another in critical condition}}, police said.

The slab broke loose at {{hours.x=about 11:25 a.m.}} on the {{face.x=northeast slope}} of the Gorfenspitze, above Galtür in the Paznaun valley, at an altitude of {{height.x=2,650 meters}} (about {{height.x=8,700 feet}}). It was {{size.x=400 meters wide}} and ran for {{size.x=900 meters}}.

{{unhurt.x=Two of the tourers were unhurt}} and called for help. The first of {{crews.x=five helicopters}} landed at {{hours.x=11:40 a.m.}}

The dead are {{dead.x=three Germans and a Dutch woman}}, {{ages.x=aged between 29 and 61}}, police said. All were carrying transceivers.

The avalanche danger was at {{level.x=level four}}, the second-highest, {{height.x=above 2,000 meters}}, and at {{level.x=level three}} below.

In {{past.x=February 1999, 31 people}} died when an avalanche struck Galtür itself.
=== local.md
---
title: Gorfenspitze tragedy: "We saw the snow move like a carpet"
outlet: Paznaun Bote (English page)
date: 2025-02-16
byline: Stefan Zangerl
---
{{dead.x+later.a=Four people}} lost their lives and {{fifth.x=one is fighting for his}} in the Innsbruck hospital after an avalanche on the Gorfenspitze {{day.x=on Saturday morning}}.

"We saw the snow move like a carpet that someone pulls," said {{pair.x=Ulrike Brandstetter, 44}}, {{unhurt.x=one of two who got out}}. The other is her husband, {{pair.x=Holger Brandstetter, 47}}.

{{group.x=The seven}}, {{club.x=members of an alpine club in Ulm and guests}}, had set out from Galtür at {{hours.x=7:30}}. Their leader, Matthias Kern, {{ages.x=61}}, is among the dead. He had led tours for the club for 22 years.

{{crews.x=Some 90 rescuers}} took part, among them {{crews.x=14}} with dogs. The last victim was found at {{hours.x=1:50 p.m.}}, under {{thick.x=three metres}} of snow.

Elsewhere in Tyrol a Czech snowboarder, {{past.x=33, was killed on Friday at Kühtai}}.
=== wire2.md
---
title: {{dead.x+later.b=Fifth victim}} of Austrian avalanche dies in hospital
outlet: Meridian News Agency
date: 2025-02-17
byline: Karin Obermoser
---
INNSBRUCK, Austria (MNA) — A {{fifth.x=35-year-old German man}} dug out of an avalanche in western Austria {{day.x=on Saturday}} died in hospital {{died.x=on Monday}}, bringing the number of dead to {{dead.x+later.b=five}}.

He was {{group.x=one of seven}} ski tourers caught on the Gorfenspitze, near Galtür. {{club.x=The club in Ulm to which most of them belonged}} named its leader, Matthias Kern, {{ages.x=61}}, as {{dead.x=one of the four}} who died on the mountain.

Police spokesman Florian Wechselberger said {{unhurt.x=the two survivors}} had been questioned as witnesses.
=== broadcaster.md
---
title: Austria avalanche - {{dead.x+later.b=five now dead}}
outlet: Channel 6 World
date: 2025-02-18
byline: Channel 6 Digital Team
---
{{dead.x+later.b=A fifth person}} has died after an avalanche hit a group of skiers in the Austrian Alps {{day.x=at the weekend}}.

The {{fifth.x=35-year-old man from Stuttgart}} died in hospital in Innsbruck {{died.x=on Monday}}, police said.

{{group.x=The group of seven}} were on a ski tour above the resort of Galtür {{day.x=on Saturday}} when the avalanche struck at {{hours.x=around 11.25am}}. {{unhurt.x=Two of them survived}} without injury.

Prosecutors in Innsbruck have asked for an expert report. The warning service had put the risk at {{level.x=four on a scale of five}} for {{height.x=high slopes}}.

{{past.x=Eight people}} have now died in avalanches in Tyrol this winter.
=== trade.txt
Analysis: the Gorfenspitze slab

Mountain Risk Journal, March 2025
By Dr. Reinhild Thöny

{{day.x=On February 15}} a dry slab avalanche was released by a {{group.x=group of seven}} on the {{face.x=north-east flank}} of the Gorfenspitze (Galtür, Tyrol). {{dead.x+later.b=Five died}}.

The crown was at {{height.x=2,650 m}}, the slab {{size.x=400 m wide}} and on average {{thick.x=70 cm}} thick, in places {{thick.x=1.2 m}}. The run was {{size.x=about 900 m}}. The slope has an angle of 36 to 39 degrees.

The bulletin gave {{level.x=level 4}} {{height.x=above 2,000 m}}. {{thick.x=Thirty-five centimetres}} of snow had fallen since Wednesday.

In {{past.x=2018 three tourers}} died 4 km to the south, on a slope of the same aspect, when {{level.x=the level was 3}}.
=== key
issues:
  later: { kind: figure, level: may, why: "The four dead of the first days, and five since Monday: a newer figure." }
traps:
  dead: { kind: figure, why: "Four died on the mountain; a fifth in hospital on Monday." }
  fifth: { kind: age, why: "The man in critical condition is the one who died; 35, from Stuttgart in Germany." }
  day: { kind: date, why: "The avalanche was on Saturday, February 15, at the weekend." }
  died: { kind: date, why: "Monday is the day of the fifth death, not of the avalanche." }
  group: { kind: figure, why: "Seven are five dead and two unhurt." }
  unhurt: { kind: figure, why: "The two who were not hurt." }
  hours: { kind: time, why: "Setting out, the avalanche, the first helicopter and the last victim found." }
  height: { kind: figure, why: "2,650 metres are about 8,700 feet; the danger level's line is at 2,000." }
  size: { kind: figure, why: "Width and length of the avalanche." }
  thick: { kind: figure, why: "Depth of the slab, of new snow and of the burial." }
  level: { kind: figure, why: "Level four above 2,000 metres and three below; three in 2018." }
  past: { kind: figure, why: "1999, 2018, Kühtai on Friday and the whole winter are other avalanches." }
  ages: { kind: age, why: "Between 29 and 61; the leader was 61." }
  pair: { kind: name, why: "Wife and husband." }
  crews: { kind: figure, why: "Helicopters, rescuers, dog handlers." }
  club: { kind: role, why: "Members and guests: most belonged to the club." }
  face: { kind: place, why: "The same slope." }
