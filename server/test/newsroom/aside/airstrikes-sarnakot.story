# Jets bomb a fuel depot across a mountain border and drones answer: the hour of the first strike, the town, the number of drones, a spokeswoman's name and a prime minister's words.
=== caucasus-wire.txt
Shirqala bombs fuel depot in Varandor, drones hit airfield in reply

NORAMUT, Sept 3 (Caucasus Wire) - Warplanes from Shirqala bombed a fuel depot outside {{town.a=Sarnakot}} in neighbouring Varandor early on {{day.x=Wednesday}}, killing {{dead.x=six}} people, and Varandor sent drones against a Shirqala airfield less than three hours later, officials on both sides said.

It was the first use of fighter jets on the border since the ceasefire of 2021.

{{jets.x=Four}} aircraft dropped {{jets.x=six}} guided bombs at {{hour.a=2:40 a.m.}} on the depot, {{border.x=12 km}} inside Varandor, defence ministry spokeswoman {{woman.a=Lusine Harutents}} said. {{dead.x=Four}} conscripts on guard and {{dead.x=two}} railway workers were killed and {{hurt.x=19}} people injured.

At {{reply.x=5:15 a.m.}} Varandor launched {{drones.a=11}} attack drones at Yasamal, the largest military airfield in Shirqala's west. Shirqala said {{downed.x=seven}} were shot down and {{techs.x=three}} technicians were killed in a hangar.

"We are not looking for war, but {{quote.a=no bomb will go unanswered}}," Varandor's prime minister, Ashot Melkuments, said in a televised address.

Varandor said that it had also brought down {{claim.x=one}} of the jets. Shirqala denied this and said all {{jets.x=four}} pilots had landed safely.

Shirqala has accused its neighbour of shooting dead a border guard on {{guard.x=Saturday}}.
=== noramut-courier.md
---
title: Night of fire on the edge of town
outlet: Noramut Courier
date: 2025-09-04
byline: Gor Petrunts
---
{{town.a=SARNAKOT}} — The clock in the depot's gatehouse stopped at {{hour.a=twenty to three}}. Everything else in the gatehouse is gone, and so are the two railwaymen who were drinking coffee there, Vahan Sirunents and his brother-in-law Karo.

Windows broke as far away as the hospital, three kilometres down the valley. By sunrise on {{day.x=Wednesday}} its corridors held {{hurt.x=nineteen}} wounded. {{dead.x=Four}} soldiers, none older than 20, were dead before they reached it.

The town had {{fuel.x=9,000 tonnes}} of diesel in seven tanks, the harvest reserve for half of Varandor. About {{fuel.x=two thirds}} of it burned. The fire brigade let it; there was nothing to be done, its captain said, except to keep the school wet.

By noon {{away.x=1,300}} people from {{town.a=Sarnakot}} and the hamlets nearest the frontier had been put on buses to {{shelter.x=Tsovakot}}, the lake resort {{shelter.x=60 km}} to the south, where hotels have opened their summer rooms.

"My grandmother asked if she should take the hens," said Anush Gevorgents, 34, who was waiting with three children. "I told her we'd be back for them on Friday. I don't believe it myself."

Few here doubt that the answer was right. {{drones.a=Eleven}} drones went over the ridge towards Yasamal before the smoke had cleared. Prime Minister Ashot Melkuments told the nation that evening: "We are not looking for war, but {{quote.a=no bomb will go unanswered}}."

Asked whether a jet had really been shot down, the ministry's {{woman.a=Lusine Harutents}} said wreckage was being sought "on slopes where one does not hurry".
=== mingbulaq-today.md
---
title: Three airfield workers mourned in Yasamal
outlet: Mingbulaq Today
date: 2025-09-05
byline: Sevda Alizamanli
---
They were buried side by side on Thursday, the {{techs.x=three}} mechanics of hangar number two, and the imam did not raise his voice. Rauf, Natiq and Ilkin had worked together for nine years.

The drones came at {{reply.x=a quarter past five}} on {{day.x=Wednesday}} morning. According to the Shirqala air force, {{downed.x=seven}} were destroyed by ground fire. {{downed.x=Four}} were not. Two fell on the runway, one in a beet field, and one went through the roof of the hangar.

Mingbulaq says that its own operation earlier that night was a lawful response to the murder of Sergeant Tural Ahadli, shot at his post {{guard.x=on 30 August}}. The target, officials repeat, was a military store. No comment was offered on the {{dead.x=two}} railway employees who, according to the other side, lost their lives there with {{dead.x=four}} servicemen.

"Every one of our {{jets.x=four}} crews had breakfast at home," said Colonel Fikrat Guliyarli of the air force, dismissing Noramut's story of a plane brought down.

In Yasamal, people are less certain that anything has been settled. The baker has taped his windows. The bus to the border villages, {{border.x=25 kilometres}} away over the ridge, has not run since Tuesday.

Foreign Minister Elkhan Rzaquli received the head of the European observers, {{monitors.x=46}} of whom patrol the line, and handed him a fragment of a wing. Across the border, Prime Minister Ashot Melkuments had promised the day before that "{{quote.b=no bomb will go unpunished}}" while insisting: "We are not looking for war."

Schools in the district are to reopen on Monday.
=== fuel-and-freight.md
---
title: Strike removes half of Varandor's harvest diesel
outlet: Fuel & Freight International
date: 2025-09-05
byline: Marcus Ellingworth
---
Varandor has lost roughly {{fuel.x=6,000 tonnes}} of diesel in Wednesday's air raid on its storage site at {{town.b=Tsovakot}}, according to traders, leaving the landlocked state to import in the middle of its wheat harvest.

The terminal, with seven tanks and a rail spur, stood {{border.x=seven and a half miles}} from the frontier with Shirqala. It was struck at {{hour.b=4:20 a.m.}} local time by {{jets.x=six}} guided bombs. Contents before the attack were put at {{fuel.x=9,000 tonnes}}. Two tanks, on the far side of an earth bank, are intact.

The operator, Varandor Petrol, has declared force majeure. It values the plant destroyed at {{cost.x=€4.6m}} and the product at a further {{cost.x=€5.1m}}; neither was insured against acts of war.

Retail prices in Noramut rose by 18 per cent on Thursday before the government imposed a cap. Rail freight on the northern line, which carried 40 wagons a day, is suspended until further notice; the ministry's spokeswoman, {{woman.a=Lusine Harutents}}, said that track repair would take "days, not weeks" once the site is declared safe.

Traders do not expect a wider effect. Shirqala's own export pipeline runs 200 km to the east, and the drones launched in retaliation were aimed at the Yasamal airfield, which has no commercial storage.

A cargo of {{fuel.x=2,500 tonnes}} from a Black Sea port is due by road tanker in the week of 15 September.
=== the-meridian.md
---
title: Why Varandor and Shirqala are bombing each other
outlet: The Meridian
date: 2025-09-06
byline: Pauline Osterhagen
---
**What has happened?**
In the small hours of {{day.x=3 September}} Shirqala's air force attacked an oil store near {{town.a=Sarnakot}}. Varandor replied the same morning (at {{reply.x=01:15 GMT}}) with {{drones.b=17}} drones, sent to the airfield of Yasamal. Not one bomb had been dropped by either from an aeroplane for four years.

**How many people have died?**
{{dead.x+techs.x=Nine}}, if both governments are believed: {{dead.x=six}} on the Varandor side, {{techs.x=three}} on the other. The two do not agree on much else. Noramut says it shot down {{claim.x=a}} fighter. Mingbulaq says all {{jets.x=four}} came back.

**Why now?**
On {{guard.x=the last Saturday of August}} a Shirqala sergeant was shot dead in his watchtower. Varandor says a smuggler did it. There had been weeks of quarrels over a spring and a road before that.

**Who lives there?**
Herders, mostly, and orchard keepers. Some {{away.x=1,300}} of them have been bussed to a lakeside resort, {{shelter.x=Tsovakot}}, and hotel managers say the children have discovered pedal boats.

**Is anyone keeping the peace?**
{{monitors.x=Forty-six}} European observers in blue waistcoats. They have no radar, and they drive home at dusk.

**Is it over?**
Possibly. Varandor's defence ministry, through its spokeswoman {{woman.b=Lusine Haturents}}, says it regards the exchange as "closed". Prime Minister Melkuments has said that his country is "not looking for war". Shirqala's foreign minister, Elkhan Rzaquli, is to meet mediators in Geneva on Wednesday. In April, after a mortar duel that killed {{dead.x=two}}, the same talks lasted for an afternoon and produced a photograph.
=== key
issues:
  hour: { kind: time, level: must, why: "The depot was bombed at 2:40 a.m. or at 4:20 a.m." }
  town: { kind: place, level: must, why: "The depot is at Sarnakot; one paper puts it at Tsovakot, the resort 60 km south." }
  drones: { kind: figure, level: must, why: "Varandor launched 11 drones or 17." }
  woman: { kind: name, level: must, why: "The spokeswoman is Harutents or Haturents." }
  quote: { kind: quote, level: must, why: "The prime minister said no bomb will go unanswered, or unpunished." }
traps:
  day: { kind: date, why: "Wednesday was 3 September." }
  reply: { kind: time, why: "5:15 a.m. in the region is 01:15 GMT; it is the reply, not the first strike." }
  dead: { kind: figure, why: "Six dead in Varandor: four conscripts and two railway workers; nine with the other side; two in April." }
  techs: { kind: figure, why: "Three technicians died in Shirqala." }
  hurt: { kind: figure, why: "Nineteen injured in Varandor." }
  jets: { kind: figure, why: "Four aircraft dropped six bombs." }
  downed: { kind: figure, why: "Seven of the drones were shot down and four came through." }
  claim: { kind: figure, why: "Whether a jet was shot down is disputed by the two sides, and told as such." }
  border: { kind: figure, why: "12 km are seven and a half miles; the airfield lies 25 km from other border villages." }
  fuel: { kind: figure, why: "Two thirds of 9,000 tonnes are 6,000; a cargo of 2,500 is on its way." }
  cost: { kind: money, why: "Plant and product are two losses." }
  away: { kind: figure, why: "People taken away by bus." }
  shelter: { kind: place, why: "Tsovakot is where people were taken." }
  guard: { kind: date, why: "The guard was shot on Saturday 30 August." }
  monitors: { kind: figure, why: "European observers." }
