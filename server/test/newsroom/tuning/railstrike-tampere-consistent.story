# A Finnish rail strike told consistently: start and end, trains and shares of trains, a pay demand and an offer, men with like names, a later end.
=== suomi-wire.txt
Finnish train drivers walk out
HELSINKI, March 26 (Suomi Wire) - Finland's train drivers will stop work {{begin.x=on Thursday at 3 a.m.}} for {{long.x=48 hours}}, their union said on Wednesday after talks on pay broke down.

{{trains.x=About 900 trains a day}} will be cancelled, {{share.x=three quarters of all services}}. Commuter trains around Helsinki are driven by another firm and will run.

The union wants {{pay.x=7.5 percent}} over two years; employers offer {{pay.x=4.8}}.

"We did not want this," said union chairman {{man.x=Juhani Laaksonen}}.
=== travel-page.md
---
title: Rail strike: what runs and what does not
outlet: Pirkanmaa Today
date: 2025-03-26
byline: Traffic desk
---
**When?** From {{begin.x=three in the night to Thursday}} {{long.x=until three on Saturday morning}}.

**Does anything run?** {{share.x=One train in four}}, among them the night trains to Lapland, whose drivers start before the deadline and who may finish their journey.

**And in the capital?** Local trains as usual.

**My ticket?** Refunded in full, or valid until 30 April.

**Coaches?** Tampere to Helsinki {{coach.x=every quarter of an hour}}, from 12 euros; the ride takes two and a half hours. Bring a sandwich.
=== platform-report.txt
Quiet on platform oneAt Tampere station on {{begin.x=Thursday}} you could hear the clock.

A school class on its way to the Moomin Museum had made it; a bass player on his way to Turku had not. He played a little. Somebody put two euros in the case.

{{man.x=Jukka Laaksonen}}, no relation of the union's chairman, sells coffee in the hall. "On a normal day four hundred cups, today sixty," he says. He has been thinking of closing at noon.

Outside, the coach to Helsinki was full. It goes {{coach.x=four times an hour}}.
=== business-daily.md
---
title: Deal ends Finnish rail dispute
outlet: Baltic Business Daily
date: 2025-04-02
byline: Sanna Kivi
---
Finland's drivers get {{pay.x=6.1 per cent}} in two steps, half-way between what they had asked for and what they were offered, near enough.

The agreement was reached on Tuesday evening, averting a second walk-out that would have begun on 3 April. The first, {{begin.x=on 27 March}}, kept {{trains.x=some 1,800 trains}} in their depots in the course of {{long.x=two days}}.

{{man.x=Laaksonen}} said that his members would sleep well. State mediator Ritva Holm said that she already had. Freight customers have begun to count their losses.
=== key
issues:
traps:
  begin: { kind: date, why: "Thursday was 27 March; three in the night to Thursday is 3 a.m. on it." }
  long: { kind: figure, why: "48 hours from Thursday three o'clock end on Saturday at three." }
  trains: { kind: figure, why: "900 trains a day are 1,800 in two days." }
  share: { kind: figure, why: "Three quarters cancelled: one in four runs." }
  pay: { kind: figure, why: "Demand, offer and agreement." }
  man: { kind: name, why: "Jukka Laaksonen sells coffee, Juhani is the union's chairman." }
  coach: { kind: figure, why: "Every quarter of an hour is four times an hour." }
