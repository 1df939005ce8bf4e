import type { Token } from '../../text/article.ts';
import { isClassed, isPlural, lemmaOf } from '../lexicon/nouns.ts';
import { AUXILIARIES, sensesOf } from '../lexicon/predicates.ts';
import { isStop } from '../lexicon/stops.ts';
import type { Counted } from './counted.ts';

/* A number behind the noun that it counts: "the hostages, 31 in all, were freed". */

/** What says that a number is of all who were told of right before it. */
const WHOLE: readonly (readonly string[])[] = [['in', 'all'], ['in', 'total'], ['all', 'told'], ['altogether']];

/** So far before the number stands the mark; words of a bound may be between: "some", "at least", "more than". */
const REACH = [1, 2, 3];
/** The noun phrase before the mark, and what tells where those counted are, have so many tokens at most. */
const PHRASE = 8;

const LINKS = new Set(['of', 'from', 'in', 'on', 'at', 'aboard', 'inside', 'near', 'by']);

const isOpening = (token: Token | undefined): boolean => /^[,(–—]$/.test(token?.text ?? '');

/** The noun phrase that the number at tokens [from, to) counts, and where it begins, if it stands before the number. */
export function countedAhead(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly counted: Counted; readonly from: number } | undefined {
  const words = WHOLE.find((each) => each.every((word, i) => tokens[to + i]?.lower === word));
  if (!words) return undefined;
  const next = tokens[to + words.length];
  if (next && next.kind !== 'mark') return undefined;
  const mark = REACH.find((step) => isOpening(tokens[from - step]));
  if (mark === undefined) return undefined;
  const noun = headBefore(tokens, from - mark);
  if (noun === undefined) return undefined;
  const { lower, start, end } = tokens[noun]!;
  const span = { start, end };
  let begin = noun;
  while (begin > 0 && tokens[begin - 1]!.kind === 'word' && isAdjective(tokens[begin - 1]!)) begin--;
  return { counted: { to: to + words.length, noun: lemmaOf(lower), span, modifiers: [] }, from: begin };
}

/** Where the noun phrase begins that a quantity at tokens [from, to) counts, if it stands before the number. */
export function phraseAhead(tokens: readonly Token[], from: number, to: number): number | undefined {
  const words = WHOLE.find((each) => each.every((word, i) => tokens[to - each.length + i]?.lower === word));
  return words && countedAhead(tokens, from, to - words.length)?.from;
}

/** The plural that heads the phrase right before token `end`: "the guests", "the guests of the inn". */
function headBefore(tokens: readonly Token[], end: number): number | undefined {
  let head: number | undefined;
  for (let i = end - 1; i >= Math.max(0, end - PHRASE); i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || AUXILIARIES.has(token.lower)) break;
    // What was told of a place is not what is counted: "the guests of the two inns".
    if (LINKS.has(token.lower)) {
      head = undefined;
      continue;
    }
    if (isPlural(token.lower) && isClassed(lemmaOf(token.lower))) head ??= i;
    else if (sensesOf(token.lower).length > 0) break;
  }
  return head;
}

const isAdjective = ({ lower }: Token): boolean => !isStop(lower) && !LINKS.has(lower) && sensesOf(lower).length === 0;
