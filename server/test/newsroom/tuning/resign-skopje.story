# A minister in Skopje resigns over a rail deal: which ministry, from when, the successor's name, the coalition's seats, the length of line, the vote's day, where he was born.
=== vardar-urgent.txt
Macedonian minister quits over rail contract
SKOPJE, Nov 3 (Vardar News) - {{post.a=Transport Minister}} Goran Petkovski resigned on Monday over a contract for a railway to the Bulgarian border, saying that he had "read it too late".

He will {{leave.a=stay in office until Friday}}. Prime Minister Elena Stojkova named {{heir.a=Vesna Arsova}} as his successor; parliament is to {{vote.a=vote on her on November 12}}.

The government {{seats.a=has 63 of the 120 seats}}. The line of {{km.a=34 kilometres}} was to cost {{cost.x=560 million euros}}.
=== slobodna.md
---
title: Petkovski: a man who liked tunnels
outlet: Slobodna Tribina
date: 2025-11-04
byline: Biljana Mitreva
---
He cleared his desk {{leave.b=within the hour}}. A driver carried the rubber plant.

Petkovski, {{age.x=49}}, {{born.a=grew up in Bitola, where he came into the world above his grandfather's pharmacy}}, and studied engineering in Graz. He was thought honest. That he put his name to {{pages.x=412}} pages of contract in one afternoon nobody can explain.

For Stojkova he is the third minister lost {{gov.x=in eighteen months}}. Her majority hangs by a thread: {{seats.b=sixty-one deputies out of 120}} are hers.

{{heir.b=Vesna Arsovska}}, who comes after him, teaches administrative law and has never built so much as a shed.
=== brussels-brief.md
---
title: What the Skopje resignation means for Corridor VIII
outlet: Brussels Corridor Brief
date: 2025-11-06
byline: Hugo Martens
---
The departure of North Macedonia's {{post.b=minister of finance}}, Goran Petkovski, leaves the Commission with a half-signed grant.

Europe was to pay {{cost.x=a quarter of the €560m}}. The rest would have been a loan from Chinese banks at 4.2%.

At issue is the last stretch to Bulgaria, {{km.b=almost fifty kilometres of single track}} with 22 tunnels. It ought to have been finished in 2017.

Deputies take up the new nominee {{vote.b=on Wednesday week, the 19th}}. The {{age.x=49-year-old}} Petkovski keeps his seat in the house.
=== radio-page.txt
Mayor: 'He is still one of us'The mayor has defended the fallen minister Goran Petkovski.

"In this town nobody signs anything without coffee, and he forgot the coffee," she told our morning programme. {{born.b=Petkovski is a son of Ohrid}}; his mother still lives by the lake and rents rooms.

He is said to be staying with her. A neighbour saw him in a rowing boat.

The contract has {{pages.x=412 pages}}, of which he admits having read the first forty. Prosecutors have asked for all of them. Stojkova's government, in office for {{gov.x=a year and a half}}, has not said whether the
=== agency-profile.txt
NEWSMAKER: Goran Petkovski

(Balkan Features) Born {{born.a=in Bitola}} in 1976. Engineer. {{post.a=In charge of transport}} since the spring of last year. Married, two sons. Plays the clarinet.

Undone by {{km.a=thirty-four kilometres of railway}} which do not exist. The government's majority is slim, {{seats.a=three more than half of the 120 seats}}, and it had no wish to spend it on him.

Said of him: "He would have made a fine stationmaster" (an opposition deputy).

Said by him: "I read it too late."

{{heir.a=Vesna Arsova}}, a professor of law, has been proposed to follow him. Friends say he {{leave.a=means to spend the days up to Friday}} putting his files in order.
=== key
issues:
  post: { kind: role, level: must, why: "Petkovski was minister of transport, or of finance." }
  leave: { kind: date, level: must, why: "He stays until Friday, or left within the hour." }
  heir: { kind: name, level: must, why: "The successor is Vesna Arsova or Arsovska." }
  seats: { kind: figure, level: must, why: "The government has 63 seats or 61." }
  km: { kind: figure, level: must, why: "The line is 34 kilometres, or almost fifty." }
  vote: { kind: date, level: must, why: "The vote is on 12 or on 19 November." }
  born: { kind: place, level: must, why: "He was born in Bitola or in Ohrid." }
traps:
  cost: { kind: money, why: "560 million in both." }
  age: { kind: age, why: "49 in both." }
  pages: { kind: figure, why: "412 pages in both." }
  gov: { kind: figure, why: "Eighteen months are a year and a half." }
