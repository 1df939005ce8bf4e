# A Korean panel maker's quarter, told consistently: units, quarters, years, currencies and rounding.
=== profit-nearly-doubles.md
---
title: Hanseo Display profit nearly doubles on tablet demand
outlet: Seoul Market Journal
date: 2024-07-25
byline: Kwon Ha-eun
---
SEOUL — Hanseo Display Co. said {{day.x=Thursday}} its operating profit for the April-June quarter came to {{profit.x+quarters.x+forecast.x=1.27 trillion won}}, compared with {{quarters.x=684 billion won}} a year earlier, as demand for tablet screens outran supply.

Revenue rose {{growth.x=11 percent}} to {{sales.x=17.84 trillion won}}.

The company shipped {{units.x=41 million}} panels in the quarter. Capital spending this year will be {{capex.x=3.6 trillion won}}, {{quarter-less.x=a quarter}} less than in 2023, Chief Financial Officer {{cfo.x=Park So-yeon}} said on a conference call.

"{{cfo-quote.x=We see no sign of a slowdown before the end of the year, but we are not going to build lines for a boom}}," she said.

Shares of Hanseo ended {{shares.x=3.1 percent}} higher.
=== beats-forecasts.txt
Hanseo Display beats forecasts as tablets boom

SEOUL, July 25 (Kestrel Newswire) - South Korea's Hanseo Display posted an {{growth.x=86%}} jump in second-quarter operating profit on Thursday, beating expectations.

The maker of screens for phones, tablets and cars earned {{profit.x=1.3 trillion won ($940 million)}} in the three months to June. Analysts polled by Kestrel had expected {{forecast.x=1.19 trillion won}}.

That was also well above the {{quarters.x=951 billion won}} of the first quarter.

Its shares climbed as much as {{shares.x=4.6%}} in morning trade.
=== tablets-carry-hanseo.md
---
title: Tablets carry Hanseo, cars do not
outlet: Display Industry Review
date: 2024-07-29
byline: Owen Trask
---
Hanseo's numbers, out {{day.x=on 25 July}}, deserve a second look. An operating profit of {{profit.x=1,270 billion won}} flatters a company two of whose three divisions went backwards.

Panels for tablets brought in {{divisions.x=9.1 trillion won}} of sales, or just over half the {{sales.x+divisions.x=17.84 trillion won}} total. Phones contributed {{divisions.x=6.2 trillion won}}, down 4 per cent, and the automotive business {{divisions.x=2.54 trillion won}}, down 9 per cent.

Volume tells the same tale. In the first half the group shipped {{units.x=78 million}} panels, of which {{units.x=41 million}} came in the second quarter.

Investment is being reined in. The {{capex.x=3.6 trillion won}} now budgeted compares with {{capex.x=4.8 trillion won}} last year, a cut of {{quarter-less.x=25 per cent}}. Ms {{cfo.x=Park}}, the finance chief, said the group was "{{cfo-quote.x=not going to build lines for a boom}}".

Its smaller rival, Daemyung Optics, reports on 1 August. The market expects a profit of {{rival.x=212 billion won}}, against {{rival.x=190 billion won}} a year ago.
=== stocks.txt
Seoul shares end up for second day

Thursday, July 25

Seoul stocks closed higher Thursday, led by technology issues. The benchmark index added {{index.x=0.9 percent}}.

Hanseo Display advanced {{shares.x+index.x=3.1 percent}} after reporting earnings, while Daemyung Optics gained {{index.x=1.4 percent}}. Hanseo's revenue, at {{sales.x=nearly 18 trillion won}}, was the highest for any second quarter.
=== key
issues: {}
traps:
  profit: { kind: money, why: "1.27 trillion, 1,270 billion and a rounded 1.3 trillion with its dollars." }
  quarters: { kind: money, why: "Three quarters' profits." }
  forecast: { kind: money, why: "What analysts expected and what was earned." }
  sales: { kind: money, why: "Nearly 18 trillion is 17.84 trillion." }
  divisions: { kind: money, why: "Three divisions and their total." }
  units: { kind: figure, why: "A quarter's panels and a half-year's." }
  capex: { kind: money, why: "This year's investment and last year's." }
  quarter-less: { kind: figure, why: "A quarter is 25 per cent." }
  growth: { kind: figure, why: "Growth of revenue and growth of profit." }
  shares: { kind: figure, why: "The close and the day's high." }
  index: { kind: figure, why: "The index and two of its companies." }
  day: { kind: date, why: "Thursday was 25 July." }
  cfo: { kind: name, why: "Family name first: Ms Park is Park So-yeon." }
  cfo-quote: { kind: quote, why: "A quotation and a part of it." }
  rival: { kind: money, why: "A rival's forecast and its profit a year ago." }
