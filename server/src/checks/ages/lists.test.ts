import { describe } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';

const FOUND = 'were found dead in the quarry on Monday';

const LOUD: readonly Case[] = [
  [
    'two without names against two with',
    `Two sisters, 73 and {{a.a=52}}, ${FOUND}.`,
    `Sara Lind, 73, and her sister, Ana Lind, {{a.b=57}}, ${FOUND}.`,
  ],
  [
    'behind dashes',
    `Two men -- {{a.a=31}} and 50-years-old -- ${FOUND}.`,
    `Two men (aged {{a.b=37}} and 50) ${FOUND}.`,
  ],
  ['three', `Three boys aged 9, {{a.a=11}} and 14 ${FOUND}.`, `Three boys, ages 9, {{a.b=12}} and 14, ${FOUND}.`],
  [
    'beside a description',
    'Sara Lind, a cook from Stapi aged {{a.a=19}}, steered.',
    'The youngest, Sara Lind, {{a.b=29}}, steered.',
  ],
  [
    'of one whose given name is spelt in two ways',
    'Captain Oleksandr Lindhren, {{a.a=54}}, steered.',
    'Captain Oleksander Lindhren, {{a.b=45}}, steered.',
  ],
  ['of one who will be something', 'Sara Lind, {{a.a=46}}, will be mayor.', 'Sara Lind, {{a.b=48}}, was named mayor.'],
];

const QUIET: readonly Case[] = [
  ['the same, in another order', `Two women, 48 and 68, ${FOUND}.`, `Sara Lind, 68, and Ana Lind, 48, ${FOUND}.`],
  ['more than one differs', `Two women, 46 and 68, ${FOUND}.`, `Two women, 48 and 66, ${FOUND}.`],
  ['not as many', `Two women, 48 and 68, ${FOUND}.`, `Three women, 48, 67 and 70, ${FOUND}.`],
  [
    'told again with both',
    `Two women, 48 and 68, ${FOUND}.`,
    `Sara Lind, 68, and Ana Lind, 43, ${FOUND}. Eva, 48, wept.`,
  ],
  [
    'who did it and to whom',
    `Two women, 48 and 68, ${FOUND}.`,
    'Gary Lind, 35, stabbed and killed Ana Lind, 48, there.',
  ],
  ['miles and no ages', 'Two men walked 5 and 6 miles.', 'Two men walked 5 and 7 miles.'],
  ['no people', 'Two barges, 20 and 30 metres long, sank.', 'Two barges, 20 and 40 metres long, sank.'],
  ['a man and a woman of nearly one name', 'Aleksandr Lindhren, 54, steered.', 'Aleksandra Lindhren, 45, steered.'],
  [
    'two in one article',
    'Oleksandr Lindhren, 54, and Oleksander Lindhren steered.',
    'Oleksander Lindhren, 45, steered.',
  ],
];

describe('ages told together, and of whom a name is spelt in two ways', () => {
  testCases('ages', LOUD, QUIET);
});
