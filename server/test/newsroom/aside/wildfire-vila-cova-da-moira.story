# A forest fire in the hills of central Portugal: area, houses destroyed, the commander's given name, the day it began.
=== iberia-wire.txt
Portugal fire kills firefighter, empties six villages
LISBON, July 18 (Iberia Wire) — A volunteer firefighter died and 240 people were evacuated as a wildfire driven by hot, gusty winds swept through pine and eucalyptus in central Portugal on Thursday.

The fire broke out on {{start.a=Wednesday}} afternoon near Cabeço Ruivo, in the municipality of Vila Cova da Moira, and had burned {{early.a+algarve.x=1,800 hectares}} by Thursday evening, the civil protection authority said.

The firefighter, Nuno Calado, 29, was caught when the wind turned and his vehicle became stuck on a forest track. {{toll.a=One}} person has been confirmed dead; a man in his seventies is missing.

{{crew.a+algarve.x=Some 480}} firefighters were on the ground. Aircraft could not fly for part of the afternoon because of smoke.

"We have had four wind shifts in one day. There is no front any more, there are five," the operations commander, {{seabra.a=Joaquim Seabra}}, told reporters.

A 27-kilometer stretch of the main highway through the district was shut for nine hours. Temperatures reached {{heat.x=41 degrees Celsius}}. In the Algarve, {{algarve.x=350}} firefighters were tackling another blaze, which had consumed {{algarve.x=900 hectares}} of scrub.
=== jornal-da-moira.md
---
title: The fire is tamed, and families have no door to close
outlet: Jornal da Moira
date: 2024-07-22
byline: Conceição Teixeira Pais
---
VILA COVA DA MOIRA — At noon on Saturday {{seabra.a=Joaquim Seabra}} took off his helmet, sat down on the steps of the parish council at Sobral de Cima and asked for a coffee. "It's dominated," said the operations commander. "Not extinguished. Dominated." He had slept five hours since {{start.a=Wednesday}}.

Behind him the hill was black to the top. In three days the fire had taken {{area.a+early.b+nation.x=4,300 hectares}}, {{toll.b=two}} lives and a way of living.

The dead are Nuno Calado, 29, a volunteer with our own brigade, and Adelino Marques, 77, a shepherd, found on Friday beside his dogs. {{hurt.x=Nineteen}} people were hurt, {{hurt.x=twelve}} of them firefighters.

The town hall's technicians finished their rounds last night. They counted {{homes.a+barns.x=38}} permanent homes lost, and {{barns.x=61}} barns, sheds and wine cellars besides. Of the houses, fourteen were in Sobral de Cima alone.

Mayor Fátima Quaresma asked for patience. "I can't promise you your trees. I can promise you a roof by Christmas," she told a meeting in the sports hall on Sunday.

At the height of it there were {{crew.b=620}} men and women on the ground, with 190 vehicles and 14 aircraft. They held a line of {{edge.a=about 40 kilometres}}. The neighbours of Cabeço Ruivo held another, with garden hoses and branches of broom.

People say that the first smoke, at twenty past two, came from under the power line. The utility, Rede Beira, says that it is too early to speak of causes. The judicial police have taken away a piece of cable in a plastic bag.

The Calado family will bury Nuno on Tuesday at ten.
=== channel-news-qa.txt
Q&A: The Vila Cova da Moira wildfire
Atlântico TV, English service. 23 July 2024

WHEN AND WHERE DID IT START?
On {{start.b=Tuesday 16 July}}, near the hamlet of Cabeço Ruivo, at 2.20 in the afternoon. It was brought under control on Saturday 20 July.

HOW LARGE AN AREA HAS BURNED?
About {{area.a+early.b+nation.x=43 square kilometres}}, more than half of it maritime pine. The European satellite service gives {{area.a+early.b+nation.x=4,276 hectares}}, which is the same thing counted from space.

HOW MANY DIED?
{{toll.b=Two}}: Nuno Calado, a firefighter, and Adelino Marques, a shepherd. {{hurt.x=Nineteen}} others needed treatment, mostly for smoke and burns to the hands.

HOW MANY PEOPLE LOST THEIR HOMES?
{{homes.a+barns.x=Thirty-eight}} dwellings in which people lived all year were destroyed. The 240 residents taken out of their villages have otherwise been allowed back.

WHO LED THE RESPONSE?
{{seabra.a=Joaquim Seabra}}, an officer with thirty years in civil protection, commanded {{crew.b=620}} firefighters. He said the wind had changed four times on the Thursday alone.

WHAT CAUSED IT?
Not known. Power cables are among the lines of inquiry. A man of 52 was arrested on suspicion of starting the fire in the Algarve, but that is another case.

WHAT WILL THE STATE PAY?
The government announced {{aid.x=€7.5 million}} on Monday. Of that, {{aid-homes.x=€2.1 million}} is for rebuilding houses.
=== northern-forester.md
---
title: What Moira tells us about abandoned pine
outlet: The European Forester
date: 2024-08-05
byline: Dr Anneke Vossius
---
Fires are made years in advance. The one that ran through Vila Cova da Moira last month was made in the 1970s, when the young left for France and the terraces were given to pine.

The figures are modest by the standards of Portugal, where {{nation.x=more than 500,000 hectares}} burned in 2017. This fire covered {{area.b+early.c=3,400 hectares}}. Yet it killed {{toll.b=two}} people, and it left {{homes.b=28}} households without the houses they lived in.

Why was so small a fire so bad? Weather is part of it. At {{heat.x=106°F}}, as an American colleague who was there put it, resin boils. But fuel is the larger part. Samples from the eastern slope gave {{fuel.x=32 tonnes}} of dry matter to the hectare; grazed plots next to it had {{fuel.x=six}}. The flames stopped at the edge of the grazed plots as though at a wall.

The man in command, {{seabra.a=Joaquim Seabra}}, saw it too. "Wherever there were goats, I could send my people home," he told me. He had an outline of {{edge.b=nearly 50 kilometres}} to defend, and few goats.

The mayor wants to spend part of the {{aid.x=€7.5m}} from Lisbon on shepherds. It would be the best money spent in the municipality since the road. One shepherd with two hundred animals keeps some 80 hectares open; there were nineteen herds here in 1981 and there are two now. There were three until July.
=== expat-post.md
---
title: Foreign residents tell of drive through a tunnel of sparks
outlet: The Beiras Resident
date: 2024-07-25
byline: Philippa Merrow-Jones
---
Dutch potter Joost van Eik had twenty minutes. He took the cat, the kiln log and a neighbour of 91.

"We drove out through a tunnel of sparks," he said at the weekly market in Vila Cova da Moira, where English and Dutch are now heard as often as Portuguese.

Theirs was among half a dozen villages emptied last week, as the fire that began on {{start.a=17 July}} raced towards the river. Their studio, not their home, is one of the {{barns.x=61}} outbuildings that burned. Others had it worse. Of the {{homes.a+barns.x=38}} houses that were lost, five belonged to foreign families.

{{seabra.b=José Seabra}}, who commanded the operation, came to the market to say thank you. A queue formed. "I have never been kissed so much by people so covered in soot," he joked.

Mayor Fátima Quaresma repeated her pledge of "a roof by Christmas". The state is putting up {{aid.x=$8.2 million}} at today's rate, and {{aid-homes.x=2.1 million euros}} of it is meant for homes.

The burial of Nuno Calado, 29, on Tuesday drew two thousand people. Fire engines from every brigade in the district stood nose to tail along the road, and at ten they sounded their horns. Adelino Marques, 77, was buried the day before. His surviving dog, Farrusco, has gone to live with the van Eiks.

Residents who need clothes or tools may call at the old cinema on weekday mornings.
=== key
issues:
  area: { kind: figure, level: must, why: "Burnt in all: 4,300 hectares (43 square kilometres) or 3,400." }
  homes: { kind: figure, level: must, why: "Permanent homes lost: 38 or 28." }
  seabra: { kind: name, level: must, why: "The commander is Joaquim Seabra or José Seabra." }
  start: { kind: date, level: must, why: "The fire began on Wednesday 17 July or on Tuesday 16 July." }
  edge: { kind: figure, level: may, why: "The line to hold was about 40 kilometres or nearly 50." }
  early: { kind: figure, level: may, why: "1,800 hectares had burned by Thursday, 4,300 in all (3,400 in the Forester)." }
  toll: { kind: figure, level: may, why: "One dead on Thursday; the second was found on Friday." }
  crew: { kind: figure, level: may, why: "480 firefighters on Thursday, 620 at the height." }
traps:
  nation: { kind: figure, why: "500,000 hectares burned in the whole country in 2017." }
  algarve: { kind: figure, why: "The fire in the Algarve is another." }
  barns: { kind: figure, why: "61 outbuildings are not homes." }
  hurt: { kind: figure, why: "Twelve of the nineteen hurt are firefighters." }
  heat: { kind: figure, why: "41 degrees Celsius are 106 Fahrenheit." }
  aid: { kind: money, why: "7.5 million euros are 8.2 million dollars." }
  aid-homes: { kind: money, why: "2.1 million is the part of the aid for houses." }
  fuel: { kind: figure, why: "Dry matter on ungrazed and on grazed land." }
