import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'One mill, set up in two years.',
    text: `=== wire.md
---
date: 2022-05-04
---
# Lundby mill in Torsvik is for sale

The Lundby mill in Torsvik is for sale. It was founded in {{y.a=1926}} by the widow Ane Lundby.
=== post.md
---
date: 2022-05-04
---
# Torsvik mill seeks a buyer

Lundby of Torsvik seeks a buyer. Ane Lundby had set up the mill in {{y.b=1929}} with two horses.
`,
  },
  {
    why: 'One walkout of two lengths.',
    text: `=== wire.md
---
date: 2022-05-04
---
# Torsvik ferrymen back at work

The ferrymen of Torsvik went back to their boats on Tuesday. They had been on strike for {{l.a=13 days}}.
=== post.md
---
date: 2022-05-04
---
# Ferries sail again from Torsvik

The ferries of Torsvik sailed again on Tuesday after a {{l.b=19-day}} stoppage.
`,
  },
];

/** And where it does not. */
export const QUIET: readonly Example[] = [
  {
    why: 'The founding and the move are two events.',
    text: `=== wire.md
---
date: 2022-05-04
---
# Lundby mill in Torsvik is for sale

The Lundby mill in Torsvik is for sale. It was founded in 1926 by the widow Ane Lundby.
=== post.md
---
date: 2022-05-04
---
# Torsvik mill seeks a buyer

Lundby of Torsvik seeks a buyer. Ane Lundby moved the mill to the harbour in 1929.
`,
  },
  {
    why: 'A term, and what was done of it.',
    text: `=== wire.md
---
date: 2022-05-04
---
# Torsvik forger walks free

Nils Brekke, the forger of Torsvik, walked free on Tuesday after four years behind bars.
=== post.md
---
date: 2022-05-04
---
# Brekke leaves Torsvik prison

Nils Brekke left Torsvik prison on Tuesday. The forger had been given a seven-year sentence.
`,
  },
];
