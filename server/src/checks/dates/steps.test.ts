import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

/** Two articles of one drowned skipper, of Monday, 10 June 2024, that name the same people and places. */
const skipper = (wire: string, post: string, later = '2024-06-10') => `=== wire.md
---
title: Torvåker mourns skipper Iver Solbakken
date: 2024-06-10
---
TORVÅKER — The skipper Iver Solbakken of Torvåker drowned off Ulvsund, harbour master Gro Hestnes said.

${wire}
=== post.md
---
title: Skipper drowned off Ulvsund
date: ${later}
---
Torvåker has lost Iver Solbakken. The skipper drowned off Ulvsund in the fog. Gro Hestnes wept.

${post}
`;

const LOUD: [string, string, string][] = [
  [
    'planned, and to follow',
    'The burial is planned for {{d.a=Thursday}}.',
    'The burial will follow on {{d.b=Friday}}.',
  ],
  [
    'a vigil that is scheduled, and one to be held',
    'A vigil is scheduled for {{d.a=Wednesday}} at the pier.',
    'The vigil will be held at the pier on {{d.b=Thursday}}.',
  ],
  [
    'a council that meets and is to meet',
    'The harbour board will meet on {{d.a=Wednesday}}.',
    'The board is to meet in the customs house on {{d.b=Thursday}}.',
  ],
];

const QUIET: [string, string, string, string?][] = [
  ['other steps', 'The burial is planned for Thursday.', 'The harbour board will meet on Friday.'],
  [
    'the next of its kind',
    'The harbour board will meet on Wednesday.',
    'The harbour board will meet on Thursday.',
    '2024-06-17',
  ],
  ['done', 'The board, which is in Lindmo, met on Wednesday.', 'The board, which is in Lindmo, met on Tuesday.'],
  ['one to come and one that was', 'The harbour board will meet on Wednesday.', 'The board met on Thursday.'],
];

describe('steps to come', () => {
  it.each(LOUD)('tells: %s', (_, wire, post) => {
    expect(run(skipper(wire, post)).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is quiet: %s', (_, wire, post, later) => {
    run(skipper(wire, post, later));
  });
});
