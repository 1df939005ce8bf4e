# A builder is convicted over a collapsed dormitory in Turkey: the town, the engineer's name and the judge's words differ.
=== verdict.md
---
title: Turkish builder jailed over dormitory collapse that killed 23
outlet: Bosporus Times
date: 2025-05-21
byline: Elif Karataş
---
BURSA, Türkiye — A court in {{seat.x=Bursa}} on {{day.x=Wednesday}} sentenced the contractor of a student dormitory that fell down in {{town.a+seat.x=Gemlik}} in 2022, killing {{dead.x=23}} people, to {{term.x+terms.x=17 years and six months}} in prison.

{{family.x=Hakan}} Sarıoğlu, 61, was found guilty of causing death by conscious negligence. His son {{family.x=Emre}}, a partner in the firm, was acquitted.

The site engineer, {{engineer.a=Nurettin}} Ballıca, received {{terms.x=eight}} years and four months.

"{{bench.a=You were warned four times, and four times you chose the cheaper answer}}," the presiding judge, Selma Tunç, told Sarıoğlu.

The five-storey building gave way at {{hour.x=6.20 a.m.}} on October 9, 2022, when most of the 71 students registered there were asleep.
=== jail-wire.txt
Builder gets {{term.x=17}} years for deadly collapse

BURSA, May 21 (Marmara Press Agency) — The owner of a building firm was jailed for {{term.x=17 and a half years}} on Wednesday over the deaths of {{dead.x=23}} people, all but two of them students, when a dormitory collapsed in the town of {{town.b=Mudanya}}.

Engineer {{engineer.b=Nureddin}} Ballica was sentenced to more than {{terms.x=eight}} years. A municipal inspector who signed the occupancy permit got {{terms.x=two}} years, suspended.

Relatives of the victims shouted "not enough" as Hakan {{dots.x=Sarioglu}} was taken away.
=== families.md
---
title: “A number for every year of my daughter’s life”
outlet: Anatolia Review
date: 2025-05-24
byline: Deniz Aksoy
---
Ayşe Korkmaz counts in exams. Her daughter had passed the first two, and would have sat the third on the Monday. On the Sunday, a little after {{hour.x=six in the morning}}, the building came down.

Zeynep Korkmaz was nineteen. {{dead.x=Twenty-one}} students died in {{town.a=Gemlik}} that day, and with them the night porter and a cook.

{{day.x=On 21 May}}, two years and seven months later, their parents heard Judge Selma Tunç say to the man who had built it: "{{bench.b=You were warned many times, and every time you chose the cheaper answer}}."

Experts had told the court that the concrete in the columns had {{share.x=less than half}} the strength the plans called for; in the ground floor it was {{share.x=38 per cent}}.

The {{term.x=seventeen and a half}} years handed to Hakan {{dots.x=Sarıoğlu}}, Ms Korkmaz said, were "a number". A year and a half for every floor would have been less, she said; a year for every child would have been more.

It is among the heaviest sentences of its kind. After a block of flats fell in {{seat.x=Denizli}} in 2017, killing {{dead.x=14}}, the contractor was given {{terms.x=six}} years.
=== brief.txt
World in brief

22 May

TURKEY: A contractor was sentenced to 17½ years over the collapse of a dormitory in October 2022. Four of the seven defendants, among them his son, were acquitted.
=== key
issues:
  town: { kind: place, level: must, why: "The dormitory stood in Gemlik or in Mudanya." }
  engineer: { kind: name, level: must, why: "The engineer: Nurettin against Nureddin." }
  bench: { kind: quote, level: must, why: "The judge's sentence has four times in one and many times in the other." }
traps:
  term: { kind: figure, why: "17 years and six months are seventeen and a half." }
  terms: { kind: figure, why: "Other defendants, and another case." }
  dead: { kind: figure, why: "21 of the 23 were students; 14 died in another collapse." }
  family: { kind: name, why: "Father and son." }
  seat: { kind: place, why: "Where the court sits, where the building fell, and where another did." }
  dots: { kind: name, why: "The same name without its Turkish letters." }
  hour: { kind: time, why: "6.20 a.m. is a little after six." }
  share: { kind: figure, why: "38 per cent is less than half." }
  day: { kind: date, why: "Wednesday was 21 May." }
