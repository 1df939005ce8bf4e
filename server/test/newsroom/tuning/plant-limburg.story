# A tyre plant in Belgium is to close: when work ends, how many jobs go, when it opened, the union secretary's name, a manager's post, the fall in orders.
=== market-wire.txt
Hoshino to shut Belgian tyre plant
BRUSSELS, Oct 21 (Ledger Wire) - Japan's Hoshino Rubber will close its factory at Bilzerdam in Limburg, {{jobs.a=eliminating 640 positions}}, it told staff on Tuesday.

The last tyre will leave the line {{end.a=at the end of March}}, the company said, blaming cheap imports and {{orders.a=a 31 percent drop in orders}} since 2022.

Hoshino shares closed up 2.8 percent in Osaka. A charge of {{charge.x=95 million euros}} will be booked this quarter.

"This is about arithmetic," said Dirk Vermeiren, {{dirk.a=the plant's manager}}.
=== belang-regio.md
---
title: 'My father made tyres here, I make tyres here'
outlet: Regio Limburg
date: 2025-10-22
byline: Lies Geerts
---
Nobody went back to the machines after the coffee break on Tuesday. A man from headquarters had read a sheet of paper in English, and an interpreter had cried.

Bilzerdam has smelt of rubber {{opened.a=since 1971, when King Baudouin pressed the button}}. Three generations of the Claes family have worked there.

"We will not let a single mould out of the gate," says union secretary {{union.a=Annick Wouters}}.

The smell has {{end.b=nine more weeks: Christmas is the end}}. After that {{jobs.b=four hundred and sixty people will be looking for work}}, in a town where the baker, too, lives on the night shift.
=== tyre-trade.md
---
title: Hoshino: Europe footprint after Bilzerdam
outlet: Tyre & Tread International
date: 2025-10-27
byline: Colin Ashdown
---
With Bilzerdam gone, Hoshino will have two European sites left: Jelenia in Poland ({{poland.x=4.1 million}} tyres a year) and Tatabánya in Hungary ({{poland.x=2.6 million}}).

The Belgian works, {{opened.b=commissioned in 1978}}, specialises in tyres for farm tractors. {{orders.b=Demand for its products has shrunk by almost a half}} in three years.

Moulds are to be trucked to Poland from April. Vermeiren, {{dirk.b=Hoshino's head of sales for Europe}}, told us farmers "will notice nothing".

The provision is put at {{charge.x=€95m}}. Analysts had expected less.
=== picket-page.txt
Fire barrels and fritesDay six at the gate. The rain has stopped, the soup is leek.

The three unions met the management on Monday for four hours and got a date for another meeting. {{union.b=Annick Wauters}} called it "an expensive cup of tea".

Support came from the firemen of Genk, a brass band, and the bishop, who stayed for a sausage. The mayor has opened the sports hall for families.

What you can do: bring wood, dry. Bring no beer before five. Sign the list.

On Saturday there is a march from the church to the gate. It sets off at two.
=== tv-oost.md
---
title: Minister: 'Hoshino never called'
outlet: TV Oost
date: 2025-10-23
byline: Newsroom
---
The Flemish labour minister learned from the radio that Bilzerdam's tyre factory will be shut. "They never called," she said in the noon broadcast.

A crisis cell for {{jobs.a=the 640}} who are losing their work starts on Monday. They have time to look around: the machines {{end.a=run on until the spring, to 31 March}}.

The gates are guarded by the unions. {{union.a=Annick Wouters}} slept there in a camper van. {{dirk.a=Plant manager}} Vermeiren brought rolls.

The works was the pride of the region {{opened.a=when it opened fifty-four years ago}}.
=== key
issues:
  jobs: { kind: figure, level: must, why: "640 jobs go, or 460." }
  end: { kind: date, level: must, why: "Work ends at the end of March, or at Christmas." }
  orders: { kind: figure, level: must, why: "Orders are down 31 per cent, or by almost a half." }
  dirk: { kind: role, level: must, why: "Vermeiren manages the plant, or is head of sales for Europe." }
  opened: { kind: date, level: must, why: "The plant opened in 1971 or in 1978." }
  union: { kind: name, level: must, why: "The union secretary is Annick Wouters or Wauters." }
traps:
  charge: { kind: money, why: "95 million in both." }
  poland: { kind: figure, why: "The outputs of two other plants." }
