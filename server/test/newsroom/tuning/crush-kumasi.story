# Crush at the Kumasi stadium: the dead, a doctor's post, the manager's words, the gate, the sum for each family, men, women and children.
=== wire-sunday.md
---
title: {{first-toll.x=At least 21}} die in crush at Kumasi football ground
outlet: Meridian News Agency
date: 2025-03-09
byline: Efua Lamptey
---
KUMASI, Ghana (MNA) — {{first-toll.x=At least 21}} people were killed and scores hurt in a crush at the Baba Yara Stadium on Sunday as fans tried to leave a league match between Asante Kotoko and Hearts of Oak, police said.

The crush happened at {{when.x=about 4:50 p.m.}} at {{gate.a=Gate 7}}, on the stadium's eastern side, {{when.x=shortly after Hearts scored a late winner}}. Witnesses said people at the back kept pushing while those in front found {{leaf.x=the gate half shut}}.

"{{fell.x=I felt bodies under my feet and I could not stop}}," said Ebenezer Quaye, a 22-year-old student.

The match had kicked off at {{when.x=3 p.m.}} before a crowd that the league put at {{crowd.x=38,000}}, the number of tickets sold. Supporters' groups said it was {{crowd.x=nearer 45,000}}. The stadium holds {{seats.x=40,528}}.

In {{accra.x=May 2001}}, {{accra.x=126}} people died in a crush at the Accra Sports Stadium after a match between the same clubs, Africa's worst sporting disaster.
=== wire-monday.md
---
title: Ghana stadium toll rises to {{toll.a=23}} as {{inquiry.x=president orders inquiry}}
outlet: Meridian News Agency
date: 2025-03-10
byline: Efua Lamptey
---
KUMASI, Ghana (MNA) — The death toll in a stadium crush in Ghana's second city rose to {{toll.a+first-toll.x=23}} on Monday after {{first-toll.x=two more}} people died overnight, the Komfo Anokye Teaching Hospital said.

Dr. Kojo Ansah-Darko, {{doctor.a=the hospital's medical director}}, told reporters {{wards.x=117}} people had been treated since Sunday and that {{wards.x=68}} were still on the wards, {{wards.x=six of them}} in intensive care.

The government will pay each bereaved family {{cedis.a=50,000 cedis}} ($3,200), the sports minister, Nana Yaw Gyamfi, said. {{inquiry.x=He named a retired judge}}, Beatrice Addo-Mensah, to lead an inquiry which is to report within 60 days.

{{boadu.x=The stadium's manager}}, Ama Serwaa Boadu, accepted blame. "{{four-gates.a=We opened one gate when we should have opened four}}," she said. "I will carry that."

The crush took place at {{gate.a=Gate 7}} at {{when.x=around 4:50 p.m.}}, {{when.x=as fans left the match}} between Asante Kotoko and Hearts of Oak.
=== broadcaster.md
---
title: Ghana stadium crush - how it unfolded
outlet: Channel 6 World
date: 2025-03-10
byline: Channel 6 Digital Team
---
{{toll.a=At least 23}} people have died following a crush at a football stadium in Kumasi, Ghana.

**{{when.x=3pm}}:** The game between Asante Kotoko and Hearts of Oak kicks off at the {{seats.x=40,000-seat}} Baba Yara Stadium.

**{{when.x=4.40pm}}:** Hearts take the lead. Some home fans begin to leave.

**{{when.x=4.50pm}}:** A crowd builds at {{gate.b=Gate 4}}, on the eastern side, where {{leaf.x=only one of the doors is open}}. People fall and others fall on top of them.

**5.15pm:** The first ambulances reach the stadium.

**9pm:** Police say {{first-toll.x=21}} people are dead.

**Monday, 8am:** Dr Kojo Ansah-Darko, {{doctor.b=the regional health director}}, says the number of dead has risen to {{toll.a+first-toll.x=23}}, with {{wards.x=117}} people treated in hospital.

**Monday, noon:** {{inquiry.x=Sports minister Nana Yaw Gyamfi announces an inquiry}}.
=== tabloid.txt
{{toll.b=32}} DEAD IN FOOTBALL HORROR: '{{fell.x=I could not stop}}'

Kumasi, Monday 10 March. Grieving families sobbed outside a Ghana hospital last night as the number killed in Sunday's stadium crush hit {{toll.b=32}}.

Doctors at the Komfo Anokye Teaching Hospital gave the figure as dozens more lay in packed wards.

Student Ebenezer Quaye, 22, said: "{{fell.x=I felt bodies under my feet and I could not stop}}."

{{boadu.x=Stadium boss}} Ama Serwaa Boadu, 49, confessed: "{{four-gates.b=We opened one gate when we should have opened five}}."

The crush came {{when.x=just after 4.50pm}} {{when.x=as fans streamed out following a late goal}}.

It is the country's worst stadium disaster since {{accra.x=126}} were killed in Accra in {{accra.x=2001}}.
=== local.txt
Kumasi buries its first dead

By Adwoa Frimpong
KUMASI, March 11 — The names were read at the gate of Manhyia Palace on Tuesday, one at a time, and after each the drummer struck once.

The {{toll.a+parts.a=23}} dead are {{parts.a=14 men, six women and four children}}, the youngest of them aged nine. Most came from Asafo, Bantama and Suame. The first burials, of three Muslim supporters, were held on Monday evening.

At Komfo Anokye, {{wards.x=61}} of the injured are still in bed, down from {{wards.x=68}} on Monday. {{wards.x=Five}} are in intensive care, according to {{doctor.a=the medical director}}, Dr Kojo Ansah-Darko.

Ama Serwaa Boadu, {{boadu.x=who has managed the stadium since 2019}}, has been suspended. She told reporters on Monday: "{{four-gates.a=We opened one gate when we should have opened four}}. I will carry that."

Police say {{crowd.x=38,000}} tickets were sold. The supporters' union, the Kotoko Circles, still says there were {{crowd.x=45,000}} people in a ground built for {{seats.x=40,000}}.
=== trade.md
---
title: Kumasi disaster puts stadium stewarding under scrutiny
outlet: Venue Safety Monthly
date: 2025-03-20
byline: Harold Nkemelu
---
The crush that killed {{toll.a=23}} people at the Baba Yara Stadium on 9 March has revived questions about egress at African grounds.

The stadium, with {{seats.x=40,528}} seats, has {{twelve.x=12}} public gates. On the day, stewards say, {{leaf.x=only one leaf}} of {{gate.a=Gate 7}} was open {{when.x=at the final whistle}}. Guidance from the Confederation of African Football calls for {{twelve.x=all exits}} to be open 15 minutes before the end.

Ghana's government has promised each bereaved family {{cedis.b=15,000 cedis}} and has closed the ground until the {{inquiry.x=inquiry under Beatrice Addo-Mensah, a retired judge}}, has reported.

The league says {{crowd.x=38,000}} tickets were sold. Independent analysis of television pictures by this magazine suggests {{crowd.x=about 44,000}} were inside.

Stewarding was in the hands of a private firm, Ashgold Events, which had 140 staff on duty. The plan called for 260.
=== key
issues:
  toll: { kind: figure, level: must, why: "The same hospital's figure: 23 dead or 32." }
  doctor: { kind: role, level: must, why: "Dr Ansah-Darko is the hospital's medical director, or the regional health director." }
  four-gates: { kind: quote, level: must, why: "The manager's words: should have opened four, or five." }
  gate: { kind: place, level: must, why: "The crush was at Gate 7 or at Gate 4." }
  parts: { kind: figure, level: must, why: "14 men, six women and four children make 24, not 23 (one article alone)." }
  cedis: { kind: money, level: must, why: "Each bereaved family is to have 50,000 cedis or 15,000." }
traps:
  first-toll: { kind: figure, why: "21 dead on Sunday night, two more overnight, 23 on Monday." }
  wards: { kind: figure, why: "117 treated; 68 still in hospital on Monday, 61 on Tuesday; six, then five in intensive care." }
  seats: { kind: figure, why: "40,528 seats, rounded to 40,000." }
  crowd: { kind: figure, why: "Tickets sold, and two other estimates of the crowd." }
  accra: { kind: figure, why: "The crush in Accra in 2001 is another." }
  when: { kind: time, why: "Kick-off, the goal and the crush are different times; the crush was at about 4.50pm." }
  leaf: { kind: figure, why: "Half shut, one door open and one leaf open are the same." }
  twelve: { kind: figure, why: "The ground's twelve gates are not the gates of the manager's saying." }
  inquiry: { kind: role, why: "The president orders it, the minister announces it, a judge leads it." }
  boadu: { kind: role, why: "Manager, boss and who has managed are the same post." }
  fell: { kind: quote, why: "The same quotation, once cut for the headline." }
