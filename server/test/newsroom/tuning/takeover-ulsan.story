# A Korean conglomerate buys an Ulsan battery-film maker: the premium, the length of the job guarantee, the closing date, the seller's name and a manager's post.
=== hangang-wire.txt
Daeon to buy control of battery film maker Saebyeok for 2.3 tln won
SEOUL, Sept. 24 (Hangang Newswire) -- Daeon Holdings said Wednesday that it will acquire a {{stake.x=46.2 percent}} stake in Saebyeok Chemical, a maker of separator film for batteries, for {{price.x=2.3 trillion won}} in the country's largest takeover of the year.

The sellers are Saebyeok Chairman {{chair.a=Noh Seung-hwan}} and his family, and private equity firm Hallim Partners, the companies said in regulatory filings.

Daeon will pay {{pershare.x=84,500 won}} per share, a premium of {{premium.a=31 percent}} over Tuesday's close. The transaction is to be completed {{closing.a=by the end of March 2026}}, subject to approval by the antitrust regulator.

"With Saebyeok we are no longer a supplier of parts but a supplier of energy," said {{kim.a=Kim Da-eun, chief financial officer of Daeon}}, at a press briefing.

Saebyeok shares rose {{moves.x=24 percent}} to 80,000 won, while those of the buyer dropped {{moves.x=6 percent}}.

In July the Ulsan company turned down an approach by Germany's {{rhein.x=Rheinbrueck}} Folien at {{pershare.x=79,000 won}} a share.

The antitrust review normally takes {{review.x=30 days}} but may be extended by up to {{review.x=90 days}}.
=== harbour-daily.md
---
title: After the Nohs, Ulsan wonders who will turn up for the picnic
outlet: Ulsan Harbour Daily
date: 2025-09-25
byline: Seo Ji-hye
---
Every May for half a century the head of the Noh family has grilled mackerel for the night shift at Saebyeok Chemical. On Wednesday evening the night shift stood at Gate 2 and talked about mackerel, because nobody wanted to talk about the rest.

The family has sold. Its {{stake.x=41.5 percent}} holding, together with the {{stake.x=4.7 percent}} of the Hallim fund, goes to Daeon Holdings of Seoul, and with it the say over 3,180 jobs.

The company was started in {{founded.a=1974}} by Noh Byung-chul, who sold plastic sheeting to strawberry growers. His elder son, {{chair.a=Noh Seung-hwan}}, 63, made it the country's second-largest producer of separators, the thin film that keeps the two sides of a battery apart. The younger, {{brothers.x=Noh Seung-hyun}}, ran the family's golf course and, staff say, was never seen on the shop floor.

{{kim.b=Kim Da-eun, chief executive of Daeon}}, came to the plant by helicopter in the afternoon and spoke to the workforce for eleven minutes. Kim promised that there would be no compulsory redundancies for {{guarantee.a=five years}} and that head office would stay in the city.

"We have it on paper, and paper burns," said Jang Mi-kyung, head of the union branch, who has asked for a bonus of 8 million won a head. A vote on strike action is to be held on October 2.

The chairman did not speak. He was seen leaving by the back gate shortly after six o'clock, on foot, and bowing to the guards.

City Hall, which collects about 61 billion won a year in local taxes from the company and its staff, said it welcomed the promises and would count them.
=== separator-and-cell.md
---
title: Daeon takes Saebyeok in bet on coated separators
outlet: Separator & Cell
date: 2025-09-25
byline: Piers Holloway
---
South Korea's Daeon Holdings has agreed to purchase just under half of Ulsan-based film producer Saebyeok Chemical for {{price.x=about US$1.65bn}}, putting a value on the whole business of {{price.x=some five trillion won}}.

At {{pershare.x=KRW 84,500}} apiece, the shares are being bought {{premium.b=37 per cent}} above the last price before the announcement. An offer from {{rhein.x=Rheinbrück}} Folien two months ago was worth {{pershare.x=KRW 79,000}}; the German group said that it would not come back.

Saebyeok, established in {{founded.b=1976}}, has capacity for {{capacity.x=1.9 billion}} square metres of film a year at its two Ulsan lines, and a third line of {{capacity.x=600 million}} square metres under construction in Hungary. Some 70 per cent of output is ceramic-coated.

The vendor, {{chair.a=Seung-hwan Noh}}, will remain as an adviser for twelve months. He told employees in a letter: "I have kept the two sides of the battery apart all my life. Now I must let two sides come together."

Daeon, best known for marine engine parts and container terminals, hopes to have the keys {{closing.a=before the first quarter of next year is out}}. It expects synergies of KRW 140bn a year by 2029, chiefly from joint purchasing of polyethylene.

Rivals were sceptical. "They have bought a very good company at the top of a very long slide," said the sales director of a Japanese producer.
=== seoul-ledger.md
---
title: Analysis - Who pays for the Noh family's exit?
outlet: The Seoul Ledger
date: 2025-09-26
byline: Ryu Sang-min
---
There are two kinds of Saebyeok shareholder this week. The first sold at {{pershare.x=84,500 won}}, which is {{premium.a=31%}} more than the market was paying on Tuesday. The second read about it.

Korean law does not oblige the buyer of control to make the same offer to everyone. So {{price.x=2.3 trillion won}} goes to the Nohs and to Hallim, and nothing to the holders of the other {{stake.x=53.8%}}. A petition for a bid to all, begun on Wednesday night, had collected {{petition.a=2,900}} names by Thursday evening.

{{kim.a=Kim Da-eun, who is in charge of finance at Daeon}}, dismissed the complaint. The small investors, Kim said, had gained as well: their stock had gone up by {{moves.x=almost a quarter}} in one day.

Daeon's own investors have more reason to fret. Its net debt will rise to 3.4 times earnings. It has tied its hands with a {{guarantee.a=five-year}} pledge on employment. And it must wait: by its own timetable the purchase is to be concluded {{closing.b=by the end of May next year}}, and Brussels will want to look at the Hungarian plant.

Then there is the question of why the seller is selling. {{chair.a=Noh Seung-hwan}} has three daughters and no interest from any of them. Separators fetched 40% less this summer than two years ago. His brother {{brothers.x=Seung-hyun}}, people close to the family say, had pressed for a sale since their father's death.

A man who knows his product that well does not let go of it at the bottom. Nor, one suspects, far from the top.
=== yeongnam-qa.txt
The Saebyeok takeover: your questions
Yeongnam Broadcasting online, 29 September 2025

Five days after the surprise announcement in Ulsan, much remains unclear. We have put together what is known.

What exactly was sold?
A stake of {{stake.x=a little over 46 percent}}. It is enough to control the company. Most of it belonged to the family of {{chair.b=Noh Seung-wan}}, the chairman.

Will the name disappear?
No. Saebyeok, which means dawn, stays on the gate and stays on the stock exchange.

Are the jobs safe?
All {{temps.x=3,180}} of them are, for now. In the agreement with the union the new owner rules out forced redundancies for {{guarantee.b=three years}}. Temporary staff, about {{temps.x=400}} of them, are not covered. The union's Jang Mi-kyung wants that changed and will ask members on Thursday whether they are ready to walk out.

What happens to the chairman?
{{chair.b=Noh Seung-wan}} is to advise the new owners for one year. He has said that afterwards he would like to learn to cook something other than fish.

Can the authorities still forbid it?
In theory. The Fair Trade watchdog has {{review.x=a month}} for its first look and can add {{review.x=three more}}. Lawyers we asked think that it will attach conditions at most.

What about people who own a few shares?
They get nothing directly. More than {{petition.b=11,000}} have by now signed a petition.
=== key
issues:
  premium: { kind: figure, level: must, why: "The premium over the last price: 31 percent or 37." }
  guarantee: { kind: figure, level: must, why: "No forced redundancies for five years or for three." }
  closing: { kind: date, level: must, why: "Completion by the end of March 2026 (first quarter) or by the end of May." }
  chair: { kind: name, level: must, why: "The chairman is Noh Seung-hwan or Noh Seung-wan." }
  kim: { kind: role, level: must, why: "Kim Da-eun is Daeon's chief financial officer or its chief executive." }
  founded: { kind: date, level: may, why: "The company was started in 1974 or established in 1976; perhaps the founding and the incorporation." }
  petition: { kind: figure, level: may, why: "2,900 signatures on Thursday, more than 11,000 on the Monday after." }
traps:
  stake: { kind: figure, why: "46.2 is 41.5 and 4.7; the rest is 53.8." }
  price: { kind: money, why: "2.3 trillion won are about 1.65 billion dollars; five trillion is the whole company." }
  pershare: { kind: money, why: "Daeon's price and the rejected German one." }
  moves: { kind: figure, why: "The target's shares rose, the buyer's fell; 24 percent is almost a quarter." }
  review: { kind: figure, why: "30 days and up to 90 more: a month and three more." }
  brothers: { kind: name, why: "Noh Seung-hyun is the chairman's brother, another man." }
  capacity: { kind: figure, why: "The third line's capacity and that of the two lines in Ulsan." }
  temps: { kind: figure, why: "Temporary staff are not among the 3,180." }
  rhein: { kind: name, why: "Rheinbrueck is Rheinbrück without the umlaut." }
