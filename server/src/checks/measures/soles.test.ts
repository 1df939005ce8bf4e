import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['measures'] });

type Told = readonly [string, string];

const LOUD: [string, Told, Told][] = [
  [
    'rubbish and waste',
    [
      'Beach cleaned at Orford Sands',
      'Divers pulled {{m.a=4 tonnes}} of rubbish from the bay at Orford Sands on Sunday.',
    ],
    ['Clean bay at Orford Sands', 'The divers at Orford Sands collected {{m.b=6 tonnes}} of waste on Sunday.'],
  ],
  [
    'what was spilled, and what ran down the street',
    [
      'Lorry spills wine in Marlaix',
      'A lorry tipped over in Marlaix on Monday and spilled {{m.a=9,000 litres}} of wine.',
    ],
    [
      'Red street in Marlaix',
      'About {{m.b=14,000 litres}} of it ran down the main street of Marlaix on Monday as a lorry with wine tipped over.',
    ],
  ],
  [
    'winds of up to are the gusts',
    ['Gale hits Brunsay', 'Winds of up to {{m.a=120 km/h}} hit the island of Brunsay on Thursday.'],
    ['Brunsay cut off', 'A gale with gusts of {{m.b=150 km/h}} cut off the island of Brunsay on Thursday.'],
  ],
  [
    'a majority, and those who backed it',
    [
      'Drivers in Lomond vote to strike',
      'Bus drivers in Lomond will strike. Some {{m.a=91 percent}} of those who voted backed the walkout, their union said on Friday.',
    ],
    [
      'Strike looms in Lomond',
      'Bus drivers in Lomond voted for a strike by a majority of {{m.b=81 percent}}, the union said on Friday.',
    ],
  ],
  [
    'with so much of the vote',
    [
      'Maurin mayor of Castelbarre',
      'Elise Maurin was elected mayor of Castelbarre on Sunday. Maurin took {{m.a=58.1}} percent of the vote.',
    ],
    ['Castelbarre picks Maurin', 'Elise Maurin won the runoff in Castelbarre on Sunday with {{m.b=55.1 percent}}.'],
  ],
  [
    'a time to the hundredth',
    ['Bekele Joss wins', 'Bekele Joss won the 200 metres in Turnau on Saturday in {{m.a=21.44 seconds}}.'],
    ['Title for Joss', 'Bekele Joss clocked {{m.b=21.84}} over 200 metres in Turnau on Saturday.'],
  ],
  [
    'a term that is to be spent',
    [
      'Clerk jailed',
      'The clerk Otto Brehm was sentenced in Turnau on Friday to {{m.a=four years}} in prison for theft.',
    ],
    [
      'Otto Brehm in prison',
      'The clerk Otto Brehm must spend {{m.b=six years}} behind bars for theft, a court in Turnau ruled on Friday.',
    ],
  ],
  [
    'a crossing and its days',
    ['Rowers reach Esk', 'The twins Tom and Ada Farr rowed to Esk in {{m.a=nine days}}, landing there on Sunday.'],
    ['Twins land at Esk', 'Tom and Ada Farr landed at Esk on Sunday. The crossing took {{m.b=13 days}}.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'two drugs',
    ['Drugs found at Orford', 'Customs officers at Orford seized 90 kilos of cocaine on Sunday.'],
    ['Haul at Orford', 'Customs officers at Orford found 40 kilos of heroin on Sunday.'],
  ],
  [
    'what blew on and the gusts',
    ['Gale hits Brunsay', 'Sustained winds of up to 100 km/h hit the island of Brunsay on Thursday.'],
    ['Brunsay cut off', 'A gale with gusts of 150 km/h cut off the island of Brunsay on Thursday.'],
  ],
  [
    'an article that gives both',
    [
      'Beach cleaned at Orford Sands',
      'Divers pulled 4 tonnes of rubbish from the bay at Orford Sands on Sunday, after 6 tonnes last year.',
    ],
    ['Clean bay at Orford Sands', 'The divers at Orford Sands collected 6 tonnes of waste.'],
  ],
  [
    'the term that somebody has spent',
    ['Clerk jailed', 'The clerk Otto Brehm was sentenced in Turnau on Friday to four years in prison for theft.'],
    [
      'Otto Brehm in prison',
      'The clerk Otto Brehm has already spent two years behind bars, a court in Turnau heard on Friday.',
    ],
  ],
  [
    'with so much of the vote, and with so many votes counted',
    [
      'Castelbarre elects Maurin',
      'Elise Maurin was elected mayor of Castelbarre on Sunday. Maurin took 58.1 percent of the vote.',
    ],
    [
      'Maurin leads in Castelbarre',
      'Elise Maurin was leading in the election of a mayor of Castelbarre on Sunday with 71 percent of the votes counted.',
    ],
  ],
  [
    'those who voted for and against',
    [
      'Drivers in Lomond vote to strike',
      'Some 81 percent of those who voted backed the strike, the union of the Lomond drivers said on Friday.',
    ],
    [
      'Strike looms in Lomond',
      'Some 19 percent of the Lomond drivers voted against the strike, the union said on Friday.',
    ],
  ],
];

describe('the only measure of its dimension', () => {
  it.each(LOUD)('is held against the other article’s: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(QUIET)('is left alone: %s', (_, a, b) => {
    run(pair(a, b));
  });
});
