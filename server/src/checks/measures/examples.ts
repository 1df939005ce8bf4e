import type { Example } from '../check.ts';

/** Examples that the manual shows. */
export const LOUD: readonly Example[] = [
  {
    why: 'One quake, two magnitudes.',
    text: `=== ledger.md
---
date: 2024-05-08
---
# Quake shakes Harlow

A {{m.a=5.8}}-magnitude earthquake shook the town of Harlow on Tuesday morning.
=== wire.md
---
date: 2024-05-08
---
# Earthquake near Harlow

An earthquake with a magnitude of {{m.b=6.1}} shook Harlow on Tuesday morning.`,
  },
  {
    why: 'A conversion that does not fit.',
    text: `=== wire.md
# Rescue off Harlow

The trawler sank 40 miles, or {{c.a=46 km}}, off the coast.`,
  },
];

export const QUIET: readonly Example[] = [
  {
    why: 'One distance in two units.',
    text: `=== ledger.md
---
date: 2024-05-08
---
# Quake shakes Harlow

The earthquake on Tuesday was centred 34 miles north of Harlow.
=== wire.md
---
date: 2024-05-08
---
# Earthquake near Harlow

The earthquake on Tuesday was centred about 55 km from Harlow.`,
  },
];
