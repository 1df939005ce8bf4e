import { expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

const ARTICLE = (file: string, title: string, text: string) =>
  `=== ${file}\n---\ntitle: ${title}\ndate: 2023-11-09\n---\n${text}\n`;

/** What the corpus has put together of clock times. */
function ledgerOf(wire: string, post: string) {
  const corpus = corpusOf(
    parseFixture(
      ARTICLE('wire.md', 'Fire guts the Skarvik ropeworks', `SKARVIK — Fire gutted the Skarvik ropeworks. ${wire}`) +
        ARTICLE('post.md', 'Skarvik loses its ropeworks', `The old ropeworks in Skarvik burned down. ${post}`),
    ),
  );
  return corpus.ledgers()[0]!.ledgers.find(({ check }) => check === 'times')!.ledger;
}

it('puts two hours of one fire together, with reasons that come to the score', () => {
  const ledger = ledgerOf(
    'The fire broke out at 9:40 p.m. on Wednesday.',
    'On Wednesday the blaze started at 7:10 p.m.',
  );
  const [a, b] = ledger.facts.find((group) => group.length === 2)!;
  expect([a!.words, b!.words].sort()).toEqual(['7:10 p.m.', '9:40 p.m.']);
  expect(a!.what).toBe('Time (begin)');
  const { score, evidence } = ledger.weigh(a!, b!)!;
  expect(score).toBeGreaterThan(0);
  expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
  expect(ledger.settled(a!, b!)).toBeUndefined();
});

it('says why two hours raise nothing', () => {
  const ledger = ledgerOf(
    'The fire broke out at 9:40 p.m. on Wednesday.',
    'On Wednesday the blaze started at about 9:30 p.m.',
  );
  const [a, b] = ledger.facts.find((group) => group.length === 2)!;
  expect(ledger.settled(a!, b!)).toBe('the hours agree, or may');
});

it('keeps apart what happened at two times', () => {
  const ledger = ledgerOf(
    'The fire broke out at 9:40 p.m. on Wednesday.',
    'On Wednesday the watchman, Odd Lunde, died at 11:15 p.m.',
  );
  expect(ledger.facts.map((group) => group.length)).toEqual([1, 1]);
});
