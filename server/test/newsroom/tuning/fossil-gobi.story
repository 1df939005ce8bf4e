# A dinosaur from the Gobi: when it was found, on which side of a town, its length, its age, the finder's post, the museum.
=== science-desk.md
---
title: New horned dinosaur had a beak like a can opener
outlet: The Science Desk
date: 2025-09-04
byline: Priya Venkat
---
A plant-eater with a hooked beak and a frill of spikes walked what is now the Gobi Desert {{myr.a=72 million years ago}}, researchers report this week.

The skeleton, two thirds complete, came to light {{found.a=in August 2022}}, when a student, Nomin Ganbold, sat down on a rock to take a stone out of her boot. The rock was a hip.

From nose to tail the animal {{long.a=measured nearly nine metres}}, says Tsend Batbayar, {{tsend.a=who directs the Institute of Palaeontology}} in Ulaanbaatar. It weighed perhaps {{weight.x=four tonnes}}.

The team of {{team.x=eleven}} dug for two summers.
=== steppe-wire.txt
Mongolian scientists name new dinosaur

ULAANBAATAR (Steppe Wire) - A dinosaur species unknown until now has been described from bones dug up some 120 kilometres {{side.a=south of Dalanzadgad}}, the Academy of Sciences said on Thursday.

Named Khulanceratops, "wild-ass horn face", it was a {{long.b=six-metre}} beast of about {{weight.x=4,000 kilos}} that cropped cycads.

The bones will be put on show from {{show.x=1 November}} {{museum.a=at the Central Museum of Dinosaurs in the capital}}.

They were discovered by a student of the academy, Nomin Ganbold, 24.
=== kids-page.txt
Meet the wild-ass horn face!Imagine a rhino. Now give it a parrot's beak, and a collar of spikes. That is Khulanceratops, the newest dinosaur in the world, although it has been dead for {{myr.b=92 million}} years.

Who found it? Nomin, who studies fossils. She was only looking for a place to sit.

When? {{found.b=In the spring of 2023}}. There was still snow between the rocks!

Where? In the Gobi, a drive of 120 kilometres over the stones, {{side.b=to the north of the town of Dalanzadgad}}.

How heavy? As heavy as {{weight.x=four}} small cars (a tonne each).

How many people dug it out? {{team.x=Eleven}}, and a camel called Boss.

Where can I see it? {{museum.b=In the new natural history museum at Darkhan}}, from {{show.x=November}}.
=== museum-letter.md
---
title: From the collections: a new star
outlet: Bulletin of Asian Museums
date: 2025-09-15
byline: The editors
---
Colleagues will have read of Khulanceratops. Less was said about the fourteen crates in which it travelled.

Tsend Batbayar, {{tsend.b=a conservator at the Institute of Palaeontology}}, tells us the plaster jackets were lined with old felt, the tent-maker's offcuts, which proved softer than foam and cheaper. A lorry broke down twice. Nothing else broke.

The type specimen includes the skull, the hips and most of the back. The tail ends in a paper label.

The name was published on 4 September. We understand a cast will go to Tokyo, and that visitors may see the original from {{show.x=the first of November}}.
=== key
issues:
  myr: { kind: figure, level: must, why: "It lived 72 or 92 million years ago." }
  found: { kind: date, level: must, why: "Found in August 2022 or in the spring of 2023." }
  long: { kind: figure, level: must, why: "Nearly nine metres long, or six." }
  tsend: { kind: role, level: must, why: "Batbayar directs the institute, or is a conservator there." }
  side: { kind: place, level: must, why: "The bones lay south or north of Dalanzadgad." }
  museum: { kind: place, level: must, why: "To be shown in the capital's dinosaur museum, or in Darkhan." }
traps:
  weight: { kind: figure, why: "Four tonnes are 4,000 kilos." }
  team: { kind: figure, why: "Eleven diggers in both." }
  show: { kind: date, why: "1 November is in November." }
