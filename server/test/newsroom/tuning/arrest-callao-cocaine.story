# A cocaine seizure in a Peruvian port: weight, arrests, pier and the prosecutor's name differ.
=== seizure.md
---
title: Police find {{weight.a=2.3 tonnes}} of cocaine in frozen squid
outlet: Diario del Puerto
date: 2023-09-15
byline: Milagros Huamán Ticona
---
CALLAO, Peru — Police have seized {{weight.a+hauls.x=2.3 tonnes}} of cocaine hidden in blocks of frozen squid at the port of Callao and arrested {{held.a+parts.x=14}} people, {{parts.x=three}} of them customs officers, the Interior Ministry said on {{day.x=Friday}}.

The drug was bound for {{bound.a=Antwerp}}, in two refrigerated containers that had been loaded at Paita.

"{{minister.x=We have not hit an organisation, we have beheaded it}}," said Interior Minister Rodolfo Cárdenas Arana.

The operation, in which some 200 officers took part, began {{began.x=at dawn on Thursday}} with raids on {{houses.x=nine}} houses in Callao and {{houses.x=two}} in Lima.

Prosecutor {{pros.a=Yesenia Llontop}} is to ask for the suspects to be held for nine months.
=== wire.txt
Peru seizes cocaine hidden in squid

LIMA, Sept 15 (Pacifica Agency) - Peruvian authorities said they had intercepted {{weight.b=3.2 tons}} of cocaine at the Pacific port of Callao, with a street value in Europe of about $140 million.

{{held.b=Nineteen}} people were detained, including {{parts.x=three}} customs officials, in raids on {{houses.x=eleven}} properties.

The shipment was headed for the Belgian port of {{bound.a=Antwerp}}.
=== analysis.md
---
title: Squid, asparagus, ink – where Peru's cocaine hides
outlet: Southern Cone Monitor
date: 2023-09-21
byline: Felix Brandauer
---
Last year it was {{hauls.x=1.7 tonnes}} in tinned asparagus. In 2019 it was printers' ink. Last week it was squid.

The {{weight.a=2,300 kilos}} found at Callao {{day.x=on 15 September}} – or rather announced that day; the raids had started {{began.x=on the 14th}} – make up the largest haul in the port for four years, though well short of the record, {{hauls.x=7.1 tonnes}}, set at Trujillo.

What is new is the road it was to take. Both containers were booked to {{bound.b=Rotterdam}}, with a change of ship in Panama. The price climbs with each leg: a kilo that costs {{perkilo.x=$1,800}} in the valleys fetches {{perkilo.x=€28,000}} on the quay.

The minister claims to have "{{minister.x=beheaded}}" the gang. {{pros.b=Jessenia Llontop}}, the prosecutor who will have to prove it, is more careful. "We have the arms," she said. "I have yet to see the head."

Of the {{held.a=14}} held, {{parts.x=eight}} are dockers, drivers and clerks.
=== key
issues:
  weight: { kind: figure, level: must, why: "Cocaine seized: 2.3 tonnes against 3.2." }
  held: { kind: figure, level: must, why: "People arrested: 14 against 19." }
  bound: { kind: place, level: must, why: "The shipment was going to Antwerp or to Rotterdam." }
  pros: { kind: name, level: must, why: "The prosecutor: Yesenia against Jessenia." }
traps:
  hauls: { kind: figure, why: "Other seizures, of other years and ports." }
  parts: { kind: figure, why: "Some of those arrested." }
  houses: { kind: figure, why: "Nine houses and two make eleven." }
  minister: { kind: quote, why: "A quotation and a word of it." }
  began: { kind: date, why: "Thursday was the 14th." }
  day: { kind: date, why: "Friday was 15 September." }
  perkilo: { kind: money, why: "The price at the two ends of the road." }
