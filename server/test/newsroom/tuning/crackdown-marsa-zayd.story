# Arrests at protests over bread in an invented port city, told consistently; a claim stands against a count.
=== arrests.md
---
title: Two dozen held as bread protests spread
outlet: The Levant Register
date: 2024-01-20
byline: Nadine Khoury
---
MARSA ZAYD — Police arrested {{city.x=two dozen}} people in this port city on {{night.x=Friday night}} after a third evening of protests over the price of bread, the Interior Ministry said.

Across the country {{city.x+total.x=61}} people were detained, it said, among them {{total.x=22}} in the capital and {{total.x=15}} in the hill towns.

Demonstrators threw stones at the governor's office and police answered with tear gas. {{hurt.x=Four}} officers were hurt, {{hurt.x=one}} of them seriously.

The price of a flat loaf went up from {{loaf.x=50}} to {{loaf.x=80}} piastres on January 10, when the government ended a subsidy that had cost it {{subsidy.x=$310 million}} a year.

"{{vow.x=The right to protest is guaranteed; the right to burn is not}}," said {{post.x=Interior Minister}} {{brothers.x=Fadi al-Masri}}.
=== streets.txt
Tear gas and loaves: a night in Marsa Zayd

MARSA ZAYD, Jan 20 (Cedar News Agency) — They came with bread on sticks, and by ten o'clock the sticks were being used for something else.

The third night of demonstrations over the loss of a bread subsidy was the most violent so far. Witnesses saw police fire tear gas into the vegetable market and drag young men into vans. {{city.x=Twenty-four}} were taken away, according to the police; the Lawyers' Committee said it had the names of {{city.x=at least 20}}.

"My nephew went out for cigarettes," said Umm Khalil, 63, standing outside the Bab al-Bahr station.

It was calmer in the capital, where a few hundred marched to parliament.

A loaf now costs {{loaf.x=80 piastres}}, {{rise.x=60 percent}} more than at the New Year.
=== ministers.md
---
title: Minister defends police, promises inquiry
outlet: Capital Daily
date: 2024-01-22
byline: Samir Haddad
---
The {{post.x=minister of the interior}}, Fadi al-Masri, told parliament on Sunday that police had shown restraint during three nights of unrest. His brother {{brothers.x=Nabil al-Masri}}, who sits for the opposition, walked out.

He put the number of arrests nationwide {{night.x=on January 19}} at {{total.x=61}}, and said that {{freed.x=37}} had since been let go and {{freed.x=24}} charged.

"{{vow.x=The right to burn}}", he said again, was not guaranteed; the right to protest was.

In the riots of 2017, {{total.x=more than 400}} people were detained in a week and three killed. No one has died this time.

The subsidy will not come back, said the prime minister, Layla Boustani, but families on the poverty register are to receive $25 a month. Saving the {{subsidy.x=310 million dollars}} a year was a condition of a loan of {{subsidy.x=$1.4 billion}}.
=== clip.txt
In short

21 January 2024. A policeman injured in Friday's clashes in Marsa Zayd is out of danger, doctors said. {{hurt.x=Three}} colleagues with lighter wounds have gone home. The {{rise.x=30-piastre}} rise in the price of bread set off the protests.
=== long-read.md
---
title: A loaf of trouble
outlet: Mediterranean Quarterly
date: 2024-02-03
byline: Josephine Albertini
---
The bakery of the brothers Tannous has stood in the same lane of Marsa Zayd since 1958, and for all but the last three weeks of that time it sold bread at whatever price the government chose.

{{loaf.x=Fifty}} piastres, since 2019. Before that, {{loaf.x=thirty}}. On January 10 the younger brother, Boutros, came down at three in the morning, as always, and chalked {{loaf.x=80}} on the slate. "I wrote it small," he says.

On the first night of the protests, a Wednesday, a few dozen people banged pots. The second brought students. What happened on the third, {{night.x=Friday the 19th}}, after the sermon and a rumour about a dead boy that turned out to be false, is the subject of an inquiry due to report in April.

Here is what is not in dispute. Stones were thrown, first at the governor's office and then at a bank. Gas was fired. {{city.x=Twenty-four}} people were arrested in the city; the youngest was 15, the oldest 67. {{hurt.x=Four}} policemen were taken to hospital. Elsewhere, in the capital and in the hills, {{total.x=another 37}} were picked up, most of them before anything had happened.

Lawyers dispute nearly everything else. Some of the arrested, they say, were held for up to five days before they saw a judge; the law allows two. The minister, {{brothers.x=Fadi al-Masri}}, replies that the judge was busy.

The arithmetic of the subsidy is simple enough to fit on Boutros Tannous's slate. It cost {{subsidy.x=$310 million}} a year. The state collects {{subsidy.x=$2.9 billion}} in taxes. The lenders whose money keeps the lights on in Marsa Zayd for eleven hours a day asked for it to be gone by New Year, and it was gone ten days later.

"Write that the bread is the same," he says. "Same flour, same salt. Only the number is new."
=== key
issues: {}
traps:
  city: { kind: figure, why: "Two dozen are 24; at least 20 agrees; 61 is the whole country." }
  total: { kind: figure, why: "24, 22 and 15 make 61 (the last two are 37); more than 400 were held in 2017." }
  hurt: { kind: figure, why: "Four hurt: one seriously, three lightly." }
  loaf: { kind: money, why: "The price before and after." }
  rise: { kind: figure, why: "30 piastres on 50 are 60 percent." }
  subsidy: { kind: money, why: "The same sum, written two ways; the loan is another." }
  post: { kind: role, why: "Interior Minister is minister of the interior." }
  vow: { kind: quote, why: "A quotation and a part of it." }
  brothers: { kind: name, why: "Two brothers in parliament." }
  night: { kind: date, why: "Friday was January 19." }
  freed: { kind: figure, why: "Freed and charged are the 61." }
