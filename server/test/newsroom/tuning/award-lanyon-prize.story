# An Icelandic novelist wins a literary prize: age, the prize money, the patronymic's spelling and what she said.
=== winner.md
---
title: Icelandic novel about a lighthouse wins Lanyon Prize
outlet: The Thames Review
date: 2025-03-19
byline: Priya Nambiar
---
A novel about three sisters who inherit a lighthouse and cannot agree whether to turn it on has won the Lanyon Prize for translated fiction.

Sigrún {{author.a=Hallgrímsdóttir}}, {{age.a=44}}, received the {{purse.a+runners.x+half.x=£50,000}} award, which she will share equally with her translator, Meredith Blackwood, at a ceremony in London {{night.x=on Tuesday night}}.

The chair of the judges, Tunde Akinwale, said *The Keepers* had been chosen from {{field.x=141}} entries after "a very long lunch and a very short vote".

Accepting the prize, she said: "{{speech.a=I come from a country where everybody writes and nobody admits to reading their neighbours}}."

The other {{list.x=five}} shortlisted writers each receive {{runners.x=£2,500}}.
=== iceland-celebrates.txt
Reykjavík toasts its newest laureate

REYKJAVIK, March 19 (Nordlys News) — Bookshops in Iceland's capital sold out of The Keepers within hours on Wednesday after its author, Sigrun {{author.b=Halldorsdottir}}, became the first Icelander to win Britain's Lanyon Prize.

The {{age.b=47-year-old}} former deckhand and translator will take home {{half.x=£25,000}}, half the purse.

"Everybody here knew she was good. Now everybody will say they knew," said Kristján Einarsson of the Laugavegur bookshop, who had {{copies.x=60}} copies in the morning and {{copies.x=none}} by noon.

The country's culture minister, Birta Jónsdóttir, sent flowers.
=== profile.md
---
title: The writer who came in from the sea
outlet: Harbour Quarterly
date: 2025-03-28
byline: Colm Ó Briain
---
She wrote her first book on a trawler, in the four hours between two watches, and lost it overboard. She does not think it was a great loss.

The second, published in 2009, sold {{copies2.x=312}} copies. The fourth, *The Keepers*, has now sold {{copies2.x=90,000}} in English alone.

Sigrún — one uses the first name in Iceland, where her late father was simply Hallgrímur and her brother, the composer, is {{kin.x=Ari Hallgrímsson}} — grew up at Ísafjörður, the youngest of {{family.x=four}} children. {{family.x=Two}} of them still live there.

At the ceremony in London ten days ago she made people laugh. "{{speech.b=I come from a country where everybody writes and nobody admits to having finished a book}}," she told them, and then, less noticed, thanked the woman who had taught her English, a cook from Hull.

The {{purse.b=£60,000}} is not the largest she has been offered. A streaming service wanted the lighthouse.
=== shortlist.txt
Lanyon Prize: the shortlist

12 February 2025

{{list.x=Six}} books are in the running for this year's Lanyon Prize, to be awarded {{night.x=on 18 March}}. The winner will share {{purse.a=£50,000}} with the translator.

They include The Keepers, by Sigrún {{author.a+kin.x=Hallgrímsdóttir}}, and The Salt Road, by last year's runner-up, Oumar Diallo-Ndiaye. The judges, led by Tunde Akinwale, read {{field.x=more than 140}} books.
=== key
issues:
  author: { kind: name, level: must, why: "The winner: Hallgrímsdóttir against Halldorsdottir, another father." }
  age: { kind: age, level: must, why: "The winner is 44 or 47." }
  purse: { kind: money, level: must, why: "The prize: £50,000 against £60,000." }
  speech: { kind: quote, level: must, why: "Admits to reading their neighbours became admits to having finished a book." }
traps:
  kin: { kind: name, why: "Her patronymic and her brother's." }
  runners: { kind: money, why: "The winner's prize and the others'." }
  half: { kind: money, why: "Half of the purse is £25,000." }
  night: { kind: date, why: "Tuesday was 18 March." }
  list: { kind: figure, why: "Six on the list: the winner and five others." }
  field: { kind: figure, why: "More than 140 are 141." }
  copies: { kind: figure, why: "Copies in a shop in the morning and at noon." }
  copies2: { kind: figure, why: "Copies sold of two books." }
  family: { kind: figure, why: "Four children, two of whom stayed." }
