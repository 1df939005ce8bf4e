import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';
import type { Report } from './testing/check.ts';

const SHOT: Report = [
  'Two shot at Lissa bank',
  'LISSA — A man armed with a rifle shot two clerks at a bank in Lissa on Tuesday.',
];

const ledgerOf = (a: Report, b: Report) =>
  corpusOf(parseFixture(pair(a, b)))
    .ledgers()[0]!
    .ledgers.find(({ check }) => check === 'particulars')!.ledger;

describe('the ledger of particulars', () => {
  it('puts two weapons of one attack together, with reasons that come to the score', () => {
    const { facts, weigh, settled } = ledgerOf(SHOT, [
      'Bank clerks shot in Lissa',
      'A man armed with a shotgun shot two clerks at a bank in Lissa on Tuesday.',
    ]);
    const [a, b] = facts.find((group) => group.length === 2)!;
    expect([a!, b!].map(({ what, words }) => `${what}: ${words}`)).toEqual(['Weapon: shotgun', 'Weapon: rifle']);
    const { score, evidence } = weigh(a!, b!)!;
    expect(score).toBeGreaterThanOrEqual(0);
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
    expect(settled(a!, b!)).toBeUndefined();
  });

  it('says why two weapons raise nothing', () => {
    const { facts, settled } = ledgerOf(SHOT, [
      'Bank clerks shot in Lissa',
      'A man armed with a gun shot two clerks at a bank in Lissa on Tuesday.',
    ]);
    const [a, b] = facts.find((group) => group.length === 2)!;
    expect(settled(a!, b!)).toBe('the words agree, or may be of one thing');
  });

  it('says why a weapon is compared with no other', () => {
    const { facts, aside } = ledgerOf(SHOT, [
      'Bank clerks shot in Lissa',
      'A man armed with a shotgun and armed with a pistol shot two clerks at a bank in Lissa on Tuesday.',
    ]);
    expect(facts.map((group) => group.length)).toEqual([1]);
    expect(aside.map(({ statement, why }) => `${statement.words}: ${why}`)).toEqual([
      'shotgun: its article gives one thing two kinds',
      'pistol: its article gives one thing two kinds',
    ]);
  });

  it('puts together what fills one place in sentences that say the same', () => {
    const { facts, weigh, settled } = ledgerOf(
      [
        'Council rules on the Lissa quarry',
        'LISSA — The council of Lissa approved the Harnau limestone quarry on Monday.',
      ],
      ['Quarry before Lissa council', 'The council of Lissa rejected the Harnau limestone quarry on Monday.'],
    );
    const [a, b] = facts.find((group) => group.length === 2)!;
    expect([a!.words, b!.words]).toEqual(['rejected', 'approved']);
    const { score, evidence } = weigh(a!, b!)!;
    expect(score).toBeGreaterThanOrEqual(0);
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
    expect(settled(a!, b!)).toBeUndefined();
  });

  it('says why two who are named are two', () => {
    const { facts, weigh } = ledgerOf(
      ['Two dead in Lissa', 'LISSA — Odd Lunde died of cancer on Monday, his family said.'],
      ['Deaths in Lissa', 'Ragna Holm died of a stroke on Monday, her family said.'],
    );
    const [a, b] = facts.flat();
    expect(weigh(a!, b!)?.evidence.map(({ why }) => why)).toEqual(['they are told of two persons']);
    expect(facts.map((group) => group.length)).toEqual([1, 1]);
  });
});
