# A rockburst in a South African gold mine: depth, magnitude, the day of the last rescue, a union man's name and a rescuer's words.
=== veld-wire.txt
Twenty-six trapped after tremor at South African gold mine

JOHANNESBURG, Aug 21 (Veld Wire) - {{trapped.x=Twenty-six}} workers were trapped underground on {{quake.x=Thursday}} after a tremor brought down rock at the Kareelaagte gold mine near Carletonville, southwest of Johannesburg, its owner Highveld Deep Gold said.

The seismic event, of magnitude {{mag.a=2.4}}, struck at {{clock.x=1:40 p.m.}} and blocked the only haulage to a working place {{depth.a=1,840 metres}} below surface. The other {{shift.x=286}} of the {{shift.x=312}} people on the shift were brought up safely by early evening.

There was no contact with the trapped crew by nightfall, a company spokeswoman, Lerato Dube, said. Proto teams, as mine rescuers are known, were {{gap.x=60 metres}} from them.

"We warned about that pillar in March," said {{union.a=Thabo Mokwena}}, regional secretary of the United Mineworkers' Front. The company said that it would not comment on the cause.

Kareelaagte employs 2,100 people and is among the deepest mines in the country, its shaft going down to {{shaft.x=2,900 metres}}. {{old.x=Five}} men were killed in a rockfall there in {{old.x=2019}}.
=== far-west-rand-echo.md
---
title: They came up singing
outlet: Far West Rand Echo
date: 2025-08-25
byline: Palesa Motaung
---
CARLETONVILLE — Nobody at Number Three shaft had slept, and when the bell rang five times {{last.a=on Saturday evening}}, which means persons in the cage, the mothers at the fence were the first to understand it.

{{rescued.x=Twelve}} men stepped out under blankets {{last.a=at seven o'clock that evening, 23 August}}. With the {{rescued.x=eleven}} who were freed on Friday morning, that makes {{rescued.x=23}}. {{dead.x=Three}} did not come home: Sipho Ndimande, Jose Macuacua and Lebohang Thite, rock drill operators, who were standing closest to the face.

It had happened on {{quake.x=Thursday}} at {{clock.x=twenty to two}}, on 62 level, {{depth.a=1,840 metres}} under the veld. "The floor lifted me like a child," said Andries Mabe, 44, a winch driver. "Then my lamp was the only thing there was."

They shared {{bottles.a=three}} bottles of water and a tin of pilchards. Mabe led them in a hymn, and that was what the rescuers heard.

"{{quote.a=We could hear them singing before we could see them}}," said Riaan Esterhuyzen, captain of the proto team from Westonaria. His men had cleared {{gap.x=sixty metres}} of broken rock, passing it back by hand.

{{union.a=Thabo Mokwena}} of the United Mineworkers' Front, who stood at the fence for two nights with the families, wants to know why a crew was sent in beneath a pillar that had been listed as suspect since March. The Department of Mineral Resources has ordered work in the lower part of the mine to stop.

{{hospital.x=Six}} of the men are in hospital, {{hospital.x=one}} of them in intensive care with crushed legs. Prayers will be held on Wednesday at the stadium.
=== daily-jozi.md
---
title: MIRACLE OF LEVEL 62!
outlet: Daily Jozi
date: 2025-08-25
byline: Zweli Khumalo
---
HEROES sang their way out of hell.

That is the amazing story of {{rescued.x=23}} mineworkers who beat the rock at Kareelaagte gold mine, and it had grown men crying into their helmets.

The {{trapped.x=26}}-strong crew were drilling {{depth.b=1,480 metres}} down on {{quake.x=Thursday}} when the earth jumped. It was a magnitude {{mag.a=2.4}} tremor, felt as far as Fochville, where it knocked a trophy off a shebeen shelf.

Sadly {{dead.x=three}} brothers died on the spot.

The rest huddled in the dark with {{bottles.b=two}} bottles of water. No food but one tin of fish! But they never gave up, says Bra Andries Mabe (44). "I said, gents, if we are going, we are going in tune."

And rescue captain Riaan Esterhuyzen revealed what it was like on the other side of the stones. "{{quote.b=We could hear them screaming before we could see them}}," said the tough-as-nails proto man. "I've done this for {{years.x=19 years}} and I've never been so glad of a noise."

{{rescued.x=Eleven}} were out by Friday breakfast. The last {{rescued.x=dozen}} saw the sky {{last.a=on Saturday night}}.

Union boss {{union.a=Thabo Mokwena}} says it's no miracle but a crime. His members will stay on the surface until Thursday.

Highveld Deep Gold says each family of the deceased will get {{pay.x=R250,000}} right away, with school fees on top.
=== bullion-and-base.txt
Bullion & Base Metals Weekly
29 August 2025
HIGHVELD SUSPENDS KAREELAAGTE GUIDANCE AFTER ROCKBURST

Highveld Deep Gold has withdrawn its full-year guidance of {{ounces.x=148,000 oz}} for the Kareelaagte operation following the fatal seismic event of {{quake.x=21 August}}, in which {{dead.x=three}} employees lost their lives.

The event registered {{mag.b=2.9}} and damaged {{gap.x=110 m}} of haulage on 62 level, at a depth of {{depth.a=1.84 km}}. Of the {{trapped.x=26}} people cut off, {{rescued.x=23}} were recovered alive, the final group {{last.b=on Sunday 24 August}}.

A stoppage order under section 54 of the Mine Health and Safety Act applies to the levels below 58, which account for 40% of output. The remainder of the mine restarted yesterday after a one-week stay-away called by the United Mineworkers' Front. Analysts put the loss of production at {{ounces.x=1,100 oz}} a week.

The company estimates the cost of repair and support at {{cost.x=R85m}} ({{cost.x=$4.8m}}). It has offered {{pay.x=R750,000}} in all to the families of the deceased as a first payment.

Shares closed 7.2% lower on the week. Mining at depths of up to {{shaft.x=2.9 km}}, where the shaft ends, is planned from 2027; that timetable has not changed.
=== the-groundsman.md
---
title: The pillar that everybody knew about
outlet: The Groundsman
date: 2025-09-07
byline: Catherine Abrahamse
---
A pillar, in a mine, is what has been left behind. It is rock that somebody wanted and was told not to take. The one above 62 level at Kareelaagte was {{pillar.x=14 metres}} wide in the plans and, by the time it burst, {{pillar.x=nine}}.

This is not in dispute. It stands in the minutes of the safety committee for 12 March, which I have read, and in which {{union.b=Thabo Mokoena}}, the regional secretary of the United Mineworkers' Front, is recorded as asking for the panel to be stopped. It was stopped. In June it was opened again.

On {{quake.x=21 August}} the ground moved; the instruments said {{mag.a=2.4}}, no giant by the standards of the West Rand. {{trapped.x=Twenty-six}} people were shut in {{depth.a=more than six thousand feet}} down. {{dead.x=Three}} had been killed outright.

What followed was done superbly. Thirty-two volunteers from five mines dug in relays, and they had {{rescued.x=23}} men on the surface {{last.a=by Saturday evening}}. Their captain, Riaan Esterhuyzen, who has {{years.x=nineteen years}} of such work behind him, does not care for speeches. "{{quote.a=We could hear them singing before we could see them}}," he told me, and went to wash his boots.

The {{old.x=five}} deaths of {{old.x=2019}} led to an inquiry that sat for two years and recommended wider pillars. The company was fined R1 million. It paid within a week.

A new inquiry opens in Carletonville on 6 October.
=== key
issues:
  depth: { kind: figure, level: must, why: "The men were 1,840 metres down or 1,480." }
  mag: { kind: figure, level: must, why: "The tremor's magnitude was 2.4 or 2.9." }
  last: { kind: date, level: must, why: "The last men came up on Saturday 23 August or on Sunday 24 August." }
  union: { kind: name, level: must, why: "The regional secretary is Thabo Mokwena or Thabo Mokoena." }
  quote: { kind: quote, level: must, why: "The captain heard them singing, or screaming." }
  bottles: { kind: figure, level: may, why: "Three bottles of water were shared, or two." }
traps:
  trapped: { kind: figure, why: "26 trapped are 23 rescued and three dead." }
  rescued: { kind: figure, why: "Eleven on Friday and twelve on Saturday are 23." }
  dead: { kind: figure, why: "Three dead." }
  shift: { kind: figure, why: "286 of the shift of 312 came up, 26 did not." }
  shaft: { kind: figure, why: "The shaft is deeper than the place of the accident." }
  quake: { kind: date, why: "Thursday was 21 August." }
  clock: { kind: time, why: "1:40 p.m. is twenty to two." }
  gap: { kind: figure, why: "Sixty metres of rock to the crew; 110 metres of haulage damaged." }
  pay: { kind: money, why: "R250,000 for each of three families is R750,000." }
  old: { kind: figure, why: "The rockfall of 2019 killed five." }
  years: { kind: figure, why: "The captain's years of service." }
  pillar: { kind: figure, why: "The pillar as planned and as left." }
  hospital: { kind: figure, why: "Six in hospital, one of them in intensive care." }
  ounces: { kind: figure, why: "A year's guidance and a week's loss." }
  cost: { kind: money, why: "R85 million are about 4.8 million dollars." }
