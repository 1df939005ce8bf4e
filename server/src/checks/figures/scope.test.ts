import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

type Told = readonly [string, string];

const FIRE: Told = ['Hotel burns in Tolverne', 'A fire in a hotel in Tolverne killed 21 people on Monday.'];

const LOUD: [string, Told, Told][] = [
  [
    'what the count has become',
    ['Hotel burns in Tolverne', 'A fire in a hotel in Tolverne killed {{n.a=21}} people on Monday.'],
    [
      'Tolverne mourns',
      'Tolverne mourns the dead of Monday\u2019s hotel fire. Doctors put the number of dead at {{n.b=26}}, down from 28.',
    ],
  ],
  [
    'a number and more',
    ['Hotel burns in Tolverne', 'A fire in a hotel in Tolverne hurt {{n.a=21}} people on Monday.'],
    ['Tolverne hotel gutted', 'A hotel in Tolverne burned on Monday. {{n.b=Forty}} or more people were hurt.'],
  ],
  [
    'those in hospital',
    ['Hotel burns in Tolverne', 'A hotel burned in Tolverne on Monday. {{n.a=Forty-one}} people are in hospital.'],
    ['Tolverne hotel gutted', 'A hotel in Tolverne burned on Monday. {{n.b=Sixty-six}} guests remain in hospital.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'an earlier count',
    FIRE,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. The toll was put down to 21 from 24.'],
  ],
  [
    'two ends of what is told',
    FIRE,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. Counts of the dead ranged from 12 to 30.'],
  ],
  [
    'the dead of another year',
    FIRE,
    [
      'Tolverne mourns',
      'A hotel in Tolverne burned on Monday. It was the worst such fire since 1976, when 58 people were killed.',
    ],
  ],
  [
    'the dead elsewhere',
    FIRE,
    ['Heat and fires', 'A hotel burned in Tolverne on Monday. Fires have killed 70 people elsewhere in the province.'],
  ],
  [
    'the bodies that the sea gave back',
    ['Ferry sinks off Corrick', 'A ferry sank off Corrick on Tuesday and 120 people drowned.'],
    ['Corrick ferry lost', 'A ferry sank off Corrick on Tuesday. Nine bodies washed ashore.'],
  ],
  [
    'those hurt by bullets among all',
    ['Riot in Corrick jail', 'A riot in the jail of Corrick on Tuesday left 60 people injured.'],
    ['Corrick jail in flames', 'In a riot in the jail of Corrick on Tuesday 24 people were wounded by gunfire.'],
  ],
];

describe('what a number is of', () => {
  it.each(LOUD)('is the whole: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(QUIET)('is not the whole: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it('is all who were ill, beside those of them who died', () => {
    run(
      pair(
        [
          'Fever in Tolverne',
          'A fever in Tolverne has infected {{n.a=90}} people and killed 30, officials said on Monday.',
        ],
        [
          'Tolverne fever',
          'A fever in Tolverne has killed 30 of the {{n.b=64}} people infected, officials said on Monday.',
        ],
      ),
    );
  });

  it('has gone up by the time of the trial', () => {
    const trial: Told = [
      'Owner of Tolverne hotel jailed',
      'A court in Tolverne on Monday convicted the owner of a hotel of the fire that killed 26 people.',
    ];
    run(pair(FIRE, trial));
  });
});
