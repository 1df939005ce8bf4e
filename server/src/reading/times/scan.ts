import type { Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import { dateFromMonth, dateFromNumber, weekdayWithDate, withWeekdayAfter } from './calendardates.ts';
import { anniversary, bareWeekday, counted, quarter, season, shifted } from './relative.ts';
import type { Match } from './shape.ts';
import { MONTHS, SEASONS, SHORT_MONTHS, SHORT_WEEKDAYS, UNITS, WEEKDAYS, WHICH } from './words.ts';
import { years } from './years.ts';

/** Days that are named by one word. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

type Trigger = 'weekday' | 'month' | 'day' | 'which' | 'unit' | 'anniversary' | 'season' | 'quarter';

/** The words at which a date can begin (or, for units, end): all others are passed over with one look-up. */
const TRIGGERS: ReadonlyMap<string, Trigger> = triggers();

function triggers(): Map<string, Trigger> {
  const map = new Map<string, Trigger>();
  const add = (words: Iterable<string>, trigger: Trigger) => {
    for (const word of words) map.set(word, trigger);
  };
  const withStop = (words: Iterable<string>) => [...words].flatMap((word) => [word, `${word}.`]);
  add(withStop(SHORT_WEEKDAYS.keys()), 'weekday');
  add(WEEKDAYS.keys(), 'weekday');
  add(withStop(SHORT_MONTHS.keys()), 'month');
  add(MONTHS.keys(), 'month');
  add(DAYS.keys(), 'day');
  add(WHICH.keys(), 'which');
  add(UNITS.keys(), 'unit');
  add(SEASONS, 'season');
  add(['anniversary'], 'anniversary');
  add(['quarter', 'half'], 'quarter');
  return map;
}

const triggerOf = noted(({ lower }): Trigger | undefined => TRIGGERS.get(lower));

/** Every date and stretch of time in a sentence, in order and without overlaps. */
export function scanDates(tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  let reached = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    let match: Match | undefined;
    if (token.kind === 'number') {
      // "three days": a count is read from its unit; here only what begins a date itself.
      match = dateFromNumber(tokens, i) ?? years(tokens, i);
    } else if (token.kind === 'word') {
      match = fromWord(tokens, i, token);
    }
    if (!match || match.from < reached) continue;
    match = withWeekdayAfter(tokens, match);
    matches.push(match);
    reached = match.to;
    i = match.to - 1;
  }
  return matches;
}

function fromWord(tokens: readonly Token[], i: number, token: Token): Match | undefined {
  const trigger = triggerOf(token);
  if (trigger === undefined) return undefined;
  switch (trigger) {
    case 'weekday':
      return token.capital ? (weekdayWithDate(tokens, i) ?? bareWeekday(tokens, i)) : undefined;
    case 'month':
      return dateFromMonth(tokens, i);
    case 'day':
      // "USA Today"
      if (token.capital && tokens[i - 1]?.capital) return undefined;
      return { shape: { kind: 'shift', unit: 'day', n: DAYS.get(token.lower)! }, from: i, to: i + 1 };
    case 'which':
      return shifted(tokens, i);
    case 'unit':
      return counted(tokens, i);
    case 'anniversary':
      return anniversary(tokens, i);
    case 'season':
      return season(tokens, i);
    case 'quarter':
      return quarter(tokens, i);
  }
}
