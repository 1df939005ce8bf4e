# Cavers cut off by rising water in Turkey's Taurus mountains: how deep, who leads the rescue, when the first came out.
=== anatolian-post.md
---
title: Six cavers trapped by water in Gökkuyu cave
outlet: Anatolian Post
date: 2023-09-26
byline: Şebnem Karaağaç
---
MERSIN — Six members of a university caving club are trapped in the Gökkuyu cave in the Taurus mountains after a cloudburst on {{rain.x=Sunday}} flooded the only passage out, the disaster authority said on Tuesday.

The group, {{party.x=four men and two women}}, is waiting on a dry ledge {{ledge.a=620 metres}} below the entrance, in good health and with food for five days. A {{party.x=seventh}} member, who had stayed at the surface, raised the alarm.

"They are cold and they are bored," said {{emre.a=Emre Şahinkaya}}, who leads the {{teams.x=48}} rescuers on the spot. "Bored is good."

Pumps able to move 90 litres a second have been brought from a chromium mine.

The system has been explored to a depth of {{system.x=1,310 metres}}.
=== bosphorus-wire.txt
Rescuers pump water from Turkish cave to free {{party.x=six}}

ISTANBUL (Bosphorus Wire), Sept. 26 — Rescue teams in southern Turkey were pumping water on Tuesday from a cave where six amateur explorers have been stuck at a depth of {{ledge.b=260 meters}} since {{rain.x=Sunday}}'s storm.
=== the-meander.md
---
title: "First cavers emerge from Gökkuyu: 'I want a tomato'"
outlet: The Meander
date: 2023-09-28
byline: Ottoline Baird
---
{{yildirim.x=Defne Yıldırım}}, a 22-year-old student of geology, was the first to come out, on Thursday at {{exit.a=4.20am}}, blinking at the lamps, with mud to the eyebrows. Asked what she needed, she said: "I want a tomato."

The others followed at intervals of about forty minutes. All six were on the surface before lunch.

They had been {{ledge.a=2,030ft}} down ({{ledge.a=620m}}) since {{rain.x=24 September}}, huddled on a ledge in two tents. "We sang everything we knew and then we sang the adverts," said {{yildirim.x=Kerem Yıldırım}}, 24, her brother.

{{emre.b=Emre Şahinoğlu}}, the rescue leader, had not slept since Monday. He thanked the teams, nearly {{teams.x=fifty}} people by the end, from Turkey, Bulgaria and Hungary.

It was not the first such scare. In 2014 a Bulgarian caver spent {{bulgar.x=nine}} days in the nearby Karayılan pit, {{bulgar.x=910}} metres down, with a broken hip.
=== club-letter.txt
To all members, from the committee of the Toros caving club
29 September 2023

Our friends are home. Defne came out {{exit.b=at ten to seven}} yesterday morning, and the last of the {{party.x=six}} about three and a half hours later. The ledge where they waited is at {{ledge.a+system.x=-620 m}} on our survey.

We owe {{emre.a=Emre Şahinkaya}} and his people a dinner. A fund opened for the pumps has received {{fund.x=185,000 lira}}; the pumps cost {{fund.x=210,000 lira}} to bring.

Autumn camp is cancelled.
=== key
issues:
  ledge: { kind: figure, level: must, why: "Depth of the ledge: 620 metres against 260." }
  emre: { kind: name, level: must, why: "The leader of the rescue is Emre Şahinkaya or Emre Şahinoğlu." }
  exit: { kind: time, level: must, why: "Defne Yıldırım came out at 4.20 or at ten to seven." }
traps:
  party: { kind: figure, why: "Four men and two women are the six; the seventh stayed outside." }
  system: { kind: figure, why: "The whole cave's depth is not the ledge's." }
  rain: { kind: date, why: "That Sunday was 24 September." }
  teams: { kind: figure, why: "Nearly fifty is 48." }
  yildirim: { kind: name, why: "Sister and brother." }
  bulgar: { kind: figure, why: "Days and depth of a rescue in 2014." }
  fund: { kind: money, why: "Money received and money spent." }
