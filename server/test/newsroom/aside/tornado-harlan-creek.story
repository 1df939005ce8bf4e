# A violent tornado in Caddo County, Oklahoma: homes lost, wind speed, hour, an official's name and a survivor's words.
=== prairie-wire.txt
Tornado tears through western Oklahoma town, at least {{toll.a=five}} dead
HARLAN CREEK, Okla. (Prairie Wire, April 15, 2026) — A large tornado ripped through the small town of Harlan Creek on Tuesday night, killing {{toll.a=at least five people}}, flattening much of its south side and leaving about {{power.x=11,000}} homes and businesses without electricity, authorities said.

The twister touched down at {{hour.a=7:52 p.m.}} southwest of the Caddo County town of 2,900 and stayed on the ground until {{end.x=8:41}}, according to the National Weather Service in Norman, which gave it a preliminary rating of {{ef.a=EF3}}.

"We've still got folks we can't account for," said {{pruett.a=Darrell Pruett}}, the county's emergency management director. Crews with dogs would work through the night, he said.

Marcy Tillotson, 58, rode out the storm in the hall bathroom of her brick house. The bathroom was all that was left of it. "{{tub.a=I held on to that bathtub and told God I wasn't done yet}}," she said.

The governor declared a state of emergency in Caddo and two other counties.

More than a dozen tornadoes were reported across Oklahoma, Kansas and north Texas.
=== caddo-messenger.md
---
title: "Harlan Creek counts what is left"
outlet: Caddo County Messenger
date: 2026-04-17
byline: Janelle Whitehorse and Rusty Odom
---
HARLAN CREEK — The Dollar store is gone. So are the co-op office, First Methodist, the bank's drive-through and every tree on Choctaw Street old enough to have had a swing in it.

By Thursday evening the city had a number to go with what anybody could see: {{homes.a+damaged.x=212 homes}} destroyed. Counting those with lesser damage, {{damaged.x=640}} were hit, said emergency management director {{pruett.a=Darrell Pruett}}, who has slept in his truck since Tuesday. "I taught half these people's kids to drive," said Pruett, once a coach at the high school.

{{toll.c+vehicles.x=Seven}} people have died. The last to be found was Orville Beck, 81, in his storm cellar on the Bellamy road; the sixth, a woman of 44, died at a hospital in Oklahoma City on Wednesday.

The high school's safe room, paid for by a bond issue that passed by nine votes in 2017, held {{safe.a=140 people}} and eleven dogs.

It could have been much worse, and people here know why. A warning went out at {{warn.x=7:31}}, the funnel touched the ground at {{hour.a=7:52}} and it was {{warn.x=four minutes past eight}} when it crossed the city limits.

Marcy Tillotson's house on Pecan Street was the one in all the photographs, a tub in the middle of a slab. "{{tub.a=I held on to that bathtub and told God I wasn't done yet}}," she told the Messenger. Her cat, Reba, walked up on Thursday.

The peak wind, the Weather Service now says, was {{wind.a+first-wind.x=178 mph}}.

Rural Electric hopes to have the last of its {{power.x=11,300}} dark meters lit by Sunday.
=== channel-six.md
---
title: "Harlan Creek tornado upgraded to {{ef.b=EF4}}"
outlet: Channel 6 Storm Team
date: 2026-04-17
byline: Chief meteorologist Tanner Boyd
---
Storm surveyors have upgraded Tuesday's Harlan Creek tornado to {{ef.b=EF4}}, the first in our viewing area in more than a decade.

Here is what the survey found:

- **Peak wind:** {{wind.b=187 mph}}, at a row of brick homes on the south side of town
- **Path length:** {{path.x=31 miles}}
- **Greatest width:** {{wide.x=1,400 yards}}
- **Touchdown:** {{hour.a=7:52 p.m.}}
- **Lifted:** {{end.x=8:41 p.m.}}, near Bellamy
- **Fatalities:** {{toll.c+vehicles.x=seven}}

On Wednesday the rating was {{ef.a=EF3}}, with winds of {{first-wind.x=160 mph}}. Surveyors changed it after an engineer looked at how the walls of four houses had been bolted to their slabs.

**How much warning was there?** {{warn.x=Twenty-one minutes}} before touchdown, and {{warn.x=33 minutes}} for the town itself. The national average is around ten.

**How many homes?** Caddo County emergency manager {{pruett.b=Darrell Pruitt}} says {{homes.a=212}} are a total loss.

Channel 6 viewers have so far given $410,000 for the victims. If you wish to donate, bring gift cards and not clothes. The churches have all the clothes they can hold.
=== daily-mercury.txt
'I TOLD GOD I WASN'T DONE YET': Gran survives monster twister that ate her home
By Chelsea Marsden for the Daily Mercury
16 April 2026

A GRANDMOTHER who came within inches of death as a killer tornado reduced her house to matchsticks has told how she clung on for dear life.

Marcy Tillotson, 58, heard the roof go 'like somebody opening a can of beans'. Brave Marcy, of Harlan Creek, Oklahoma, said: '{{tub.b=I held on to that mattress and told God I wasn't done yet}}.'

At least {{toll.b=six}} of her neighbours were not so lucky when the twister struck the sleepy farm town on Tuesday.

The beast came down at {{hour.b=7.25pm}} local time and chewed its way through {{path.x=50km}} of farmland and homes. At its fattest it was {{wide.x=nearly a mile}} across.

Up to {{safe.b=180}} people crammed into a concrete shelter at the local school with their pets as the walls shook. Cheerleader Brooklyn Haas, 16, said: 'We were singing and crying at the same time.'

Heartbreaking pictures show children's bicycles hanging from power lines. {{power.x=More than 11,000}} customers lost their electricity.

Oklahoma sits in so-called Tornado Alley. In {{moore.x=2013}} a tornado at Moore, near the state capital, killed {{moore.x=24}}.

Marcy's only regret? 'I'd just had that kitchen done.'
=== insurance-ledger.txt
Harlan Creek: what a mid-April {{ef.b=EF4}} costs
The Insurance Ledger, May 4, 2026
By Priscilla Nakamura-Dean

Insured losses from the tornado that struck Harlan Creek, Oklahoma, on April 14 will come to {{cost.x=$85 million}}, the modeling firm Tellus Risk said last week, with economic losses of around {{cost.x=$120 million}}.

The gap is narrower than usual. Most of the {{homes.b=122 houses}} destroyed were mortgaged, and mortgaged houses are insured. The poorer half of the town, east of the tracks, was not in the way.

Engineers will be interested in the wind. The tornado was rated {{ef.b=EF4}} on the strength of {{wind.a+first-wind.x=178 mph}} ({{wind.a=286 km/h}}) gusts at Pecan Street. Yet houses a block away that had been fitted with $600 worth of clips and straps kept their roofs. Oklahoma's grant program for such work ran out of money in February.

The storm was on the ground for {{end.x=49 minutes}} and {{path.x=31 miles}}, most of it over wheat and pasture. {{toll.c+vehicles.x=Seven people}} died, {{vehicles.x=two}} of them in vehicles.

{{pruett.a=Darrell Pruett}}, the county's emergency manager, would like the next bond issue to pay for a second safe room. "The first one passed by nine votes," he says. "I don't think this one's going to be that close."

Hail from the same system caused a further {{cost.x=$210 million}} in claims in the Oklahoma City suburbs.
=== key
issues:
  homes: { kind: figure, level: must, why: "Homes destroyed: 212, or 122 in the Insurance Ledger." }
  wind: { kind: figure, level: must, why: "Peak wind of 178 mph or 187 mph." }
  hour: { kind: time, level: must, why: "Touchdown at 7:52 or at 7.25 p.m." }
  pruett: { kind: name, level: must, why: "The emergency manager is Darrell Pruett or Pruitt." }
  tub: { kind: quote, level: must, why: "She held on to a bathtub or to a mattress." }
  safe: { kind: figure, level: may, why: "The shelter held 140 people, or up to 180." }
  toll: { kind: figure, level: may, why: "The toll rose from five to six to seven." }
  ef: { kind: figure, level: may, why: "The preliminary rating was EF3, the final one EF4." }
traps:
  vehicles: { kind: figure, why: "Two of the seven dead were in vehicles." }
  first-wind: { kind: figure, why: "160 mph went with the preliminary rating, as the report itself tells; it is not the final wind." }
  damaged: { kind: figure, why: "All homes damaged are more than those destroyed." }
  power: { kind: figure, why: "11,300 is about, or more than, 11,000." }
  path: { kind: figure, why: "31 miles are 50 km." }
  wide: { kind: figure, why: "1,400 yards are nearly a mile, 0.8 of one." }
  warn: { kind: time, why: "The warning at 7:31 came 21 minutes before touchdown and 33 before the town was hit at 8:04." }
  end: { kind: time, why: "On the ground from 7:52 to 8:41, that is 49 minutes." }
  cost: { kind: money, why: "Insured losses, economic losses, and hail elsewhere." }
  moore: { kind: figure, why: "The tornado of 2013." }
