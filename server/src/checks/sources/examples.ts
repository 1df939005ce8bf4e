import type { Example } from '../check.ts';

export const LOUD: readonly Example[] = [
  {
    why: 'One study, two universities.',
    text: `=== wire.md
Lead was found in the paint of 85 playgrounds in Lendvai, according to {{s.a=the Academy of Sciences}}.
=== post.md
According to {{s.b=the Medical University}}, lead was found in the paint of 85 playgrounds in Lendvai.
`,
  },
];

export const QUIET: readonly Example[] = [
  {
    why: 'One body, by two names.',
    text: `=== wire.md
Lead was found in the paint of 85 playgrounds in Lendvai, according to the Academy of Sciences.
=== post.md
The academy said lead was found in the paint of 85 playgrounds in Lendvai.
`,
  },
];
