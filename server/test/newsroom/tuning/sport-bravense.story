# A cup semi-final second leg: gate, the late goal's minute and an injury's length differ.
=== final-whistle.txt
Estrela edge Bravense to reach cup final

RECIFE, Brazil, Aug 21 (Tropical Sports Service) - Estrela do Norte reached the Northern Cup final on Wednesday with a {{score.x+games.x=3-2}} win over Atlético Bravense, who finished with ten men.

Substitute Wellington Paixão struck the winner in the {{minute.a=87th}} minute before a crowd of {{gate.a=41,200}}.

Bravense captain Iker Zubeldia left the pitch on a stretcher after {{goals.x=23}} minutes.

Estrela, {{games.x=1-1}} from the first leg, won {{games.x=4-3}} on aggregate.
=== match-report.md
---
title: Paixão breaks Bravense hearts at the death
outlet: Meio-Campo
date: 2024-08-22
byline: Caio Brandão
---
It took Estrela do Norte an hour and a half to remember who they were.

Two down at half-time, booed off by {{gate.a=more than 41,000}} of their own, they came back to beat Atlético Bravense {{score.x=3–2}} and will play in the final on September 14.

Bravense led through Nwachukwu ({{goals.x=11}}) and Sorensen ({{goals.x=38}}). Hélio Maranhão pulled one back with a free kick after {{goals.x=52}} minutes, and Duarte headed the second from a corner. Then, in the {{minute.b=78th}}, Paixão, not long on as a substitute, turned his marker and found the far corner.

"I did not shout at half-time. I asked them if they were ashamed," said coach Ruud Verhoeven.

It was the first time Estrela had scored three at home since they put {{games.x=five}} past Icoaraci in March. Bravense had won {{runs.x=nine}} of their previous ten; Estrela {{runs.x=four}}.
=== zubeldia.md
---
title: Zubeldia out for {{out.a=six months}}
outlet: The Bravense Fanzine
date: 2024-08-23
byline: Marcos Leal
---
The scan has confirmed what everyone in the ground feared. Iker Zubeldia has torn the cruciate ligament of his left knee and will be out for {{out.a+out-then.x=six months}}.

The captain, 31, was hurt when he fell under Jonas Duarte midway through the first half of Wednesday's defeat. He missed {{out-then.x=ten weeks}} with an ankle injury two seasons ago.

"He will be back, and he will be angry," said the club's doctor, Guo Weimin.

Without him, Bravense conceded {{conceded.x=three}}. With him, they have conceded {{conceded.x=six}} in 22 matches.
=== roundup.txt
Sport round-up

23/08/2024

FOOTBALL: Bravense defender Iker Zubeldia will miss {{out.b=about six weeks}} with a knee injury, his club said. He went off injured in the semi-final, which Estrela won {{score.x=by the odd goal in five}} in front of {{gate.b=31,200}} people.

TENNIS: Second seed Anneli Rautio is out of the Tampere Open after a 6-4, 6-3 defeat.
=== key
issues:
  gate: { kind: figure, level: must, why: "The crowd: 41,200 against 31,200." }
  minute: { kind: figure, level: must, why: "The winner came in the 87th minute or in the 78th." }
  out: { kind: figure, level: must, why: "Out for six months or for six weeks." }
traps:
  score: { kind: figure, why: "3-2 is the odd goal in five." }
  games: { kind: figure, why: "The score of the first leg and of other matches." }
  goals: { kind: figure, why: "Minutes of other goals and of the injury." }
  runs: { kind: figure, why: "Two clubs' recent wins." }
  out-then: { kind: figure, why: "An injury two seasons ago." }
  conceded: { kind: figure, why: "Goals conceded that night and in all the season." }
