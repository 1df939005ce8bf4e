import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import type { Span } from '../../text/span.ts';

/** An age as it stands in the text, in figures or in words. */
export interface Figure extends Span {
  readonly value: number;
  /** Of "in her 40s": the highest that it may be. */
  readonly upTo?: number;
}

const TENS =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const TEENS = '(?:thir|four|fif|six|seven|eigh|nine)teen';
/** An age from one year on, captured. */
export const NUMBER = String.raw`(\d{1,3}|${TENS}|${TEENS}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** Two ages between which those of a group lie, captured. */
export const SPAN = String.raw`${NUMBER}(?:\s+(?:and|to)\s+|\s*[-–]\s*)${NUMBER}`;
/** An age below a hundred in figures, or one of the teens in words, captured. */
export const AGE = String.raw`(\d{1,2}|${TEENS})`;
/** An age in figures, captured. */
export const FIGURE = String.raw`(\d{1,3})`;
/** An age that cannot be the hour of a clock, nor a small number in words, captured. */
export const GROWN_UP = String.raw`(1[3-9]|[2-9]\d|1[01]\d|${TENS}|${TEENS})`;
/** After a bare figure: no decimals, no clock, and a mark or a word that no unit is. */
export const NO_MORE = String.raw`(?![\d:]|[.,]\d)(?=\s*(?:[.,;!?)–—-]|["”’]|$)|\s+(?:and|in|on|from|after|of|following|at|when|last|this|surrounded|his|her|their|he|she)\b)`;

/** Kin and children: what is said beside them may be said of them. */
export const KIN =
  /\b(?:whose|sons?|daughters?|brothers?|sisters?|wife|husband|widow|widower|mother|father|parents?|child|children|boys?|girls?|baby|uncle|aunt|nephew|niece|cousin|grand\p{L}+|friend|partner|fianc\p{L}+|girlfriend|boyfriend|dog|horse)\b/iu;

/** The figure that `words` are, which begin at `start`. */
export function figure(words: string, start: number): Figure {
  return { start, end: start + words.length, value: yearsOf(words) };
}

/** "16", "sixteen", "twenty-six" */
export function yearsOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (CARDINALS.get(word) ?? 0), 0);
}

/** "in her early 40s", the part of the decade and the decade captured. */
export const DECADE = String.raw`in\s+(?:his|her)\s+(?:(early|mid|late)[-\s]+)?([2-9]0)s\b`;

/** The ages that "early 40s" may mean. */
export function decade(part: string | undefined, tens: string): { value: number; upTo: number } {
  const [from, to] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 7] : part === 'late' ? [6, 9] : [0, 9];
  return { value: Number(tens) + from, upTo: Number(tens) + to };
}
