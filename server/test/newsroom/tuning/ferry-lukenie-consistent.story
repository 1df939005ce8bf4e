# A river boat capsizes in Congo; four tellings that agree once read with care.
=== river-gazette.md
---
title: Overloaded baleinière capsizes on the Lukenie
outlet: La Gazette du Fleuve (English page)
date: 2024-04-23
byline: Dieudonné Mbuyi Ilunga
---
KUTU, Mai-Ndombe — A wooden boat carrying traders to market overturned on the Lukenie river on {{when.x=Monday}} night, and {{toll.x+women.x=31}} people are known to have drowned, the territory's administrator said.

{{women.x=Nineteen}} of the dead were women. {{alive.x=Fifty-four}} people reached the bank or were hauled into canoes.

"She was loaded to the eyes with maize and people," said Kutu territory administrator Célestin Bokungu Mpia. "The river did the rest."

Nobody kept a list. The boat's owner told police he had sold "about {{aboard.x+alive.x=ninety}}" tickets.
=== congo-basin-wire.txt
River boat accident leaves {{toll.x=31}} dead in western Congo

KINSHASA (Basin Wire) 23 April 2024 - Thirty-one people, {{women.x=12}} of them men and boys, died when a boat sank overnight in Mai-Ndombe province, officials said on Tuesday. {{alive.x=More than 50}} survived.
=== standard-of-lagos.md
---
title: The boats that should not sail
outlet: The Lagoon Standard
date: 2024-04-27
byline: Folasade Adéwálé
---
On {{when.x=22 April}}, a little after nine at night, a boat with no lights and no name turned over in the middle of the Lukenie.

It was carrying {{aboard.x=88}} people, the provincial transport inspectorate has since established by going from village to village. {{toll.x=Thirty-one}} drowned; three, all of them children, have not been found; and {{alive.x=54}} lived.

The accident was the second in the province in a month. On 30 March, {{march.x=17}} people died when a barge broke up on Lake Mai-Ndombe.

Célestin Bokungu Mpia, who administers the territory, had banned night sailing after the first of them. The river, he says, "did the rest".

{{bokungu.x=Marie-Claire Bokungu}}, who sells smoked fish, lost both her sisters. She is no relation of the administrator.

A ticket cost {{fare.x=15,000 francs}}, the price of two chickens.
=== parliament-note.txt
"Two boats, {{march.x=48}} dead": MPs ask for lake and river patrols
Kinshasa, 2 May 2024

Deputies from Mai-Ndombe asked the government on Thursday for patrol boats after two sinkings that cost {{march.x=48}} lives in all: {{march.x=17}} on the lake in March and {{toll.x+march.x=31}} on the Lukenie {{when.x=ten days ago}}.

{{bokungu.x=Célestin Bokungu Mpia}} told them his territory has one outboard motor. The fare of {{fare.x=15,000 Congolese francs}} on the Lukenie, about {{fare.x=$5.40}}, buys no life jacket.
=== key
issues: {}
traps:
  toll: { kind: figure, why: "31 in figures and in words." }
  women: { kind: figure, why: "19 women and 12 men and boys make up the 31." }
  alive: { kind: figure, why: "54 is more than 50; the tickets sold are another count." }
  aboard: { kind: figure, why: "About ninety holds for 88." }
  march: { kind: figure, why: "17 of another sinking and 31 of this one make 48." }
  when: { kind: date, why: "Monday was 22 April, ten days before 2 May." }
  bokungu: { kind: name, why: "A trader and an official share a surname and are no relation." }
  fare: { kind: money, why: "The same fare in francs and in dollars." }
