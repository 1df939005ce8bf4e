import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

/** Two articles without a date. */
const undated = (wire: string, post: string) => `=== wire.txt\n${wire}\n=== post.txt\n${post}\n`;

const LOUD: readonly Case[] = [
  [
    'the news of one day, of which one names the year',
    'ULVSUND, 4 June - A wall of the Ulvsund mill fell on Oksana Halvorsen, {{a.a=41}}.',
    'ULVSUND, 4 June 2019 - Oksana Halvorsen, {{a.b=44}}, was at the Ulvsund mill when a wall fell.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'a birthday on a weekday to come',
    'ULVSUND, 4 June 2019 - A wall of the Ulvsund mill fell on Oksana Halvorsen, who turns 42 on Saturday.',
    'ULVSUND, 4 June 2019 - Oksana Halvorsen, 41, was at the Ulvsund mill when a wall fell.',
  ],

  [
    'a birthday to come',
    'ULVSUND, 4 June - A wall of the Ulvsund mill fell on Oksana Halvorsen, who turns 42 on June 19.',
    'ULVSUND, 4 June 2019 - Oksana Halvorsen, 41, was at the Ulvsund mill when a wall fell.',
  ],
  [
    'the news of one weekday, of which week is not told',
    'A wall of the Ulvsund mill fell on weaver Oksana Halvorsen, 41, on Thursday.',
    'On Thursday a judge in Ulvsund heard Oksana Halvorsen, 42, on the wall of the mill.',
  ],
  [
    'the news of two weekdays',
    'A wall of the Ulvsund mill fell on weaver Oksana Halvorsen, 41, on Thursday.',
    'On Monday a judge in Ulvsund heard Oksana Halvorsen, 42, on the wall of the mill.',
  ],
  [
    'one that looks back',
    'ULVSUND, 4 June - A wall of the Ulvsund mill fell on weaver Oksana Halvorsen, 41, on Thursday.',
    'ULVSUND, 4 June 2019 - It was a year ago that a wall fell at the Ulvsund mill. Oksana Halvorsen, 42, was weaving.',
  ],
  [
    'nothing that says when',
    'A wall of the Ulvsund mill fell on weaver Oksana Halvorsen, 41.',
    'A wall fell at the Ulvsund mill. Oksana Halvorsen, 42, was weaving.',
  ],
];

describe('ages in articles without a date', () => testCases('ages', LOUD, QUIET, undated));
