# Bank siege in Plovdiv: no disagreement; hostages freed in steps, two dead with the gunman, father and son of one name.
=== wire.md
---
title: Gunman and hostage die as Bulgarian bank siege ends
outlet: Meridian News Agency
date: 2025-11-04
byline: Desislava Petkova
---
PLOVDIV, Bulgaria (MNA) — A {{long.x=six-hour}} siege at a bank in Bulgaria's second city ended in gunfire on Tuesday that left {{dead.x=the gunman and one}} of his {{hostages.x=17 hostages}} dead, the Interior Ministry said.

Police stormed the branch of Rodopi Bank {{hours.x=just after 3 p.m.}}, when they {{shots.x=heard a shot}} inside. {{hurt.x=Four hostages were slightly hurt}}. {{hostages.x=Six}} had been let go {{freed.x=earlier in the day}}.

The gunman was Stoyan Dragiev, {{gunman.x=49, a former bus driver}} who had lost his savings, Interior Minister Kalina Borisova said. The dead hostage was {{asen.x=Asen Todorov, 62}}, a customer.

"{{pizza.x=He asked for a pizza and a priest, and we sent both}}," said Borisova.

It was the second siege at the bank in three years. In {{past.x=2022}} a man held {{past.x=two clerks}} for {{past.x=an hour}} at its branch {{past.x=in Sofia}}; nobody was hurt.
=== live.txt
Plovdiv siege: live updates

Plovdiv, 4 November 2025

{{hours.x=09:12}} — A man with a shotgun has entered a branch of Rodopi Bank in Plovdiv, Bulgaria, and is holding staff and customers, police say.

10:05 — There are {{hostages.x=17 hostages}}, the Interior Ministry says.

{{freed.x=11:40}} — {{hostages.x=Two women and a child}} have come out. {{hostages.x=Fourteen people}} remain inside.

{{freed.x=13:30}} — {{hostages.x=Three more hostages}} freed. The gunman has asked for {{pizza.x=a pizza and a priest}}.

{{hours.x=15:02}} — {{shots.x=Shots heard}}.

{{hours.x=15:20}} — It is over. {{dead.x=The gunman is dead}}, the ministry says. {{dead.x=One hostage}}, {{asen.x=a man of 62}}, has died too. {{hurt.x=Four people have been taken to hospital}}.
=== broadcaster.md
---
title: Bulgaria bank siege - {{dead.x=two dead including gunman}}
outlet: Channel 6 World
date: 2025-11-04
byline: Channel 6 Digital Team
---
{{dead.x=A gunman and a hostage}} have been killed in a bank siege in the Bulgarian city of Plovdiv.

The man walked into the Rodopi Bank {{hours.x=shortly after 9am}} local time on Tuesday and took {{hostages.x=17 people}} hostage. Police ended the stand-off {{long.x=some six hours later}}.

{{hostages.x=Six}} of the hostages had been released in the course of the day, the last {{hostages.x=three of them}} at {{freed.x=about 1.30pm}}.

Bulgaria's interior minister, Kalina Borisova, said {{hurt.x=four people had minor injuries}}.

Plovdiv, a city of about 330,000, is 145km (90 miles) from the capital, Sofia.
=== tabloid.txt
PIZZA, A PRIEST AND {{hostages.x=17}} TERRIFIED HOSTAGES

5 November 2025, Plovdiv — A crazed {{gunman.x=ex-bus driver}} who held up a bank {{pizza.x=demanded a pizza}} before dying in a hail of bullets.

Stoyan Dragiev, {{gunman.x=49}}, kept {{hostages.x=11 people}} at gunpoint to the bitter end after letting {{hostages.x=six}} go.

Grandad {{asen.x=Asen Todorov, 62}}, was killed as cops abseiled through the ceiling. {{hurt.x=Four others were injured}}.

Mum Elitsa Marinova, 33, who was freed with her {{hostages.x=son, 7}}, said: "He said sorry to every one of us."
=== local.md
---
title: "The priest who went in"
outlet: Maritsa Weekly
date: 2025-11-07
byline: Ivaylo Genchev
---
Father Metodi Kolev, 38, has not slept since Tuesday. He was {{hostages.x=the eighteenth person}} in the room and the last to speak to Stoyan Dragiev.

"He wanted to confess, and then he wanted to go on," the priest said.

Of the {{hostages.x=17 hostages}}, {{hostages.x=two women and a boy of seven}} came out {{freed.x=before noon}} and {{hostages.x=three men}} at {{freed.x=half past one}}. {{hostages.x=Eleven}} were still there when the special unit came through the ceiling. {{hostages.x=Ten}} walked out.

{{asen.x=Asen Todorov, 62}}, was buried on Friday. His son {{asen.x=Asen Todorov Jr., 31}}, carried the cross.

The prosecutor, Rumen Hadzhiev, is examining who fired the shot which killed him. Dragiev's gun had been {{shots.x=fired three times}}; the police fired {{shots.x=14 rounds}}.
=== key
issues:
traps:
  dead: { kind: figure, why: "Two dead are the gunman and one hostage." }
  hostages: { kind: figure, why: "17 hostages: three and three let go, then fourteen and eleven inside; ten walked out." }
  asen: { kind: name, why: "The dead hostage and his son of the same name." }
  hurt: { kind: figure, why: "Four hurt, slightly, told in four ways." }
  hours: { kind: time, why: "The beginning, the shots and the end, on two clocks." }
  freed: { kind: time, why: "The first three came out at 11:40, before noon; the next at half past one." }
  long: { kind: figure, why: "Six hours, told twice." }
  shots: { kind: figure, why: "A shot heard at the storming, and the rounds counted afterwards." }
  past: { kind: figure, why: "The siege of 2022 in Sofia is another." }
  pizza: { kind: quote, why: "The same demand, quoted and told." }
  gunman: { kind: role, why: "A former bus driver is an ex-bus driver of 49." }
