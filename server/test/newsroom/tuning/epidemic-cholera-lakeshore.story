# Cholera on the shore of Lake Malawi: cases, the price of the response, the day of the first case and a doctor's post.
=== mangochi-mail.md
---
title: Cholera cases pass {{cases.a=1,400}} in lakeshore district
outlet: Mangochi Mail
date: 2022-01-26
byline: Chikondi Phiri-Mwale
---
The cholera outbreak in the lakeshore district of Nkhunga has now sickened {{cases.a+past.x=1,412}} people and killed {{fatal.x=33}}, the district health office said on Wednesday.

Nearly half of the cases, {{chilambe.x=680}}, are in the fishing settlement of Chilambe, where there are four working taps for 9,000 people.

The first patient, a fish trader, was admitted on {{first.a=3 January}}.

"We are treating people on the floor of the church," said Dr Tiyamike Banda, the {{banda.a=district medical officer}}. "God does not mind the chlorine."

Sixty-one new cases were recorded in the previous 24 hours.
=== southern-wire.txt
Malawi cholera outbreak infects {{cases.b=2,140}}

LILONGWE, Jan 26 (Southern Wire) - A cholera outbreak on the shore of Lake Malawi has infected {{cases.b=2,140}} people and left {{fatal.x=33}} dead since the first case was confirmed on {{first.a=Jan. 3}}, health officials in Nkhunga district said on Wednesday.

The government has set aside {{budget.a+charity.x=$1.2 million}} for treatment centres and clean water.
=== global-health-monitor.md
---
title: "Nkhunga: anatomy of an avoidable outbreak"
outlet: Global Health Monitor
date: 2022-01-28
byline: Sanne Verhoeven
---
It began, as cholera often does, with rain. On {{first.b=13 January}} a woman who sold dried usipa at Chilambe beach was carried into the health centre on a bicycle. She was the first known case.

By the middle of this week the district had counted {{cases.a=1,412}}. The fatality rate, at {{fatal.x=2.3 percent}}, is more than double what the textbooks call acceptable.

Lilongwe has found {{budget.b=$2.1 million}} for the emergency in the district, the health ministry says; the charity Wells First has promised {{charity.x=$400,000}} on top of it.

Dr Tiyamike Banda, who as {{banda.a=the district's medical officer}} is responsible for eleven health centres and one ambulance, has not been home since New Year.

A neighbouring district, Salimwe, has reported {{salimwe.x=212}} cases and {{salimwe.x=no deaths}}.

The last great epidemic here, in 2001, ran to {{past.x=8,900}} cases across six districts.
=== evening-star-brief.txt
Health minister tours cholera wards
28 January 2022

The health minister visited Nkhunga on Thursday and was shown round by Dr Tiyamike Banda, the {{banda.b=regional director of hospitals}}, in a settlement where {{chilambe.x=about 700}} people have fallen ill. {{salimwe.x=Thirty-three}} have died in the district so far.

The ministry sent {{litres.x=20,000 litres}} ({{litres.x=5,300 gallons}}) of Ringer's lactate last week.
=== key
issues:
  cases: { kind: figure, level: must, why: "Cases in Nkhunga on one day: 1,412 (passing 1,400) against 2,140." }
  first: { kind: date, level: must, why: "The first case: 3 January or 13 January." }
  budget: { kind: money, level: must, why: "The government's money: 1.2 million dollars or 2.1 million." }
  banda: { kind: role, level: must, why: "Dr Banda is the district medical officer or the regional director of hospitals." }
traps:
  fatal: { kind: figure, why: "33 deaths of 1,412 cases are 2.3 percent." }
  chilambe: { kind: figure, why: "About 700 holds for 680, a part of the district's cases." }
  salimwe: { kind: figure, why: "Cases and deaths of the neighbouring district." }
  past: { kind: figure, why: "The epidemic of 2001 is another one." }
  charity: { kind: money, why: "A charity's gift is not the government's money." }
  litres: { kind: figure, why: "20,000 litres are 5,300 gallons." }
