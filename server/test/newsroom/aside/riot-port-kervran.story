# A fishermen's march in a Breton port ends with the customs house burnt: arrests, grenades, a name, a quotation and a post.
=== canal-ouest-live.md
---
title: "LIVE: clashes at fishermen's march in Port-Kervran"
outlet: Canal Ouest
date: 2025-03-15
byline: Live desk
---
**14:05** The march has left the fish market. Banners read "No auction, no port". The closure of the auction hall, announced on 27 February, would cost 210 jobs.

**15:10** The organisers speak of {{crowd.x=12,000 people}}. The prefecture puts it at {{crowd.x=5,800}}.

**15:40** First projectiles on the Quai de la Douane: flares, then net weights. 640 police officers and gendarmes are on duty in the town.

**16:25** Smoke is coming from the roof of the customs house, which dates from {{built.x=1786}}. The fire brigade cannot get through to the quay.

**17:00** {{detained.a+held.x=Nineteen people}} have been detained so far, a police source tells us.

**17:50** The roof has fallen in. An elderly man next to our reporter has taken off his cap.

**18:20** A man has been badly hurt in the hand by a grenade near the ice plant. Volunteer medics are with him. They call him Erwan and say he works on a trawler.

**19:30** The quay is quiet.

**20:15** {{post.b=The public prosecutor of Brest}}, Hélène Astruc, has just spoken in front of the town hall. "{{ambush.a=This was not a demonstration that went wrong. It was an ambush}}," she said. {{cops.x=Twenty-three}} members of the security forces have been injured.

**21:00** We are closing this page. Thank you for following us.
=== atlantique-presse.txt
Fishermen's protest turns violent in Brittany, {{arrests.a+detained.b=47}} arrested
PORT-KERVRAN (Finistère), March 15 (Atlantique Presse) — A protest against the closing of a fish auction in western France ended on Saturday in clashes with the police, the burning of an 18th-century customs house and {{arrests.a+detained.b=47}} arrests, the authorities said.

Between {{crowd.x=5,800 people, according to the prefecture}}, and {{crowd.x=12,000, according to the unions}}, marched in the port of Port-Kervran, which has a population of 9,400.

Violence broke out on the waterfront at {{start.x=around twenty to four}}. {{cops.x=Twenty-three}} police officers and gendarmes were hurt, none gravely. The prefecture counted {{demo.x=36}} injured among the demonstrators; volunteer medics said they had treated {{demo.x=61}}.

A crewman, {{hand.b=Erwan Le Gallec}}, 34, lost three fingers when a tear gas grenade went off in his hand, his union said.

"{{ambush.a=This was not a demonstration that went wrong. It was an ambush}}," said {{post.a=the prefect of Finistère}}, Hélène Astruc.

The mayor, {{legall.x=Loïc Le Gall}}, appealed for calm and said the town had "lost its oldest face".

A local fishermen's committee that called the march said it had nothing to do with the fire. It has asked to be received in Paris before the end of the month.
=== phare-de-cornouaille.md
---
title: The day after, the smell of wet ash and diesel
outlet: Le Phare de Cornouaille (English edition)
date: 2025-03-16
byline: Gwenola Tanguy
---
On Sunday morning the people of Port-Kervran came down to the quay in twos and threes to look at four walls. The customs house had stood there {{built.x=since 1786}}. It had been a barracks, a school, and for the last forty years a museum of salt and smuggling. The tax office had two rooms on the first floor.

"They burned our own grandmothers' photographs," said the museum's keeper, Annick Floc'h. She had carried out one box before the gendarmes pulled her back.

The march itself had been good-humoured. Families walked behind the bagad from the fish market. It was {{start.x=3.40 p.m.}} when a group in black oilskins came out of the Rue des Sardiniers and the flares began. Gendarmes answered with tear gas: {{gas.a=1,140 grenades}} in the course of the afternoon, by the prefecture's own count. The fighting went on for {{long.a=nearly four hours}}.

{{arrests.a+detained.b=Forty-seven people}} were arrested, {{held.x=four}} of them under age. {{held.x=Thirty-one}} were still being held on Sunday.

In the hospital at Quimper, surgeons were unable to save three fingers of {{hand.a+soazig.x=Erwan Le Guellec}}'s right hand. He is 34 and has been at sea since he was 16. "He bent down to throw it into the dock, away from the children," said his sister, {{soazig.x=Soazig Le Guellec}}. The family will lodge a complaint.

Hélène Astruc, {{post.a=the prefect}}, has defended her orders. What had happened, she said, {{ambush.a=was an ambush and not a demonstration gone wrong}}. In Brest the prosecutor, Bertrand Maillard, has opened an investigation into arson.

The council meets on Tuesday. Mayor {{legall.x=Loïc Le Gall}} wants the walls to be kept, "whatever it costs". His first guess is {{cost.x=three million euros}}.
=== morning-globe.txt
FISH FURY: Brit holidaymakers cower in crêperie as French port burns
By Dean Rudkin, Morning Globe, Monday March 17, 2025

TERRIFIED British tourists hid under the tables of a pancake house as rioting French fishermen torched a historic building in a row about a fish market.

Retired dinner lady Pauline Stubbs, 67, from Kettering, said: "We'd only come in for a cider. Next thing there's a dirty great bang and the chef's locking the door."

Cops nicked {{arrests.b+detained.c=74}} yobs after {{long.b=six hours}} of mayhem in pretty Port-Kervran, Brittany, on Saturday.

{{cops.x=Twenty-three}} officers were injured as masked thugs hurled flares, cobbles and lead weights used for sinking nets. The {{built.x=239-year-old}} customs house went up like a bonfire.

Hélène Astruc, {{post.a=the French state's top official in the area}}, raged: "{{ambush.b=This was not a demonstration that went wrong. It was a war}}."

Trawlerman {{hand.a=Erwan Le Guellec}}, 34, lost three fingers picking up a gas grenade.

The furious fishermen are angry that their auction hall is being shut, with 210 jobs going down the plughole.

Pauline and husband Keith, 70, were let out of the crêperie at nine in the evening and given their galettes on the house.

"They couldn't have been nicer," she said. "We'll be back."
=== revue-hexagone.md
---
title: What burned at Port-Kervran
outlet: Revue Hexagone
date: 2025-03-22
byline: Jean-Baptiste Corvisier
---
A week has passed since the customs house of Port-Kervran went up in flames, and Paris has learned to pronounce the name of the town. It will forget it again. The question is what it will remember.

Let us begin with the numbers, since each camp has its own. For the unions there were {{crowd.x=twelve thousand}} on the quays; for the state, {{crowd.x=fewer than half as many}}. The medics bandaged {{demo.x=61}}, the prefecture knows of {{demo.x=36}}. Nobody disputes that the gendarmes used {{gas.b=1,410 grenades}}, because the figure is the prefecture's own. That is one for every four marchers, if one believes the prefecture also about the marchers.

Nor does anyone dispute the {{arrests.a+detained.b=47 arrests}}. {{trial.x=Six}} of the accused came before the court in Brest on Monday. {{trial.x=Four}} were given terms of four to ten months; {{trial.x=two}} walked free. Not one of the six had ever worked on a boat.

{{post.a=The prefect}}, Hélène Astruc, called it {{ambush.a="an ambush"}}. The word is not foolish. The men in oilskins knew the lanes and left by sea. But an ambush needs a road down which one's enemy is bound to come, and that road was built in Paris, when a ministry closed an auction by e-mail on 27 February.

{{hand.a=Erwan Le Guellec}}, who lost three fingers to a grenade, had gone there with his nephews. {{soazig.x=His sister}} tells me he asked first whether they had got home.

Insurers reckon that {{cost.x=3.2 million euros}} will restore the building and that the damage in the whole of the town comes to {{cost.x=5.1 million}}. The auction lost {{cost.x=190,000 euros}} last year.
=== key
issues:
  arrests: { kind: figure, level: must, why: "47 people were arrested, or 74 in the Morning Globe." }
  gas: { kind: figure, level: must, why: "Grenades used by the prefecture's count: 1,140 or 1,410." }
  hand: { kind: name, level: must, why: "The maimed crewman is Erwan Le Guellec or Erwan Le Gallec." }
  ambush: { kind: quote, level: must, why: "The prefect said 'It was an ambush' or 'It was a war'." }
  post: { kind: role, level: must, why: "Hélène Astruc is the prefect or Brest's public prosecutor." }
  long: { kind: figure, level: may, why: "The fighting lasted nearly four hours or six." }
  detained: { kind: figure, level: may, why: "19 detained by five o'clock, 47 in the end (74 in the Morning Globe)." }
traps:
  held: { kind: figure, why: "19 held at five o'clock, 31 still held on Sunday, four minors among the 47." }
  crowd: { kind: figure, why: "The organisers' count and the prefecture's, given side by side." }
  demo: { kind: figure, why: "Injured demonstrators: the medics' count and the prefecture's." }
  cops: { kind: figure, why: "Injured officers are not injured demonstrators." }
  start: { kind: time, why: "Twenty to four is 3.40 p.m." }
  built: { kind: date, why: "1786 is 239 years ago and in the 18th century." }
  legall: { kind: name, why: "The mayor Le Gall is another man." }
  soazig: { kind: name, why: "The crewman's sister has the same surname." }
  cost: { kind: money, why: "A guess, the building alone, the whole town, and the auction's loss." }
  trial: { kind: figure, why: "Six tried: four sentenced and two acquitted." }
