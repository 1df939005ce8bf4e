# A Kenyan road contractor before a judge: where he was arrested, the next hearing, number of counts, judge's name, an official's post, the year of the contract.
=== wire.txt
Kenyan contractor denies fraud over unbuilt road
NAIROBI, Sept 22 (Savanna Press) - A Kenyan businessman accused of taking {{sum.x=2.4 billion shillings}} for a road that was never built pleaded not guilty on Monday to {{counts.a=fourteen charges}}.

Peter Ndirangu, {{age.x=57}}, was {{arrest.a=picked up at Nairobi's international airport}} last week {{dest.x=as he was about to board a plane to Dubai}}, prosecutors said.

Judge {{judge.a=Esther Wambua}} sent him back to custody. {{next.a=The case will be heard again on October 6}}.

His co-accused, Samuel Otieno, {{otieno.a=formerly permanent secretary for roads}}, is free on bail of {{bail.x=five million shillings}}.
=== taifa.md
---
title: The road that is still a goat path
outlet: Taifa Weekly
date: 2025-09-26
byline: Grace Chebet
---
You can walk the Lorengai highway in sandals; there is nothing else to do with it. Some 88 kilometres of tarmac should lie here under {{contract.a=a contract signed in 2016}}. There are goats.

The man who was paid for it sits in a remand cell. {{arrest.b=Detectives came for Peter Ndirangu at his villa in Karen before breakfast}}, neighbours say, and he asked to finish his tea.

{{judge.b=Esther Wambui}}, who is trying him without a jury, was not amused when his lawyer compared him to Job.

Otieno, {{otieno.b=the roads ministry's chief accountant in those days}}, says that he signed what he was given. He had to put up {{bail.x=5 million}}.

Of the {{sum.x=2.4 billion}}, a tenth has been traced.
=== court-list.txt
WHO IS IN COURT AND WHEN

Week in brief, anti-corruption division

Ndirangu and another (Lorengai road). {{counts.b=Eleven counts}}, among them conspiracy, false accounting and money laundering. Plea taken. {{next.b=Resumes Thursday 16 October}}, 9 am, court 3. Witnesses: 31 for the prosecution.

Muli (school desks). Two counts. Judgment on Friday 3 October, court 1.

Kiprono and others (seed maize). Adjourned for want of an interpreter. No new date.

Doors open at 8.15. Telephones must be handed in. The press bench has nine places and is given out in the order of arrival.
=== explainer.md
---
title: Ndirangu trial: your questions
outlet: Coast Voice
date: 2025-10-01
byline: Explainer team
---
**What is it about?** A road in the north. {{contract.b=The deal dates from 2019}}, the money was gone a year later.

**How much money?** {{sum.x=2,400 million shillings}}, or about 18 million dollars.

**Was he running away?** Prosecutors think so: {{dest.x=his ticket was for Dubai}}. His lawyer says that he was going to a wedding.

**Who is he?** {{age.x=Fifty-seven}}, a former lorry driver, owner of two hotels and a rally car.

**What could he get?** Ten years for each of the gravest counts.

**And the road?** A new tender is promised for next year. Nobody we spoke to at Lorengai has bought a car.
=== rift-agency-brief.txt
In brief: road fraud

NAKURU (Rift Agency) - The trial of the contractor Peter Ndirangu got off to a short start. The clerk needed twenty minutes to read out {{counts.a=the fourteen counts}}; the accused said "not true" after each.

Ndirangu, {{arrest.a=whom police had led away from the departure hall}} the week before, asked for a softer chair. {{judge.a=Judge Wambua}} let him have a cushion. Both sides are to be back in her court {{next.a=in a fortnight, on the sixth}}.

His road, {{contract.a=commissioned nine years ago}}, was to link Lorengai with the lake. A dispute about who must pay the surveyors is before another court.
=== key
issues:
  arrest: { kind: place, level: must, why: "Arrested at the airport, or at his villa in Karen." }
  counts: { kind: figure, level: must, why: "Fourteen charges or eleven." }
  judge: { kind: name, level: must, why: "The judge is Esther Wambua or Wambui." }
  next: { kind: date, level: must, why: "The next hearing is on 6 or on 16 October." }
  otieno: { kind: role, level: must, why: "Otieno was permanent secretary, or chief accountant." }
  contract: { kind: date, level: must, why: "The contract is of 2016 or of 2019." }
traps:
  sum: { kind: money, why: "2.4 billion are 2,400 million." }
  age: { kind: age, why: "57 in both." }
  bail: { kind: money, why: "Five million is Otieno's bail in both." }
  dest: { kind: place, why: "Dubai is where he was bound." }
