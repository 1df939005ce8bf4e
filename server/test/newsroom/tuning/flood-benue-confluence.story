# Floods on the Niger after a dam upstream opened its gates: deaths, the day of the release, a commissioner's name and his words differ.
=== confluence-voice.md
---
title: Flood submerges Odo-Ape market, kills {{dead.a=18}}
outlet: Confluence Voice
date: 2023-10-17
byline: Ojonugwa Achimugu
---
LOKOJA — Flood water from the swollen Niger has killed {{dead.a=18}} people in Kogi State since the weekend, the State Emergency Management Agency said yesterday.

The Commissioner for Environment, Mr Onuche {{comm.a=Idakwo}}, told reporters at Odo-Ape that {{parts.x=ten}} of the victims died in a single canoe accident on Sunday night. {{parts.x=Seven}} of the ten were schoolchildren.

"{{told.a=We were told of the release by radio}}, after the water was already in people's rooms," {{comm.a=Idakwo}} said.

Cameroonian engineers opened the gates of the Mayo Banki dam on {{gates.a=2 October}}, according to the hydrological services agency.

{{homes.x=About 7,500}} households have been displaced in the nine affected local government areas. At Odo-Ape alone, {{homes-part.x=1,900}} families are sleeping under the flyover.

Rice farmers put their losses at ₦2.3bn.
=== sahel-and-coast.txt
Flooding claims {{dead.b=28}} lives in central Nigeria
Abuja, 16 October (Sahel & Coast Agency)

{{dead.b=Twenty-eight}} people have been drowned in floods in Nigeria's Kogi state following the opening of a dam in neighbouring Cameroon on {{gates.b=12 October}}, the state's emergency agency said on Monday. In Benue state, upstream, floods have killed {{benue.x=six}}.
=== the-naija-monitor.md
---
title: "Kogi flood: 'We were told of the release {{told.b=by text message}}', says commissioner"
outlet: The Naija Monitor
date: 2023-10-18
byline: Abdulrahman Gambari Yahaya
---
The Kogi State Commissioner for Environment, Onuche {{comm.b=Idachaba}}, has accused federal agencies of failing to pass on a warning from Cameroon.

"{{told.b=We were told of the release by text message}}, after the water was already in people's rooms," he said on Monday at Odo-Ape, where residents have strung ropes between the roofs.

As of Tuesday evening the death toll in the state was {{dead.a+old.x=18}}, unchanged since Monday. Some {{homes.x+homes-part.x=7,480}} households, or roughly 45,000 persons, have left their homes.

In 2012, the year by which all floods here are measured, {{old.x=63}} people died in Kogi and the water stood {{height.x=12.8 metres}} high at the Lokoja gauge. It was at {{height.x=11.9 metres}} on Tuesday.

{{ocheja.x=Blessing Ocheja}}, 22, who sells akara by the roadside, said her shop, her stove and her mother's wrappers had gone. Her brother {{ocheja.x=Sunday Ocheja}} is a member of the local rescue team.

The state has released {{aid.x=N350 million}} for relief.
=== briefing-nairobi.txt
Africa weather briefing

18 October 2023

NIGERIA: {{dead.a+benue.x=18}} dead in Kogi, {{benue.x=six}} in Benue; {{benue.x=24}} in total for the two states. The Mayo Banki dam, whose gates were opened on {{gates.a=October 2}}, is still discharging. Kogi has put {{aid.x=350m naira ($460,000)}} into relief.

CHAD: no further rain expected.
=== sunday-essay.md
---
title: Every October the river sends its bill
outlet: The Palmwine Quarterly
date: 2023-10-22
byline: Hauwa'u Danjuma Ibrahim
---
My grandmother had a nail in her doorpost at Koton Geri for every flood she had lived through. The lowest was from 1963 and the highest, driven in by my uncle after her death, from 2012, the year the water took {{old.x=sixty-three}} lives in this state alone.

This year's nail will go in a hand's breadth below it. The victims, {{dead.a=eighteen}} in Kogi when I last asked, are being buried on the one hill the cemetery has left.

There is an argument about who knew what. It is agreed that the Mayo Banki gates were lifted on {{gates.a=the second of the month}}; it is not agreed who picked up the telephone. Commissioner {{comm.a=Idakwo}} blames Abuja. Abuja, as is its habit, has set up a committee of nine, four of whom have never seen the river.

The money is a riddle too. Of the {{aid.x=N350 million}} the state released, not one naira had reached the flyover at Odo-Ape by Friday, and the {{homes-part.x=1,900}} families there were eating what the mosque and the Catholic parish cooked in turn.

I asked {{ocheja.x=Sunday Ocheja}}, a rescuer, what he needed. He asked for fuel, and then for his sister's stove.
=== key
issues:
  dead: { kind: figure, level: must, why: "Deaths in Kogi by the same agency on Monday: 18 against 28." }
  gates: { kind: date, level: must, why: "The dam's gates were opened on 2 October or on 12 October." }
  comm: { kind: name, level: must, why: "The commissioner is Onuche Idakwo or Onuche Idachaba." }
  told: { kind: quote, level: must, why: "The commissioner's words: told by radio, or told by text message." }
traps:
  parts: { kind: figure, why: "Ten of the victims died in one canoe, seven of the ten were children." }
  benue: { kind: figure, why: "Six in Benue are another state's; 18 and six make 24." }
  homes: { kind: figure, why: "About 7,500 is 7,480, rounded." }
  homes-part: { kind: figure, why: "1,900 families at one place." }
  old: { kind: figure, why: "The floods of 2012 are another event." }
  height: { kind: figure, why: "The river now and in 2012." }
  ocheja: { kind: name, why: "Sister and brother." }
  aid: { kind: money, why: "The relief money, once with its value in dollars." }
