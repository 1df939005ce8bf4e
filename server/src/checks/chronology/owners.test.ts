import { describe, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['chronology'] });

/** Two obituaries of one puppeteer, of May 2023, that name hardly anybody else in common. */
const dead = (wire: string, post: string) => `=== wire.md
---
title: Puppeteer Maren Kettel dies
date: 2023-05-08
---
HAMNVIK — The puppeteer Maren Kettel died on Sunday, said Robert Rennes, who runs the Lantern Theatre in Hamnvik.

Kettel's marionettes are in museums in Graz, Bilbao and Lisbon. Rennes found her "funny and exact".

${wire}
=== post.md
---
title: Maren Kettel pulls no more strings
date: 2023-05-09
---
Maren Kettel is dead. In Osaka and Quito children knew the dwarf that Kettel had carved from a broom.

She once played before Queen Sonja.

${post}
`;

const LOUD: readonly Case[] = [
  [
    'a stay in hospital, by two pronouns',
    'She had been in a clinic for {{l.a=12 days}}.',
    'She was hospitalised for {{l.b=23 days}} before she died.',
  ],
  [
    'the past days',
    'She had been on a ward for the past {{l.a=12 days}}.',
    'Kettel spent {{l.b=26 days}} in hospital.',
  ],
  ['a career, by the possessive', 'Her career began in {{y.a=1951}}.', 'Kettel began her career in {{y.b=1954}}.'],
  [
    'a year that opens the sentence',
    'In {{y.a=1968}}, she founded a school.',
    'Kettel founded a school for puppeteers in {{y.b=1971}}.',
  ],
  ['a birth', 'She was born in {{y.a=1931}}.', 'Kettel, born in {{y.b=1933}}, was the daughter of a cooper.'],
  ['a marriage', 'She was married for {{l.a=30 years}}.', 'Her marriage lasted {{l.b=36 years}}.'],
  ['what she is all the while', 'She had been sober for {{l.a=six years}}.', 'Kettel was {{l.b=nine years}} sober.'],
  [
    'a post, since when',
    'She had been chairman of the guild since {{y.a=1990}}.',
    'Kettel became director of the guild in {{y.b=1994}}.',
  ],
  [
    'what is added behind the name of the one',
    'Kettel, in office since {{y.a=1990}}, was head of the guild.',
    'Kettel became director of the guild in {{y.b=1994}}.',
  ],
];

const QUIET: readonly Case[] = [
  [
    'two stays in hospital in one article',
    'She had been in a clinic for 12 days. In January she spent 23 days in hospital.',
    'She was hospitalised for 23 days before she died.',
  ],
  [
    'her mother’s stay',
    'Her mother had been in a clinic for 12 days.',
    'She was hospitalised for 23 days before she died.',
  ],
  ['somebody else’s', 'Robert Rennes had been in a clinic for 12 days.', 'She was hospitalised for 23 days.'],
  [
    'he who is another',
    'Robert Rennes fell from the stage in May. He was in hospital for 12 days.',
    'She was hospitalised for 23 days.',
  ],
  ['a neighbour', 'A neighbour was in hospital for 12 days.', 'She was hospitalised for 23 days.'],
  ['one of two women', 'Kettel met Mary Lunde. She was married for 30 years.', 'Her marriage lasted 36 years.'],
  ['what may be rounded', 'She had been in a clinic for seven weeks.', 'She was hospitalised for two months.'],
  ['what somebody did for so long', 'For six years she sold brooms.', 'For nine years she sold fish.'],
  [
    'what opens the sentence, before the comma',
    'Born in Hamnvik, she sang at a neighbour’s birthday in 1972.',
    'Kettel was born in 1933.',
  ],
  [
    'what is added behind another name',
    'She was head of the Lantern Guild, in office since 1990.',
    'Kettel became director of the guild in 1994.',
  ],
  ['a son of one name', 'Her son was born in 1961.', 'Kettel was born in 1931.'],
];

describe('whose time it is, by a pronoun', () => {
  testCases('chronology', LOUD, QUIET, dead);

  it('is quiet where the articles lie months apart', () => {
    const source = dead('She had been in a clinic for 12 days.', 'She was in hospital for 23 days.');
    run(source.replace('2023-05-08', '2023-01-08'));
  });

  it('is quiet where the two articles are about two persons of one name', () => {
    const source = dead('She had been in a clinic for 12 days.', 'She was in hospital for 23 days.');
    run(source.replaceAll(/(post[\s\S]*)/gu, (post) => post.replaceAll('Maren Kettel', 'Inga Kettel')));
  });
});
