import type { Contexts } from '../../events/context.ts';
import { classesOf, isPeople, lemmaOf } from '../../reading/lexicon/nouns.ts';
import { sensesOf } from '../../reading/lexicon/predicates.ts';
import { isTitle } from '../../reading/lexicon/titles.ts';
import { type Predication, predicateOf } from '../../reading/numbers/predicates.ts';
import { sourceOf } from '../../reading/quotations/attributions.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import type { FigureFact } from './facts.ts';
import { isSeen, isWished } from './passing.ts';
import { isApart, isPart, isSupposed } from './told.ts';

/*
 * Those who met one fate and are counted side by side: "six clerks and the porter died" tells of seven, and so does "the
 * porter and six others". Where its article has no total of its own, that is one.
 */

/** Fates that one report sums up and the next tells group by group. */
const FATES = new Set(['die', 'injure', 'missing', 'rescue', 'arrest', 'kidnap']);

/** Stand for several people each, or for people of whom it is in doubt whether a report counts them. */
const GROUPS = /^(?:family|household|couple|pair|group|crew|team|attacker|gunman|bomber|rebel|militant|hijacker)$/;

/** May the number stand in such a row? */
const isCounted = ({ kind, vague, value, noun, modifiers }: Quantity): boolean =>
  kind === 'count' &&
  !vague &&
  value > 0 &&
  noun !== undefined &&
  (noun === 'other' || isPeople(noun)) &&
  !GROUPS.test(noun) &&
  !modifiers.includes('of') &&
  !classesOf(noun).some((name) => name === 'suspect' || name === 'fighter');

/** Before a single person: "the porter", "its captain". */
const ONE = /^(?:the|an?|his|her|its|their|one)$/;
/** A single person told so has so many words at most. */
const ONE_REACH = 5;

/** Does the word name one person by what he is? */
const isOne = ({ lower, kind }: Token): boolean => kind === 'word' && isPeople(lower) && lemmaOf(lower) === lower;

/** Tokens [from, to) in which people are counted side by side. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly Quantity[];
  /** Those told beside the numbers, one by one. */
  readonly singles: number;
}

/** One past the single person whom token `at` begins to tell of: "and the porter". */
function oneBehind(tokens: readonly Token[], at: number): number | undefined {
  if (!ONE.test(tokens[at]?.lower ?? '')) return undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + ONE_REACH); i++) {
    if (tokens[i]!.kind !== 'word') return undefined;
    if (isOne(tokens[i]!) && !isOne(tokens[i + 1] ?? tokens[at]!)) return i + 1;
  }
  return undefined;
}

/** A single person told before a number: where he begins, and whether by his name. */
interface One {
  readonly from: number;
  readonly named: boolean;
}

/** Those told one by one right before the "and" at token `and`: "the porter, the cook and six others". */
function onesBefore(reading: Reading, tokens: readonly Token[], and: number, like: Quantity): One[] {
  const ones: One[] = [];
  for (let at = and; at > 0; at = ones[0]!.from - 1) {
    const one = oneBefore(reading, tokens, at, like);
    if (!one) break;
    // "The mayor, Ann Tarleton and six others": she may be the mayor.
    if (ones.some(({ named }) => named !== one.named)) return [];
    ones.unshift(one);
    if (tokens[one.from - 1]?.text !== ',') break;
  }
  return ones;
}

/** The single person who is told right before token `and`. */
function oneBefore({ names }: Reading, tokens: readonly Token[], and: number, like: Quantity): One | undefined {
  let end = and;
  // "Jan Berg, 42, and three others"
  if (tokens[end - 1]?.text === ',') {
    if (tokens[end - 2]?.kind !== 'number' || tokens[end - 3]?.text !== ',') return undefined;
    end -= 3;
  }
  const last = tokens[end - 1];
  if (!last) return undefined;
  const name = names.find(
    (each) =>
      (each.kind === 'person' || each.kind === 'unknown') &&
      each.block === like.block &&
      each.sentence === like.sentence &&
      each.start <= last.start &&
      each.end === last.end,
  );
  if (name) {
    let start = tokens.findIndex((token) => token.start >= (name.title?.start ?? name.start));
    while (isTitle(tokens[start - 1]?.lower ?? '')) start--;
    return { from: ONE.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start, named: true };
  }
  if (!isOne(last)) return undefined;
  for (let i = end - 2; i >= Math.max(0, end - ONE_REACH); i--) {
    if (tokens[i]!.kind !== 'word') return undefined;
    if (ONE.test(tokens[i]!.lower)) return { from: i, named: false };
  }
  return undefined;
}

/** The row that begins with the number at `index` of a sentence's. */
function rowAt(
  reading: Reading,
  tokens: readonly Token[],
  inSentence: readonly Quantity[],
  index: number,
): Row | undefined {
  const first = inSentence[index]!;
  const counts = [first];
  let [from, to, singles, isClosed] = [first.fromToken, first.toToken, 0, false];
  while (!isClosed) {
    const comma = tokens[to]?.text === ',' ? 1 : 0;
    // "nine people, four clerks and five nurses"
    if (comma && first.noun === 'person') return undefined;
    const and = tokens[to + comma]?.lower === 'and' ? 1 : 0;
    if (comma + and === 0) break;
    const next = inSentence.find(({ fromToken }) => fromToken === to + comma + and);
    const one = next ? undefined : oneBehind(tokens, to + comma + and);
    if (next && isCounted(next)) counts.push(next);
    else if (one !== undefined) singles++;
    else break;
    to = next ? next.toToken : one!;
    isClosed = and > 0;
  }
  // "12 men, three women" goes on somewhere.
  if (!isClosed && counts.length + singles > 1) return undefined;
  const leads = tokens[from - 1]?.lower === 'and' ? onesBefore(reading, tokens, from - 1, first) : [];
  from = leads[0]?.from ?? from;
  singles += leads.length;
  // "two more", "another six" are more than others whom the row does not tell of.
  if (leads.length === 0 && isAdded(tokens, first)) return undefined;
  return counts.length + singles > 1 ? { from, to: throughPair(tokens, to), counts, singles } : undefined;
}

/** "another six", "six more clerks" */
const isAdded = (tokens: readonly Token[], { fromToken, toToken, modifiers }: Quantity): boolean =>
  modifiers.some((word) => /^(?:more|further|additional)$/.test(word)) ||
  [fromToken - 1, fromToken, toToken].some((at) =>
    /^(?:another|further|additional|more|other)$/.test(tokens[at]?.lower ?? ''),
  );

/** "eight clerks and porters": one number counts both. */
function throughPair(tokens: readonly Token[], to: number): number {
  const [and, noun] = [tokens[to]?.lower, tokens[to + 1]];
  const isMany = noun?.kind === 'word' && isPeople(lemmaOf(noun.lower)) && lemmaOf(noun.lower) !== noun.lower;
  return /^(?:and|or)$/.test(and ?? '') && isMany ? to + 2 : to;
}

const BE = /^(?:were|are|was|is)$/;
const OPENS = /^(?:that|when|where|as|after|and|but|while|because)$/;

/** What befell all of a row, where one word says it of the whole: the verb before it, or the one behind. */
function fateOf(sentence: Sentence, whole: Quantity): Predication | undefined {
  const { tokens } = sentence;
  const lead = tokens[whole.fromToken - 1];
  const said = predicateOf(sentence, whole);
  const behind = said?.known && said.how === 'after' ? said : undefined;
  const sense =
    sensesOf(lead?.lower ?? '').find(({ side }) => side === 'object' || side === 'either') ??
    (lead?.lower === 'dead' && /^sh(?:ot|oot)/.test(tokens[whole.fromToken - 2]?.lower ?? '')
      ? sensesOf('killed')[0]
      : undefined);
  if (sense)
    return behind ? undefined : { predicate: sense.predicate, known: true, token: whole.fromToken - 1, how: 'before' };
  // "The dead were six clerks and the porter"
  const dead = /^(?:dead|victims|fatalities)$/.test(tokens[whole.fromToken - 2]?.lower ?? '');
  if (lead && BE.test(lead.lower) && dead)
    return { predicate: 'die', known: true, token: whole.fromToken - 2, how: 'before' };
  const opens =
    !lead || /^["“:(]$/.test(lead.text) || OPENS.test(lead.lower) || (lead.text === ',' && isAdverbial(tokens, whole));
  return opens ? behind : undefined;
}

/** "On the quay, the porter and six others died": is what stands before the comma no one of them? */
const isAdverbial = (tokens: readonly Token[], { fromToken }: Quantity): boolean => {
  const last = tokens[fromToken - 2];
  return last?.kind === 'word' && !last.capital && !isPeople(lemmaOf(last.lower));
};

/** The row as one number. */
function wholeOf(tokens: readonly Token[], { from, to, counts, singles }: Row): Quantity {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  const sum = (of: (each: Quantity) => number) => counts.reduce((all, each) => all + of(each), singles);
  return {
    ...counts[0]!,
    start,
    end,
    number: { start, end },
    value: sum(({ value }) => value),
    min: sum(({ min }) => min),
    max: sum(({ max }) => max),
    bound: counts.find(({ bound }) => bound !== 'exact')?.bound ?? 'exact',
    noun: 'person',
    nounSpan: undefined,
    modifiers: [],
    fromToken: from,
    toToken: to,
  };
}

const OTHERS = /^(?:others?|more|further|additional)$/;

/** "The mayor, Ann Tarleton and six others died": of one fate with those before, and more than they. */
export function isWithOthers({ tokens }: Sentence, quantity: Quantity, { how, token }: Predication): boolean {
  const { noun, modifiers, fromToken } = quantity;
  if (tokens[fromToken - 1]?.lower !== 'and') return false;
  if (!(noun !== undefined && OTHERS.test(noun)) && !modifiers.some((word) => OTHERS.test(word))) return false;
  if (how === 'before') return token < fromToken - 1;
  // "Two were killed and six others hurt"
  return (
    how === 'after' && !tokens.slice(0, fromToken).some(({ lower }) => BE.test(lower) || sensesOf(lower).length > 0)
  );
}

/** Six other clerks are not all clerks to whom it happened. */
function asPart({ group, ...fact }: FigureFact): FigureFact {
  const { noun, modifiers } = fact.quantity;
  const others = noun === 'other' || modifiers.some((word) => OTHERS.test(word));
  return { ...fact, ...(group && !others ? { group } : {}), part: true };
}

/** The facts of an article, with the sums of those counted side by side; the numbers summed up are parts. */
export function withSums(reading: Reading, facts: readonly FigureFact[], contexts: Contexts): FigureFact[] {
  const sums: FigureFact[] = [];
  const parts = new Set<number>();
  const { quantities, article } = reading;
  for (const [index, first] of quantities.entries()) {
    if (!isCounted(first) || parts.has(first.number.start)) continue;
    const sentence = article.blocks[first.block]!.sentences[first.sentence]!;
    const inSentence = quantities.filter(({ block, sentence: at }) => block === first.block && at === first.sentence);
    const row = rowAt(reading, sentence.tokens, inSentence, inSentence.indexOf(quantities[index]!));
    if (!row) continue;
    const quantity = wholeOf(sentence.tokens, row);
    const predication = fateOf(sentence, quantity);
    if (!predication || !FATES.has(predication.predicate)) continue;
    for (const { number } of row.counts) parts.add(number.start);
    const before = inSentence.findLast((each) => each.kind === 'count' && each.toToken <= quantity.fromToken);
    if (isSupposed(sentence, predication) || isApart(sentence, quantity, predication)) continue;
    if (isPart(sentence, quantity, predication, before, false)) continue;
    if (isWished(sentence, quantity) || isSeen(sentence, quantity)) continue;
    const source = sourceOf(sentence.tokens, quantity.fromToken);
    sums.push({
      quantity,
      predication,
      key: `${predication.predicate}:person`,
      sum: true,
      ...(source ? { source } : {}),
      context: contexts.at(quantity.block, quantity.sentence, quantity.number),
      part: false,
    });
  }
  if (parts.size === 0) return [...facts];
  const own = facts.map((fact) => (parts.has(fact.quantity.number.start) ? asPart(fact) : fact));
  const isTold = (sum: FigureFact) =>
    own.some((fact) => fact.key === sum.key && !fact.part && fact.quantity.value >= sum.quantity.value);
  return [...own, ...sums.filter((sum) => !isTold(sum))];
}
