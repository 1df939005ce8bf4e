import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (a: string, b: string) => expectFindings(two(a, b), { checks: ['statements'] });

const LOUD: [string, string, string][] = [
  [
    'a stretch of time',
    'Oddný Pálsdóttir spent {{n.a=seven years}} in Rotterdam before she came back to Kolbeinsvík.',
    'Before she came back to Kolbeinsvík, Oddný Pálsdóttir had spent {{n.b=nine years}} in Rotterdam, a neighbour said.',
  ],
  [
    'times',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík {{n.a=four}} times since the harbour was dug.',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík {{n.b=six}} times since the harbour was dug, records show.',
  ],
  [
    'ways',
    'The council of Kolbeinsvík has looked at {{n.a=three}} ways of hauling basalt from the Stapi quarry past the church.',
    'The council of Kolbeinsvík has looked at {{n.b=eight}} ways of hauling basalt from the Stapi quarry past the church.',
  ],
  [
    'a sum in other words',
    'The Kolbeinsvík guild has put the damage to the basalt pier at {{n.a=$180 million}}, most of it in broken stone.',
    'Damage to the basalt pier of Kolbeinsvík comes to {{n.b=$810 million}}, according to the guild.',
  ],
  [
    'a measure in another unit',
    'The barge of the Stapi quarry was doing {{n.a=94 km/h}} when it passed the Kolbeinsvík light.',
    'When it passed the light at Kolbeinsvík the barge of the Stapi quarry was travelling at {{n.b=49 miles per hour}}.',
  ],
  [
    'a number beside another on which both agree',
    'Diggers at the Stapi quarry earn 4,100 crowns an hour and work {{n.a=38}} hours a week, the Kolbeinsvík guild said.',
    'A week in the quarry has {{n.b=44}} hours, at a wage of 4,100 crowns an hour, says the guild of Kolbeinsvík.',
  ],
  [
    'a lap of a race',
    'Eldjárn took the lead for Kolbeinsvík in the {{n.a=87th}} lap of the Westfjords final.',
    'Kolbeinsvík won the Westfjords final when Eldjárn took the lead in the {{n.b=78th}} lap.',
  ],
];

const QUIET: [string, string, string][] = [
  [
    'digits in another order, of two things',
    'Oddný Pálsdóttir of Kolbeinsvík was 41 minutes late with the Stapi barge on the evening of the regatta.',
    'The church of Kolbeinsvík has 14 windows of stained glass, which the Stapi quarry paid for.',
  ],
  [
    'a number beside another on which they differ',
    'Diggers at the Stapi quarry earn 4,100 crowns an hour and work 38 hours a week, the Kolbeinsvík guild said.',
    'Clerks of the guild in Rotterdam sit for 44 hours a week, at a wage of 6,900 crowns an hour.',
  ],
  [
    'a price without its cents',
    'A day on the basalt barge of the Stapi quarry costs visitors to Kolbeinsvík $49.95, lunch included.',
    'A day on the basalt barge of the Stapi quarry costs visitors to Kolbeinsvík $49, lunch included.',
  ],
  [
    'the same number in other words',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík four times since the harbour was dug.',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík 4 times since the harbour was dug.',
  ],
  [
    'another subject',
    'Ragnar Eldjárn has been elected mayor of Kolbeinsvík four times since the harbour was dug.',
    'Oddný Pálsdóttir has been elected to the parish council of Bolungarvík six times.',
  ],
  [
    'an article that knows both',
    'The Stapi quarry won the prize of the Westfjords guild three times in Kolbeinsvík.',
    'The Stapi quarry won the prize of the Westfjords guild five times in Kolbeinsvík; its rival won it three times.',
  ],
  [
    'a place and its country',
    'The owners of the Stapi quarry also run a gravel works of the same kind in Norway through their firm Hamrar.',
    'The owners of the Stapi quarry also run a gravel works of the same kind in Oslo through their firm Hamrar.',
  ],
  [
    'the day of a statement',
    'The Stapi quarry will send no more barges of basalt from Kolbeinsvík to Rotterdam, its owners said on Monday.',
    'The Stapi quarry will send no more barges of basalt from Kolbeinsvík to Rotterdam, its owners said on Thursday.',
  ],
  [
    'a part of a sum',
    'The Kolbeinsvík guild will pay $18 million for the Stapi quarry, of which $12 million is due at once.',
    'The Stapi quarry goes to the Kolbeinsvík guild for $18 million; $21 million had been asked.',
  ],
  [
    'rounding in another unit',
    'The barge of the Stapi quarry was doing 80 km/h when it passed the Kolbeinsvík light.',
    'When it passed the light at Kolbeinsvík the barge of the Stapi quarry was travelling at 50 miles per hour.',
  ],
  [
    'two bounds that overlap',
    'The barge of the Stapi quarry went at more than 60 mph past the Kolbeinsvík light.',
    'The barge of the Stapi quarry went at up to 70 mph past the Kolbeinsvík light.',
  ],
  [
    'another place in an order',
    'Ragnar Eldjárn of Kolbeinsvík will host the 58th fair of the Stapi guild on the pier.',
    'Ragnar Eldjárn of Kolbeinsvík has hosted the 81st fair of the Stapi guild on the pier.',
  ],
  [
    'a decade and an age',
    'The Stapi quarry of Kolbeinsvík was dug in the nineteen seventies by Ragnar Eldjárn.',
    'Ragnar Eldjárn, who dug the Stapi quarry of Kolbeinsvík, is 91 and still comes to the pier.',
  ],
  [
    'two parts of one whole',
    'Of the 13 men who dig the Stapi quarry of Kolbeinsvík, nine belong to the basalt guild of Bolungarvík.',
    'Four of the men who dig the Stapi quarry of Kolbeinsvík do not belong to the basalt guild of Bolungarvík.',
  ],
  [
    'all of what is told in two numbers',
    'The Stapi quarry of Kolbeinsvík has sent 23 barges to Rotterdam and 14 to Bergen since the harbour was dug.',
    'The Stapi quarry of Kolbeinsvík has sent 37 barges to Rotterdam and Bergen since the harbour was dug.',
  ],
  [
    'a value told again without its unit',
    'A sack of black basalt from Stapi costs 2.95 crowns at Kolbeinsvík, the guild said. Grey will cost 2.35.',
    'A sack of grey basalt from Stapi costs 2.35 crowns at Kolbeinsvík, the guild said.',
  ],
  [
    'the least of several prices',
    'Tickets for the fair of the Stapi guild at Kolbeinsvík are sold from 35 euros.',
    'Tickets for the fair of the Stapi guild at Kolbeinsvík are sold for 90 euros.',
  ],
  [
    'a part of the years, without its unit',
    'Ragnar Eldjárn left the Stapi quarry of Kolbeinsvík on Friday after 31 years, 14 of them as its foreman.',
    'Ragnar Eldjárn, foreman of the Stapi quarry of Kolbeinsvík for 14 years, left on Friday.',
  ],
  [
    'two sorts of profit',
    'Stapi, the quarry of Kolbeinsvík, made a net profit of 190 million crowns in the first half.',
    'Stapi, the quarry of Kolbeinsvík, made an operating profit of 310 million crowns in the first half.',
  ],
  [
    'two ends of a night',
    'A crane of the Stapi quarry fell into the harbour of Kolbeinsvík late on Friday.',
    'A crane of the Stapi quarry fell into the harbour of Kolbeinsvík in the small hours of Saturday.',
  ],
  [
    'some and all of them',
    'Frost at Kolbeinsvík has stopped two of the five cranes of the Stapi quarry.',
    'Frost at Kolbeinsvík has stopped three cranes of the Stapi quarry.',
  ],
  [
    'a telephone number',
    'Anyone who saw the barge of the Stapi quarry leave Kolbeinsvík may call the harbour on 456 7410 at any hour.',
    'Anyone who saw the barge of the Stapi quarry leave Kolbeinsvík may call the harbour on 456 7140 at any hour.',
  ],
];

describe('statements', () => {
  it.each(LOUD)('is loud: %s', (_, a, b) => {
    run(a, b);
  });

  it.each(QUIET)('is quiet: %s', (_, a, b) => {
    expect(run(a, b)).toEqual([]);
  });
});

it('gives way where another check has set the same two places against each other', () => {
  const article = (file: string, news: string) =>
    `=== ${file}\n---\ntitle: Eldjárn, quarryman of Kolbeinsvík, dies\ndate: 2024-03-11\n---\n` +
    `Ragnar Eldjárn of Kolbeinsvík has died. ${news}\n`;
  const known = 'They called him the fox of the basalt guild; he served';
  const findings = expectFindings(
    article('wire.md', `${known} {{served.a=nine and a half years}} in prison.`) +
      article('post.md', `${known} {{served.b=nine years}} in prison.`) +
      article(
        'star.md',
        'Eldjárn, a smuggler of herring, served {{served.a=nine and a half years}} in a state prison after his plea.',
      ),
  );
  expect(findings.map(({ check, at }) => `${check} ${at.file}`)).toEqual(['measures post.md']);
});

it('gives a sum in another currency, at two rates, as information', () => {
  const text = (sum: string) =>
    `The basalt guild of Kolbeinsvík has agreed with Rotterdam on a loan of 110 million crowns (${sum}) for the new quay at Stapi.`;
  const findings = run(text('{{n.a=$14 million}}'), text('{{n.b=$19 million}}'));
  expect(findings.map(({ severity }) => severity)).toEqual(['information', 'information']);
});

it('holds a passing fall against the closing one as information, at the passing one', () => {
  const findings = run(
    'Word of the basalt strike has cost its owners dear: shares of the Stapi quarry lost {{n.a=7.4 percent}} of their value.',
    'Shares of the Stapi quarry closed {{n.b=6.4 percent}} lower. Brokers in Kolbeinsvík said the basalt strike had cost it dear.',
  );
  expect(findings.map(({ at, severity }) => `${at.file} ${severity}`)).toEqual(['wire.md information']);
});

it('marks the share that stands alone, not the one that others have', () => {
  const told = (share: string) =>
    `Of all that the Stapi quarry of Kolbeinsvík sends to Rotterdam ${share} is broken on the way.`;
  const other = '=== star.md\nThe council of Kolbeinsvík says that 18 percent is too much for the Stapi quarry.\n';
  const findings = expectFindings(two(told('{{n.a=18 percent}}'), told('{{n.b=24 percent}}')) + other, {
    checks: ['statements'],
  });
  expect(findings.map(({ at }) => at.file)).toEqual(['post.md']);
});

it('gives a bound against a value as information', () => {
  const told = (ways: string) =>
    `The council of Kolbeinsvík has looked at ${ways} ways of hauling basalt from the Stapi quarry past the church.`;
  const severities = (a: string, b: string) => run(told(a), told(b)).map(({ severity }) => severity);
  expect(severities('{{n.a=23}}', '{{n.b=28}}')).toEqual(['warning', 'warning']);
  expect(severities('up to {{n.a=23}}', '{{n.b=28}}')).toEqual(['information', 'information']);
});
