# A rocket fails in northern Norway: hour of lift-off, seconds of flight, satellites aboard, the height reached, a man's post, next try, the engineer's name.
=== polar-agency.txt
European rocket lost soon after start
SKARVØY, Norway, April 3 (Polar Agency) - A rocket of the German start-up Nordstern fell into the Norwegian Sea on Thursday {{secs.a=38 seconds after lift-off}}. No one was hurt.

The {{tall.x=28-metre}} Polaris One rose from the pad {{lift.a=at 12.30 p.m.}} local time and began to tumble {{high.a=at an altitude of 3 kilometres}}. {{sats.a=Five small satellites}} were destroyed.

"We got off the ground and we got data," said Jonas Reuter, {{reuter.a=the company's chief executive}}.

A fishing ban around the island was lifted at 6 p.m.
=== space-ticker.txt
LIVE: Polaris One

09:05 Good morning from Skarvøy. Four degrees, light wind.
09:40 Hold. A boat is in the closed area. It is after cod.
10:55 Tanks full.
{{lift.b=11:15}} And she flies! What a noise.
11:17 Oh no. We saw her tip over. A splash behind the headland.
11:50 Word from control: the flight {{secs.b=lasted for a minute and a half}}, near enough.
12:20 {{chief.a=Friederike Lohmann}}, who designed the engines, has come out to the press tent. "A valve," she says. "I bet you it is a valve."
13:00 We close here. Soup.
=== handelspost.md
---
title: Nordstern still has money for two more tries
outlet: The Rhine Business Post
date: 2025-04-05
byline: Till Brandis
---
Investors in Nordstern have shrugged off Thursday's crash. The Bremen firm has {{cash.x=140 million euros}} left, enough for two more rockets, and intends to use one of them {{next.a=as early as September}}.

Customers were insured. {{sats.b=Eight of their satellites}}, the heaviest the weight of a washing machine, now lie on the sea bed.

Jonas Reuter, {{reuter.b=Nordstern's finance director}}, speaks of "the cheapest lesson in the industry".

The rocket had {{high.b=climbed to some eleven thousand metres}} before its computer shut the engines off.
=== tromso-page.md
---
title: Valve froze, inquiry finds
outlet: Nordlys Kyst
date: 2025-05-20
byline: Ingrid Aasen
---
A valve the size of a thumb brought down the rocket that crashed off Skarvøy in April. Moisture had got into it during the long hold, and froze.

"I won a bet that I would rather have lost," says the engineer in charge of propulsion, {{chief.b=Friederike Lehmann}}.

Nordstern will be back {{next.b=next spring, the date it has given from the first day}}, with a taller rocket: {{tall.x=31 metres}} instead of {{tall.x=28}}.

The island's 412 people have had free fish soup from the firm, and a new slide at the school. Its bank account still holds {{cash.x=€140m}}.
=== schools-radio.txt
What goes up

A rocket took off from an island in the north of Norway this week, and {{secs.a=thirty-eight seconds later}} it was a submarine. Why?

Rockets balance on their flame as you balance a broom on your hand. If the hand stops, the broom falls. On Polaris One the hand stopped {{high.a=three thousand metres up}}. That is the height of a good mountain.

It was {{lift.a=half past twelve}}, and the school on the island had moved its lunch break so that everybody could watch. On board were {{sats.a=five}} satellites, one of them built by pupils in Graz. They will build another.
=== key
issues:
  secs: { kind: figure, level: must, why: "The flight lasted 38 seconds, or a minute and a half." }
  lift: { kind: time, level: must, why: "Lift-off was at 12.30 or at 11.15." }
  high: { kind: figure, level: must, why: "It reached three kilometres, or eleven thousand metres." }
  sats: { kind: figure, level: must, why: "Five satellites were lost, or eight." }
  reuter: { kind: role, level: must, why: "Reuter is chief executive or finance director." }
  chief: { kind: name, level: must, why: "The engineer is Friederike Lohmann or Lehmann." }
  next: { kind: date, level: must, why: "The next try is in September, or next spring." }
traps:
  tall: { kind: figure, why: "28 metres is this rocket's height, 31 the next one's." }
  cash: { kind: money, why: "140 million in both." }
