# An express leaves the rails on a curve in Jharkhand: coaches, hour, speed, driver's name and compensation differ.
=== newsline-wire.txt
Express train derails in eastern India, {{toll.a+guard.x=at least 11}} killed
By Newsline staff
RANCHI, India, Nov 12 (Newsline) - {{toll.a+guard.x=At least 11}} people were killed and {{hurt.a=more than 60}} injured when an overnight express derailed in India's eastern state of Jharkhand early on Wednesday, railway officials said.

{{coaches.a=Nine}} of the 22 coaches of the Subarnapath Express, bound from Rajgir in Bihar to the temple town of Puri on the Bay of Bengal, came off the track near Belwadih station in Latehar district at {{hour.a=2:47 a.m.}} ({{hour.a=2117 GMT on Tuesday}}), East Central Railway spokesperson Anupama Verma told reporters.

{{over.x=Four}} coaches had overturned and one was lying against the piers of a road bridge, she said. The train was carrying {{aboard.x=about 1,400}} passengers.

Rescuers were using gas cutters to reach people in two sleeper coaches. "We expect the number to go up," a district official said.

The cause was not immediately known. Verma said an inquiry by the commissioner of railway safety had been ordered.

Belwadih lies {{far.x=14 km}} from the town of Latehar, on a single line through forested hills used mostly by coal trains. In 2016 a goods train jumped the rails on the same section, {{guard.x=killing a guard}}.
=== chotanagpur-herald.md
---
title: "We broke the glass with stones from under the rails": the night at Belwadih
outlet: Chotanagpur Herald
date: 2025-11-13
byline: Prerna Kerketta
---
LATEHAR: The people of Belwadih tola heard it before they saw it. Sukhdeo Lakra, the village headman, thought a hill had come down. When he got to the cutting with his torch there were coaches on their sides and, he says, a silence that lasted about as long as a breath. Then everybody screamed at once.

"{{glass.x=We broke the glass with stones from under the rails}}," Lakra said. "There was nothing else to break it with."

By Wednesday night the number of dead had reached {{toll.b=17}}, with {{hurt.b+serious.x=84}} people in hospitals at Latehar, Daltonganj and Ranchi, {{serious.x=30}} of them in a serious condition.

The Puri-bound Subarnapath Express had left Rajgir on Tuesday evening with {{aboard.x=some 1,400 people}} in it. At {{hour.a=2.47 am}} on Wednesday it ran into the curve before Belwadih station, where gangs have been changing sleepers since Diwali and a caution order restricts drivers to {{caution.x=30 kmph}}. {{coaches.a=Nine coaches}} left the rails; {{over.x=four of those}} turned over.

The data logger recovered from the engine shows the train was doing {{speed.a=94 kmph}}, divisional railway manager Kamlesh Sinha told this newspaper at the site. Trains on the section may normally run at {{caution.x=up to 110 kmph}}. Sinha would not say whether the caution order had been handed to the crew.

The loco pilot, {{pilot.a+munda.x=Birendra Munda}}, 46, has a broken pelvis and is under guard at a hospital in Ranchi. His assistant, Rohit Tirkey, died in the cab.

In the female ward at Latehar lay {{munda.x=Jyoti Munda}}, 19, a nursing student who was in coach S5. "I am not related to the driver," she tells everyone who reads the name on her chart.

The Railways will pay {{exgratia.a=Rs 10 lakh}} to the families of the dead, {{pay.x=Rs 2.5 lakh}} to the badly hurt and {{pay.x=Rs 50,000}} to others. The state government has added {{pay.x=Rs 4 lakh}} for each family from Jharkhand.
=== thames-courier.md
---
title: Indian train in deadly crash was going too fast for curve, say investigators
outlet: Thames Courier
date: 2025-11-13
byline: Alastair Wynne-Hughes, South Asia correspondent
---
The express train that crashed in the forests of Jharkhand, killing {{toll.b=17 people}}, was travelling at {{speed.b=49km/h}} ({{speed.b=30mph}}) on a stretch where repair work had brought the limit down to {{caution.x=30km/h}} ({{caution.x=19mph}}), according to officials who have read the locomotive's recorder.

{{coaches.a=Nine carriages}} jumped the track in the small hours of Wednesday close to the halt of Belwadih, {{far.x=nine miles}} from Latehar. Villagers were first on the scene and {{glass.x=broke windows with ballast stones}} to drag passengers out, the headman, Sukhdeo Lakra, said.

{{hurt.b+serious.x=Eighty-four}} people were taken to hospital. A further {{aboard.x=1,100}} travelled on to Ranchi aboard special trains in the course of the day.

The bereaved are to receive {{exgratia.a=one million rupees}} ({{exgratia.a=about £8,600}}) from Indian Railways, which carries around 24 million people a day and has been spending heavily on safety.

Kamlesh Sinha, who manages the division, said the crew's papers were being examined. "Either they were told to slow down and did not, or they were not told," he said. "I do not like either answer."

Relatives gathered through the night at Rajgir, the Buddhist pilgrimage town where the journey had begun, waiting for lists that were pinned to a ticket window and taken down again.
=== patna-bulletin.txt
BELWADIH HORROR: 'PAPA WAS SLEEPING ON THE TOP BERTH'
Patna Bulletin, Friday 14 November 2025

The country is weeping for the {{toll.b=17}} who never reached Puri!

Little Aarav Prasad, 6, survived because his father had given him the lower berth. Papa, grocer Nandlal Prasad, did not come home to Bihar Sharif. Aarav's mother Sunita has not spoken since Wednesday, her brother told the Bulletin.

And now the question on every lip: WHAT WAS THE DRIVER DOING? Loco pilot {{pilot.b=Brijendra Munda}}, 46, lies with a shattered pelvis in a guarded Ranchi ward. The other man in the cab, assistant Rohit Tirkey, will never tell his story.

The speed recorder says {{speed.a=94 kmph}}. The signboard by the line said {{caution.x=30}}. You do the arithmetic!

{{coaches.a=NINE bogies}} off the rails. {{over.x=FOUR}} upside down or on their sides. {{hurt.b+serious.x=84}} in hospital. And what does the Railway Board offer for a life? {{exgratia.b=Rs 15 lakh}} for a dead man's family, {{pay.x=two and a half lakh}} if you are badly hurt.

"What shall I do with money, shall I put it in his bed?" wept Nandlal's old father.

Trains began to crawl past the spot on Thursday night, {{open.x=nearly two days}} after the crash, their passengers leaning from the doors to film the wreck.
=== delhi-explained.md
---
title: The Belwadih derailment in seven questions
outlet: Delhi Explained
date: 2025-11-15
byline: Vasundhara Iyer
---
**What happened?** On Wednesday, 12 November, the Rajgir–Puri Subarnapath Express came off the line beside Belwadih station in Jharkhand's Latehar district. {{coaches.b=Twelve}} of its 22 coaches derailed.

**How many people died?** {{toll.c=Eighteen}}, as of Saturday morning. A woman of 61 died of her injuries in Ranchi on Friday. {{hurt.b+serious.x=Eighty-four}} had been admitted to hospital on the day.

**Was it speeding?** It was. The recorder in the engine gives {{speed.a=94 km/h}}, three times what was allowed there while the track was being relaid ({{caution.x=30 km/h}}). When no work is going on, the ceiling is {{caution.x=110 km/h}}.

**So the driver is to blame?** We do not know. {{pilot.a+munda.x=Birendra Munda}} has told police that the paper listing temporary restrictions was not among those he signed for at Barkakana. The station that should have issued it says it was.

**Is there no technology for this?** There is. Automatic train protection brakes a train that goes too fast, but fewer than one in ten route-kilometres in the country have it, and this line does not.

**What do families get?** {{exgratia.a=Ten lakh rupees}} from the Railways in ex gratia payment; those who live in Jharkhand also get {{pay.x=four lakh}} from the state. The claims tribunal may award {{pay.x=up to eight lakh}} more.

**Is the line open?** Yes. The first goods train passed at {{open.x=7.40 pm on Thursday}}.
=== track-and-traction.txt
Track & Traction International — Accidents in brief, 20 November 2025

JHARKHAND, INDIA. Train: Subarnapath Express, Rajgir to Puri, 22 vehicles, WAP-7 locomotive. Place: km 211/4, Belwadih, East Central Railway. Time: {{hour.b=04.27}} local, 12 November. Vehicles derailed: locomotive and {{coaches.a=nine coaches}}.

The temporary restriction for sleeper renewal was {{caution.x=30 km/h}}; sectional speed is {{caution.x=110 km/h}}. Speed at the point of derailment according to the event recorder: {{speed.a=94 km/h}}. The leading bogie of the second coach climbed the high rail about a third of the way round a four-degree curve. LHB vehicles stayed coupled for the most part, which kept the death toll down, though {{over.x=four vehicles}} fell on their sides.

Casualties: {{toll.c=18}} fatal, including the assistant loco pilot, R. Tirkey. Loco pilot {{pilot.a=Birendra Munda}} is under medical care and has made a statement on the caution order, of which he says he had no notice.

Traffic was blocked for {{open.x=41 hours}}. Two 140-tonne cranes were brought from Dhanbad and Barwadih; one had to be turned back because a culvert would not bear it.

The commissioner of railway safety opened hearings at Latehar on 17 November. They are expected to last into the first week of December. Statements from the track gang, the guard and the stationmasters at either end of the block have been taken.
=== key
issues:
  coaches: { kind: figure, level: must, why: "Coaches derailed: nine, or twelve in Delhi Explained." }
  hour: { kind: time, level: must, why: "The derailment was at 2.47 am or at 4.27." }
  speed: { kind: figure, level: must, why: "The recorded speed is 94 km/h or 49 km/h (30 mph)." }
  pilot: { kind: name, level: must, why: "The loco pilot is Birendra Munda or Brijendra Munda." }
  exgratia: { kind: money, level: must, why: "The Railways pay a dead passenger's family Rs 10 lakh or Rs 15 lakh." }
  toll: { kind: figure, level: may, why: "The toll rose from 11 to 17 to 18." }
  hurt: { kind: figure, level: may, why: "More than 60 injured at first, later 84." }
traps:
  guard: { kind: figure, why: "The guard died in 2016." }
  serious: { kind: figure, why: "30 of the 84 are seriously hurt." }
  over: { kind: figure, why: "Four of the derailed coaches overturned." }
  aboard: { kind: figure, why: "About 1,400 aboard; 1,100 of them travelled on." }
  caution: { kind: figure, why: "The temporary limit, in km/h and mph, and the ordinary one." }
  pay: { kind: money, why: "Other payments: to the injured, by the state, by the tribunal." }
  far: { kind: figure, why: "14 km are nine miles." }
  open: { kind: time, why: "41 hours, nearly two days, 7.40 pm on Thursday: one reopening." }
  munda: { kind: name, why: "A passenger with the driver's surname." }
  glass: { kind: quote, why: "The same words quoted and told." }
