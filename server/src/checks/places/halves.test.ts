import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

/** Two articles of one crush at a stadium. */
const crush = (wire: string, post: string) => `=== wire.md
---
title: Nine hurt in crush at the Ondava stadium
date: 2021-06-03
---
TREBNIK — Nine people were hurt on Wednesday in a crush at the Ondava stadium in Trebnik. ${wire}
=== post.md
---
title: Crush at Trebnik's Ondava stadium
date: 2021-06-04
---
Nine fans were injured on Wednesday in the crush at the Ondava stadium in Trebnik. ${post}
`;

const LOUD: [string, string][] = [
  ['a gate', crush('It began at the north gate.', 'People pushed towards the southern gate, which was shut.')],
  ['a stand', crush('Bottles flew from the west stand.', 'The bottles came from the eastern terrace.')],
  ['a bank', crush('Boats took the injured from the eastern bank.', 'The injured lay on the west bank for an hour.')],
  [
    'a way to go',
    crush('The northbound lanes of the A4 were shut.', 'A bus heading south on the A4 was held up for hours.'),
  ],
  ['a pole', crush('They were to fly to the South Pole.', 'All had wanted to see the north pole.')],
];

const QUIET: [string, string][] = [
  ['a gate and a stand', crush('It began at the north gate.', 'The south stand was empty.')],
  ['one article names both', crush('The north gate was shut; the south gate was not.', 'All ran to the south gate.')],
  ['nearly one way', crush('It began at the north gate.', 'It began at the north-east gate.')],
  [
    'a part of the town',
    crush('Fans from the north side of the city came late.', 'Fans from the south side of the city left.'),
  ],
  ['a name', crush('The team had played in the West Bank.', 'Tents stood on the east bank.')],
];

const found = (source: string) => {
  const corpus = corpusOf(parseFixture(source));
  return corpus.findings().filter(({ check }) => check === 'places');
};

describe('halves', () => {
  it.each(LOUD)('speaks: %s', (_, source) => {
    expect(found(source).length).toBeGreaterThan(0);
  });
  it.each(QUIET)('is silent: %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});
