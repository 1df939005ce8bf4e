import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'One tremor, the same distance from one town, two directions.',
    text: `=== wire.md
---
title: Tremor rattles Tannhof
date: 2023-06-14
---
TANNHOF — A quake shook windows on Wednesday. Its centre lay 24 km {{way.a=north}} of Tannhof, the observatory said.
=== post.md
---
title: Windows rattle as a quake shakes Tannhof
date: 2023-06-14
---
The quake on Wednesday had its centre 15 miles {{way.b=south}} of Tannhof, the observatory said.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'A town and its region, and a direction told more exactly.',
    text: `=== wire.md
---
title: Tremor rattles Tannhof
date: 2023-06-14
---
TANNHOF — A quake shook windows on Wednesday. Its centre lay 24 km north of Tannhof, the observatory said.
=== post.md
---
title: Windows rattle as a quake shakes Tannhof
date: 2023-06-14
---
The quake on Wednesday had its centre 15 miles north-east of Tannhof, the observatory said.
`,
  },
];
