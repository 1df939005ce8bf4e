# Recount of a state Senate race: the margin, its percentage, the first day, the cost, a clerk's post and words.
=== wire.md
---
title: Recount sought in Wisconsin Senate race decided by {{margin.a=312 votes}}
outlet: Associated Wire Service
date: 2025-11-12
byline: Teresa Olmos
---
WAUSAU, Wis. (AWS) — The loser of a special election for a Wisconsin state Senate seat asked for a recount on Wednesday after an official count put her {{margin.a=312 votes}} behind.

Republican Curtis Aldenkamp received {{before.x=41,208 votes}} to {{before.x=40,896}} for Democrat Mai Xee Lor, a margin of {{share.a=0.38 percentage points}}. The result decides control of the Senate.

The recount in Marathon County, the largest of the district's three counties, will begin on {{begin.a=Monday, Nov. 17}}, and must end {{end.x=by Nov. 26}}.

"{{hands.a=Every ballot will be looked at by two people}}," said Denise Vang, {{clerk.a=the county clerk}}.

Because the margin is above {{quarter.x=0.25 points}}, Lor's campaign must pay the estimated cost, {{cost.a=$186,000}}.

A {{past.x=2016}} recount of the presidential vote in Wisconsin changed the margin by {{past.x=131 votes}}.
=== broadcaster.md
---
title: What to know about the Marathon County recount
outlet: WTLX 9
date: 2025-11-13
byline: WTLX Staff
---
A recount is coming in the special election for state Senate. Here's what to know.

Who is ahead? Republican Curtis Aldenkamp, by {{margin.b=213 votes}}.

When does it start? {{begin.b=Wednesday, Nov. 19}}, at 9 a.m. It has to be done {{end.x=by the day before Thanksgiving}}.

Who pays? The campaign of Democrat Mai Xee Lor, because the margin is {{quarter.x=more than a quarter of a point}}.

Can I watch? Yes. Anyone can, from behind a rope.

Who is in charge? {{clerk.a=County Clerk}} Denise Vang, with observers from both parties.
=== tabloid.txt
RECOUNT QUEEN: LOR'S {{cost.b=$168,000}} GAMBLE

MADISON, Nov. 14, 2025 — Democrat Mai Xee Lor has bet {{cost.b=$168,000}} of donors' cash on a recount that experts call a long shot.

Denise Vang, {{clerk.b=the Marathon County executive}}, will run the show in a gym in Wausau.

"You could count them till Easter," sniffed Aldenkamp's campaign manager, {{brandts.x=Troy Brandt}}.

His sister {{brandts.x=Heidi Brandt}}, a Lor volunteer, said: "Then we will see him at Easter."

Aldenkamp leads by {{margin.a=312}}.
=== local.md
---
title: Clerk readies gym, and coffee, for recount
outlet: Wausau Pilot-Gazette
date: 2025-11-15
byline: Brent Zastrow
---
Denise Vang has rented 60 tables, hired {{staff.x=84 tabulators}} and ordered coffee for {{staff.x=100}}.

{{clerk.a=The Marathon County clerk}} will oversee the hand recount that starts on {{begin.a=Monday}} in the gym of a former middle school. "{{hands.b=Every ballot will be looked at by three people}}," she said.

Curtis Aldenkamp leads Mai Xee Lor by {{margin.a=312 votes}}, or {{share.b=0.83 percentage points}}. {{absentee.x=About 9,400 absentee ballots}} will be counted last.

Aldenkamp, 56, a seed dealer from Edgar, said he was "sleeping fine." Lor, 39, a nurse practitioner, said she was not.

The county will bill Lor's campaign, which has put down a deposit of {{cost.a=$186,000}}.
=== aggregator.txt
Wisconsin recount: where things stand

Nov. 18, 2025 — NewsStack

Tabulators in Marathon County, Wisconsin, counted {{absentee.x=11,200 ballots}} on {{begin.a=Monday, the first day}} of a recount in a race for the state Senate.

Before the recount, Curtis Aldenkamp had {{sum.a+before.x=41,208}} votes and Mai Xee Lor had {{sum.a+before.x=40,896}}, a margin of {{margin.c+sum.a=322 votes}}.

After the first day, Lor had gained {{after.x=four votes}}.

The recount must be finished {{end.x=by Nov. 26}}.
=== result.md
---
title: Recount confirms Aldenkamp win in Wisconsin Senate race
outlet: Associated Wire Service
date: 2025-11-25
byline: Teresa Olmos
---
WAUSAU, Wis. (AWS) — A recount confirmed on Tuesday that Republican Curtis Aldenkamp won a special election for a Wisconsin state Senate seat, cutting his lead to {{after.x=297 votes}} from {{margin.a+after.x=312}}.

Aldenkamp finished with {{before.x=41,199 votes}} and Democrat Mai Xee Lor with {{before.x=40,902}}. Lor conceded an hour later.

{{clerk.a=County Clerk}} Denise Vang said {{absentee.x=22 ballots}} had been set aside because voters had not signed the envelope.

The recount cost {{spent.x=$171,400}}, less than the {{cost.a+spent.x=$186,000}} that Lor's campaign had paid in advance. The difference will be returned.
=== key
issues:
  margin: { kind: figure, level: must, why: "The margin before the recount: 312, 213 or 322 votes." }
  sum: { kind: figure, level: must, why: "41,208 less 40,896 are 312, not 322 (one article alone)." }
  clerk: { kind: role, level: must, why: "Denise Vang is the county clerk, or the county executive." }
  begin: { kind: date, level: must, why: "The recount begins on Monday 17 November, or on Wednesday 19 November." }
  cost: { kind: money, level: must, why: "Lor's campaign pays $186,000, or $168,000." }
  hands: { kind: quote, level: must, why: "Every ballot will be looked at by two people, or by three." }
  share: { kind: figure, level: must, why: "The margin is 0.38 percentage points, or 0.83." }
traps:
  after: { kind: figure, why: "The lead after the recount, and the gain of its first day, are other numbers than the margin before." }
  before: { kind: figure, why: "The votes before the recount, and after it." }
  absentee: { kind: figure, why: "Ballots counted on the first day, absentee ballots, and ballots set aside." }
  past: { kind: figure, why: "The recount of 2016 is another." }
  quarter: { kind: figure, why: "0.25 points are a quarter of a point: the limit, not the margin." }
  spent: { kind: money, why: "What the recount cost in the end is less than what was paid in advance." }
  end: { kind: date, why: "The day before Thanksgiving was Nov. 26." }
  brandts: { kind: name, why: "Brother and sister." }
  staff: { kind: figure, why: "Tabulators hired, and coffee for all." }
