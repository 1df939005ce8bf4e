# Pirates board a tanker in the Gulf of Guinea: port of departure, distance, number of pirates, crew taken, day, the captain's birthplace, the owner's seat.
=== maritime-alert.txt
ALERT 014/25 - BOARDING, GULF OF GUINEA

Vessel: chemical tanker Solveig Star, flag Marshall Islands, {{size.x=13,000 dwt}}
Date: {{day.a=17 March 2025}}, at night
Position: {{far.a=85 nautical miles}} off Bayelsa, Nigeria
Last port: {{from.a=Lomé}}
Bound for: {{to.x=Douala}}
Attackers: {{pirates.a=seven}}, one skiff, ladders, rifles
Crew: {{crew.x=18}}, of whom {{taken.a=ten}} abducted; the others locked themselves into the engine room

Ships are advised to keep at least 200 miles from the coast and to report anything suspicious. Masters are reminded to rig razor wire before sunset.
=== oslo-agency.txt
Norwegian-owned tanker attacked, crew missing
OSLO (Fjordpress) - Armed men stormed a tanker {{owner.a=of the Bergen shipping company Solveig Tankers}} in the Gulf of Guinea and made off with part of the crew, the company said on Wednesday.

The Solveig Star {{from.b=had put out from Abidjan}} two days earlier with palm oil for {{to.x=Cameroon}}.

The assault came {{day.b=late on Tuesday evening}}. {{pirates.b=A dozen}} pirates climbed over the stern.

"Our first thought is with the families," said the managing director, Ragnhild Tveit. There was no word from the {{taken.b=six}} seamen who were led away.
=== manila-families.md
---
title: 'He sent a heart, and then nothing'
outlet: Visayan Daily Light
date: 2025-03-21
byline: Lorna Cabahug
---
At 9.14 in the evening he sent a red heart. Since then Jocelyn Arriola of Iloilo has been looking at it.

Her husband Dindo, second cook, is one of the men carried off by pirates from the Solveig Star. {{crew.x=Eighteen}} were on board, eleven of them Filipinos.

The captain, Yuriy Bondar, {{captain.a=a native of Odesa}}, refused to go below and was taken first. "He is strict but he eats with us," Dindo had written.

The ship had been {{far.b=more than a hundred and forty sea miles out}}, where it was supposed to be safe. A manning agent brings rice and says little.
=== shipping-weekly.md
---
title: Solveig Star men freed at last
outlet: Shipping Weekly
date: 2025-05-02
byline: Marcus Hale
---
The seafarers kidnapped from the Solveig Star in March have been released, {{owner.b=the Stavanger-based owner}} has confirmed. Nothing was said about ransom.

All are thin and well. Captain Yuriy Bondar, {{captain.b=who hails from Kherson}}, lost a tooth to a rifle butt.

The {{size.x=13,000-tonner}} was found adrift at the time by a Spanish patrol vessel, with the remainder of the ship's company safe in the engine room.

It was the {{year.x=fourth}} kidnapping in the gulf this year, against {{year.x=nine}} in the whole of 2024.
=== key
issues:
  day: { kind: date, level: must, why: "The night of 17 March, a Monday, or late on Tuesday." }
  far: { kind: figure, level: must, why: "85 nautical miles out, or more than 140." }
  from: { kind: place, level: must, why: "The tanker came from Lomé or from Abidjan." }
  pirates: { kind: figure, level: must, why: "Seven attackers, or a dozen." }
  taken: { kind: figure, level: must, why: "Ten abducted, or six." }
  owner: { kind: place, level: must, why: "The owner's seat is Bergen or Stavanger." }
  captain: { kind: place, level: must, why: "The captain is from Odesa or from Kherson." }
traps:
  size: { kind: figure, why: "13,000 tonnes in both." }
  to: { kind: place, why: "Douala is in Cameroon." }
  crew: { kind: figure, why: "Eighteen aboard; not all were taken." }
  year: { kind: figure, why: "Kidnappings of this year and of last." }
