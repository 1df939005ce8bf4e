import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

/** Two articles of one rescue. */
const rescue = (wire: string, post: string) => `=== wire.md
---
title: Two walkers rescued in the Tarrawick hills
date: 2021-06-03
---
Two walkers from Ellerby were rescued in the Tarrawick hills on Wednesday after a night in the rain. ${wire}
=== post.md
---
title: Night in the rain for walkers from Ellerby
date: 2021-06-04
---
The two walkers from Ellerby who were rescued in the Tarrawick hills on Wednesday had no map. ${post}
`;

const LOUD: [string, string][] = [
  ['a valley', rescue('They were seen in the upper Carra valley.', 'They had strayed into the Moone valley by then.')],
  ['a lake', rescue('Their tent stood at Lake Orvel.', 'They had camped on the shore of Lake Sennet.')],
  ['a headland', rescue('A boat took them from Gannet Point.', 'The boat lay off Curlew Point.')],
  ['a street under two nouns', rescue('They live on Hazel Road.', 'Neighbours on Hazel Lane hung out flags.')],
];

const QUIET: [string, string][] = [
  ['two streets', rescue('They live on Hazel Road.', 'Neighbours on Mercer Lane hung out flags.')],
  ['a lake and a valley', rescue('Their tent stood at Lake Orvel.', 'They had strayed into the Moone valley.')],
  [
    'one article names both',
    rescue('They left the Carra valley for the Moone valley.', 'They were in the Moone valley.'),
  ],
  ['a longer name', rescue('Their tent stood at Lake Orvel.', 'Their tent stood at Upper Orvel Lake.')],
  ['a town and a region', rescue('They had come from Long Beach.', 'They are from the Miami Beach area.')],
  ['a team', rescue('Their tent stood at Lake Orvel.', 'Both play for the Sennet Lake Rovers.')],
];

const found = (source: string) => {
  const corpus = corpusOf(parseFixture(source));
  return corpus.findings().filter(({ check }) => check === 'places');
};

describe('kindred', () => {
  it.each(LOUD)('speaks: %s', (_, source) => {
    expect(found(source).length).toBeGreaterThan(0);
  });
  it.each(QUIET)('is silent: %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});
