# A forest fire in central Portugal, told four ways without a contradiction.
=== beira-jornal.md
---
title: Fire in the Serra do Carvalhal still out of control
outlet: Jornal da Beira Nova
date: 2023-08-21
byline: Inês Figueiredo Lopes
---
More than {{crews.x=1,100}} firefighters were battling for a third day on Monday to contain a blaze that has consumed some {{area.x=6,200 hectares}} of pine and eucalyptus in the Serra do Carvalhal.

The fire started on {{began.x=Saturday}} afternoon near the hamlet of Ribeira Velha and was driven east by gusts of up to 70 km/h. {{villages.x=Fourteen}} villages have been emptied as a precaution.

A shepherd of 72, Joaquim Antunes Prata, was found dead beside his van on Sunday morning. Two firefighters from the Seia do Monte brigade were treated for burns.

Municipal officials in Carvalhal de Baixo said {{area-part.x=2,100 hectares}} had burned within their boundaries alone.

"The night was on our side, the day is not," said {{minister.x=Home Affairs Minister}} Rui Sampaio Teles.
=== atlantic-wire.txt
One dead as wildfire rages in Portugal

LISBON, Aug. 21 (Atlantic Wire) — A wildfire that has scorched about {{area.x=15,300 acres}} in central Portugal since {{began.x=Saturday}} has killed one man and driven residents from {{villages.x=more than a dozen}} villages.

Spain sent two water-bombing planes even as its own crews fought a {{spain.x=900-hectare}} fire across the border near Villar del Fresno.
=== the-harbinger.md
---
title: "'The night was on our side': Portugal's firefighters hope for a change in the wind"
outlet: The Harbinger
date: 2023-08-22
byline: Colin Wetherby
---
They slept in their boots in the churchyard at Ribeira Velha, a few of the {{crews.x=1,134}} men and women sent to the Serra do Carvalhal since {{began.x=19 August}}.

By Tuesday evening the wind had dropped from more than 40mph to a breeze and commanders declared four-fifths of the perimeter secure. The area burned was unchanged from the previous day, at {{area.x+spain.x=6,200 hectares}}.

Rui Sampaio Teles, the {{minister.x=minister for home affairs}}, told a briefing that "the night was on our side" and promised compensation for beekeepers.

The only life lost was that of Mr Antunes Prata, a 72-year-old shepherd who had gone back for his dogs. His brother Manuel Antunes Prata, 69, said he had refused two offers of a lift.

It has been a milder season than 2016, when a fire in neighbouring Vale do Corvo killed eight people and destroyed {{area-past.x=11,000 hectares}}.
=== radio-transcript.txt
Radio Estrela, midday bulletin, 22 August 2023

Good afternoon. The fire in the Serra do Carvalhal, which broke out {{began.x=three days ago}}, is largely surrounded. {{area.x+area-part.x+area-past.x=Sixty-two square kilometres}} have burned, an area in which Joaquim Antunes Prata, a shepherd, was the sole fatality.

Residents of all {{villages.x=14}} evacuated villages may return from six o'clock.
=== key
issues: {}
traps:
  area: { kind: figure, why: "6,200 hectares, 15,300 acres and 62 square kilometres are one area." }
  area-part: { kind: figure, why: "2,100 hectares lie in one municipality, a part of the whole." }
  area-past: { kind: figure, why: "The fire of 2016 burned another area." }
  spain: { kind: figure, why: "The fire across the border is another fire." }
  crews: { kind: figure, why: "More than 1,100 holds for 1,134." }
  began: { kind: date, why: "Saturday was 19 August, three days before the 22nd." }
  minister: { kind: role, why: "The same post in other words." }
  villages: { kind: figure, why: "Fourteen is more than a dozen." }
