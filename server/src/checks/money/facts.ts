import { ActorIndex, type Actors, namedIn } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { plainTopic, RESULTS } from '../../reading/lexicon/sums.ts';
import { isPast } from '../../reading/numbers/periods.ts';
import { type Sum, sumsOf } from '../../reading/numbers/sums.ts';
import type { Reading } from '../../reading/reading.ts';

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
  /** Parts of all names of the article. */
  readonly named: ReadonlySet<string>;
}

/** Takes the sums from an article. Pure. */
export function moneyFacts(reading: Reading): MoneyFacts {
  const sums = sumsOf(reading);
  const frame = frameOf(reading);
  if (sums.length === 0) return { frame, facts: [], sums, named: new Set() };
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const facts = sums.flatMap((sum): MoneyFact[] => {
    const topic = topicIn(sum, frame);
    // What was first told, hoped for or set aside is another sum for every article that tells it.
    if (sum.aside || sum.shade === 'first') return [];
    const number = sum.amounts[0]!.number;
    return [
      {
        sum,
        ...(topic ? { topic } : {}),
        key: `${sum.shade ?? ''}|${sum.per ?? ''}${isPast(sum.period, reading.date, true) ? `|${sum.period}` : ''}`,
        context: contextOf(topic, contexts.at(sum.block, sum.sentence, number), frame),
        actors: actors.at(sum.block, sum.sentence, number.start),
      },
    ];
  });
  return { frame, facts, sums, named: namedIn(reading) };
}

/** What paintings are worth is the haul where the article's own news is that they were stolen. */
function topicIn({ topic }: Sum, frame: Frame): string | undefined {
  if (topic !== 'worth' && topic !== 'take' && topic !== 'valuables') return topic;
  if (frame.classes[0] === 'robbery') return 'loot';
  return topic === 'take' ? topic : undefined;
}

/** "Net profit for 2023": the year that results are reckoned for sets them apart from no article's own news. */
function contextOf(topic: string | undefined, context: Context, frame: Frame): Context {
  if (!topic || !context.background || !RESULTS.has(plainTopic(topic))) return context;
  if (context.moment?.granularity === 'day') return context;
  const own = context.classes.length === 0 || frame.holdsClass(context.classes[0]!);
  return { ...context, background: false, main: own };
}
