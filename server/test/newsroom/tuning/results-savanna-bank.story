# A Kenyan bank's year and its job cuts: profit, dividend and posts differ; one year and another, group and unit.
=== full-year.md
---
title: Savanna Trust lifts dividend after record year
outlet: Nairobi Business Post
date: 2024-03-20
byline: Faith Chebet
---
Savanna Trust Bank on Wednesday reported a net profit of {{profit.a+year.x+units.x+pretax.x=Sh41.2 billion}} for 2023, its best ever, helped by higher interest rates and a weaker shilling.

Profit before tax was {{pretax.x=Sh57.9 billion}}. In 2022 the lender made a net {{year.x=Sh36.8 billion}}.

Shareholders will get a final dividend of {{dividend.a+interim.x=Sh3.20}} a share, payable on May 30, on top of the {{interim.x=Sh1}} paid in September.

"{{hands.x=We lent to farmers when others were lending to the government}}," said group {{ceo.x=chief executive}} {{boss.x=Wycliffe Barasa Odhiambo}}.

Bad loans fell to {{npl.x=11.4 percent}} of the book, from {{npl.x=13.2 percent}}.

The bank will close 27 branches this year and shed {{posts.a+units2.x=380}} jobs as customers move to mobile phones.
=== agency.txt
Kenya's Savanna Trust posts record profit, cuts jobs

NAIROBI, March 20 (Sahel Newswire) - Kenyan lender Savanna Trust Bank said its profit after tax rose {{rise.x=12%}} to {{profit.b=42.1 billion shillings}} last year and that it would eliminate {{posts.b=830}} positions.

It is to pay a final dividend of {{dividend.b=2.30 shillings}} per share.

The shares were up 2.5% at 0930 GMT on the Nairobi exchange.
=== east-africa.md
---
title: Uganda and Rwanda make up for Savanna’s losses in Tanzania
outlet: East African Banker
date: 2024-04-02
byline: Jean-Bosco Nkurunziza
---
When Savanna Trust bought a loss-making lender in Kampala in 2016 for $38 million, its own board was split. This year nobody is complaining.

Of the {{profit.a+rival.x=Sh41.2bn}} that the group earned in 2023, Uganda contributed {{units.x=Sh5.6bn}} and Rwanda {{units.x=Sh2.3bn}}. Tanzania lost {{units.x=Sh400m}}.

The cost-cutting is mostly at home. Of the {{posts.a=380}} people who will leave, {{units2.x=more than 300}} work in Kenya, and a union official said that {{units2.x=110}} of them had volunteered. Three years ago, when it merged two of its subsidiaries, the bank dispensed with {{units2.x=1,200}}.

{{boss.x=Odhiambo}}, who will step down as {{ceo.x=CEO}} next year, likes to repeat that the bank {{hands.x="lent to farmers"}}.

Its nearest rival, Baobab Bank, earned {{rival.x=Sh38.5 billion}} in 2023.
=== ticker.txt
Share tips

22 March 2024: Savanna Trust (HOLD). Profit growth of {{rise.x=one-eighth}} is respectable. Total dividend for the year: {{interim.x=4.20 shillings}} a share.
=== key
issues:
  profit: { kind: money, level: must, why: "Net profit for 2023: 41.2 billion shillings against 42.1 billion." }
  dividend: { kind: money, level: must, why: "Final dividend a share: 3.20 shillings against 2.30." }
  posts: { kind: figure, level: must, why: "Jobs to go: 380 against 830." }
traps:
  year: { kind: money, why: "The profit of the year before." }
  pretax: { kind: money, why: "Profit before tax and after." }
  units: { kind: money, why: "The group's profit and three countries' shares in it." }
  units2: { kind: figure, why: "Parts of the jobs cut, and an earlier cut." }
  interim: { kind: money, why: "The final dividend, the interim and the two together." }
  npl: { kind: figure, why: "Bad loans now and before." }
  rise: { kind: figure, why: "12% is about an eighth." }
  boss: { kind: name, why: "A long name and its last part." }
  ceo: { kind: role, why: "Chief executive is CEO." }
  hands: { kind: quote, why: "A quotation and a part of it." }
  rival: { kind: money, why: "Another bank's profit." }
