import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'A word of the quotation has changed on the way.',
    text: `=== wire.md
"We will reopen the bridge to {{bridge.a=lorries}} before the harvest begins," the mayor, Ilze Krūmiņa, said.
=== post.md
Mayor Ilze Krūmiņa said: "We will reopen the bridge to {{bridge.b=tourists}} before the harvest begins."
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'A slogan stands on each banner in words of its own.',
    text: `=== wire.md
Marchers in Ventspils carried a banner with "Bread for the harbour, not for the bank".
=== post.md
One banner in Ventspils read "Bread for the island, not for the bank".
`,
  },
  {
    why: 'A part of the quotation, a bracketed word and a capital are right.',
    text: `=== wire.md
"We will reopen it to lorries before the harvest begins," the mayor, Ilze Krūmiņa, said.
=== post.md
Mayor Ilze Krūmiņa promised to "reopen [the bridge] to lorries before the harvest".
`,
  },
];
