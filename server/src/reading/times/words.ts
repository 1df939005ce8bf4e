import type { Token } from '../../text/article.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar.ts';

const list = (words: string) => words.split(' ');
const inOrder = (words: readonly string[], from: number) =>
  words.map((word, i): [string, number] => [word.toLowerCase(), i + from]);
const numbered = (words: string, from: number) => inOrder(list(words), from);

/** Full month names, lower case, to 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(inOrder(MONTH_NAMES, 1));

/** Shortened month names, without their stop, to 1..12. They count only beside a day or a year: "Jan" is a name too. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
  ['sept', 9],
]);

/** Full weekday names, lower case, to 0..6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(inOrder(WEEKDAY_NAMES, 0));

/** Shortened weekday names, without their stop, to 0..6. They count only beside a date: "Sun" is a newspaper too. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('sun mon tue wed thu fri sat', 0),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** The full names of weekdays and months. */
export const NAMED_DAYS: readonly string[] = [...WEEKDAYS.keys(), ...MONTHS.keys()];
/** And the shortened ones, without their stop. "May" is no shorter than it is. */
export const SHORT_NAMED_DAYS: readonly string[] = [...SHORT_WEEKDAYS.keys(), ...SHORT_MONTHS.keys()].filter(
  (word) => !MONTHS.has(word),
);

/** Seasons to their number; northern or southern is not known, so they bound a year only. */
export const SEASONS: ReadonlySet<string> = new Set(list('spring summer autumn fall winter'));

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  list('morning afternoon evening night noon midnight lunchtime dawn dusk'),
);

/** Units of time from a day up, singular and plural. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['day', 'week', 'month', 'year', 'decade', 'century'] as const).flatMap((unit): [string, Unit][] => [
    [unit, unit],
    [unit === 'century' ? 'centuries' : `${unit}s`, unit],
  ]),
);

/** Before "before" or "after" these say that hardly any time lies between. */
export const JUST: ReadonlySet<string> = new Set(
  list('just shortly soon right immediately moments minutes little bit'),
);

/** How many days each has, on average. */
export const DAYS_IN: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** "this week" is 0 units off, "last week" -1, "next week" +1. */
export const WHICH: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
]);

const SMALL = numbered(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty',
  1,
);
const TENS: [string, number][] = list('thirty forty fifty sixty seventy eighty ninety').map((w, i) => [w, 30 + i * 10]);

/** Number words up to ninety. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([...SMALL, ...TENS]);

/** Ordinal words up to twentieth, and some round ones, as anniversaries use them. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
      'sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['hundredth', 100],
]);

/** Nouns that a number before them counts: "In April 26 people died" names no 26 April, "the 2000 men" no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  list(
    'people persons others men women children civilians police officers soldiers troops fighters rebels migrants refugees ' +
      'residents villagers families homes houses buildings employees workers jobs students pupils victims deaths dead ' +
      'wounded injured passengers tourists protesters miles kilometres kilometers metres meters feet km m ft lbs pounds ' +
      'kg tonnes tons acres hectares percent per dollars euros rupees yuan barrels points votes seats cases units shares ' +
      'members of copies cars vehicles million billion thousand hundred degrees pages words yards',
  ),
);

/** Ends of a number's ordinal form, glued to it: "22nd". */
export const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A word of one of the sets at index `i`, or nothing. */
export function wordAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  return token?.kind === 'word' ? token.lower : undefined;
}

/** The lower-case word without a final stop: "Sept." is "sept". */
export const bare = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);

/** A count of a unit: "three", "25", "twenty-five", "a", "several" (no value). `next` is the token after it. */
export interface Count {
  readonly from: number;
  readonly value?: number;
}

const VAGUE = new Set(list('several few many some couple dozen dozens scores hundreds'));

/** The count that ends right before token `end`; nothing where there is none. */
export function countBefore(tokens: readonly Token[], end: number): Count | undefined {
  const token = tokens[end - 1];
  if (!token) return undefined;
  if (token.kind === 'number') {
    return /^\d{1,3}$/.test(token.text) ? { from: end - 1, value: Number(token.text) } : undefined;
  }
  if (token.lower === '-' && token.glued) return countBefore(tokens, end - 1);
  if (token.kind !== 'word') return undefined;
  const value = NUMBER_WORDS.get(token.lower);
  if (value !== undefined) {
    const tens = tokens[end - 2]?.lower === '-' ? NUMBER_WORDS.get(wordAt(tokens, end - 3) ?? '') : undefined;
    if (tens !== undefined && tens >= 20 && value < 10) return { from: end - 3, value: tens + value };
    return { from: end - 1, value };
  }
  if (token.lower === 'a' || token.lower === 'an') return { from: end - 1, value: 1 };
  if (token.lower === 'of') return wordAt(tokens, end - 2) === 'couple' ? { from: end - 2 } : undefined;
  if (VAGUE.has(token.lower)) return { from: wordAt(tokens, end - 2) === 'a' ? end - 2 : end - 1 };
  return undefined;
}
