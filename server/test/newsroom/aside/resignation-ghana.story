# The head of a Ghanaian roads fund resigns over pickups bought without tender: the sum, the number of vehicles, the date of payment, the auditor's name and a sentence of his.
=== gold-coast-wire.txt
Head of Ghana's feeder roads fund quits over vehicle deal
ACCRA, June 10 (Volta Press Service) - The chief executive of Ghana's National Feeder Roads Fund stepped down on Tuesday after an audit found that it had paid {{sum.a=14.6 million cedis}} for pickup trucks without inviting tenders.

{{asare.x=Kwabena Asare-Mintah}}, a civil engineer appointed four years ago, handed in his letter to the roads ministry in the morning, a ministry spokeswoman said. It was accepted at once.

The auditors valued the {{trucks.a=38}} vehicles at {{worth.x=9.2 million cedis}}, leaving {{worth.x=5.4 million}} without explanation. The seller was Densu Motors, a dealer in the port city of Tema.

"{{pesewa.a=I did not take a pesewa}}," Asare-Mintah told reporters outside his office. "I am leaving so that the roads may be spoken of again and not I."

{{acting.x=Selina Quaye, the fund's director of finance}}, will run it for the time being.

The Office of the Special Prosecutor has asked for the documents. Densu Motors did not answer calls.

The fund gets six percent of the fuel levy to maintain unpaved roads in farming districts. Its budget for this year is {{budget.x=1.1 billion cedis}}.
=== adom-valley-post.md
---
title: Where the pickups went to sleep
outlet: The Adom Valley Post
date: 2025-06-12
byline: Efua Dadzie
---
Behind a block factory on the Nsawam road stand {{yard.x=eleven}} white pickups with plastic still on the seats. Goats lie in their shade. Nobody has come for them since before Christmas, says the watchman, Issah, who is owed for March.

They belong to you. They are some of the {{trucks.a=thirty-eight}} which the National Feeder Roads Fund bought to help its engineers reach the cocoa villages, and which on Tuesday cost its chief executive, {{asare.x=Dr Kwabena Asare-Mintah}}, his post.

According to the audit report, of which this newspaper has a copy, the fund transferred {{sum.a=GH¢14.6 million}} to Densu Motors of Tema on {{paid.a=14 November}} last year, in one payment, five days after the offer was received. There was no second offer.

{{auditor.a=Comfort Adjei-Boateng}}, who led the audit team, writes that at market prices the bill should have been {{worth.x=GH¢9.2 million}}. She interviewed 23 people. Three of them, she notes drily, had lost their memory, "one of them during the interview".

{{yard.x=Twenty-seven}} of the cars are in use. One has been seen at weekends in Aburi, with a wedding bouquet on the bonnet.

Dr Asare-Mintah received me on Wednesday on the veranda of his house at Koforidua. He looked tired. "{{pesewa.a=I did not take a pesewa}}," he said, as he had said the day before. "Write it with big letters."

He will not say who chose Densu. He says that there was pressure because of the rains, but rain, one might point out, rarely falls in November.

In Asuboi, where a bridge has been down since 2022, the assemblyman, Kojo Nyarko, did the sum on the back of a cocoa sack. With the difference, he said, they could have had nine bridges.
=== accra-thunder.txt
Boss falls in {{sum.b=GH¢16.4m}} pickup palaver
Accra Thunder, Wednesday June 11, 2025
By Nii Tagoe

Another big man has bitten the dust. {{asare.x=Dr. Asare-Mintah}}, the powerful boss of the Feeder Roads Fund, threw in the towel yesterday after auditors caught his outfit splashing {{sum.b=GH¢16.4 million}} of the people's money on pickups.

No tender. No competition. Just one phone call to a friend in Tema, sources whisper.

Thunder gathered that the roads minister was so angry he read the resignation letter standing up and signed his acceptance on the bonnet of his own car.

The fallen chief was defiant when he faced the press. "{{pesewa.b=I did not touch a pesewa}}," he thundered, before entering a taxi. Yes, a taxi. The official Land Cruiser was gone already.

Insiders say the Auditor's lady, {{auditor.a=Comfort Adjei-Boateng}}, had been offered a goat, a fridge and a trip to Dubai, in that order, to look the other way. She ate the goat, joked one, but gave back the rest. Her office denies there was a goat.

Stepping into the hot seat is {{acting.x=Madam Selina Quaye, who used to keep the fund's purse}}. Let her count well.

Readers will recall that {{other-asare.x=Yaw Asare}}, of the Grains Board, also resigned, in 2019, over {{other-sum.x=GH¢2.3 million}} for weighing scales that did not weigh.
=== harmattan-explainer.md
---
title: The Feeder Roads Fund affair in six questions
outlet: Harmattan Radio
date: 2025-06-13
byline: Newsroom
---
**What has happened?** On Tuesday the head of the National Feeder Roads Fund, {{asare.x=Kwabena Asare-Mintah}}, resigned. The Audit Service had criticised the purchase of pick-up trucks from a single dealer.

**How many vehicles are we talking about?** {{trucks.b=Eighty-three}}. All are four-wheel-drive double cabins of the same make, and white.

**What did they cost?** The invoice says {{sum.a+sum-usd.x=14.6 million cedis}}. That is {{sum-usd.x=about 1.4 million US dollars}} at this week's rate. The board had only authorised {{board.x=eight million}}, for whichever bidder came lowest.

**When was this?** The money left the fund's account on {{paid.b=14 September 2024}}, and the auditors came in February this year. Their report went to Parliament last Friday.

**Who found out?** A team of four from the Audit Service, under {{auditor.b=Comfort Agyei-Boateng}}. They had been looking at something else, namely culverts. In the process they came upon an invoice without a number. {{auditor.b=Ms Agyei-Boateng}} has been an auditor for nineteen years; this is her first appearance on the news.

**What happens next?** The Public Accounts Committee has invited Dr Asare-Mintah for Wednesday, 25 June. The special prosecutor is examining whether to open a case. Ms Quaye, {{acting.x=until now in charge of the fund's finances}}, is acting as chief executive. And some of the cars, found in a yard near Nsawam, are to be given to the district assemblies, as soon as someone finds the keys.
=== corridor-letter.md
---
title: Ghana - The price of a pickup
outlet: West Africa Corridor Letter
date: 2025-06-18
byline: Marguerite Hollis
---
Small scandals are the best test of a reform. Ghana's newest concerns {{trucks.a=38}} pickups, a dealer with nine employees and a public fund with {{budget.x=US$107m}} to spend.

The facts are no longer in dispute. The Feeder Roads Fund needed cars for its district engineers. Its board agreed to spend {{board.x=GH¢8m}} after a tender. Instead the management went to Densu Motors, which had imported the cars on credit and needed to be rid of them, and paid it {{sum.a=GH¢14.6m}} within the week. {{worth.x=More than a third}} of that, by the auditors' reckoning, was air.

The chief executive, {{asare.x=Mr Asare-Mintah}}, has been gone since 10 June and maintains that he enriched nobody, least of all himself. That may even be true. The fund's accounts for the year before contain a similar purchase, of six motor graders, signed by his two deputies.

What makes this case unusual is speed. {{auditor.a=Comfort Adjei-Boateng}} and her three colleagues took {{took.x=four months}} from first visit to published report. In the case of {{other-asare.x=Yaw Asare}} and the Grains Board's scales, over {{other-sum.x=GH¢2.3m}}, it took {{took.x=three years}}.

Donors have noticed. A European development bank which had frozen a loan of €40m for rural roads said on Monday that it would release half of it by September. The rest depends on the special prosecutor, who on Tuesday asked for more time and, pointedly, for a car.
=== key
issues:
  sum: { kind: money, level: must, why: "The fund paid 14.6 million cedis or 16.4 million." }
  trucks: { kind: figure, level: must, why: "Vehicles bought: 38 or 83." }
  paid: { kind: date, level: must, why: "The payment was made on 14 November 2024 or on 14 September." }
  auditor: { kind: name, level: must, why: "The auditor is Comfort Adjei-Boateng or Agyei-Boateng." }
  pesewa: { kind: quote, level: must, why: "He did not take, or did not touch, a pesewa." }
traps:
  asare: { kind: name, why: "The same man with and without title and given name." }
  other-asare: { kind: name, why: "Yaw Asare of the Grains Board is another official." }
  other-sum: { kind: money, why: "The sum of the scandal of 2019." }
  worth: { kind: money, why: "The value, and the difference to the price: 5.4 of 14.6 million is more than a third." }
  board: { kind: money, why: "What the board had authorised." }
  acting: { kind: role, why: "The director of finance kept the purse." }
  budget: { kind: money, why: "1.1 billion cedis are 107 million dollars." }
  yard: { kind: figure, why: "Eleven of the vehicles stood in the yard, 27 are in use." }
  took: { kind: figure, why: "The length of this audit and of the earlier case." }
  sum-usd: { kind: money, why: "14.6 million cedis are about 1.4 million dollars." }
