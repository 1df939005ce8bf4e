# A night ferry capsizes off Seram, Indonesia: the manifest, life jackets, the hour, the captain's name and a survivor's words.
=== archipelago-wire.txt
At least {{toll.c=19}} dead as ferry capsizes in eastern Indonesia

AMBON, Indonesia, Oct 13 (Archipelago Wire) - At least {{toll.c=19}} people drowned and {{missing.a=dozens}} were missing after an inter-island ferry capsized in heavy seas in Indonesia's Maluku province early on Sunday, the search and rescue agency said.

The KM Bintang Salawai had {{manifest.a+total.x=148}} passengers on its manifest and {{total.x=14}} crew when it rolled over at {{sank.a=2:40 a.m.}} ({{sank.a+zone.x=1740 GMT}} on Saturday) about {{dist.x=20 km}} off Cape Nunui, on the south coast of Seram island. It sank within minutes.

By nightfall {{saved.a=117}} people had been brought ashore, {{fishers.x=74}} of them by fishing boats, said Benny Sahetapy, who heads the agency's Ambon office. He said he expected the number of dead to rise because some passengers had bought their tickets on the quay and were not listed.

"{{lights.a=They told us to stay in our seats, and then the lights went out}}," said Mariam Tuasikal, 34, a nurse who clung to a cool box for four hours.

Waves in the area were {{waves.a=up to 2.5 metres}} high overnight, the weather service said.

Indonesia, a chain of more than 17,000 islands, relies on ferries and has a poor record of safety at sea. In 2009, {{toll-other.x=54}} people died when the KM Teluk Permai sank off the island of Buru.
=== pattimura-daily.md
---
title: Two lists on a wall as survivors of the Bintang Salawai come ashore
outlet: Pattimura Daily
date: 2024-10-15
byline: Ona Pelamonia and Husein Rumbia
---
The school hall in Wasarena smells of clove cigarettes and wet clothes. On one wall hang two lists. The longer carries the names of the {{saved.b+fishers.x=131}} people saved from the KM Bintang Salawai. The shorter, which by Monday night had reached {{toll.d=26}}, is the one people read first.

The ferry cast off from Latuhoi at 11.15 on Saturday night, a quarter of an hour late, with sacks of rice and nine motorcycles on the forward deck. According to the {{manifest.a+licence.x=148}}-name passenger list she was just within the limit of {{licence.x=150}} for which she is licensed. Nobody in the hall believes the list.

The sea got up after midnight. Shortly after two the engine stopped and the boat swung broadside to the swell. At {{sank.a=twenty to three in the morning}} she went over.

Mariam Tuasikal, a nurse of 34 on her way home from a course in Ambon, was on the lower deck. "{{lights.b=They told us to stay in our seats, and then the engines went out}}," she said. She floated on a cool box until a tuna boat picked her up four hours later. Fishermen saved {{fishers.x=74}} people in all before the first naval vessel came.

Iwan {{latu.x=Latuconsina}}, 19, a student, said the waves were {{waves.b=as high as a house, four metres}}. He held his sister's hand. He does not yet know which list she will be on.

Captain {{captain.a=Frans Latuheru}}, 52, is among the survivors and was questioned on Monday. Harbour master Abdul {{latu.x=Latuconsina}}, who signed the sailing permit and is no relation of the student, would not comment.

Inspection papers seen by this newspaper show that the Bintang Salawai carried {{jackets.a=96}} life jackets, none of them in a child's size.

"We will go on until the last family has an answer," said Benny Sahetapy, head of the Ambon rescue office.
=== nusantara-live.txt
Live: Ferry sinks off Seram

Nusantara One | Updated Sunday 13 October 2024 | all times are Jakarta time unless we say otherwise

21:30 That is the end of our coverage for tonight. The search is to resume at first light. {{saved.a=117}} people are safe, {{toll.c=19}} are confirmed dead.

18:05 The bodies of {{toll-other.x=seven}} more victims have been landed at Wasarena, which brings the total to {{toll.b=16}}.

15:20 Officials name the skipper as {{captain.a=Frans Latuheru}}, 52, who has worked the route since 2011. He is alive and is being treated for hypothermia.

12:45 The transport ministry in Jakarta says the vessel was cleared to sail with {{manifest.a+licence.x=148}} passengers. Its certificate allows {{licence.x=150}}. There is room for doubt: relatives at the quay tell our reporter of people who paid the deckhands in cash.

10:10 {{toll.a=Nine}} people are now known to have died, says Benny Sahetapy of the search and rescue office in Ambon. "We will go on until the last family has an answer," he tells reporters.

08:40 A naval patrol ship has reached the position, {{dist.x=11 nautical miles}} south of Cape Nunui. Fishing boats got there well before it.

07:15 What we know: the KM Bintang Salawai turned over at {{sank.a+zone.x=00.40 our time}}, which is {{zone.x=two hours later by the clock in Maluku}}, on the way from Latuhoi on Ambon to Wasarena on Seram.

06:50 Reports are coming in of a passenger ferry in difficulties in Maluku.
=== strait-shipping.md
---
title: Licence review for Maluku operators after loss of Bintang Salawai
outlet: Strait Shipping Weekly
date: 2024-10-25
byline: Newsdesk
---
The Indonesian sea transport directorate has suspended the sailing permits of six operators in Maluku pending inspection, following the loss of the 31 m passenger ferry Bintang Salawai on 13 October.

The search was called off on Tuesday 22 October. Final figures: {{toll.e+toll-other.x=38}} dead, {{missing.b+toll-other.x=nine}} missing, {{saved.b=131}} survivors.

Investigators from the transport safety committee are concentrating on three matters:

- Loading. The manifest listed {{manifest.b=184}} passengers. How many boarded without a ticket has still to be established. Motorcycles and rice were carried forward and were not lashed.
- Safety equipment. {{jackets.a+sister.x=Ninety-six}} lifejackets were on board, against a legal minimum of one for every person plus a tenth for children. A further {{sister.x=40}} found in a shed at Latuhoi belonged to a sister ship.
- Weather. The forecast gave seas of {{waves.a=up to 2.5 m}}.

The master, Capt. {{captain.b=Frans Lathueru}}, was named as a suspect on 17 October. Under the shipping law he could face ten years' imprisonment. A dealer in marine insurance told SSW that the hull was covered for no more than IDR 4bn.

The capsize took place at {{sank.a=02:40}} local time some {{dist.x=11 nm}} off Cape Nunui. The wreck lies in 380 m of water and is not expected to be raised.

Families of the dead are to receive {{payout.x=IDR 25m}} each under the state scheme.
=== the-meridian.md
---
title: The list on the wall
outlet: The Meridian (Melbourne)
date: 2024-11-03
byline: Clementine Ashgrove
---
Three weeks after the Bintang Salawai went down, the lists are still on the wall of the school hall in Wasarena, and there are still people who come and touch them.

There is a third one now, in a different hand. It has {{missing.b+toll-other.x=nine}} names. They are the passengers whom the sea did not return before the searchers went home, on top of the {{toll.e+toll-other.x=38}} who were buried.

"{{lights.a=They told us to stay in our seats, and then the lights went out}}," says Mariam Tuasikal. She is a nurse, 34, brisk, with a burn from salt and sun still healing across her nose. She has told it often. It was {{sank.b=4.20 in the morning}} when the ferry turned over, and she had just looked at her phone to see whether there was a signal.

What she cannot get past is the life jackets. There were {{jackets.b=69}} of them on the whole boat, investigators say, and the locker nearest to her was padlocked. "I am a nurse," she says. "I count things."

The skipper, {{captain.a=Frans Latuheru}}, 52, is in a cell in Ambon. His lawyer says that he asked the owners twice for a new engine. The harbour master has been moved to a desk job in Ternate.

In the end it turned out that {{total.x=178}} people had been on board, the {{total.x=14}} crew among them: {{total.x=sixteen}} more than anyone had written down. One was a boy of six, whose aunt had paid for him with a bag of nutmeg.

The government will pay each bereaved family {{payout.x=25 million rupiah (about US$1,600)}}. The Tuasikals, who lost a cousin, have not collected theirs. You have to take the ferry to do it.
=== key
issues:
  manifest: { kind: figure, level: must, why: "Passengers on the manifest: 148 against 184." }
  jackets: { kind: figure, level: must, why: "Life jackets on board: 96 or 69." }
  captain: { kind: name, level: must, why: "The captain is Frans Latuheru or Frans Lathueru." }
  sank: { kind: time, level: must, why: "The ferry turned over at 2.40 a.m. or at 4.20 a.m." }
  lights: { kind: quote, level: must, why: "The nurse said the lights went out, or the engines." }
  waves: { kind: figure, level: may, why: "The weather service gives waves up to 2.5 metres, a survivor guesses four." }
  toll: { kind: figure, level: may, why: "Successive counts of the dead: 9, 16, 19, 26, 38." }
  missing: { kind: figure, level: may, why: "Dozens missing on the first day, nine at the end." }
  saved: { kind: figure, level: may, why: "117 survivors on Sunday night, 131 in the final count." }
traps:
  toll-other: { kind: figure, why: "Seven bodies landed are a part; nine are the missing, not the dead; 54 died in another sinking in 2009." }
  fishers: { kind: figure, why: "The 74 saved by fishermen are part of all those saved." }
  zone: { kind: time, why: "17.40 GMT, 00.40 in Jakarta and 2.40 in Maluku are the same hour." }
  dist: { kind: figure, why: "11 nautical miles are 20 km." }
  licence: { kind: figure, why: "The licensed number of 150 is not the manifest." }
  latu: { kind: name, why: "A student and the harbour master who share a surname." }
  sister: { kind: figure, why: "Life jackets of a sister ship." }
  payout: { kind: money, why: "25 million rupiah in two ways of writing." }
  total: { kind: figure, why: "All on board with crew and unlisted passengers." }
