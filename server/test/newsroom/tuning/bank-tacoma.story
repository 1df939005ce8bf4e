# A Tacoma bank fails: assets, money withdrawn, the buyer's city, the fall of its shares, its chief's age, reopening, a sum of branches.
=== wire.md
---
title: Regulators close Tacoma's Cascade Harbor Bank after run on deposits
outlet: Associated Wire Service
date: 2025-03-21
byline: Lionel Achebe
---
TACOMA, Wash. (AWS) — State regulators closed Cascade Harbor Bank on Friday, a day after customers pulled {{run.a=$610 million}} from the lender, and sold {{most.x=most of it}} to {{city.a=Columbia Plains Bank of Spokane}}.

Cascade Harbor had {{assets.a=$4.2 billion}} in assets and {{deposits.x=$3.6 billion}} in deposits as of Dec. 31, the Federal Deposit Insurance Corp. said. Its failure will cost the insurance fund an estimated {{cost.x=$390 million}}.

The bank's 38 branches will reopen {{reopen.a=Monday, March 24}}, as branches of Columbia Plains.

Shares of the holding company, Cascade Harbor Bancorp, fell {{stock.a=62%}} on Thursday before trading was halted. Earlier in the day it had disclosed a {{loss.x=$275 million}} loss on loans for office buildings in Seattle and Portland.

"{{whole.x=Every insured depositor is whole tonight}}," said Teodora Vasile, director of the state Department of Financial Institutions.

Chief Executive Gunnar Halvorsen-Pryce, {{chief-age.a=58}}, was {{ousted.x=removed}}, the FDIC said.

It is the {{record.x=largest U.S. bank failure since May 2023}}, when First Republic collapsed weeks after Silicon Valley Bank.
=== broadcaster.md
---
title: Cascade Harbor Bank failure, explained
outlet: KPSD 4
date: 2025-03-21
byline: KPSD Digital
---
A Tacoma bank with {{assets.b=$2.4 billion}} in assets failed on Friday, the {{record.x=first bank failure in Washington state since 2014}}.

Cascade Harbor Bank was closed by the state. The FDIC is the receiver, and {{city.a=Columbia Plains Bank of Spokane}} is taking over {{most.x=the deposits}}.

The trouble started on Thursday morning when the bank told investors that it had lost {{loss.x=$275 million}} on office loans. Its stock dropped {{stock.b=26%}} on Thursday before trading was halted, and customers began to take their money out.

By the end of Thursday, {{run.a=$610 million}} was gone, {{share.x=about 17%}} of deposits.

Teodora Vasile of the Department of Financial Institutions said: "{{whole.x=Every insured depositor is whole tonight}}."
=== tabloid.txt
BANK BOSS SOLD {{sold.x=$3M}} OF SHARES WEEKS BEFORE CRASH

TACOMA, March 22 — {{ousted.x=The ousted chief}} of busted Cascade Harbor Bank dumped {{sold.x=$3.1 million}} of stock just weeks before the lender went bust.

Gunnar Halvorsen-Pryce, {{chief-age.b=53}}, sold the shares in four trades {{sold.x=between Feb. 3 and Feb. 14}}, filings show.

His wife {{wife.x=Marit Halvorsen-Pryce, 55}}, posted photographs from Maui on the day that customers queued round the block.

{{wife.x=Halvorsen-Pryce}} earned $4.8 million last year. He did not answer calls.

Stunned taqueria owner Rosa Equihua said: "{{payroll.x=I got my payroll out at 4:55. They closed at five.}}"
=== local.md
---
title: Tacoma's hometown bank is gone. Here's what customers should know
outlet: Puget Sound Courier
date: 2025-03-22
byline: Mai-Linh Trevino
---
The lights were still on at the Pacific Avenue headquarters of Cascade Harbor Bank on Friday night, but the name on the door belonged to the government.

The state shut the 96-year-old bank at 6 p.m. Its {{branches.a=38}} branches — {{branches.a=24 in Washington, 11 in Oregon and four in Idaho}} — will open again on {{reopen.b=Tuesday}} under the sign of {{city.a=Columbia Plains Bank of Spokane}}.

Are my deposits safe? Yes, up to $250,000. Columbia Plains has also taken on the uninsured deposits, about {{deposits.x=$900 million}} of the {{deposits.x=$3.6 billion}} total.

Do my checks and cards work? Yes.

What about shareholders? They will most likely get nothing.

Rosa Equihua, who owns two taquerias on South Tacoma Way, was one of those who lined up on Thursday. "{{payroll.x=I got my payroll out at 4:55}}," she said. "{{payroll.x=They closed at five}}."

A year earlier the bank reported assets of {{other-assets.x=$4.5 billion}} and a profit of $31 million.
=== trade.md
---
title: "Cascade Harbor: anatomy of a one-day run"
outlet: Community Banker Review
date: 2025-03-27
byline: Priyanka Deshmukh
---
It took nine hours. When Cascade Harbor Bancorp published its filing at 8 a.m. Pacific on March 20, it had {{deposits.x=$3.6 billion}} of deposits. By close of business it had lost {{run.a=$610 million}} of them, and requests for a further {{queued.x=$340 million}} were {{queued.x=queued}} for Friday morning.

The bank, with total assets of {{assets.a=$4.2 billion}}, had {{share.x=41%}} of its loans in commercial real estate, twice the average of its peers. The loss it disclosed, {{loss.x=$275 million}}, was more than two-thirds of its equity of {{loss.x=$402 million}}.

The FDIC invited six banks to bid on Thursday night; three did. Columbia Plains Bank, with {{other-assets.x=$11 billion}} of assets, paid no premium. The FDIC puts the cost to its fund at {{cost.x=about $390 million}}.

The agency will share losses with Columbia Plains on {{other-assets.x=$1.3 billion}} of loans.
=== aggregator.txt
Morning money: Cascade Harbor fallout

March 24, 2025 | The Daily Ledger Digest

Cascade Harbor's branches open {{reopen.a=today}} under a new name. {{city.b=Columbia Plains Bank of Boise}} bought {{most.x=most of the failed lender}} on Friday.

Customers withdrew {{run.b=$160 million}} on Thursday, the day before regulators stepped in.

Two other regional lenders with heavy office exposure, Rogue Valley Bancshares and Inland Trust, fell {{share.x=9%}} and {{share.x=12%}} on Friday.

{{ousted.x=Former Cascade Harbor chief}} Gunnar Halvorsen-Pryce, {{chief-age.a=58}}, faces questions over share sales {{sold.x=in February}}.
=== key
issues:
  assets: { kind: money, level: must, why: "The bank's assets: $4.2 billion or $2.4 billion." }
  run: { kind: money, level: must, why: "Customers withdrew $610 million on Thursday, or $160 million." }
  branches: { kind: figure, level: must, why: "24, 11 and four branches make 39, not 38 (one article alone)." }
  city: { kind: place, level: must, why: "The buyer is Columbia Plains Bank of Spokane, or of Boise." }
  stock: { kind: figure, level: must, why: "The shares fell 62% on Thursday, or 26%." }
  chief-age: { kind: age, level: must, why: "Gunnar Halvorsen-Pryce is 58 or 53." }
  reopen: { kind: date, level: must, why: "The branches reopen on Monday 24 March, or on Tuesday." }
traps:
  deposits: { kind: money, why: "Deposits, not assets; the uninsured are a part of them." }
  other-assets: { kind: money, why: "The assets a year earlier, the buyer's, and loans." }
  loss: { kind: money, why: "The loss on loans and the bank's equity are other sums than those withdrawn." }
  cost: { kind: money, why: "The same estimate by the FDIC." }
  queued: { kind: money, why: "Requests queued for Friday are beside those paid on Thursday." }
  share: { kind: figure, why: "Shares of deposits, of loans, and the fall of other lenders' shares on Friday." }
  wife: { kind: name, why: "The chief and his wife." }
  record: { kind: date, why: "The largest in the country since 2023, and the first in the state since 2014: both can be." }
  payroll: { kind: quote, why: "The same quotation, once joined." }
  whole: { kind: quote, why: "The same quotation." }
  sold: { kind: money, why: "The headline rounds; four trades in February." }
  most: { kind: money, why: "Most of the bank, and its deposits, went to the buyer." }
  ousted: { kind: role, why: "Removed, ousted and former are the same." }
