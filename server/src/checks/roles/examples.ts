import type { Example } from '../check.ts';

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'Two posts on one ladder, and one man.',
    text: `=== wire.md
The dam at Orlik is safe, {{post.a=Superintendent}} Vojtěch Havránek of the river police told Orlik radio on Monday.
=== post.md
The dam at Orlik may have to be drained, {{post.b=Inspector}} Vojtěch Havránek of the river police told Orlik radio.
`,
  },
  {
    why: 'Two lines of work, each of which fills a day.',
    text: `=== wire.md
The dam at Orlik is safe, Vojtěch Havránek, {{post.a=who directs the Orlik museum}}, told Orlik radio on Monday.
=== post.md
The dam at Orlik may have to be drained, {{post.b=fire chief}} Havránek told Orlik radio.
`,
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'One post in other words.',
    text: `=== wire.md
The dam at Orlik is safe, Environment Minister Vojtěch Havránek told Orlik radio on Monday.
=== post.md
Vojtěch Havránek, the minister of the environment, told Orlik radio that the dam may have to be drained.
`,
  },
  {
    why: 'A learned profession and an office.',
    text: `=== wire.md
The dam at Orlik is safe, Vojtěch Havránek, a lawyer, told Orlik radio on Monday.
=== post.md
Mayor Vojtěch Havránek told Orlik radio that the dam at Orlik may have to be drained.
`,
  },
];
