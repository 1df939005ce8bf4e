import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'Two digits of one hotline have changed places.',
    text: `=== a.md
Owners of lost reindeer can call the herders' office in Inari on {{t.a=016 555 1234}}. The herders' office in Inari opens
at eight; its number is {{t.b=016 555 2134}}.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'One number with and without the country code, and another office.',
    text: `=== a.md
Owners of lost reindeer can call the herders' office in Inari on 016 555 1234 (+358 16 555 1234). For lost dogs, phone the
vet in Ivalo on 016 555 2134.
`,
  },
];
