import { isAuxiliary } from '../../events/verbs.ts';
import { isPeople, lemmaOf } from '../../reading/lexicon/nouns.ts';
import { sensesOf } from '../../reading/lexicon/predicates.ts';
import { isStopToken } from '../../reading/lexicon/stops.ts';
import { type Predication, predicateOf } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Sentence } from '../../text/article.ts';
import type { FigureFact } from './facts.ts';

/* What befell people who are counted beside somebody else: a single person, or the crew beside the passengers. */

/** Between a number of people and somebody told beside them: "six clerks and the porter", "the porter and six clerks". */
const ONE = /^(?:the|an?|his|her|its|their)$/;
/** Somebody told beside has so many words at most. */
const ONE_REACH = 5;

/** What is said of both, or leads to it. */
const VERBS = /^(?:were|are|have|had|will|died|perished)$/;

/** "Six clerks and the porter were arrested": what is said behind somebody told beside is said of both. */
export function besideOne(sentence: Sentence, quantity: Quantity): Predication | undefined {
  const { tokens } = sentence;
  const { toToken: to, noun } = quantity;
  if (!noun || !isPeople(noun) || tokens[to]?.lower !== 'and' || !ONE.test(tokens[to + 1]?.lower ?? ''))
    return undefined;
  for (let i = to + 2; i < Math.min(tokens.length, to + ONE_REACH); i++) {
    if (tokens[i]!.kind !== 'word') return undefined;
    if (!isPeople(lemmaOf(tokens[i]!.lower)) || !VERBS.test(tokens[i + 1]?.lower ?? '')) continue;
    const said = predicateOf(sentence, { ...quantity, fromToken: i, toToken: i + 1 });
    return said?.known && said.how === 'after' && said.predicate !== 'aboard' ? { ...said, how: 'listed' } : undefined;
  }
  return undefined;
}

/** "Police arrested the porter and six clerks": what is done to somebody is done to those told beside. */
export function withOne({ tokens }: Sentence, quantity: Quantity): Predication | undefined {
  const { fromToken: from, toToken: to, noun } = quantity;
  if (!noun || !isPeople(noun) || tokens[from - 1]?.lower !== 'and') return undefined;
  // "Police arrested the porter and six clerks went home"
  const next = tokens[to];
  if (next?.kind === 'word' && !next.capital && (!isStopToken(next) || isAuxiliary(next))) return undefined;
  if (!isPeople(lemmaOf(tokens[from - 2]?.lower ?? ''))) return undefined;
  for (let i = from - 3; i > 0 && from - i <= ONE_REACH; i--) {
    if (tokens[i]!.kind !== 'word') return undefined;
    if (!ONE.test(tokens[i]!.lower)) continue;
    const sense = sensesOf(tokens[i - 1]!.lower).find(({ side }) => side === 'object' || side === 'either');
    return sense && { predicate: sense.predicate, known: true, token: i - 1, how: 'listed' };
  }
  return undefined;
}

const CAPACITY = /^(?:carry|hold|seat|take|accommodate|fit|for)$/;
const CREW = /^(?:crew|crewman|crewmember|member|staff|attendant)$/;

/** "310 passengers and 22 crew": those who are counted beside each other so were on board, where nothing else befell either. */
export function manned(
  { tokens }: Sentence,
  quantity: Quantity,
  inSentence: readonly Quantity[],
  facts: readonly FigureFact[],
): Predication | undefined {
  const isCrew = ({ noun, modifiers }: Quantity) =>
    CREW.test(noun ?? '') && (noun === 'crew' || noun?.startsWith('crew') || modifiers.includes('crew'));
  const isPassenger = ({ noun }: Quantity) => noun === 'passenger';
  const other = isPassenger(quantity) ? isCrew : isCrew(quantity) ? isPassenger : undefined;
  const beside = other && inSentence.find(other);
  // "may carry 180 passengers and 12 crew"
  if (!beside || [quantity, beside].some(({ fromToken }) => CAPACITY.test(tokens[fromToken - 1]?.lower ?? '')))
    return undefined;
  const told = facts.find((fact) => fact.quantity.number.start === beside.number.start);
  if (told?.predication.known && told.predication.predicate !== 'aboard') return undefined;
  // The crew are never all who were there.
  return {
    predicate: 'aboard',
    known: true,
    token: quantity.toToken - 1,
    how: isPassenger(quantity) ? 'after' : 'listed',
  };
}
