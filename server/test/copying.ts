import type { Slot } from '../src/checks/statements/facts.ts';
import { statementFacts } from '../src/checks/statements/facts.ts';
import { CARDINALS } from '../src/reading/lexicon/numbers.ts';
import { readArticle } from '../src/reading/read.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../src/reading/times/calendar.ts';
import { parseArticle } from '../src/text/parse.ts';
import type { Span } from '../src/text/span.ts';
import { SMALL_NUMBERS } from './dice.ts';

/** A sentence that one article has taken over from another, with one value changed on the way. */
export interface Copy {
  /** The other article, with that sentence put in as a paragraph of its own. */
  readonly text: string;
  /** The value in the article that the sentence is from, and all of the sentence. */
  readonly from: Span;
  readonly sentence: Span;
  /** The changed value, in `text`. */
  readonly to: Span;
}

/** One article in so many gives a sentence to another: enough that trees learn what a copy is, and not more. */
const GIVERS = 6;
/** Of so many sentences one loses what stands behind a comma. */
const CUT = 3;
/** Values that are tried for one that can be told otherwise. */
const TRIES = 4;

/**
 * Copies a sentence of `text` into `other`, or does not. News is copied far more often than labelled stories show: a slip in a
 * sentence that is else word for word alike is the commonest of all. `next` gives numbers from 0 to 1.
 */
export function copyOf(text: string, other: string, next: () => number): Copy | undefined {
  if (next() * GIVERS >= 1) return undefined;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const reading = readArticle(parseArticle('a.txt', text));
  const slots = statementFacts(reading).slots.filter(({ block }) => block > 0);
  for (let tries = 0; tries < TRIES && slots.length > 0; tries++) {
    const slot = pick(slots);
    const sentence = reading.article.blocks[slot.block]!.sentences[slot.sentence]!;
    const value = toldBy(slot);
    const told = text.slice(value.start, value.end);
    const changed = otherThan(told, pick);
    if (changed === undefined) continue;
    const comma = text.indexOf(', ', value.end);
    const end = next() * CUT < 1 && comma > 0 && comma < sentence.end ? comma : sentence.end;
    const copied = text.slice(sentence.start, value.start) + changed + text.slice(value.end, end);
    const breaks = [...other.matchAll(/\n/g)].map(({ index }) => index);
    const at = breaks.length > 1 ? pick(breaks.slice(1)) : other.length;
    const start = at + 1 + value.start - sentence.start;
    return {
      text: `${other.slice(0, at)}\n${copied}\n${other.slice(at)}`,
      from: slot.span,
      sentence: { start: sentence.start, end: sentence.end },
      to: { start, end: start + changed.length },
    };
  }
  return undefined;
}

/** The words that tell a value, without what it counts. */
const toldBy = ({ quantity, span }: Slot): Span => quantity?.number ?? span;

/** Another value told in the same way; nothing for what is told in words that are no number, day or month. */
function otherThan(told: string, pick: <T>(list: readonly T[]) => T): string | undefined {
  if (/\d/.test(told)) return otherDigits(told, pick);
  for (const list of [SMALL_NUMBERS, WEEKDAY_NAMES, MONTH_NAMES]) {
    const own = list.find((word) => new RegExp(`\\b${word}\\b`, 'i').test(told));
    if (!own) continue;
    const other = pick(list.filter((word) => word !== own));
    return told.replace(new RegExp(`\\b${own}\\b`, 'i'), (word) =>
      /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other,
    );
  }
  return CARDINALS.has(told.toLowerCase()) ? pick(SMALL_NUMBERS) : undefined;
}

/** Two digits that have changed places, or one that is another. */
function otherDigits(told: string, pick: <T>(list: readonly T[]) => T): string | undefined {
  const at = [...told.matchAll(/\d/g)].map(({ index }) => index);
  const swaps = at.flatMap((i, k) =>
    k > 0 && told[i] !== told[at[k - 1]!] && told[i] !== '0' ? [[at[k - 1]!, i]] : [],
  );
  const digits = [...told];
  if (swaps.length > 0 && pick([true, false])) {
    const [i, j] = pick(swaps) as [number, number];
    [digits[i], digits[j]] = [told[j]!, told[i]!];
  } else {
    const i = pick(at);
    digits[i] = pick([...'123456789'].filter((digit) => digit !== told[i]));
  }
  return digits.join('');
}
