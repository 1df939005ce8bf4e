import type { Contexts } from '../../events/context.ts';
import { divisionsIn } from '../../reading/numbers/divisions.ts';
import { type Source, sourceOf } from '../../reading/quotations/attributions.ts';
import { type Reading, sentencesIn } from '../../reading/reading.ts';
import type { FigureFact } from './facts.ts';

/** What divisions are compared under. */
export const DIVISION = 'division:vote';

/** How bodies divided, as figures: both numbers of a vote are one fact. */
export function dividedFacts(reading: Reading, contexts: Contexts): FigureFact[] {
  const facts: FigureFact[] = [];
  for (const { sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    for (const { quantity, body, failed } of divisionsIn(sentence, blockIndex, sentenceIndex)) {
      const source: Source | undefined = sourceOf(sentence.tokens, quantity.fromToken);
      facts.push({
        quantity,
        predication: { predicate: 'division', known: true, token: quantity.fromToken, how: 'before' },
        key: failed ? `${DIVISION}/failed` : DIVISION,
        ...(body ? { group: body } : {}),
        ...(source ? { source } : {}),
        context: contexts.at(blockIndex, sentenceIndex, quantity.number),
        part: false,
      });
    }
  }
  return facts;
}
