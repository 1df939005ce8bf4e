import { isPeople, lemmaOf, narrowClass } from '../../reading/lexicon/nouns.ts';
import { sensesOf } from '../../reading/lexicon/predicates.ts';
import { type Predication, predicateOf } from '../../reading/numbers/predicates.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import type { FigureFact } from './facts.ts';

/* What a number is said of where its own words leave that to what stands before it. */

/** A number as its sentence means it. */
export interface Meant {
  readonly quantity: Quantity;
  readonly predication: Predication;
  /** A share of those told of before, to which something else happened: a whole of its own. */
  readonly own?: boolean;
}

const endOf = ({ tokens }: Sentence, quantity: Quantity) =>
  tokens.findIndex((token) => token.end >= quantity.number.end) + 1;

/** "112 cars. Thirteen of them derailed": those counted before, to which something else happened. */
export function sharers(
  sentence: Sentence,
  quantity: Quantity,
  before: Quantity | undefined,
  facts: readonly FigureFact[],
): Meant | undefined {
  const { tokens } = sentence;
  const of = endOf(sentence, quantity);
  if (tokens[of]?.lower !== 'of' || !/^(?:them|those|these|whom)$/.test(tokens[of + 1]?.lower ?? '')) return undefined;
  if (!before?.noun || before.block !== quantity.block || quantity.sentence - before.sentence > 1) return undefined;
  // Of the 31 cars that derailed nine burned: the nine are no other than the 31.
  const meant = { ...quantity, noun: before.noun, modifiers: [], toToken: of + 2 };
  const predication = predicateOf(sentence, meant);
  if (!predication?.known || predication.how !== 'after') return undefined;
  const told = facts.some((fact) => fact.predication.predicate === predication.predicate);
  return told ? undefined : { quantity: meant, predication, own: true };
}

/** "killing 60 people, including 21 children and 9 women": what befell the whole befell its parts. */
export function included(
  { tokens }: Sentence,
  quantity: Quantity,
  facts: readonly FigureFact[],
): Predication | undefined {
  const last = facts[facts.length - 1]?.quantity;
  if (!last || last.block !== quantity.block || last.sentence !== quantity.sentence) return undefined;
  const { predication } = facts[facts.length - 1]!;
  const between = tokens.slice(last.toToken, quantity.fromToken).map(({ lower }) => lower);
  const listed = predication.how === 'listed' && between.every((word) => /^(?:,|and)$/.test(word));
  const among = tokens[quantity.toToken]?.lower === 'among' && tokens[quantity.toToken + 1]?.lower === 'them';
  if (!listed && !among && between[between.length - 1] !== 'including') return undefined;
  return { ...predication, how: 'listed' };
}

/** Between two items of a list. */
const LISTED = /^(?:,|and|, and)$/;

/** "two girls and a boy were hurt": what is said behind the last of several people is said of each. */
export function coordinated(
  sentence: Sentence,
  quantity: Quantity,
  following: readonly (Quantity | undefined)[],
): Predication | undefined {
  let last = quantity;
  for (const next of following) {
    if (!next || next.block !== last.block || next.sentence !== last.sentence || next.kind !== 'count') break;
    const between = sentence.tokens.slice(last.toToken, next.fromToken).map(({ lower }) => lower);
    if (!LISTED.test(between.join(' ')) || ![last, next].every(({ noun }) => noun && isPeople(noun))) break;
    last = next;
  }
  const said = last === quantity ? undefined : predicateOf(sentence, last);
  // "Nine boys and six girls were among the dead"
  const isAmong = /^(?:were|are)$/.test(sentence.tokens[last.toToken]?.lower ?? '') && said?.how === 'toll';
  const isOfAll = said?.known && (said.how === 'after' || isAmong) && said.predicate !== 'aboard';
  return isOfAll ? { ...said, how: 'listed' } : undefined;
}

/** "Police estimated it at 26,000": what the number before was said of. */
export function pronoun(
  { tokens }: Sentence,
  quantity: Quantity,
  facts: readonly FigureFact[],
): Predication | undefined {
  const at = quantity.fromToken;
  if (
    tokens[at - 1]?.lower !== 'at' ||
    tokens[at - 2]?.lower !== 'it' ||
    !/^(?:put|puts|estimated|counted|placed)$/.test(tokens[at - 3]?.lower ?? '')
  )
    return undefined;
  const last = facts[facts.length - 1];
  return last && last.quantity.block === quantity.block
    ? { ...last.predication, token: at - 3, how: 'toll' }
    : undefined;
}

/** "How many were hurt?" and then "More than 60": what the question asks is what the answer says. */
export function answered({ article }: Reading, quantity: Quantity): Predication | undefined {
  if (quantity.fromToken > 0 || quantity.value <= 1) return undefined;
  const block = article.blocks[quantity.block]!;
  const question =
    quantity.sentence > 0
      ? block.sentences[quantity.sentence - 1]
      : article.blocks[quantity.block - 1]?.sentences.at(-1);
  if (!question || !/\?["”*_\s]*$/.test(textOf(question.tokens))) return undefined;
  if (quantity.noun !== undefined && !isPeople(quantity.noun)) return undefined;
  const asks = question.tokens.some(({ lower }) => lower === 'who' || lower === 'many');
  if (!asks) return undefined;
  for (const { lower } of question.tokens) {
    const sense = sensesOf(lower).find(({ side }) => side === 'subject' || side === 'either');
    if (sense) return { predicate: sense.predicate, known: true, token: quantity.fromToken, how: 'toll' };
  }
  return undefined;
}

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

/** "Nineteen of the dead": what befell all of them befell the share. */
export function shareOfHarmed(sentence: Sentence, quantity: Quantity): Predication | undefined {
  const { tokens } = sentence;
  const of = endOf(sentence, quantity);
  if (tokens[of]?.lower !== 'of' || !/^(?:the|those)$/.test(tokens[of + 1]?.lower ?? '')) return undefined;
  const sense = sensesOf(tokens[of + 2]?.lower ?? '').find(({ side }) => side !== 'object');
  return sense && { predicate: sense.predicate, known: true, token: of + 2, how: 'listed' };
}

/** "killed all 18 people on board": the number is of those aboard too. */
export function aboardToo({ tokens }: Sentence, quantity: Quantity, said: Predication): Predication | undefined {
  const all = tokens[quantity.fromToken - 1]?.lower;
  if (said.predicate === 'aboard' || (all !== 'all' && all !== 'the')) return undefined;
  const next = tokens[quantity.toToken]?.lower;
  // "All 186 passengers were taken off"
  if (all === 'all' && quantity.noun === 'passenger' && next !== 'and')
    return { predicate: 'aboard', known: true, token: quantity.toToken - 1, how: 'after' };
  const aboard = next === 'aboard' || (next === 'on' && tokens[quantity.toToken + 1]?.lower === 'board');
  return aboard ? { predicate: 'aboard', known: true, token: quantity.toToken, how: 'after' } : undefined;
}

/** "Of the nine crew, two were saved": the whole that a sentence opens with is all who were there. */
export function openingWhole({ tokens }: Sentence, quantity: Quantity): Predication | undefined {
  const lead = tokens
    .slice(0, quantity.fromToken)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/^of (?:the|its|their|his|her|all)$/.test(lead) || tokens[quantity.toToken]?.text !== ',') return undefined;
  return /^(?:crew|passenger|occupant|crewman|sailor)$/.test(quantity.noun ?? '')
    ? { predicate: 'aboard', known: true, token: quantity.toToken - 1, how: 'after' }
    : undefined;
}

/** Words between a share and what it is: "four of them are", "most were". */
const COPULA = /^(?:is|are|was|were|all|also|reportedly|believed|known|to|be)$/;

/** The group that a share is of: "two of them firefighters", "four of those on board are foreign". */
export function groupOfShare({ tokens }: Sentence, quantity: Quantity, { token }: Predication): string | undefined {
  if (!quantity.modifiers.includes('of')) return undefined;
  let i = Math.max(quantity.toToken, token + 1);
  while (tokens[i] && (COPULA.test(tokens[i]!.lower) || tokens[i]!.lower === 'board')) i++;
  const word = tokens[i]?.lower;
  return word ? narrowClass(lemmaOf(word)) : undefined;
}

/** A label has so many tokens at most, its colon among them; longer ones are sentences that go on behind it. */
const LABEL = 4;

/** "Incident 2: Zavrin, a depot. Deaths: 7." A label's number is of the place that its paragraph begins with. */
export function leadOf({ tokens }: Sentence, { fromToken, sentence }: Quantity): number {
  return fromToken <= LABEL && tokens[fromToken - 1]?.text === ':' ? 0 : sentence;
}

/** Events of which a sum may be told: "two sinkings that cost 48 lives in all". */
export function isSumOfEvents({ tokens }: Sentence, quantity: Quantity, before: Quantity | undefined): boolean {
  if (!before || before.value < 2 || before.noun === undefined || isPeople(before.noun)) return false;
  return tokens.some(
    ({ lower }, i) =>
      i >= quantity.fromToken - 3 &&
      (/^(?:altogether|combined)$/.test(lower) || (/^(?:all|total)$/.test(lower) && tokens[i - 1]?.lower === 'in')),
  );
}
