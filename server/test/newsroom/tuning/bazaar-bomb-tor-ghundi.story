# A bomb in a bazaar in Khyber Pakhtunkhwa, Pakistan: the final toll, the weight of the charge, the police chief's name and words, the hour.
=== frontier-news-flash.txt
Blast in Pakistan bazaar kills {{early.a=16}} before Ramadan sunset
PESHAWAR, March 20 (Frontier News Service) — A bomb strapped to a parked motorcycle exploded next to a police van in a crowded bazaar in northwestern Pakistan on Thursday, killing at least {{early.a=16}} people, police said.

The explosion took place at {{hour.a=5:45 p.m.}} ({{hour.a=1245 GMT}}) beside the bus stand in Tor Ghundi, a market town in the south of Khyber Pakhtunkhwa province, when people were buying food to break their fast.

"The bomb was set off by remote control," District Police Officer {{dpo.a=Zahid Ullah Marwat}} told reporters at the scene. He said {{hurt.a=around 40}} people had been taken to hospital, some of them in a critical condition.

No group claimed responsibility at once. The banned Pakistani Taliban have stepped up attacks on the police in the area. On {{kot.x=Tuesday}}, gunmen and a car bomb killed {{kot.x=three}} soldiers at a checkpoint at Kot Sadiq, {{kot-far.x=30 kilometers}} away.

Prime Minister's House and the provincial government condemned the attack. Hospitals in the district declared an emergency, and an appeal for blood went out from the mosques.
=== indus-tribune.md
---
title: Tor Ghundi shuts its shops and buries its dead
outlet: The Indus Tribune
date: 2025-03-22
byline: Palwasha Khattak
---
TOR GHUNDI: The shutters were down from one end of the bazaar to the other on Friday, and the only crowd was the one that followed the biers.

{{toll.a+early.b+parts.x=Nineteen}} people are dead: {{parts.x=five}} policemen and {{parts.x=14}} shoppers, hawkers and passengers. Three of the wounded died in the night. Another {{hurt.b=47}} are in hospitals here and in Bannu and Peshawar.

It happened on Thursday 35 minutes before iftar, at {{hour.a=quarter to six}}, when the road by the bus stand is so full that a donkey cart takes ten minutes to pass. A motorcycle had been left between a stall of dried fruit and the van in which the police were waiting for their own meal. The bomb disposal unit says that it carried {{kilos.a=12 kilograms}} of explosive, packed with ball bearings, and that it was set off from afar.

District Police Officer {{dpo.a=Zahid Ullah Marwat}} lost his driver. He was asked at the funeral whether there had been any warning. "We had a general threat alert, but {{alert.a=nothing about this bazaar}}," he said. "I'll answer for what I knew."

{{gul.x=Gul Zaman}}, president of the traders' association, said that the shops would stay closed for three days. He wants cameras on the bus stand, promised since 2022.

At the civil hospital lay {{gul.x=Gul Rehman}}, who sells tea. He had turned to reach for sugar. "The kettle is what saved me," he said. It stands by his bed with eleven holes in it.

The chief minister has announced {{comp.x=Rs2 million}} for the heirs of each of the dead and {{comp-hurt.x=Rs500,000}} for each of the wounded.
=== world-now-broadcaster.md
---
title: Pakistan market bombing, what we know so far
outlet: WorldNow Television, online
date: 2025-03-21
byline: Rupert Adeyemi-Clarke
---
At least {{toll.a+early.b+parts.x=19}} people have lost their lives in a bomb attack on a market in north-west Pakistan.

The device, hidden on a motorbike, blew up on Thursday at {{hour.b=16:45}} local time in the town of Tor Ghundi. The market was packed with shoppers stocking up for the evening meal with which Muslims end the daily Ramadan fast.

Who was the target?

It looks as if it was the police. A van with a patrol in it took the full force of the blast, and {{parts.x=five}} officers were killed. Locals say that the van stood in the same place every evening.

How strong was the bomb?

Bomb disposal experts put it at {{kilos.a=12kg}}. It dug a crater a metre deep and stripped the fronts of 26 shops.

Who did it?

A little-known faction, Jaish-e-Ghazwa, said on Friday that one of its men had parked the motorbike and triggered it by telephone. The claim could not be verified. The Pakistani Taliban denied any part.

Was there a warning?

The head of the local police, {{dpo.a=Zahid Ullah Marwat}}, says: "We had a general threat alert, but {{alert.b=little about this bazaar}}."

What has been said abroad?

The UN Secretary-General deplored the attack and wished the injured, now {{hurt.b=47}}, a speedy recovery.

It is the second in the district in a week. {{kot.x=Three}} soldiers died at a checkpoint {{kot-far.x=some 20 miles}} off {{kot.x=on 18 March}}.
=== subh-page.txt
Daily Subh-e-Nau (English page), Sunday, March 23, 2025
Police make two arrests in bazaar blast
By our correspondent

BANNU: The Counter Terrorism Department on Saturday arrested two men in connection with the blast in Tor Ghundi bazaar and recovered the papers of the motorcycle used in it.

The machine was stolen in Bannu on February 27 and given new number plates, an official said. The two suspects, a mechanic and his cousin, are said to have fitted it with a box of {{kilos.b=20 kilos}} of explosive under the seat. The man who left it at the bus stand on {{blast-day.x=March 20}} is at large.

{{dpo.b=Shahid Ullah Marwat}}, the district police officer, said that the telephone used for the explosion had been traced. He praised the traders for handing over a video. The president of their association, {{gul.x=Gul Zaman}}, said that it came from a bakery and showed the motorcycle arriving twenty minutes before the blast, which the clock on the bakery's wall puts at {{hour.a=5.45pm}}.

Meanwhile, the number of injured still under treatment has fallen to {{hurt.c=31}}. The dead remain {{toll.a+early.b+parts.x=19}}. The deputy commissioner handed cheques of {{comp.x=Rs20 lakh}} to eleven families at a ceremony in his office; the other eight will be paid after the paperwork is done. The injured are to get {{comp-hurt.x=five lakh}} each.

The bazaar is to reopen on Monday.
=== south-asia-security-brief.md
---
title: A new name in the borderlands, and an old method
outlet: South Asia Security Brief
date: 2025-04-02
byline: Leonie Hartwig
---
The attack of {{blast-day.x=20 March}} on the bus-stand bazaar at Tor Ghundi was claimed by a faction of which nobody had heard in February. Its method was as old as the conflict: a stolen motorcycle, {{kilos.a=twelve kilograms}} of commercial explosive with steel balls, a mobile telephone.

The bombing claimed {{toll.b+early.c=29}} lives, {{parts.x=five}} of them of policemen. That makes it the deadliest in the southern districts this year. In the first quarter we count {{quarter.x=41}} militant attacks in the province, against {{quarter.x=33}} in the same period of 2024.

Three points stand out.

First, the group. Jaish-e-Ghazwa seems to be made up of men who left the Pakistani Taliban over a ceasefire with a local tribe. We estimate its strength at no more than 60 to 80. It lacks suicide bombers, and this may be why it leaves motorcycles.

Second, the time. The hour before iftar gives a bomber the largest crowd of the day and the least attentive guard. Of nine attacks in the province during this Ramadan, five fell in it. The assault on the checkpoint at Kot Sadiq, in which {{kot.x=three}} soldiers died, did not: it came at dawn.

Third, the routine. The van was always in the same spot. District Police Officer {{dpo.a=Zahid Ullah Marwat}} has since ordered that no patrol stop in one place for longer than fifteen minutes. His own admission, "We had a general threat alert, but {{alert.a=nothing about this bazaar}}", is fair enough. A van parked in one place for a year is an invitation which needs no intelligence to read.

Two suspects are in custody; the man who parked the motorcycle is not.
=== key
issues:
  toll: { kind: figure, level: must, why: "The final toll is 19 or 29." }
  kilos: { kind: figure, level: must, why: "The charge weighed 12 kilograms or 20." }
  dpo: { kind: name, level: must, why: "The district police officer is Zahid Ullah Marwat or Shahid Ullah Marwat." }
  hour: { kind: time, level: must, why: "The bomb went off at 5:45 p.m. or at 16:45 local time." }
  alert: { kind: quote, level: must, why: "The police chief said nothing about this bazaar, or little about this bazaar." }
  early: { kind: figure, level: may, why: "16 dead are the first count of the evening; three more died in the night, which makes 19 (29 in the brief)." }
  hurt: { kind: figure, level: may, why: "About 40 wounded at first, 47 the next day; 31 of them still in hospital on Sunday." }
traps:
  parts: { kind: figure, why: "Five policemen and 14 civilians are the 19 dead." }
  kot: { kind: figure, why: "The checkpoint at Kot Sadiq on Tuesday 18 March is another attack." }
  kot-far: { kind: figure, why: "30 kilometres are some 20 miles." }
  gul: { kind: name, why: "Gul Zaman of the traders and Gul Rehman, a tea seller, are two men." }
  comp: { kind: money, why: "Two million rupees are 20 lakh." }
  comp-hurt: { kind: money, why: "500,000 rupees are five lakh." }
  blast-day: { kind: date, why: "20 March in two orders." }
  quarter: { kind: figure, why: "Attacks in the first quarters of two years." }
