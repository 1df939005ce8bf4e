import { expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

const ledgerOf = (first: string, second: string) =>
  corpusOf(
    parseFixture(`=== wire.md
---
title: Lissa diver found
date: 2023-02-08
---
LISSA — The diver Odd Lunde, ${first}, was found in the Lissa harbour on Tuesday.
=== post.md
---
title: Diver found in Lissa
date: 2023-02-08
---
Odd Lunde, ${second}, was found in the harbour of Lissa on Tuesday, police said.
`),
  )
    .ledgers()[0]!
    .ledgers.find(({ check }) => check === 'ages')!.ledger;

it('puts two ages of one person together, with reasons that come to the score', () => {
  const { facts, weigh, settled } = ledgerOf('41', '47');
  const [a, b] = facts.find((group) => group.length === 2)!;
  expect([a!.what, a!.words, b!.words]).toEqual(['Age of Odd Lunde', '47', '41']);
  const { score, evidence } = weigh(a!, b!)!;
  expect(score).toBeGreaterThanOrEqual(0);
  expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
  expect(settled(a!, b!)).toBeUndefined();
});

it('says why two ages raise nothing', () => {
  const { facts, settled } = ledgerOf('41', '41');
  const [a, b] = facts.find((group) => group.length === 2)!;
  expect(settled(a!, b!)).toBe('the ages agree, or may both be right');
});
