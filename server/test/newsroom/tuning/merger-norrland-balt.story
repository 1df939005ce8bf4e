# Two airlines agree to merge, told consistently: fleets, currencies, exchange ratio, old talks, posts in other words.
=== agreed.md
---
title: Norrland Air and Baltwing agree all-share merger
outlet: European Aviation Week
date: 2025-01-22
byline: Sanna Ahlgren
---
Norrland Air of Sweden and Baltwing of Latvia said {{day.x=on Wednesday}} that they would merge to form the largest carrier around the Baltic Sea, with {{fleet.x=97}} aircraft and {{pax.x=19.4 million}} passengers a year.

Norrland's shareholders will own {{split.x=62 per cent}} of the new group and Baltwing's {{split.x=38 per cent}}. The deal values Baltwing at {{value.x=€740 million}}.

The company will have its seat in Stockholm and keep both brands. {{chair.x=Gunilla Rask}}, Norrland's {{boss.x=chief executive}}, will run it; {{chair2.x=Andris Ozoliņš}}, who heads Baltwing, becomes {{board.x=chairman}}.

"{{vow.x=Apart we are two small airlines with the same weather. Together we are one that can choose its weather}}," Ms Rask said.

Savings are put at {{value.x=€85 million}} a year from 2027. About {{jobs.x=250}} office jobs will go, {{jobs.x=160}} of them in Riga.
=== dollars.txt
Nordic, Baltic airlines to combine

STOCKHOLM, Jan. 22 (Northline Wire) -- Swedish airline Norrland Air is merging with Latvia's Baltwing in a deal that values the smaller company at {{value.x=about $770 million}}, both announced Wednesday.

The combination brings together {{fleet.x=58}} Norrland jets and {{fleet.x=39}} operated by Baltwing.

Norrland {{boss.x=Chief Executive Officer}} {{chair.x=Gunilla Rask}} will lead the group. Completion is planned {{closing.x=for the third quarter}}.

Talks between the two in 2018 collapsed over a price of {{value.x=510 million euros}}.
=== riga-view.md
---
title: Riga asks what it is getting
outlet: Daugava Daily
date: 2025-01-24
byline: Ilze Bērziņa
---
The prime minister was told {{told.x=on Tuesday evening}}, the trade unions {{told.x=on Wednesday}} at breakfast, and the pilots by the radio.

By Friday everyone in Riga had an opinion on the sale, which the airline insists is not a sale. Latvia's government owns {{state.x=a fifth}} of Baltwing. After the merger it will have {{state.x=7.6 per cent}} of something larger.

The opposition points to the figures. Baltwing flew {{pax.x=7.3 million}} passengers last year, Norrland {{pax.x=12.1 million}}; but Baltwing made money ({{profits.x=€31 million}}) and Norrland lost it ({{profits.x=€12 million}}).

Of {{jobs.x=roughly 250}} posts to be abolished nearly {{jobs.x=two-thirds}} are on this side of the water. The mechanics, 430 of them, are safe until 2028, according to Mr {{chair2.x=Ozoliņš}}.

He will be {{board.x=chair of the board}} of a company with its head office {{way.x=275 miles}}, or {{way.x=443 kilometres}}, away. "{{vow.x=One that can choose its weather}}," he said, quoting his new colleague, and looked out at the sleet.

If all goes well it will be done {{closing.x=by the end of September}}.
=== brief.txt
Deal of the week

24/01/25. Norrland/Baltwing, announced {{day.x=on 22 January}}. Value of target: {{value.x=EUR 0.74bn}}. Norrland holders keep {{split.x=just over three-fifths}}. Stock in Norrland {{stock.x=-4.1%}} on the day, {{stock.x=-5.6%}} on the week.
=== key
issues: {}
traps:
  fleet: { kind: figure, why: "58 and 39 make 97." }
  pax: { kind: figure, why: "7.3 and 12.1 million make 19.4." }
  split: { kind: figure, why: "62 per cent is just over three-fifths; 38 is the rest." }
  value: { kind: money, why: "740 million euros, 0.74 billion, about 770 million dollars; savings and an old offer are other sums." }
  chair: { kind: name, why: "The same name." }
  chair2: { kind: name, why: "A name in full and a surname." }
  vow: { kind: quote, why: "A quotation and a part of it." }
  jobs: { kind: figure, why: "160 of 250 are nearly two-thirds." }
  closing: { kind: date, why: "The third quarter ends with September." }
  day: { kind: date, why: "Wednesday was 22 January." }
  told: { kind: date, why: "Told on two days, one after another." }
  state: { kind: figure, why: "A fifth of one company, 7.6 per cent of the merged one." }
  way: { kind: figure, why: "275 miles are 443 kilometres." }
  boss: { kind: role, why: "The same post in full and short." }
  board: { kind: role, why: "Chairman is chair of the board." }
  profits: { kind: money, why: "One's profit and the other's loss." }
  stock: { kind: figure, why: "A day's fall and a week's." }
