import { describe, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

type Told = readonly [string, string];

const run = (first: Told, second: Told) => expectFindings(pair(first, second), { checks: ['measures'] });

/** How far it is from a town, by its name and by what it is. */
const LOUD: [string, Told, Told][] = [
  [
    'the capital and its name',
    [
      'Depot burns in Ghana',
      'A fuel depot at Amanfro burned on Tuesday, the fire service of Ghana said. The depot lies {{d.a=12 kilometres}} west of the capital.',
    ],
    ['Amanfro depot on fire', 'The fuel depot at Amanfro, {{d.b=30 km}} from Accra, burned on Tuesday.'],
  ],
  [
    'a town behind what it is',
    [
      'Dam cracks at Velnik',
      'The dam at Velnik, {{d.a=9 miles}} outside the regional capital, Orlenka, cracked on Sunday.',
    ],
    ['Velnik dam in danger', 'A crack opened on Sunday in the dam at Velnik, {{d.b=19 miles}} from Orlenka.'],
  ],
  [
    'of one site, told in other words',
    [
      'Silver hoard dug up',
      'On Monday a farmer unearthed 400 coins at Velnik, {{d.a=34 km}} from Orlenka. Experts came.',
    ],
    [
      'Coins of Velnik shown',
      'The museum showed 400 coins on Monday. A plough had struck them in Velnik, {{d.b=57 km}} north of Orlenka.',
    ],
  ],
  [
    'a number that "about" does not stand for',
    ['Dam cracks at Velnik', 'The dam at Velnik, about {{d.a=415 km}} from Orlenka, cracked on Sunday.'],
    ['Velnik dam in danger', 'A crack opened on Sunday in the dam at Velnik, {{d.b=360 km}} from Orlenka.'],
  ],
];

const QUIET: [string, Told, Told][] = [
  [
    'of two places, one of them named right before it',
    ['Mill burns at Velnik', 'A mill at Velnik, 34 km from Orlenka, burned down on Monday, the fire service said.'],
    ['Velnik mill lost', 'A mill burned down on Monday. To Velnik came crews from Stapi, 57 km from Orlenka.'],
  ],

  [
    'the capital where two countries are spoken of',
    [
      'Depot burns',
      'A fuel depot at Amanfro burned on Tuesday, 12 kilometres west of the capital. Ghana and Togo sent men.',
    ],
    [
      'Amanfro depot on fire',
      'The fuel depot at Amanfro, 30 km from Lomé, burned on Tuesday. Togo and Ghana sent men.',
    ],
  ],
  [
    'the provincial capital, which has no name there',
    [
      'Depot burns in Ghana',
      'A fuel depot at Amanfro in Ghana, 12 kilometres west of the provincial capital, burned on Tuesday.',
    ],
    ['Amanfro depot on fire', 'The fuel depot at Amanfro, 30 km from Accra, burned on Tuesday.'],
  ],
];

describe('how far from a town', () => {
  it.each(LOUD)('reports %s', (_why, wire, post) => {
    run(wire, post);
  });

  it.each(QUIET)('is silent on %s', (_why, wire, post) => {
    run(wire, post);
  });
});
