# Forest fire in the Serra da Estrela: people moved, area burned, a commander's name, a shepherd's age, the start, a wind speed.
=== wire.md
---
title: Portugal wildfire kills {{toll.x+later.a=three}}, forces {{evac.a=more than a thousand}} from mountain villages
outlet: Meridian News Agency
date: 2025-08-15
byline: Inês Falcão and Peter Rowe
---
MANTEIGAS, Portugal (MNA) — A wildfire driven by gusting winds through Portugal's highest mountain range has killed {{toll.x+later.a=three people, two of them firefighters}}, and forced {{evac.a=1,240}} residents out of seven villages, civil protection officials said Friday.

The blaze broke out at {{start.a=2:35 p.m.}} on Tuesday in pine forest {{side.a=north of Manteigas}}, in the Serra da Estrela, and had burned {{area.a+acres.x=18,400 hectares}} ({{acres.x=about 45,500 acres}}) by Thursday evening, according to satellite estimates from the European Forest Fire Information System.

"The fire is not beaten. It is resting," said {{commander.a=Baltasar Nogueira}}, the civil protection commander directing the operation. "We have {{hours.x=perhaps ten hours before the wind turns}}."

The dead firefighters, Rui Santarém, 29, and Cátia Valadas, 41, were volunteers with the Gouveia brigade. Their truck was overrun on a forest track {{brigade.x=late Wednesday}}. The third victim, Adelino Frade, {{frade-age.a=71}}, a shepherd, had gone back for his flock.

{{hurt.x=Sixty-one}} people have been treated for burns and smoke inhalation, {{hurt.x=nine of them}} for serious injuries.

Some {{crews.x=610}} firefighters with 190 vehicles and 14 aircraft were working the fire Friday. Nationwide, about {{crews.x=2,300}} firefighters were deployed against {{eleven.x=11 fires}}.

In {{old-fire.x=August 2022}}, a fire in the same range burned {{old-fire.x=about 24,000 hectares}} over {{eleven.x=11 days}}.
=== broadcaster.md
---
title: 'Portugal fires: what we know about the Serra da Estrela blaze'
outlet: Channel 6 World
date: 2025-08-15
byline: Channel 6 Digital Team
---
A huge wildfire is burning in the mountains of central Portugal. Here is what we know.

**When did it start?**

The alarm was raised at {{start.b=12.35pm}} local time on Tuesday, 12 August. The flames started in a pine forest near Manteigas and spread south-east along the Zêzere valley.

**How big is it?**

It had consumed {{area.b=14,800 hectares}} by Thursday evening, according to the European Forest Fire Information System.

**Who has died?**

{{toll.x+later.a=Three people}}. {{toll.x=Two were volunteer firefighters}}, named as 29-year-old Rui Santarém and 41-year-old Cátia Valadas. The third was a shepherd in his seventies.

**How many have been hurt?**

{{hurt.x=More than 60}} people have received medical treatment, officials say.

**Who is fighting it?**

{{crews.x=More than 600}} firefighters are on the ground. Spain has sent two water-bombing planes and Morocco has offered two more. The commander, {{commander.a=Baltasar Nogueira}}, said crews had "{{hours.x=perhaps ten hours}}" before {{hours.x=the wind changed}}.

**Has this happened before?**

Yes. {{old-fire.x=Three years ago}} a fire in the same mountains burned for {{eleven.x=11 days}}.
=== tabloid.txt
'HE WENT BACK FOR HIS SHEEP': Hero shepherd, {{frade-age.b=77}}, dies as Portugal inferno sends {{evac.b=2,140}} running for their lives

MANTEIGAS, Friday 15 August — A brave shepherd burned to death trying to save his beloved flock as a monster wildfire tore through Portugal's mountains.

Adelino Frade, {{frade-age.b=77}}, ignored pleas from his family to flee. His heartbroken nephew {{nephew.x=Tomás Frade, 34}}, said: "{{deeds.x=I took the dog and the deeds. He would only take the sheep.}}"

Some {{evac.b=2,140}} terrified residents have been moved out of seven villages {{moved.x=since the blaze erupted}} in woods {{side.b=south of Manteigas}} on Tuesday.

{{toll.x=Two firefighters also perished}} when flames swallowed their truck. Mum-of-two Cátia Valadas, 41, and Rui Santarém, 29, were both volunteers.

A dad from Leeds, Craig Hollins, 46, who was on a camping holiday with his wife and three children, told how they drove through "a tunnel of fire". "The tyres were melting," he said.

{{hurt.x=Over 60}} people have been hurt, {{hurt.x=nine of them}} seriously.
=== local.md
---
title: "Seven villages empty as fire takes the Zêzere valley"
outlet: Correio da Estrela
date: 2025-08-15
byline: Margarida Pinho
---
Seven villages stood empty on Friday morning. In Sameiro the church bell had been rung at four, the old signal, and by five the buses were full.

The municipality counts {{evac.a=1,240}} people moved {{moved.x=since Wednesday}}. Some {{home.x=430}} of them slept in the school gymnasium at Manteigas; the others went to relatives in Covilhã and Guarda.

"{{deeds.x=I took the dog and the deeds}}," said {{nephew.x=Tomás Frade, 34}}, whose uncle Adelino was found dead on Thursday beside the stone fold he had built himself. Adelino Frade was {{frade-age.a=71}} and had kept sheep on the slope for half a century.

The fire started on Tuesday at {{start.a=14:35}}, beside a track in the woods {{side.a=north of the town}}, the mayor, Hélder Quintela, said. The judicial police are looking at a hay baler that had been working nearby.

By Thursday evening it had covered {{area.a=18,400 hectares}}, by the European satellite count. It is not yet as large as the fire of {{old-fire.x=2022}}, which took {{old-fire.x=24,000 hectares}} and, in the end, no lives.

{{toll.x=Two volunteers}} of the Gouveia brigade, Rui Santarém and Cátia Valadas, died on {{brigade.x=Wednesday night}}. The brigade lowered its flag and went back up the hill.
=== update.md
---
title: {{toll.x+later.b=Fourth death}} in Serra da Estrela fire as rain brings relief
outlet: Meridian News Agency
date: 2025-08-16
byline: Inês Falcão
---
MANTEIGAS, Portugal (MNA) — A 52-year-old woman died of her burns in a Coimbra hospital on Saturday, raising the death toll of the Serra da Estrela wildfire to {{toll.x+later.b=four}}, as overnight rain helped crews to surround the blaze.

The hospital named her as Lurdes Carvalhal, from the village of Sameiro. She was among {{hurt.x=nine}} people with serious injuries.

By Friday evening the fire had burned {{later.x=21,100 hectares}}, up from {{area.a+later.x=18,400}} a day earlier, the European Forest Fire Information System said.

About {{home.x=700}} of the {{evac.a=1,240}} evacuees were allowed home Saturday, said Hélder Quintela, the mayor of Manteigas. The rest, from the villages of Sameiro and Vale de Amoreira, must wait until Monday.

The number of firefighters was cut to {{crews.x=480}} from {{crews.x=610}} on Friday.
=== aggregator.txt
Portugal wildfire roundup: {{toll.x+later.b=four}} dead, rain helps crews

Aug. 17, 2025 (WorldBrief) — Here's the latest on the fire in Portugal's Serra da Estrela, compiled from agency and local reports.

- The toll stands at {{toll.x+later.b=four}} after a woman, 52, died in hospital in Coimbra on Saturday.
- The fire, which began Tuesday, has burned {{later.x=more than 21,000 hectares}}, an area more than twice the size of Lisbon.
- Winds that reached {{wind.a=80 kph}} ({{wind.a=65 mph}}) on Thursday have dropped. Commander {{commander.b=Baltasar Nogeira}} said his crews had "{{hours.x=turned the corner}}".
- Around {{home.x=700}} people have gone home. About {{home.x=540}} are still waiting.
- In {{old-fire.x=2022}} a fire in the same area burned {{old-fire.x=some 24,000 hectares}}.
=== key
issues:
  evac: { kind: figure, level: must, why: "People moved out of the seven villages: 1,240 or 2,140." }
  area: { kind: figure, level: must, why: "Burned by Thursday evening, by the same European system: 18,400 hectares or 14,800." }
  commander: { kind: name, level: must, why: "Baltasar Nogueira or Nogeira." }
  frade-age: { kind: age, level: must, why: "Adelino Frade was 71 or 77." }
  start: { kind: time, level: must, why: "The fire broke out on Tuesday at 2:35 p.m. (14:35), but the alarm is said to have been raised at 12.35pm." }
  wind: { kind: figure, level: must, why: "80 kph are 50 mph, not 65 (one article alone)." }
  side: { kind: place, level: must, why: "The fire began north or south of Manteigas." }
  later: { kind: figure, level: may, why: "Three dead by Friday, four since Saturday: a newer figure." }
traps:
  toll: { kind: figure, why: "Three dead, two of them firefighters; a fourth died on Saturday." }
  hurt: { kind: figure, why: "Sixty-one is more than 60; nine are the serious cases among them." }
  crews: { kind: figure, why: "Firefighters at the fire on Friday, in the whole country, and on Saturday." }
  acres: { kind: figure, why: "18,400 hectares are about 45,500 acres." }
  later: { kind: figure, why: "By Friday evening the area had grown; the second is rounded." }
  old-fire: { kind: figure, why: "The fire of August 2022 is another one, three years ago." }
  eleven: { kind: figure, why: "Eleven fires now; eleven days in 2022." }
  home: { kind: figure, why: "Parts of the 1,240: slept in the gym, gone home, still waiting (1,240 less 700 is 540)." }
  nephew: { kind: age, why: "The nephew Tomás Frade is not his uncle Adelino." }
  deeds: { kind: quote, why: "One gives more of the same saying than the other." }
  hours: { kind: quote, why: "The same saying in part and in reported speech; turned the corner is a later one." }
  brigade: { kind: date, why: "Late Wednesday is Wednesday night." }
  moved: { kind: date, why: "Moved since Wednesday, in a fire that broke out on Tuesday." }
