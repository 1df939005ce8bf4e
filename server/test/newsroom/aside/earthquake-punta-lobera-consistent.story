# An earthquake in the Coquimbo region of Chile: two agencies, two clocks, updated tolls, parts of wholes; the articles agree.
=== southern-cone-wire.txt
Strong quake shakes north-central Chile, {{toll.a=three}} dead
SANTIAGO, June 11 (Southern Cone Wire) — A magnitude {{mag.x=6.8}} earthquake struck near the coast of Chile's Coquimbo region late on Tuesday, killing at least {{toll.a=three}} people and cutting power to {{power.a=64,000}} customers, officials said.

The tremor hit at {{clock.x=11:18 p.m.}} local time ({{clock.x=0318 GMT Wednesday}}) at a depth of {{depth.x=41 km}}, according to the National Seismological Center. The U.S. Geological Survey measured it at {{mag.x=6.7}}.

Its epicenter was 22 km southwest of the fishing port of Punta Lobera, where two of the victims, {{sisters.x=sisters}} in their eighties, died when the adobe wall of their house fell in. A truck driver was killed by a rockslide.

The navy issued a precautionary tsunami alert and lifted it 90 minutes later. Some 9,000 people had by then walked to higher ground.

"People did what they have practiced," Interior Minister Raúl Echaurren said. "They did not wait for the siren."

By dawn, the center had recorded {{after.a=38}} aftershocks, the largest of magnitude 5.4. Copper mines in the region were working normally after a check.
=== diario-de-la-bahia.md
---
title: The night Punta Lobera walked up the hill
outlet: Diario de la Bahía
date: 2025-06-13
byline: Maribel Oyarzún
---
PUNTA LOBERA — The clock in the parish church has stopped at {{clock.x=eighteen minutes past eleven}}. Father Anselmo says that he will leave it so for a while.

On Tuesday night it shook for 47 seconds. Then, without being told, the town got up and climbed. Prams, wheelchairs, a parrot in a cage: about nine thousand people went to the cemetery on the hill and looked down on the sea, which did not come. An hour and a half later, the navy sent them home.

Not everyone had one. The regional governor's office has now inspected the housing of three communes. It lists {{houses.x=1,240}} damaged houses; in {{houses.x=312}} of them nobody may live again. Most are of adobe.

{{toll.b=Five}} people have died. {{sisters.x=Elba and Olga Rivadeneira}}, 84 and 81, were found together in the house in which they were born. Héctor Poblete, a truck driver from Ovalle, was hit by rocks on the coastal road. Two patients in intensive care, a man of 66 and a woman of 79, died on Wednesday when the hospital's generator failed for some minutes. Director Ximena Aránguiz has opened an inquiry.

Fifty-eight people were injured, six of them gravely.

The lights are coming back. Of the {{power.a=64,000}} homes and firms that were in the dark, {{power.c=9,000}} still were last night. Water comes in trucks.

Mayor Gonzalo Iribarra was asked what the town needed most. "Nails," he said, "and somebody to hold the ladder."

Since Tuesday there have been {{after.b=112}} aftershocks. One has stopped counting.
=== seismology-explainer.txt
Five things to know about Tuesday's earthquake
Ciencia Austral, 12 June 2025
By Dr Fernanda Luco

1. Why are there several magnitudes?
Within minutes, automatic systems gave {{mag.x=6.9}}. Analysts in Santiago then settled on {{mag.x=6.8}}, while the Americans have {{mag.x=6.7}}. Such differences are normal: the networks use other stations and other methods. None of the three is wrong.

2. Why was there no tsunami?
The rupture was {{depth.x=some 25 miles}} down, at the boundary of the Nazca and South American plates, and hardly moved the sea floor. At the tide gauge of Punta Lobera, the sea rose by 18 centimetres. The alert was right all the same. It took an hour and a half to be sure.

3. Was it the big one?
No. The Illapel earthquake of {{illapel.x=2015}}, in the same region, had magnitude {{illapel.x=8.3}}. It released more than a hundred times as much energy.

4. When was it exactly?
At {{clock.x=23:18}} on {{date.x=Tuesday 10 June}} in Chile. Catalogues will show {{clock.x=03:18}} on {{date.x=11 June}}, since they use universal time, which is four hours ahead of us in winter.

5. Will it go on?
Aftershocks will be felt for weeks. By Wednesday's sunrise there had been {{after.a=38}}, and by this afternoon {{after.b=over a hundred}}. The strongest, at 5.4, came at ten past four on Wednesday morning and brought down walls that had been cracked by the first.

As for the {{toll.b=five}} people who have died, it was not the magnitude that killed them but adobe, a loose slope and a generator.
=== mining-desk.md
---
title: Coquimbo copper output unaffected by quake, ports reopen
outlet: Andes Metals Wire
date: 2025-06-12
byline: Gareth Llewellyn-Soto
---
Copper producers in Chile's Coquimbo region said on Thursday that operations were normal, two days after an earthquake of magnitude {{mag.x=6.7}}, as measured by the US Geological Survey, killed {{toll.b=five}} people on the coast.

Minera Las Tórtolas evacuated its pit for four hours as a precaution and said that a tailings dam inspected by helicopter showed no damage. The mine produced 186,000 tonnes of copper last year and keeps its guidance of 190,000 to 195,000 tonnes for this one.

The port of Punta Lobera, about 14 miles from the epicentre, ships mostly fish meal and some concentrate. It reopened on Wednesday afternoon with one of its three cranes out of service.

Power was the main trouble. The grid operator said {{power.a=64,000}} customers had been cut off at the worst moment and {{power.b=21,000}} by Wednesday night. Las Tórtolas has its own line.

None of the industry's workers was hurt. Among the dead is Héctor Poblete, 45, of Ovalle, who was driving an empty fish-meal truck when rocks came down on the coastal road, his employer said. It will pay for his funeral and for the schooling of his two daughters.

Interior Minister Raúl Echaurren, who toured the port, praised the evacuation. "People did what they have practiced. They did not wait for the siren."

The three-month copper price in London hardly moved.
=== weekly-review.md
---
title: Nails and ladders
outlet: Revista Cordillera
date: 2025-06-20
byline: Teodoro Manríquez Vial
---
Ten days after the earthquake, the sound of Punta Lobera is hammering.

The government has sent 150 emergency huts, of which 90 stand. They have two rooms each and a stove. Families from the {{houses.x=312}} houses that must be pulled down come first; those from the other {{houses.x=928}} that were damaged have been given vouchers of 1.5 million pesos ($1,600) for materials.

At the hospital, an inquiry by Director Ximena Aránguiz has found that the generator, tested every Monday, had been tested with no load. It stopped for eleven minutes. Two of the {{toll.b=five}} people who lost their lives owed their deaths to that.

Of the 58 who were hurt, four are still in a ward.

Mayor Gonzalo Iribarra, who asked for nails, has had three tons of them from a factory in Concepción. He is still short of people to hold the ladder. The young are at sea or in the mines.

The {{sisters.x=Rivadeneira sisters}} were buried in one grave, at the top of the hill where their neighbors had gone to be safe. {{sisters.x=Olga}}, the younger, had taught half the town to read. They would not leave the old house, their niece says, although the earthquake of {{illapel.x=2015}} had cracked its wall. "They said it had stood up to {{illapel.x=an eight}}," she said. "So why not to a six?"

The clock in the church has been set going again. Nobody could get used to it being always {{clock.x=11:18}}.
=== key
issues:
  toll: { kind: figure, level: may, why: "Three dead in the night, five from Wednesday on." }
  power: { kind: figure, level: may, why: "64,000 without power at the worst, then 21,000, then 9,000." }
  after: { kind: figure, level: may, why: "The count of aftershocks grows: 38, then over a hundred, 112." }
traps:
  mag: { kind: figure, why: "6.9 was automatic, 6.8 is the Chilean and 6.7 the American magnitude of the same quake." }
  clock: { kind: time, why: "11:18 p.m. in Chile is 0318 GMT on the next day." }
  date: { kind: date, why: "10 June in Chile is 11 June in universal time." }
  depth: { kind: figure, why: "41 kilometres are some 25 miles." }
  houses: { kind: figure, why: "1,240 damaged houses: 312 lost, 928 that can be repaired." }
  illapel: { kind: figure, why: "The earthquake of 2015 is another event." }
  sisters: { kind: name, why: "Elba and Olga Rivadeneira are two sisters." }
