# A school killer is sentenced: years without parole, his age at the time, a victim's name, the date and hour, the wounded, a lawyer's post, a mother's words.
=== wire.md
---
title: Teen who killed {{killed.x=four}} at Alberta school gets life
outlet: Dominion Press
date: 2025-06-19
byline: Colette Arsenault
---
RED DEER, Alta. — A young man who shot dead {{killed.x=three students and a teacher}} at a Red Deer high school was sentenced as an adult {{sentence.x=on Thursday}} to life in prison with no chance of parole for {{parole.a=25 years}}.

The killer, {{now.x=now 19}}, was {{then.a=17}} when he walked into Larkspur Collegiate on {{day.a=Nov. 14, 2023}}, and opened fire in the library. {{wounded.a=Six other people}} were wounded.

{{judge.x=Justice Heather Blackwood of the Court of King's Bench}} said that he had planned the attack {{plan.x=for five months}}.

{{girl.a=Anjali Pradhan}}, 16, {{pupils.x=Cody Whitford, 15}}, {{pupils.x=Emma Lindqvist, 17}}, and teacher Gordon Yellowbird, 48, were killed.

"{{words.a=You took my daughter and you did not even know her name}}," {{family.x=Sunita Pradhan}} told him in court.

{{lawyer.a=Crown prosecutor}} {{counsel.x=Lachlan Moffat}} called the sentence just.
=== broadcaster.md
---
title: Larkspur school shooting - a timeline
outlet: Prairie Television News
date: 2025-06-19
byline: PTN Staff
---
{{plan.x=June 2023}}: The shooter begins to write about an attack, the court heard.

{{day.b=Nov. 24, 2023}}: At {{hour.b=11:40 a.m.}} he opens fire in the library of Larkspur Collegiate in Red Deer. {{killed.x=Three students and a teacher}} are killed. {{wounded.b=Nine other people}} are wounded. Police arrest him outside {{end.x=six minutes later}}.

February 2024: The school reopens. The library stays shut.

January 2025: He pleads guilty to {{killed.x=four counts}} of first-degree murder.

{{sentence.x=June 16, 2025}}: The sentencing hearing begins before {{judge.x=Justice Heather Blackwood}}.

{{sentence.x=June 19, 2025}}: He is sentenced as an adult to life.
=== local.md
---
title: "'Say their names': a courtroom, and a town, exhale"
outlet: Red Deer Sentinel
date: 2025-06-20
byline: Patrice Okanagan
---
At {{end.x=2:14}} on {{sentence.x=Thursday afternoon}}, in courtroom 301, somebody began to clap, and then stopped.

{{judge.x=Justice Heather Blackwood}} had just sent the Larkspur shooter, who was {{then.b=18}} on the day of the killings, to prison for life.

{{family.x=Dev Pradhan, 21}}, held his mother's hand. His sister Anjali would have graduated last week. "{{words.a=You took my daughter and you did not even know her name}}," {{family.x=Sunita Pradhan}} had said that morning.

Students {{pupils.x=Cody Whitford}} and {{pupils.x=Emma Lindqvist}} and their teacher Gordon Yellowbird also died. {{wounded.a=Six people}} were hurt. {{killed.x=Two of them}}, Tyrell Brassard and Mina Haddad, sat in the front row.

The hearing took {{sentence.x=four days}}. Thirty-one victim impact statements were read.

It was {{hour.a=10:40 a.m.}} when the first shot was fired. It was {{end.x=10:46}} when the last was.
=== tabloid.txt
ROT IN JAIL: Mum's words to school monster

RED DEER, 20 June 2025 — A grieving mum stared down the teenage gunman who murdered her girl and told him: "{{words.b=You took my daughter and you never even learned her name}}."

The fiend, {{now.x=19}}, who killed {{killed.x=four}} at his own school, showed no feeling as he was caged for life.

He must serve {{parole.b=at least 20 years}} before he can ask for parole.

{{lawyer.b=His defence lawyer}}, {{counsel.x=Lachlan Moffat}}, said that he would look at an appeal.

The slaughter at Larkspur Collegiate was the deadliest at a school in Alberta. In {{taber.x=1999}} a {{taber.x=14-year-old}} shot {{taber.x=one pupil}} dead in Taber.
=== aggregator.txt
Canada school shooter sentenced: key facts

20 June 2025, WorldBrief

The killer at Larkspur Collegiate in Red Deer, Alberta, was {{then.a=17 at the time}} of the attack. He is {{now.x=now 19}}.

The victims were {{girl.b=Anjali Pradham}}, 16, {{pupils.x=Cody Whitford, 15}}, {{pupils.x=Emma Lindqvist, 17}}, and Gordon Yellowbird, 48.

He got life, the mandatory adult sentence for first-degree murder.

{{judge.x=The judge, Heather Blackwood}}, spoke for 90 minutes.
=== appeal.md
---
title: Larkspur shooter appeals adult sentence
outlet: Dominion Press
date: 2025-07-17
byline: Colette Arsenault
---
CALGARY — The man who killed {{killed.x=four people}} at a school in Red Deer, Alta., in 2023 has appealed against his sentence.

His lawyer, {{counsel.x=Roxanne Petrescu}}, argues in papers filed on Wednesday that he should have been sentenced as a youth, for which the maximum is {{terms.x=10 years}}.

He was sentenced {{sentence.x=on June 19}} to life with no parole for {{parole.a+terms.x=25 years}}. {{wounded.a=Six people}} besides {{killed.x=the four dead}} were wounded in the attack at Larkspur Collegiate on {{day.a=Nov. 14, 2023}}.
=== key
issues:
  parole: { kind: figure, level: must, why: "No parole for 25 years, or for at least 20." }
  then: { kind: age, level: must, why: "The killer was 17, or 18, at the time." }
  girl: { kind: name, level: must, why: "The victim is Anjali Pradhan or Anjali Pradham." }
  day: { kind: date, level: must, why: "The shooting was on 14 November 2023, or on 24 November." }
  lawyer: { kind: role, level: must, why: "Lachlan Moffat is the Crown prosecutor, or the defence lawyer." }
  wounded: { kind: figure, level: must, why: "Wounded besides the dead: six or nine." }
  words: { kind: quote, level: must, why: "The mother's words: you did not even know her name, or you never even learned her name." }
  hour: { kind: time, level: must, why: "The first shot was fired at 10:40 a.m. or at 11:40 a.m." }
traps:
  killed: { kind: figure, why: "Three students and a teacher are four; two of the wounded sat in court." }
  now: { kind: age, why: "He is 19 now." }
  pupils: { kind: age, why: "The victims' ages, not the killer's." }
  family: { kind: name, why: "Mother and brother of the victim." }
  judge: { kind: role, why: "The same judge." }
  taber: { kind: figure, why: "The shooting in Taber in 1999 is another." }
  sentence: { kind: date, why: "Thursday was June 19, the fourth day of a hearing that began on June 16." }
  end: { kind: time, why: "The last shot, the arrest after six minutes, and the applause in court." }
  plan: { kind: figure, why: "From June to November are five months." }
  terms: { kind: figure, why: "The maximum for a youth is another term." }
  counsel: { kind: name, why: "The lawyer who appeals, Roxanne Petrescu, is another than Lachlan Moffat." }
