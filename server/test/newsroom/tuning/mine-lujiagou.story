# Miners trapped by a flooded coal shaft in Shanxi: depth, the number trapped, the day of the flood and an owner's name.
=== loess-evening.md
---
title: Rescuers hear tapping from flooded Lujiagou mine
outlet: Loess Evening Post
date: 2025-02-17
byline: Hao Lirong
---
LINFEN, Shanxi — Rescue teams drilling into the flooded Lujiagou coal mine heard tapping on a steel pipe on Monday afternoon, raising hopes for the {{trapped.a=22}} miners caught underground since {{flood-day.a=Friday}}.

The men are believed to be on a platform {{deep.a+drill.x=340 metres}} below the surface. A drill had reached {{drill.x=215 metres}} by nightfall.

Of the {{shift.x=61}} men on the night shift, {{shift.x=39}} walked out before the main gallery filled.

"They tapped ten times. We tapped ten times back," said Wei Guoqiang, {{wei.x=deputy director of the provincial mine safety bureau}}.

The owner of the mine, {{owner.a=Zhao Dechang}}, has been detained.
=== transpacific-flash.txt
{{trapped.a=22}} trapped in flooded Chinese coal mine
BEIJING, Feb. 17 (Transpacific News) — {{trapped.a=Twenty-two}} workers were trapped in a coal mine in north China's Shanxi province after water burst into a gallery on {{flood-day.a=Friday}}, state media said. A gas blast at a mine in neighboring Shaanxi killed {{shaanxi.x=five}} last week.
=== the-chronicle.md
---
title: Pulled from the dark, asking what day it was
outlet: The Chronicle of Asia
date: 2025-02-21
byline: Imogen Tarrant
---
The capsule is 53 centimetres across ({{capsule.x=21 inches}}), and at ten past four on Thursday morning it brought up a man called Liu Baozhu, who asked what day it was.

It was 20 February. The water had come in on {{flood-day.b=Saturday 15 February}}, when {{shift.x=61}} men were at work. {{shift.x=Thirty-nine}} got out on foot. The other {{trapped.a=22}} climbed to a disused platform {{deep.b=430 metres}} down and stayed there, sharing seven steamed buns.

All but {{lost.x=two}} of them were alive when the shaft was opened. Ren Yong and his cousin Ren Jian had been swept from a ladder.

Wei Guoqiang, {{wei.x=number two at Shanxi's mine safety bureau}}, wept in front of the cameras.

The proprietor, {{owner.b=Zhao Dechun}}, is in custody. His company was fined {{fine.x=600,000 yuan}} last August for drilling too close to flooded old workings.
=== industry-bulletin.txt
Coal Industry Bulletin, 24 February 2025

Lujiagou (Shanxi): all survivors discharged. Entombed: {{trapped.b=32}}. Rescued: {{lost.x=20}}. The men were recovered from {{deep.a=340 m}} by a capsule of {{capsule.x=53 cm}} diameter.

Penalty on record: {{fine.x=CNY 0.6 million}}, August 2024.

Comparable event: in 2012 at the Shuanghe pit, {{shaanxi.x=14}} miners were brought out after nine days.
=== southern-weekender.md
---
title: Six days on seven buns
outlet: Pearl Delta Weekender
date: 2025-03-01
byline: Ou-Yang Meiling
---
Liu Baozhu keeps the lights on at night now. His wife, a nurse called Tan Xiuying, pretends not to notice.

He is one of the men who went down the Lujiagou shaft for the night shift {{flood-day.a=on 14 February}}, a Friday, and came up on the Thursday after. There were {{trapped.a=twenty-two}} of them to begin with, on a platform of planks {{deep.a=340 metres}} under a maize field. It had been built in 1987 for a pump and forgotten.

Two cousins, Ren Yong and Ren Jian, were lost on the ladder. The other {{lost.x=twenty}} took turns to lie down.

For three days they heard nothing but water. Then there was a scratching, which was the drill, and somebody found a spanner.

Liu is owed four months' pay. The owner, {{owner.a=Zhao Dechang}}, used to send each of his men a carp at New Year, he says, and that was the last they saw of his money.

Compensation of {{comp.x=1.3 million yuan}} for each of the cousins has been agreed, the county says; the survivors are to have {{comp.x=80,000}} apiece. Liu would like to open a shop that sells lamps.
=== key
issues:
  trapped: { kind: figure, level: must, why: "Miners trapped: 22 against 32." }
  deep: { kind: figure, level: must, why: "Depth of the platform: 340 metres or 430." }
  flood-day: { kind: date, level: must, why: "The water came in on Friday (14 February) or on Saturday 15 February." }
  owner: { kind: name, level: must, why: "The owner is Zhao Dechang or Zhao Dechun." }
traps:
  drill: { kind: figure, why: "The drill's depth on Monday is not the platform's." }
  shift: { kind: figure, why: "39 of the shift of 61 walked out: 22 were left." }
  lost: { kind: figure, why: "Two of the 22 died, so 20 were rescued." }
  capsule: { kind: figure, why: "53 centimetres are 21 inches." }
  fine: { kind: money, why: "600,000 yuan is CNY 0.6 million." }
  comp: { kind: money, why: "Compensation for the dead and for the survivors." }
  wei: { kind: role, why: "The bureau's deputy director is its number two." }
  shaanxi: { kind: figure, why: "The blast in Shaanxi and the rescue of 2012 are other events." }
