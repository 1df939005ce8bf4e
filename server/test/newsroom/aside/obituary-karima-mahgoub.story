# The death of an Egyptian singer and film star: age, birthplace, number of films, husband's name, a tribute and the day of burial.
=== levant-wire.txt
Egyptian singer and actress {{roman.x=Karima Mahgoub}} dies at {{age.a=87}}
CAIRO, Oct 7 2025 (Levant Wire) - {{roman.x=Karima Mahgoub}}, the Egyptian singer and film star whose ballads were the soundtrack of Arab radio for three decades, died in Cairo on Tuesday at the age of {{age.a=87}}, her family said.

She had been at the Dar al-Nil hospital on the island of Zamalek for {{weeks.x=three weeks}} with heart trouble, her daughter {{laila.x=Laila Wagdi}} said in a statement.

Mahgoub appeared in {{films.a=74 films}}, starting with "The Ferryman's Daughter" in {{debut.a=1956}}, and recorded more than {{songs.x=300 songs}}, many of them by her second husband, the composer {{husband.a=Mounir Wagdi}}, who died in 1991.

"{{voice.a=Egypt has lost the voice it fell asleep to}}," said Tarek Nassef, the culture minister.

State television broke into its programmes to show her singing "Ya Markeb" ("O Boat") at the Aswan High Dam.

Her funeral will be held on {{burial.a=Thursday}} at Omar Makram mosque in Tahrir Square.

Born in {{birthplace.a=Tanta}}, in the Nile Delta, to a railway clerk and a seamstress, she was discovered at a school concert.
=== cairo-lantern.md
---
title: "Karima Mahgoub, 1938–2025: the girl on the ferry"
outlet: The Cairo Lantern
date: 2025-10-08
byline: Yasmine el-Gohary
---
She never liked being called the Nightingale of the Delta. "A nightingale is a small brown bird that nobody has ever seen," {{roman.x=Karima Mahgoub}} used to say. "I am a large woman and I paid for this hair."

Mahgoub, who died in Zamalek on Tuesday, was born in {{birthplace.a=Tanta}} on {{age.a=3 February 1938}}, the fourth child of a clerk on the railways. A music inspector heard her at school when she was 13. At 18 she was on the screen, barefoot, poling a boat across a canal: "The Ferryman's Daughter" made her famous within a week. She was paid {{fee.x=60 pounds}} for it. Ten years later she asked for {{fee.x=8,000}} and got it.

There would be {{films.a+serials.x=seventy-four films}} in all, the last in 1998, and {{serials.x=nine}} television serials, in which she played mothers, then grandmothers, then, gloriously, a gangster's aunt.

Her marriage to the actor {{first-husband.x=Adel Shukri}} lasted {{married.x=eleven months}}. With the composer {{husband.a=Mounir Wagdi}}, whom she married in 1964, she stayed {{married.x=twenty-seven years}}, until his death. He wrote "Ya Markeb" for her on the back of a pharmacy bill. She kept the bill.

Tarek Nassef, the minister of culture, said on Tuesday that {{voice.a=Egypt had "lost the voice it fell asleep to"}}. Taxi drivers put it more simply. All over Cairo that night, windows were down.

She is survived by her daughter, {{laila.x=Laila}}, an oud player, and by two grandsons. The funeral prayer will be said at Omar Makram tomorrow, {{burial.a=Thursday}}, after the noon call.
=== british-gazetteer.md
---
title: Karima Mahjoub obituary
outlet: The Gazetteer (London)
date: 2025-10-11
byline: Philippa Strang
---
In the summer of 1967, when there was little to sing about in Cairo, {{roman.x=Karima Mahjoub}} gave a concert at which she sang one song for fifty-two minutes. When it was over, it is said, nobody clapped, because nobody wished it to be over.

{{roman.x=Mahjoub}}, who has died aged {{age.a=87}}, belonged to the last generation of Egyptian stars who were made by radio and kept by cinema. Between {{debut.b=1957}} and 1998 she made {{films.b=47 films}}, among them The Ferryman's Daughter, her first, and Seven Lamps, which was shown at Venice.

She was born in {{birthplace.b=Mansoura}}, where her father was a clerk on the railway and her mother took in sewing. A schools inspector arranged for lessons. By her twenties she could fill a football ground.

She was loved for the songs of {{husband.a=Munir Wagdi}}, her second husband. He liked long introductions; she would stand through them without moving, a handkerchief in her left hand. Of her first husband, the film actor {{first-husband.x=Adel Shukry}}, she remarked that he had been "a very good-looking year, or nearly".

In the 1980s she fell silent for a time and was rumoured to have taken the veil. She was in fact having her teeth done in Geneva, as she told a television host, who did not know where to look.

She recorded {{songs.x=upwards of 300 songs}}. Wagdi died in 1991. A daughter, {{laila.x=Leila}}, survives her.

• {{roman.x=Karima Mahjoub}}, singer and actor, born {{age.a=3 February 1938}}; died 7 October 2025
=== nile-channel.txt
Thousands bid farewell to Karima Mahgoub
Nile Channel Online | Friday 10 October 2025 | 09:15

The streets around Tahrir Square were closed on {{burial.b=Wednesday}} as thousands of Egyptians came to the funeral of the singer and actress {{roman.x=Karima Mahgoub}}.

The coffin was carried out of Omar Makram mosque shortly after the noon prayer, wrapped in the flag. Women on the balconies opposite played "Ya Markeb" from telephones and one from a gramophone. "My mother sang me this, and she learned it from her," said Hoda Anis, 52, a teacher from Shubra.

Among the mourners were the culture minister, Tarek Nassef, in whose words {{voice.b="Egypt has lost the voice it fell in love to"}}, and the head of the actors' union.

The singer's daughter, {{laila.x=Laila Wagdi}}, walked behind the coffin on the arm of her elder son. Mahgoub was laid to rest in the family tomb at Basateen beside her husband, the composer {{husband.a=Mounir Wagdi}}.

She had been in Dar al-Nil hospital since {{weeks.x=16 September}}.

The Opera House will hold an evening of her songs on 3 November. Tickets, which cost {{fee.x=from 150 pounds}}, sold out in twenty minutes.
=== starlight-arabia.md
---
title: "Karima's last secret: the pharmacy bill worth a fortune"
outlet: Starlight Arabia
date: 2025-10-29
byline: Dina Q.
---
It is yellow, it is torn and it could buy you a villa in Sheikh Zayed! The scrap of paper on which {{husband.b=Mounir Magdi}} scribbled the tune of "Ya Markeb" for his wife, screen goddess {{roman.x=Karima Mahgoub}}, is to be sold, Starlight can reveal.

The diva passed away on 7 October at the age of {{age.b=89}}, after {{weeks.x=21 days}} in a private hospital in Zamalek. All of Egypt cried. {{voice.a="Egypt has lost the voice it fell asleep to,"}} sobbed Culture Minister Tarek Nassef.

Now we hear that an auction house in Dubai has valued the famous bill at {{bill.x=between $200,000 and $300,000}}. In Egyptian money that is {{bill.x=up to 14 million pounds}}! The aspirin on the other side cost {{bill.x=nine piastres}}.

Daughter {{laila.x=Laila}} is said to be in two minds. "She would like it to go to a museum," whispers a friend of the family. "But museums do not pay."

Also in the drawer: forty handkerchiefs, a contract for her {{films.a=74th and last film}}, a letter from first hubby {{first-husband.x=Adel Shukri}} that starts with the word "Idiot", and the bus ticket with which she came from {{birthplace.a=Tanta}} to be a star.

She kept everything, darlings. Start keeping your bills!
=== key
issues:
  age: { kind: age, level: must, why: "She was 87 (born 3 February 1938), or 89 in Starlight Arabia." }
  birthplace: { kind: place, level: must, why: "Born in Tanta or in Mansoura." }
  films: { kind: figure, level: must, why: "She made 74 films, or 47." }
  husband: { kind: name, level: must, why: "Her second husband is Mounir Wagdi or Mounir Magdi." }
  voice: { kind: quote, level: must, why: "The minister's tribute: the voice Egypt fell asleep to, or fell in love to." }
  burial: { kind: date, level: must, why: "The funeral was on Thursday or on Wednesday." }
  debut: { kind: date, level: may, why: "Her first film is of 1956; the Gazetteer begins with 1957." }
traps:
  roman: { kind: name, why: "Mahgoub and Mahjoub are one name." }
  laila: { kind: name, why: "Laila and Leila are one name." }
  first-husband: { kind: name, why: "Shukri and Shukry are one name, and he is her first husband." }
  married: { kind: figure, why: "Two marriages." }
  weeks: { kind: figure, why: "Three weeks, 21 days, since 16 September: the same stay." }
  songs: { kind: figure, why: "More than 300 is upwards of 300." }
  serials: { kind: figure, why: "Television serials are not films." }
  fee: { kind: money, why: "Fees for two films and the price of a ticket." }
  bill: { kind: money, why: "One estimate in two currencies, and what the aspirin cost." }
