import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

const ledgerOf = (first: string, second: string) =>
  corpusOf(
    parseFixture(`=== wire.md
The dam at Orlik is safe, ${first}, told Orlik radio on Monday.
=== post.md
The dam at Orlik may have to be drained, ${second}, told Orlik radio.
`),
  )
    .ledgers()[0]!
    .ledgers.find(({ check }) => check === 'roles')!.ledger;

describe('the ledger of roles', () => {
  it('puts two posts of one person together', () => {
    const { facts, weigh, settled } = ledgerOf(
      'Superintendent Vojtěch Havránek of the river police',
      'Inspector Vojtěch Havránek of the river police',
    );
    const [a, b] = facts.find((group) => group.length === 2)!;
    expect([a!, b!].map(({ what, words }) => `${what}: ${words}`).sort()).toEqual([
      'Post of Vojtěch Havránek: Inspector',
      'Post of Vojtěch Havránek: Superintendent',
    ]);
    const { score, evidence } = weigh(a!, b!)!;
    expect(score).toBeGreaterThanOrEqual(0);
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
    expect(settled(a!, b!)).toBeUndefined();
  });

  it('says why two posts raise nothing', () => {
    const { facts, settled } = ledgerOf(
      'Environment Minister Vojtěch Havránek',
      'Vojtěch Havránek, the minister of the environment',
    );
    const [a, b] = facts.find((group) => group.length === 2)!;
    expect(settled(a!, b!)).toBe('the posts agree, or one person may have both');
  });

  it('says that an article knows of both', () => {
    const { facts, settled } = ledgerOf(
      'Superintendent Vojtěch Havránek, once called Inspector Vojtěch Havránek',
      'Inspector Vojtěch Havránek',
    );
    const [a] = facts.flat().filter(({ words }) => words === 'Superintendent');
    const [b] = facts.flat().filter(({ words, member }) => words === 'Inspector' && member !== a!.member);
    expect(settled(a!, b!)).toBe('one of the articles gives both');
  });

  it('keeps two persons apart, and tells a phrase once', () => {
    const { facts, weigh } = ledgerOf('Fire chief Vojtěch Havránek', 'Fire chief Milena Orságová');
    expect(facts.map((group) => group.map(({ what }) => what))).toEqual([
      ['Post of Milena Orságová'],
      ['Post of Vojtěch Havránek'],
    ]);
    const [a, b] = facts.flat();
    expect(weigh(a!, b!)).toBeUndefined();
  });
});
