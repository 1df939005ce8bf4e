# Prisoners tunnel out of a penitentiary in Pará, Brazil: how many, the tunnel's length, the director's name, a secretary's words and the day the ringleader was caught.
=== amazonia-wire.txt
{{escaped.a=27}} inmates tunnel out of prison in northern Brazil

BELEM, Brazil, Feb 16 (Amazonia Wire) - {{escaped.a=Twenty-seven}} prisoners, among them the local head of a drug gang, escaped through a tunnel from a penitentiary in the Brazilian state of Para before dawn on Sunday, state officials said.

{{caught.a=Five}} were recaptured within hours in the woods around the Pedra Branca prison, near the town of Porto Alvorada, the security department said.

The escape was noticed at the morning count at {{noticed.x=5:40 a.m.}} The tunnel, {{length.a=46 metres}} long, led from a cell in block C to a drainage ditch outside the wall. {{stuck.x=One}} more inmate got stuck in it and was pulled out by firefighters.

"Nobody digs for so long unheard unless somebody has been {{deaf.a=paid to be deaf}}," the state's security secretary, Helena {{nog.x=Nogueira}}, told a news conference. {{guards.x=Six}} guards have been suspended.

The gang leader, Edson {{nog.x=Nogueira}}, known as Carcara and not related to the secretary, was serving {{term.x=38 years}} for murder and trafficking.

Pedra Branca was built for {{inmates.x=480}} men and holds {{inmates.x=812}}. In 2019, {{past.x=11}} prisoners broke out of it after taking a cook hostage.
=== diario-alvorada.md
---
title: Three months of digging, and the earth went into the vegetable beds
outlet: Diário de Alvorada
date: 2025-02-18
byline: Raimunda Queiroz
---
The lettuces at Pedra Branca had never done so well. Since November the inmates who work in the prison garden had been raising the beds, basket by basket, with what investigators now believe to be about thirty cubic metres of earth from under cell 14 of block C.

The hole begins beneath a shower tray. It drops {{depth.x=three metres}} and then runs for {{length.a=46}} more, shored with bed slats and lit by bulbs from the workshop, to a ditch behind the perimeter wall. It is {{depth.x=60 centimetres}} wide. A {{stuck.x=28th}} man, heavier than the rest, jammed in it and blocked the way for whoever was to follow.

The {{escaped.a=27}} who were ahead of him crawled out between two and four o'clock on Sunday morning, in the rain. The count at {{noticed.x=twenty to six}} found their blankets stuffed with husks. By last night {{caught.b=nine}} had been caught and {{at-large.a=18}} were still free.

The director, Cláudio {{boss.a=Figueiredo}}, was relieved of his post on Monday. {{boss.a=Figueiredo}}, 51, says he asked Belém three times for ground sensors and shows the letters to anybody who comes to his door.

The state's security secretary, Helena {{nog.x=Nogueira}}, was in no mood for letters. "Nobody digs for so long unheard unless somebody has been {{deaf.a=paid to be deaf}}," she said. {{guards.x=Six}} guards are suspended, and since Monday {{guards.x=two}} of them have been under arrest.

The man everyone is looking for has the same surname as hers and no other tie to her: Edson {{nog.x=Nogueira}}, Carcará, 43, of the Comando da Foz. For news of him the state offers {{reward.x=50,000 reais}}.

Schools in Porto Alvorada stayed shut yesterday. They open again today, with a policeman at each gate.
=== radio-tapajo-page.txt
What happened at Pedra Branca, hour by hour

Rádio Tapajó, web desk, 17 February 2025

Saturday, 22.00 — Lights out. The duty officer notes {{inmates.x=812}} men in their cells.

Sunday, about 02.00 — According to a prisoner who has since been caught, the first man goes down through the shower in cell 14.

About 04.00 — The last of {{escaped.a=27}} comes up in the ditch. {{stuck.x=Number 28}} gets his shoulders wedged. He calls for help only when it gets light.

{{noticed.x=05.40}} — The morning count. The alarm is given eight minutes later.

06.30 — Military police close the BR-163 in both directions. A helicopter cannot take off because of the rain.

09.00 to 14.00 — {{caught.a=Five}} fugitives are taken, {{caught-other.x=three}} of them asleep in a brickworks.

15.00 — The director, Cláudio {{boss.b=Figueira}}, admits to our microphone that rumours of a tunnel had reached him at Christmas. "We searched block B," he says. "They were digging in block C."

17.30 — The security secretary, Helena {{nog.x=Nogueira}}, speaks in Belém. She announces the suspension of {{guards.x=six}} guards and a reward of {{reward.x=R$50,000}} for Edson "Carcará" {{nog.x=Nogueira}}.

Monday, 11.00 — The director is removed. An officer of the military police takes over.
=== lisbon-window.md
---
title: Why Brazil's prisons leak
outlet: The Lisbon Window
date: 2025-02-24
byline: Duarte Falcão
---
**What happened?**
On the night of 15 to 16 February {{escaped.b=37}} men left the Pedra Branca penitentiary in Pará by way of a tunnel. It was {{length.a=46 metres}} long, about half the length of a football pitch, and it had taken them some three months.

**How could nobody hear it?**
Helena {{nog.x=Nogueira}}, who is in charge of security in the state, has a theory. "Nobody digs for so long unheard," she said, "unless somebody has been {{deaf.b=told to be deaf}}." {{guards.x=Two}} guards are in custody. {{guards.x=Four}} more have been sent home.

**Is the place overcrowded?**
Grossly. There are {{inmates.x=812}} inmates for {{inmates.x=480}} beds. At night one guard watches over ninety men.

**Who got away?**
Mostly minor members of the Comando da Foz, which moves cocaine down the river, and one who is not minor: Edson {{nog.x=Nogueira}}, sentenced to {{term.x=38 years}}. The state will give {{reward.x=50,000 reais (about €8,300)}} for him. By last Friday {{caught.c=eleven}} of the men had been caught.

**Has it happened before?**
At the same prison, yes. In 2019 {{past.x=eleven}} got out, by the front door. After that the state installed cameras at the front door.

**And the director?**
Dismissed. Cláudio {{boss.a=Figueiredo}} had asked for sensors that listen to the ground. They cost less than the helicopter search has cost already.
=== amazonia-wire-march.txt
Brazil recaptures gang boss who fled through prison tunnel

BELEM, Brazil, March 8 (Amazonia Wire) - Police in Brazil have recaptured the drug gang leader Edson "Carcara" {{nog.x=Nogueira}}, three weeks after he crawled out of a prison in the Amazonian state of Para with {{stuck.x=26}} other men.

He was found {{captured.b=on Thursday}} on a riverboat near Obidos, in a hammock among passengers bound for Manaus, and did not resist, the state's security department said. He had shaved his head and had 70,000 reais in cash and a Bible with him.

His arrest brings the number of those back behind bars to {{caught.d+caught-other.x=19}}. {{caught-other.x=Two}} others were shot dead in a gunfight with police near Itaituba on February 27. {{at-large.b=Six}} remain at large.

No one will receive the reward of {{reward.x=50,000 reais ($8,700)}}, the department said, since it was a police dog that found him.

Security Secretary Helena {{nog.x=Nogueira}} said that he would be flown to a federal prison in another state to serve what is left of his sentence of {{term.x=38 years}}.

A third guard has been charged with accepting bribes over the escape, which came to light at a morning count on February 16.
=== sunday-estuary.md
---
title: The lettuces of Pedra Branca
outlet: Estuary Magazine
date: 2025-03-16
byline: Beatriz Lobato
---
They have filled in the tunnel with concrete. It took four lorries, which surprised nobody who had seen the hole: {{length.b=64 metres}} of it, {{depth.x=three metres}} down, with electric light.

The garden has been paved as well. Sister Irene Brandão, who taught the prisoners to grow vegetables, found it like that on a Monday. "I had told the warders that the beds were getting high," she says. "They said that God gives the increase."

Of the {{escaped.a=twenty-seven}} who crept out on that wet Sunday in February, {{caught.d+caught-other.x=nineteen}} are back in a cell, {{caught-other.x=two}} are dead and {{at-large.b=half a dozen}} are somewhere on the rivers. Edson {{nog.x=Nogueira}}, called Carcará after a hawk, was taken off a boat at Óbidos {{captured.a=on Friday 7 March}}. A spaniel called Pipoca lay down in front of his hammock and would not move. He is now two thousand kilometres away, in a federal prison with no garden.

Cláudio {{boss.a=Figueiredo}}, the director who lost his post, sells insurance. He keeps a folder with his three letters to Belém. No one from the secretariat has asked to see them. {{guards.x=Three}} of his guards are awaiting trial; they are said to have been given 4,000 reais a month each.

The man who got stuck, the {{stuck.x=twenty-eighth}}, has been punished with thirty days in isolation. He is a baker by trade and is called Little Jorge. He says that he would do it again, but that he would eat less first.
=== key
issues:
  escaped: { kind: figure, level: must, why: "27 prisoners escaped, or 37." }
  length: { kind: figure, level: must, why: "The tunnel was 46 metres long or 64." }
  boss: { kind: name, level: must, why: "The director is Cláudio Figueiredo or Cláudio Figueira." }
  deaf: { kind: quote, level: must, why: "The secretary said paid to be deaf, or told to be deaf." }
  captured: { kind: date, level: must, why: "The ringleader was taken on Friday 7 March or on Thursday." }
  caught: { kind: figure, level: may, why: "Successive counts of the recaptured: 5, 9, 11, 19." }
  at-large: { kind: figure, level: may, why: "18 still free in February, six in March." }
traps:
  caught-other: { kind: figure, why: "Three taken in a brickworks are a part of the five; two were shot dead and are not among the 19." }
  stuck: { kind: figure, why: "The 28th man did not get out; the ringleader fled with 26 others, which makes 27." }
  noticed: { kind: time, why: "5.40 a.m. is twenty to six." }
  depth: { kind: figure, why: "Depth and width of the tunnel are not its length." }
  inmates: { kind: figure, why: "Places and inmates." }
  guards: { kind: figure, why: "Six suspended, two of them arrested at first and three charged in the end." }
  nog: { kind: name, why: "The secretary and the ringleader share a surname." }
  reward: { kind: money, why: "The same reward in three currencies." }
  past: { kind: figure, why: "The break-out of 2019." }
  term: { kind: figure, why: "The same sentence." }
