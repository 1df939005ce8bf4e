# A cash van is robbed on a South African road: the sum, the place, the hour and a policeman's words; another robbery is near.
=== ambush.txt
Gang blows up cash van on Limpopo road

POLOKWANE, South Africa, Oct 30 (Veld News Agency) - Robbers armed with assault rifles rammed an armoured van off the road near {{spot.a=Mokopane}} on Wednesday, blew it open with explosives and escaped with an undisclosed sum, police said.

{{guards.x=Three}} guards were hurt, {{guards.x=one}} of them critically. The attack took place {{hour.a=at about 7:10 a.m.}}

Police are looking for {{men.x=at least 10}} men.
=== bag-by-bag.md
---
title: {{sum.a=R24m}} gone in four minutes
outlet: The Waterberg Herald
date: 2024-10-31
byline: Lerato Mabitsela
---
It took less time than boiling an egg and it made, people say, about as much smoke as a veld fire.

The gang that hit a cash van outside {{spot.a=Mokopane}} {{day.x=on Wednesday}} got away with {{sum.a+other.x=R24 million}}, a source at the security company told this newspaper. Detectives have counted {{men.x+other-men.x=12}} attackers from the footage of a truck that had been forced to stop.

A Mercedes drove into the van from behind {{hour.b=just after 9 a.m.}} Two bakkies boxed it in. Then came the blast.

"{{brig.a=These people have been trained, and not by us}}," Brigadier Sipho Nkuna said at the scene.

Motorists ran to pick up notes. {{notes.x=Five}} were arrested for it, {{notes.x=two}} of them women.

Only {{day16.x=a fortnight}} earlier, a van was robbed in the same way at Hammanskraal, {{road.x=160 km}} to the south, of {{other.x=R6.5 million}}. In that case {{other-men.x=eight}} men were involved and a guard, Jabu Sithole, was shot dead.
=== national.md
---
title: Police link two cash-van heists in fortnight
outlet: The Highveld Standard
date: 2024-11-01
byline: Pieter Oosthuizen
---
Ballistic tests suggest that the same rifles were used in two attacks on cash vans north of Pretoria in October, police said on Thursday.

In the second, near {{spot.b=Modimolle}} {{day.x+day16.x=on October 30}}, {{sum.b=R42 million}} was taken, according to an insurer. It would be the largest sum of its kind this year. The first, at Hammanskraal {{day16.x=on October 16}}, brought the robbers {{other.x=R6.5 million}} and cost the life of guard Jabu Sithole, {{ages.x=34}}.

The two places are {{road.x=about 100 miles}} apart.

"{{brig.b=These people have been trained, and maybe by us}}," said Brigadier Sipho Nkuna, who has asked for help from the army.

There were {{tally.x=186}} such robberies in the twelve months to March, against {{tally.x=238}} in the twelve before.
=== guard-dies.txt
Guard injured in heist dies

Nov 2, 2024

A guard wounded in Wednesday's attack on a cash van in Limpopo died in hospital on Friday night. He was named as {{guard.x=Thabang Sithole}}, {{ages.x=29}}. The other {{guards.x=two}} who were hurt have been sent home.

His family said he was not related to {{guard.x=Jabu Sithole}}, who was killed at Hammanskraal {{day16.x=on 16 October}}.
=== trade.md
---
title: Why the vans keep burning
outlet: Southern Security Digest
date: 2024-11-18
byline: Nomvula Dlamini-Ross
---
A modern cash van weighs seven tonnes, has glass that will stop a rifle round and a floor that will not stop a mine. It is driven by people who earn, after deductions, about R11,000 a month. Every so often somebody sets it on fire.

The robbery at {{spot.a=Mokopane}} at the end of October has become the example everyone in the trade reaches for, because it was filmed. The truck driver's camera shows {{men.x=twelve}} men, five vehicles and a good deal of discipline: one man does nothing but look at his watch.

{{sum.a=Twenty-four million rand}} was lost, and one life; the guard Thabang Sithole died two days later. The company, Ironclad Transit, had lost three vans in the year before and has since parked {{fleet.x=40}} of its {{fleet.x=310}} vehicles, all of the same model.

It would be wrong to say that things are getting worse. In the year to March, {{tally.x=186}} vans were attacked, a fifth fewer than in the previous year. But the gangs are taking more each time. The average loss was {{avg.x=R1.9 million}} five years ago. It is now {{avg.x=R3.4 million}}.

Nor is it right to say that nobody is caught. Of those who took {{other.x=R6.5 million}} at Hammanskraal in October, three are awaiting trial. Police say that rifles found with them match shells from the later attack.

Brigadier Sipho Nkuna has led the unit that hunts the gangs since 2021. Asked what would help, he does not mention helicopters. "Fewer notes," he says.
=== key
issues:
  spot: { kind: place, level: must, why: "The van was attacked near Mokopane or near Modimolle." }
  hour: { kind: time, level: must, why: "The attack was at about 7:10 or just after 9." }
  sum: { kind: money, level: must, why: "The sum taken: R24 million against R42 million." }
  brig: { kind: quote, level: must, why: "Not by us became maybe by us." }
traps:
  guards: { kind: figure, why: "One and two of the three guards." }
  other: { kind: money, why: "The sum of another robbery." }
  other-men: { kind: figure, why: "The robbers of another robbery." }
  men: { kind: figure, why: "At least 10, and 12 once they were counted." }
  ages: { kind: age, why: "Two guards with one surname." }
  fleet: { kind: figure, why: "Forty of 310 vehicles." }
  avg: { kind: money, why: "An average loss then and now." }
  notes: { kind: figure, why: "Two of the five." }
  road: { kind: figure, why: "160 km are about 100 miles." }
  tally: { kind: figure, why: "Two years' robberies." }
  guard: { kind: name, why: "Two guards with one surname." }
  day: { kind: date, why: "Wednesday was October 30." }
  day16: { kind: date, why: "The other robbery's day, and a fortnight before." }
