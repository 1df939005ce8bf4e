# Man shot by police in Leeds: the hour, the street, the shots, his age, arrests on Friday, an officer's post, a watchdog's name, the day of a vigil.
=== wire.md
---
title: Man shot dead by armed police in Leeds
outlet: Northern Press Service
date: 2025-06-19
byline: Alison Garforth
---
A {{age.a=24-year-old}} man has been shot dead by armed police in Leeds, West Yorkshire Police said.

Tariq Lewis-Mahmood was hit by {{shots.a=three shots}} in {{street.a=Roseville Road, Harehills}}, at {{hour.a=about 9.40pm}} on Wednesday. He died at the scene.

Officers had stopped a grey Audi in which he was a passenger as part of an operation against guns. {{gun.x=No gun was found}} in the car.

The Independent Office for Police Conduct has begun an inquiry. "We ask people to give us time to establish what happened," said {{watchdog.a=Emeka Onwuachi}}, {{body.x=its regional director}}.

{{post.a=Assistant Chief Constable}} Catherine Holroyd said her thoughts were with the family.

{{crowd.x=About 200 people}} gathered in Harehills on Thursday evening. The area saw disorder in {{july.x=July 2024}}, when {{cars.x=a bus}} was burned.
=== broadcaster.md
---
title: Leeds police shooting - what we know so far
outlet: Channel 6 North
date: 2025-06-20
byline: Channel 6 Digital Team
---
Protests have been held in Leeds after police shot dead a man on Wednesday. What do we know?

**Who was he?** Tariq Lewis-Mahmood, {{age.b=26}}, {{tyres.x=worked at a tyre shop}}. He had a two-year-old daughter.

**Where did it happen?** Armed officers stopped a grey Audi in {{street.b=Harehills Lane}} at {{hour.a=about 9.40pm}}. He was in the passenger seat.

**What do police say?** That an officer {{shots.a=fired three times}}. They have not said why. {{gun.x=No weapon was found}}.

**What happens next?** The {{body.x=Independent Office for Police Conduct}} is looking at body-worn video. The officer who fired has been moved to other duties.

**Was there disorder?** {{nights.x=Eight people}} were arrested on Thursday night after missiles were thrown.
=== tabloid.txt
'{{home.x=GO HOME}}': Dead man's family beg rioters to stop

LEEDS, 21 June 2025 — The family of a dad shot dead by cops have begged rioters to stop trashing their streets.

Tariq Lewis-Mahmood, {{age.a=24}}, was {{shots.b=blasted five times}} by an armed cop at {{hour.b=11.40pm}} on Wednesday as he sat in an Audi.

His cousin {{cousin.x=Idris, 30}}, said: "{{home.x=Tariq would have told you to go home}}."

Mobs torched {{cars.x=two cars}} on Friday night and hurled bricks at police, {{hurt.x=12 of whom}} were hurt.

A vigil for the {{tyres.x=tyre fitter}} will be held at Banstead Park on {{vigil.b=Sunday 22 June}}.
=== wire2.md
---
title: {{arrests.a=Thirty-four arrested}} in second night of Leeds disorder
outlet: Northern Press Service
date: 2025-06-21
byline: Alison Garforth
---
Police made {{arrests.a=34 arrests}} in Leeds on Friday night as a protest over the shooting of Tariq Lewis-Mahmood turned violent for a second night.

{{hurt.x=Twelve officers}} were hurt, one of them seriously. {{cars.x=Two cars}} were set alight in Harehills.

{{nights.x=Eight people}} had been arrested on Thursday night.

{{post.a=Assistant Chief Constable}} Catherine Holroyd said the violence was the work of "{{crowd.x=a few dozen people}}, most of them not from here".

The family of Mr Lewis-Mahmood, {{age.a=24}}, called for calm. His cousin, {{cousin.x=Idris Lewis-Mahmood, 30}}, said: "{{home.x=Tariq would have told you to go home}}."

A vigil is to be held at Banstead Park at 6pm on {{vigil.a=Saturday}}.
=== local.md
---
title: Harehills picks up the glass, again
outlet: Leeds Evening Record
date: 2025-06-22
byline: Sukhjit Marwaha
---
By seven on Saturday morning Parveen Akhtar, 61, had swept the glass from the front of her pharmacy for the second day running.

"In {{july.x=July last year}} it took me a week," she said.

{{crowd.x=About 1,500 people}} came to the vigil in Banstead Park on {{vigil.a=Saturday evening}}, and stood for {{shots.a=three minutes, one for each shot}}. There was no trouble.

{{post.b=Deputy Chief Constable}} Catherine Holroyd, who walked through the park without a cap, was asked if she was sorry. "I am," she said.

In the three nights to Saturday {{nights.x=51 people}} were arrested. {{nights.x=Nineteen}} have been charged.
=== aggregator.txt
UK morning briefing

22 June 2025

LEEDS: Police arrested {{arrests.b=43 people}} on Friday night as protests over the death of Tariq Lewis-Mahmood turned violent. In all {{nights.x=51}} have been held over three nights. {{watchdog.b=Emeka Onwauchi}} {{body.x=of the police watchdog}} said body-worn video was being reviewed.

LONDON: A heatwave will bring temperatures of 33C on Sunday.

CARDIFF: The Welsh government has dropped its plan for a tourist tax of £1.25 a night in campsites.
=== key
issues:
  hour: { kind: time, level: must, why: "He was shot at about 9.40pm on Wednesday, or at 11.40pm." }
  street: { kind: place, level: must, why: "It was in Roseville Road, or in Harehills Lane." }
  arrests: { kind: figure, level: must, why: "Arrests on the Friday night: 34 or 43." }
  shots: { kind: figure, level: must, why: "Three shots, or five." }
  age: { kind: age, level: must, why: "Tariq Lewis-Mahmood was 24 or 26." }
  post: { kind: role, level: must, why: "Catherine Holroyd is Assistant, or Deputy, Chief Constable." }
  watchdog: { kind: name, level: must, why: "The watchdog's director is Emeka Onwuachi or Onwauchi." }
  vigil: { kind: date, level: must, why: "The vigil is on Saturday, or on Sunday 22 June." }
traps:
  nights: { kind: figure, why: "Eight arrests on Thursday, 51 over all three nights, nineteen of them charged." }
  hurt: { kind: figure, why: "Twelve officers hurt, told twice." }
  july: { kind: date, why: "July last year is July 2024." }
  cousin: { kind: name, why: "The cousin Idris is 30." }
  crowd: { kind: figure, why: "The first gathering, the violent few, and the vigil." }
  cars: { kind: figure, why: "Two cars on Friday; a bus last year." }
  home: { kind: quote, why: "The same quotation." }
  gun: { kind: quote, why: "No gun and no weapon: the same." }
  body: { kind: role, why: "The Independent Office for Police Conduct is the police watchdog." }
  tyres: { kind: role, why: "He worked at a tyre shop as a fitter." }
