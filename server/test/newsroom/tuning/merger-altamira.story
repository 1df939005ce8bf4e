# A Mexican cement maker buys a Peruvian one: price, closing date and the buyer's spokesman differ.
=== deal.md
---
title: Altamira to buy Peru's Piedranegra in cement deal
outlet: Andean Finance
date: 2023-11-06
byline: Lucía Benavides Ochoa
---
MONTERREY/LIMA — Mexico's Cementos Altamira agreed on {{day.x=Monday}} to buy Peruvian rival Grupo Piedranegra for {{price.a+debt.x+earlier.x=$3.4 billion}}, creating Latin America's third-largest cement producer.

Altamira will pay {{pershare.x=$11.20}} a share, a premium of {{premium.x=28%}} to Friday's close. Including debt the transaction is worth {{debt.x=$5.1 billion}}.

"{{vow.x=This is a marriage of neighbours who have been looking over the fence for years}}," said Jorge Iriarte Salcedo, {{post.a+ceos.x=chief executive}} of Altamira.

The companies expect to close {{close.a=in the second quarter of 2024}}, subject to approval by competition authorities in Peru, Ecuador and Bolivia.

A previous approach, in 2019, valued Piedranegra at {{earlier.x=$2.9 billion}} and was rejected by the founding Echenique family, which owns {{stake.x=41%}}.
=== acquisition-short.txt
Cement maker in multibillion takeover

LIMA, Nov 6 (Pacifica Agency) — Grupo Piedranegra, Peru's biggest cement company, is being taken over by Mexico's Cementos Altamira in a {{price.b=$4.3 billion}} deal, the two said in a joint statement.

Piedranegra shareholders will receive {{pershare.x=$11.20}} for each share. The Echenique family, with {{stake.x=two-fifths}} of the stock, has agreed to sell.
=== what-next.md
---
title: What Altamira gets for its money
outlet: Construction Week Americas
date: 2023-11-08
byline: Dan Whitcombe
---
On paper it is simple. Altamira, which has {{plants.x=14}} plants and {{staff.x=13,000}} employees, takes on Piedranegra's {{plants.x=nine}} plants and {{staff.x=8,000}} employees. The combined group, with {{plants.x=23}} plants, will be able to make 38 million tonnes of cement a year.

In practice much hangs on Peru's antitrust agency. The buyer says the purchase, announced {{day.x=on November 6}}, should be completed {{close.b=in the last quarter of 2024}}; lawyers in Lima say that is optimistic. If regulators block it, Altamira owes a break-up fee of {{fees.x=$120 million}}.

Savings of {{fees.x=$95 million}} a year are promised from the third year on.

Jorge Iriarte Salcedo, Altamira's {{post.b=chairman}}, described the deal as "{{vow.x=a marriage of neighbours}}". Investors were cooler: Altamira's stock is down {{moves.x=6 percent}} since Friday, while Piedranegra's has risen {{moves.x=25 percent}}, a little short of the {{premium.x=28 percent}} on offer.
=== workers.txt
Piedranegra unions seek guarantees

8 November 2023

Unions at the Peruvian cement maker Piedranegra have asked its new owner for a written promise that none of its {{staff.x=8,000}} jobs will go.

Altamira, the Mexican company that is paying {{price.a=3.4 billion dollars}} for Piedranegra, has said only that there will be "no forced redundancies in the first year".

Rosa Quispe Mamani, who speaks for the unions, said her members remembered 2016, when Altamira bought a plant in Guayaquil for {{earlier.x=$310 million}} and dismissed {{guayaquil.x=450}} of {{guayaquil.x+staff.x=1,100}} workers.

The group created by the merger will employ {{staff.x=21,000}}.
=== profile-of-a-deal.txt
The fence comes down: inside the Altamira-Piedranegra talks

By Gonzalo Peña Larrea
Nov. 12, 2023

LIMA -- The first call came in March, and it was about football.

Altamira's finance director and the head of the Echenique family's holding company had been at university together in Salamanca, and each year they bet a dinner on a match. This year the loser asked, over the coffee, what Piedranegra might be worth.

The answer took seven months to find. Bankers for the Mexican company began at {{steps.x=$2.6 billion}}, less than Altamira itself had offered in 2019. By July they were at {{steps.x=$3 billion}}. The family wanted {{steps.x=$3.8 billion}}, and a seat on the board.

They settled at {{price.a+steps.x=$3.4 billion}} on the last Friday of October, in a hotel at Miraflores whose air conditioning had failed. The announcement was held back until {{day.x=Nov. 6}} because of a public holiday.

Piedranegra was founded in 1951 with a single kiln and a borrowed truck. It now runs {{plants.x=nine}} plants in {{plants.x=three}} countries. The family's {{stake.x=41 percent}} stake makes it the richest seller in Peruvian corporate history, though not by much: the Zavaleta sisters got {{zav.x=$1.3 billion}} for their fishing fleet in 2014, and 41 percent of this price comes to {{zav.x=just under $1.4 billion}}.

Neither side will talk about what happens if the regulators say no. The contract provides for {{fees.x=$120 million}}, to be paid by Altamira within 30 days. Nor will they say what happens to Piedranegra's own {{ceos.x=chief executive}}, Carla Mendívil Rossi, who was told of the sale four days before her employees.

The completion date, {{close.a=the second quarter of next year}}, was the last thing to be agreed. "Everybody wanted to put in a month," one of the lawyers said. "I told them that officials do not read contracts."
=== key
issues:
  price: { kind: money, level: must, why: "The price: $3.4 billion against $4.3 billion." }
  close: { kind: date, level: must, why: "To close in the second quarter of 2024, or in its last quarter." }
  post: { kind: role, level: must, why: "Jorge Iriarte Salcedo is Altamira's chief executive or its chairman." }
traps:
  debt: { kind: money, why: "The price with debt and without." }
  steps: { kind: money, why: "Bids on the way to the price." }
  ceos: { kind: role, why: "Two companies, each with a chief executive." }
  zav: { kind: money, why: "Another family's sale, and this family's part of the price." }
  earlier: { kind: money, why: "An approach of 2019 and a plant bought in 2016." }
  pershare: { kind: money, why: "The same price a share." }
  premium: { kind: figure, why: "The same premium." }
  stake: { kind: figure, why: "41% is two-fifths, nearly." }
  vow: { kind: quote, why: "A quotation and a part of it." }
  day: { kind: date, why: "Monday was November 6." }
  plants: { kind: figure, why: "14 and nine make 23." }
  fees: { kind: money, why: "A break-up fee and yearly savings." }
  moves: { kind: figure, why: "Two companies' shares." }
  staff: { kind: figure, why: "One company's staff, both companies' staff, and a plant's in 2016." }
  guayaquil: { kind: figure, why: "Dismissed and employed." }
