# A march in Seoul against a pension law: two police counts, two dates for the vote, a union leader's name and an arrest count.
=== hangang-daily.md
---
title: Tens of thousands march in Seoul against pension overhaul
outlet: Hangang Daily
date: 2024-11-09
byline: Seo Yu-jin
---
SEOUL — Central Seoul came to a standstill on {{march-day.x=Saturday}} as unions and students marched from Seoul Station to Gwanghwamun against the government's pension bill.

Organisers put the crowd at {{claim.a=100,000}}. Police estimated it at {{police.a+claim.b=26,000}}.

"We will be back every Saturday until the bill is {{quote-bill.x=dead and buried}}," said {{leader.a=Kang Min-ho}}, chairman of the Korean Federation of Public Workers, from the back of a truck.

The National Assembly is to vote on the bill on {{vote.a=21 November}}. It would raise contributions from {{rate.x=9 percent}} to {{rate.x=12 percent}} of wages.

{{held.x=Fourteen}} people were detained near the presidential office.
=== peninsula-wire.txt
South Koreans rally against pension reform

SEOUL, Nov. 9 (Peninsula Wire) — A crowd that police put at {{police.b+claim.c+lastweek.x=62,000}} filled Seoul's main boulevard on {{march-day.x=Saturday}} to protest against a plan to raise pension contributions. Last Saturday's rally had drawn {{lastweek.x=15,000}}, by the same reckoning.

{{leader.b=Kang Min-woo}}, who heads the Korean Federation of Public Workers, said the fight had only begun.
=== the-examiner.md
---
title: Why Seoul's young are marching with their grandparents
outlet: The Examiner
date: 2024-11-12
byline: Philippa Garside
---
Im Soo-ah, 24, had never been on a demonstration. On {{march-day.x=9 November}} she went to two: one in the morning in Suwon, where perhaps {{suwon.x=3,000}} people turned out, and then the great one in the capital.

How great depends on whom you ask. The unions claim {{claim.a=a hundred thousand}}; the police, {{police.a+claim.b+suwon.x=26,000}}. Neither published a method.

The bill, due to be put to the vote on {{vote.b=28 November}}, asks workers and employers together to find {{rate.x=three percentage points}} more of each wage.

"I will pay for forty years and then they will tell me the fund is empty," she said. {{leader.a=Kang Min-ho}}, the federation's leader, wants the bill "{{quote-bill.x=dead}}". The {{wel.x=Minister of Health and Welfare}}, Bae Jung-sook, says it is the least bad of five.

It is not 1996, when a strike of 750,000 paralysed the shipyards, but nor is it nothing.
=== assembly-notes.txt
Around the Assembly
November 13

{{wel.x=Health and Welfare Minister}} Bae Jung-sook told lawmakers the pension bill would go to a floor vote on {{vote.a=Nov. 21}} as planned.

Police said all {{held.x=14}} people detained on {{march-day.x=Saturday}} had been released, {{held.x=nine}} of them without charge.
=== key
issues:
  police: { kind: figure, level: must, why: "The police count of Saturday's march: 26,000 against 62,000." }
  vote: { kind: date, level: must, why: "The vote is on 21 November or on 28 November." }
  leader: { kind: name, level: must, why: "The federation's chairman is Kang Min-ho or Kang Min-woo." }
  claim: { kind: figure, level: may, why: "The organisers' claim against the police's count, each given as such." }
traps:
  lastweek: { kind: figure, why: "The rally a week before is another one." }
  suwon: { kind: figure, why: "The morning's demonstration in Suwon is another one." }
  rate: { kind: figure, why: "From 9 to 12 percent is three points more." }
  march-day: { kind: date, why: "That Saturday was 9 November." }
  held: { kind: figure, why: "Nine released without charge are a part of the 14." }
  wel: { kind: role, why: "One ministry in other words." }
  quote-bill: { kind: quote, why: "A partial quotation of the same words." }
