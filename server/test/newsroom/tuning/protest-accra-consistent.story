# Marches in Ghana against an electricity tariff, counted by several people who do not in fact disagree.
=== accra-sentinel.md
---
title: Sea of red in Accra as thousands march over power bills
outlet: Accra Sentinel
date: 2024-08-06
byline: Kwabena Asante-Boadu
---
More than {{crowd.x=20,000}} people marched from Obra Spot to Independence Square yesterday to demand that the government withdraw a {{tariff-new.x=28 per cent}} increase in the price of electricity.

The count is that of the organisers, the Switch It Back Coalition. The police said they do not give estimates.

"My cold store is a coffin for fish," said {{mensah.x=Comfort Mensah}}, a trader from Chorkor who had walked since six in the morning. "The light comes when the fish is already gone."

The {{energy.x=Minister for Energy}}, Dr Nana Yaw Ofori-Atta Darko, received a petition on the steps of his ministry at 3 p.m. He promised an answer in two weeks.

{{held.x=Five}} people were arrested for stealing telephones.

A similar march in Kumasi attracted about {{kumasi.x=3,000}}.
=== gold-coast-wire.txt
Ghanaians protest electricity price rise

ACCRA, Aug 5 (Gold Coast Wire) - Thousands of Ghanaians took to the streets of the capital on {{day.x=Monday}} over a tariff rise of {{tariff-new.x=28 percent}}, handing in a petition to {{energy.x=Energy Minister}} Nana Yaw Ofori-Atta Darko in mid-afternoon.
=== the-correspondent.md
---
title: How many is a crowd? A university counts, with drones
outlet: The Correspondent
date: 2024-08-12
byline: Efua Quartey-Sackey
---
At eleven minutes past noon on {{day.x=5 August}}, three drones belonging to the geography department of a university in Legon rose above the Ring Road and began to take pictures. The pictures were cut into 4,096 squares and the people in each of them counted, first by a machine and then by 40 students.

The answer is {{crowd.x+kumasi.x=21,300}}, give or take five per cent. It is the first time a Ghanaian demonstration has been measured in this way.

"We expected to embarrass somebody," says the head of the project, Dr {{mensah.x=Patience Mensah}}. "In fact the coalition was a little modest."

It is, she adds, about four times as many as came to the coalition's previous march, in June, which drew {{kumasi.x=5,000}}.

The price of a unit went up from {{price.x=1.50 cedis}} to {{price.x=1.92 cedis}} on 1 July.

The energy minister has until 19 August to reply to the petition.
=== police-statement.txt
GHANA POLICE: STATEMENT ON MONDAY'S DEMONSTRATION
6 August 2024

The demonstration of {{day.x=yesterday}} was peaceful. {{held.x=Five}} persons were arrested in Accra for theft of mobile phones and {{held.x=two}} in Kumasi for obstruction: {{held.x=seven}} in all. The Service does not provide crowd estimates.
=== radio-volta.txt
Volta FM news, 20 August 2024: The government says it will halve the electricity increase, from {{tariff-new.x=28 per cent}} to {{tariff-new.x=14 per cent}}, from next month. The announcement was made last night by the Energy Minister, on the last day he had given himself. Some {{crowd.x=twenty thousand}} people marched against the increase in Accra {{day.x=a fortnight ago}}.
=== key
issues: {}
traps:
  crowd: { kind: figure, why: "More than 20,000, some twenty thousand and a count of 21,300 agree." }
  kumasi: { kind: figure, why: "The march in Kumasi and the one in June are other marches." }
  day: { kind: date, why: "Monday was 5 August." }
  tariff-new: { kind: figure, why: "The increase, and the increase as halved." }
  price: { kind: money, why: "The price of a unit before and after." }
  held: { kind: figure, why: "Five in Accra and two in Kumasi make seven." }
  mensah: { kind: name, why: "A trader and a scholar share a surname." }
  energy: { kind: role, why: "One post in other words." }
