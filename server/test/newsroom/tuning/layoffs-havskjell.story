# A Norwegian shipbuilder cuts jobs and closes a yard: how many, which yard, and how the chief executive is spelt.
=== cuts-announced.md
---
title: Havskjell to shed a fifth of its workforce
outlet: Nordic Business Daily
date: 2025-02-11
byline: Silje Aasen
---
ÅLESUND, Norway — Shipbuilder Havskjell ASA said on {{day.x=Tuesday}} it would cut {{jobs.a+parts.x+past.x=1,150}} jobs, {{fifth.x=one in five}} of its workforce, and close its yard in {{yard.a=Florø}} after orders for offshore vessels dried up.

Of the posts to go, {{parts.x=640}} are in Norway, {{parts.x=310}} in Romania and the rest in Poland.

The company will book a charge of {{charge.x=900 million kroner}} in the first quarter. It lost {{charge.x=310 million kroner}} in the last three months of 2024.

"{{ceo-quote.x=We have put this off for as long as we could, and longer than we should have}}," chief executive Ragnhild {{ceo.a=Øverland}} told a press conference.

Shares in Havskjell closed {{shares.x=8.3 percent}} lower in Oslo.
=== agency-take.txt
Norwegian shipbuilder slashes jobs as orders sink

OSLO, Feb 11 (Skagerrak Agency) - Havskjell, one of Norway's biggest shipbuilders, is to lay off {{jobs.b=1,500}} people and shut one of its five yards, it said on Tuesday.

The closure, in {{yard.b=Måløy}}, affects {{yardstaff.b=some 320}} employees there and is the first by the group since it was formed by a merger in 2009. Its stock dropped {{shares.x=more than 8%}}.

Restructuring will cost {{charge.x=about $80 million}}, Chief Executive Ragnhild {{ceo.b=Øverlund}} said.
=== union-angry.md
---
title: ‘They found out from the radio’
outlet: The Fjord Tribune
date: 2025-02-13
byline: Anders Moe
---
Two days after the news broke, the welders of {{yard.a+neighbour.x=Florø}} were still coming to work, mostly to drink coffee.

"They found out from the radio," said Terje Bakke, who leads the union at the yard, where {{yardstaff.a=280}} people are employed. "A man I have known for thirty years heard it in his car, between the weather and the football."

The {{fifth.x=20 per cent}} cut is the deepest in Havskjell's history. In 2023 the group let {{past.x=420}} go, and promised then that it would be the last time. This time {{jobs.a=1,150}} will leave before midsummer.

{{ceo.a=Øverland}}, who took over in 2022, admitted that management had put the decision off "{{ceo-quote.x=longer than we should have}}".

The mayor has asked the government for help. A package of 60 million kroner was given to neighbouring {{neighbour.x=Måløy}} when its fish-processing plant shut in 2021, with the loss of {{past.x=190}} jobs.
=== briefing.txt
Companies in brief

13 February 2025

HAVSKJELL. The Ålesund-based shipbuilder, which announced cuts on {{day.x=11 February}}, has told Romanian authorities that {{parts.x=310}} redundancies will be made at Tulcea. The group had 5,750 employees at the end of last year.

LYNGSTAD PAPER. Union and management have agreed on {{past.x+lyngstad.x=85}} redundancies at the Halden mill, down from the {{lyngstad.x=120}} first proposed.
=== how-it-came.md
---
title: How Norway's shipyards ran out of wind
outlet: The Baltic & North Sea Review
date: 2025-02-20
byline: Philippa Tarrant
---
Four years ago Havskjell could not hire welders fast enough. Offshore wind was going to need a fleet of its own – ships to lay cable, ships to carry turbines, ships for the technicians to sleep in – and the yards of western Norway were going to build it.

They built some. By 2022 the group's order book stood at {{book.x=26 billion kroner}}. Today it is {{book.x=14.2 billion}}, and most of that will have left the slipway by next spring.

"We believed the slides," says a former director, who left before the crash. "Everybody believed the slides."

Last week came the reckoning. Havskjell will do without {{jobs.a=1,150}} of its 5,750 people. The yard at {{yard.a=Florø}}, which launched its first ship in 1948, will close by the summer. So far only one buyer has looked at it, and he wanted the land.

The pain is not evenly spread. {{parts.x=More than half}} of the lost jobs are in Norway; the yard at Tulcea, on the Danube, loses {{parts.x=310}}, and the one at Gdynia {{parts.x=200}}. Wages in Romania are about a third of those in Norway, which may explain why the head office has been careful with its scissors there.

The union does not accept the arithmetic. It points out that the company paid its shareholders {{charge.x=450 million kroner}} in dividends for 2023, half of what it says the cuts will cost. Ragnhild {{ceo.a=Øverland}}, the chief executive, answers that in 2023 there was a profit to pay it from.

Rivals are hardly better off. Skagen Verft shed {{past.x=600}} posts in November and Lyngstad Marine, which is no relation to the paper maker, has put {{past.x=90}} people on short time.
=== key
issues:
  jobs: { kind: figure, level: must, why: "Jobs to go at Havskjell: 1,150 against 1,500." }
  yard: { kind: place, level: must, why: "The yard that closes is in Florø or in Måløy." }
  ceo: { kind: name, level: must, why: "The chief executive: Øverland against Øverlund." }
  yardstaff: { kind: figure, level: may, why: "Employed at the yard: 280 says the union side, some 320 an agency." }
traps:
  parts: { kind: figure, why: "Parts of the 1,150, by country." }
  past: { kind: figure, why: "Cuts of 2023, of another plant and of another company." }
  fifth: { kind: figure, why: "One in five is 20 per cent." }
  book: { kind: money, why: "Orders three years ago and now." }
  neighbour: { kind: place, why: "The yard that closes, and the town of another closure four years before." }
  charge: { kind: money, why: "900 million kroner are about $80 million; the 310 million are the quarter's loss." }
  shares: { kind: figure, why: "8.3 percent is more than 8%." }
  day: { kind: date, why: "Tuesday was 11 February." }
  ceo-quote: { kind: quote, why: "A quotation and a part of it." }
  lyngstad: { kind: figure, why: "Another company's first proposal and its agreement." }
