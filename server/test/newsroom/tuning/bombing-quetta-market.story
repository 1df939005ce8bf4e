# A bomb at a fruit market in Quetta: toll, reward, the minister's words and a policeman's rank differ.
=== bolan-times.md
---
title: Blast rips through Karezgunj fruit market
outlet: The Bolan Times
date: 2023-02-02
byline: Zarghuna Kakar
---
QUETTA: A bomb hidden in a sack of onions exploded among porters at the Karezgunj wholesale market shortly after dawn on Thursday, killing {{dead.a+dhadar.x=26}} people.

Of the dead, {{parts.x=25}} were porters and stallholders and {{parts.x=one}} was a constable on duty at the gate, according to the provincial home department. {{hurt.x=Fifty-seven}} were injured, {{hurt.x=eleven}} of them seriously.

{{khan.a=Superintendent of Police}} Gul Mohammad Khan said the device weighed {{weight.x=eight to ten kilogrammes}} and was set off by remote control.

{{post.x=Interior Minister}} Sardar Yar Mohammad Tareen said on a visit to the site: "{{vow.a=We will find those responsible within the week}}, and we will not ask them to surrender."

The government offered a reward of {{reward.a=Rs5 million}} for information.

No group has claimed the attack. In 2015 a bombing in the town of Dhadar left {{dhadar.x=15}} dead.
=== agency-take-one.txt
Bomb kills at least {{dead.b=16}} at Pakistan market

QUETTA, Pakistan, Feb 2 (Silk Road News Agency) - At least {{dead.b=16}} people were killed on Thursday when a bomb went off at a wholesale market in the southwestern city of Quetta, {{khan.a=police superintendent}} Gul Mohammad Khan said. Scores were hurt.
=== agency-wrap.txt
Pakistan mourns market dead as police hunt bombers

QUETTA, Pakistan, Feb 3 (Silk Road News Agency) - Coffins draped in green were carried through the streets of Quetta on Friday, a day after a market bombing left {{dead.a=26}} dead and {{hurt.x=57}} wounded.

Gul Mohammad Khan, {{khan.b=deputy inspector general of police}}, said two men had been detained at a brick kiln on the road to Mastung. {{reward.b=Fifty million rupees}} has been offered for their associates.

"{{vow.b=We will find those responsible within the month}}, and we will not ask them to surrender," {{post.x=Interior Minister}} Sardar Yar Mohammad Tareen had said at the scene.

Hours after the funerals, security forces killed {{raid.x=four}} suspected militants in a raid in the hills of Bolan. An officer and {{raid.x=two}} soldiers also died.
=== crescent-review.md
---
title: The porters of Karezgunj
outlet: Crescent Review
date: 2023-02-06
byline: Noor ul Ain Bugti
---
They came from Mastung, from Kalat, from over the Afghan border, and earned 900 rupees on a good day. On Thursday morning {{dead.a+raid.x=twenty-six}} people, nearly all of them porters, were blown apart in a yard that smells of oranges.

{{khans.x=Ghulam Khan}}, 19, was among the youngest of them. His uncle {{khans.x=Dilawar Khan}}, who lost two fingers, has already gone back to work.

The explosive, about {{weight.x=20 pounds}} of it, had been packed in a sack that someone paid a boy to carry. The boy is among the dead.

Tareen, the {{post.x=minister for the interior}}, says nobody will be asked "to surrender". The widows have been promised {{comp.x=Rs1.5 million}} each; the {{comp.x=Rs1 million}} promised after Dhadar, three of them say, never came.
=== inquiry-memo.txt
Home department releases findings on Karezgunj blast
QUETTA, Feb 20 (Provincial Information Bureau)

The joint investigation team has submitted its first report on the explosion of February 2 at the Karezgunj fruit and vegetable market, in which {{dead.a=26 persons}} embraced martyrdom.

The device, of {{weight.x=nine kilogrammes}}, was brought in a hired Suzuki van. The reward of {{reward.a=Rs5,000,000}} announced by the government stands.

Gul Mohammad Khan, {{khan.a=Superintendent of Police}}, has been commended for clearing the second gate.
=== key
issues:
  dead: { kind: figure, level: must, why: "Toll of the market bomb: 26 against at least 16." }
  khan: { kind: role, level: must, why: "Gul Mohammad Khan is a superintendent or a deputy inspector general of police." }
  vow: { kind: quote, level: must, why: "The minister's vow: within the week, or within the month." }
  reward: { kind: money, level: must, why: "The reward: five million rupees or fifty million." }
traps:
  parts: { kind: figure, why: "25 and one make the 26." }
  hurt: { kind: figure, why: "57 wounded, eleven of them seriously." }
  weight: { kind: figure, why: "About 20 pounds is between eight and ten kilogrammes." }
  dhadar: { kind: figure, why: "The bombing of 2015 is another event." }
  raid: { kind: figure, why: "The deaths in the raid are another event." }
  khans: { kind: name, why: "Uncle and nephew of one surname." }
  comp: { kind: money, why: "Compensation now and after the earlier bombing." }
  post: { kind: role, why: "Interior Minister and minister for the interior are one post." }
