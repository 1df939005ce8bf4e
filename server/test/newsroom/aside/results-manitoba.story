# A Manitoba bus maker's loss and job cuts: how many jobs, the order backlog, when the layoffs start, the union president's name and a sentence of the chief executive's.
=== northern-wire.txt
Bus maker Prairie Star to shed {{jobs.a=640}} jobs after quarterly loss
ASSINIBOINE FALLS, Man., Nov. 6 (Northern Lights Wire) — Bus manufacturer Prairie Star Coachworks Inc. said Thursday it will eliminate {{jobs.a=640}} positions, {{share.x=about 12 per cent}} of its workforce of 5,300, after it lost {{loss.x=$38.4 million}} in the third quarter.

The company had earned {{loss.x=$11.2 million}} in the same three months of 2024. Revenue in the period ended Sept. 30 slid nine per cent to {{revenue.x=$412.6 million}}.

{{jobparts.x=Four hundred and ten}} of the posts will go at the main plant in Assiniboine Falls, with the rest at Saint-Rémi-du-Lac, Que., and at offices in Mississauga, Ont. The first workers will leave on {{start.a=Jan. 12}}.

Chief executive Maureen Pike told analysts the company had kept its lines staffed through the summer in the hope of contracts from transit agencies. "{{pike.a=We waited for orders that were promised and did not come}}," she said.

Prairie Star shares were down {{shares.x=as much as 21 per cent}} in morning trading in Toronto.

The union representing the production workers, Amalgamated Coachworkers Local 1874, said it had been given an hour's notice of the announcement.
=== valley-herald.md
---
title: Told by e-mail as {{jobparts.x=410}} jobs go at the Falls
outlet: Assiniboine Valley Herald
date: 2025-11-07
byline: Janelle Friesen
---
The message landed at 6:52 on Thursday morning, eight minutes before the day shift. By coffee break everyone on the paint line had read it twice.

Prairie Star Coachworks, which has built buses in Assiniboine Falls since 1948, is letting {{jobparts.x=410}} people go at the Railway Avenue plant. Another {{jobparts.x=150}} jobs will disappear at the sister factory in Quebec and {{jobparts.x=80}} at the Mississauga offices, {{jobs.a=640}} altogether.

"I've got a mortgage and a kid in Grade 12," said welder Curtis Bohn, 41, who has 16 years in. "They told us by e-mail."

The layoffs start on {{start.a=Monday, January 12}}, and will be done in three waves, the company said. Those leaving get at least {{severance.x=26 weeks'}} pay.

{{union.a=Darrell Wojcik}}, president of Local 1874 of the Amalgamated Coachworkers, said members were stunned. In 2023 the union had agreed to {{earlier.x=220}} job losses on the understanding that they would be the last. "We already gave," {{union.a=Wojcik}} said. "Our people gave their weekends so those buses would get out the door."

Mayor Colleen Tataryn said she would ask the province for an emergency meeting. Roughly one household in ten in this city of 31,000 has somebody at Prairie Star.

On a conference call, CEO Maureen Pike pointed at American tariffs and slow-moving city councils. "I take no pleasure in this," she said. "{{pike.a=We waited for orders that were promised and did not come}}."

Chief among them is a contract for 300 electric buses for Halton-Peel Transit, which was to have been signed in June and is now expected next year.

The numbers behind the cuts are grim: a {{loss.x=$38.4-million}} loss for the quarter, bringing red ink for the first nine months of the year to {{ninemonths.x=$61 million}}. The stock closed Thursday at $8.12, {{shares.x=off 17.3 per cent}}.
=== toronto-call.txt
BUSTED! Bus giant axes {{jobs.b=460}} weeks after Christmas
By Rick Delmonico, Toronto Morning Call, Nov. 7, 2025

Happy New Year from the boss: you're fired.

Struggling bus builder Prairie Star is swinging the axe on {{jobs.b=460}} workers across three provinces after blowing through {{loss.x=$38.4 million}} in just three months.

Staff at the Manitoba headquarters learned their fate in an early-morning e-mail on Thursday. Others in Mississauga were called to a hotel ballroom where, one worker claimed, the coffee ran out before the bad news did.

Investors ran for the exits, too. The share price sank like a stone, ending the day {{shares.x=17.3 per cent}} lower at $8.12.

CEO Maureen Pike, who pocketed $3.1 million last year, went on a call with Bay Street to explain herself. "{{pike.b=We waited for orders that were placed and did not come}}," she moaned.

It was no comfort to Lorraine Duguay, 57, who has stitched seats at the Quebec plant for 22 years. "Nobody at the top is losing their house," she fumed.

The company hacked {{earlier.x=220}} jobs just two years ago. Back then, a union source told the Call, workers were sworn a solemn oath that it was over.

The first unlucky batch hands in its badges on {{start.a=Jan. 12}}. Pike's own contract, we are told, runs to 2028.
=== transit-builder.md
---
title: Prairie Star posts Q3 loss, trims headcount as electric orders slip
outlet: Transit Builder International
date: 2025-11-10
byline: Scott Haverkamp
---
Canadian coachbuilder Prairie Star swung to a net loss of C$38.4 million ({{loss.x=US$27 million}}) in the quarter to September 30, from a profit of {{loss.x=C$11.2 million}} a year ago, and will cut {{share.x=roughly one in eight}} of its 5,300 employees.

Sales declined 9% to {{revenue.x=C$412.6 million}} from {{revenue.x=C$453.4 million}}. Excluding restructuring charges and a write-down of diesel parts, the adjusted loss was C$9.7 million.

The manufacturer's firm order book stood at {{backlog.a=2,140}} vehicles on the last day of the quarter, down from {{backlogthen.x=2,600}} twelve months earlier. About a third are battery-electric. Not included are the {{haltonpeel.x=300}} battery buses that Halton-Peel Transit has selected but not yet contracted.

Layoffs affect {{jobs.a=640}} positions at two plants and one office location. They will begin {{start.b=January 19}} and be completed by the end of April. The company expects annual savings of C$52 million from 2027.

"We remain the only builder of articulated buses between Winnipeg and Montreal," chief financial officer Sunita Rao told this magazine. Asked about the 25% U.S. tariff on Canadian-built coaches, Rao said that it had cost the company three tenders in the Midwest this year.

Competitors are also hurting. Ohio's Great Lakes Bus Works furloughed 175 people in September.
=== rcn-explainer.txt
What's going on at Prairie Star?
Red River Community Network (web), November 12, 2025

Six days after the bus company's announcement, you have sent us plenty of questions. Here is what we know.

How many people are affected?
Of 5,300 staff, {{jobs.a=640}} will lose their jobs. The Assiniboine Falls factory takes the biggest hit, with {{jobparts.x=410}}.

When?
The first wave goes on {{start.a=the second Monday in January}}. The last one is in April.

What do people get?
{{severance.x=Half a year}} of wages at a minimum, and more for those with over 20 years of service. The union wants a year for everyone. Its local president, {{union.b=Darrell Wojick}}, met with managers on Monday and called the talks "polite and useless." {{union.b=Wojick}} says a rally is planned for November 22, a Saturday, at the arena.

Is the company going under?
Analysts don't think so. It lost {{ninemonths.x=$61 million}} between January and September, {{loss.x=$38.4 million}} of that in the summer quarter alone. But it has $190 million of credit it hasn't touched, and at the end of September it had firm orders for {{backlog.b+backlogthen.x=2,410}} buses, well over a year of work.

Then why cut now?
Because many of those buses are for delivery in 2027 or after. Some contracts the company was counting on, such as {{haltonpeel.x=300}} electric buses for the suburbs west of Toronto, have been put off.

Has this happened before?
Yes. {{earlier.x=More than 200}} jobs went in 2023, when diesel coaches were phased out.
=== key
issues:
  jobs: { kind: figure, level: must, why: "Jobs to be cut in all: 640 against 460." }
  backlog: { kind: figure, level: must, why: "Firm orders at the end of September: 2,140 buses or 2,410." }
  start: { kind: date, level: must, why: "The layoffs begin on 12 January (the second Monday) or on 19 January." }
  union: { kind: name, level: must, why: "The union president is Darrell Wojcik or Wojick." }
  pike: { kind: quote, level: must, why: "The orders were promised or placed, in Pike's sentence." }
traps:
  jobparts: { kind: figure, why: "410, 150 and 80 are parts of the 640." }
  share: { kind: figure, why: "12 per cent is roughly one in eight." }
  loss: { kind: money, why: "The quarter's loss, the year-ago profit and the same loss in US dollars." }
  ninemonths: { kind: money, why: "The loss over nine months is not the quarter's." }
  revenue: { kind: money, why: "Sales this year and the year before." }
  shares: { kind: figure, why: "The lowest point of the morning and the close." }
  severance: { kind: figure, why: "26 weeks are half a year." }
  earlier: { kind: figure, why: "The cuts of 2023: 220, more than 200." }
  backlogthen: { kind: figure, why: "The order book of a year before is not this year's." }
  haltonpeel: { kind: figure, why: "300 buses in one contract are not the backlog." }
