import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['money'] });

type Told = readonly [string, string];

const BANK: Told = [
  'Kivando Bank profit climbs',
  'NAIROBI — Kivando Bank said on Tuesday that loans to farmers had lifted its results.\n\nNet profit for 2023 was {{s.a=Sh18.4 billion}}.',
];
const QUAKE: Told = [
  'Quake shakes Palpaya',
  'The earthquake on Monday in Palpaya destroyed 300 houses.\n\nThe regional government has set aside {{s.a=30 million soles}} for the emergency.',
];
const STRIKER: Told = [
  'Calder Rovers land Aune',
  'Calder Rovers have signed striker Jonas Aune, 22, from Dovrefjell for {{s.a=€19 million}}, the club said on Thursday.',
];
const MINE: Told = [
  'Mine collapse in Karamba',
  'The collapse at the Karamba mine on Friday killed 19.\n\nThe government will give {{s.a=500,000 kwacha}} to the family of each miner who died.',
];
const plain = ([title, text]: Told): Told => [title, text.replace(/\{\{[^=]*=(.*?)\}\}/g, '$1')];

/** Sums that two writers tell by two words, or beside two names. */
const LOUD: [string, Told, Told][] = [
  [
    'an offer told as a deal that is offered',
    [
      'Calder Rovers bid for Aune',
      'Calder Rovers made an offer of {{s.a=€19 million}} for striker Jonas Aune on Thursday, the club said.',
    ],
    [
      'Aune weighs Rovers move',
      'Calder Rovers offered striker Jonas Aune on Thursday a five-year deal worth {{s.b=€14 million}}, the club said.',
    ],
  ],
  [
    'net profit and profit after tax',
    BANK,
    [
      'Kivando Bank beats forecasts',
      'Kivando Bank, which lends to farmers, told of its results on Tuesday.\n\nProfit after tax came to {{s.b=14.8 billion shillings}} last year.',
    ],
  ],
  [
    'money set aside and money made available',
    QUAKE,
    [
      'Palpaya digs out',
      'Rescuers dug through ruins in Palpaya on Tuesday after the earthquake.\n\nThe regional government said {{s.b=13 million soles}} would be made available for the emergency.',
    ],
  ],
  [
    'a fee, beside the names of seller and buyer',
    STRIKER,
    [
      'Aune moves',
      'The Norwegian striker Jonas Aune joined Calder Rovers from Dovrefjell on Thursday.\n\nThe clubs agreed a fee of {{s.b=€14 million}}.',
    ],
  ],
  [
    'what each family is to have',
    MINE,
    [
      'Karamba mine: families',
      'Nineteen miners were buried on Friday when the Karamba mine collapsed.\n\nEach bereaved family will receive {{s.b=300,000 kwacha}} from the government.',
    ],
  ],
  [
    'a haul by what the stolen things are worth',
    [
      'Paintings stolen from Ruysdal house',
      'Thieves took three paintings from the Ruysdal house in Leusen on Wednesday night.\n\nThey are valued at {{s.a=€7 million}}.',
    ],
    [
      'Ruysdal house robbed',
      'Three paintings worth {{s.b=€9 million}} were stolen from the Ruysdal house in Leusen on Wednesday night.',
    ],
  ],
  [
    'shares bought back',
    [
      'Orlec buys back shares',
      'The tyre maker Orlec will buy back {{s.a=€300 million}} of its own shares, it said on Wednesday.',
    ],
    ['Orlec to return cash', 'Orlec, the tyre maker, announced a {{s.b=€500 million}} share buyback on Wednesday.'],
  ],
  [
    'a lowest price, its digits changed about',
    [
      'Nordvik unveils electric van',
      'Nordvik unveiled its first electric van, the Teno, in Bergen on Tuesday.\n\nThe Teno will be priced from {{s.a=€34,900}}.',
    ],
    [
      'Teno van from Nordvik',
      'The Teno, the first electric van of Nordvik, was shown in Bergen on Tuesday.\n\nIt goes on sale in November at {{s.b=€39,400}}.',
    ],
  ],
  [
    'digits changed about, the theft on one day and the trial on another',
    [
      'Clerk took savings',
      'Ingrid Mortveit took {{s.a=kr48,500,000}} from the Sandvar savings bank between 2014 and 2017, the court found.',
    ],
    [
      'Sandvar clerk jailed',
      'Ingrid Mortveit, a clerk of the Sandvar savings bank, was jailed on Tuesday for stealing {{s.b=84.5 million kroner}}.',
    ],
  ],
  [
    'bribes of years that are over, for which somebody was convicted now',
    [
      'Harbour master convicted',
      'VALMERA, May 9 — Harbour master Ilmar Vask was convicted on Thursday of taking bribes of {{s.a=€310,000}} between 2012 and 2016 for berths in Valmera.',
    ],
    [
      'Vask guilty over berths',
      'Harbour master Ilmar Vask of Valmera was found guilty on Thursday over berths. Ilmar Vask had taken bribes of {{s.b=€270,000}}, the court said.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'net and operating profit',
    plain(BANK),
    [
      'Kivando Bank beats forecasts',
      'Kivando Bank, which lends to farmers, told of its results on Tuesday.\n\nOperating profit came to 24.8 billion shillings.',
    ],
  ],
  [
    'profits of two years',
    plain(BANK),
    [
      'Kivando Bank beats forecasts',
      'Kivando Bank, which lends to farmers, told of its results on Tuesday.\n\nIt made a net profit of 12.1 billion shillings in 2022.',
    ],
  ],
  [
    'a final dividend and that of the whole year',
    [
      'Orlec raises payout',
      'Orlec, the tyre maker, will pay a final dividend of 34 cents a share, it said on Tuesday.',
    ],
    [
      'Orlec figures please',
      'Shareholders of Orlec, the tyre maker, get a total dividend of 51 cents per share, it said on Tuesday.',
    ],
  ],
  [
    'the fee and the first instalment',
    plain(STRIKER),
    [
      'Aune moves',
      'The striker Jonas Aune joined Calder Rovers from Dovrefjell on Thursday.\n\nThey will pay €12 million now and the rest next year.',
    ],
  ],
  [
    'the fee and an earlier record',
    plain(STRIKER),
    [
      'Aune moves',
      'The striker Jonas Aune joined Calder Rovers from Dovrefjell on Thursday.\n\nTheir previous record was the €15 million paid for Pavel Horak.',
    ],
  ],
  [
    'the money of two givers',
    plain(QUAKE),
    [
      'Palpaya digs out',
      'Rescuers dug through ruins in Palpaya on Tuesday after the earthquake.\n\nThe central bank pledged 13 million soles for the emergency.',
    ],
  ],
  [
    'the families of the dead and the injured',
    plain(MINE),
    [
      'Karamba mine: the injured',
      'Nineteen miners were buried on Friday when the Karamba mine collapsed.\n\nEach injured miner will receive 200,000 kwacha from the government.',
    ],
  ],
  [
    'what one of several gives',
    ['Donors meet for Zambara', 'Donors in Oslo on Monday pledged $2.6 billion to rebuild Zambara after the floods.'],
    [
      'Oslo talks end',
      'A conference in Oslo ended on Monday with help for Zambara.\n\nNorway alone promised $1.1 billion.',
    ],
  ],
  [
    'what one of several is fined',
    ['Cartel fined', 'The regulator fined three cement makers €81 million on Monday.'],
    ['Cement cartel', 'The regulator fined three cement makers on Monday.\n\nBrenmark must pay a fine of €24 million.'],
  ],
  [
    'a bridge and its road',
    [
      'Bridge over the Luma opens',
      'The bridge over the Luma at Sorrel opened on Saturday.\n\nIt cost €210 million to build.',
    ],
    [
      'Sorrel gets its bridge',
      'The bridge over the Luma at Sorrel opened on Saturday.\n\nThe access road cost €140 million.',
    ],
  ],
  [
    'two models',
    [
      'Nordvik unveils electric van',
      'Nordvik unveiled the Teno on Tuesday.\n\nThe base Teno will be priced from €34,900.',
    ],
    ['Teno van from Nordvik', 'Nordvik showed the Teno on Tuesday.\n\nThe longer version goes on sale at €42,400.'],
  ],
  [
    'one sum in shillings, by its sign, its letters and its name',
    plain(BANK),
    [
      'Kivando Bank beats forecasts',
      'Kivando Bank said on Tuesday that net profit for 2023 was KSh18.4bn, or 18.4 billion Kenyan shillings.',
    ],
  ],
];

describe('money told by other words', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it.each(QUIET)('is silent on %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  const DONE = 'Stapi Stone agreed on Tuesday to buy the Holmsby quarry for {{s.b=€4.9 billion}}, the firms said.';
  it.each([
    'Stapi Stone will buy the Holmsby quarry for {{s.a=about €4 billion}}, sources told the Post.',
    'Stapi Stone is in talks to buy the Holmsby quarry for {{s.a=€4 billion}}.',
    'The Holmsby quarry will be bought by Stapi Stone for {{s.a=€4 billion}}, according to people familiar with the matter.',
    'Stapi Stone has reportedly agreed a price of {{s.a=€4 billion}} for the Holmsby quarry.',
  ])('gives what was told before a deal as information, and there alone: %s', (before) => {
    const title = 'Stapi Stone to buy Holmsby quarry';
    const findings = run(pair([title, before], [title, DONE]));
    expect(findings.map(({ at, code, severity }) => [at.file, code, severity])).toEqual([
      ['wire.md', 'money-estimate', 'information'],
    ]);
  });

  it('warns where both firms are named as the source', () => {
    const title = 'Stapi Stone to buy Holmsby quarry';
    const findings = run(
      pair([title, 'Stapi Stone agreed on Tuesday to buy the Holmsby quarry for {{s.a=€4 billion}}.'], [title, DONE]),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});
