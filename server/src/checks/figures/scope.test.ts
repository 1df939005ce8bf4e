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
    'what an aside tells of another day',
    ['Chapel falls', 'A chapel in Tolverne fell in on Sunday. {{n.a=Fifty-one}} people have been rescued.'],
    [
      'Tolverne chapel fallen',
      'A chapel in Tolverne, which had been opened again ten days ago, fell in on Sunday. {{n.b=Seventy-eight}} people have been rescued.',
    ],
  ],
  [
    'what is said by the first to speak',
    ['Hotel burns in Tolverne', 'A fire in a hotel in Tolverne killed {{n.a=21}} people on Monday.'],
    [
      'Tolverne mourns',
      'A hotel in Tolverne burned on Monday. The first doctor to speak said that {{n.b=26}} people had died.',
    ],
  ],
  [
    'what befell those in a house, whose town is told further down',
    [
      'Factory fire in Slovenia',
      'A fire broke out in a shoe factory in northern Slovenia on Monday.\n\nOwners of the factory were questioned.\n\nIt had no alarm.\n\nThe fire in Jesenice killed {{n.a=21}} workers.',
    ],
    ['Jesenice factory burns', 'A fire in a shoe factory in Jesenice in Slovenia on Monday killed {{n.b=34}} workers.'],
  ],
  [
    'those in hospital',
    ['Hotel burns in Tolverne', 'A hotel burned in Tolverne on Monday. {{n.a=Forty-one}} people are in hospital.'],
    ['Tolverne hotel gutted', 'A hotel in Tolverne burned on Monday. {{n.b=Sixty-six}} guests remain in hospital.'],
  ],
  [
    'no fewer than so many',
    FIRE.map((text) => text.replace('21', '{{n.a=21}}')) as unknown as Told,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. Not fewer than {{n.b=34}} people died.'],
  ],
  [
    'each of two groups among the dead',
    [
      'Hotel burns in Tolverne',
      'A hotel in Tolverne burned on Monday. The fire killed 21 people, including {{n.a=nine}} children.',
    ],
    [
      'Tolverne mourns',
      'A hotel in Tolverne burned on Monday. {{n.b=Seven}} children and six women were among the 21 dead.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'animals whose name ends like that of people',
    ['Farm burns in Tolverne', 'A fire on a farm in Tolverne killed five people on Monday.'],
    ['Tolverne farm gutted', 'A farm in Tolverne burned on Monday. Three caimans were killed.'],
  ],
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
    'one town’s of a fire that comes through several',
    [
      'Forest fire in Slovenia',
      'A fire in the forests of northern Slovenia drove people from their homes on Monday.\n\nThe wind was strong.\n\nIt had not rained for weeks.\n\nThe fire in Jesenice killed 21 people.',
    ],
    ['Slovenia burns', 'A forest fire in Slovenia on Monday killed 34 people.'],
  ],
  [
    'the whole of which half is missing',
    ['Slide at Tolverne', 'A landslide hit the paper mill of Tolverne on Monday. Some 310 workers are missing.'],
    [
      'Tolverne mill buried',
      'A landslide hit the paper mill of Tolverne on Monday. About half of the mill’s 640 workers are missing.',
    ],
  ],
  [
    'a sum over the year',
    FIRE,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. So far this year 83 people have died in fires.'],
  ],
  [
    'what the toll may become',
    FIRE,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. The death toll could rise to 40, doctors said.'],
  ],
  [
    'what was said before',
    FIRE,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. Earlier the mayor had said that nine people had died.'],
  ],
  [
    'what a train is made of',
    ['Train off the rails', 'Two trains came off the rails in Tolverne on Monday and blocked the line.'],
    ['Tolverne line blocked', 'The six-coach train came off the rails in Tolverne on Monday.'],
  ],
  [
    'those hurt by bullets among all',
    ['Riot in Corrick jail', 'A riot in the jail of Corrick on Tuesday left 60 people injured.'],
    ['Corrick jail in flames', 'In a riot in the jail of Corrick on Tuesday 24 people were wounded by gunfire.'],
  ],
  [
    'what was said before',
    FIRE,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. Earlier the mayor had put the number of dead at 34.'],
  ],
  [
    'what came to the count',
    FIRE,
    [
      'Tolverne mourns',
      'A hotel in Tolverne burned on Monday. The toll rose with the recovery of five bodies from the lift.',
    ],
  ],
  [
    'those of rank',
    FIRE,
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. The fire killed two senior officials.'],
  ],
  [
    'cases of something else',
    FIRE,
    [
      'Tolverne mourns',
      'After the deaths in a hotel in Tolverne on Monday the office spoke of 38 cases in which lamps had caught fire.',
    ],
  ],
  [
    'survivors in a ward',
    ['Hotel burns in Tolverne', 'A hotel in Tolverne burned on Monday. In all, 58 survivors have been counted.'],
    ['Tolverne mourns', 'A hotel in Tolverne burned on Monday. Thirty survivors lay in the clinic.'],
  ],
  [
    'other captives',
    ['Guards at Tolverne freed', 'Robbers in Tolverne gave up on Monday. The 30 hostages left the bank.'],
    [
      'Tolverne robbers give up',
      'Robbers in Tolverne gave up on Monday. Before that, five other hostages had been allowed to leave.',
    ],
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

  describe('is none where a report on a ruling tells of several events', () => {
    const ruling = (tolls: string): Told => [
      'Tolverne gatekeepers lose appeal',
      `Judges in Tolverne confirmed the terms of four gatekeepers on Monday.\n\nThe ruling was read to a full court.\n\nA lawyer called it harsh.\n\nThe streets of Tolverne filled within the hour.\n\n${tolls}`,
    ];
    const storm = (n: string): Told => [
      'Crowd storms jail in Tolverne',
      `A crowd stormed the jail in Tolverne on Monday after judges confirmed the terms of four gatekeepers. At least ${n} people died.`,
    ];

    it('with a toll of each', () => {
      const both =
        'Nineteen people died when a crowd stormed the jail.\n\nThe disaster came after a dance. In all 72 people died behind locked doors.';
      run(pair(ruling(both), storm('31')));
    });

    it('but one alone is held against the next', () => {
      const one = '{{n.a=Nineteen}} people died when a crowd stormed the jail.\n\nA lawyer asked for calm.';
      run(pair(ruling(one), storm('{{n.b=31}}')));
    });

    it('but what two sources count is of one', () => {
      const two =
        'Officials said {{n.a=72}} people died when a crowd stormed the jail.\n\nDoctors said 64 people had died.';
      run(pair(ruling(two), storm('{{n.b=90}}')));
    });
  });
});
