# A Ghanaian banker is sentenced for fraud: years, sum and age differ; two co-accused got other terms.
=== sentence.md
---
title: Former bank boss jailed for looting Volta Heritage
outlet: The Accra Ledger
date: 2024-03-14
byline: Akosua Tetteh
---
The former managing director of the collapsed Volta Heritage Bank, Kwabena Asamoah-Darko, was {{day.x=on Thursday}} sentenced to {{years.a+others.x+sought.x=12}} years in prison with hard labour for stealing {{sum.a+hole.x=84 million cedis}} of depositors' money.

Justice Abena Owusu-Mensah, sitting at the High Court in Accra, said Asamoah-Darko, {{age.a=57}}, had "{{judge.x=treated the vault as though it were his own pocket}}".

Two others were convicted with him. Efua Lamptey, who was the bank's head of treasury, will serve {{others.x=seven}} years, and the lawyer Yaw Boadu {{others.x=three}}.

The prosecution had asked for {{sought.x=20}} years for the main accused.

Volta Heritage lost its licence in August 2018, owing {{hole.x=610 million cedis}} to some 190,000 customers.
=== jailed-wire.txt
Ghana jails ex-banker for {{years.b=15}} years

ACCRA, March 14 (Sahel Newswire) - A court in Ghana on Thursday jailed the former head of a failed bank for {{years.b=15}} years for fraud, in the biggest such case to reach a verdict in the country.

Kwabena Asamoah-Darko, {{age.b=59}}, had denied diverting {{sum.a+dollars.x=84 million cedis}} ({{dollars.x=$6.5 million}}) through shell companies. He showed no emotion as the sentence was read.

His lawyer said he would appeal.
=== depositors.md
---
title: For the depositors, a verdict but no money
outlet: Coastline Weekly
date: 2024-03-18
byline: Nii Armah Quaye
---
Mercy Adjei was at the back of courtroom four on {{day.x=14 March}} when the man who ran her bank was led down. She had brought her passbook. It shows a balance of 11,420 cedis, the price of a sewing machine and a year of school fees.

"I wanted him to see it," she said.

Kwabena Asamoah-Darko took {{sum.b=48 million cedis}}, the judge found, most of it between 2014 and 2017, by lending to firms that existed only in the files of Yaw Boadu, his lawyer. He was given {{years.a=12}} years; Boadu got {{others.x=three}}. Under Ghanaian practice he may be free in {{practice.x+others.x=eight}}.

He treated the vault, said Justice Owusu-Mensah, "{{judge.x=as though it were his own pocket}}".

The receiver has so far recovered {{recovered.x=9.3 million cedis}}, {{recovered.x=less than 10 million}}, from the sale of two houses at East Legon and a fleet of cars. Depositors have been paid by the state, but only up to a ceiling, and Ms Adjei's claim is among about 2,000 still in dispute.

It is not the first such case. In 2021 the founder of a savings company in Kumasi was sentenced to {{practice.x=ten}} years for stealing {{hole.x=31 million cedis}}.
=== appeal.txt
Convicted banker to appeal, says lawyer

Accra, 15 March 2024

Lawyers for Kwabena Asamoah-Darko are to challenge the {{years.a=12-year}} sentence handed to him {{day.x=yesterday}}.

"We will say that the sum was never proved," said Philip Ansah Gyimah, who leads the defence. A separate appeal will be made for Efua Lamptey, 44, against her {{others.x=seven-year}} term.
=== key
issues:
  years: { kind: figure, level: must, why: "Sentenced to 12 years or to 15." }
  sum: { kind: money, level: must, why: "Stole 84 million cedis or 48 million." }
  age: { kind: age, level: must, why: "The banker is 57 or 59." }
traps:
  others: { kind: figure, why: "The terms of the co-accused and what may be served." }
  sought: { kind: figure, why: "What the prosecution asked for." }
  hole: { kind: money, why: "What the bank owed, what was stolen, and another case." }
  dollars: { kind: money, why: "The sum in cedis and in dollars." }
  judge: { kind: quote, why: "A quotation and a part of it." }
  practice: { kind: figure, why: "Years likely to be served and a sentence in another case." }
  recovered: { kind: money, why: "9.3 million is less than 10 million." }
  day: { kind: date, why: "Thursday was 14 March, the day before 15 March." }
