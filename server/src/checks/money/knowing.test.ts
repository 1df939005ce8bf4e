import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['money'] });

type Told = readonly [string, string];

/** "More than" fits every larger sum, and yet it is not known there. */
const LOUD: [string, Told, Told][] = [
  [
    'a lower bound of something else',
    [
      'Hallberg Rail and Toveka to merge',
      'Hallberg Rail and Toveka agreed to merge on Tuesday into the largest freight group of the north, Ilse Brandt said.\n\nThey hope for savings of {{s.a=€1.3 billion}} a year from 2021.',
    ],
    [
      'Toveka and Hallberg Rail merge',
      'Toveka and Hallberg Rail said on Tuesday that they would merge into the largest freight group of the north. Ilse Brandt will lead it.\n\nThey want to save {{s.b=€800 million}} a year from 2021.\n\nFour of their lines earn more than €1.2 billion each.',
    ],
  ],
  [
    'a lower bound far below',
    [
      'Brauner takes charge on loans',
      'Brauner Bank said on Thursday its losses on loans were {{s.a=$736 million}} in the second quarter.',
    ],
    [
      'Brauner Bank hit by bad loans',
      'Brauner Bank reported losses on loans of {{s.b=$763 million}} on Thursday for the second quarter.\n\nIt wants to cut costs by more than $250 million.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'a lower bound near the other sum',
    [
      'Brauner takes charge on loans',
      'Brauner Bank said on Thursday its losses on loans were $736 million in the second quarter.',
    ],
    [
      'Brauner Bank hit by bad loans',
      'Brauner Bank reported losses on loans of $763 million on Thursday for the second quarter, including losses of more than $700 million on one group.',
    ],
  ],
  [
    'the whole, and a part told beside the other part',
    [
      'Oresk Chemicals to pay $870 million over spill',
      'Oresk Chemicals will pay $870 million to end the cases over the spill, it said on Friday. In Mexico it pays $260 million and in Chile $610 million.',
    ],
    [
      'Oresk pays for spill',
      'Oresk Chemicals agreed on Friday to pay $610 million in Chile over the spill.\n\nFor the same spill it pays about $250 million in Mexico.',
    ],
  ],
];

describe('what an article knows of another sum', () => {
  it.each(LOUD)('speaks up: %s', (_, one, other) => {
    expect(run(pair(one, other)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('keeps silent: %s', (_, one, other) => {
    expect(run(pair(one, other))).toEqual([]);
  });
});
