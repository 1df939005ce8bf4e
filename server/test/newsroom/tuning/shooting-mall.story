# Gunfire in an Ohio shopping mall: the suspect's age, the spot and the toll differ between outlets.
=== tri-county-ledger.md
---
title: Gunman opens fire at Millrace Commons; {{killed.a=three}} dead
outlet: Tri-County Ledger
date: 2024-12-11
byline: Denise Oyelaran
---
{{killed.a=Three}} people were shot to death and {{wounded.x=seven}} wounded Wednesday afternoon when a gunman opened fire {{spot.a=in the food court}} of the Millrace Commons mall, Police Chief Hector Villanueva said.

Officers arrested a {{suspect.a=19-year-old}} man two blocks away at {{arrest.x=4:52 p.m.}}, {{arrest.x=nine minutes}} after the first 911 call. They recovered a handgun and {{rounds.x=two}} empty magazines.

Shoppers hid in stockrooms. "I pulled down the gate and we sat there in the dark with the Christmas music still on," said Patrice Lindqvist, {{staff.x=44}}, who manages a shoe store.

Villanueva said {{wounded.x=two of the seven}} were in critical condition at Mercy Regional.
=== heartland-news-alert.txt
{{killed.a=3}} killed in Ohio mall shooting; suspect held

FALLSBURY, Ohio (Heartland News) — A gunman killed {{killed.a=three}} people and injured {{wounded.x=seven}} others at a suburban mall on Wednesday before being taken into custody, police said.
=== lakeshore-observer.md
---
title: Neighbors describe mall shooting suspect as quiet, "always polite"
outlet: Lakeshore Observer
date: 2024-12-12
byline: Marcus Tannenbaum
---
FALLSBURY, Ohio — The man accused of turning a holiday shopping trip into carnage lived with his grandmother in a yellow house three streets from the mall he is charged with attacking.

Tyler James Brandvold, {{suspect.b=21}}, was booked into the Harlan County jail late Wednesday on {{killed.b+rounds.x=four}} counts of murder, one for each of the people who died after he allegedly began shooting {{spot.b=in the parking garage}}. The fourth victim, a retired bus driver, died at Mercy Regional overnight.

"He was always polite. He carried my groceries," said Lorraine Pickett, {{staff.x=71}}, across the street.

A county prosecutor said Brandvold bought the weapon legally on {{bought.x=Dec. 4}}.

Fallsbury, a city of 38,000, had recorded one homicide this year before Wednesday.
=== national-desk.txt
Suspect in Ohio mall attack bought gun week before, prosecutors say
December 12, 2024

A {{suspect.a=19-year-old}} man charged with opening fire {{spot.a=in the food court}} of an Ohio mall had bought his pistol {{bought.x=seven days earlier}}, prosecutors said Thursday.

{{killed.b=Four}} people have died in the attack, including a man who succumbed to his wounds early Thursday. {{wounded.x=Six}} remain in hospitals.

The shooting came a day after a gunman wounded {{tulsa.x=five}} people at a bowling alley in Tulsa, Oklahoma, and {{tulsa.x=killed two}}. Police do not believe the two are linked.

Brandvold is due in court Friday.
=== key
issues:
  killed: { kind: figure, level: must, why: "Deaths in the mall: three on the day, four the next." }
  suspect: { kind: age, level: must, why: "The suspect is 19 or 21." }
  spot: { kind: place, level: must, why: "The shooting began in the food court or in the parking garage." }
traps:
  wounded: { kind: figure, why: "Seven wounded, of whom one died: six remain; two of the seven are critical." }
  bought: { kind: date, why: "Seven days before Wednesday, 11 December, was 4 December." }
  staff: { kind: age, why: "Two women quoted, of different ages." }
  tulsa: { kind: figure, why: "The bowling-alley shooting in Tulsa is another event." }
  arrest: { kind: time, why: "The hour of the arrest and the minutes since the call." }
  rounds: { kind: figure, why: "Empty magazines and counts of murder." }
