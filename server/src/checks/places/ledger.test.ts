import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

const NEWS = (first: string, second: string) => `=== wire.md
---
title: Armed men rob the Corvara jewellers
date: 2023-11-09
---
Three masked men robbed the Corvara jewellers on Wednesday and fled with 40 watches. ${first}
=== post.md
---
title: Corvara jewellers robbed of watches
date: 2023-11-09
---
Masked men robbed the jewellers Corvara of 40 watches on Wednesday. ${second}
`;

function ledger(first: string, second: string) {
  const [story] = corpusOf(parseFixture(NEWS(first, second))).ledgers();
  return story!.ledgers.find(({ check }) => check === 'places')!.ledger;
}

describe('the ledger of places', () => {
  it('puts what is told of one thing together, with reasons that come to the score', () => {
    const { facts, weigh, settled } = ledger(
      'The gang was arrested after it robbed the shop in Antwerp.',
      'The men robbed the shop in Rotterdam, police said.',
    );
    const pair = facts.find((group) => group.length === 2)!;
    expect(pair.map(({ what, words }) => `${what}: ${words}`)).toEqual([
      'Place (rob): Rotterdam',
      'Place (rob): Antwerp',
    ]);
    const { score, evidence } = weigh(pair[0]!, pair[1]!)!;
    expect(score).toBeGreaterThanOrEqual(0);
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
    expect(settled(pair[0]!, pair[1]!)).toBeUndefined();
  });

  it('says why two places raise nothing', () => {
    const { facts, settled } = ledger(
      'Its owner, Odd Lunde, was born in Graz.',
      'Odd Lunde, who was born in Graz, owns the shop.',
    );
    const pair = facts.find((group) => group.length === 2)!;
    expect(pair.map(({ what }) => what)).toEqual(['Birthplace', 'Birthplace']);
    expect(settled(pair[0]!, pair[1]!)).toBe('the places agree, or may both be right');
  });

  it('says why a place is compared with no other', () => {
    const { aside } = ledger(
      'They had robbed shops in Antwerp, and robbed others in Rotterdam.',
      'The men robbed the shop in Rotterdam, police said.',
    );
    expect(aside.map(({ statement, why }) => `${statement.words}: ${why}`)).toEqual([
      'Antwerp: the article tells of several places where such a thing happened',
      'Rotterdam: the article tells of several places where such a thing happened',
    ]);
  });
});
