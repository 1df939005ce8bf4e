# Gunmen attack a cantina in central Mexico: the dead, a mayor's surname, the night and a singer's age differ.
=== el-bajio-hoy.md
---
title: Armed men kill {{dead.a=nine}} at Los Tres Gallos
outlet: El Bajío Hoy (in English)
date: 2025-02-03
byline: Ximena Arredondo Luján
---
SAN GREGORIO DE LOS LLANOS, Gto. — Armed men got out of two pickup trucks on {{night.a=Saturday night}} and fired into the cantina Los Tres Gallos, leaving {{dead.a+parts.x=nine}} people dead and {{hurt.x=a dozen}} wounded.

{{parts.x=Seven}} of those killed were men and {{parts.x=two}} were women, one of them the singer of the house band, Araceli Buendía Rosales, {{singer.a=27}}.

Investigators from the state prosecutor's office counted {{shells.x=84}} shell casings.

"I will not resign and I will not be silent," said the mayor, Laura {{mayor.a=Ibarra Montaño}}. She has asked for the National Guard.

On the same road last October {{other.x=six}} young men were shot dead at a car wash. Nobody has been charged.
=== central-meseta-agency.txt
Gunmen kill {{dead.b=13}} in bar in Mexico's Guanajuato

MEXICO CITY, Feb 2 (Meseta) — Gunmen stormed a bar in the central Mexican state of Guanajuato {{night.a=late on Saturday}} and killed {{dead.b+shells.x=thirteen}} people, local media reported. The attack came hours after {{other.x=three}} policemen were ambushed and killed near Irapuato.
=== borderland-review.md
---
title: In a cantina with no jukebox, the silence after
outlet: Borderland Review
date: 2025-02-07
byline: Gabriel Sandoval-Pierce
---
Los Tres Gallos never had a jukebox. It had Araceli Buendía, {{singer.b=32}}, and an accordion player everybody called El Profe, and on {{night.b=Friday, January 31}}, it had forty-odd customers when the trucks pulled up.

The killing lasted less than two minutes. When it was over, {{dead.a=nine}} people were dead on the floor or would be before they got to Celaya; {{hurt.x=12}} others would live.

No motive has been established, according to the state prosecutor, {{fiscal.x=Gerardo Urquiza Baeza}}. {{shells.x=More than 80}} cartridge cases were picked up from a room the size of a school bus.

The owner's sons, {{aldana.x=Rubén}} and {{aldana.x=Martín Aldana Cervantes}}, were both behind the bar. Rubén, 24, died. Martín, who is 20, was shot through the hand.

Laura {{mayor.b=Ibarra Montoya}} has been mayor for fourteen months. Her predecessor was killed in 2022. She told me she sleeps at a different address every night, "and I won't tell you how many there are".

Guanajuato recorded {{year.x=2,900}} homicides last year, about {{year.x=eight a day}}.
=== prosecutor-note.txt
STATE PROSECUTOR: two held over San Gregorio bar killings
Guanajuato, 6 February 2025

Two men, aged 19 and 33, were arrested on Wednesday in connection with the attack of {{night.a=1 February}} at Los Tres Gallos, in which {{dead.a+other.x=nine}} persons died and {{hurt.x=twelve}} were injured, said {{fiscal.x=Gerardo Urquiza}}, the prosecutor. One of the pickups was found burnt out near the railway.
=== key
issues:
  dead: { kind: figure, level: must, why: "Dead in the cantina: nine against thirteen." }
  mayor: { kind: name, level: must, why: "The mayor is Laura Ibarra Montaño or Laura Ibarra Montoya." }
  night: { kind: date, level: must, why: "Saturday 1 February or Friday 31 January." }
  singer: { kind: age, level: must, why: "Araceli Buendía is 27 or 32." }
traps:
  parts: { kind: figure, why: "Seven men and two women make nine." }
  hurt: { kind: figure, why: "A dozen is 12." }
  shells: { kind: figure, why: "More than 80 holds for 84 casings." }
  other: { kind: figure, why: "The car wash and the ambush are other attacks." }
  fiscal: { kind: name, why: "The prosecutor with one surname or with both." }
  aldana: { kind: name, why: "Two brothers." }
  year: { kind: figure, why: "2,900 a year are about eight a day." }
