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
  while (at < i + MOST_BETWEEN && BETWEEN.has(wordAt(tokens, at) ?? '')) at++;
  switch (wordAt(tokens, at)) {
    case 'morning':
      return 'am';
    case 'afternoon':
    case 'evening':
      return 'pm';
    case 'night':
      // Ten at night is late in the evening, two at night is before dawn.
      return minutes % 720 >= 360 ? 'pm' : 'am';
    default:
      return undefined;
  }
}

const PAST_OR_TO: ReadonlyMap<string, number> = new Map([
  ['past', 1],
  ['after', 1],
  ['to', -1],
]);
const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** Words at which a spoken time can begin: all others are passed over with one look-up. */
export const SPOKEN: ReadonlySet<string> = new Set(SHARES.keys());

/** "half past one", "a quarter to nine", "twenty-five past ten" at token `i`: minutes on the twelve-hour clock. */
export function spokenAt(
  tokens: readonly Token[],
  i: number,
): { minutes: number; from: number; to: number } | undefined {
  let share = SHARES.get(wordAt(tokens, i) ?? '');
  if (share === undefined) return undefined;
  let at = i + 1;
  if (share === 20 && tokens[at]?.text === '-' && wordAt(tokens, at + 1) === 'five') {
    share = 25;
    at += 2;
  }
  if (wordAt(tokens, at) === 'minutes') at++;
  const side = PAST_OR_TO.get(wordAt(tokens, at) ?? '');
  if (side === undefined || (share === 30 && side < 0)) return undefined;
  const token = tokens[at + 1];
  const hour =
    token?.kind === 'number' && /^\d{1,2}$/.test(token.text)
      ? Number(token.text)
      : NUMBER_WORDS.get(token?.lower ?? '');
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const from = wordAt(tokens, i - 1) === 'a' ? i - 1 : i;
  return { minutes: ((hour % 12) * 60 + side * share + 720) % 720, from, to: at + 2 };
}
