import type { Token } from '../../text/article.ts';
import { NUMBER_WORDS, WEEKDAYS, wordAt } from './words.ts';

/** Words between a clock time and the part of the day: "7:40 on Tuesday morning", "9 in the evening", "1:30 that night". */
const BETWEEN = new Set([
  'in',
  'on',
  'the',
  'this',
  'that',
  'yesterday',
  'early',
  'late',
  'local',
  'time',
  'last',
  ...WEEKDAYS.keys(),
]);
const MOST_BETWEEN = 4;

/** The half of the day that is named at token `i` behind a time on the twelve-hour clock. */
export function partOfDay(tokens: readonly Token[], i: number, minutes: number): 'am' | 'pm' | undefined {
  let at = i;
  if (wordAt(tokens, i) === 'at' && wordAt(tokens, i + 1) === 'night') at++;
  while (at < i + MOST_BETWEEN && BETWEEN.has(wordAt(tokens, at) ?? '')) at++;
  switch (wordAt(tokens, at)) {
    case 'morning':
      return 'am';
    case 'afternoon':
    case 'evening':
      return 'pm';
    case 'night':
    case 'tonight':
      // Ten at night is late in the evening, two at night is before dawn.
      return minutes % 720 >= 360 ? 'pm' : 'am';
    default:
      return undefined;
  }
}

/** A time as it is spoken, in minutes on the twelve-hour clock, with the tokens [from, to) that it covers. */
export interface Spoken {
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
  /** Nothing else is told so: "half past six". Of the rest a word before it has to say that it is a time. */
  readonly sure: boolean;
}

const PAST_OR_TO: ReadonlyMap<string, number> = new Map([
  ['past', 1],
  ['after', 1],
  ['to', -1],
  ['before', -1],
]);
const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words at which a spoken time can begin: all others are passed over with one look-up. */
export const SPOKEN: ReadonlySet<string> = new Set([...SHARES.keys(), ...NUMBER_WORDS.keys()]);

/** The number up to 59 that begins at token `i`, and the token behind it. */
function countAt(tokens: readonly Token[], i: number): { value: number; to: number } | undefined {
  const token = tokens[i];
  if (token?.kind === 'number')
    return /^\d{1,2}$/.test(token.text) ? { value: Number(token.text), to: i + 1 } : undefined;
  const value = NUMBER_WORDS.get(wordAt(tokens, i) ?? '');
  if (value === undefined || value > 59) return undefined;
  const ones = tokens[i + 1]?.text === '-' ? NUMBER_WORDS.get(wordAt(tokens, i + 2) ?? '') : undefined;
  return value >= 20 && ones !== undefined && ones < 10 ? { value: value + ones, to: i + 3 } : { value, to: i + 1 };
}

/** "Ten to midnight", "a quarter past noon": on a dial both are twelve. */
const ROUND: ReadonlyMap<string, number> = new Map([
  ['midnight', 12],
  ['noon', 12],
]);

/** The hour of the twelve-hour clock at token `i`. */
function hourAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  const hour =
    token?.kind === 'number' && /^\d{1,2}$/.test(token.text)
      ? Number(token.text)
      : HOURS.indexOf(token?.lower ?? '') + 1;
  return hour >= 1 && hour <= 12 ? hour : undefined;
}

/** "half past one", "a quarter to nine", "twenty-five past ten", "12 minutes after six" at token `i`. */
export function spokenAt(tokens: readonly Token[], i: number): Spoken | undefined {
  const share = SHARES.get(wordAt(tokens, i) ?? '');
  const counted = share === undefined ? countAt(tokens, i) : { value: share, to: i + 1 };
  if (!counted || counted.value === 0 || counted.value > 59) return undefined;
  let at = counted.to;
  const named = /^minutes?$/.test(wordAt(tokens, at) ?? '');
  if (named) at++;
  const word = wordAt(tokens, at);
  const side = PAST_OR_TO.get(word ?? '');
  if (side === undefined || (counted.value === 30 && share && side < 0)) return undefined;
  // "Two to four" is a range, and "three after nine" anything: without a unit only so many minutes are told so.
  const usual = share !== undefined || (tokens[i]!.kind === 'word' && counted.value % 5 === 0);
  if (!named && !usual && word !== 'past') return undefined;
  if (word === 'before' && !named && share === undefined) return undefined;
  const hour = hourAt(tokens, at + 1) ?? ROUND.get(wordAt(tokens, at + 1) ?? '');
  if (hour === undefined) return undefined;
  const from = wordAt(tokens, i - 1) === 'a' ? i - 1 : i;
  const minutes = ((hour % 12) * 60 + side * counted.value + 720) % 720;
  return { minutes, from, to: at + 2, sure: named || (usual && word === 'past') };
}

/** "Nine o'clock", "six in the morning", "8 on Tuesday evening" at token `i`. */
export function hourSpokenAt(tokens: readonly Token[], i: number): Spoken | undefined {
  const hour = hourAt(tokens, i);
  if (hour === undefined) return undefined;
  const minutes = (hour % 12) * 60;
  if (/^o['’]?clock$/.test(wordAt(tokens, i + 1) ?? '')) return { minutes, from: i, to: i + 2, sure: true };
  return partOfDay(tokens, i + 1, minutes) ? { minutes, from: i, to: i + 1, sure: false } : undefined;
}

/** "On the stroke of eleven", "the clock struck ten": an hour with nothing behind it. */
export function hourStruckAt(tokens: readonly Token[], i: number): Spoken | undefined {
  const hour = hourAt(tokens, i);
  const stroke = wordAt(tokens, i - 1) === 'of' && wordAt(tokens, i - 2) === 'stroke';
  const struck = /^(?:struck|strikes?|striking|chimed)$/.test(wordAt(tokens, i - 1) ?? '') && isDial(tokens[i - 2]);
  return hour !== undefined && (stroke || struck)
    ? { minutes: (hour % 12) * 60, from: i, to: i + 1, sure: true }
    : undefined;
}

/** What shows the hour. */
const isDial = (token: Token | undefined): boolean => /^(?:clocks?|watch(?:es)?|bells?)$/.test(token?.lower ?? '');

/** "It was twenty to six", "her watch showed ten to four", "the clock stopped at": a dial tells the hour before token `i`. */
export function isShownBefore(tokens: readonly Token[], i: number): boolean {
  const lead = wordAt(tokens, i - 1) ?? '';
  if (/^(?:was|is)$/.test(lead)) return /^(?:it|time)$/.test(wordAt(tokens, i - 2) ?? '');
  return /^(?:show(?:s|ed|ing)?|read|reads|said|says)$/.test(lead) && tokens.slice(0, i - 1).some(isDial);
}
