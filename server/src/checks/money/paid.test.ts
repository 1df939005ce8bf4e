import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

const run = (source: string) => expectFindings(source, { checks: ['money'] });

type Told = readonly [string, string];

const SPILL: Told = [
  'Ferrant Oil settles over spill',
  'Ferrant Oil agreed on Tuesday to settle the cases over the spill at Port Havry. It pays the Coast Authority {{s.a=$74 million}}.',
];
const plain = ([title, text]: Told): Told => [title, text.replace(/\{\{[^=]*=(.*?)\}\}/g, '$1')];

/** What one who is named gets of it, whatever the verb. */
const LOUD: [string, Told, Told][] = [
  [
    'who gets it as the subject',
    SPILL,
    [
      'Spill at Port Havry',
      'Ferrant Oil settled on Tuesday over the spill at Port Havry. The Coast Authority gets {{s.b=$92 million}}.',
    ],
  ],
  [
    'who gets it behind the sum',
    SPILL,
    [
      'Port Havry case ends',
      'Ferrant Oil ended its cases over the spill at Port Havry on Tuesday: {{s.b=$92 million}} to the Coast Authority.',
    ],
  ],
  [
    'who gets it beside another',
    [
      'Port Havry case ends',
      'Ferrant Oil ended its cases over the spill at Port Havry on Tuesday: $31 million to the Fishermen of Havry and {{s.a=$92 million}} to the Coast Authority.',
    ],
    [
      'Ferrant pays',
      'Ferrant Oil closed the file on its spill at Port Havry on Tuesday. The city takes $12 million and Marland’s Coast Authority {{s.b=$74 million}}.',
    ],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'another one who is paid',
    plain(SPILL),
    [
      'Spill at Port Havry',
      'Ferrant Oil settled on Tuesday over the spill at Port Havry. The Harbour Guild gets $92 million.',
    ],
  ],
  [
    'two towns that each send something',
    [
      'Marland helps Sambara',
      'Sambara was flooded on Sunday. Marland sends $3 million to the Sambara Relief Fund, its mayor said on Tuesday.',
    ],
    [
      'Orra helps after flood',
      'Sambara was flooded on Sunday. Orra sends $5 million to the Sambara Relief Fund, its council said on Tuesday.',
    ],
  ],
  [
    'an earlier payment',
    plain(SPILL),
    [
      'Spill at Port Havry',
      'Ferrant Oil settled on Tuesday over the spill at Port Havry. In 2009, after a fire, it had paid the Coast Authority $92 million.',
    ],
  ],
];

describe('sums by whom they go to', () => {
  it.each(LOUD)('speaks up: %s', (_, one, other) => {
    expect(run(pair(one, other)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('keeps silent: %s', (_, one, other) => {
    expect(run(pair(one, other))).toEqual([]);
  });
});
