# A general election in an invented country: seats, a beaten minister's post, a leader's name and the first sitting.
=== night.txt
Civic Union ahead in Kestrian election

VARSAD, Kestria, March 9 (Danubia Newswire) - The centre-right Civic Union was on course to win Sunday's parliamentary election in Kestria, an exit poll suggested, ahead of the governing Social Bloc of Prime Minister Zdravko Pelin.

The poll, for public television, gave the Civic Union {{share.x=about 39%}} of the vote and the Bloc {{share.x=27%}}.

Voting was extended by an hour in two districts hit by flooding.
=== count.md
---
title: Civic Union wins but will need a partner
outlet: The Varsad Gazette
date: 2025-03-10
byline: Ljerka Domić
---
The Civic Union has won {{seats.a+before.x+majority.x+others.x+together.x=68}} of the 150 seats in the National Assembly, the State Election Board said on Monday with all votes counted, eight fewer than it needs to govern alone.

The party led by {{leader.a=Tihomir}} Grabovec took {{share.x=39.2 per cent}} of the vote. In 2021 it had {{before.x=51}} seats.

The Social Bloc, in power for eight years, fell to {{others.x=44}} seats. The Greens have {{others.x=21}} and the regional list Our Coast {{others.x=17}}.

The most prominent casualty was {{post.a+newmin.x=Justice Minister}} Nevena {{strk.x=Štrk}}, who lost her district to a dentist by 212 votes.

"{{quote.x=The people have dealt the cards; now the parties must learn to play}}," said President Radoslav Kunić, who will open talks this week. The new assembly is to meet for the first time {{sitting.a=on 1 April}}.

Turnout was {{turnout.x=64.8 per cent}}, against {{turnout.x=59.1}} four years ago.
=== world.txt
Opposition wins Kestrian vote

March 10 (Hemisphere Press Agency) — Kestria's conservative opposition has come first in a general election, with {{seats.b=58}} of 150 seats, and its leader, {{leader.b=Tihamir}} Grabovec, is expected to become prime minister.

Among the losers was the country's {{post.b=foreign minister}}, Nevena {{strk.x=Strk}}, beaten in her own constituency.

The Greens, with {{others.x=21}} seats, hold the balance. The 4 percent threshold kept out {{lists.x=five}} of the {{lists.x=nine}} parties that stood.
=== coalition.md
---
title: Greens name their price
outlet: The Varsad Gazette
date: 2025-03-14
byline: Ivo Rastović
---
Talks between the Civic Union and the Greens began on Thursday in the reading room of the National Library, which has, as one negotiator remarked, the thickest doors in Varsad.

Together the two would command {{together.x+majority.x=89}} seats. {{majority.x=Seventy-six}} are a majority.

The Greens want two ministries, a tax on empty flats and an end to coal by {{coal.x=2032}}; the Civic Union's manifesto said {{coal.x=2038}}.

"We are not a spare wheel," said Maja Lončar Perić, one of the Greens' two leaders.

{{leader.a=Tihomir}} Grabovec said he hoped for an agreement before the assembly meets {{sitting.b=on April 8}}. The president, he added, had told the parties to "{{quote.x=learn to play}}" their cards.

Our Coast, whose {{others.x=seventeen}} members could also make up the number, has not been invited.
=== new-cabinet.txt
Kestria's Greens and conservatives strike a deal

VARSAD, March 28 (Danubia Newswire) - Nineteen days after an election that ended eight years of centre-left rule, Kestria's Civic Union and Greens agreed on Friday to govern together.

The Civic Union's leader, {{leader.a=Tihomir}} Grabovec, will be prime minister. His party, which won {{seats.a=68}} seats, gets {{cabinet.x=11}} of {{cabinet.x=15}} ministries. The Greens, whose {{others.x=21}} deputies take the coalition past the {{majority.x=76}} needed, get the other {{cabinet.x=four}}, twice what they had asked for.

Coal will go {{coal.x=in 2035}}, halfway between the dates the two had promised their voters.

Parliament, which holds its first session {{sitting.a=next Tuesday}}, is to vote on the government the same week. Zdravko Pelin, the outgoing prime minister, said his Social Bloc would be "a loyal opposition, with the accent on the noun".

Not everyone is pleased. {{march.x=Some 3,000}} people, {{march.x=about 1,200}} of them miners, marched through the eastern town of Rudnik on Thursday; there had been {{march.x=5,000}} a week before.

The new {{newmin.x=justice minister}} is Maja Lončar Perić of the Greens, a former judge. She takes over from a caretaker who has run the department since the election cost her predecessor, Nevena Štrk, her seat.

Kestria, a country of 6.2 million people, joined the European Union in 2013.
=== key
issues:
  seats: { kind: figure, level: must, why: "Seats won by the Civic Union: 68 against 58." }
  leader: { kind: name, level: must, why: "Its leader: Tihomir against Tihamir." }
  post: { kind: role, level: must, why: "Nevena Štrk is justice minister or foreign minister." }
  sitting: { kind: date, level: must, why: "The assembly meets on 1 April or on April 8." }
traps:
  share: { kind: figure, why: "An exit poll's about 39% and the count's 39.2; the other party's share." }
  before: { kind: figure, why: "Seats four years ago." }
  majority: { kind: figure, why: "Seats won, seats of two parties, and a majority." }
  others: { kind: figure, why: "Other parties' seats." }
  together: { kind: figure, why: "68 and 21 make 89." }
  turnout: { kind: figure, why: "Turnout now and four years ago." }
  lists: { kind: figure, why: "Five of nine parties stayed out." }
  quote: { kind: quote, why: "A quotation and a part of it." }
  cabinet: { kind: figure, why: "Eleven and four make fifteen." }
  march: { kind: figure, why: "A part of a march, and another march." }
  newmin: { kind: role, why: "The minister who lost her seat and the one who follows." }
  coal: { kind: date, why: "What two parties want." }
  strk: { kind: name, why: "The same surname without its accent." }
