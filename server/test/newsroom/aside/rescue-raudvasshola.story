# Students shut in by meltwater in a Norwegian cave: distance, hours, the alarm, a given name and the hospital's town.
=== nordwire.txt
Four students trapped by meltwater in Norwegian cave
BODØ, Norway, May 30 (Nordwire) - Divers were trying on Friday to reach {{party.x=four}} young people trapped by rising water in a cave in northern Norway, police said.

The four are members of a party of {{party.x=six}} from a student caving club in Trondheim that entered Raudvasshola, in the municipality of Beiarn, on Thursday, the Ascension Day holiday. Meltwater closed a low passage behind {{party.x=two of the group}}, who had gone ahead. They got out and raised the alarm at {{alarm.a=5:40 p.m.}}, Nordland police said.

"We have not had contact with the four, but there are dry chambers on the other side and we believe they are in one of them," said operations leader Marit Ellingsen.

The cave, in marble, has {{length.x=3.2 kilometers}} of mapped passages. The nearest large chamber beyond the flooded stretch is {{dist.a=640 meters}} from the entrance.

Temperatures of 19 degrees this week have brought down snow from the mountains above faster than usual.

A {{dead.x=31-year-old man}} drowned in Raudvasshola in {{dead.x=2009}}.
=== kyst-tv.md
---
title: "All out: the last of the four carried from Raudvasshola"
outlet: Kyst-TV
date: 2025-05-31
byline: Sondre Breivik and Aili Sara
---
**Last updated at 23:50**

At {{last.x=22:15}} on Saturday evening the last of {{party.x=four}} trapped cavers came out into the light in Beiarn. She was on a stretcher, and she was waving.

{{hurt.a=Ingrid Solheimsvik}}, 24, broke her lower leg on Thursday when she slipped on her way to the passage that had filled with water. The three others were able to climb out with help, the first of them at {{last.x=18:05}}.

They had been shut in for {{hours.a=54 hours}}.

The cave diver {{diver.x=Torbjørn Aasgård}}, 41, got through the {{sump.x=12 metres}} of flooded passage on Friday at 13:20. He brought blankets, a stove and a telephone line.

– {{coffee.x=They asked if we had brought coffee. We had}}, says Aasgård.

From then on it was a matter of pumps. {{crew.x=Five}} of them, two on loan from a salmon farm, lowered the water until there was a hand's breadth of air under the roof.

A rescue helicopter had stood by since Thursday night but was not needed: an air ambulance took Solheimsvik to hospital in {{hospital.a=Bodø}}, where she is to have an operation on Sunday. The others were examined in a tent and had pancakes.

{{crew.x=About seventy people}} took part in the rescue, {{crew.x=25}} of them from the Red Cross.
=== saltfjell-posten.md
---
title: "Hymns, raisins and one dry sleeping bag: {{hours.a=54 hours}} in the mountain"
outlet: Saltfjellposten
date: 2025-06-02
byline: Eldbjørg Tverånes
---
They sang hymns because hymns were the only songs of which all of them knew more than one verse. Nobody in the group is a believer, says Jonas Rygh, 22, but he is thinking it over.

Rygh and three fellow students sat from about four o'clock on Thursday afternoon in a chamber {{dist.a+deep.x=640 metres}} in from the mouth of Raudvasshola and {{deep.x=85 metres}} below it. They had a bag of raisins, half a sausage, two lamps and one dry sleeping bag. {{hurt.a=Ingrid}} had the sleeping bag.

It was {{hurt.a+solheim.x=Ingrid Solheimsvik}}, who is from Førde and is 24, who had noticed that the brook was talking louder. She turned to warn the others and fell. "I heard the bone," she says, from her bed in {{hospital.a=Bodø}}. "Then I heard the water, and that was worse."

The two who had been in front ran four kilometres down to the road before they got a signal. It was {{alarm.a=twenty to six}}.

Marit Ellingsen, who led the operation for the police, had never been in a cave. "I still have not," she says. She had seventy helpers, five pumps and a drawing from 1974.

The water was {{cold.a=three degrees}}. {{diver.x=Aasgård}}, who came through it on Friday, remembers how polite they were. {{coffee.x=The first thing they asked about was coffee}}.

The farmer Peder Moldjord, whose land lies under the cave, has put up a gate. A summer guest was {{dead.x=drowned there sixteen years ago}}, and he had meant to do it then.

{{hours.a=Fifty-four hours}} after the passage filled, the last of them was outside. Her mother had come by the night train and had knitted most of a sock.

For the Red Cross, {{solheim.x=Ingrid Solheim}} says that the bill will not be sent to the students. "Nobody pays to be rescued in Norway. Not yet."
=== alpine-observer.md
---
title: British pumps, Norwegian patience
outlet: The Alpine Observer
date: 2025-06-05
byline: Roderick Cathcart
---
It is a rule among cavers that one does not go under a mountain with snow on it in a warm week. The {{party.x=six}} students who walked into Raudvasshola, south-east of Bodø, on the morning of 29 May knew the rule. The forecast had been for rain and nine degrees. It turned out to be nineteen.

{{party.x=Two}} got out. The others retreated to a chamber {{dist.b=460 metres}} from daylight, on the wrong side of a sump {{sump.x=40 feet}} long.

The rescue that followed was a model of not hurrying. When word reached the police at {{alarm.b=7.40pm}}, cave divers were called from as far away as Bergen. The first through was {{diver.x=Torbjorn Aasgaard}}, a welder by trade. It would have been possible to bring the four out under water on the Friday night. He advised against it: one had a broken leg and none had ever dived.

So the water was taken away from them instead. Two of the pumps had been made in Yorkshire. In the end, after {{hours.a=54 hours}}, all were out.

{{hurt.b=Ingvild Solheimsvik}}, the one with the leg, is mending. "I shall go back," she said by telephone. "In winter, when everything that can melt is frozen."

The system is one of the larger ones in Nordland, with {{length.x=two miles}} of passage surveyed, and it goes on. It has killed once before, {{dead.x=in 2009}}.
=== science-desk.txt
Why caves flood so fast: five questions after Raudvasshola
Vitenskap Nord, 10 June 2025, by Ragnhild Øyen

What happened in Beiarn?
A brook under the Raudvass glacier tongue rose within an hour on Thursday 29 May and filled a low place in the cave. {{party.x=Four of six}} students were cut off from the outside for {{hours.b=64 hours}}. One of them, {{hurt.a=Ingrid Solheimsvik}}, had a fracture of the leg and was flown to {{hospital.b=Tromsø}} for surgery.

Why so suddenly?
Marble does not soak up water. What runs into the top comes out at the bottom, and at Raudvasshola the way down takes less than forty minutes. We know because dye was poured in there in 1974.

Could they have drowned?
In the chamber, hardly. It lies {{dist.a=640 metres}} in, and the marks on its walls show that water has not stood there for a very long time. In the passage, yes. That is where a man of {{dead.x=31}} lost his life {{dead.x=in 2009}}.

Is cold the greater danger?
It usually is. The brook held {{cold.b=5 °C}} at most, the air in the chamber four. Someone who is wet through can become confused within hours. The four undressed, wrung out their wool and dressed again, which was right.

Will it happen more often?
Warm spells in May have become more frequent since the 1990s. Snow that used to leave the mountains over six weeks now tends to go in three or four.
=== key
issues:
  dist: { kind: figure, level: must, why: "The chamber is 640 metres from the entrance, or 460." }
  hours: { kind: figure, level: must, why: "They were shut in for 54 hours or 64." }
  alarm: { kind: time, level: must, why: "The alarm was raised at 5.40 or at 7.40 p.m." }
  hurt: { kind: name, level: must, why: "The injured student is Ingrid or Ingvild Solheimsvik." }
  hospital: { kind: place, level: must, why: "She was flown to Bodø or to Tromsø." }
  cold: { kind: figure, level: may, why: "The water was at three degrees or at most at five." }
traps:
  party: { kind: figure, why: "Six went in, two got out, four were trapped." }
  length: { kind: figure, why: "3.2 kilometres are two miles; not the distance to the chamber." }
  deep: { kind: figure, why: "85 metres is the depth, not the distance." }
  sump: { kind: figure, why: "12 metres are 40 feet." }
  diver: { kind: name, why: "Aasgård, Aasgaard: å and aa are the same." }
  solheim: { kind: name, why: "Ingrid Solheim of the Red Cross is not Ingrid Solheimsvik." }
  coffee: { kind: quote, why: "The same remark quoted and told." }
  last: { kind: time, why: "The first of the four came out at 18:05, the last at 22:15." }
  crew: { kind: figure, why: "Pumps, all rescuers, and those of the Red Cross." }
  dead: { kind: age, why: "The drowning of 2009, sixteen years ago." }
