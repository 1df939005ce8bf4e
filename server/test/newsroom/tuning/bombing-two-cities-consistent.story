# Two car bombs in Iraq on neighbouring days; nothing disagrees, but the two are easy to confuse.
=== tigris-herald-monday.txt
Car bomb kills {{bombs.x=13}} outside Baquba bus station

BAQUBA, Iraq, April 17 (Tigris Herald) — A car packed with explosives blew up beside a bus station on {{baquba-day.x=Monday}}, claiming {{bombs.x=13}} lives, most of them labourers waiting for the first bus to Baghdad, the Diyala governor's office said.

The governor, Nawfal {{tamimi.x=al-Tamimi}}, ordered three days of mourning.
=== tigris-herald-tuesday.md
---
title: Second bombing in two days strikes Samarra market street
outlet: Tigris Herald
date: 2023-04-18
byline: Rana Abd al-Wahhab
---
SAMARRA — {{bombs.x+samarra-parts.x=Twenty-one}} people lost their lives on {{samarra-day.x=Tuesday}} when a parked minibus exploded in a street of spice sellers, in the second such attack in Iraq in as many days.

Among them were {{samarra-parts.x=six}} women and a family of {{samarra-parts.x=five}} who had come to buy sweets for the Eid holiday. More than {{samarra-hurt.x=60}} people were wounded, a doctor at the city's general hospital said.

"There is no wall you can build around a market," said {{chief.x=Salah al-Din police chief}} Major General Faisal al-Jubouri.

Monday's blast in Baquba, 90 kilometres to the south-east, killed {{bombs.x=13}} and injured {{samarra-hurt.x=28}}.

Together the two attacks make this the bloodiest week in the country since October 2021, when {{bombs.x=30}} people died in a bombing in Kut.
=== levant-courier.md
---
title: Iraq buries its dead after twin attacks claim {{bombs.x=34}} lives
outlet: The Levant Courier
date: 2023-04-19
byline: Jonathan Ferreby
---
Iraqis on Wednesday buried the {{bombs.x=34}} victims of two car bombs that shattered the calm of the last days of Ramadan.

In Samarra, where {{samarra-day.x=18 April}} will be remembered for the {{bombs.x=21}} dead of the spice market, the shutters were down and the hospital was still treating {{samarra-hurt.x=sixty-three}} wounded. In Baquba they were marking the second of three days of mourning for those killed {{baquba-day.x=two days earlier}} at the bus station.

No one has said who was behind the bombings. Major General Faisal al-Jubouri, {{chief.x=who commands the police in Salah al-Din}}, told this newspaper that "there is no wall you can build", and then corrected himself: there was a wall, and it had been taken down for the holiday.

Compensation of {{comp.x=10 million dinars}}, roughly {{comp.x=$7,600}}, has been approved for each bereaved household.

Haider {{tamimi.x=al-Tamimi}}, a taxi driver in Baquba, lost his brother. "They told us to be patient," he said. "We have been patient for twenty years."
=== un-readout.txt
UN envoy condemns attacks in Baquba and Samarra

19 April 2023 — The Special Representative condemned in the strongest terms the bombings of {{baquba-day.x=17 April}} in Baquba and {{samarra-day.x=18 April}} in Samarra, which between them killed {{bombs.x=thirty-four}} civilians and injured {{samarra-hurt.x=more than ninety}}.
=== key
issues: {}
traps:
  bombs: { kind: figure, why: "13 in Baquba and 21 in Samarra make 34; 30 died in Kut in 2021." }
  samarra-parts: { kind: figure, why: "Women and a family are parts of the 21." }
  samarra-hurt: { kind: figure, why: "63 is more than 60; with Baquba's 28 it is 91." }
  baquba-day: { kind: date, why: "Monday was 17 April, two days before Wednesday." }
  samarra-day: { kind: date, why: "Tuesday was 18 April." }
  chief: { kind: role, why: "The provincial police chief in other words." }
  tamimi: { kind: name, why: "A governor and a taxi driver share a surname." }
  comp: { kind: money, why: "Dinars with their value in dollars." }
