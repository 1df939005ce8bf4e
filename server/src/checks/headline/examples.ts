import type { Example } from '../check.ts';

/** Examples that the manual shows. */
export const LOUD: readonly Example[] = [
  {
    why: 'A headline that the text outgrew.',
    text: `=== wire.md
# {{toll.a=Three}} dead in Harlow fire

A fire in a flat in Harlow killed {{toll.b=four}} people on Tuesday, the fire service said.`,
  },
];

export const QUIET: readonly Example[] = [
  {
    why: 'The text counts the parts.',
    text: `=== wire.md
# Three dead in Harlow fire

A fire in a flat in Harlow killed two women and a child on Tuesday, the fire service said.`,
  },
];
