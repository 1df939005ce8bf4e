# A bus seized by a dismissed guard in Mindanao: the hour it began, where the bus stood, how many were aboard, the gunman's name, the negotiator's post.
=== wire-take1.txt
Bus-hostages, 1st take
SANTA LUCINA, Philippines, Jan. 14 (Pan-Isles Wire) - A gunman climbed aboard a provincial bus {{start.a=shortly after 9 a.m.}} on Tuesday and is holding {{hostages.a=eighteen}} passengers, police said.

The vehicle is standing {{stop.a=in front of the public market}} of Santa Lucina, a town of 40,000 in North Cotabato. The area has been sealed off by {{police.x=about 60}} officers.

The man, a guard dismissed in November, says he is owed {{wages.x=three months'}} pay. He has fired once into the roof. {{hurt.a=One}} woman was cut by glass.

more
=== wire-take3.txt
Bus-hostages, 3rd take, ends siege
SANTA LUCINA, Philippines, Jan. 14 (Pan-Isles Wire) - A sacked security guard laid down his pistol {{dur.x=at 6 p.m.}} on Tuesday and let the last of his captives walk off a bus in the southern Philippines, closing a {{dur.x=nine-hour}} siege.

{{gunman.a=Rodel Saguing}}, 41, came out with his hands on his head after talking by telephone to Police Colonel Teresita Abad, {{abad.a=the provincial police director}}.

"He asked for water and for his sister," Abad said. "We gave him both."

{{hurt.b=Three}} people were slightly hurt, two of them when they jumped from a window.
=== kanal-onse.md
---
title: How the Santa Lucina bus drama unfolded
outlet: Kanal Onse Online
date: 2025-01-15
byline: Web desk
---
- Tuesday, {{start.b=10.30 am}}: Saguing gets on with the others at the terminal, sits behind the driver and draws a pistol.
- Noon: Two schoolgirls are let go.
- 2 pm: A shot through the roof. Passengers push open a window at the back.
- 4 pm: His sister arrives from General Santos.
- {{dur.x=6 pm}}: He drops the gun and steps down.

Caption: The bus {{stop.b=on the forecourt of a filling station}}, where it stood all day. Photo: Kanal Onse

Counting heads afterwards, officers found that {{hostages.b=twenty-three}} people had been in his power. The driver got away in the first minute.

In {{earlier.x=2019}}, {{earlier.x=twelve}} people were kept in a jeepney in Davao for an afternoon.
=== highland-notes.txt
'He said sorry to each of us'Nobody who was on the Santa Lucina bus this week wants to speak badly of the man who held them there.

"He said sorry to each of us when we left," says Marivic Dulay, a fish seller, who had been on her way home with two empty tubs. She could see her own stall from the seat: the bus had halted {{stop.a=at the market gate}}, and her neighbours stood behind the police tape waving.

{{gunman.b=Romel Saguing}} lost his job guarding a warehouse in November and had been waiting for {{wages.x=a quarter's}} wages since. It was {{abad.b=the vice-mayor}}, Teresita Abad, who talked him round on the telephone, patiently, about his mother, about money, about rain.

{{police.x=Sixty}} policemen stood around in the sun. Outside Davao in {{earlier.x=2019}} a similar business, with {{earlier.x=a dozen}} captives, had ended in the same way.

He will be charged with
=== visayas-tv.md
---
title: Bus hostage-taker led away as passengers embrace
outlet: TV Visayas
date: 2025-01-14
byline: Newsroom
---
Watch: the moment the bus door opens.

An ordeal that for {{hostages.a=18 travellers}} had {{start.a=begun soon after nine in the morning}} came to a quiet close at dusk in Santa Lucina. {{gunman.a=Rodel Saguing}} stepped down first, followed by an old man with a rooster.

Colonel Abad, {{abad.a=head of the province's police}}, shook hands with every one of them. She had spent the day in a parked van with a thermos flask and two telephones.

Read also: Five things to know about private guards. Read also: Rain until Thursday in Cotabato.
=== key
issues:
  start: { kind: time, level: must, why: "He boarded shortly after nine, or at half past ten." }
  stop: { kind: place, level: must, why: "The bus stood at the public market, or on a filling station's forecourt." }
  hostages: { kind: figure, level: must, why: "Eighteen held, or twenty-three." }
  gunman: { kind: name, level: must, why: "Rodel or Romel Saguing." }
  abad: { kind: role, level: must, why: "Abad is the provincial police director, or the vice-mayor." }
  hurt: { kind: figure, level: may, why: "One hurt in the first take, three in the later one: an update." }
traps:
  dur: { kind: time, why: "It ended at six; nine hours is how long it lasted." }
  wages: { kind: figure, why: "Three months are a quarter." }
  police: { kind: figure, why: "Sixty officers in both." }
  earlier: { kind: figure, why: "The jeepney of 2019 is another event." }
