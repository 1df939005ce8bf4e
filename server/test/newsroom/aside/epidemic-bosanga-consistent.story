# Cholera on the Congo River in Equateur province: no issue, only suspected and confirmed cases, updates, parts and two men with like names.
=== agence-fleuve.txt
Cholera declared in Bosanga health zone, {{deaths.a=21}} dead

MBANDAKA, 9 March 2025 (Agence du Fleuve) - Cholera has killed {{deaths.a=21}} people in and around the river port of Bosanga, in Equateur province, the Democratic Republic of the Congo's health ministry said on Sunday.

The ministry has recorded {{suspected.a=612}} suspected cases since the outbreak was declared on {{declared.x=Thursday}}. Of {{samples.x=88}} samples tested at the national laboratory in Kinshasa, {{confirmed.a+samples.x=57}} were positive.

"{{water.x=Clean water is the first vaccine}}, and Bosanga has none," said the provincial health minister, Dr {{lokwa.x=Jean-Paul Lokwa}}.

The first patients were passengers of a motor barge, the Mama Bolingo, which tied up on {{barge.x=24 February}} with some {{aboard.x=400}} people on board. {{barge-dead.x=Four}} of them died before help came.

A treatment centre with {{beds.a=60}} beds has been opened in the cathedral school. The medical charity Santé Sans Rive said it would add another {{beds-other.x=60}} within a week.

Equateur's last big epidemic, in 2011, claimed {{deaths-other.x=more than 200}} lives along the same stretch of river.
=== radio-equateur.md
---
title: In Bosanga, the school bell rings for the night nurses
outlet: Radio Équateur
date: 2025-03-17
byline: Fifi Ekofo
---
The desks are stacked against the wall of the cathedral school, and where they stood there are beds with a hole in the middle and a bucket below. There were {{beds.a=sixty}}. Since Friday, when the second tent went up, there have been {{beds.b+beds-other.x=a hundred and twenty}}.

Sister Odette Bawala has the night. She counts drips, not people. "You lose the thread of faces," she says. "A bag empties in twenty minutes, and you run."

By last evening {{suspected.b=1,240}} people in the zone had fallen ill with what is taken to be cholera, twice as many as a week ago. {{deaths.b+deaths-other.x=Thirty-eight}} have died, {{deaths-other.x=eleven}} of them in their own houses or in canoes on the way. The laboratory has confirmed {{confirmed.b=164}} cases, but nobody waits for the laboratory any more.

The boatman {{lokwa.x=Jean-Pierre Lokwa}} brings patients from the islands for nothing, {{trips.x=three}} trips a day. He is asked if he is related to the minister. He is not, he says, or he would have a bigger engine.

That minister, Dr {{lokwa.x=Jean-Paul Lokwa}}, was here on Saturday with a boatload of chlorine. He repeated in Lingala what he had said in French: "{{water.x=The first vaccine is clean water}}."

It all began with the Mama Bolingo. She lay at the timber quay for two days {{barge.x=in the last week of February}}, and {{barge-dead.x=four}} of her passengers were carried off under cloths.

The pumping station has stood idle since {{pump.x=2019}}, when its transformer was struck by lightning.
=== global-health-dispatch.md
---
title: DRC cholera outbreak passes {{suspected.d+measles.x=2,000}} suspected cases as fatality ratio falls
outlet: Global Health Dispatch
date: 2025-03-31
byline: Rosalind Achterberg
---
The cholera outbreak in the Bosanga health zone of Equateur province, DRC, had reached {{suspected.d+measles.x=2,015}} suspected cases and {{deaths.d=47}} deaths by 30 March, according to the situation report published today. The case fatality ratio has come down to {{cfr.x=2.3%}}, from {{cfr.x=3.1%}} a fortnight earlier. Anything above {{cfr.x=1%}} is regarded as a sign that patients are being treated too late.

{{confirmed.c=Two hundred and six}} infections have been confirmed by culture. Children under five account for 29% of cases.

The outbreak was {{declared.x=declared on 6 March}}. It is thought to have been introduced by river traffic: an overcrowded barge with around {{aboard.x=400}} people, {{barge-dead.x=four}} of whom died, had arrived from the direction of Kisangani ten days previously.

Oral vaccination started on {{start.x=22 March}}. {{doses.x=310,000}} doses were supplied from the global stockpile on two flights, the first carrying {{doses.x=180,000}} and the second {{doses.x=130,000}}. Coverage in the seven health areas targeted is estimated at {{coverage.x=86%}}; in the town proper it is {{coverage.x=93%}}, on the islands {{coverage.x=71%}}.

Treatment capacity, at {{beds.b+beds-other.x=120}} beds, is now judged sufficient. {{beds-other.x=Forty-four}} patients were hospitalized on Sunday, the lowest number since 8 March.

Repairs to the town's water plant, out of service for {{pump.x=six years}}, will cost {{repair.x=US$740,000}}, of which {{repair.x=US$500,000}} has been pledged.

A separate measles epidemic in Tshopo province has caused {{measles.x=3,900}} suspected cases this year.
=== kinshasa-midi.txt
KINSHASA MIDI
Cholera in Equateur: questions and answers
24 March 2025. By Trésor Ilunga Mwepu

How serious is it?
Serious, but slowing. The national health ministry's count yesterday was {{suspected.c=1,702}} suspected cases, with {{deaths.c=44}} dead. In the worst week {{week.x=628}} people fell ill; in the last one it was {{week.x=462}}.

Where is Bosanga?
On the left bank of the river, {{distance.x=130 kilometres}} upstream from Mbandaka, a day and a half by barge. The zone has some 370,000 inhabitants, a third of them on islands.

How did it get there?
On a boat. The Mama Bolingo moored on {{barge.x=24 February}}. The authorities waited for the laboratory and announced an epidemic {{declared.x=ten days afterwards}}.

Is there a vaccine?
Yes, by mouth. {{start.x=On Saturday}} the teams began to go from door to door, starting with the port. A first aircraft brought {{doses.x=180,000}} doses; a second, with {{doses.x=130,000}}, lands tomorrow.

Who is in charge?
Dr {{lokwa.x=Jean-Paul Lokwa}}, the {{minister.x=minister of health of the province}}, runs the committee. The {{minister.x=national minister}}, Dr Béatrice Nsimba, visited on Tuesday and promised a generator.

Can I travel?
Boats may not load at Bosanga after dark. Passengers wash their hands in chlorinated water before boarding and again on landing.

And after the cholera?
The pump. It has not turned since {{pump.x=2019}}. As Dr Lokwa likes to say, {{water.x=clean water is the first vaccine}}.
=== the-fathom.md
---
title: The river gives, the river takes
outlet: The Fathom
date: 2025-04-12
byline: Gideon Marchetti-Obi
---
Everything in Bosanga arrives by water: salt, batteries, brides, and {{barge.x=on the last Monday of February}} a barge called Mama Bolingo, which was licensed for {{aboard.x=150}} passengers and had about {{aboard.x=four hundred}}. They had drunk from the river for nine days. So does everyone.

I went up from Mbandaka, {{distance.x=eighty miles}}, on a boat that carried cement. The epidemic was nearly done. In the school there were nine patients left, and goats had returned to the yard. The final tally is not in, but {{deaths.e=forty-nine}} graves have been dug in the new part of the cemetery, behind a rope.

People here speak with more warmth of a ferryman than of any official. {{lokwa.x=Jean-Pierre Lokwa}}, 46, hauled the sick in from the islands in a canoe with a motor of fifteen horsepower. Nobody paid him. He reckons that he made {{trips.x=about a hundred}} journeys, and that he lost two on the way.

The other Lokwa, the {{minister.x=provincial health minister}}, is not disliked. He turned up, he carried sacks. He has a saying about water and vaccines that is now painted on the wall of the market.

The pumping station is a brick hut with a mango tree growing through its roof. Lightning killed it {{pump.x=six years ago}}. An engineer from Kinshasa was there to measure it while I looked on; he needs {{repair.x=three quarters of a million dollars}}, he said, or near enough, and he has {{repair.x=half a million}}.

In the meantime some {{doses.x=three hundred thousand}} people have swallowed a spoonful of something that tastes of chalk, and the rains have begun.
=== key
issues:
  deaths: { kind: figure, level: may, why: "The toll rose from 21 on 9 March to 38, 44, 47 and, counted in graves, 49." }
  suspected: { kind: figure, level: may, why: "Suspected cases rose from 612 to 1,240, 1,702 and 2,015." }
  confirmed: { kind: figure, level: may, why: "Confirmed cases rose from 57 to 164 and 206." }
  beds: { kind: figure, level: may, why: "The treatment centre had 60 beds, then 120." }
traps:
  deaths-other: { kind: figure, why: "Eleven of the 38 died at home or on the way; 2011 is another epidemic." }
  measles: { kind: figure, why: "The measles in Tshopo is another epidemic." }
  samples: { kind: figure, why: "57 of 88 samples were positive." }
  beds-other: { kind: figure, why: "Sixty more beds make 120; the 44 are patients." }
  declared: { kind: date, why: "Thursday 6 March is ten days after 24 February." }
  barge: { kind: date, why: "24 February was the last Monday of the month." }
  aboard: { kind: figure, why: "About 400 were on a barge licensed for 150." }
  barge-dead: { kind: figure, why: "Four passengers of the barge are a part of the dead." }
  lokwa: { kind: name, why: "Jean-Paul Lokwa is the minister, Jean-Pierre Lokwa the boatman." }
  minister: { kind: role, why: "There are a provincial and a national minister." }
  water: { kind: quote, why: "The same saying turned round, in Lingala and in French." }
  doses: { kind: figure, why: "180,000 and 130,000 doses are 310,000." }
  coverage: { kind: figure, why: "Coverage in the whole, in town and on the islands." }
  cfr: { kind: figure, why: "The ratio now, a fortnight ago and the threshold." }
  start: { kind: date, why: "Vaccination began on Saturday 22 March." }
  distance: { kind: figure, why: "130 kilometres are about eighty miles." }
  pump: { kind: date, why: "2019 is six years ago." }
  repair: { kind: money, why: "US$740,000 needed, US$500,000 pledged." }
  week: { kind: figure, why: "New cases in two weeks, not the total." }
  trips: { kind: figure, why: "Three a day, about a hundred in all." }
