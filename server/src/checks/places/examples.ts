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
  {
    why: 'One singer, two towns of birth.',
    text: `=== wire.md
The singer Ulla Kiviranta, born in {{born.a=Tampere}}, opened the Tannhof festival on Friday.
=== post.md
Ulla Kiviranta, a native of {{born.b=Turku}}, sang at the Tannhof festival on Friday.
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
  {
    why: 'Born in one town and living in another.',
    text: `=== wire.md
The singer Ulla Kiviranta, born in Tampere, opened the Tannhof festival on Friday.
=== post.md
Ulla Kiviranta, who lives in Turku, sang at the Tannhof festival on Friday.
`,
  },
];
