import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['places'] });

/** Two articles of one death. */
const obituary = (wire: string, post: string) => `=== wire.md
---
title: Ines Varga, who charted the Kolbein caves, is dead
date: 2023-11-09
---
Ines Varga, who charted the Kolbein caves for forty years, is dead. ${wire}
=== post.md
---
title: Cave surveyor Ines Varga dies at 81
date: 2023-11-09
---
The surveyor of the Kolbein caves, Ines Varga, is dead at 81. ${post}
`;

const LOUD: [string, string][] = [
  [
    'at home, and in a hospice',
    obituary(
      'Varga died at her {{h.a=home}} in Graz, her niece said.',
      'Varga died on Wednesday in a {{h.b=hospice}} near her home in Graz.',
    ),
  ],
  [
    'in hospital, and at home',
    obituary(
      'Varga died of pneumonia in a {{h.a=hospital}} in Graz.',
      'Varga died of pneumonia in her family {{h.b=home}} in Graz.',
    ),
  ],
];

const QUIET: [string, string][] = [
  [
    'two people',
    obituary(
      'Varga died at her home in Graz, her niece said.',
      'Her pupil Odd Lunde died on Wednesday in a hospital near Graz.',
    ),
  ],
  [
    'two people, of whom one is told by the other',
    obituary(
      'Varga died at her home in Graz, her niece said.',
      'His wife, Una Varga-Lunde, died on Wednesday in a hospital near Graz.',
    ),
  ],
  ['a home for many', obituary('Varga died at a nursing home in Graz.', 'Varga died at her home in Graz.')],
  [
    'what else happened at home',
    obituary('Varga fell ill at her home in Graz.', 'Varga died on Wednesday in a hospital in Graz.'),
  ],
  [
    'an article that tells of both',
    obituary(
      'Varga, who died at her home in Graz, had been in a hospital for weeks.',
      'Varga died on Wednesday in a hospital in Graz.',
    ),
  ],
];

describe('where somebody died', () => {
  it.each(LOUD)('loud: %s', (_, source) => {
    run(source);
  });
  it.each(QUIET)('quiet: %s', (_, source) => {
    run(source);
  });
});
