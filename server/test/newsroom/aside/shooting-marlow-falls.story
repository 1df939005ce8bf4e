# Police shoot a teenager dead in an Ohio city and protests follow: his age, the rounds fired, an officer's name, a post, arrests and a mother's words.
=== great-lakes-wire.txt
Protests in Ohio city after police kill Black {{age.a=17-year-old}}

MARLOW FALLS, Ohio, May 11, 2024 (Great Lakes Wire) — Several hundred people blocked a downtown bridge Friday evening after a police officer shot and killed a {{age.a=17-year-old}} boy behind a laundromat, and seven of them were arrested.

Jaylen Pruett, a junior at Eastmoor High School, died at the scene Thursday night, Police Chief Marcus Ellery said. Officers were looking for a suspect in a carjacking and believed that Pruett matched the description, he said.

One officer fired {{shots.a=nine rounds}} after the teen "turned abruptly with a dark object in his hand," Ellery told reporters. The object was a phone. No weapon was found.

"{{mother.a=He wasn't running from them. He was running home}}," said his mother, Latrice Pruett, who lives two blocks away.

The officer, whose name was not released, is on paid leave. Ohio's Bureau of Criminal Investigation is handling the case, as it does most police shootings in the state. {{prosec.x=Harmon County Prosecutor}} Tom Heidler said it would go to a grand jury.

Marlow Falls, a former glassmaking town of {{pop.x=41,000}}, paid {{settle.x=$1.1 million}} in 2019 to the family of a {{others.x=22-year-old}} man killed by police two years earlier.
=== wqhm-six.md
---
title: Dozens arrested on second night of protests over Marlow Falls shooting
outlet: WQHM 6 News
date: 2024-05-12
byline: Dana Ruschel, Digital Staff
---
MARLOW FALLS, Ohio (WQHM) — Police in Marlow Falls say they made {{arrests.b=32}} arrests Saturday night as demonstrators marched for a second time over the death of {{age.a=17-year-old}} Jaylen Pruett.

That is on top of {{friday.x=seven}} people who were taken into custody Friday on the Glass Street bridge.

Most of those arrested Saturday face charges of failing to disperse. One man is accused of throwing a brick that broke a cruiser window. Two officers had minor injuries.

Police estimated Saturday's crowd at {{crowd.a=about 600}}.

**What happened**

Pruett was shot Thursday at {{when.x=9:47 p.m.}} in the parking lot behind the Suds & Duds on Alden Street. Chief Marcus Ellery said one of his officers fired {{shots.a=nine times}}. A 911 call reporting a carjacking had come in at {{when.x=9:41}}.

His mother, Latrice Pruett, spoke to 6 News on her porch. "{{mother.b=He wasn't running from them. He was running to me}}," she said.

**What's next**

The mayor, Anne Gorski, has asked for calm and says body camera video will be made public Monday. Rochelle Banks, {{banks.a=who chairs the Civilian Review Board}}, said the board will meet in special session Tuesday at 6 p.m. in the library.

Eastmoor High will have counselors on campus all week. Pruett, a junior, played trombone in the marching band.
=== marlow-courier.md
---
title: Video shows {{video.x=six seconds}} between command and gunfire
outlet: The Marlow Falls Courier
date: 2024-05-14
byline: Peter Dombrowski
---
The city released body camera footage Monday of the shooting of Jaylen Pruett, and named the officer who killed him: Kyle {{officer.a=Brandstetter}}, {{others.x=29}}, who has been with the department {{service.x=four years}}.

The video runs {{video.x=2 minutes, 14 seconds}}. For the first {{video.x=40 seconds}} there is no sound, which Chief Marcus Ellery said is how the cameras are built. {{officer.a=Brandstetter}} gets out of his cruiser and jogs down the alley beside the Suds & Duds. Pruett, in a gray hoodie, is ahead of him, about {{gap.x=40 feet}} away. The officer shouts "Stop, police!" once and "Drop it!" once. {{video.x=Six seconds}} after the first command he begins to fire. {{shots.a+hits.x=Nine shots}} can be counted on the recording.

{{hits.x=Four}} of them struck the {{age.a=17-year-old}}, according to Harmon County Coroner Dr. Neil Abernathy. {{hits.x=Two}} entered from behind, {{hits.x=two}} from the side.

The phone Pruett was holding can be seen on the asphalt, still lit. He was on a call with his brother Jordan, {{others.x=14}}, the family's lawyer said.

The man police had been looking for in the carjacking, who is {{others.x=31}}, was arrested in Toledo on Saturday.

Rochelle Banks, {{banks.a=chairwoman of the Civilian Review Board}}, watched the video with the family before its release. "I have seen a lot of these," she said. "I have not seen one with less reason in it."

{{officer.a=Brandstetter}} has retained a lawyer through the police union, whose president, Don Kettner, asked the public to "wait for all the facts."

Monday night's gathering outside City Hall was quiet. There were no arrests, after {{friday.x=seven}} on Friday and {{arrests.a=23}} on Saturday. A dozen members of the Eastmoor marching band played.

The funeral will be Saturday at Mount Carmel Baptist Church.
=== buckeye-explained.md
---
title: The Marlow Falls police shooting, what we know and what we don't
outlet: Buckeye Explained
date: 2024-05-16
byline: Priya Natarajan
---
**Who was Jaylen Pruett?**
A {{age.a=17-year-old}} high school junior who played trombone. He was on his way home from a friend's house on the night of Thursday, May 9.

**Why was he stopped?**
Police were hunting for a carjacker in a gray sweatshirt. Jaylen wore a gray hoodie. The suspect, later arrested in Toledo, is {{others.x=31}}.

**How many shots were fired?**
The officer, Kyle {{officer.a=Brandstetter}}, fired {{shots.b=six}}. {{hits.x=Four}} hit Jaylen, the coroner found, {{hits.x=two}} of them from behind.

**Was he armed?**
No. He had a phone.

**Who investigates?**
The state Bureau of Criminal Investigation. Its file goes to {{prosec.x=the county's elected prosecutor}}, Tom Heidler, who will put it before a grand jury. Don't expect that before late June.

**Who oversees the police in Marlow Falls?**
Three bodies, none of them strong. The mayor, Anne Gorski, hires the chief. A Civilian Review Board, set up in 2020, can recommend discipline but not impose it. Rochelle Banks, {{banks.b=who is president of the City Council}}, has asked for the board to be given power to subpoena witnesses.

**Has this happened there before?**
Yes. In 2017 an officer killed Andre Salter, {{others.x=22}}. No charges were brought; the city settled for {{settle.x=$1.1 million}}.

**How have people responded?**
With marches, which were mostly peaceful. The one on Saturday, May 11, drew {{crowd.b=more than 1,000}}, according to the organizers. {{friday.x=Seven}} people were arrested on the first night, and on the second there were {{arrests.a=23}} more. Since then, none.

**What don't we know?**
Why the officer did not wait for the second car, which was less than a minute away.
=== the-northerner.md
---
title: In a town that made glass, something has shattered
outlet: The Northerner (Leeds)
date: 2024-05-20
byline: Oliver Pemberton in Marlow Falls
---
They buried Jaylen Pruett on Saturday in the blazer of his marching band. He was {{age.b=16}}. The trombone went in the hearse and came out again, because his mother wants his brother Jordan, who is {{others.x=14}}, to learn it.

"{{mother.a=He wasn't running from them. He was running home}}," Latrice Pruett has said, from the first day, to anybody who has asked. Home is two streets from the car park behind a launderette where, shortly {{when.x=before ten in the evening on 9 May}}, a policeman fired {{shots.a=nine bullets}} at her son from a dozen metres ({{gap.x=40ft}}) away.

The policeman is called Kyle {{officer.b=Brandsetter}}. He has {{service.x=four years'}} service. He has said nothing, on the advice of his union.

Marlow Falls has some {{pop.x=40,000}} people, two closed factories and a police force that is 88 per cent white. A little under half of the town is not. Seven years ago a man named Andre Salter was killed by an officer there; it cost the ratepayers {{settle.x=$1.1m (£870,000)}} and nobody his job.

Tom Heidler, {{prosec.x=the prosecutor for Harmon County}}, stands for re-election in November. He has promised "no favours and no hurry".

Rochelle Banks, {{banks.a=head of the Civilian Review Board}}, was at the graveside. Her board can write letters, and she intends to write one. At its special meeting last Tuesday 140 people signed up to speak. They were given two minutes each, and it went on until a quarter to midnight.

The chief, Marcus Ellery, the first black man to hold the post, did not come to the funeral. He sent flowers. They were returned.
=== key
issues:
  age: { kind: age, level: must, why: "Jaylen Pruett was 17, or 16." }
  shots: { kind: figure, level: must, why: "The officer fired nine times or six times." }
  arrests: { kind: figure, level: must, why: "Arrests on Saturday night: 32 or 23." }
  officer: { kind: name, level: must, why: "The officer is Kyle Brandstetter or Kyle Brandsetter." }
  banks: { kind: role, level: must, why: "Rochelle Banks chairs the Civilian Review Board, or is president of the City Council." }
  mother: { kind: quote, level: must, why: "The mother said he was running home, or running to her." }
  crowd: { kind: figure, level: may, why: "Police count about 600 marchers, the organizers more than 1,000." }
traps:
  friday: { kind: figure, why: "Friday's arrests are not Saturday's." }
  hits: { kind: figure, why: "Four of the shots struck, two from behind and two from the side." }
  prosec: { kind: role, why: "One post in several wordings." }
  settle: { kind: money, why: "The settlement over the killing of 2017, in dollars and in pounds." }
  others: { kind: age, why: "Ages of the officer, the brother, the carjacking suspect and the man killed in 2017." }
  when: { kind: time, why: "The shooting at 9.47, said roughly elsewhere; the emergency call came before it." }
  video: { kind: figure, why: "The whole video, its silent beginning and the time before the shots." }
  gap: { kind: figure, why: "40 feet are a dozen metres." }
  service: { kind: figure, why: "Four years with the force." }
  pop: { kind: figure, why: "41,000 people, rounded." }
