import { expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';

const ARTICLE = (file: string, title: string, text: string) =>
  `=== ${file}\n---\ntitle: ${title}\ndate: 2022-05-04\n---\n${text}\n`;

/** What the corpus has put together of lengths and years. */
function ledgerOf(wire: string, post: string) {
  const corpus = corpusOf(
    parseFixture(
      ARTICLE('wire.md', 'Lundby mill in Torsvik is for sale', `The Lundby mill in Torsvik is for sale. ${wire}`) +
        ARTICLE('post.md', 'Torsvik mill seeks a buyer', `Lundby of Torsvik seeks a buyer. ${post}`),
    ),
  );
  return corpus.ledgers()[0]!.ledgers.find(({ check }) => check === 'chronology')!.ledger;
}

it('puts two years of one founding together, with reasons that come to the score', () => {
  const ledger = ledgerOf(
    'It was founded in 1926 by the widow Ane Lundby.',
    'Ane Lundby had set up the mill in 1929 with two horses.',
  );
  const [a, b] = ledger.facts.find((group) => group.length === 2)!;
  expect([a!.words, b!.words].sort()).toEqual(['1926', '1929']);
  expect(a!.what).toBe('Year (found)');
  const { score, evidence } = ledger.weigh(a!, b!)!;
  expect(score).toBeGreaterThanOrEqual(0);
  expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
  expect(ledger.settled(a!, b!)).toBeUndefined();
});

it('says why two times raise nothing', () => {
  const ledger = ledgerOf(
    'It was founded in 1926 by the widow Ane Lundby.',
    'Ane Lundby had set up the mill in 1926 with two horses.',
  );
  const [a, b] = ledger.facts.find((group) => group.length === 2)!;
  expect(ledger.settled(a!, b!)).toBe('the times agree, or may');
});

it.each([
  [
    'two things',
    'It was founded in 1926 by the widow Ane Lundby.',
    'Ane Lundby bought a second horse in 1929.',
    'they are told of two things, or of two persons',
  ],
  [
    'what one of the articles has both years of',
    'It was founded in 1926 by the widow Ane Lundby. Its chimney fell in 1929.',
    'Ane Lundby had set up the mill in 1929.',
    'one of the articles has the other’s time too',
  ],
])('keeps apart %s', (_, wire, post, why) => {
  const ledger = ledgerOf(wire, post);
  expect(ledger.facts.every((group) => group.length === 1)).toBe(true);
  const all = ledger.facts.flat();
  const a = all.find(({ words }) => words === '1926')!;
  const b = all.find(({ words, member }) => words === '1929' && member !== a.member)!;
  expect(ledger.weigh(a, b)!.evidence.map((each) => each.why)).toEqual([why]);
});
