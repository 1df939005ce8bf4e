import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Sum, sumsOf } from '../../reading/sums.ts';

/** A sum for one thing in one event. */
export interface MoneyFact {
  readonly sum: Sum;
  /** Facts with different keys are never compared: forecasts and results, totals and rates. */
  readonly key: string;
  /** Nothing where no word says what the sum is of. */
  readonly topic?: string;
  readonly context: Context;
  readonly actors: Actors;
}

/** What the money check takes from an article. */
export interface MoneyFacts {
  readonly frame: Frame;
  readonly facts: readonly MoneyFact[];
  /** Every sum of the article, also those that no word governs: what it mentions anywhere it knows. */
  readonly sums: readonly Sum[];
}

/** Takes the sums from an article. Pure. */
export function moneyFacts(reading: Reading): MoneyFacts {
  const sums = sumsOf(reading);
  const frame = frameOf(reading);
  if (sums.length === 0) return { frame, facts: [], sums };
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const facts = sums.flatMap((sum): MoneyFact[] => {
    const { topic } = sum;
    // What was first told, hoped for or set aside is another sum for every article that tells it.
    if (sum.aside || sum.shade === 'first') return [];
    const number = sum.amounts[0]!.number;
    return [
      {
        sum,
        ...(topic && topic !== 'worth' ? { topic } : {}),
        key: `${sum.shade ?? ''}|${sum.per ?? ''}`,
        context: contexts.at(sum.block, sum.sentence, number),
        actors: actors.at(sum.block, sum.sentence, number.start),
      },
    ];
  });
  return { frame, facts, sums };
}
