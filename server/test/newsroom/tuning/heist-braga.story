# A night burglary of a museum of sacred art: pieces taken, hour, value and the director's name.
=== reliquaries-stolen.md
---
title: Thieves take gold reliquaries from Braga museum in six minutes
outlet: Minho Diary
date: 2023-06-20
byline: Teresa Vilaça
---
BRAGA, Portugal — Masked burglars broke into a museum of religious art in the northern city of Braga before dawn on {{night.x=Tuesday}} and made off with {{pieces.a+others.x=seven}} gold reliquaries, police said.

The three men smashed a side window at {{hour.a=3.40 a.m.}}, went straight to the treasury on the first floor and were gone {{long.x=six minutes}} later.

The museum's director, {{director.a=Dulce Sampaio Teles}}, put the value of the pieces at {{value.a=€1.8 million}}. "They knew what they wanted. {{left.x=They walked past two paintings worth far more}}," she said.

A guard, 58, was tied up but not hurt.
=== gang-flees.txt
Gang raids Portuguese church museum

BRAGA, Portugal, June 20 (Douro Newswire) - Thieves stole {{pieces.b=nine}} reliquaries, some of them 500 years old, from a museum in Braga on Tuesday, tying up the night guard and escaping in a stolen van.

The thieves broke in at {{hour.b=4:30 a.m.}} and officers were there {{long.x=within ten minutes}}, a police spokesman said. No one has been arrested.

The haul could fetch {{value.b=as much as 2 million euros}}, said an antiques dealer in Porto who asked not to be named.

The van, a white Renault, was found burnt out near Guimarães, {{road.x=15 miles}} away.
=== second-raid.md
---
title: Two raids, one method – the hunt for the treasure thieves
outlet: The Iberian Observer
date: 2023-06-25
byline: Hugh Penrose
---
The side window, the van, the six minutes: for the detectives who drove up from Lisbon, the burglary at Braga had a familiar look.

In November 2021 four men took {{others.x=eleven}} silver chalices from the cathedral treasury of Astorga, in Spain, {{others.x=two}} of which turned up last year in an Antwerp auction. They too were inside for {{long.x=less than ten minutes}}. They too burnt their van. The chalices were insured for {{insured.x=€640,000}}.

At Braga there were three men, and the loot was gold: {{pieces.a=seven}} reliquaries, among them an arm of St Fructuosus set with garnets, with a combined value of {{value.a+insured.x=€1.8m}}.

{{director.b=Dulce Sampayo Teles}}, who has run the museum since 2016, believes that the thieves had visited as tourists. The pictures they left behind, she noted, are "{{left.x=worth far more}}".

The burnt-out vehicle was found {{road.x=24 kilometres}} off, outside Guimarães. A man of 34 was questioned {{arrest.x=on Friday}} and let go.
=== questioned.txt
Man questioned over museum burglary

June 23, 2023

Portuguese police on {{arrest.x=Friday}} questioned a 34-year-old man about the theft of {{pieces.a=seven}} reliquaries in Braga {{night.x=three days earlier}} but released him without charge.
=== key
issues:
  pieces: { kind: figure, level: must, why: "Reliquaries stolen: seven against nine." }
  hour: { kind: time, level: must, why: "They broke in at 3.40 or at 4:30." }
  director: { kind: name, level: must, why: "The director: Sampaio against Sampayo." }
  value: { kind: money, level: may, why: "The director's 1.8 million against a dealer's 2 million." }
traps:
  others: { kind: figure, why: "What was taken in another town two years before." }
  long: { kind: figure, why: "How long the thieves were inside, how soon the police came." }
  insured: { kind: money, why: "The insured value of another theft's loot." }
  road: { kind: figure, why: "15 miles are 24 kilometres." }
  left: { kind: quote, why: "A quotation and a part of it." }
  night: { kind: date, why: "Three days before Friday was Tuesday." }
  arrest: { kind: date, why: "Friday was June 23." }
