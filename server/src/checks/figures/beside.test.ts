import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['figures'] });

type Told = readonly [string, string];

const LOUD: [string, Told, Told][] = [
  [
    'those who were arrested with one other',
    [
      'Raid on the Corrick mint',
      'Gold was taken in the raid on the Corrick mint on Tuesday. {{n.a=Six}} clerks and the porter have been detained.',
    ],
    [
      'Corrick mint robbed',
      'Gold was taken in the raid on the Corrick mint on Tuesday. Police detained the porter and {{n.b=eight}} clerks.',
    ],
  ],
  [
    'the crew beside the passengers',
    [
      'Ferry aground off Corrick',
      'The ferry Alva ran aground off Corrick on Tuesday. She had 310 passengers and {{n.a=22}} crew.',
    ],
    [
      'Alva stuck on a sandbank',
      'The ferry Alva, carrying 310 passengers and {{n.b=28}} crew, ran aground off Corrick on Tuesday.',
    ],
  ],
  [
    'none and one who hurt himself',
    ['Tower falls in Corrick', 'The tower of Corrick fell on Tuesday. {{n.a=Nobody}} was hurt, the mayor said.'],
    ['Corrick tower gone', 'The tower of Corrick fell on Tuesday. {{n.b=One}} guard hurt himself as he ran.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'what the second does himself',
    ['Raid on the Corrick mint', 'Police shot the robber and six clerks ran from the Corrick mint on Tuesday.'],
    ['Corrick mint robbed', 'Two clerks were shot in the raid on the Corrick mint on Tuesday.'],
  ],
  [
    'what others do beside somebody arrested',
    [
      'Raid on the Corrick mint',
      'Gold was taken from the Corrick mint on Tuesday. Police detained seven people. Five clerks were detained.',
    ],
    [
      'Corrick mint robbed',
      'Gold was taken from the Corrick mint on Tuesday. Police detained a man and six clerks wept.',
    ],
  ],
  [
    'what befell passengers and crew',
    ['Ferry aground off Corrick', 'The ferry Alva, with 332 people on board, ran aground off Corrick on Tuesday.'],
    [
      'Alva stuck on a sandbank',
      'The ferry Alva ran aground off Corrick on Tuesday. Helicopters rescued 120 passengers and nine crew.',
    ],
  ],
  [
    'how many it may carry',
    ['Ferry aground off Corrick', 'The ferry Alva ran aground off Corrick on Tuesday with 310 passengers and 22 crew.'],
    [
      'Alva stuck on a sandbank',
      'The ferry Alva ran aground off Corrick on Tuesday. She may carry 500 passengers and has 22 crew.',
    ],
  ],
  [
    'how many crew it may carry',
    ['Ferry aground off Corrick', 'The ferry Alva ran aground off Corrick on Tuesday with 290 passengers and 18 crew.'],
    [
      'Alva stuck on a sandbank',
      'The ferry Alva ran aground off Corrick on Tuesday. She can carry 500 passengers and 22 crew.',
    ],
  ],
  [
    'children among all',
    ['Bus goes off the road', 'A bus with 40 people plunged into the Corrick on Tuesday.'],
    ['Bus in the Corrick', 'A bus with 31 children plunged into the Corrick on Tuesday.'],
  ],
];

describe('those counted beside somebody', () => {
  it.each(LOUD)('are held against the other article’s: %s', (_, a, b) => {
    run(pair(a, b));
  });

  it.each(QUIET)('are left alone: %s', (_, a, b) => {
    run(pair(a, b));
  });
});
