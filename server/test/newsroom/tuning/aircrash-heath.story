# A commuter plane comes down on an Icelandic heath: people aboard, the captain's patronymic and the site differ.
=== eastfjords-post.md
---
title: Five killed as Heiðarflug plane crashes in east Iceland
outlet: Eastfjords Post
date: 2025-01-21
byline: Kolbrún Eiríksdóttir
---
EGILSSTAÐIR — Five people died on Tuesday when a turboprop operated by the domestic carrier Heiðarflug crashed in thick cloud on {{site.a=Smjörvatnsheiði}}, a high moor north of its destination.

There were {{aboard.a+crew.x=14}} people on the aircraft, {{crew.x=two}} of them crew. The nine survivors were flown by helicopter to Akureyri and Reykjavík.

Captain Sigurður {{captain.a=Ragnarsson}} and his first officer are among the dead, the airline's managing director, {{jons.x=Helga Jónsdóttir}}, confirmed. The names of the three passengers who died have not been made public.

The plane left Reykjavík at 10:05 and vanished from radar at {{lost.x=10:58}}.
=== fjord-brief.txt
Iceland: five dead in plane crash

REYKJAVIK, Jan 21 (Norlight) — Five people were killed and nine survived when a small passenger plane with {{aboard.a+greenland.x=14}} on board came down in eastern Iceland on Tuesday, a day after a ski-plane crash in Greenland killed {{greenland.x=four}}.
=== transatlantic-record.md
---
title: Investigators reach wreck of Icelandic commuter plane
outlet: Transatlantic Record
date: 2025-01-22
byline: Diane Kowalczyk
---
REYKJAVIK, Iceland — Accident investigators on Wednesday reached the remains of a commuter plane that slammed into the {{site.b=Fjarðarheiði}} heath in Iceland's east, killing five of the {{aboard.b=16}} people aboard.

The lead investigator, {{jons.x=Anna Jónsdóttir}}, said both flight recorders had been found under two feet of snow ({{snow.x=about 60 centimeters}}).

"We know when it stopped flying. We do not yet know why," she said.

The twin-engine aircraft, commanded by {{captain.b=Sigurdur Runarsson}}, a veteran of 22 years with the carrier, was on its second flight of the day. It dropped off radar {{lost.x=53 minutes after its 10:05 a.m. takeoff}}.

Monday's accident near Tasiilaq, on the other side of the Denmark Strait, in which {{greenland.x=four}} scientists were killed, is being investigated separately by the Danish authorities.
=== morning-north.md
---
title: Survivor tells of two-hour wait in the snow
outlet: Morgunn í norðri
date: 2025-01-23
byline: Þórdís Þorsteinsdóttir
---
Birkir Þór Hauksson counted heads because it was the only thing he could think of doing. Nine, he got, and then nine again.

"Nobody screamed," the 26-year-old teacher said from his hospital bed in Akureyri. "We just huddled against the tail, in snow {{snow.x=sixty centimetres}} deep, and waited."

He was one of {{crew.x=12}} passengers on Tuesday's flight to Egilsstaðir. Of the {{aboard.a=fourteen}} people who boarded in Reykjavík, five did not live: Captain {{captain.a=Ragnarsson}}, co-pilot Eva Björk Stefánsdóttir and three passengers.

The crash on {{site.a=Smjörvatnsheiði}} is Iceland's worst air accident in a quarter of a century. In 1999, {{past.x=seven}} died when a charter flight hit a mountain near Ísafjörður.
=== question-and-answer.txt
Q&A: the Heiðarflug accident

23 January 2025

How many died? {{past.x=Five}}, out of {{aboard.a=14}} on board. It was the worst accident in Iceland since the 1999 charter crash, in which {{past.x=seven}} people lost their lives.

Who leads the inquiry? {{jons.x=Anna Jónsdóttir}} of the transport safety board. She is not related to the airline's director, {{jons.x=Helga Jónsdóttir}}; both are simply daughters of a Jón.
=== key
issues:
  aboard: { kind: figure, level: must, why: "People on the plane: 14 against 16." }
  captain: { kind: name, level: must, why: "The captain is Sigurður Ragnarsson or Sigurdur Runarsson." }
  site: { kind: place, level: must, why: "The wreck lies on Smjörvatnsheiði or on Fjarðarheiði." }
traps:
  crew: { kind: figure, why: "Two crew and 12 passengers make up the 14." }
  greenland: { kind: figure, why: "The ski-plane crash in Greenland the day before is another crash." }
  jons: { kind: name, why: "Two women with one patronymic." }
  lost: { kind: time, why: "53 minutes after 10:05 is 10:58." }
  snow: { kind: figure, why: "The same depth of snow in one unit." }
  past: { kind: figure, why: "The charter crash of 1999 is another accident." }
