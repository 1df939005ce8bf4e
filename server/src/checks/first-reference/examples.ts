import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'The surname comes first.',
    text: `=== a.md
The judge asked Mr {{n.a=Adeyemi}} to sit down again at noon. The lawyer, {{n.b=Folake Adeyemi}}, stayed on her feet.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'The full name, then the surname; a long form, then the acronym.',
    text: `=== a.md
The lawyer, Folake Adeyemi, works for the Harbour Workers Union. The judge asked Ms Adeyemi and the HWU to wait.
`,
  },
];
