# A ferry goes down off Sulawesi: the manifest, the ship's name and the captain's words differ.
=== makassar-maritime.md
---
title: KM {{ship.a=Sinar Buana}} sinks in Selayar Strait, search continues
outlet: Makassar Maritime News
date: 2023-06-15
byline: Andi Rahmawati
---
The wooden-hulled ferry KM {{ship.a=Sinar Buana}} sank in heavy swell in the Selayar Strait shortly before dusk on {{sank.x=Wednesday}}, the Makassar search and rescue office said.

According to the manifest, {{manifest.a=112}} people were on board, {{share.x=nine}} of them crew. By Thursday noon {{saved.x=87}} had been picked up by fishing boats and a navy patrol vessel.

Six bodies, among them that of a two-year-old girl, were brought ashore at Bira.

"The engine room flooded in {{quick.a=less than ten minutes}} and there was nothing to be done," the captain, Haji Baso Tanra, told this newspaper at the harbour clinic, wrapped in a policeman's jacket.

The ferry was built for {{capacity.x=95}} passengers, the port master said, and carried life vests for {{capacity.x=100}}.
=== archipelago-wire.txt
Indonesian ferry sinks with {{manifest.b=121}} aboard

JAKARTA, June 15 (Archipelago Wire) -- Rescuers were searching on Thursday for passengers of a ferry that went down off Indonesia's Sulawesi island with {{manifest.b=121}} people aboard. At least six are dead and {{saved.x=87}} have been rescued.

The KM {{ship.b=Sinar Bahari}} had sailed from Bira for Selayar on {{sank.x=Wednesday}} afternoon. On Tuesday a speedboat capsized near Ternate, {{ternate.x=1,100}} km to the north-east, drowning {{ternate.x=four}} people.
=== the-compass-weekend.md
---
title: Nineteen still missing in Selayar Strait as captain is questioned
outlet: The Compass
date: 2023-06-17
byline: Yohanes Lumban Gaol
---
Police in South Sulawesi have questioned for a second day the captain of the KM {{ship.a=Sinar Buana}}, the inter-island ferry lost in the Selayar Strait at {{hour.b=around 6 p.m.}} on {{sank.x=14 June}}.

Haji Baso Tanra said after the sinking that "the engine room flooded in {{quick.b=less than half an hour}} and there was nothing to be done". Survivors dispute his account. Two told The Compass that the pumps were not started at all.

Of the {{manifest.a=112}} people on the manifest, {{saved.x=eighty-seven}} were saved and six bodies have been found. The rest, {{share.x=19}}, are presumed drowned.

The strait has claimed ferries before. In December 2007 the KM Cahaya Timur broke up there with the loss of {{timur.x=42}} lives.

Sitti Nurbaya, whose husband Daeng Rate and son Daeng Situju were on the boat, keeps a photograph of the two of them on the quay. "They were bringing me a mattress," she said.
=== bureau-notice.txt
NOTICE OF MARINE CASUALTY
Vessel: KM {{ship.a=Sinar Buana}}
Date: {{sank.x=14/06/2023}}, {{hour.a=about 17:40}} local time
Persons on board: {{manifest.a+timur.x=112}}
Certified capacity: {{capacity.x=95}} passengers
Status: foundered, total loss
=== key
issues:
  manifest: { kind: figure, level: must, why: "People on board: 112 against 121." }
  ship: { kind: name, level: must, why: "The ferry is the Sinar Buana or the Sinar Bahari." }
  quick: { kind: quote, level: must, why: "The captain's words: in less than ten minutes, or in less than half an hour." }
  hour: { kind: time, level: may, why: "About 17:40 and around six are twenty minutes apart." }
traps:
  share: { kind: figure, why: "Nine crew and 19 missing are two parts of those on board." }
  saved: { kind: figure, why: "87 in figures and in words." }
  capacity: { kind: figure, why: "Places for passengers and life vests, not people on board." }
  ternate: { kind: figure, why: "Kilometres and deaths of another accident." }
  timur: { kind: figure, why: "The Cahaya Timur was lost in 2007." }
  sank: { kind: date, why: "That Wednesday was 14 June." }
