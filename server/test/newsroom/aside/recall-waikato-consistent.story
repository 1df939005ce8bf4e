# A New Zealand peanut butter recalled for salmonella, then recalled more widely: counts that grow, parts of wholes, clocks and units, and nothing that disagrees.
=== southern-cross-wire.txt
NZ peanut butter recalled as {{ill.a=nine}} fall ill
WELLINGTON, May 20 (Southern Cross Wire) - A New Zealand company is recalling {{jars.a+jar-parts.x=42,600}} jars and buckets of peanut butter after {{ill.a=nine people}} were infected with salmonella, the country's food regulator said on {{announced.x=Tuesday}}.

{{hospital.a=Three}} of the patients are in hospital. The youngest is a two-year-old girl from Tauranga.

The recall covers {{batches.a=three}} batches of Rata Valley crunchy and smooth, made between {{made.x=17 and 21 March}}, in 375-gram jars and one-kilogram buckets. About {{jar-parts.x=11,400}} of them went to Australia.

"People should not eat it, and they should not give it to the dog," said {{paratas.x=Hemi Parata}}, deputy director-general of New Zealand Food Safety. The same strain had been found in an unopened jar, he added.

Rata Valley Foods, which employs 62 people at Te Kahu, 35 km south of Hamilton, stopped production on Monday night. Managing director Moana Pryce said: "{{pryce.x=We would rather empty every shelf in the country than have one more child get sick}}."

The notice was published at {{clock.x=7 a.m. local time}}. The brand accounts for 11 percent of peanut butter sales in the country.
=== te-kahu-times.md
---
title: Quiet roasters in Te Kahu
outlet: Te Kahu Times
date: 2025-05-22
byline: Bronwyn Hetaraka
---
For the first time in sixteen years the town does not smell of peanuts.

Rātā Valley Foods turned off its roasters on Monday night, hours before it told the country to bring back {{jars.a+jar-parts.x=more than 42,000}} tubs of the stuff on which half of Te Kahu's mortgages are spread. On Wednesday all sixty-two workers came in anyway, to scrub.

Moana Pryce, who founded the company with her husband Gareth in 2009, in the kitchen of a rugby club, met them at the door with scones. She had not slept. To customers she had written that she "{{pryce.x=would rather empty every shelf in the country}}" than see another youngster ill, and by lunchtime on Wednesday the shelves were doing as they were told.

The help line, staffed by her daughters and four borrowed volunteers from the fire brigade, took 3,100 calls in its first two days. Most wanted to know about refunds. One, says Gareth Pryce, wanted the recipe before it was too late.

How the bacteria got in is not known for certain. Peanuts are roasted at {{heat.x=150 degrees Celsius}}, which kills them. The suspicion is of a leak in the roof over the cooling belt, after the storm on the weekend of 15 and 16 March. A builder had patched it on the Tuesday after.

{{jar-parts.x=Thirty-one thousand two hundred}} of the jars were sold in New Zealand and the rest across the Tasman.

Mayor Des Whitcombe, whose own breakfast is Marmite, said he had bought one of the jars to show support. He had then, he said, on advice, taken it back.
=== sydney-consumer.txt
Salmonella alert: NZ peanut butter pulled from Australian shelves
Harbour Consumer (web), Sydney, 20 May 2025

Shoppers are being told to bin or return a New Zealand peanut butter.

What is being recalled?
Rātā Valley crunchy and smooth, 375 g and 1 kg, with a best-before date between 17 and 21 September 2026. They were all produced on those same days of {{made.x=March}} this year. Some {{jar-parts.x=11,400}} units out of {{jars.a+jar-parts.x=42,600}} came to this country and were sold by independent grocers in New South Wales and Victoria.

Has anyone in Australia been sick?
Not so far. All {{ill.a=nine}} known cases, {{hospital.a=three}} of which needed hospital treatment, are in New Zealand.

When did this come out?
The authorities in Wellington put out their notice at {{clock.x=five this morning, Sydney time}}. Supermarkets were told half an hour before.

What does the maker say?
Managing director Moana Pryce apologised. "{{pryce.x=We would rather empty every shelf in the country than have one more child get sick}}," she said.

Is it like the tahini affair?
Not in size. In 2022 a tahini paste from the Bay of Plenty made 26 people ill. Its maker knew for a fortnight, and said nothing.

What are the symptoms?
Fever, cramps and diarrhoea, usually within six hours to six days. See a doctor if they last longer than three days, or if the patient is under five.
=== nutfoods-weekly.md
---
title: New Zealand nut butter brand in Salmonella recall
outlet: Nut Foods Weekly (Chicago)
date: 2025-05-23
byline: Marcy Oldfather
---
Rata Valley Foods, New Zealand's third-largest nut butter producer, has recalled {{batches.a=three}} lots of peanut butter after an outbreak of salmonellosis. The announcement was made on {{announced.x=Monday afternoon, Eastern time}}.

None of the 13-ounce jars or 2.2-pound pails was shipped to the United States, the company told Nut Foods Weekly.

The family-owned business operates a single plant at Te Kahu, about 22 miles south of the city of Hamilton. It buys hi-oleic runners from Argentina and Australia and roasts them at {{heat.x=302°F}}. Roughly one jar in nine sold in New Zealand bears its label.

A post-roast contamination is the working hypothesis, according to {{paratas.x=Dr. Henare Parata}}, a food microbiologist at the Institute for Rural Health in Hamilton, who has been hired by the company. "Heat isn't the problem here. Water is," he said. "If it drips after the roaster, you've no second chance."

He noted that Salmonella may survive in peanut butter for 24 weeks or more, because of the low moisture and high fat.

U.S. processors have been there before. An outbreak in the Midwest that was traced to a leaking roof closed a plant for eight months.

Analysts estimate that the New Zealand firm sells goods for NZ$19 million a year. It carries recall insurance, with a deductible that it would not disclose.
=== wellington-evening.md
---
title: Peanut butter recall widens to {{jars.b=68,000}} jars
outlet: Wellington Evening Standard-Mail
date: 2025-05-27
byline: Callum Strachan
---
A further {{jar-parts.x=25,400}} jars of Rātā Valley peanut butter have been recalled, taking the total to {{jars.b=68,000}}, as the number of people known to have been made ill rose to {{ill.b=14}}.

{{hospital.b=Five}} of them have had to be admitted to hospital, two more than a week ago. The oldest patient is 81. The Tauranga toddler whose illness was among the first to be reported has gone home.

{{paratas.x=Hemi Parata}} of New Zealand Food Safety told a news conference on Tuesday that tests had found the strain in two more batches, made from {{made.x=24 to 28 March}}. That brings the number of batches affected to {{batches.b=five}}.

"It is the same roof, one week later," he said.

The additional jars were all sold in the North Island; Australia is not concerned by the extension.

Consumers have by now rung the company 7,400 times. Of the jars recalled last week, 38 per cent have been returned or reported as thrown away.

Asked if the regulator had been slow, Mr Parata said that his officers had gone from the first sample to the recall in four days. In the tahini case three years ago, which left 26 ill, it had taken nineteen.

Rātā Valley said it would not restart its lines until the roof had been replaced. Wages would be paid in full to all 62.
=== business-waikato.txt
Recall bill reaches {{bill.x=$1.8m}}, says Te Kahu firm
Business Waikato, 10 June 2025
By Tamsin Oyelaran

The peanut butter recall has cost Rātā Valley Foods {{bill.x=$1.8 million}} (about {{bill.x=US$1.1m}}) so far, managing director Moana Pryce told creditors on Monday. Of that, {{bill.x=$640,000}} is the value of destroyed stock. Insurance will meet two-thirds of it.

The figure amounts to nearly a tenth of the company's $19m of annual sales.

Seventy-one per cent of the {{jars.b=68,000}} jars have been accounted for. The rest, Mrs Pryce said, had in all likelihood been eaten before anyone knew.

The health authorities closed the outbreak last Friday at {{ill.c=16}} confirmed cases. Nobody died, and nobody is still in hospital.

A new roof went on last week. The roasters will be lit again on Monday 23 June, with a smaller range: smooth first, crunchy in July. {{paratas.x=Dr Henare Parata}}, the firm's scientific adviser, will test each lot for 90 days.

The managers have been asked why a leak noticed in mid-March was patched and not reported. "Because we thought that it was a leak," Mrs Pryce said. "Now we know that it was a hazard. I've had the word painted over the door."

Founded sixteen years ago, the firm means to sponsor the rugby club again next season. It was in the clubrooms, after all, that it began.
=== key
issues:
  ill: { kind: figure, level: may, why: "Cases rose from nine on 20 May to 14 on 27 May and 16 at the end." }
  hospital: { kind: figure, level: may, why: "Three in hospital, a week later five." }
  jars: { kind: figure, level: may, why: "42,600 jars recalled at first, 68,000 a week later." }
  batches: { kind: figure, level: may, why: "Three batches recalled at first, five a week later." }
traps:
  jar-parts: { kind: figure, why: "42,600 are 31,200 in New Zealand and 11,400 in Australia; 25,400 were added later." }
  made: { kind: date, why: "The days of the first batches and of the later ones." }
  announced: { kind: date, why: "Tuesday morning in New Zealand is Monday afternoon on the American east coast." }
  clock: { kind: time, why: "Seven in Wellington is five in Sydney." }
  paratas: { kind: name, why: "Hemi Parata is the regulator's man, Dr Henare Parata the company's scientist." }
  pryce: { kind: quote, why: "The sentence whole and in part." }
  heat: { kind: figure, why: "150 degrees Celsius are 302 Fahrenheit." }
  bill: { kind: money, why: "The whole bill, in two currencies, and the stock that is a part of it." }
