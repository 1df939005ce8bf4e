# A bridge falls into a river in Kerala: hour, year it was built, vehicles lost, which side of a town, the engineer's post, last inspection; the dead are updated.
=== malabar-wire1.txt
BRIDGE COLLAPSE: CARS IN RIVER
KOCHI, July 9 (Malabar News Service) - A road bridge gave way {{hour.a=at 5.10 a.m.}} on Wednesday {{side.a=some 14 kilometres north of Kanjoor}} in the southern Indian state of Kerala, sending {{vehicles.a=four vehicles}} into the swollen Periyar, police said.

{{dead.a=Two}} bodies have been recovered. Navy divers are on their way.

The bridge is {{length.x=210 metres}} long and {{built.a=was completed in 1961}}. Lorries of more than {{limit.x=16 tonnes}} were forbidden to use it. The river has been rising since the weekend, fed by heavy rain in the hills, and two dams upstream have opened their gates.
=== metro-malayalam.md
---
title: Milk van driver: 'I heard it groan'
outlet: Metro Kochi
date: 2025-07-10
byline: Anjali Nambiar
---
{{hour.b=The noon bell of St Mary's had hardly stopped}} when the third span of the old Periyar bridge folded up like a chair.

"I heard it groan and put her in reverse," says Biju Varghese, whose milk van stopped three metres from the edge.

Others could not. Divers have counted {{vehicles.b=seven}} cars, rickshaws and lorries on the river bed. {{dead.b=Five}} people are dead, a child among them.

K. P. Sreedharan, {{chief.a=the state's chief engineer for bridges}}, said yesterday that the pillars had been {{inspect.a=looked at by his men as lately as this May}}. Local fishermen say that sand is dug there every night.
=== explained.md
---
title: Why did the Kanjoor bridge fall?
outlet: Deccan Explained
date: 2025-07-12
byline: Explained desk
---
**How old was it?** It was {{built.b=a child of the nineties: traffic first rolled over it in 1991}}.

**Was it checked?** {{inspect.b=Not since December of last year}}, according to papers seen by this site.

**Was it overloaded?** Perhaps. The limit was {{limit.x=16 tonnes}}. A quarry lorry found in the water weighs 28 when full.

**How do people cross now?** By ferry, or {{detour.x=41 kilometres}} round.

**Who answers for it?** Sreedharan, {{chief.b=the district collector}}, was suspended on Friday.

**How many died?** {{dead.c=Seven}}. The search ended on Friday night.
=== drivers-notice.txt
Road closedState Highway 63 is closed at the river crossing {{side.b=south of Kanjoor}} until further notice, following the fall of the bridge.

Cars and motorcycles: ferry from the temple steps, every half hour from 6 a.m. to 8 p.m. Fare 10 rupees, children free.

Lorries and buses: by way of Malayattoor, {{detour.x=41 km}}. Allow ninety minutes.

A temporary steel bridge will be laid by the army. It will carry light vehicles only and should be ready in six weeks.

Do not stop on the bank to take photographs. The remaining spans of the {{length.x=210-metre}} structure may
=== gulf-expat.txt
Kerala bridge: names of the missing

Relatives in the Gulf have been asking for news since Wednesday, when the Periyar bridge broke {{hour.a=shortly after five in the morning}}, before most of Kanjoor was awake.

The police list now shows everyone who sat in the {{vehicles.a=four}} vehicles: a taxi with a couple bound for the airport, a newspaper van, a quarry lorry, a motor rickshaw. The couple are alive.

The bridge, {{built.a=sixty-four years old}}, had been patched again and again. It carried the only road {{side.a=northwards out of}} Kanjoor. Those who want to send money should use the collector's relief account and no other.
=== key
issues:
  hour: { kind: time, level: must, why: "It fell at 5.10 in the morning, or at noon." }
  side: { kind: place, level: must, why: "The bridge is north of Kanjoor, or south of it." }
  vehicles: { kind: figure, level: must, why: "Four vehicles fell, or seven." }
  built: { kind: date, level: must, why: "Built in 1961 or opened in 1991." }
  chief: { kind: role, level: must, why: "Sreedharan is chief engineer for bridges, or district collector." }
  inspect: { kind: date, level: must, why: "Last inspected this May, or in December of last year." }
  dead: { kind: figure, level: may, why: "Two, five, seven dead: updates." }
traps:
  length: { kind: figure, why: "210 metres in both." }
  limit: { kind: figure, why: "Sixteen tonnes in both." }
  detour: { kind: figure, why: "41 kilometres in both." }
