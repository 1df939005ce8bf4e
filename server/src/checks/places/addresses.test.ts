import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['places'] });

/** Two articles of one robbery. */
const heist = (wire: string, post: string) => `=== wire.md
---
title: Armed men rob the Corvara jewellers
date: 2023-11-09
---
Three masked men robbed the Corvara jewellers in Vranov on Wednesday and fled with 40 watches. ${wire}
=== post.md
---
title: Corvara jewellers robbed of watches
date: 2023-11-09
---
Masked men robbed the jewellers Corvara in Vranov of 40 watches on Wednesday. ${post}
`;

const LOUD: [string, string][] = [
  [
    'where it was, though a search is told of before',
    heist(
      'The shop is in the {{n.a=1200 block}} of Corvin Avenue.',
      'Police searched all night after the shop in the {{n.b=1500 block}} of Corvin Avenue was robbed.',
    ),
  ],
  [
    'the block of a street, with its side of the town or without',
    heist(
      'The shop is in the {{n.a=1200 block}} of East Corvin Avenue.',
      'The shop in the {{n.b=1400 block}} of Corvin Avenue was shut.',
    ),
  ],
  [
    'a house in a street that a number names',
    heist('The shop at {{n.a=318}} W. 42nd Street was shut.', 'The shop, at {{n.b=381}} 42nd St., was shut.'),
  ],
];

const SEARCHED = [
  'Officers combed gardens in the 1500 block of Corvin Avenue until dark.',
  'Residents of the flats around the 1500 block of Corvin Avenue were asked what they saw.',
  'Detectives went door to door in the 1500 block of Corvin Avenue.',
  'Families were evacuated from the 1500 block of Corvin Avenue for three hours.',
  'A dog team spread out from the 1500 block of Corvin Avenue.',
];

const QUIET: [string, string][] = [
  ...SEARCHED.map((told): [string, string] => [
    `where people looked or waited afterwards: ${told}`,
    heist('The shop is in the 1200 block of Corvin Avenue.', told),
  ]),
  [
    'two streets',
    heist('The shop is in the 1200 block of Corvin Avenue.', 'The shop is in the 1400 block of Lipa Lane.'),
  ],
  [
    'a block, and a house of another',
    heist('The shop is in the 1200 block of Corvin Avenue.', 'The shop is at 1204 Corvin Avenue.'),
  ],
  [
    'two houses in one article',
    heist('The men ran from 12 Corvin Avenue to 19 Corvin Avenue.', 'The shop is at 14 Corvin Avenue.'),
  ],
  [
    'a day before the name',
    heist('The shop is at 12 Corvin Avenue.', 'Until Aug. 14 Corvin Avenue will be shut, the town said.'),
  ],
];

describe('addresses', () => {
  it.each(LOUD)('loud: %s', (_, source) => {
    run(source);
  });
  it.each(QUIET)('quiet: %s', (_, source) => {
    run(source);
  });
});
