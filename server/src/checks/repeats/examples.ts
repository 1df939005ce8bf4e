import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'A paragraph was pasted twice.',
    text: `=== a.md
{{p.a=The ferry between Ærø and the mainland will not sail on Sundays until the new ramp has been tested by the yard.}}

Islanders are not amused.

{{p.b=The ferry between Ærø and the mainland will not sail on Sundays until the new ramp has been tested by the yard.}}
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'The summary says what the text says below.',
    text: `=== a.md
---
title: No ferry on Sundays
summary: The ferry between Ærø and the mainland will not sail on Sundays until the new ramp has been tested by the yard.
---
The ferry between Ærø and the mainland will not sail on Sundays until the new ramp has been tested by the yard.
`,
  },
];
