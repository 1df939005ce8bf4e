import { expect, it } from 'vitest';
import { corpusOf, parseFixture } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';
import type { Story } from '../check.ts';
import { type StatementFacts, statementFacts } from './facts.ts';
import { statementsLedger } from './ledger.ts';

it('puts the two values together, with reasons that come to the score', () => {
  const corpus = corpusOf(
    parseFixture(
      two(
        'The Kolbeinsvík guild has put the damage to the basalt pier at {{n.a=$180 million}}, most of it in broken stone.',
        'Damage to the basalt pier of Kolbeinsvík comes to {{n.b=$810 million}}, according to the guild.',
      ),
    ),
  );
  const members = corpus
    .membersOf(corpus.files())
    .map((member) => ({ ...member, facts: statementFacts(member.reading) }));
  const ledger = statementsLedger({ members } as unknown as Story<StatementFacts>);
  const pair = ledger.facts.find((group) => group.length === 2)!;
  expect(pair.map(({ words }) => words)).toEqual(['$810 million', '$180 million']);
  const { score, evidence } = ledger.weigh(pair[0]!, pair[1]!)!;
  expect(score).toBeGreaterThan(0);
  expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
  expect(ledger.settled(pair[0]!, pair[1]!)).toBeUndefined();
});
