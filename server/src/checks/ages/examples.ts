import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'One woman, two ages, a day apart.',
    text: `=== wire.md
---
date: 2023-02-06
---
The swimmer who crossed the Storfjord is Nomvula Dlamini, {{age.a=34}}, a teacher who trained for it at Lyngseidet.
=== post.md
---
date: 2023-02-07
---
Crowds at the Storfjord cheered {{age.b=43}}-year-old Nomvula Dlamini when she came ashore at Lyngseidet.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'Mother and daughter share a surname.',
    text: `=== wire.md
---
date: 2023-02-06
---
The swimmer who crossed the Storfjord is Nomvula Dlamini, 34, a teacher who trained for it at Lyngseidet.
=== post.md
---
date: 2023-02-07
---
Her mother, Thandi Dlamini, 61, stood at the Storfjord at Lyngseidet with a towel, waiting for Nomvula Dlamini.
`,
  },
];
