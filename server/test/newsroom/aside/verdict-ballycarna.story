# A credit union manager is found guilty in Roscommon: the sum taken, the counts, his age, the judge's name and a detective's rank.
=== island-news-agency.txt
Former credit union manager guilty of €1.38m theft
Island News Agency, Thursday 13 November 2025

A former manager of a Co Roscommon credit union has been found guilty of stealing {{sum.a+round.x=€1.38 million}} from the accounts of its members.

Declan Feighery ({{age.a=57}}), of Abbey Terrace, Ballycarna, had denied {{all.x=31}} charges of theft and false accounting between {{span.x=March 2013}} and {{span.x=August 2019}}.

A jury of seven women and five men at Roscommon Circuit Criminal Court convicted him on {{counts.a=23}} of them by a {{majority.x=majority of 10 to two}} after {{out.x=nine hours and 40 minutes}} of deliberation. He was acquitted on {{counts-other.x=five}} and the jury could not agree on the remaining {{counts-other.x=three}}.

Judge {{judge.a=Orla Cunnane}} thanked the jurors and excused them from further service for ten years. She remanded Feighery on continuing bail for sentence on {{sentence-day.x=12 December}}.

The court heard that {{accounts.x=214}} accounts at Ballycarna and District Credit Union were affected, most of them belonging to elderly people or lying dormant.

{{rank.a=Detective Sergeant}} Colm Gallen of the Garda National Economic Crime Bureau said the inquiry had lasted for {{inquiry.x=four years}}.
=== shannonside-tribune.md
---
title: Ballycarna hears the word it waited six years for
outlet: Shannonside Tribune
date: 2025-11-19
byline: Aoife Costelloe
---
There were forty people in the public gallery and they had agreed beforehand, in the queue for tea, that nobody would cheer. Nobody did. When the registrar said "guilty" for the first time, on count one, a woman in the second row put on her glasses as if to see it better.

She was Bridie Lavin, {{lavin.x=83}}, who had €11,200 in Ballycarna and District Credit Union until it went, a little at a time, into the pocket of the man who ran it. "{{lavin-said.x=He came to my husband's funeral and he shook my hand}}," she told the Tribune on the steps.

Declan Feighery, {{age.a=57}}, stood with his hands behind his back while the list was read out last Thursday. It took eleven minutes. Of {{all.x=31}} charges, {{counts.a=23}} were proved to the satisfaction of {{majority.x=ten}} jurors; on {{counts-other.x=five}} he was cleared, and on {{counts-other.x=three}} there was no agreement.

The trial had opened {{sentence-day.x=on 7 October}}. The jury learned how a young teller, Sinéad Mulvihill, noticed in 2019 that dead men were making withdrawals on Fridays. They were shown {{accounts.x=214}} ledgers. They saw photographs of an apartment at Tavira in Portugal, bought for {{flat.x=€410,000}}.

{{sum.a+round.x=€1.38 million}}, said Fergal Hanratty SC, prosecuting, "is a great deal of hay in a small parish". Maeve Tuohy SC, for the defence, had blamed a faulty computer system.

{{rank.a=Det Sgt}} Colm Gallen, who led the investigation, spent {{inquiry.x=four years}} on it and can recite account numbers from memory. He would say only that he was going home to paint a shed.

Judge {{judge.a=Orla Cunnane}} will pass sentence {{sentence-day.x=on the second Friday of December}}.
=== daily-clarion.md
---
title: GUILTY! Credit union boss who robbed the dead
outlet: Irish Daily Clarion
date: 2025-11-14
byline: Shane Prunty
---
A CROOKED credit union boss who plundered pensioners' savings to buy himself a place in the sun was facing jail last night.

Greedy Declan Feighery, {{age.a=57}}, looked straight ahead as a jury found him guilty after {{out.x=almost ten hours}} of talks.

The father of three had helped himself to {{sum.b=€1.83 million}} from {{accounts.x=214}} accounts at Ballycarna and District Credit Union, Co Roscommon. Some of his victims were in nursing homes. Others were in their graves.

Part of the loot, {{flat.x=€410k}}, went on a flat with a pool in the Algarve.

And heartbroken great-gran Bridie Lavin, {{lavin.x=83}}, revealed how the brass-necked thief turned up to mourn her late husband Packie. "{{lavin-said.x=He came to my husband's funeral and he shook my hand}}," she fumed.

Feighery was convicted on {{counts.b=21}} of the {{all.x=31}} charges against him at Roscommon Circuit Criminal Court. Each theft carries a maximum of {{maximum.x=ten years}} behind bars.

He was rumbled by sharp-eyed teller Sinéad Mulvihill, then just {{teller.x=24}}. Pals say the modest heroine, who is {{teller.x=30}} now, had a quiet toasted sandwich to celebrate.

Judge {{judge.a=Orla Cunnane}} let him out on bail until {{sentence-day.x=December 12}}. He was driven away in a silver car with a coat over his head.
=== money-matters-explainer.txt
Q&A: The Ballycarna case and your savings
Consumer Desk, Money Matters Ireland
Published 17 November 2025

What was the verdict?
On {{sentence-day.x=13 November}} Declan Feighery, who managed Ballycarna and District Credit Union until 2019, was convicted on {{counts.a=23}} counts of theft and false accounting. The jury could not be unanimous; Judge {{judge.b=Orla Cunneen}} had told it that she would accept a majority, and in the end {{majority.x=ten}} of the twelve agreed.

How much was taken?
{{sum.a+round.x=Nearly €1.4 million}} over {{span.x=six and a half years}}. It came out of {{accounts.x=214}} accounts in amounts that seldom exceeded €900.

Did the members lose their money?
No. Each account was made good in 2020 by the sector's own stabilisation fund, before the society was merged with a larger one in Roscommon town. Gardaí have since recovered {{recovered.x=€265,000}}, mainly from the sale of furniture, a boat and a car.

Would the State guarantee have helped?
It covers up to {{recovered.x=€100,000}} per person if an institution fails. Ballycarna did not fail.

How was it found out?
A teller compared withdrawal slips with the death notices. The Garda National Economic Crime Bureau, under {{rank.b=Detective Inspector}} Colm Gallen, took over the file that autumn.

What sentence can he expect?
The law allows {{maximum.x=a decade}} for theft. Judges in comparable cases have imposed between three and seven years. The hearing is {{sentence-day.x=on Friday 12 December}}.

What should I check?
Ask for a statement twice a year, on paper, and read it. If you look after a relative's account, ask for theirs as well.
=== atlantic-post.md
---
title: Feighery jailed for six years over credit union theft
outlet: The Atlantic Post
date: 2025-12-13
byline: Dervla Scahill
---
The former head of a Roscommon credit union was sent to prison yesterday for {{term.x=six years}}, the {{term.x=last 18 months}} suspended, which means he will serve at most {{term.x=four and a half years}}.

Declan Feighery ({{age.b=67}}), convicted last month on {{counts.a=23}} of {{all.x=31}} counts of theft and false accounting, showed no reaction. His wife left the courtroom before the end.

Judge {{judge.a=Orla Cunnane}} said the breach of trust had been "patient, planned and repeated every Friday". She gave credit for the absence of previous convictions and for letters from a football club, and none for remorse, of which she had seen little. She set a headline sentence of {{term.x=eight years}} before mitigation.

Victim statements were read for nearly an hour. The shortest was that of Bridie Lavin, who is {{lavin.x=83}}: "{{lavin-said.x=He came to my husband's funeral and he shook my hand}}." She did not wish to add to it.

A compensation order was made for the proceeds of the apartment in Portugal. It was bought for {{flat.x=€410,000}} and is now thought to be worth {{flat.x=€520,000}}. That, with the {{recovered.x=€265,000}} already in Garda hands, will go to the fund which reimbursed the members. Some {{recovered.x=€595,000}} of the {{sum.a+round.x=€1.38 million}} will then still be missing.

{{rank.a=Detective Sergeant}} Colm Gallen told the court that no more was likely to be found.

The Director of Public Prosecutions will not seek a retrial on the {{counts-other.x=three}} counts on which the jury disagreed. An appeal against conviction has been lodged.
=== key
issues:
  sum: { kind: money, level: must, why: "The sum stolen is €1.38 million or €1.83 million." }
  counts: { kind: figure, level: must, why: "Guilty on 23 counts or on 21." }
  age: { kind: age, level: must, why: "Feighery is 57 in November and 67 in December." }
  judge: { kind: name, level: must, why: "The judge is Orla Cunnane or Orla Cunneen." }
  rank: { kind: role, level: must, why: "Colm Gallen is a detective sergeant or a detective inspector." }
traps:
  round: { kind: money, why: "Nearly €1.4 million is €1.38 million rounded." }
  all: { kind: figure, why: "31 counts were charged." }
  counts-other: { kind: figure, why: "Five acquittals and three counts without agreement." }
  majority: { kind: figure, why: "Ten to two is ten of twelve." }
  out: { kind: figure, why: "Nine hours and 40 minutes are almost ten hours." }
  accounts: { kind: figure, why: "Accounts affected." }
  span: { kind: date, why: "March 2013 to August 2019 is about six and a half years." }
  sentence-day: { kind: date, why: "Sentence on 12 December, the second Friday; trial from 7 October; verdict on 13 November." }
  lavin: { kind: age, why: "Another person's age." }
  teller: { kind: age, why: "The teller was 24 then and is 30 now." }
  lavin-said: { kind: quote, why: "The same words, to the paper in November and in a statement in December." }
  flat: { kind: money, why: "The apartment cost €410,000 and is worth €520,000 now." }
  recovered: { kind: money, why: "Recovered, still missing and guaranteed by the State are different sums." }
  maximum: { kind: figure, why: "The most the law allows, not the sentence." }
  term: { kind: figure, why: "Eight years before mitigation, six imposed, 18 months of it suspended." }
  inquiry: { kind: figure, why: "Four years of inquiry." }
