# A Lebanese singer dies: her age, the city, her manager's post and a minister's tribute differ.
=== death.md
---
title: Samira Tabet, voice of the old Beirut radio, dies at {{age.a=83}}
outlet: The Corniche
date: 2025-02-05
byline: Rima Saab
---
BEIRUT — The singer {{sisters.x=Samira}} Tabet, whose songs were the first thing three generations of Lebanese heard in the morning, died {{died.x=on Tuesday}} in {{where.a=Marseille}}, her family said. She was {{age.a+kin.x=83}}.

Tabet recorded {{songs.x=more than 300}} songs, {{songs.x=about forty}} of them by her first husband, the composer {{son.x=Elias}} Daou, who died in 1987.

"{{tribute.a=She taught us that a low voice is heard farther than a loud one}}," said {{minister.x=Culture Minister}} Hoda Chidiac.

A funeral will be held at St George's on {{funeral.x=Saturday}}. The government has declared one day of mourning.
=== paris-wire.txt
Lebanese singer Samira Tabet dies aged {{age.b=81}}

PARIS, Feb 5 (Agence Lumen) - Samira Tabet, a Lebanese singer adored across the Arab world, has died in {{where.b+lived.x=Montpellier}} at the age of {{age.b=81}}, her son said Wednesday.

Ziad Daou told Agence Lumen that his mother had been ill since the autumn and passed away {{died.x=on February 4}}.

She filled the Salle Meynard in Paris for {{nights.x=nine}} nights in 1974 and {{nights.x=twelve}} in 1981.
=== life.md
---
title: Samira Tabet, {{age.a=1941}}–2025 – the woman who would not raise her voice
outlet: Levant Arts Review
date: 2025-02-08
byline: Karim Nassif-Holm
---
The microphone at Radio Beirut had to be turned up for Samira Tabet and down for everyone else. She was nineteen, a seamstress's daughter from Zahlé, and she had come to accompany a friend.

The friend was not engaged. Tabet stayed for fifteen years.

She sang sitting down. She refused encores. She married twice: Elias Daou, who wrote "The Orange Seller" for her, and after his death the French doctor Philippe Aubrac, with whom she moved to {{lived.x=Marseille}} in 1990, and who survives her. Her sister {{sisters.x=Nawal}} Tabet, {{kin.x=78}}, an actress, still lives in Zahlé.

The tributes were loud. "{{tribute.b=She taught us that a soft voice is heard farther than a loud one}}," said the {{minister.x=minister of culture}}. The president spoke of a cedar.

Of her records, some 14 million were sold in her lifetime, a quarter of them in Egypt, where she never sang.

"She was the only artist I worked with who asked for less," said Antoine Ghosn, {{ghosn.a=her manager}} from 1979 until her retirement in 2006.

She is to be buried {{funeral.x=today}}, beside Daou.
=== brief.txt
Funeral of singer

BEIRUT, Feb 8 - Thousands lined the streets on {{funeral.x=Saturday}} for the funeral of Samira Tabet, who died this week in {{where.a=Marseille}} at {{age.a=83}}.

Antoine Ghosn, {{ghosn.b=her record producer}} for nearly three decades, walked behind the coffin with her son {{son.x=Ziad}} Daou.
=== key
issues:
  where: { kind: place, level: must, why: "She died in Marseille or in Montpellier." }
  age: { kind: age, level: must, why: "She was 83 or 81." }
  tribute: { kind: quote, level: must, why: "The minister spoke of a low voice or of a soft one." }
  ghosn: { kind: role, level: may, why: "Antoine Ghosn was her manager or her record producer, perhaps both." }
traps:
  kin: { kind: age, why: "Her age and her sister's." }
  died: { kind: date, why: "Tuesday was February 4." }
  son: { kind: name, why: "Father and son." }
  sisters: { kind: name, why: "Two sisters." }
  lived: { kind: place, why: "Where she moved in 1990 is not where she died." }
  songs: { kind: figure, why: "Forty of the 300." }
  nights: { kind: figure, why: "Two engagements." }
  funeral: { kind: date, why: "Saturday was February 8." }
  minister: { kind: role, why: "Culture Minister is minister of culture." }
