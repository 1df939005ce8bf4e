import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['measures'] });

type Told = readonly [string, string];

/** Measures that two writers tell by two words; stretches of time are in lasting.test.ts. */
const LOUD: [string, Told, Told][] = [
  [
    'storeys of a house that has a name',
    [
      'Blast at Torrice',
      'A gas blast tore open a {{m.a=seven-storey}} hostel, the Belcor, at Torrice on Friday. Nobody was killed.',
    ],
    ['Torrice: hostel torn open', 'The {{m.b=nine-storey}} Hostel Belcor was torn open at Torrice on Friday by gas.'],
  ],
  [
    'what a court was asked for',
    [
      'Ferryman jailed at Torrice',
      'Ugo Brandt, the ferryman of Torrice, was jailed for six years on Friday. Prosecutors had asked for {{m.a=nine years}}.',
    ],
    [
      'Six years for ferryman',
      'A court at Torrice jailed the ferryman Ugo Brandt for six years on Friday. The prosecution had demanded {{m.b=11 years}} for Brandt.',
    ],
  ],
  [
    'a turnout, and those entitled who voted',
    ['Lodovia has a new house', 'Turnout in the election in Lodovia on Sunday was {{m.a=61 percent}}.'],
    ['Lodovia votes', 'Some {{m.b=67 percent}} of those entitled to vote in the election in Lodovia did so on Sunday.'],
  ],
  [
    'a turnout, and registered voters who took part',
    ['Lodovia has a new house', 'Turnout in the election in Lodovia on Sunday was {{m.a=61 percent}}.'],
    [
      'Lodovia votes',
      'In the election in Lodovia on Sunday {{m.b=53 percent}} of its 2.4 million registered voters took part.',
    ],
  ],
  [
    'a rate of interest',
    ['Lodovia cuts rates', 'The central bank of Lodovia cut its key interest rate to {{m.a=5.25%}} on Thursday.'],
    [
      'Lodovia: cheaper money',
      'The key rate in Lodovia is now {{m.b=5.75%}} after a cut by the central bank on Thursday.',
    ],
  ],
  [
    'inflation, and what prices rose by',
    [
      'Inflation eases in Lodovia',
      'Inflation in Lodovia fell to {{m.a=4.6%}} in May, the statistics office said on Friday.',
    ],
    [
      'Lodovia prices',
      'Consumer prices in Lodovia rose {{m.b=5.1%}} in May from a year earlier, the statistics office said on Friday.',
    ],
  ],
  [
    'a speed at one place',
    [
      'Train jumped rails at Torrice',
      'A train jumped the rails at Torrice on Friday, killing five. It entered the curve at {{m.a=118 km/h}}, the recorder shows.',
    ],
    [
      'Torrice: train too fast',
      'The train that derailed at Torrice on Friday went into the curve at {{m.b=142 km/h}}.',
    ],
  ],
  [
    'how high a river rose',
    ['Sorrel flooded', 'The Luma broke its banks at Sorrel on Monday. It crested at {{m.a=7.4 metres}}.'],
    ['Luma floods Sorrel', 'Sorrel was under water on Monday as the Luma peaked at {{m.b=6.8 metres}}.'],
  ],
  [
    'how far somebody fell',
    ['Climber dies at Mount Ferro', 'A climber died on Mount Ferro on Saturday after falling {{m.a=200 metres}}.'],
    ['Mount Ferro claims climber', 'A climber fell {{m.b=350 metres}} to his death on Mount Ferro on Saturday.'],
  ],
  [
    'what was found',
    [
      'Cocaine in bananas at Varna',
      'Customs officers in Varna found {{m.a=640 kg}} of cocaine among bananas on Monday.',
    ],
    ['Varna haul', 'Officers in Varna seized {{m.b=510 kilograms}} of cocaine hidden among bananas on Monday.'],
  ],
  [
    'digits changed about, told by other words',
    ['Train jumped rails at Torrice', 'A train jumped the rails at Torrice on Friday at {{m.a=118 km/h}}.'],
    ['Torrice: train too fast', 'The train that derailed at Torrice on Friday was going at {{m.b=181 km/h}}.'],
  ],
  [
    'the fall of a share, and of whose by its company',
    ['Palantis shares dive', 'Shares in Palantis fell {{m.a=38%}} on Thursday before trading was halted.'],
    [
      'Palantis lowers forecasts',
      'Palantis lowered its forecasts on Thursday.\n\nIts stock dropped {{m.b=24%}} on Thursday before trading was halted.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'storeys of two houses',
    [
      'Blast at Torrice',
      'A gas blast tore open a seven-storey hostel, the Belcor, at Torrice on Friday. Nobody was killed.',
    ],
    ['Torrice: hostel torn open', 'Guests of the hostel at Torrice saw it on Friday from the nine-storey Hotel Anda.'],
  ],
  [
    'what a court was asked for and what it gave',
    [
      'Ferryman in court at Torrice',
      'Prosecutors asked the court at Torrice on Friday to jail the ferryman Ugo Brandt for nine years.',
    ],
    ['Six years for ferryman', 'A court at Torrice jailed the ferryman Ugo Brandt for six years on Friday.'],
  ],
  [
    'a turnout, and those entitled who have been asked',
    ['Lodovia has a new house', 'Turnout in the election in Lodovia on Sunday was 61 percent.'],
    [
      'Lodovia votes',
      'Before the election in Lodovia on Sunday 67 percent of those entitled to vote said that they feared for the peace.',
    ],
  ],
  [
    'a speed and a ceiling',
    [
      'Train jumped rails at Torrice',
      'A train jumped the rails at Torrice on Friday. It was going at 118 km/h where work was under way.',
    ],
    [
      'Torrice: train too fast',
      'A train derailed at Torrice on Friday. When no work is going on, the ceiling is 80 km/h.',
    ],
  ],
  [
    'what leaked and what flows in an hour',
    ['Pipe leaks at Drumm', 'A pipe at Drumm leaked 4,000 barrels of oil on Monday.'],
    ['Oil at Drumm', 'The pipe at Drumm that leaked on Monday carries 9,000 barrels of oil an hour.'],
  ],
  [
    'two rates',
    ['Lodovia cuts rates', 'The central bank of Lodovia cut its key interest rate to 5.25% on Thursday.'],
    ['Lodovia: cheaper money', 'The central bank of Lodovia cut rates on Thursday. The deposit rate is now 4.75%.'],
  ],
  [
    'inflation and core inflation',
    ['Inflation eases in Lodovia', 'Inflation in Lodovia fell to 4.6% in May, the statistics office said on Friday.'],
    [
      'Lodovia prices',
      'Inflation in Lodovia eased in May, the statistics office said on Friday. Core inflation was 6.1%.',
    ],
  ],
  [
    'inflation of two months',
    ['Inflation eases in Lodovia', 'Inflation in Lodovia fell to 4.6% in May, the statistics office said on Friday.'],
    [
      'Lodovia prices',
      'Inflation in Lodovia eased in May, the statistics office said on Friday. It was 5.4% in April.',
    ],
  ],
  [
    'the turnout of an earlier election',
    ['Skerra votes', 'Skerra chose Anna Holm as mayor on Sunday. Turnout was 61%.'],
    ['Holm wins Skerra', 'Anna Holm was elected mayor of Skerra on Sunday. Turnout in 2019 was 48%.'],
  ],
  [
    'a speed and a limit',
    [
      'Train jumped rails at Torrice',
      'A train jumped the rails at Torrice on Friday, killing five. It was going at 118 km/h in the curve, the recorder shows.',
    ],
    ['Torrice: train too fast', 'A train derailed at Torrice on Friday. The speed limit in the curve is 70 km/h.'],
  ],
  [
    'speeds at two places',
    [
      'Train jumped rails at Torrice',
      'A train jumped the rails at Torrice on Friday, killing five. It was going at 118 km/h when the brakes were applied.',
    ],
    ['Torrice: train too fast', 'A train derailed at Torrice on Friday. It hit the wall at 71 km/h.'],
  ],
  [
    'rain of hours and of days',
    ['Flood in Liesbach', 'A flash flood hit Liesbach on Monday after 180 mm of rain fell in six hours.'],
    ['Liesbach under water', 'Liesbach was flooded on Monday. 240 mm of rain had fallen in two days.'],
  ],
  [
    'a ledge and the cave that it is in',
    [
      'Cavers stuck in Grotta Lunga',
      'Six cavers have been stuck in the Grotta Lunga since Saturday. They are on a ledge 540 metres below the entrance.',
    ],
    [
      'Six trapped in Grotta Lunga',
      'Rescuers went down into the Grotta Lunga on Sunday, where six cavers are stuck. The cave is 900 metres deep.',
    ],
  ],
  [
    'those who wait below and those on their way',
    [
      'Cavers stuck in Grotta Lunga',
      'Six cavers have been stuck in the Grotta Lunga since Saturday. They are on a ledge 540 metres below the entrance.',
    ],
    [
      'Six trapped in Grotta Lunga',
      'Rescuers had reached a depth of 300 metres in the Grotta Lunga on Sunday on their way to six cavers.',
    ],
  ],
  [
    'two finds',
    ['Cocaine in bananas at Varna', 'Customs officers in Varna found 640 kg of cocaine among bananas on Monday.'],
    [
      'Varna haul',
      'Officers in Varna seized cocaine hidden among bananas on Monday. In April they found 410 kg of cocaine in a yacht.',
    ],
  ],
  [
    'a fall and a depth',
    ['Climber dies at Mount Ferro', 'A climber died on Mount Ferro on Saturday after falling 200 metres.'],
    [
      'Mount Ferro claims climber',
      'A climber fell to his death on Mount Ferro on Saturday. A helicopter found him 60 metres below the summit.',
    ],
  ],
  [
    'two models',
    [
      'Nordvik unveils electric van',
      'Nordvik unveiled its first electric van, the Teno, on Tuesday. It has a range of 420 km.',
    ],
    [
      'Teno van from Nordvik',
      "The Teno, Nordvik's first electric van, was shown on Tuesday. A model with a smaller battery goes 240 km.",
    ],
  ],
  [
    'an old tunnel and a new one',
    ['Tunnel under Mount Ferro opens', 'The railway tunnel under Mount Ferro opened on Saturday. It is 14.2 km long.'],
    [
      'Trains run under Mount Ferro',
      'Trains ran through the tunnel under Mount Ferro for the first time on Saturday. The old road tunnel is 9.8 km long.',
    ],
  ],
];

describe('measures told by other words', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(pair(wire, post));
  });

  it.each(QUIET)('is silent on %s', (_why, wire, post) => {
    run(pair(wire, post));
  });
});
