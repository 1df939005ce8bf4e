# A presidential runoff in an island republic: turnout, a commissioner's name, a pledge and the inauguration differ.
=== result-announced.md
---
title: Opposition leader wins São Telmo presidency
outlet: Atlantic Courier
date: 2024-10-14
byline: Marta Quental
---
PORTO CLARO — Opposition leader Inês Tavares Monteiro has won the presidency of São Telmo with {{share.x+capital.x+rounds2.x=52.4 percent}} of the vote in {{day.x=Sunday}}'s runoff, the electoral commission announced late on Monday, ending fourteen years of government by the Unity Movement.

The incumbent, Adriano Lopes Vaz, took {{share.x=47.6 percent}}. The chairman of the commission, {{chair.a=Belchior Nhaga}}, put turnout at {{turnout.a+rounds.x+record.x=61.3 percent}}, up from {{rounds.x=57.9 percent}} in the first round on September 22.

"I will be {{every.x=president of every island}}, {{pledge.a=including those that did not vote for me}}," Tavares Monteiro told a crowd outside the old customs house.

Lopes Vaz had not conceded by midnight. His campaign said it would wait for the Constitutional Court, which has until {{court.x=October 24}} to confirm the result.

If the court does so, the president-elect will be sworn in on {{oath.a=November 12}}.
=== challenger-ahead.txt
Challenger unseats president in island vote

PORTO CLARO, Oct 14 (Meridian Press) — Voters in the Atlantic archipelago of São Telmo have thrown out their president, handing {{share.x=just over 52%}} of the vote to the former teacher Inês Tavares Monteiro.

Turnout on {{day.x=October 13}} was {{turnout.b=71%}}, commission chairman {{chair.b=Belchior Nhanga}} told reporters.

Observers from the regional bloc said {{late.a=some 190}} polling stations had opened late, most of them on the outer islands, but that the delays did not affect the outcome.

It was the second time Tavares Monteiro, 51, had run. In 2019 she lost to Lopes Vaz with {{nineteen.x=46.1%}}.
=== how-she-won.md
---
title: How a schoolteacher beat the machine
outlet: The Lisbon Examiner
date: 2024-10-16
byline: Rui Falcão
---
For three weeks after the first round, the ruling party's boats went from island to island with rice, roofing sheets and the president's portrait. It was not enough.

When the counting ended, Inês Tavares Monteiro had {{votes.x=148,212}} votes to {{votes.x=134,635}} for Adriano Lopes Vaz, a gap of {{gap.x=13,577}}. Five years ago the gap ran the other way: he beat her by {{gap.x=22,400}}.

Turnout made the difference. {{turnout.a=61.3}} per cent of the 468,000 people on the roll cast a ballot, more than in September, and the capital, where she took {{capital.x+nineteen.x=58}} per cent, voted in greater numbers than the countryside.

She has been careful in victory. "I will be president of every island, {{pledge.b=including those that voted against us}}," she said on Monday night, in a speech of barely four minutes.

Her first test will come before she takes the oath on {{oath.b=21 November}}: the Unity Movement still holds 31 of the 55 seats in parliament, and a budget must be passed by the end of the year.

Not everything went smoothly. The commission counted {{late.b=142}} polling stations that opened behind time, out of 1,180.

"She won because people were tired," said Osvaldo Pires, a political scientist at the University of Porto Claro. "The opposition did not have to be loved."
=== concession.txt
Lopes Vaz concedes defeat in São Telmo

PORTO CLARO (Meridian Press) - The president of São Telmo, Adriano Lopes Vaz, conceded defeat {{concede.x=on Wednesday}}, three days after losing Sunday's runoff by {{gap.x=fewer than 14,000}} votes.

Mr Lopes Vaz, who polled {{share.x=47.6%}}, said he had telephoned Ms Tavares Monteiro to wish her well. She promised on Monday to be president "{{every.x=of every island}}".

The Constitutional Court is to rule on the result {{court.x=by the 24th}}.
=== explainer.md
---
title: What you need to know about São Telmo's new president
outlet: The World Briefing
date: 2024-10-18
byline: Hannah Dreyfus
---
São Telmo, an archipelago of nine inhabited islands some 400 miles off the African coast, has elected a president who has never held national office. Here is what we know.

**Who is she?** Inês Tavares Monteiro taught physics for twenty years before she entered the city council of Porto Claro in 2012. She is married to a ferry captain, Nuno Monteiro, and has two daughters.

**How big was her win?** Comfortable, if not a landslide. She received {{votes.x=more than 148,000}} votes, or {{share.x=52.4 percent}}. Her opponent, President Adriano Lopes Vaz, had {{votes.x=134,635}}. In the first round, when five candidates stood, she had come second with {{rounds2.x=36.8 percent}} to his {{rounds2.x=40.1}}.

**Did people bother to vote?** Yes. {{turnout.a=Just over 61 percent}} of those entitled to vote did so, according to the electoral commission, whose chairman, {{chair.a=Belchior Nhaga}}, called it "a good day for the boats." It was the highest figure since independence, except for the {{record.x=74 percent}} of 1991.

**Is the result final?** Not quite. The Constitutional Court has {{court.x=until next Thursday}} to hear complaints. None had been filed by the time of writing.

**When does she start?** The inauguration is set for {{oath.a=November 12}}, in the square in front of the old customs house where she gave her victory speech. Lopes Vaz, who conceded {{concede.x=on Wednesday}}, has said that he will be there.

**What will change?** Less than her supporters hope. The Unity Movement has a majority of seven in parliament and has shown no sign of splitting. Fuel is subsidized at a cost of $46 million a year, which is more than the country spends on schools.
=== key
issues:
  turnout: { kind: figure, level: must, why: "Turnout in the runoff: 61.3 percent against 71%." }
  chair: { kind: name, level: must, why: "The commission's chairman: Nhaga against Nhanga." }
  pledge: { kind: quote, level: must, why: "The same sentence of the same speech ends in two ways." }
  oath: { kind: date, level: must, why: "Sworn in on November 12 or on 21 November." }
  late: { kind: figure, level: may, why: "Polling stations that opened late: the observers' some 190 against the commission's 142." }
traps:
  share: { kind: figure, why: "52.4 percent is just over 52%; 47.6 percent is the other candidate's." }
  day: { kind: date, why: "Sunday was October 13." }
  rounds: { kind: figure, why: "Turnout of the runoff and of the first round." }
  nineteen: { kind: figure, why: "Her share in 2019 and her share in the capital this year." }
  votes: { kind: figure, why: "The votes of two candidates." }
  gap: { kind: figure, why: "13,577 is fewer than 14,000; 22,400 was in 2019." }
  rounds2: { kind: figure, why: "Her share in the runoff, and both candidates' shares in the first round." }
  record: { kind: figure, why: "Turnout in another year." }
  concede: { kind: date, why: "The same Wednesday." }
  every: { kind: quote, why: "A part of the quotation that nobody changed." }
  court: { kind: date, why: "The 24th is October 24." }
  capital: { kind: figure, why: "The share in the capital and the share in the whole country." }
