import type { Context, Contexts } from '../../events/context.ts';
import { classesOf, isPeople, lemmaOf } from '../../reading/lexicon/nouns.ts';
import { sensesOf } from '../../reading/lexicon/predicates.ts';
import { objectOf, type Predication, predicateOf } from '../../reading/numbers/predicates.ts';
import { sourceOf } from '../../reading/quotations/attributions.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import type { FigureFact } from './facts.ts';
import { oneBehind, onesBefore } from './ones.ts';
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

/** Tokens [from, to) in which people are counted side by side. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly Quantity[];
  /** Those told beside the numbers, one by one. */
  readonly singles: number;
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
  const ahead = objectOf(sentence, whole) ?? shotDead(tokens, whole);
  if (ahead) return behind ? undefined : ahead;
  // "The dead were six clerks and the porter"
  const dead = /^(?:dead|victims|fatalities)$/.test(tokens[whole.fromToken - 2]?.lower ?? '');
  if (lead && BE.test(lead.lower) && dead)
    return { predicate: 'die', known: true, token: whole.fromToken - 2, how: 'before' };
  const opens =
    !lead || /^["“:(]$/.test(lead.text) || OPENS.test(lead.lower) || (lead.text === ',' && isAdverbial(tokens, whole));
  return opens ? behind : undefined;
}

/** "Gunmen shot dead the porter and six others" */
const shotDead = (tokens: readonly Token[], { fromToken }: Quantity): Predication | undefined =>
  tokens[fromToken - 1]?.lower === 'dead' && /^sh(?:ot|oot)/.test(tokens[fromToken - 2]?.lower ?? '')
    ? { predicate: 'die', known: true, token: fromToken - 1, how: 'before' }
    : undefined;

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
  const lead = withoutAsides(tokens.slice(0, fromToken));
  return how === 'after' && !lead.some(({ lower }) => BE.test(lower) || sensesOf(lower).length > 0);
}

/** "The owner of a mill in Tarn and six others died": the place is of the mill, and they may have died anywhere. */
const withoutOwn = (context: Context, { start, end }: Quantity): Context => ({
  ...context,
  places: context.places.filter((place) => place.start < start || place.start >= end),
});

/** Without what a relative clause tells of somebody: "The mayor, who was hurt in the spring, and six others died". */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ lower }, i) => lower === 'who' && tokens[i - 1]?.text === ',');
  const length = from < 0 ? -1 : tokens.slice(from).findIndex(({ text }) => text === ',');
  return length < 0 ? tokens : [...tokens.slice(0, from), ...withoutAsides(tokens.slice(from + length))];
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
      context: withoutOwn(contexts.at(quantity.block, quantity.sentence, quantity.number), quantity),
      part: false,
    });
  }
  if (parts.size === 0) return [...facts];
  const own = facts.map((fact) => (parts.has(fact.quantity.number.start) ? asPart(fact) : fact));
  const isTold = (sum: FigureFact) =>
    own.some((fact) => fact.key === sum.key && !fact.part && fact.quantity.value >= sum.quantity.value);
  return [...own, ...sums.filter((sum) => !isTold(sum))];
}
