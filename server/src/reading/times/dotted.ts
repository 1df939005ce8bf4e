import type { Token } from '../../text/article.ts';
import { CURRENCY_NOUNS } from '../lexicon/currencies.ts';
import { SCALES } from '../lexicon/numbers.ts';
import { isStop } from '../lexicon/stops.ts';
import { UNITS } from '../lexicon/units.ts';
import { isShownBefore } from './spoken.ts';
import { JUST, wordAt } from './words.ts';

/** What stands at a number, moves there or is fought out with one: no time stands beside them. */
const NUMBERED = new Set(
  (
    'closed closes close closing traded trades trading opened priced price prices valued quoted settled settling stood ' +
    'stands rate rates rated index share shares stock stocks yield yields currency percent percentage ' +
    'inflation average averaged magnitude measured measuring measures score scored scores odds ratio seconds ' +
    'metres meters litres unchanged chapter section version channel fm ' +
    'frequency'
  ).split(' '),
);
/** Currencies whose names are other words as well: she won, the Crown. */
const OTHER_WORDS = new Set('won real crown'.split(' '));
const isNumbered = ({ lower, text }: Token): boolean =>
  NUMBERED.has(lower) || (CURRENCY_NOUNS.has(lower) && !OTHER_WORDS.has(lower)) || /^[%$€£¥]/.test(text);
/** What a dotted time follows: "at 6.18", "just after 9.25". */
const SIDES = new Set(['after', 'before']);
/** Behind a number: "per cent", "million", "kilometres". */
const isCounting = (word: string): boolean =>
  word === 'per' || word === 'percent' || SCALES.has(word) || UNITS.has(word);
const JOINING = new Set(['and', 'to', 'or']);

/** "The bell rang at 6.18", "shortly after 9.25 a van stopped": a time with a dot and nothing behind it. */
export function isDotted(tokens: readonly Token[], i: number): boolean {
  const lead = wordAt(tokens, i - 1) ?? '';
  const led = lead === 'at' || isShownBefore(tokens, i) || (SIDES.has(lead) && JUST.has(wordAt(tokens, i - 2) ?? ''));
  if (!led || tokens.some(isNumbered)) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (next.glued) return /^[.,;:)"]/.test(next.text);
  if (next.kind === 'mark') return true;
  // After "just after" a clause may begin with any word, and behind "at" a counted noun may follow.
  if (SIDES.has(lead)) return next.kind === 'word' && !isCounting(next.lower);
  // "At 6.18 and 8.31": two numbers.
  if (JOINING.has(next.lower)) return tokens[i + 2]?.kind === 'word';
  return next.kind === 'word' && isStop(next.lower);
}

/** "6.18: The bell rings": the time that opens a line of a timeline. */
export const isStamp = (tokens: readonly Token[], i: number): boolean =>
  i === 0 && tokens[1]?.text === ':' && tokens[1].glued && tokens[2]?.glued === false && tokens.length > 2;
