# Failed coup in Lesotho: arrests, a colonel's post, the prime minister's name and words, curfew hours, the place of capture, how long the radio was held.
=== wire.md
---
title: Lesotho says it has foiled coup; {{dead.x+later.a=two soldiers dead}}
outlet: Meridian News Agency
date: 2025-10-16
byline: Sipho Radebe
---
MASERU, Lesotho (MNA) — Lesotho's government said it had put down an attempted coup on Thursday after mutinous soldiers seized the state radio station and surrounded the prime minister's residence in the capital.

{{dead.x+later.a=Two loyal soldiers were killed}} and {{eleven.x=11 people}} were wounded in an exchange of fire near State House, the army said. Soldiers held Radio Lesotho for {{held.a=about two hours}} before they surrendered.

"{{stands.a=The constitution stands, and so does this government}}," Prime Minister {{pm.a=Lineo Mokhethi}} said in a televised address {{said.x=at noon}}. She {{where.x=was not at the residence}} when it was surrounded.

The army said the plot was led by Col. {{brothers.x=Retselisitsoe Molefe-Ntsane}}, {{post.a=the head of military intelligence}}. He was {{caught.x=captured}} at {{barracks.a=Ha Ratjomose barracks}} at {{caught.x=about 9 a.m.}}

{{pm.a=Mokhethi}} declared a curfew from {{curfew.a=8 p.m. to 5 a.m.}} in Maseru and the surrounding district.

In August {{mutiny.x=2014}}, soldiers besieged the residence of a previous prime minister, who fled to South Africa.
=== wire-friday.md
---
title: Lesotho arrests {{arrests.a=27 soldiers}} over failed coup
outlet: Meridian News Agency
date: 2025-10-17
byline: Sipho Radebe
---
MASERU, Lesotho (MNA) — Lesotho has arrested {{arrests.a=27 soldiers}} over a failed attempt to overthrow the government, the defence minister said on Friday, {{third.a=as a third soldier died of his wounds}}.

Defence Minister Palesa Letsie said the {{arrests.a=27}} included {{parts.x=four officers}}. {{parts.x=Three civilians}} had also been detained.

The death in hospital of Cpl. Thato Sekhonyana, 26, took the number of soldiers killed to {{dead.x+later.b=three}}. The opposition Basotho Congress Movement said {{dead.x=nine people}} had been killed, a claim the government denied.

Col. {{brothers.x=Retselisitsoe Molefe-Ntsane}}, {{post.a=the head of military intelligence}} and {{leader.x=alleged leader of the plot}}, will appear before a court martial {{court.x=on Nov. 3}}, Letsie said. His brother, {{brothers.x=Teboho Molefe-Ntsane}}, a lawyer, said the family had not been allowed to see him.

South Africa and Botswana condemned the mutiny. The Southern African Development Community is to meet on Sunday in Gaborone.
=== broadcaster.md
---
title: "Lesotho coup attempt: Prime minister says mutiny is over"
outlet: Channel 6 World
date: 2025-10-17
byline: Naledi Khumalo
---
Life is slowly returning to normal in Maseru a day after an attempted coup, our correspondent Naledi Khumalo writes.

Shops on Kingsway reopened on Friday morning. A curfew from {{curfew.b=6pm to 5am}}, announced by the prime minister on Thursday, remains in force.

"{{stands.b=The constitution stands, and so will this government}}," Prime Minister {{pm.a=Lineo Mokhethi}} said {{said.x=on Thursday}}.

There are still armoured cars outside Radio Lesotho, which was in the hands of mutineers for {{held.a=around two hours}}. The announcer, Mpho Tau, told me that she had been made to read a statement {{read.x=four times}}. "The fourth time I read it badly on purpose," she said.

The government says {{arrests.a=27 soldiers}} have been arrested. {{dead.x+later.b=Three soldiers have died}}.

The country of 2.3 million people, which is surrounded by South Africa, has seen several mutinies, the last in {{mutiny.x=2014}}.
=== tabloid.txt
COLONEL CAUGHT IN HIS SLIPPERS: Coup boss nabbed in barracks bed

MASERU, Oct. 17 — He planned to topple a government. He ended up in his slippers.

Colonel {{brothers.x=Retselisitsoe Molefe-Ntsane}}, {{post.b=commander of the special forces battalion}}, was {{caught.x=seized}} at the {{barracks.b=Makoanyane barracks}} {{caught.x=on Thursday morning}}, hours after his men stormed the radio station.

"He asked if he could finish his tea," one soldier told this newspaper.

Prime Minister {{pm.a=Lineo Mokhethi}}, 54, {{where.x=was at her sister's house in Leribe}}, some 90km north of the capital, when the shooting began.

{{dead.x=Two soldiers were killed on the spot}}. {{dead.x=A third}}, Corporal Thato Sekhonyana, 26, {{third.b=died yesterday night}}.
=== local.md
---
title: How a night watchman saved Radio Lesotho's transmitter
outlet: The Maseru Sentinel
date: 2025-10-19
byline: Khotso Phafane
---
When the soldiers came through the gate at ten minutes to five on Thursday, Ntate Josefa Makara, 66, did what he had done every night for 31 years: he asked them to sign the book.

{{eleven.x=Eleven}} of them did.

The mutineers held the station for {{held.b=five hours}}. In that time they broadcast {{read.x=one statement}}, read by the announcer Mpho Tau, and no music, because nobody could find the key of the record library. Makara had it in his sock.

He had also taken a fuse from the transmitter, so that the statement went no further than the hills around Maseru.

"They were boys," he said. "One of them called me grandfather."

Of the {{arrests.a=27 soldiers}} now in custody, {{parts.x=at least six}} are under 25, the defence minister, Palesa Letsie, said.

The curfew, which runs from {{curfew.a=8pm to 5am}}, will be reviewed on Wednesday.
=== aggregator.txt
Lesotho coup plot: latest

19 October 2025 (WorldBrief)

Southern African leaders met in Gaborone on Sunday to discuss the failed coup in Lesotho.

Prime Minister {{pm.b=Lineo Mokheti}} told them by video link that order had been restored.

A total of {{arrests.b=37 soldiers}} have been arrested, Defence Minister Palesa Letsie said on Friday. The opposition says {{dead.x=nine people were killed}}; the official toll is {{dead.x+later.b=three}}.

{{leader.x=The alleged ringleader}}, Colonel {{brothers.x=Retselisitsoe Molefe-Ntsane}}, is due before a court martial {{court.x=on 3 November}}.
=== key
issues:
  arrests: { kind: figure, level: must, why: "Soldiers arrested, by the same minister on Friday: 27 or 37." }
  post: { kind: role, level: must, why: "Col. Molefe-Ntsane is head of military intelligence, or commander of the special forces battalion." }
  pm: { kind: name, level: must, why: "The prime minister is Lineo Mokhethi or Mokheti." }
  stands: { kind: quote, level: must, why: "The prime minister's words: and so does this government, or and so will this government." }
  curfew: { kind: time, level: must, why: "The curfew begins at 8 p.m. or at 6pm." }
  barracks: { kind: place, level: must, why: "The colonel was caught at Ha Ratjomose barracks or at the Makoanyane barracks." }
  held: { kind: figure, level: must, why: "The radio station was held for about two hours, or for five." }
  third: { kind: date, level: may, why: "The third soldier died on Friday, as one may read the one, or on Thursday night." }
  later: { kind: figure, level: may, why: "Two soldiers dead on Thursday, three since Friday: a newer figure." }
traps:
  dead: { kind: figure, why: "Two soldiers on Thursday, three by Friday; nine is the opposition's claim, denied and named as such." }
  brothers: { kind: name, why: "The colonel and his brother, a lawyer." }
  eleven: { kind: figure, why: "Eleven wounded; eleven soldiers who signed the book." }
  parts: { kind: figure, why: "Four officers and six under 25 are among the 27; three civilians are beside them." }
  read: { kind: figure, why: "One statement, read four times." }
  mutiny: { kind: date, why: "The mutiny of 2014 is another event." }
  where: { kind: place, why: "Not at the residence, and at her sister's house: both can be." }
  court: { kind: date, why: "The same day in another order." }
  leader: { kind: role, why: "Alleged leader and alleged ringleader are the same." }
  caught: { kind: time, why: "Captured at about 9 a.m. on Thursday is seized on Thursday morning." }
  said: { kind: date, why: "At noon on the Thursday and on Thursday are the same." }
