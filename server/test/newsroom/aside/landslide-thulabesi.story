# A hillside falls on a village in Myagdi, Nepal: the houses, the rain, the hour, the soldiers, the town of the hospital and the ward chairperson's name.
=== himal-samachar.txt
{{toll.a=Nine}} dead, {{missing.a=16}} missing as landslide sweeps Myagdi village

BENI, July 13 (Himal Samachar) - {{toll.a=Nine}} people were killed and {{missing.a=16}} were missing after a landslide triggered by heavy rain swept through Thulabesi village of Raghukot Rural Municipality-6 in Myagdi district at {{hour.a=3:15 a.m.}} on {{day.x=Sunday}}, police said.

{{houses.a=Twenty-seven}} houses were buried, Chief District Officer Sabitri Poudyal said. {{hurt.x=Thirteen}} injured people were pulled out by villagers before daybreak. {{flown.x=Five}} of them, in critical condition, were airlifted to {{hospital.a=Pokhara}} by an army helicopter, and the {{flown.x=rest}} were being treated in Beni.

"{{hill.x=The hill groaned all night, and we took it for thunder}}," said ward chairperson {{chair.a=Dil Bahadur Gharti}}, whose own cowshed was carried off.

The Nepali Army sent {{army.a=120}} soldiers and the Armed Police Force {{apf.x=85}} personnel, but a {{road.x=three-kilometre}} stretch of the Beni-Darbang road had been washed away and they had to walk for four hours.

The weather station at Darbang measured {{rain.a+rain-month.x=286 mm}} of rain in the 24 hours to Sunday morning.

Floods and landslides have killed {{toll-other.x=88}} people across Nepal since the monsoon began on June 10.
=== sagarmatha-tv.md
---
title: Myagdi landslide toll rises to {{toll.b=14}}
outlet: Sagarmatha Television Online
date: 2025-07-14
byline: Nirmala Khatiwada
---
Rescuers digging with hoes and cooking pots have recovered {{toll-other.x=five}} more bodies from the mud at Thulabesi, bringing the number of dead to {{toll.b=14}} by midday on Monday. {{missing.b=Eleven}} people have still not been found.

**The village**

The slope above Ward No. 6 of Raghukot Rural Municipality gave way before dawn on {{day.x=Sunday}}. It took with it {{houses.a=27}} dwellings, a rice mill and half of the primary school. The school has 190 pupils; nobody was inside.

**The rescue**

{{army.b=Two hundred and ten}} soldiers and {{apf.x=85}} men and women of the Armed Police Force are on the spot. They reached it on foot. An excavator is waiting at Darbang until the road has been mended.

Helicopters could fly only for forty minutes on Sunday because of cloud. In that time {{flown.x=five}} of the {{hurt.x=13}} injured were taken to hospital in {{hospital.a=Pokhara}}.

**The weather**

{{rain.a=286 millimetres}} fell at Darbang in a single day. More rain is forecast until Wednesday, and the {{families.x=140}} families living further down the Raghu stream have been told to sleep elsewhere.

**The relief**

The government will pay {{relief.x=200,000 rupees}} to the family of each person who died. Families who lost a house get {{relief.x=50,000}} at once.

Ward chairperson {{chair.a=Dil Bahadur Gharti}} asked for tents and for salt. "{{hill.x=The hill groaned all night, and we took it for thunder}}," he told this channel, "so please let nobody say that it gave no warning."
=== gandaki-dainik.md
---
title: Thulabesi counts its people by their lamps
outlet: Gandaki Dainik
date: 2025-07-16
byline: Bishnu Thapa Magar
---
RAGHUKOT — In the evening they hang a lamp for everybody who is alive. From the other side of the valley one can see where the village ends now: there is a row of lights, then a gap {{gap.x=400 metres}} wide, then two more lights.

Kopila Pun had got up to tie the buffalo. Her watch, a wedding present, showed {{hour.a=a quarter past three}}. She remembers because she was annoyed to be awake. Then the sound that had been in the hill since supper came out of it.

{{houses.a=Twenty-seven}} homes went under on {{day.x=Sunday}}. Hers was the twenty-eighth along the path. She dug with a plate, and she and her brother got out three of the {{hurt.x=13}} who were injured.

The crack had been noticed on {{day.x=Friday}}, above the school, and somebody put a stick in it. By Saturday evening the stick had fallen in. A message was sent to the ward office. {{chair.b=Tul Bahadur Gharti}}, who chairs the ward, does not deny it. He walked up to look, in the rain, and decided to move people in the morning.

"I shall be asked about that night until I die," he said, "and I shall ask myself."

The {{army.a=120}} soldiers have slept in the temple. They are polite and very young. On Tuesday they brought down four bodies, which makes {{toll.c=18}}; {{missing.c=seven}} of the village are still under the stones. Among the dead are {{toll-other.x=six}} children, and the schoolmaster, Hom Prasad Sharma.

The first wounded are doing well. Those whom the helicopter carried to {{hospital.b=Butwal}} have telephoned. One wanted to know about her goats.

A cheque for {{relief.x=two lakh rupees}} was handed to the first nine households yesterday.
=== hazard-notes.txt
MOUNTAIN HAZARD NOTES No. 31 (18 July 2025)
The Thulabesi slope failure: preliminary remarks
Compiled by the Landslide Working Group, {{pokhara.x=Pokhara}}

What failed? A terraced slope of weathered phyllite, dipping at 34 degrees, above the right bank of the Raghu Khola. The scar is {{gap.x=about 1,300 feet}} across at its widest and 620 m long. The volume is estimated at 1.1 million cubic metres, of which one fifth reached the stream.

When? Eyewitnesses and a seismometer at Beni differ little: {{hour.b=04:50}} local time on {{day.x=13 July}}.

Why? Rain, first of all. The gauge at Darbang, 6 km away, collected {{rain.b=268 mm}} in 24 hours, on ground which had already received {{rain-month.x=540 mm}} since the start of the month. A farm track cut by bulldozer in {{track.x=2022}} had removed the toe of the slope. There was no earthquake.

What was lost? {{houses.a=27}} houses, a mill, part of a school. {{toll.d=Twenty-one}} bodies had been found by this morning and {{missing.d=four}} persons are unaccounted for.

Were there signs? Yes. An open crack was reported {{day.x=two days before}}, and springs turned brown.

Could it move again? Parts of it certainly will. We recommend that {{families.x=140}} households downstream should not return before October, that the track be closed, and that three wire extensometers (cost: about Rs 90,000 each) be installed without waiting for a project.

Is the stream blocked? It was, for eleven hours. It has cut through the debris and the lake has emptied.
=== the-overlander.md
---
title: Nepal's farm tracks are bringing down its hills
outlet: The Overlander (London)
date: 2025-07-22
byline: Harriet Colquhoun
---
The bulldozer that made the track above Thulabesi was hired for nine days in {{track.x=the spring of 2022}}. It cost the ward less than a wedding. Farmers could at last send oranges to market without a mule.

Three years on, the hill above the track has come down. {{houses.b=Thirty-seven}} houses were buried in the early hours of {{day.x=July 13th}}, and {{toll.e+toll-other.x=25}} people are now presumed to have died, the search for the last {{missing.d=four}} having been given up on Sunday.

It had rained, of course: {{rain.a=286mm}}, or {{rain.a=more than eleven inches}}, in a day and a night. But it has rained like that before. What is new, say geologists in {{pokhara.x=Pokhara}}, is the number of cuts. Nepal's local governments have scraped out tens of thousands of kilometres of road since 2017, few of them with a drain.

The army's {{army.a=120}} men went back to barracks on Saturday. They had repaired the {{road.x=two miles}} of missing highway with their hands, or so it looked in the photographs. The {{apf.x=85}} armed policemen will stay for a month.

{{chair.a=Dil Bahadur Gharti}}, the elected head of the ward, voted for the track and would, he admits, do so again. "An orange that stays on the tree is worth nothing," he says. He has promised drains.

His villagers have been given {{relief.x=200,000 rupees (£1,070)}} for each of their dead. At the hospital in {{hospital.a=Pokhara}} {{flown.x=three of the five}} who were flown there have been discharged, and have nowhere to go.
=== key
issues:
  houses: { kind: figure, level: must, why: "27 houses were buried or 37." }
  rain: { kind: figure, level: must, why: "286 mm fell in 24 hours at Darbang or 268 mm." }
  hour: { kind: time, level: must, why: "The slope fell at 3:15 a.m. or at 4:50." }
  army: { kind: figure, level: must, why: "The army sent 120 soldiers; one report has 210 on the spot." }
  hospital: { kind: place, level: must, why: "The badly injured were flown to Pokhara or to Butwal." }
  chair: { kind: name, level: must, why: "The ward's chairperson is Dil Bahadur Gharti or Tul Bahadur Gharti." }
  toll: { kind: figure, level: may, why: "The toll rose day by day: 9, 14, 18, 21; with the missing presumed dead it is 25." }
  missing: { kind: figure, level: may, why: "The missing grew fewer as bodies were found: 16, 11, 7, 4." }
traps:
  toll-other: { kind: figure, why: "Five bodies of one day and six children are parts of the dead; 88 is for the whole country." }
  rain-month: { kind: figure, why: "540 mm fell in the days of the month before." }
  pokhara: { kind: place, why: "Geologists work in Pokhara; that is not where the injured went." }
  hurt: { kind: figure, why: "Thirteen injured." }
  flown: { kind: figure, why: "Five of the thirteen were flown out; three of them are discharged." }
  hill: { kind: quote, why: "The same words in two reports." }
  apf: { kind: figure, why: "Armed police are not soldiers." }
  road: { kind: figure, why: "Three kilometres are about two miles." }
  gap: { kind: figure, why: "400 metres are about 1,300 feet." }
  relief: { kind: money, why: "Two lakh are 200,000 rupees for a death; 50,000 are for a house." }
  families: { kind: figure, why: "Families downstream." }
  track: { kind: date, why: "The track was cut in 2022." }
  day: { kind: date, why: "Sunday was 13 July; the crack was seen on Friday, two days before." }
