import type { Example } from '../check.ts';

const article = (file: string, title: string, text: string) =>
  `=== ${file}\n---\ntitle: ${title}\ndate: 2023-02-08\n---\n${text}\n`;

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'One shooting, two weapons.',
    text:
      article(
        'wire.md',
        'Two shot dead at Vranov tyre depot',
        'VRANOV — A former driver armed with a {{weapon.a=rifle}} shot two people dead at a tyre depot in Vranov on Tuesday, police said.',
      ) +
      article(
        'post.md',
        'Gunman kills two at tyre depot in Vranov',
        'A gunman opened fire with a {{weapon.b=shotgun}} at a tyre depot in Vranov on Tuesday and killed two people.',
      ),
  },
  {
    why: 'One death, two causes.',
    text:
      article(
        'wire.md',
        'Puppeteer Ela Brant dies at 91',
        'Ela Brant, who taught three generations to work a puppet, died of {{cause.a=pneumonia}} on Monday. She was 91.',
      ) +
      article(
        'post.md',
        'Farewell to Ela Brant',
        'The puppeteer Ela Brant died on Monday of {{cause.b=leukaemia}}, her theatre said.',
      ),
  },
  {
    why: 'One fire, two causes.',
    text:
      article(
        'wire.md',
        'Fire destroys Vranov sawmill',
        'VRANOV — The fire that destroyed the sawmill in Vranov on Tuesday was caused by a {{fire.a=short circuit}}, the fire chief said.',
      ) +
      article(
        'post.md',
        'Vranov sawmill burns down',
        'A fire started by {{fire.b=lightning}} destroyed the sawmill in Vranov on Tuesday.',
      ),
  },
  {
    why: 'Two words in one place of sentences that else say the same.',
    text:
      article(
        'wire.md',
        'Raid on Vranov bakery',
        'The masked robbers escaped in a {{car.a=red}} hatchback with dented doors, the baker said.',
      ) +
      article(
        'post.md',
        'Bakery robbed',
        'According to the baker the robbers, who were masked, escaped in a {{car.b=green}} hatchback with dented doors.',
      ),
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'A gun may be a rifle.',
    text:
      article(
        'wire.md',
        'Two shot dead at Vranov tyre depot',
        'VRANOV — A former driver armed with a rifle shot two people dead at a tyre depot in Vranov on Tuesday, police said.',
      ) +
      article(
        'post.md',
        'Gunman kills two at tyre depot in Vranov',
        'A gunman opened fire with a gun at a tyre depot in Vranov on Tuesday and killed two people.',
      ),
  },
  {
    why: 'One article names both, and so knows of both.',
    text:
      article(
        'wire.md',
        'Two shot dead at Vranov tyre depot',
        'VRANOV — A former driver armed with a rifle shot two people dead at a tyre depot in Vranov on Tuesday. A shotgun lay in his car.',
      ) +
      article(
        'post.md',
        'Gunman kills two at tyre depot in Vranov',
        'A gunman opened fire with a shotgun at a tyre depot in Vranov on Tuesday and killed two people.',
      ),
  },
  {
    why: 'His wife died of something else.',
    text:
      article('wire.md', 'Potter dies', 'The potter Jan Holub died of pneumonia on Monday. He was 88.') +
      article('post.md', 'Jan Holub', 'Jan Holub died on Monday at 88. His wife died of cancer ten years ago.'),
  },
  {
    why: 'What did not cause it is no cause.',
    text:
      article(
        'wire.md',
        'Fire destroys Vranov sawmill',
        'VRANOV — The fire that destroyed the sawmill in Vranov on Tuesday was caused by a short circuit, the fire chief said.',
      ) +
      article(
        'post.md',
        'Vranov sawmill burns down',
        'The fire that destroyed the sawmill in Vranov on Tuesday was not started by lightning, the fire chief said.',
      ),
  },
];
