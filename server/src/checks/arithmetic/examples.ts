import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'Ten miles are sixteen kilometres.',
    text: `=== a.md
The lighthouse stands {{c.a=10 miles}} ({{c.b=25}} km) off the coast of Gotland.
`,
  },
  {
    why: 'The parts make 27.',
    text: `=== a.md
The choir sent {{p.a=26}} singers: {{p.b=15 sopranos and 12 tenors}}.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'Rounded, and the parts make the whole.',
    text: `=== a.md
The lighthouse stands 10 miles (16 km) off the coast. The choir sent 26 singers: 15 sopranos and 11 tenors.
`,
  },
];
