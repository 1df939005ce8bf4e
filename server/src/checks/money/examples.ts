import type { Example } from '../check.ts';

/** Examples that the manual shows. */
export const LOUD: readonly Example[] = [
  {
    why: 'One theft, two values.',
    text: `=== ledger.md
---
date: 2024-05-08
---
# Raid on jeweller in Harlow

Masked men stole necklaces worth {{haul.a=€1.4 million}} from the jeweller Anselm in Harlow on Tuesday.
=== wire.md
---
date: 2024-05-08
---
# Robbers hit Harlow jeweller

Robbers made off with {{haul.b=€1.9 million}} worth of necklaces from the jeweller Anselm in Harlow on Tuesday.`,
  },
];

export const QUIET: readonly Example[] = [
  {
    why: 'One sum in two currencies, rounded.',
    text: `=== ledger.md
---
date: 2024-05-08
---
# Raid on jeweller in Harlow

Masked men stole necklaces worth €1.4 million ($1.5 million) from the jeweller Anselm in Harlow on Tuesday.
=== wire.md
---
date: 2024-05-08
---
# Robbers hit Harlow jeweller

Robbers made off with about $1.51 million worth of necklaces from the jeweller Anselm in Harlow on Tuesday.`,
  },
];
