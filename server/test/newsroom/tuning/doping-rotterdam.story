# A marathon winner banned: her time, the ban's length, her age, a coach's name, the prize, the day of the sample, the substance.
=== wire.md
---
title: Rotterdam marathon winner Cherutich banned for {{ban.a=four years}}
outlet: Meridian News Agency
date: 2025-09-11
byline: Wouter Hendriksma
---
MONACO (MNA) — Kenya's Jelagat Cherutich, the winner of this year's Rotterdam Marathon, has been banned for {{ban.a=four years}} after testing positive for {{drug.a=testosterone}}, the Athletics Integrity Unit said on Thursday.

Cherutich, {{age.a=28}}, will be stripped of her Rotterdam title, won {{won.x=on April 13}} in {{result.a=2 hours 19 minutes 41 seconds}}, and must pay back her prize of {{prize.a=45,000 euros}}.

The sample was taken out of competition at her training camp in Iten on {{sample.a=March 2}}, the unit said. Its laboratory analysis was delayed by a dispute over the paperwork, and she was provisionally suspended on {{stop.x=May 19}}.

Cherutich denied having doped and said the substance came from an injection for a knee injury. A disciplinary tribunal in London found the explanation "neither documented nor plausible".

Ethiopia's {{second.x=Hirut Gebreyes}}, who was second in {{times.x=2:20:03}}, will be declared the winner.

Cherutich's cousin {{faith.x=Faith Cherutich}}, a half-marathon runner, was banned for {{faith.x=three years in 2022}} over the blood booster {{faith.x=EPO}}.
=== federation.md
---
title: "AIU: decision in the case of Jelagat Cherutich"
outlet: Track & Road Bulletin
date: 2025-09-11
byline: Bulletin staff
---
The Athletics Integrity Unit has today published the decision of the Disciplinary Tribunal in the case of the Kenyan long-distance runner Jelagat Cherutich.

The tribunal imposed a period of ineligibility of {{ban.a=four years}}, beginning on {{stop.x=19 May 2025}}, the date of the provisional suspension. All results since {{sample.a=2 March 2025}}, the date on which the sample was collected, are disqualified, among them her victory in Rotterdam {{won.x=on 13 April}} ({{result.a=2:19:41}}).

The sample contained {{drug.a=testosterone}} of non-natural origin, confirmed by isotope ratio analysis.

Her personal best, {{times.x=2:22:05}} from Eindhoven in October 2023, stands.

Her coach, {{coach.a=Gianluca Bertazzoni}}, was heard as a witness. He is not accused of any violation.

An appeal to the Court of Arbitration for Sport {{appeal.x=may be lodged within 30 days}}.
=== tabloid.txt
DRUG CHEAT QUEEN OF ROTTERDAM STRIPPED OF TITLE

ROTTERDAM, 12 September — Disgraced marathon star Jelagat Cherutich has been kicked out of the sport for {{ban.a=four years}}.

The {{age.b=31-year-old}} Kenyan romped home on the Coolsingel {{won.x=in April}} in {{result.b=2:19:14}}, the fifth fastest time of the year.

Now she must hand back the trophy and the cheque. "I feel robbed of the moment," said runner-up {{second.x=Hirut Gebreyes, 25}}, from Addis Ababa. "You cannot post me the finish line."

Race director Mirjam van Oosterzee said: "We test, and we will go on testing."
=== local.md
---
title: Shock in Iten as champion loses crown
outlet: Rift Valley Observer
date: 2025-09-12
byline: Kiprono Barmasai
---
The shutters were down at the Cherutich family shop in Iten on Friday, a day after the world learned that the town's marathon queen had been banned for {{ban.a=four years}}.

Jelagat Cherutich, who is {{age.a=28}}, won in Rotterdam {{won.x=in April}} and built her parents a house with the prize of {{prize.b=54,000 euros}}. That money must now be returned.

"She is our daughter and she will run again," said her father, {{faith.x=Kiprop Cherutich}}, a retired teacher.

The tester came on {{sample.b=March 12}}, at six in the morning, when she was leaving for a long run, the tribunal was told.

Her Italian coach, {{coach.b=Gianluca Bertazzini}}, who has trained athletes in Iten since 2009, said he had known nothing about an injection.

More than 100 Kenyan athletes are serving bans. One of them, {{faith.x=until last April}}, was Jelagat's cousin {{faith.x=Faith, 33}}.
=== aggregator.txt
Sport in brief

13 Sept 2025 — SportWire Digest

ATHLETICS: Rotterdam Marathon winner Jelagat Cherutich of Kenya has been banned for {{ban.b=two years}} after testing positive for {{drug.b=triamcinolone}}. Ethiopia's {{second.x=Hirut Gebreyes}} inherits the title.

CYCLING: Slovenia's Matevž Kranjec will miss the rest of the season with a broken collarbone.

TENNIS: Third seed Paloma Iturralde, 24, is out of the Guadalajara Open after losing 6-4, 7-5 to Canada's Brooke Tanaka.
=== analysis.md
---
title: Why the Cherutich case took {{stop.x=six months}}
outlet: Endurance Quarterly
date: 2025-10-02
byline: Saskia Thorne
---
On {{sample.a=2 March}} a doping control officer knocked at a gate in Iten. On {{stop.x=11 September}}, the sport heard the result. What happened in between is a lesson in paper.

The sample of Jelagat Cherutich was flown to Lausanne, where the first analysis pointed to {{drug.a=testosterone}}. Her lawyers asked for the chain of custody, and found that one form bore the wrong bottle number. It took the laboratory {{stop.x=eight weeks}} to show that this was a slip.

Meanwhile she ran Rotterdam, and won by {{times.x=22 seconds}}.

{{coach.a=Gianluca Bertazzoni}}, her coach, told the tribunal that she had complained of her knee in January, but that he knew of no injection.

{{appeal.x=She has appealed}}. The Court of Arbitration for Sport is expected to hear the case in the spring.
=== key
issues:
  result: { kind: figure, level: must, why: "The winning time: 2:19:41 or 2:19:14." }
  ban: { kind: figure, level: must, why: "She is banned for four years, or for two." }
  drug: { kind: name, level: may, why: "The substance: testosterone or triamcinolone." }
  age: { kind: age, level: must, why: "Jelagat Cherutich is 28 or 31." }
  coach: { kind: name, level: must, why: "The coach is Gianluca Bertazzoni or Bertazzini." }
  prize: { kind: money, level: must, why: "The prize was 45,000 euros or 54,000." }
  sample: { kind: date, level: must, why: "The sample was taken on 2 March or on 12 March." }
traps:
  times: { kind: figure, why: "The runner-up's time, the margin between the two, and a personal best elsewhere." }
  faith: { kind: name, why: "The cousin Faith and the father are other people; her ban of three years is another." }
  stop: { kind: date, why: "The provisional suspension, the laboratory's delay and the decision are other dates and spans than the sample's." }
  won: { kind: date, why: "April 13 is in April." }
  second: { kind: name, why: "The runner-up becomes the winner." }
  appeal: { kind: date, why: "An appeal may be lodged, and was, later." }
