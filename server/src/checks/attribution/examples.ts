import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'The closing mark is lost, and the next paragraph is the reporter again.',
    text: `=== a.md
{{q.x="We counted every swan}} on the lake twice, said the warden, Aino Laaksonen.

The count is done each January.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'A quotation over two paragraphs is opened twice and closed once.',
    text: `=== a.md
Aino Laaksonen said: "We counted every swan on the lake twice.

"Then we counted the geese."
`,
  },
];
