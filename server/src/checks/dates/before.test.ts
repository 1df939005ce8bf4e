import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

/** Two articles of one fire, of Friday, 14 June 2024, that name the same people and places. */
const fire = (wire: string, post: string) => `=== wire.md
---
title: Fire guts the Ulvsund spinning mill in Torvåker
date: 2024-06-14
---
TORVÅKER — A fire gutted the Ulvsund spinning mill in Torvåker on Thursday, fire chief Gro Hestnes said.

${wire}

Spinner Iver Solbakken was treated in the Torvåker clinic.
=== post.md
---
title: Torvåker loses its mill
date: 2024-06-14
---
The blaze at the Ulvsund mill was out by noon on Thursday, but in Torvåker nobody cheered.

${post}

"We saved the looms," said Gro Hestnes. Iver Solbakken coughed all day.
`;

const LOUD: readonly Case[] = [
  [
    'a toll, after a year and before it',
    'In {{y.a=1994}} a blaze in the same district killed 17 weavers.',
    'The old remember {{y.b=1997}}, when a fire took the lives of 17 weavers in this district.',
  ],
  [
    'the second, and the one of a year',
    'It was the second fire at the mill. In {{y.a=2006}} a lathe threw sparks and set the cotton loft alight.',
    'Nobody has forgotten the fire of {{y.b=2008}}, when the cotton loft burned like straw.',
  ],
  [
    'the worst since, and the last one',
    'It was the worst accident in a Norwegian mill since {{y.a=1988}}, when six people died at Haugnes.',
    'The county has had a dozen accidents in mills since then. The last one as grave was in {{y.b=1985}}, at Haugnes, with six dead.',
  ],
  [
    'a question and its answer',
    'Has it burned there before? Yes. In {{y.a=2006}} the cotton loft of the mill was lost in a fire.',
    'The mill lost its cotton loft to a blaze in {{y.b=2009}}.',
  ],
  [
    'not since',
    'Not since {{y.a=1988}} has there been a fire as bad in a Norwegian mill; then six people died in Haugnes.',
    'It was the deadliest blaze in a mill of the country since the one at Haugnes in {{y.b=1986}}, in which six people died.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'two earlier fires, each with its place',
    'In 1994 a blaze at the Lindmo sawmill killed 17 people.',
    'In 1997 a fire at the Brekke tannery killed 17 people.',
  ],
  [
    'an article that knows of both',
    'In 1994 a blaze in the district killed 17 weavers.',
    'Fires killed 17 weavers in the district in 1997 and four in 1994.',
  ],
  [
    'a year, and the decade in which it lies',
    'In 1994 a blaze in the same district killed 17 weavers.',
    'In the 1990s a fire took the lives of 17 weavers in this district.',
  ],
  [
    'a stretch of years',
    'There have been 30 fires in the mills of the county since 2012.',
    'The county has counted 30 fires in its mills since 2015.',
  ],
  [
    'years in which nothing burned',
    'The mill was built in 1994 for 17 weavers.',
    'The mill took on 17 weavers in 1997.',
  ],
  [
    'two that share nothing but a year each',
    'In 2006 a fire burned down the chapel.',
    'A blaze closed the swimming pool in 2008.',
  ],
];

describe('years of the like before', () => testCases('dates', LOUD, QUIET, fire));
