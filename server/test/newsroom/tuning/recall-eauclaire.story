# Infant formula recalled: cans, sick infants, production dates, can size, a chief executive's name, share price, phone number, a list of states.
=== release.md
---
title: Norvell Nutrition recalls Lumi Start infant formula
outlet: Company Wire
date: 2025-10-06
byline: Norvell Nutrition Inc.
---
EAU CLAIRE, Wis. — Norvell Nutrition is voluntarily recalling {{cans.a=about 540,000 cans}} of Lumi Start powdered infant formula because of possible contamination with Cronobacter sakazakii.

The recall covers {{size.a=12.4-ounce}} cans made at the company's Eau Claire plant between {{made.a=Jan. 6 and Feb. 28, 2025}}, with a use-by date of August or September 2026. A further {{canada.x=38,000 cans}} were sold in Canada and are being recalled there.

{{eleven.x=Eleven infants}} who were fed the product have fallen ill, the company has been told by the Food and Drug Administration. {{none.x=No deaths have been reported}}.

"{{earn.x=Parents trust us with the smallest people there are}}," said {{boss.a=Marguerite Oduya}}, {{post.x=the chief executive}}. "{{earn.x=We have to earn that again}}."

Parents can call {{phone.a=1-800-555-0142}} at any time.
=== broadcaster.md
---
title: Which baby formula is being recalled?
outlet: WTLX 9
date: 2025-10-07
byline: WTLX Staff
---
Norvell Nutrition is recalling its Lumi Start powdered infant formula. Here's how to check if you have it at home.

Look at the bottom of the can. The recall is for {{size.b=14.2-ounce}} cans that were made between {{made.b=Jan. 16 and Feb. 28}} this year, with a use-by date of August or September 2026.

{{cans.a=About 540,000 cans}} are affected across the country.

Do not use the formula. Throw it away or take it back to the store for a refund.

If your baby has a fever, is very sleepy or won't eat, call your doctor.

The company's hotline is {{phone.a=1-800-555-0142}}.
=== wire.md
---
title: Infant formula recall widens as illnesses reach {{ill.a=14}}
outlet: Associated Wire Service
date: 2025-10-08
byline: Nell Abernathy
---
WASHINGTON (AWS) — {{ill.a=Fourteen infants}} have been sickened in an outbreak linked to recalled powdered formula, {{eleven.x=up from 11}}, the Food and Drug Administration said on Wednesday.

{{five.x=Five of the}} {{ill.a=14}} have been hospitalized. {{none.x=None has died}}.

Norvell Nutrition recalled {{cans.a=about 540,000 cans}} of Lumi Start {{day.x=on Monday}}. The {{size.a=12.4-ounce}} cans were made between {{made.a=Jan. 6 and Feb. 28}} in Eau Claire, Wisconsin, where inspectors found the bacteria in {{drains.x=two drains}}, the agency said.

Shares of Norvell fell {{stock.a=11%}} on Tuesday.

In 2022, a recall by Abbott led to a shortage that lasted for months. The FDA said it did not expect one now: Lumi Start has {{market.x=about 4%}} of the U.S. market.
=== local.md
---
title: "Eau Claire plant idles as formula recall deepens"
outlet: Chippewa Valley Leader
date: 2025-10-09
byline: Gunnar Xiong
---
The parking lot of the Norvell plant on Hastings Way was empty on Thursday for the first time in {{eleven.x=11 years}}.

The company has sent home {{staff.x=430 workers}} with pay. Line operator Dao Moua, 38, said she had been told two weeks.

Illnesses have been reported in {{states.a=five states}}: {{states.a=Wisconsin, Minnesota, Illinois and Ohio}}. The FDA counts {{ill.a=14 infants}}, {{five.x=five of whom}} were hospitalized.

"I fed it to my own," Moua said. "He is fine. I still look at him all night."

{{post.x=Chief Executive}} {{boss.a=Marguerite Oduya}} is to visit the plant on Friday. She took the post in March, after nine years at a dairy cooperative.
=== tabloid.txt
MOM'S FURY AS POISON FORMULA SITS ON SHELVES

CHICAGO, Oct. 9, 2025 — A heartbroken mother blasted formula giant Norvell after her baby boy fell sick from tainted powder.

Kelsey Dombrowski, 29, said she bought a can of Lumi Start {{day.x=on Tuesday, a day after}} the firm recalled {{cans.b=450,000 cans}} of it.

"It was right there by the diapers," she fumed.

Norvell {{post.x=boss}} {{boss.b=Margaret Oduya}} said the firm had to "{{earn.x=earn that again}}" after losing the trust of parents.

Her son Mason, five months, is in a stable condition.
=== aggregator.txt
Formula recall FAQ

Oct. 9, 2025 | NewsStack

How many cans? {{cans.a=About 540,000}} of Lumi Start, plus {{canada.x=38,000 in Canada}}.

How many babies are sick? {{ill.a=14}}, {{five.x=five of whom}} have been in the hospital.

Whom do I call? Norvell Nutrition's hotline is {{phone.b=1-800-555-0124}}.

What happened to the stock? Norvell shares fell {{stock.b=17%}} on Tuesday.

Is there a shortage? The FDA does not expect one.
=== trade.md
---
title: "Norvell recall: what inspectors found in Eau Claire"
outlet: Dairy & Infant Foods Insider
date: 2025-10-13
byline: Fenella Brandt
---
Environmental swabs at Norvell's Eau Claire plant were positive for Cronobacter in {{drains.x=two floor drains}} near the spray dryer, according to a Form 483 published on Friday.

The FDA's count of illnesses stood at {{ill.b=17}} as of Oct. 8, with {{five.x=five infants}} hospitalized.

The recall takes in {{cans.a=about 540,000 cans}} in the U.S. and {{canada.x=38,000 in Canada}}. Analysts put the cost to the company at $45 million to $60 million.

Norvell, which employs {{staff.x=1,900 people}} at four sites, entered the U.S. formula market in 2019 and holds {{market.x=about 4%}} of it.
=== key
issues:
  cans: { kind: figure, level: must, why: "Cans recalled: 540,000 or 450,000." }
  made: { kind: date, level: must, why: "The cans were made from Jan. 6 or from Jan. 16 to Feb. 28." }
  states: { kind: figure, level: must, why: "Five states are promised, four are named (one article alone)." }
  ill: { kind: figure, level: must, why: "Sick infants as of 8 October, by the FDA: 14 or 17." }
  phone: { kind: figure, level: may, why: "The hotline's number ends in 0142 or 0124." }
  boss: { kind: name, level: must, why: "The chief executive is Marguerite Oduya or Margaret Oduya." }
  stock: { kind: figure, level: must, why: "Norvell's shares fell 11% on Tuesday, or 17%." }
  size: { kind: figure, level: must, why: "12.4-ounce or 14.2-ounce cans." }
traps:
  canada: { kind: figure, why: "Cans sold in Canada are beside the 540,000." }
  eleven: { kind: figure, why: "Eleven infants on Monday, 14 by Wednesday; eleven years are another thing." }
  five: { kind: figure, why: "Five of the infants are in hospital." }
  staff: { kind: figure, why: "Workers at the plant, and at all four sites." }
  market: { kind: figure, why: "The share of the market, not of the stock's fall." }
  drains: { kind: figure, why: "The same two drains." }
  earn: { kind: quote, why: "The saying in full, and in part." }
  none: { kind: figure, why: "No deaths, told in two ways." }
  day: { kind: date, why: "Recalled on Monday; the can was bought on Tuesday, a day after." }
  post: { kind: role, why: "Boss and chief executive are the same." }
