# Nordvik of Oslo drops its takeover of Halloran: no disagreement; many sums, shares and jobs of different things.
=== wire.md
---
title: Nordvik abandons {{deal.x=$6.2 billion}} takeover of Halloran Foods
outlet: Meridian News Agency
date: 2025-06-03
byline: Astrid Solheim
---
OSLO, Norway (MNA) — Norwegian salmon producer Nordvik has dropped its {{deal.x=$6.2 billion}} takeover of Halloran Foods, the U.S. maker of frozen meals, after the two failed to agree on a lower price, the companies said {{day.x=on Tuesday}}.

Nordvik had offered {{bid.x=$48 a share}} in October. After Halloran cut its profit forecast in April, it sought to pay {{bid.x=$41}}, or about {{deal.x=$5.3 billion}}, people close to the talks said.

Nordvik will pay a break-up fee of {{fee.x=$185 million}}. Its shares rose {{rise.x=7%}} in Oslo. Halloran's fell {{fall.x=23%}} to {{fall.x=$29.40}} in New York.

"The right price for a good company is still a price," said {{heads.x=Nordvik's chief executive, Ragnhild Eide}}.

Halloran has {{jobs.x=8,900 employees}} and had sales of {{sales.x=$3.7 billion}} last year, down from {{sales.x=$3.9 billion}} in 2023.
=== broadcaster.md
---
title: Salmon giant pulls out of US frozen food deal
outlet: Channel 6 Business
date: 2025-06-03
byline: Channel 6 Digital Team
---
The Norwegian fish farmer Nordvik has walked away from a {{deal.x=$6.2bn}} ({{deal.x=£4.6bn}}) deal to buy the American frozen food firm Halloran.

Halloran's shares lost {{fall.x=almost a quarter}} of their value.

The companies announced the deal in October at {{bid.x=$48 a share}}.

Nordvik, which employs {{jobs.x=5,600 people}}, is to pay Halloran {{fee.x=$185m}}.

It follows the collapse last year of a {{other.x=$2.1bn}} merger between two other seafood firms, {{other.x=Pelagia Sound and Marbella Atlantic}}, over the same question.
=== local.md
---
title: Halloran workers breathe out, then wonder
outlet: Omaha Dispatch
date: 2025-06-04
byline: Clint Vasquez
---
At the Halloran Foods plant on 27th Street, where {{jobs.x=1,150 people}} make pot pies, the news that the Norwegians were not coming was posted next to the time clock at 5 a.m. {{day.x=Wednesday}}.

Nordvik had said in October that it would close {{plants.x=two}} of Halloran's {{plants.x=nine}} plants, with the loss of {{jobs.x=about 700 jobs}}. Omaha was not on the list, but Salina, Kansas, with {{jobs.x=410 workers}}, was.

{{heads.x=Halloran's chief executive, Duane Kessler}}, told staff in a video that the company was "strong on its own". It will collect {{fee.x=$185 million}} from Nordvik.

Kessler stood to receive {{kessler.x=$31 million}} if the {{deal.x=$6.2 billion}} deal had closed.
=== analysis.txt
Heard in the market: Nordvik's narrow escape

Capital Column, June 5, 2025

Nordvik's investors have voted with their feet: the shares, up {{rise.x=7%}} on {{day.x=Tuesday}}, added another {{rise.x=2%}} on {{day.x=Wednesday}}.

The bid of {{bid.x=$48 a share}} was a {{premium.x=38% premium}}. At {{bid.x=$41}} it would still have been {{premium.x=18%}}. Halloran now trades {{fall.x=at under $30}}.

The {{fee.x=$185 million}} fee is {{fee.x=about 3%}} of the deal's value. Add bankers and lawyers and Nordvik has spent some {{fee.x=$240 million}} on nothing. Cheap, says one holder.

{{heads.x=Ragnhild Eide}} keeps her job. {{heads.x=Duane Kessler}} {{leaves.x=may not}}.
=== followup.txt
Halloran chief Kessler to leave after failed sale

OMAHA, Neb., June 19, 2025 — {{heads.x=Duane Kessler}} {{leaves.x=will step down}} as chief executive of Halloran Foods on June 30, less than three weeks after a {{deal.x=$6.2 billion}} sale to Norway's Nordvik collapsed.

Chief Financial Officer Monique Abara, 46, will take over on an interim basis.

Kessler, 63, had led the company since 2016. He will receive {{kessler.x=$4.5 million}}.

Halloran's shares closed Thursday at {{fall.x=$31.10}}. They had been at {{fall.x=$38}} the day before the deal fell apart.

The company said it would use the {{fee.x=$185 million}} fee to pay down debt of {{sales.x=$1.4 billion}}.
=== key
issues:
traps:
  deal: { kind: money, why: "The agreed price and the lower one that was sought; the same in pounds." }
  bid: { kind: money, why: "$48 a share in October; $41 was sought later." }
  fee: { kind: money, why: "The break-up fee is about 3% of the deal; $240 million is with all other costs." }
  fall: { kind: money, why: "Halloran's shares: $38 before, down 23% (almost a quarter) to $29.40, $31.10 later." }
  rise: { kind: figure, why: "Nordvik's shares on Tuesday, and on Wednesday." }
  premium: { kind: figure, why: "The premium at $48, and at $41." }
  jobs: { kind: figure, why: "Employees of Halloran, of Nordvik, at one plant; jobs to be lost, and at Salina." }
  kessler: { kind: money, why: "What Kessler would have had from the deal, and what he has now." }
  sales: { kind: money, why: "Sales of two years, and the debt." }
  heads: { kind: role, why: "The chief executives of the two companies." }
  plants: { kind: figure, why: "Two of nine plants." }
  other: { kind: money, why: "The other merger last year." }
  day: { kind: date, why: "The companies spoke on Tuesday; the workers heard it on Wednesday." }
  leaves: { kind: role, why: "He may not keep his job; two weeks later he steps down." }
