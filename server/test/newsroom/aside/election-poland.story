# A Polish parliamentary election: turnout, a party's seats, how long a village voted, where the winner spoke, a sentence of his and the name of the commission's head.
=== crossborder-wire.txt
Conservatives edge ahead in Poland, exit poll shows
WARSAW, Oct 19 (Crossborder News Agency) - The opposition Homeland and Work party narrowly won Poland's parliamentary election on Sunday, according to an exit poll, but will need allies to govern.

The poll by the Wektor institute gave it {{exitpoll.x=165}} of the 460 seats in the Sejm, the lower house, against {{exitpoll.x=162}} for the liberal Common Road of Prime Minister Ewa Lisiecka. {{majority.x=A total of 231}} is needed for a majority.

The far-right Freedom Pact was put at {{exitpoll.x=72}} seats.

Publication was held back well beyond the normal 9 p.m. because one village in the east, short of ballot papers, was still voting until {{late.a=10.40 p.m.}}

"{{malik.a=The voters have given us the keys, but not the house}}," Homeland and Work leader Grzegorz Malik told supporters in {{party-place.a=Katowice}}. "Tomorrow we start knocking at our neighbours' doors."

Lisiecka, in office for four years, conceded nothing. "I have seen exit polls come and go," she said at her headquarters in Warsaw.

Turnout was {{turnout-day.x=48.9 percent}} at 5 p.m., the electoral commission said, the highest figure for that hour since 1989.
=== podlasie-courier.md
---
title: The village that kept Poland waiting
outlet: Podlasie Courier
date: 2025-10-20
byline: Agata Romaniuk
---
It began with a christening. Some eighty guests came straight from the church in Borowa Górka to the fire station to vote on Sunday, and at a quarter past five the ballot papers gave out.

"I counted them twice and then I counted them with tears," said Danuta Kurek, 66, who chairs commission number 14. She had been sent {{ballots.x=600}} papers for the Sejm, for {{ballots.x=742}} people on the register. Normally that is plenty. Four years ago, {{village-now.x=389}} turned up.

A car brought {{ballots.x=200}} more from Białystok, by way of a closed bridge. Voting, suspended for an hour and forty minutes, was prolonged by the same span, and ended at {{late.a=twenty to eleven}} at night. Nobody in the country was allowed to publish a forecast until then.

{{chairwoman.b=Halina Szczepanik}}, head of the National Electoral Commission in Warsaw, thanked the village for its patience in a televised statement. In the fire station they cheered her, having run out of other things to cheer.

The firemen's wives made bigos for those in the queue. The christened child, Zofia, slept through everything on a heap of hoses.

In the end {{village-now.x=688}} papers were put in the box, the last of them by Jan Kurek, 91, the chairwoman's father-in-law, who had gone home for his glasses. He would not say for whom. "For the one who sends enough paper," he said.
=== election-live.txt
AS IT HAPPENED: Election night in Poland
Vistula Radio live blog, Sunday, 19 October 2025

17:24 The commission reports that {{turnout-day.x=48.9%}} of voters had cast their ballots by five o'clock.

18:10 Trouble in Podlasie. The fire station at Borowa Górka has no more ballot papers. {{chairwoman.a=Halina Szczepaniak}}, who heads the National Electoral Commission, says that replacements are on the road.

19:32 {{chairwoman.a=Szczepaniak}} again: voting there will be extended to {{late.a=22:40}}. That means the silence applies to all of us. No exit poll at nine. Our experts have been sent for pizza.

21:00 Polling stations close, all but one.

22:41 Here it is. Homeland and Work {{exitpoll.x=165}}, Common Road {{exitpoll.x=162}}, Freedom Pact {{exitpoll.x=72}}, Green Left {{exitpoll.x=39}}, Peasants' Accord {{exitpoll.x=22}}. Margin of error: two points.

22:58 Cheers at the mining museum in {{party-place.a=Katowice}}, where Grzegorz Malik has come on stage with his mother. He says he will call the leaders of two parties in the morning.

23:15 {{wilks.x=Tomasz Wilk}}, for Freedom Pact, says that he is "at home to visitors". {{wilks.x=Tomasz Wilczek}} of the Peasants' Accord says that he isn't.

23:40 Ewa Lisiecka, in Warsaw, tells her people to go to bed. We'll do the same soon. First counts are expected at about three.
=== vistula-results.md
---
title: Homeland and Work first, with {{parts.x=171}} seats, as count ends
outlet: Vistula Radio
date: 2025-10-21
byline: Piotr Sadowski
---
Homeland and Work has won the parliamentary election with 34.1 per cent of the vote and {{parts.x=171}} seats, {{chairwoman.a=Halina Szczepaniak}}, who chairs the National Electoral Commission, announced on Tuesday morning.

Common Road of the outgoing prime minister, Ewa Lisiecka, took 31.6 per cent and {{parts.x=158}} seats. Next come Freedom Pact (15.2 per cent, {{pact.a=68}} seats), Green Left (10.3 per cent, {{parts.x=41}}) and the Peasants' Accord (6.0 per cent, {{parts.x=22}}).

Turnout came to {{turnout.a=67.4 per cent}}, against {{turnout-then.x=61.8}} in the last election. Among Poles voting abroad it was {{turnout-day.x=81 per cent}}.

Compared with the exit poll of Sunday night, the winners gained six seats, and Freedom Pact lost four.

Common Road with Green Left and the Accord would reach {{blocs.x=221}}. Homeland and Work with Freedom Pact would have {{blocs.x=239}}, eight more than {{majority.x=the 231}} they need.

Grzegorz Malik said that he would speak to everybody. At his party on Sunday he had told the crowd: "{{malik.b=The voters have given us the keys, and the house}}."

In the Senate, the upper chamber of 100 members, Common Road remained the strongest force, with {{senate.x=46}} seats to Malik's {{senate.x=41}}.

The commission received 312 complaints. It will report to the Supreme Court next month.
=== fakty-boulevard.txt
MALIK AND THE WOLVES
By Kinga Borys, Boulevard, Wednesday 22 October 2025

He's got the votes. He's got the smile. He's even got Mum on stage. Now all Grzegorz Malik needs is a friend, and there's only one at the door: {{wilks.x=Tomasz Wilk}}, whose surname means wolf and whose Freedom Pact walks into the new Sejm with a howling {{pact.b=86}} seats.

Wilk, 38, who made his millions in tattoo parlours, wants three ministries. He also wants the army to get Fridays off for prayer, or said so in May.

There is another wolf in the woods, a little one. {{wilks.x=Tomasz Wilczek}}, 61, of the Peasants' Accord (his name means wolf cub) could have been a king-maker. But his handful of MPs isn't enough, and anyway he'd rather, he told Boulevard, "eat my own tractor".

Malik, 52, partied till three on Sunday night in {{party-place.b=Kielce}}, where red-and-white balloons fell on the winners and one councillor fell off a table. By Monday morning he was already on the phone.

And the loser? Ewa Lisiecka went home and baked, says a neighbour. Plum cake, if you must know. {{turnout.a=More than 67 per cent}} of us went to the polls to give her the time for it.

The new house meets on 13 November, a Thursday.
=== continental-review.md
---
title: Poland turns right, but on whose arm?
outlet: The Continental Review
date: 2025-10-24
byline: Henrietta Voss
---
Nobody in Warsaw remembers an election night quite like it. The whole apparatus of pundits sat mute in its studios until {{late.b=9.40 pm}}, waiting for a fire station near the Belarusian border in which {{village-now.x=almost 700}} villagers had to finish voting first.

What they were waiting for turned out to be a stalemate with a tilt. Homeland and Work finished with {{parts.x=171}} deputies and Ewa Lisiecka's Common Road with {{parts.x=158}}. The kingmaker is a party that four years ago had 19 seats. Freedom Pact now has {{pact.a=68}}.

The temptation is to read this as disaffection. Yet {{turnout.b=64.7 per cent}} of the electorate took part, by the final tally, up from {{turnout-then.x=just under 62}} in 2021, and young men queued as they had not in years.

Mr Malik seems to know the limits of his triumph. "{{malik.a=The voters have given us the keys, but not the house}}," he said on the night. To enter it he may have to carry Mr Wilk over the threshold.

Could there be another way? A grand coalition of the two big parties would command {{blocs.x=329}} of the 460. It was last proposed by a bishop, in jest.

Ms Lisiecka stays on as caretaker until the chamber convenes on 13 November.
=== key
issues:
  turnout: { kind: figure, level: must, why: "Final turnout: 67.4 per cent or 64.7." }
  pact: { kind: figure, level: must, why: "Seats of Freedom Pact: 68 or 86." }
  late: { kind: time, level: must, why: "The village voted until 10.40 pm or until 9.40." }
  party-place: { kind: place, level: must, why: "Malik's election party was in Katowice or in Kielce." }
  malik: { kind: quote, level: must, why: "The keys, but not the house; or the keys, and the house." }
  chairwoman: { kind: name, level: must, why: "The head of the electoral commission is Halina Szczepaniak or Szczepanik." }
traps:
  exitpoll: { kind: figure, why: "Seats by the exit poll are not the result." }
  majority: { kind: figure, why: "The seats needed." }
  turnout-day: { kind: figure, why: "Turnout at five o'clock, and abroad." }
  turnout-then: { kind: figure, why: "Turnout of the election before." }
  ballots: { kind: figure, why: "Papers sent, papers brought later and people on the register." }
  village-now: { kind: figure, why: "688 are almost 700; 389 voted four years before." }
  parts: { kind: figure, why: "Seats of different parties." }
  blocs: { kind: figure, why: "Sums for different coalitions." }
  wilks: { kind: name, why: "Tomasz Wilk and Tomasz Wilczek lead two parties." }
  senate: { kind: figure, why: "Seats in the upper house." }
