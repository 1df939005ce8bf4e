import type { Token } from '../../text/article.ts';
import type { CalendarShape, Match, Shape } from './shape.ts';
import {
  bare,
  COUNTED,
  MONTHS,
  ORDINAL_ENDS,
  PARTS_OF_DAY,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
  wordAt,
} from './words.ts';

const BETWEEN_DAYS = new Set(['-', '—', 'to', 'and', 'or', '&', '/']);
/** After "April 22" these make it the subject of what follows, so that a weekday before it belongs elsewhere. */
const VERBS = new Set(['was', 'is', 'were', 'marks', 'marked', 'saw', 'will', 'has', 'had']);

/** The earliest and latest year that is read as one. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** The year at token `i`: four digits and nothing else. */
export function yearAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return undefined;
  const year = Number(token.text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

interface Part {
  readonly value: number;
  readonly next: number;
}

/** A day of the month at token `i`, with its "nd". */
function dayAt(tokens: readonly Token[], i: number): Part | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  if (!Number.isInteger(value) || value < 1 || value > 31) return undefined;
  const after = tokens[i + 1];
  if (after?.glued && after.kind === 'word') {
    return ORDINAL_ENDS.has(after.lower) ? { value, next: i + 2 } : undefined;
  }
  return { value, next: i + 1 };
}

/** A month's name at token `i`, in full or short; always with a capital. */
function monthAt(tokens: readonly Token[], i: number): (Part & { full: boolean }) | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || !token.capital) return undefined;
  const full = MONTHS.get(token.lower);
  if (full !== undefined) return { value: full, next: i + 1, full: true };
  const short = SHORT_MONTHS.get(bare(token.lower));
  return short === undefined ? undefined : { value: short, next: i + 1, full: false };
}

/** A weekday at token `i`; `full` is false for "Tue". */
export function weekdayAt(tokens: readonly Token[], i: number): (Part & { full: boolean }) | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || !token.capital) return undefined;
  const full = WEEKDAYS.get(token.lower);
  if (full !== undefined) return { value: full, next: i + 1, full: true };
  const short = SHORT_WEEKDAYS.get(bare(token.lower));
  return short === undefined ? undefined : { value: short, next: i + 1, full: false };
}

/** A year after a date: "2025", ", 2025", "of 2025", "last year", "this year". */
function yearAfter(tokens: readonly Token[], i: number): { year?: number; yearShift?: number; next: number } {
  let at = i;
  const mark = tokens[at];
  if (mark?.text === ',' || mark?.lower === 'of') at++;
  const year = yearAt(tokens, at);
  if (year !== undefined && !COUNTED.has(wordAt(tokens, at + 1) ?? '')) return { year, next: at + 1 };
  if (at === i && wordAt(tokens, i + 1) === 'year') {
    const shift = { last: -1, this: 0, next: 1 }[mark?.lower ?? ''];
    if (shift !== undefined) return { yearShift: shift, next: i + 2 };
  }
  return { next: i };
}

function calendar(parts: Omit<CalendarShape, 'kind'>): CalendarShape {
  return { kind: 'calendar', ...parts };
}

/** A date that begins with a number: "22 April", "22-24 April 2025", "2025-04-22", "22/04/2025", "22.04.2025". */
export function dateFromNumber(tokens: readonly Token[], i: number): Match | undefined {
  const next = tokens[i + 1];
  if (next?.glued && (next.text === '-' || next.text === '/')) {
    const numeric = numericDate(tokens, i, next.text);
    if (numeric) return numeric;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[i]!.text);
  if (dotted) return numericMatch(i, i + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const first = dayAt(tokens, i);
  if (!first) return undefined;
  let at = first.next;
  let lastDay: number | undefined;
  if (BETWEEN_DAYS.has(tokens[at]?.lower ?? '')) {
    const second = dayAt(tokens, at + 1);
    if (second && second.value > first.value) {
      lastDay = second.value;
      at = second.next;
    }
  }
  if (tokens[at]?.lower === 'of' || (tokens[at]?.lower === '-' && tokens[at]?.glued)) at++;
  const month = monthAt(tokens, at);
  if (!month) return undefined;
  const { next: to, ...year } = yearAfter(tokens, month.next);
  return {
    shape: calendar({ day: first.value, ...(lastDay ? { lastDay } : {}), month: month.value, ...year }),
    from: i,
    to,
  };
}

function numericDate(tokens: readonly Token[], i: number, mark: string): Match | undefined {
  const parts = [tokens[i]!, tokens[i + 2], tokens[i + 4]];
  const second = tokens[i + 3];
  if (parts[1]?.kind !== 'number' || !parts[1].glued) return undefined;
  if (second?.text !== mark || !second.glued || parts[2]?.kind !== 'number' || !parts[2].glued) {
    // The attacks of 2001 are known by this name alone.
    const twinTowers = mark === '/' && parts[0]!.text === '9' && parts[1].text === '11';
    return twinTowers ? { shape: calendar({ year: 2001, month: 9, day: 11 }), from: i, to: i + 3 } : undefined;
  }
  const [a, b, c] = parts.map((part) => Number(part!.text)) as [number, number, number];
  if (parts[0]!.text.length === 4 && b >= 1 && b <= 12 && c >= 1 && c <= 31) {
    return { shape: calendar({ year: a, month: b, day: c }), from: i, to: i + 5 };
  }
  if (parts[0]!.text.length > 2 || parts[1].text.length > 2) return undefined;
  const long = parts[2].text.length === 4;
  if (!long && (mark !== '/' || parts[2].text.length !== 2)) return undefined;
  return numericMatch(i, i + 5, a, b, long ? c : 2000 + c);
}

function numericMatch(from: number, to: number, a: number, b: number, year: number): Match | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || a < 1 || b < 1 || a > 31 || b > 31) return undefined;
  let shape: Shape;
  if (a > 12 && b <= 12) shape = calendar({ year, month: b, day: a });
  else if (b > 12 && a <= 12) shape = calendar({ year, month: a, day: b });
  else if (a === b) shape = calendar({ year, month: a, day: b });
  else if (a <= 12 && b <= 12) shape = { kind: 'numeric', a, b, year };
  else return undefined;
  return { shape, from, to };
}

/** Words that may stand before a month that has neither day nor year. */
const BEFORE_MONTH = new Set(
  'in since until till by of last next this late early mid from to through between during before after previous that every the'.split(
    ' ',
  ),
);
/** The same for "May" and "March", which are also a verb, a name and a walk. */
const BEFORE_MAY = new Set('in since until till last next late early mid this'.split(' '));

/** A date that begins with a month: "April 22, 2025", "April 22-24", "April 2025", "April last year", "April". */
export function dateFromMonth(tokens: readonly Token[], i: number): Match | undefined {
  const month = monthAt(tokens, i);
  if (!month) return undefined;
  let at = month.next;
  if (!month.full && tokens[at]?.text === '.') at++;
  const day = dayAt(tokens, wordAt(tokens, at) === 'the' ? at + 1 : at);
  if (day && !(tokens[day.next]?.kind === 'word' && COUNTED.has(tokens[day.next]!.lower))) {
    let lastDay: number | undefined;
    let after = day.next;
    if (BETWEEN_DAYS.has(tokens[after]?.lower ?? '')) {
      const second = dayAt(tokens, after + 1);
      const counts = second && COUNTED.has(wordAt(tokens, second.next) ?? '');
      if (second && second.value > day.value && !counts && !monthAt(tokens, second.next)) {
        lastDay = second.value;
        after = second.next;
      }
    }
    const { next: to, ...year } = yearAfter(tokens, after);
    if (isAttacksOf2001(tokens, month.value, day.value, to)) year.year = 2001;
    return {
      shape: calendar({ day: day.value, ...(lastDay ? { lastDay } : {}), month: month.value, ...year }),
      from: i,
      to,
    };
  }
  const { next: to, ...year } = yearAfter(tokens, at);
  if (to > at) return { shape: calendar({ month: month.value, ...year }), from: i, to };
  if (!month.full || !standsAlone(tokens, i)) return undefined;
  const before = wordAt(tokens, i - 1);
  const shift = before === 'next' ? { yearShift: 1 } : {};
  return {
    shape: calendar({ month: month.value, ...(before === 'last' ? { last: true } : shift) }),
    from: before === 'last' || before === 'next' || before === 'this' ? i - 1 : i,
    to: i + 1,
  };
}

function isAttacksOf2001(tokens: readonly Token[], month: number, day: number, to: number): boolean {
  if (month !== 9 || day !== 11) return false;
  const after = wordAt(tokens, to);
  return after === 'attacks' || after === 'terrorist' || after === 'terror' || after === 'hijackers';
}

/** Is a month's name without day and year the month, and not a person or a verb? */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const tricky = token.lower === 'may' || token.lower === 'march';
  const previous = tokens[i - 1];
  const before =
    previous?.lower === '-' ? wordAt(tokens, i - 2) : previous?.kind === 'word' ? previous.lower : undefined;
  const next = tokens[i + 1];
  if (tricky) return before !== undefined && BEFORE_MAY.has(before) && !(next?.kind === 'word' && next.capital);
  if (before !== undefined && BEFORE_MONTH.has(before)) {
    // "by June Smith", "of April Jones": a name, but "in April President …" is not.
    return before === 'in' || before === 'last' || before === 'since' || !(next?.kind === 'word' && next.capital);
  }
  return next?.kind === 'clitic' && token.lower !== 'june';
}

/**
 * A weekday with the date beside it: "Tuesday, 22 April", "Tue 22 Apr 2025", "Tuesday night (April 22)". Nothing where
 * no day of a month follows.
 */
export function weekdayWithDate(tokens: readonly Token[], i: number): Match | undefined {
  const weekday = weekdayAt(tokens, i);
  if (!weekday) return undefined;
  let at = weekday.next;
  if (tokens[at]?.text === '.' && !weekday.full) at++;
  if (PARTS_OF_DAY.has(wordAt(tokens, at) ?? '')) at++;
  if (tokens[at]?.text === ',') at++;
  if (tokens[at]?.text === '(') at++;
  if (wordAt(tokens, at) === 'the') at++;
  const token = tokens[at];
  if (!token) return undefined;
  const date = token.kind === 'number' ? dateFromNumber(tokens, at) : dateFromMonth(tokens, at);
  if (date?.shape.kind !== 'calendar' || date.shape.day === undefined || date.shape.lastDay !== undefined) {
    return undefined;
  }
  const parted = tokens[weekday.next]?.text === ',';
  if (parted && VERBS.has(wordAt(tokens, date.to) ?? '')) return undefined;
  return { shape: { ...date.shape, weekday: weekday.value }, from: i, to: date.to };
}

/** Takes in a weekday right after a date: "22 April (Tuesday)", "April 22, a Tuesday,". */
export function withWeekdayAfter(tokens: readonly Token[], match: Match): Match {
  const { shape } = match;
  if (shape.kind !== 'calendar' || shape.day === undefined || shape.lastDay || shape.weekday !== undefined)
    return match;
  const mark = tokens[match.to]?.text;
  if (mark !== ',' && mark !== '(') return match;
  const article = wordAt(tokens, match.to + 1) === 'a';
  const at = match.to + (article ? 2 : 1);
  const weekday = weekdayAt(tokens, at);
  const after = tokens[at + 1];
  const closed = !after || after.text === ')' || after.text === ',' || after.text === '.';
  if (!weekday?.full || !closed || (mark === ',' && !article && after?.text !== ',')) return match;
  return { ...match, shape: { ...shape, weekday: weekday.value }, to: at + 1 };
}
