# Militiamen kill villagers in North Kordofan and UN observers reach the place two days later: a toll given to the wrong source, the pickups, the day, an officer's name and his words.
=== nile-wire.txt
UN observers reach Sudanese village after mass killing

PORT SUDAN, Oct 14 (Nile Wire) - United Nations ceasefire observers on {{entry.x=Tuesday}} entered Umm Zureig, a farming village in North Kordofan where militiamen are accused of killing scores of civilians {{day.a=on Sunday}}, and found burned huts, cartridge cases and {{graves.x=41}} fresh graves, the mission said.

The {{team.x=nine-member}} team, travelling in three vehicles, stayed a little over two hours. It had been turned back at a checkpoint on {{entry.x=Monday}}.

"This was not a battle. {{quote.a=These people had nothing to fight with}}," the team's leader, Colonel {{colonel.a=Henrik Aaltonen}} of Finland, told reporters by telephone.

The Kordofan Doctors' Union put the number of dead at {{doctors.a=62}}, among them {{children.x=17}} children. A committee of residents who fled to {{obeid.x=El Obeid}}, the state capital, said it had the names of {{committee.x=91}} people who were either killed or missing.

Witnesses said gunmen of the Shield Brigade, a force allied with the rebels, drove in on {{trucks.a=14}} pickup trucks shortly after the dawn prayer and fired on men leaving the mosque.

A spokesman for the brigade, Nasr Idris Kuku, denied the accusation and said its nearest unit was {{away.x=30 km}} from the village at the time.

Umm Zureig lies some {{distance.x=55 km}} southwest of {{obeid.x=El Obeid}}. The UN has had {{team.x=220}} observers in Sudan since a truce was signed in May.
=== horn-broadcasting.md
---
title: At Umm Zureig 'nothing moved but the goats', say UN monitors
outlet: Horn Broadcasting Service
date: 2025-10-15
byline: Salma Wendimu
---
Monitors from the United Nations have described walking through a village emptied of its people, two days after one of the bloodiest attacks of the year in Sudan.

The patrol, {{team.x=nine}} men and women in white cars, was allowed into Umm Zureig, in North Kordofan, {{entry.x=yesterday morning}}. On {{entry.x=Monday}} fighters at the Hamrat roadblock had made it turn round.

**What do we know?**

Gunmen arrived {{day.a=at first light on Sunday}}. {{trucks.a=Fourteen}} pickups, some with heavy machine guns, closed the two tracks out of the village. The shooting went on until about 11:00.

The Kordofan Doctors' Union says {{doctors.b=91}} people were killed. Another {{wounded.x=48}} reached the teaching hospital in {{obeid.x=El Obeid}}, a drive of {{distance.x=34 miles}} over sand.

**What did the monitors see?**

They photographed {{graves.x=41}} new graves on the eastern edge of the village. Villagers told them that several hold more than one body.

"Nothing moved but the goats," one monitor told the HBS.

The officer in charge, Col {{colonel.a=Henrik Aaltonen}}, said there was no sign of trenches or of return fire. "This was not a battle," he said. "{{quote.a=These people had nothing to fight with}}."

**Who is accused?**

Survivors name the Shield Brigade. It denies having been there. The same force was blamed for the deaths of {{earlier.x=34}} people at Wad Karrar in June.

**What happens next?**

The Security Council will meet on {{council.x=Thursday}}, at the request of three of its members.
=== kordofan-voice.md
---
title: The mosque, the well, the road to the hospital
outlet: Kordofan Voice
date: 2025-10-17
byline: Hassan Bakheit and Mariam Abdelgadir
---
{{obeid.x=EL OBEID}} — Halima Tia walked for eleven hours with a boy on her back who was not hers. She had found him by the well at Umm Zureig {{day.a=last Sunday}}, she says, sitting beside his mother. He has not yet told anybody his name.

He lies now in the children's ward of the teaching hospital, one of {{wounded.x=48}} wounded brought in from the village. The surgeon on duty, Dr Amna Rahama, had two bags of blood when the first lorry came. "We asked the drivers, and the drivers lay down," she said.

The Kordofan Doctors' Union, to which she belongs, has counted {{doctors.a=62}} dead, a figure it has not altered since Tuesday; {{children.x=17}} had not reached their fifteenth birthday. A committee sitting under a neem tree in the secondary school keeps a longer list. There are {{committee.x=ninety-one}} names on it, but its clerk, Yahia Jabir, explains that a tick means dead and a circle means that nobody knows. He has drawn {{committee.x=29}} circles.

Those who got away tell it alike. {{trucks.a=Fourteen}} Land Cruisers came up the wadi without lights. The men in them wore the yellow armband of the Shield Brigade. They waited for the end of prayers.

"They called us out by our fathers' names," said Ismail Tia, 61, a sorghum farmer. "So they had a list too."

The foreigners of the ceasefire mission came {{entry.x=on the Tuesday}} and remained for {{stay.x=two hours and ten minutes}}. Their chief, a Finn, Colonel {{colonel.a=Aaltonen}}, shook hands with the three old men who had stayed behind. They counted {{graves.x=41}} mounds. In the largest, say the men who dug it, lie six members of one household.

The brigade's commander, Musa Barakat, has not been heard from. His spokesman says that no fighter of his was nearer than {{away.x=30 kilometres}}.
=== atbara-online.txt
Umm Zureig: a timeline
Atbara Online, last updated 17 October 2025, 18:40

{{day.a=Sunday 12 October}}, about 05:30. Some {{trucks.b=40}} pickups of the Shield Brigade enter Umm Zureig, North Kordofan, as dawn prayers end. Men are shot outside the mosque. Huts are set on fire.

{{day.a=Sunday}}, about 11:00. The attackers leave in the direction of Hamrat. They take with them sheep, two lorries of sesame and the village's only satellite telephone.

{{day.a=Sunday}}, evening. The first wounded arrive in {{obeid.x=Al-Ubayyid}}, {{distance.x=55 kilometres}} to the north-east.

{{entry.x=Monday 13 October}}. A patrol of the UN observer mission is stopped at Hamrat and goes back. The doctors' union publishes a first count of {{first.x=38}} dead.

{{entry.x=Tuesday 14 October}}. The patrol gets through and spends {{stay.x=130 minutes}} in the village. It records {{graves.x=41}} graves. The union raises its count to {{doctors.a+first.x=62}}. The Shield Brigade denies everything.

{{entry.x=Tuesday}}, afternoon. Col. {{colonel.a=Henrik Aaltonen}}, who led the patrol, gives his impressions to the press: "This was not a battle. {{quote.b=These people had no one to fight with}}."

Wednesday 15 October. Families hold prayers for the dead in the yard of a school in {{obeid.x=Al-Ubayyid}}. Shops close for the day.

{{council.x=Thursday 16 October}}. The Security Council meets in New York for ninety minutes. It asks for "a prompt and impartial inquiry" and agrees on nothing else.

Friday 17 October. The mission says that it will send a second patrol, with a forensic doctor, "within days".
=== continental-review.md
---
title: What an observer may do, and what he may not
outlet: The Continental Review
date: 2025-10-22
byline: Beatrix Oduya
---
An observer observes. That is the entire mandate of the {{team.x=220}} unarmed officers whom the United Nations sent to Sudan after the truce of May, and its narrowness has seldom looked worse than in the past ten days.

{{day.b=On Saturday 11 October}}, soon after dawn, a column of the so-called Shield Brigade fell on Umm Zureig, a sesame-growing settlement in North Kordofan. The nearest observers were in {{obeid.x=El Obeid}}, little more than an hour off. They heard of it by noon. Their team did not stand among the ashes until {{entry.x=the following Tuesday}}, having been sent away by a handful of teenagers at a rope across the road.

By then the dead were under the ground. The observers noted {{graves.x=41}} graves; local physicians, through their union, speak of {{doctors.a=62}} victims. The difference is not a quarrel. Families were buried together.

To his credit, the patrol's leader did not hide behind his mandate. "This was not a battle," said Colonel {{colonel.b=Henrik Aatlonen}}, a Finnish engineer with earlier service in Lebanon. Such plainness is rare, and it may cost him his visa.

Would a stronger mandate have helped? The record suggests caution. At Wad Karrar, where {{earlier.x=34}} villagers perished in June, there was a post of armed guards within sight of the smoke. They stayed where they were.

Three things could be done at once. The mission could publish its reports on the day they are written. It could be given two helicopters, which it was promised in July. And the council, which {{council.x=last Thursday}} managed a single sentence, could say aloud who pays for the brigade's fuel.

None of this would bring anybody back to Umm Zureig, where some 3,000 people lived a fortnight ago.
=== key
issues:
  doctors: { kind: figure, level: must, why: "The doctors' union counts 62 dead; the broadcaster gives it the residents' 91." }
  trucks: { kind: figure, level: must, why: "The attackers came on 14 pickups or on some 40." }
  day: { kind: date, level: must, why: "The attack was on Sunday 12 October or on Saturday 11 October." }
  colonel: { kind: name, level: must, why: "The leader of the observers is Aaltonen or Aatlonen." }
  quote: { kind: quote, level: must, why: "The colonel said nothing to fight with, or no one to fight with." }
traps:
  graves: { kind: figure, why: "41 graves are not 62 dead: several hold more than one body." }
  committee: { kind: figure, why: "The residents' list of 91 holds the dead and 29 missing." }
  children: { kind: figure, why: "17 children are among the dead." }
  wounded: { kind: figure, why: "The wounded in hospital." }
  first: { kind: figure, why: "The union's count rose from 38 on Monday to 62 on Tuesday." }
  team: { kind: figure, why: "Nine observers went to the village; the mission has 220." }
  entry: { kind: date, why: "Turned back on Monday, let in on Tuesday; neither is the day of the attack." }
  council: { kind: date, why: "The Security Council met on Thursday 16 October." }
  stay: { kind: figure, why: "Two hours and ten minutes are 130 minutes." }
  distance: { kind: figure, why: "55 kilometres are 34 miles." }
  away: { kind: figure, why: "30 km is where the brigade says it was, not how far the city is." }
  earlier: { kind: figure, why: "The killings at Wad Karrar in June are another event." }
  obeid: { kind: place, why: "El Obeid and Al-Ubayyid are the same city." }
