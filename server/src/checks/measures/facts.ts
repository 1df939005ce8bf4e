import { ActorIndex, type Actors, namedIn } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { earlierAfter } from '../../reading/numbers/earlier.ts';
import { type Measure, measuresOf, unitOf } from '../../reading/numbers/measures.ts';
import { isPast } from '../../reading/numbers/periods.ts';
import { CAPITAL, isRate } from '../../reading/numbers/traits.ts';
import { capitalIn } from '../../reading/places/capital.ts';
import type { Reading } from '../../reading/reading.ts';
import { overlaps } from '../../text/span.ts';
import { type BodyFact, bodyFacts } from './bodies.ts';

/** A measure of something in one event. */
export interface MeasureFact {
  readonly measure: Measure;
  readonly trait: string;
  /** Facts with different keys are never compared. */
  readonly key: string;
  readonly context: Context;
  readonly actors: Actors;
}

/** What the measures check takes from an article. */
export interface MeasureFacts {
  readonly frame: Frame;
  readonly facts: readonly MeasureFact[];
  /** Every measure of the article, also those that no word governs. */
  readonly measures: readonly Measure[];
  /** How tall and how heavy those are whom it names. */
  readonly bodies: readonly BodyFact[];
  /** Parts of all names of the article. */
  readonly named: ReadonlySet<string>;
}

/** Takes the measures from an article. Pure. */
export function measureFacts(reading: Reading): MeasureFacts {
  const measures = measuresOf(reading);
  const frame = frameOf(reading);
  const bodies = bodyFacts(reading);
  const facts: MeasureFact[] = [];
  if (measures.every((measure) => traitOf(reading, measure) === undefined))
    return { frame, facts, measures, bodies, named: new Set() };
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  for (const measure of measures) {
    const trait = traitOf(reading, measure);
    if (!trait || measure.shade === 'first' || measure.thing?.part) continue;
    // How tall somebody is no word governs, and it is nobody else's.
    if (bodies.some(({ body }) => measure.amounts.some((amount) => overlaps(body, amount)))) continue;
    const { number } = measure.amounts[0]!;
    facts.push({
      measure,
      trait,
      // A block and a building of six storeys are measured alike.
      key: `${trait}|${trait === 'storeys' ? '' : measure.dimension}|${measure.shade ?? ''}${isPast(measure.period, reading.date, false) ? `|${measure.period}` : ''}`,
      context: reckoned(
        trait,
        measure,
        own(reading, measure, contexts.at(measure.block, measure.sentence, number)),
        frame,
      ),
      actors: actors.at(measure.block, measure.sentence, number.start, PERSONAL.test(trait)),
    });
  }
  return { frame, facts, measures, bodies, named: namedIn(reading) };
}

/** What no word of the lexicon governs is of the one thing that its article measures so, if there is but one. */
export const OPEN = 'open';

/** What has no word of the lexicon, but a thing whose measure it is. */
export const OF_THING = 'thing';

/** Of these an event has few. */
const FEW = new Set(['speed', 'mass', 'volume', 'area', 'power', 'temperature']);
/** Units of rain, of snow and of what is small. */
const SMALL = /^(?:mm|cm|in)$/;

/** The dimension by which an article may measure but one thing. */
export function dimensionOf({ dimension, amounts }: Measure): string | undefined {
  if (FEW.has(dimension)) return dimension;
  return dimension === 'length' && amounts.every(({ unit = '' }) => SMALL.test(unit)) ? 'small' : undefined;
}

/** What one carries is sold in sizes and models, each of which has its weight (kilograms). */
const CARRIED = 60;

/** Is it a weight that nobody carries? */
export const isHeavy = ({ dimension, amounts: [amount] }: Measure): boolean =>
  dimension === 'mass' && amount!.value * unitOf(amount!).factor > CARRIED;

/** By so many degrees the world warms; what is hoped for and what is feared are two numbers. */
const WARMING = /^(?:warming|pre-?industrial|rises?|increases?|above|average|limit(?:ed|ing)?|cap(?:ped)?)$/;

/** "From 21 to 9 degrees", "from some 21 degrees Celsius to": the one word stands so near before the other's number (tokens). */
const FROM_REACH = 5;

/** What a measure is of: as its words say, or open. */
function traitOf(reading: Reading, measure: Measure): string | undefined {
  if (measure.trait === `distance:${CAPITAL}`) {
    const capital = capitalIn(reading);
    return capital && `distance:${capital}`;
  }
  if (measure.trait) return measure.trait;
  if (dimensionOf(measure) === undefined) return measure.thing ? OF_THING : undefined;
  const { block, sentence, amounts } = measure;
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  if (measure.dimension === 'temperature') {
    // "It fell from 21 to 9 degrees": both are of some hour.
    const before = tokens.slice(Math.max(0, amounts[0]!.fromToken - FROM_REACH), amounts[0]!.fromToken);
    if (before.at(-1)?.lower === 'to' && before.some(({ lower }) => lower === 'from')) return undefined;
    if (measure.said.some((word) => WARMING.test(word))) return undefined;
  }
  return isRate(tokens, amounts.at(-1)!.toToken) ? undefined : OPEN;
}

/** What a person alone is given: a term or a ban. */
const PERSONAL = /^(?:sentence|sought|served|parole|ban|held:hospital)$/;

/** "23 km, up from 12 on Monday": the day after a former value is that value's own. */
function own(reading: Reading, { block, sentence, amounts }: Measure, context: Context): Context {
  const { moment } = context;
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const earlier = earlierAfter(tokens, amounts.at(-1)!.toToken);
  if (earlier < 0 || !moment || moment.start < tokens[earlier]!.start) return context;
  return { ...context, moment: undefined };
}

/** What is reckoned for a month or a year and told later. */
const RECKONED = /^(?:inflation|unemployment|rate|move|approval)/;

/** "The shaft, dug in 1911, is 200 metres deep": what a thing has it has whenever it came by it. */
const standing = (context: Context, frame: Frame): Context => ({
  ...context,
  moment: undefined,
  background: false,
  main: context.classes.length === 0 || frame.holdsClass(context.classes[0]!),
});

/** "Inflation was 4 percent in May": the month that a number is reckoned for sets it apart from no article's own news. */
function reckoned(trait: string, measure: Measure, context: Context, frame: Frame): Context {
  if (measure.standing) return standing(context, frame);
  if (!context.background || !RECKONED.test(trait) || context.moment?.granularity === 'day') return context;
  const main = context.classes.length === 0 || frame.holdsClass(context.classes[0]!);
  return { ...context, background: false, main };
}
