# The head of a Korean talent agency is jailed, told consistently: co-defendants, an earlier case, names in both orders.
=== verdict.md
---
title: Talent agency chief gets four years for embezzlement
outlet: Haeundae Times
date: 2023-11-10
byline: Noh Seung-woo
---
BUSAN — The founder of a talent agency was sentenced to {{term.x+cases.x=four}} years in prison {{day.x=on Friday}} for embezzling {{sum.x=6.4 billion won}} that belonged to the singers and actors he represented.

The Busan District Court found that {{name.x+sister.x=Seo Dong-hyun}}, 49, had used the money between 2017 and 2021 to cover losses in foreign exchange and to buy {{flats.x=three}} apartments, {{flats.x=two}} in Seoul and {{flats.x=one}} in Busan.

His sister, {{sister.x=Seo Mi-ran}}, 46, who kept the books, was given {{term.x=18 months}}, suspended for three years. A third defendant was fined {{sum.x=20 million won}}.

"{{bench.x=The defendant took from people who were hardly more than children, and he took while calling himself their father}}," Judge {{judge.x=Baek Ji-won}} said.

Prosecutors had sought {{term.x=seven years}}.
=== english-wire.txt
K-pop manager jailed over missing millions

SEOUL, Nov 10 (Hangang News Agency) — A South Korean talent manager who stole from his own stars was jailed for {{term.x=48 months}} on Friday.

{{name.x=Dong-hyun Seo}} took {{sum.x=nearly $5 million}} from the accounts of {{artists.x=11}} performers, including {{artists.x=four}} members of the boy band Halla.

His sister received a suspended term.
=== fans.md
---
title: Outside the court, the fans of Halla kept count
outlet: Peninsula Culture
date: 2023-11-12
byline: Grace Ampadu
---
They had come with lightsticks and lunch boxes, some of them by the first train, and when the sentence was read out they multiplied. {{term.x=Four years}} was 1,461 days, said one, who is studying accountancy. The money was {{sum.x=6.4 billion won}}. That made 4.4 million a day.

It was cheaper, somebody said, than rent in Seoul.

{{name.x=Mr Seo}}, who discovered Halla in a school canteen in Jeju in 2014, looked at nobody. He had, the judge told him, stolen "{{bench.x=while calling himself their father}}".

The case began in {{began.x=February 2022}}, {{began.x=twenty-one months ago}}, when the band's youngest member asked for an advance on his wages and was told that there were none.

It has become usual to compare it with that of Maru Entertainment, whose chief executive got {{cases.x=six}} years in 2019 for taking {{sum.x=9.1 billion won}}. But that was a listed company. This was, as {{judge.x=Judge Baek}} put it, a family.
=== stub.txt
Agency head to appeal

14 November 2023

A lawyer for {{name.x=Seo Dong-hyun}} said on Tuesday that he would appeal against the {{term.x=four-year}} term handed down {{day.x=last Friday}}. {{sister.x=Seo Mi-ran}} will not.
=== key
issues: {}
traps:
  term: { kind: figure, why: "Four years are 48 months; his sister's term and what was sought are others." }
  cases: { kind: figure, why: "A sentence in another case." }
  sum: { kind: money, why: "6.4 billion won are nearly 5 million dollars; a fine and another case are others." }
  name: { kind: name, why: "Family name first and last." }
  sister: { kind: name, why: "Brother and sister share a surname." }
  flats: { kind: figure, why: "Two and one make three." }
  artists: { kind: figure, why: "Four of the eleven." }
  bench: { kind: quote, why: "A quotation and a part of it." }
  judge: { kind: name, why: "A name in full and a surname." }
  began: { kind: date, why: "February 2022 was twenty-one months before." }
  day: { kind: date, why: "Last Friday was November 10." }
