# A Zambian cup final broken off in a power cut: the kick-off, the town, the minute, the referee, the replay's day, a man's post, a league rank.
=== lusaka-wire.txt
Darkness halts Zambian cup final
{{town.a=NDOLA}}, Zambia, May 24 (ZamSport) - The Copper Cup final between Kafubu Rangers and Mufuwe United was abandoned on Saturday when the floodlights failed {{minute.a=in the 67th minute}}, with Rangers leading {{score.x=2-1}}.

The match had {{kick.a=started at 18:00}} before a crowd of {{crowd.x=31,000}}. Referee {{ref.a=Gift Mwansa}} took the teams off and waited {{wait.x=forty minutes}} before sending everyone home.

"There is no generator. We asked for one in March," said Joseph Kabwe, {{kabwe.a=the chairman of Rangers}}.
=== copper-star.md
---
title: Blackout steals cup from Rangers' lips
outlet: The Copper Star
date: 2025-05-25
byline: Chanda Mulenga
---
They could smell the silver. Then came the click, and the dark.

There was {{minute.b=less than a quarter of an hour to play}} when the lights died yesterday and Rangers, {{score.x=two goals to one}} up, were robbed of their first trophy in {{years.x=nineteen}} years.

The crowd had been in good voice {{kick.b=since the first whistle at three}}. Phones were held up, all {{crowd.x=thirty-one thousand}} of them it seemed, but {{ref.b=Gift Mwanza}}, the man in the middle, shook his head after {{wait.x=two thirds of an hour}}.

Mufuwe, {{rank.a=fourth in the league}}, had pulled one back just before the break through Kelvin Zulu.
=== federation-notice.txt
NOTICE TO CLUBS AND PRESS

Abandoned final, Copper Cup

1. The remaining time will not be played. A full replay is ordered for {{replay.a=Wednesday 4 June}}.
2. Venue: as before.
3. Tickets of 24 May remain valid. Holders should keep the stub; a lost stub cannot be replaced, and no money will be returned.
4. The stadium's owners shall hire a generator of not less than 500 kVA and have it tested before the day in the presence of the match commissioner.
5. Suspended for the replay: P. Tembo (Mufuwe), sent off.

The disciplinary committee sits on Thursday 29 May. Clubs may be represented.
=== southern-goal.md
---
title: Zambia: the final that went out
outlet: Southern Goal
date: 2025-05-27
byline: Thabo Ndlela
---
What happens when a final has no end? In Zambia, another one. Kafubu Rangers and Mufuwe United {{replay.b=meet again this coming Sunday}}, the federation has decided, after the electricity failed {{town.b=in Kitwe}} on Saturday.

Rangers were ahead by {{score.x=a goal}} and furious. Their {{kabwe.b=coach}}, Joseph Kabwe, says a generator had been requested two months ago.

Mufuwe are content. The side that {{rank.b=lies seventh}} in the championship had ten men on the pitch after Peter Tembo's dismissal.

Rangers last won anything {{years.x=in 2006}}.
=== radio-lufwa.txt
Rangers fans sleep in the busThree coaches of Kafubu supporters got home only on Sunday noon.

They had cheered {{kick.a=from six o'clock}}, when the ball began to roll, and they had cheered in the dark. {{town.a=Ndola's}} chip stalls sold out. Then one of the coaches would not start.

"Nice and loud! {{minute.a=Sixty-seven minutes}} we were champions for," said Memory Banda, who had painted her face blue and had to wash it at a petrol station.

Rangers' {{kabwe.a=chairman}}, Joseph Kabwe, paid for the breakfast. The players went by train.
=== key
issues:
  town: { kind: place, level: must, why: "The final was in Ndola, or in Kitwe." }
  minute: { kind: figure, level: must, why: "The lights failed in the 67th minute, or with less than a quarter of an hour left." }
  kick: { kind: time, level: must, why: "Kick-off at six or at three." }
  ref: { kind: name, level: must, why: "The referee is Gift Mwansa or Mwanza." }
  kabwe: { kind: role, level: must, why: "Kabwe is the chairman of Rangers, or their coach." }
  rank: { kind: figure, level: must, why: "Mufuwe are fourth in the league, or seventh." }
  replay: { kind: date, level: must, why: "The replay is on Wednesday 4 June, or on Sunday (1 June)." }
traps:
  score: { kind: figure, why: "2-1 is a goal ahead." }
  crowd: { kind: figure, why: "31,000 in figures and in words." }
  wait: { kind: figure, why: "Forty minutes are two thirds of an hour." }
  years: { kind: figure, why: "Nineteen years ago was 2006." }
