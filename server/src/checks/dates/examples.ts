import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'The weekday is not that of the date.',
    text: `=== wire.md
---
date: 2023-06-14
---
The new footbridge at Tannhof opens on {{day.x=Thursday, 16 June 2023}}, the canton said.
`,
  },
  {
    why: 'One swearing-in on two days.',
    text: `=== wire.md
---
title: Okonjo wins the race for Port Alban town hall
date: 2023-06-14
---
PORT ALBAN — Teresa Okonjo won the race for the town hall of Port Alban. She will be sworn in on {{oath.a=3 July}}.
=== post.md
---
title: Teresa Okonjo and the harbour of Port Alban
date: 2023-06-15
---
Teresa Okonjo, who won the race for the town hall of Port Alban, wants to dredge the harbour before she is sworn in on {{oath.b=13 July}}.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'A weekday and a date that fit each other, and a day that a night explains.',
    text: `=== wire.md
---
title: Warehouse in Port Alban burns
date: 2023-06-14
---
PORT ALBAN — The rope warehouse in Port Alban burned down late on Tuesday, June 13, 2023. The fire broke out on Tuesday night.
=== post.md
---
title: Rope warehouse in Port Alban is lost
date: 2023-06-15
---
The fire at the rope warehouse in Port Alban broke out on 14 June.
`,
  },
];
