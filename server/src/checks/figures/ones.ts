import { isPeople, lemmaOf } from '../../reading/lexicon/nouns.ts';
import { sensesOf } from '../../reading/lexicon/predicates.ts';
import { isTitle } from '../../reading/lexicon/titles.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';

/* Single persons who are told beside a number of others: "the porter and six others", "six clerks and the porter". */

/** Before a single person: "the porter", "its captain". */
const ONE = /^(?:the|an?|his|her|its|their|one)$/;
/** A single person told so has so many words at most. */
const ONE_REACH = 5;

/** Does the word name one person by what he is? */
const isOne = ({ lower, kind }: Token): boolean =>
  kind === 'word' && (isPeople(lower) || isTitle(lower)) && lemmaOf(lower) === lower;

/** One past the single person whom token `at` begins to tell of: "and the porter". */
export function oneBehind(tokens: readonly Token[], at: number): number | undefined {
  if (!ONE.test(tokens[at]?.lower ?? '')) return undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + ONE_REACH); i++) {
    if (tokens[i]!.kind !== 'word') return undefined;
    if (isOne(tokens[i]!) && !isOne(tokens[i + 1] ?? tokens[at]!)) return i + 1;
  }
  return undefined;
}

/** A single person told before a number: where he begins, and whether by his name. */
export interface One {
  readonly from: number;
  readonly named: boolean;
}

/** Those told one by one right before the "and" at token `and`: "the porter, the cook and six others". */
export function onesBefore(reading: Reading, tokens: readonly Token[], and: number, like: Quantity): One[] {
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
  const post = postFrom(tokens, end);
  if (post !== undefined) return { from: post, named: false };
  const name = names.find(
    (each) =>
      (each.kind === 'person' || each.kind === 'unknown') &&
      each.block === like.block &&
      each.sentence === like.sentence &&
      each.start <= last.start &&
      each.end === last.end,
  );
  if (!name) return undefined;
  let start = tokens.findIndex((token) => token.start >= (name.title?.start ?? name.start));
  while (isTitle(tokens[start - 1]?.lower ?? '')) start--;
  return { from: ONE.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start, named: true };
}

/** Begin what a single person is of: "the owner of a mill in Tarn", "a nurse at the school". */
const WHOSE = /^(?:of|in|at|from|for|on|near)$/;
/** So many tokens tell of it at most. */
const WHOSE_REACH = 8;

/** Where he begins whom what he is tells of right before token `end`; of two persons there it is the first: "the wife of a miller". */
function postFrom(tokens: readonly Token[], end: number): number | undefined {
  let from: number | undefined;
  for (let head = end - 1; head >= Math.max(0, end - WHOSE_REACH); head--) {
    const { kind, lower, glued } = tokens[head]!;
    const joins = glued && (kind === 'clitic' || kind === 'mark');
    if (!joins && (kind !== 'word' || /^(?:and|or|who|that|which|where)$/.test(lower))) break;
    if (kind !== 'word') continue;
    if (isOne(tokens[head]!) && (head === end - 1 || WHOSE.test(tokens[head + 1]!.lower)))
      from = oneFrom(tokens, head) ?? from;
    else if (sensesOf(lower).length > 0) break;
  }
  return from;
}

/** The word that begins to tell of the single person at token `head`. */
function oneFrom(tokens: readonly Token[], head: number): number | undefined {
  for (let i = head - 1; i > Math.max(-1, head - ONE_REACH); i--) {
    if (tokens[i]!.kind !== 'word' || WHOSE.test(tokens[i]!.lower)) return undefined;
    if (ONE.test(tokens[i]!.lower)) return i;
  }
  return undefined;
}
