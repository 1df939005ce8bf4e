# Armed robbers empty a jewellery exhibition in Ghent, Belgium; arrests follow in June: the sum, the number of robbers, the day, a name and the town of the van.
=== benelux-wire.txt
Masked gang steals {{loot.a=14.2 mln euros}} of jewels from Ghent exhibition

GHENT, Belgium, April 7 (Benelux Wire) - {{gang.a=Four}} masked robbers smashed the display cases of a jewellery exhibition in the Belgian city of Ghent on {{raid.x=Saturday evening}} and escaped with {{pieces.x=63}} pieces worth about {{loot.a=14.2 million euros}} ({{loot.a=$15.4 million}}), the organisers and prosecutors said on Sunday.

The gang walked into the Sint-Corneel cloister at {{hour.x=18:10}}, shortly before closing time, threatened the staff with a pistol and a sledgehammer and were gone in {{dur.x=less than three minutes}}. No shots were fired. A guard, aged 58, was treated for cuts to the hand.

About {{visitors.x=thirty}} visitors were in the building. They were made to lie on the floor.

Among the loot is the "Ostrade river", a diamond necklace of 1911 which alone is valued at {{necklace.x=3.6 million euros}}.

"They knew exactly what they wanted and walked past everything else," said Hilde Roelandts, the curator.

The exhibition, lent by collectors in six countries, had opened on March 15 and has now closed. Belgium has seen several such robberies; in 2015 raiders took {{necklace.x=3 million euros}} of watches from a shop in Bruges.
=== leie-courant.md
---
title: Three minutes in the cloister
outlet: De Leiecourant
date: 2024-04-08
byline: Jonas Vermeiren
---
Luc Standaert was explaining to his granddaughter how a ruby differs from a garnet when a man in a painter's overall told them to lie down and count to two hundred. "She got to a hundred and sixty," he says. "Then they had left."

It was ten past six ({{hour.x=18.10}}) {{raid.x=on Saturday}} in the Sint-Corneel cloister, twenty minutes before the doors were to close. The {{gang.a=four}} men came through the garden entrance, where a single guard sits at weekends. {{held.x=Two}} stood over the visitors; {{held.x=two}} dealt with the glass. Of the eleven cases they opened three.

What they took fits into a sports bag: {{pieces.x=sixty-three}} pieces, which the insurers put at {{loot.a=14.2 million euro}}. The diamond necklace known as the Ostrade river accounts for {{necklace.x=3.6 million}} of that.

The getaway vehicle, a white van with false Dutch plates, was found burnt out at nine that evening on a farm track in {{van.a=Lokeren}}. A second car must have been waiting there.

"At this point we are ruling nothing out, and that includes help from inside," said {{spokes.a=Griet Verstraete}}, spokeswoman for the East Flanders prosecutor. {{spokes.a=Verstraete}} would not say whether the alarm had worked. According to staff it did, but the police arrived {{police.x=seven minutes}} after it went off, which was {{police.x=four}} too late.

The curator, Hilde Roelandts, spent Sunday telephoning lenders. "They knew exactly what they wanted and walked past everything else," she said. One lender, a widow in Lyon, asked only after the guard. He is 58, has eleven stitches in his hand and is back at home in Merelbeke.

The city council is to discuss security at its museums on Thursday.
=== gem-ledger.md
---
title: How the Sint-Corneel cases were beaten
outlet: The Gem Ledger
date: 2024-04-12
byline: Rosalind Akehurst
---
The loss adjusters' first note on the Ghent robbery, seen by this magazine, makes uneasy reading for anybody who lends stones.

The laminated glass was rated to withstand an axe for eight minutes. It lasted for 35 seconds under a sledgehammer, because the frames gave way before the panes did. The whole raid took {{dur.x=under three minutes}}.

The {{gang.a=quartet}} that came in on {{raid.x=6 April}} left eight of the eleven cases alone. In those three were the {{pieces.x=63}} lots with the best stones and the least traceable settings. The note gives an agreed value of {{loot.a=EUR 14.2m}}, of which {{necklace.x=EUR 9m}} is placed in London and the rest with two Continental insurers. The necklace by Ostrade (Paris, 1911, 41 old-cut diamonds) stands in the schedule at {{necklace.x=EUR 3.6m}}.

A van used by the robbers was left burning in {{van.b=Lochristi}}. Nothing of use to a laboratory remained.

A reward of {{reward.x=EUR 250,000}} is offered. Dealers should note that the necklace can be taken apart in an afternoon; its largest stone, of 9.1 carats, has a small feather beneath the table that cannot be polished out.

The cloister had been inspected in February. Two recommendations, a second guard at the garden door and stronger frames, had not been carried out by the time the exhibition opened on 15 March.
=== benelux-wire-june.txt
Six held over Ghent jewel robbery, most of haul found

BRUSSELS, June 19 (Benelux Wire) - Police in Belgium and France have arrested {{held.x=six}} people over the armed robbery of a jewellery exhibition in Ghent in April and recovered {{pieces.x=41}} of the {{pieces.x=63}} stolen pieces, prosecutors said on Wednesday.

{{held.x=Five}} suspects were detained in and around Antwerp and {{held.x=one}} in Lille when officers searched {{addresses.x=twelve}} addresses {{arrest.a=on Tuesday}}. A pistol, 86,000 euros in cash and equipment for melting gold were seized.

"We have the people who did it and we believe we have the people who ordered it," said {{spokes.b=Griet Verstraeten}}, spokeswoman for the prosecutor's office of East Flanders.

{{gang.a=Four}} of the detained are suspected of having taken part in the raid itself, which took place on {{raid.x=April 6}}. The other {{held.x=two}}, a couple who own a workshop near Antwerp's diamond district, are suspected of handling stolen goods. The man is 61, the woman 57.

The loot had been valued at {{loot.a=14.2 million euros}}. The "Ostrade river" necklace is among the {{pieces.x=22}} pieces that are still missing.
=== daily-beacon.md
---
title: Nicked! Jewel gang caught after leaving SAUSAGE in getaway van
outlet: Daily Beacon
date: 2024-06-21
byline: Gary Holt, Europe Correspondent
---
A gang of raiders who grabbed {{loot.b=€12.4 million}} in gems from a museum show in Belgium were rumbled by a half-eaten SAUSAGE, the Beacon can reveal.

Cops pounced on {{addresses.x=a dozen}} properties {{arrest.b=at dawn on Wednesday}} and nicked {{held.x=six}} suspects, {{held.x=one}} of them over the border in the French city of Lille.

The {{gang.a=foursome}} made tourists lie face down as they sledgehammered cases in the ancient city of Ghent in April. They scarpered in {{dur.x=less than three minutes}} with {{pieces.x=63}} sparklers, including a {{necklace.x=£3 million}} necklace once worn by a duchess ({{necklace.x=€3.6 million}}).

But one peckish robber had stopped for a bratwurst on the way. He chucked the end of it, wrapped in foil, out of the window of their van before they torched it. A dog walker found it, and forensics did the rest.

"It is not the first case to be solved by somebody's stomach," chuckled a police source.

Officers found {{pieces.x=41}} of the jewels in a chest freezer, under the peas. But the famous "Ostrade river" is still missing, and the {{reward.x=quarter-million-euro}} reward is still up for grabs.

{{spokes.a=Griet Verstraete}}, for the prosecutors, would not comment on the sausage.
=== canal-review-timeline.md
---
title: The Sint-Corneel case, from the opening night to the judge
outlet: Canal Review
date: 2024-06-29
byline: Emmeline Baert
---
**15 March.** The exhibition opens with {{visitors.x=four hundred}} guests. The insurers have asked for a second guard at the garden door. There is none.

**{{raid.x=6 April}}, {{hour.x=ten past six in the evening}}.** {{gang.b=Five}} masked men come in by the garden, empty three cases and leave again before the police, who take {{police.x=seven minutes}}. One guard, 58, is hurt. The booty comes to {{loot.a=€14.2 million}}.

**6 April, 21.00.** A farmer in {{van.a=Lokeren}} reports a burning van.

**7 April.** The prosecutor's spokeswoman, {{spokes.a=Griet Verstraete}}, says that help from inside is not ruled out. It has since been: nobody on the staff is under suspicion.

**12 April.** The insurers put up {{reward.x=€250,000}}. In ten days the tip line takes 312 calls. Three are useful.

**May.** A genetic trace on a scrap of foil leads to a man of 33 with a record for robbery in Charleroi. He is not arrested. His telephone is listened to for five weeks.

**{{arrest.a=18 June}}.** Searches at {{addresses.x=12}} addresses, {{held.x=six}} arrests: {{held.x=five}} on this side of the border, {{held.x=one}} in Lille. From a freezer come {{pieces.x=41}} pieces.

**20 June.** An investigating judge in Ghent remands the Belgian suspects for a month. The man held in Lille does not contest his surrender.

**27 June.** The curator, Hilde Roelandts, identifies the pieces one by one, in gloves. "Some of them smelt of peas," she says. {{pieces.x=Twenty-two}} remain to be found. She doubts that the necklace still exists.
=== key
issues:
  loot: { kind: money, level: must, why: "The jewels were worth 14.2 million euros or 12.4 million." }
  gang: { kind: figure, level: must, why: "Four robbers, or five." }
  arrest: { kind: date, level: must, why: "The arrests came on Tuesday 18 June or on Wednesday." }
  spokes: { kind: name, level: must, why: "The spokeswoman is Griet Verstraete or Griet Verstraeten." }
  van: { kind: place, level: must, why: "The van was found in Lokeren or in Lochristi." }
traps:
  pieces: { kind: figure, why: "63 stolen, 41 recovered, 22 missing." }
  held: { kind: figure, why: "Six arrested, five in Belgium and one in France, two of them as receivers; two robbers watched the visitors and two broke the glass." }
  hour: { kind: time, why: "18.10 is ten past six in the evening." }
  dur: { kind: figure, why: "The same duration in other words." }
  police: { kind: figure, why: "The police came after seven minutes, four too late." }
  necklace: { kind: money, why: "The necklace and the share insured in London are parts of the whole; the Bruges raid was another." }
  reward: { kind: money, why: "250,000 euros is a quarter of a million." }
  addresses: { kind: figure, why: "Twelve is a dozen." }
  raid: { kind: date, why: "The raid on Saturday 6 April." }
  visitors: { kind: figure, why: "Visitors during the raid and guests at the opening." }
