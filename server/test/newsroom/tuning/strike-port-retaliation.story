# A drone attack on a Gulf port and the air raid that answered it: the target, the bill and an admiral's post differ.
=== gulf-ledger.md
---
title: Drones set fuel tanks ablaze in Qasr al-Milh
outlet: Gulf Ledger
date: 2025-04-03
byline: Maryam al-Khudair
---
QASR AL-MILH — Three drones struck {{target.a=the container port of Ras Dhib}} before sunrise on {{when.x=Thursday}}, killing {{port-dead.x=five}} dock workers and sending a column of smoke over the capital that could be seen {{smoke.x=60 km}} out to sea.

{{port-dead.x=Two of the five}} were Indian nationals and {{port-dead.x=one}} was Filipino, the interior ministry said.

Rear Admiral Sultan bin Fahd al-Hamli, {{hamli.a=commander of the coastguard}}, said {{drones.x=eleven}} drones had been launched from Shirvaz and {{drones.x=eight}} of them brought down.

"This was an attack on bread, not on a base," he said. "Half of our wheat comes through that gate."

The finance ministry put the damage at {{bill.a=$180 million}}.

Shirvaz denied any part in the attack. It is the second in four months: in December {{december.x=two}} guards were killed at a desalination plant.
=== red-sand-agency.txt
Qasr al-Milh strikes back after drone attack

Dubai, April 4 (Red Sand) -- Warplanes from Qasr al-Milh bombed a drone base in the desert of Shirvaz overnight, killing {{raid-dead.x=14}} soldiers by Shirvaz's own account, a day after drones hit {{target.b=the international airport at Ras Dhib}} and killed {{raid-dead.x+port-dead.x=five}} people.

"An attack on bread" was how Rear Admiral Sultan bin Fahd al-Hamli described Thursday's strike.
=== euro-briefing.md
---
title: Two strikes in 24 hours push Gulf neighbours towards the edge
outlet: Euro Briefing
date: 2025-04-04
byline: Lars-Henrik Tveit
---
First came the drones, on {{when.x=3 April}}. Then, eighteen hours later, came the answer.

By Friday noon the tally, so far as it can be known, was this: {{raid-dead.x=five}} civilians dead in Qasr al-Milh, {{raid-dead.x=fourteen}} soldiers in Shirvaz, nineteen in all, and insurance rates for tankers doubled.

The emirate says the damage done at Ras Dhib comes to {{bill.b=$810 million}}, much of it grain. It has not said what the raid cost. One retired officer guessed at $30 million in fuel and munitions.

Sultan bin Fahd al-Hamli, the rear admiral who is the emirate's {{hamli.b=chief of naval staff}}, said there would be no third round unless Shirvaz wanted one. Shirvaz's foreign minister, {{rostami.x=Behrouz Rostamzadeh}}, called the raid "a crime without a pretext". His brother, General {{rostami.x=Kamran Rostamzadeh}}, commands the air defences that failed to stop it.

Of the {{drones.x=11}} drones launched, three reached {{target.a=the container port}}. One burned out a wheat silo.

Oil rose {{oil.x=4 percent}} on the news, after falling {{oil.x=2 percent}} the day before.
=== shipping-notice.txt
NOTICE TO SHIPPING 17/25
4 April 2025

{{target.a=Ras Dhib container terminal}} closed until further notice following the attack of {{when.x=yesterday}}, in which {{december.x=five}} stevedores died. Vessels to anchor not less than {{smoke.x=12 nautical miles}} off.
=== key
issues:
  target: { kind: place, level: must, why: "The drones struck the container port, or the airport, at Ras Dhib." }
  bill: { kind: money, level: must, why: "Damage: 180 million dollars against 810 million." }
  hamli: { kind: role, level: must, why: "Admiral al-Hamli commands the coastguard or is chief of naval staff." }
traps:
  port-dead: { kind: figure, why: "Two and one of the five dock workers are parts." }
  raid-dead: { kind: figure, why: "Five died in the attack, fourteen in the answer." }
  december: { kind: figure, why: "December's attack is another event." }
  drones: { kind: figure, why: "Eight brought down of eleven launched." }
  smoke: { kind: figure, why: "How far smoke was seen, and where ships must anchor." }
  when: { kind: date, why: "Thursday, 3 April and the fourth's yesterday are one day." }
  rostami: { kind: name, why: "Two brothers in two posts." }
  oil: { kind: figure, why: "A rise on one day and a fall on the other." }
