# Legionnaires' disease in an Italian town: the first case's date, the ages, tests taken, the source, hotline hours, doctor's name, school reopening; cases rise.
=== ansa-like.txt
Legionella, {{cases.a=31}} cases in Valsorda

(Padana) VALSORDA, Aug 26 - The number of people ill with Legionnaires' disease in this Lombard town of {{pop.x=18,000}} has risen to {{cases.a=31}}, the health authority said on Tuesday. {{dead.x=Two}} have died.

The patients are {{ages.a=aged from 58 to 91}}. The first of them fell ill {{first.a=on August 9}}.

Water samples have been collected {{tests.a=at 120 places}}. A telephone line for citizens is staffed {{line.a=between 8 a.m. and 6 p.m.}}

Residents have been asked not to take showers and to keep their windows shut at night.
=== giornale-valle.md
---
title: Showers forbidden, fountains dry
outlet: Il Giornale della Valle
date: 2025-08-29
byline: Chiara Bonomi
---
They wash from basins in Valsorda, as their grandmothers did. The hairdressers cut dry.

{{cases.b=Forty-four}} people have caught the infection. The oldest was a retired organist; {{ages.b=not even thirty is the youngest, a waiter}}, who was among the first to be admitted.

Where does it come from? {{source.a=From the cooling tower of the paper mill}}, says Dr {{doctor.a=Marco Ghislandi}}, the head of the outbreak team, who has had it switched off. "The wind did the rest."

It all began {{first.b=at the end of July}}, when a cyclist was brought in with what looked like sunstroke.

Schools will open {{school.a=on 8 September, as planned}}.
=== town-leaflet.txt
INFORMATION FOR RESIDENTS, No. 3

You cannot catch the illness from another person, nor by drinking water.

Let taps run for five minutes before use. Heat the boiler to {{boil.x=60 degrees}}. Clean shower heads with vinegar.

Questions? Call the green number. {{line.b=We pick up the phone until ten in the evening.}}

So far {{tests.b=three hundred and fifty samples}} were drawn from taps, tanks and towers.

The swimming pool stays shut. {{school.b=Lessons begin a week late, on the 15th.}} The market is held as usual, without the fish stall's mist machine.
=== lancet-like.md
---
title: An outbreak in northern Italy: early lessons
outlet: Public Health Observer
date: 2025-09-11
byline: M. Ostrowska
---
The Valsorda cluster seems to be over. No patient has been admitted since 3 September; the final count is {{cases.c=52}}, with {{dead.x=three}} deaths.

Genetic typing matched the bacteria in the patients' lungs with those {{source.b=in an ornamental fountain on the main square}}, refilled from a well in June.

"Look first where people sit," advises the physician who led the response, {{doctor.b=Mario Ghislandi}}.

In a town of {{pop.x=eighteen thousand}}, that is an attack rate of about three in a thousand. Boilers set at {{boil.x=60°C}} and above were free of germs.
=== key
issues:
  first: { kind: date, level: must, why: "The first fell ill on 9 August, or at the end of July." }
  ages: { kind: age, level: must, why: "The youngest is 58, or not yet thirty." }
  tests: { kind: figure, level: may, why: "120 places sampled, or 350 samples later: an update perhaps." }
  line: { kind: time, level: must, why: "The line is staffed until six, or until ten." }
  source: { kind: place, level: may, why: "The paper mill's cooling tower, or a fountain on the square: later finding." }
  doctor: { kind: name, level: must, why: "Marco or Mario Ghislandi." }
  school: { kind: date, level: must, why: "School opens on 8 September, or on the 15th." }
  cases: { kind: figure, level: may, why: "31, 44, 52 cases: updates." }
traps:
  dead: { kind: figure, why: "Two deaths in August, three in the end." }
  pop: { kind: figure, why: "18,000 in figures and in words." }
  boil: { kind: figure, why: "Sixty degrees in both." }
