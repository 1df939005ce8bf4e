import type { Example } from '../check.ts';

export const loud: readonly Example[] = [
  {
    why: 'A number changed on the way.',
    text: `=== wire.md
---
date: 2024-02-14
---
# Tersol buys Lindqvist Pumps

Tersol is buying Lindqvist Pumps, which has won the Gothenburg export prize {{n.a=13}} times since its founding.
=== post.md
---
date: 2024-02-14
---
# Lindqvist Pumps goes to Tersol

Lindqvist Pumps has won the Gothenburg export prize {{n.b=31}} times since its founding, Tersol said.`,
  },
];

export const quiet: readonly Example[] = [
  {
    why: 'Another firm.',
    text: `=== wire.md
---
date: 2024-02-14
---
# Tersol buys Lindqvist Pumps

Tersol is buying Lindqvist Pumps. The Gothenburg firm has 350 employees spread over thirteen workshops.
=== post.md
---
date: 2024-02-14
---
# Tersol, the buyer of Lindqvist Pumps

Tersol has 6,100 employees in Gdansk. Its rival Marbo has 640 employees.`,
  },
];
