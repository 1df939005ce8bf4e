# A Cape Verdean singer dies: her birthplace, the hospital, the day of the funeral, her first record's year, her producer's name, a minister's post.
=== atlantico-flash.txt
Titina Andrade, voice of the morna, dies at {{age.x=81}}

LISBON, March 13 (Atlântico) - The Cape Verdean singer Titina Andrade died {{died.x=on Thursday}} {{hospital.a=in Lisbon's Santa Marta hospital}}, her family said. She was {{age.x=81}}.

She had been treated there for three weeks after a stroke.

Andrade made {{records.x=23}} albums, {{first.a=the first of them in 1974}}, and sang in more than 60 countries. {{burial.a=Her funeral will take place on Monday}} in Mindelo, where a national day of mourning has been declared for {{mourning.x=Saturday}}.
=== radio-barlavento.md
---
title: A whole archipelago falls silent
outlet: Rádio Barlavento
date: 2025-03-14
byline: Ivone Duarte
---
Shops in Mindelo kept their shutters half down on Friday. From every second window came the same voice.

{{born.a=A child of Santo Antão}}, of the village of Ponta Grande, Titina Andrade came to the city at twelve to keep house for an aunt, and sang over the washing. A sailor from the cable company heard her. So did {{producer.a=Manuel Fortes}}, who ran a record shop with a tape machine behind the curtain, and who was to produce everything she did for thirty years.

"She never counted bars. The guitar had to wait for her," he told us once.

Ilídio Barbosa, {{barbosa.a=the minister of culture}}, called her "the one ambassador we never had to appoint".

Saturday {{mourning.x=the 15th}} is a day of mourning.
=== london-obits.md
---
title: Titina Andrade: singer who took the morna round the world
outlet: The London Courier
date: 2025-03-17
byline: Obituaries
---
Titina Andrade, who has died aged {{age.x=81}}, sang of departures and hated travelling.

She was {{born.b=born on São Nicolau}}, the fourth daughter of a cooper, on 2 February 1944. Her {{first.b=debut, Hora di Mar, appeared in 1979}}, when she was already a mother of three; {{records.x=twenty-two more}} followed. The man behind the desk, {{producer.b=Manuel Pontes}}, liked to record her after supper.

She won a Grammy nomination in 1998 and gave the dress away.

In her last years she lived in Lisbon with a daughter. She died {{hospital.b=at the São José, the old hospital on the hill}}, {{died.x=on 13 March}}.
=== diaspora-page.txt
Where and when to say goodbye to Titina AndradeThe coffin of the singer is to be flown from Lisbon to São Vicente tonight, the consulate in Rotterdam tells us. {{burial.b=Burial: Wednesday, 19 March}}, ten in the morning, at the cemetery of Mindelo.

A book of condolence lies open at the consulate from 9 to 5. The community centre on the Heemraadssingel shows the concert of 2003 on a large screen.

Barbosa, {{barbosa.b=Cape Verde's foreign minister}}, will represent the government; he knew her since he was a student in Lisbon.

Those who wish to send flowers are asked instead to give to the music school she
=== key
issues:
  hospital: { kind: place, level: must, why: "She died in the Santa Marta hospital, or in the São José." }
  first: { kind: date, level: must, why: "Her first record came out in 1974 or in 1979." }
  burial: { kind: date, level: must, why: "The funeral is on Monday (17 March) or on Wednesday 19 March." }
  born: { kind: place, level: must, why: "Born on Santo Antão or on São Nicolau." }
  producer: { kind: name, level: must, why: "The producer is Manuel Fortes or Manuel Pontes." }
  barbosa: { kind: role, level: must, why: "Barbosa is minister of culture or foreign minister." }
traps:
  age: { kind: age, why: "81 in all." }
  died: { kind: date, why: "Thursday was 13 March." }
  records: { kind: figure, why: "A first and twenty-two more are 23." }
  mourning: { kind: date, why: "The day of mourning, Saturday 15 March, is not that of the funeral." }
