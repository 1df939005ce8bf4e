import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['measures', 'statements'] });

type Told = readonly [string, string];

/** Temperatures in either scale or in none, metres told by their letter, and times of day to the second. */
const LOUD: [string, Told, Told][] = [
  [
    'degrees and a letter',
    ['Vesk bakes', 'Vesk had its hottest day on Sunday, when the temperature rose to {{m.a=39.4 degrees Celsius}}.'],
    ['Record heat in Vesk', 'The temperature in Vesk climbed to {{m.b=42C}} on Sunday, its hottest day so far.'],
  ],
  [
    'two scales that do not meet',
    ['Vesk bakes', 'Vesk had its hottest day on Sunday, when the temperature rose to {{m.a=95F}}.'],
    ['Record heat in Vesk', 'The temperature in Vesk climbed to {{m.b=42C}} on Sunday, its hottest day so far.'],
  ],
  [
    'metres by their letter',
    [
      'Divers free crew off Lodovia',
      'Divers freed the crew of a tug off Lodovia on Monday. It lay {{m.a=63 metres}} below the surface.',
    ],
    ['Tug crew saved', 'The crew of a tug that sank off Lodovia were freed on Monday, {{m.b=36m}} below the surface.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'one temperature in two scales',
    ['Vesk bakes', 'Vesk had its hottest day on Sunday, when the temperature rose to 108 degrees Fahrenheit.'],
    ['Record heat in Vesk', 'The temperature in Vesk climbed to 42C on Sunday, its hottest day so far.'],
  ],
  [
    'a scale that is not told',
    ['Vesk bakes', 'Vesk had its hottest day on Sunday, when the temperature rose to 108 degrees.'],
    ['Record heat in Vesk', 'The temperature in Vesk climbed to 42C on Sunday, its hottest day so far.'],
  ],
  [
    'metres and millions',
    [
      'Divers free crew off Lodovia',
      'Divers freed the crew of a tug off Lodovia on Monday. It lay 36 metres below the surface.',
    ],
    ['Tug crew saved', 'The crew of a tug that sank off Lodovia were freed on Monday, 36m below the surface.'],
  ],
  [
    'when each article was changed',
    ['Tug sinks', 'Updated March 4, 2011 09:12:07\n\nA tug sank off Lodovia on Thursday.'],
    ['Tug lost off Lodovia', 'March 5, 2011 - 6:41:30 pm\n\nA tug was lost off Lodovia on Thursday.'],
  ],
];

describe('degrees, metres and seconds', () => {
  it.each(LOUD)('speaks up: %s', (_, one, other) => {
    expect(run(pair(one, other)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('keeps silent: %s', (_, one, other) => {
    expect(run(pair(one, other))).toEqual([]);
  });
});
