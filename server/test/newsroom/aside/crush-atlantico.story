# A crush at a football ground on Colombia's Caribbean coast: the injured, tickets sold, the hour, the stand, a child's age and the stadium manager's given name.
=== litoral-flash.txt
{{toll.a=At least 7}} killed in stadium crush on Colombian coast
BARRANQUILLA, Colombia, Sept. 14 (Litoral News Agency) — {{toll.a=At least seven}} people were killed and dozens hurt on Sunday when a crowd was crushed against a locked gate at a soccer stadium in Puerto Almendro, on the Magdalena River, authorities said.

The accident happened at {{hour.a=about 5:20 p.m.}}, with fans still trying to enter the {{stand.a=north}} stand of the Rafael Urzola stadium for the second-division promotion match between Atlético Almendro and Deportivo Sinú.

The game, which was to kick off at 6 p.m., was called off.

Witnesses said that a brief downpour had sent people who were queueing on a ramp running for cover. "Everybody was pushing and nobody knew where to," said Edinson Mejía, 27, who lost both his shoes.

Mayor Nubia Charris declared {{mourning.x=three days}} of mourning. Ambulances from four towns took victims to hospitals, the fire brigade said.

The 1961 ground, which was renovated in 2019, has room for {{capacity.x=18,000}}. In {{past.x=1994}} the collapse of a wall in the same stadium left {{past.x=four}} dead.
=== heraldo-almendro.md
---
title: Nine candles on the ramp
outlet: Heraldo de Puerto Almendro (English edition)
date: 2025-09-15
byline: Katia Barraza
---
By the light of Monday morning the ramp to Gate 6 was covered with sandals. Somebody had begun to put them in pairs.

{{toll.b=Nine}} people had died by then of the crush on Sunday outside the {{stand.a=northern}} terrace of the Rafael Urzola stadium, two of them overnight in the San Judas hospital. The youngest, Luz Mery Arrieta, was {{girl-age.a=nine years old}} and had come with her uncle to see her first match. He is in intensive care.

{{sold.a=Twenty-one thousand four hundred}} tickets had been sold for a ground that holds {{capacity.x=18,000}}. The club said at first that it was a printing error. Later it said nothing.

"I asked for the gate to be opened three times by radio," said a steward, who didn't want to give her name. "The third time the radio was off." According to her, it was just {{hour.a=twenty past five}} when the screaming started.

The key to Gate 6 was with {{manager.a=Álvaro Cantillo}}, who has managed the stadium for eleven years. He was at the opposite end, receiving the team bus. Cantillo was questioned by the prosecutor until dawn and released.

The rain, people say, was the least of it. It lasted six minutes. There had been no police on the ramp, though 140 officers were on duty in the town, because the colonel in command, Wilmer Ospina, had kept most of them for the visiting supporters.

Dr Jairo Fontalvo, the department's secretary of health, asked for blood of group O negative. By noon the queue of donors reached the fish market.

The mayor has announced that the flags will hang at half-mast {{mourning.x=until Wednesday night}}. On Thursday the municipal band will play, as it does before each home match, but at the cemetery.
=== el-bocinazo.txt
HE HAD THE KEY
El Bocinazo, Barranquilla, Tuesday 16 September 2025. Translated from the Spanish.

Look at this man. {{manager.b=Arturo Cantillo}}, manager of the Rafael Urzola, had the key to Gate 6 in his trouser pocket on Sunday while people were being squeezed to death on the other side of it.

{{toll.c+at-once.x=Eleven}} souls are gone. {{victims.x=Six}} women and girls, {{victims.x=five}} men and boys. And this one? He was shaking hands with footballers.

Our reporter found {{manager.b=Arturo Cantillo}} yesterday at his sister's house, in a hammock. "I have no head for talking," he said through the window.

It was all over in minutes. Somewhere {{hour.a=around 5.20 in the afternoon}} the sky opened, the crowd ran, and little Luz Mery Arrieta, aged {{girl-age.b=twelve}}, let go of her uncle's hand.

And why so many? Because the club, three months behind with the players' wages, printed paper like a mint: {{sold.b=24,100}} seats sold for a stadium with {{capacity.x=eighteen thousand}}. Do the sums, gentlemen of the board!

The club's president, Rodolfo Visbal, is in Miami for, he says, his teeth. He sent a wreath. The mother of one of the dead, Denis Polo, sent it back.

On Thursday there'll be a mass burial. The Bocinazo will be there. Will Señor Visbal?
=== meridian-analysis.md
---
title: After the ramp - Colombia asks again who guards its football grounds
outlet: The Meridian (London)
date: 2025-09-19
byline: Jonathan Pryke
---
They buried them on Thursday, {{toll.c+at-once.x=11}} coffins behind a brass band, in a town of 70,000 which has a football ground for a quarter of its inhabitants and two ambulances.

What is known about the disaster in Puerto Almendro is depressingly familiar. A match that mattered was oversold, with {{sold.a=21,400}} tickets for {{capacity.x=18,000}} places. A shower at {{hour.b=ten to six}} sent those at the back of the line for the {{stand.b=south}} stand surging down towards a gate that was padlocked. The pressure did the rest.

By the final count of the health department {{injured.a=84}} people were injured, {{serious.x=13}} of them gravely.

There were warnings. An inspection in March listed Gate 6 among nine defects; seven had been put right. The manager, {{manager.a=Álvaro Cantillo}}, wrote to the club in July asking for {{turnstiles.x=ten}} more turnstiles and was given {{turnstiles.x=two}}.

The league has suspended all second-division games until 28 September. It has set up a fund which will pay {{fund.x=20 million pesos}} to each bereaved family, {{fund.x=about US$5,000}}. That is less than a season ticket in a box at some of the bigger clubs.

Colonel Wilmer Ospina of the police has been moved to a desk in Bogotá. "We were looking at the wrong crowd," he told a committee of the assembly, in the frankest sentence of the week.

The country has a law on comfort and safety in stadiums. It is long, and nowhere in it is there a word about ramps.
=== caribe-timeline.txt
Puerto Almendro: what happened, hour by hour
Caribe Television, web page, updated Saturday, September 20, 2025

SUNDAY, SEPT. 14
3:00 p.m. The gates open. Ticket sales at the ground have been stopped, but touts offer seats at 60,000 pesos.
4:40 p.m. A steward reports that the ramp to Gate 6 is full, and asks for it to be unlocked.
{{hour.a=5:20 p.m.}} It starts to rain hard. People on the ramp run. Those in front, under the {{stand.a=north}} stand, are pressed against the bars.
5:31 p.m. Firefighters cut the padlock. {{at-once.x=Five}} people are already dead.
6:05 p.m. The referee sends the teams home.
9:30 p.m. The town hall speaks of {{toll.a=seven}} dead.

MONDAY, SEPT. 15
Two more have died in hospital, among {{toll.b+victims.x=nine}} victims whose names are made public. The smallest coffin is for Luz Mery Arrieta, who was in fourth grade.

TUESDAY, SEPT. 16
The toll reaches {{toll.c+at-once.x=11}} with the death of the girl's uncle and of a vendor of mango.

WEDNESDAY, SEPT. 17
Dr. Jairo Fontalvo, the health secretary of Atlántico, gives the definitive balance of the injured: {{injured.b=48}}. {{serious.x=Thirteen}} remain in serious condition.

THURSDAY, SEPT. 18
The funeral. The stadium gates are left open all day.

FRIDAY, SEPT. 19
Prosecutors search the offices of the club and take away the ticket printer. Rodolfo Visbal, the president, returns from Florida and resigns.
=== key
issues:
  injured: { kind: figure, level: must, why: "The final count of the injured: 84 against 48." }
  sold: { kind: figure, level: must, why: "Tickets sold: 21,400 or 24,100." }
  hour: { kind: time, level: must, why: "The crush began at 5.20 or with a shower at 5.50." }
  stand: { kind: place, level: must, why: "The gate of the north stand or of the south stand." }
  girl-age: { kind: age, level: must, why: "The youngest victim was nine or twelve." }
  manager: { kind: name, level: must, why: "The stadium manager is Álvaro Cantillo or Arturo Cantillo." }
  toll: { kind: figure, level: may, why: "The toll rose from seven on Sunday to nine on Monday and eleven on Tuesday." }
traps:
  at-once: { kind: figure, why: "Five were dead when the padlock was cut, as the timeline looks back; not the toll." }
  capacity: { kind: figure, why: "What the ground holds, the same everywhere." }
  victims: { kind: figure, why: "Six and five make eleven; nine names had been published the day before." }
  past: { kind: figure, why: "The wall of 1994 is another accident." }
  mourning: { kind: figure, why: "Three days of mourning, until Wednesday night." }
  serious: { kind: figure, why: "The seriously hurt are a part of the injured." }
  turnstiles: { kind: figure, why: "Ten asked for, two given." }
  fund: { kind: money, why: "20 million pesos are about 5,000 dollars." }
