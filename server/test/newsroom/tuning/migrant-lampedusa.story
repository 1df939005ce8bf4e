# Migrant boat capsizes off Lampedusa: survivors, port of departure, the hour of the call, a prosecutor's name, a direction, arrivals this year.
=== wire.md
---
title: {{dead.x+later.a=Six dead}}, {{missing.x+fewer.a=a dozen missing}} as migrant boat capsizes off Lampedusa
outlet: Meridian News Agency
date: 2025-09-22
byline: Giulia Caruana
---
LAMPEDUSA, Italy (MNA) — A metal boat carrying migrants capsized in heavy swell {{day.x=early on Monday}} about {{miles.x=30 nautical miles}} {{side.a=southwest of the Italian island of Lampedusa}}, killing {{dead.x+later.a=at least six}} people and leaving {{missing.x+fewer.a=about a dozen missing}}, the coast guard said.

{{saved.a=Forty-one people}} were pulled from the water. The coast guard received a call for help at {{call.a=1:20 a.m.}} from a satellite phone aboard, and its first patrol boat arrived at {{hours.x=3:05 a.m.}}

Survivors told aid workers that {{aboard.x=60 people}} had been aboard when the boat left {{port.a=Sfax, in Tunisia}}, on {{sailed.x=Saturday night}}. The coast guard believes that there were {{aboard.x=about 55}}.

The prosecutor of Agrigento, {{prosecutor.a=Salvatore Mangiaracina}}, has opened an investigation into manslaughter and smuggling.

Some {{arrivals.a=52,400 people}} have reached Italy by sea this year, according to the Interior Ministry, against {{years.x=49,700}} in the same period of last year.

On {{wreck.x=Oct. 3, 2013, 368 people}} died when a boat caught fire and sank within sight of Lampedusa.
=== broadcaster.md
---
title: Italy migrant boat - {{dead.x+later.a=six dead}} off Lampedusa
outlet: Channel 6 World
date: 2025-09-22
byline: Channel 6 Digital Team
---
{{dead.x+later.a=At least six}} people have died after a boat carrying migrants overturned near the Italian island of Lampedusa.

The boat had set out from {{port.b=Zuwara in Libya}} on {{sailed.x=Saturday night}}, survivors said. It sent a distress call at {{call.b=3.20am}} on Monday.

Italian coastguard vessels rescued {{saved.a=41 people}}, some of whom had been in the sea for {{swim.x=more than an hour}}. {{two.x=Two}} were flown by helicopter to Palermo.

The charity Alarm Line said it had passed on the boat's position to Rome and Valletta {{hours.x=on Sunday evening}} and that "nobody came". The coastguard denies this.

The UN's migration agency says that {{years.x=more than 900 people}} have died in the central Mediterranean this year.
=== tabloid.txt
BABY PASSED FROM DYING MUM'S ARMS AS MIGRANT BOAT FLIPS

Lampedusa, 23 September 2025. A drowning mother handed her baby to a stranger seconds before she slipped under the waves.

Brave Aminata Keïta, 26, clung to the tot for {{swim.x=almost an hour}} before they were saved.

She was one of {{saved.b=47 survivors}} plucked from the sea after a rusty boat packed with migrants flipped over near the holiday isle {{day.x=on Monday}}.

{{dead.x+later.a=Six bodies}} have been found. {{missing.x+fewer.a=A dozen more people are feared lost}}.

A total of {{arrivals.b=42,500 people}} have landed in Italy by boat this year, the country's Interior Ministry says.
=== local.txt
Lampedusa, the pier at four in the morning

By Vito Brignone
LAMPEDUSA, 23 September 2025 — They came up the Favaloro pier in gold foil, and nobody spoke.

There were {{saved.a+parts.a=41}} of them: {{parts.a=29 men, eight women and five children}}. One of the women, Aminata Keïta, 26, from Conakry, carried a baby which was not hers. The mother had passed it to her in the water.

Dr Pietro Bonaccorsi, who has run the island's clinic since 1991, counted {{dead.x+later.a=six bodies}}. "After {{wreck.x=2013}}, I said: I will not count again," he said. "And I count."

The mayor, Rosanna Famularo, said there was no room left in the cemetery. On Tuesday a lorry took the coffins to the ferry.
=== update.md
---
title: Lampedusa shipwreck toll rises to {{dead.x+later.b=nine}}
outlet: Meridian News Agency
date: 2025-09-24
byline: Giulia Caruana
---
LAMPEDUSA, Italy (MNA) — Divers recovered {{dead.x=three more bodies}} on Wednesday from a boat that capsized off Lampedusa {{day.x=two days earlier}}, bringing the death toll to {{dead.x+later.b=nine}}. {{two.x=Two}} of the dead are children.

{{missing.x+fewer.b=Between five and 10 people}} are still missing. {{saved.a=Forty-one}} survived.

Prosecutor {{prosecutor.a=Salvatore Mangiaracina}} ordered the arrest of {{two.x=two survivors}}, a Tunisian, 31, and a Guinean, 22, on suspicion of having steered the boat from {{port.a=Sfax}}. Their lawyer, Ilaria Tornabene, said they were passengers "handed a wheel and a threat".

The boat lies 48 meters down.
=== aggregator.txt
Mediterranean shipwreck: the latest

25 Sept 2025, WorldBrief

- {{dead.x+later.b=Nine bodies}} have been recovered from a boat that capsized {{day.x=on Monday}} some {{miles.x=30 nautical miles}} {{side.b=northeast of Lampedusa}}.

- Prosecutor {{prosecutor.b=Salvatore Mangiaracino}} has had {{two.x=two survivors}} arrested.

- {{saved.a=41 people}} survived. {{missing.x+fewer.b=Up to 10 are missing}}.

- The worst shipwreck off the island, in {{wreck.x=October 2013, cost 368 lives}}.
=== key
issues:
  saved: { kind: figure, level: must, why: "Survivors: 41 or 47." }
  port: { kind: place, level: must, why: "The boat had left Sfax in Tunisia, or Zuwara in Libya." }
  call: { kind: time, level: must, why: "The call for help came at 1:20 a.m. or at 3.20am." }
  prosecutor: { kind: name, level: must, why: "The prosecutor is Salvatore Mangiaracina or Mangiaracino." }
  parts: { kind: figure, level: must, why: "29 men, eight women and five children make 42, not 41 (one article alone)." }
  side: { kind: place, level: must, why: "The boat capsized southwest or northeast of Lampedusa." }
  arrivals: { kind: figure, level: must, why: "Arrivals by sea this year, by the Interior Ministry: 52,400 or 42,500." }
  later: { kind: figure, level: may, why: "Six bodies on Monday, nine since Wednesday: a newer figure." }
  fewer: { kind: figure, level: may, why: "A dozen missing at first, between five and 10 since Wednesday: a newer figure." }
traps:
  dead: { kind: figure, why: "Six bodies on Monday, three more on Wednesday: nine." }
  missing: { kind: figure, why: "About a dozen missing at first, fewer once more bodies were found." }
  aboard: { kind: figure, why: "Aboard as the survivors say, and as the coast guard believes." }
  wreck: { kind: figure, why: "The shipwreck of October 2013 is another." }
  years: { kind: figure, why: "The same period last year, and deaths in the whole central Mediterranean." }
  two: { kind: figure, why: "Two flown to hospital, two children dead, two arrested." }
  hours: { kind: time, why: "The first patrol boat's arrival, and the charity's warning on the evening before." }
  swim: { kind: figure, why: "Some were in the water for more than an hour; one woman for almost an hour." }
  miles: { kind: figure, why: "The same distance." }
  day: { kind: date, why: "Monday was two days before Wednesday." }
  sailed: { kind: date, why: "The boat left on Saturday night, in both." }
