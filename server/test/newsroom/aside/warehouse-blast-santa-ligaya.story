# Fireworks warehouse explodes in a town in Bulacan, Philippines: hour, tonnage, a fire official's name, the mayor's words, the damage.
=== archipelago-wire.txt
Fireworks warehouse blast kills {{toll.a=nine}} north of Manila
MANILA, Dec. 10 (Archipelago Wire) — At least {{toll.a=nine}} people were killed and {{hurt.a=more than 30}} injured on Tuesday when a warehouse packed with firecrackers blew up in the town of Santa Ligaya, Bulacan province, officials said.

The first explosion ripped through the building in Malinao village at {{hour.a+second.x=2:40 p.m.}} and was followed {{second.x=12 minutes}} later by a bigger one that caught neighbors who had run to help, according to the Bureau of Fire Protection.

Senior Supt. {{marshal.a=Rodelio Macaraeg}}, the provincial fire director, told reporters that about {{tons.a+permit.x=14 metric tons}} of black powder and finished fireworks had been kept there ahead of the New Year holiday. The company's permit covered {{permit.x=two tons}}.

The fire was declared out at 6:15 p.m. Rescuers with dogs were going through the rubble under floodlights, and {{marshal.a=Macaraeg}} said the toll was likely to rise.

Hundreds of residents have been moved to an elementary school. Windows were broken as far as {{radius.x=2 kilometers}} away.

Fireworks are a cottage industry in Bulacan. Demand peaks in December, when Filipinos greet the New Year with noise to drive off bad luck. In {{old.x=2017}}, an explosion at a workshop in nearby Dampalit killed {{old.x=six}} people.
=== bulacan-herald.md
---
title: A village in pieces as Malinao counts the cost
outlet: Bulacan Herald
date: 2024-12-12
byline: Corazon Dela Peña
---
SANTA LIGAYA — The church bell in Barangay Malinao rang {{toll.b=13}} times on Thursday morning, once for each of the dead.

{{parts.x=Eleven}} of them worked for Kidlat Pyrotechnics Corp., whose warehouse on Sampaguita Street exploded on Tuesday. The other {{parts.x=two}}, a tricycle driver and a woman selling rice cakes, had gone in to pull people out after the first blast, at {{hour.a+second.x=2:40 in the afternoon}}. They were inside when the second came at {{second.x=2:52}}.

{{hurt.b=Forty-one}} people are being treated in four hospitals.

The municipal engineer's count, finished on Wednesday night, lists {{houses.x=63}} houses damaged, of which {{houses.x=22}} no longer stand. He puts the damage to homes, shops and the public market at {{damage.a=₱185 million}}. Some 310 families are sleeping in the gymnasium of the elementary school.

Mayor Lorna Sison said the company had been ordered to leave the village. "They were told to be out by All Saints' Day, and {{crate.a=not one crate was moved}}," she said, her voice breaking. "I signed that order myself."

{{brothers.x=Benigno Tuazon}}, 58, president of Kidlat, walked into the police station on Wednesday evening with a lawyer. His younger brother {{brothers.x=Bernardo}}, who managed the warehouse, is among the dead.

At the site, {{marshal.a=Rodelio Macaraeg}} of the Bureau of Fire Protection picked his way between blackened steel drums. He heads the bureau in the province and has seen this before. His men found delivery papers for {{tons.a+permit.x=14 metric tons}} of powder and finished goods. "On paper they were allowed {{permit.x=2,000 kilos}}," he said. "You can see what the difference did."

The province will give {{aid.x=₱100,000}} to each bereaved family. Nanay Puring Asuncion, 70, whose roof lies in a neighbor's fishpond, said she would rather have the street back.
=== bandila-daily.md
---
title: BOOM TOWN OF DEATH
outlet: Bandila Daily
date: 2024-12-12
byline: Jun-Jun Abrera
---
It was {{hour.b=3:40 p.m.}} and the rice cakes were still hot.

Then Malinao went up in the first of two fireballs that could be seen from the expressway, and {{toll.b=thirteen}} people never made it home for Christmas.

Witnesses in Santa Ligaya told Bandila that they saw a sari-sari store fly. "Lumipad, sir," said Totoy Reyes, a welder. "It landed on its feet."

When the smoke had gone, {{houses.x=twenty-two}} houses were flat and {{hurt.b=41}} people were in hospital, some without hands. The smell of sulfur hung about the market until morning.

Mayor Lorna Sison is furious. She had given the firm until the first of November. "They were told to be out by All Saints' Day, and {{crate.b=only one crate was moved}}," she fumed.

And where was the boss? {{brothers.x=Benigno Tuazon}}, who owns Kidlat Pyrotechnics, was in Baguio, his lawyer says. He surrendered on Wednesday night. It was his brother, {{brothers.x=Bernardo Tuazon}}, who was minding the store, and it was {{brothers.x=Bernardo}} whom the firemen carried out last.

Firemen fought the blaze until a quarter past six. One of them, who would not be named, said he had never been so afraid of a sound as he was of the silence between the blasts.

The governor has promised {{aid.x=P100,000}} to every family that lost someone. No one in Malinao is buying firecrackers this year.
=== channel-eight-explainer.txt
EXPLAINER: What we know about the Santa Ligaya explosion
Channel 8 News Online | Posted December 13, 2024 | By Trixie Manalastas

What happened?
A fireworks warehouse in Malinao, a village of Santa Ligaya in Bulacan, exploded on Tuesday, December 10. There were two blasts, the first at {{hour.a+second.x=twenty minutes to three}} in the afternoon and the second {{second.x=12 minutes}} after it.

How many were killed?
{{toll.b=Thirteen}}. Authorities had first spoken of {{toll.a=nine}}; two bodies were found on Tuesday night and two of the wounded died the next day. Another {{hurt.b=41}} people were injured.

What was inside?
The fire bureau says {{tons.a+permit.x=14 tons}} of powder and finished fireworks, seven times the {{permit.x=two tons}} that the permit allowed.

Who is responsible?
The president of Kidlat Pyrotechnics, {{brothers.x=Benigno Tuazon}}, is in custody and has not been charged. The mayor, Lorna Sison, says the firm ignored an order to vacate: "They were told to be out by All Saints' Day, and {{crate.a=not one crate was moved}}." The company says it was looking for another site.

How bad is the damage?
The municipality estimates it at {{damage.a=185 million pesos}}, or about {{damage.a=$3.2 million}}. The number of houses affected is {{houses.x=63}}, and about 1,400 people have had to leave them.

Has this happened before?
Yes. {{old.x=Six}} workers died at Dampalit, two towns away, in {{old.x=2017}}. After that, the province promised to inspect every store twice a year. The last visit to Kidlat's warehouse on record is from March.
=== pyrotechnics-review.md
---
title: Overstocked, unseparated, uninspected in Bulacan
outlet: International Pyrotechnics Review
date: 2025-01-06
byline: Dr Hamish Colquhoun
---
The accident of 10 December at Santa Ligaya, in the Philippines, has every element of the classic storage disaster.

The building, a former rice mill of brick and sheet steel, stood 15 metres from the nearest dwelling. It held {{tons.b=40 tonnes}} of black powder, flash composition and finished articles on the day, fire investigators believe, against a licensed limit of {{permit.x=two tonnes}}. Powder and finished articles were stacked in the same room, with no blast wall between them.

The initial event seems to have been a fire among finished goods, perhaps from a grinder being used on a door hinge. The mass explosion came {{second.x=some twelve minutes}} afterwards, and broke glass at a distance of {{radius.x=1.2 miles}}. {{toll.b=Thirteen}} people died, of whom {{parts.x=eleven}} were employees.

Senior Superintendent {{marshal.b=Rodelio Macareag}}, in charge of the Bureau of Fire Protection in Bulacan, says in his preliminary note that no inspector had entered the premises since March. {{marshal.b=Macareag}} recommends a separation distance of 300 metres for all magazines in the province; the present rule is 50, and few keep it.

Readers will remember Dampalit, also in Bulacan, where {{old.x=half a dozen}} lost their lives in {{old.x=2017}}. The recommendations then were much the same. It is not knowledge that is wanting.
=== luzon-business-follow-up.md
---
title: Who pays for Malinao?
outlet: Luzon Business Courier
date: 2024-12-18
byline: Patricia Ongpin-Yu
---
A week after the explosion at Kidlat Pyrotechnics, the bill is on the table of the Santa Ligaya town council, and nobody wants to pick it up.

The municipality reckons that the blasts of December 10 did {{damage.b=₱158 million}} of damage to homes, shops and the market. Kidlat's insurance covers only its own stock. Its paid-up capital is ₱5 million, according to papers filed with the regulator, and its latest declared profit was ₱1.9 million.

So far the provincial government has handed out {{aid.x=₱1.3 million}} to the families of the {{toll.b=13}} people who died. Owners of the {{houses.x=22}} houses that were destroyed are to receive roofing sheets and lumber. Those of the {{houses.x=41}} that can be repaired will get cement.

Charges of reckless imprudence resulting in multiple homicide were filed on Monday against {{brothers.x=Benigno Tuazon}}. He buried his brother {{brothers.x=Bernardo}} on Sunday under police guard.

His lawyer, Atty. Simeon Gatchalian-Roa, said that the firm had applied in September for a site in Tarlac. The {{tons.a+permit.x=14 metric tons}} found in the delivery papers were, he said, "a month's stock for half the dealers of Luzon", and much of it was due to leave the next day.

Mayor Lorna Sison has asked the council to suspend all 17 other permits in the town until February.
=== key
issues:
  hour: { kind: time, level: must, why: "The first blast came at 2:40 p.m. or at 3:40 p.m." }
  tons: { kind: figure, level: must, why: "Powder and fireworks in store: 14 tons or 40." }
  marshal: { kind: name, level: must, why: "The fire director is Rodelio Macaraeg or Macareag." }
  crate: { kind: quote, level: must, why: "The mayor said not one crate was moved, or only one crate." }
  damage: { kind: money, level: must, why: "Damage of 185 million pesos or 158 million." }
  toll: { kind: figure, level: may, why: "Nine dead on the day of the blast, 13 from the next day on." }
  hurt: { kind: figure, level: may, why: "More than 30 injured at first, then 41." }
traps:
  parts: { kind: figure, why: "Eleven workers and two neighbours are the 13 dead." }
  second: { kind: time, why: "The second blast at 2:52 is 12 minutes after the first." }
  permit: { kind: figure, why: "The permit was for two tons, that is 2,000 kilos; not what was stored." }
  houses: { kind: figure, why: "63 damaged houses: 22 flattened and 41 that can be repaired (41 is also the number of injured)." }
  radius: { kind: figure, why: "Two kilometres are 1.2 miles." }
  aid: { kind: money, why: "100,000 pesos for each of 13 families are 1.3 million." }
  old: { kind: figure, why: "The six dead of Dampalit in 2017 are another event." }
  brothers: { kind: name, why: "Benigno and Bernardo Tuazon are brothers." }
