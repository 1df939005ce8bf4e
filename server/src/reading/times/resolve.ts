import type { DateParts, Day, Granularity } from '../reading.ts';
import { dateOf, dayOf, lastDayOf } from './calendar.ts';
import type { CalendarShape, QuarterShape, Shape, Tense } from './shape.ts';
import { DAYS_IN, type Unit } from './words.ts';

/** What a shape means once the article's own day is known. */
export interface Resolved {
  readonly from?: Day;
  readonly to?: Day;
  readonly granularity: Granularity;
  readonly absolute: boolean;
  readonly background: boolean;
}

/** The article's day, and whether it is stated (front matter, dateline) or only guessed from the dates it names. */
export interface Anchor {
  readonly day?: Day;
  readonly stated: boolean;
  /** Not stated, but the article is from that day or one of the next few. */
  readonly near?: true;
  /** The day without its year, as a dateline gives it. */
  readonly parts?: DateParts;
}

/** An article whose latest picture is of a day appears by so many days later. */
const NEAR_DAYS = 3;

/** A date further back from the article's own than this is not its news (days). */
const NEWS_DAYS = 60;
/** Without a year, a date more than this ahead of the article is last year's (days). */
const FAR_AHEAD = 180;
/** The same where the verb tells the past: a deadline or a plan may still be meant. */
const AHEAD = 45;
const FAR_BEHIND = 270;
/** A weekday whose sentence has no verb to tell lies at most this far back (days). */
const OPEN_DAYS = 4;

const GRAIN: Record<Unit, Granularity> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'years',
  century: 'years',
};

/** Resolves a shape against the article's day. Where that is known only nearly, what all days near it agree on holds. */
export function resolve(shape: Shape, tense: Tense, anchor: Anchor): Resolved {
  if (!anchor.near || anchor.day === undefined) return resolveAt(shape, tense, anchor);
  const early = resolveAt(shape, tense, { day: anchor.day, stated: true });
  const late = resolveAt(shape, tense, { day: anchor.day + NEAR_DAYS, stated: true });
  if (early.from === late.from && early.to === late.to) return early;
  return resolveAt(shape, tense, { day: anchor.day, stated: false });
}

function resolveAt(shape: Shape, tense: Tense, anchor: Anchor): Resolved {
  switch (shape.kind) {
    case 'calendar':
      return calendar(shape, tense, anchor);
    case 'numeric':
      return { granularity: 'day', absolute: true, background: isFarYear(shape.year, anchor) };
    case 'weekday':
      return weekday(shape.weekday, shape.which, tense, anchor);
    case 'shift':
      return shift(shape.unit, shape.n, shape.half, anchor);
    case 'past-span': {
      const background = shape.unit === 'year' || shape.unit === 'decade' || shape.unit === 'century';
      const base = { granularity: GRAIN[shape.unit], absolute: false, background };
      if (!anchor.stated || anchor.day === undefined) return base;
      return { ...base, from: anchor.day - Math.ceil(shape.n * DAYS_IN[shape.unit]) - 1, to: anchor.day };
    }
    case 'ago':
      return ago(shape.unit, shape.n, anchor);
    case 'elapsed': {
      const long = shape.unit === 'year' || shape.unit === 'decade' || shape.unit === 'century';
      return { granularity: GRAIN[shape.unit], absolute: false, background: long && shape.relation === 'before' };
    }
    case 'years':
      return {
        from: dayOf(shape.from, 1, 1)!,
        to: dayOf(shape.to, 12, 31)!,
        granularity: shape.from === shape.to ? 'year' : 'years',
        absolute: true,
        background: isFarYear(shape.to, anchor),
      };
    case 'season':
      return season(shape, anchor);
    case 'quarter':
      return quarter(shape, anchor);
  }
}

/** Months of the calendar's quarters and halves; a company's own year may differ, but its news then all tell the same. */
function quarter({ year, first, months }: QuarterShape, anchor: Anchor): Resolved {
  const last = first + months - 1;
  return {
    from: dayOf(year, first, 1)!,
    to: dayOf(year, last, lastDayOf(year, last))!,
    granularity: 'season',
    absolute: true,
    // A quarter of next year is looked ahead to.
    background: anchor.day === undefined || dateOf(anchor.day).year > year,
  };
}

/** A year that is not the article's own. Articles seldom name their own year bare, so an undated one looks back. */
function isFarYear(year: number, anchor: Anchor): boolean {
  return anchor.day === undefined || dateOf(anchor.day).year !== year;
}

function isFar(to: Day, anchor: Anchor): boolean {
  return anchor.day !== undefined && to < anchor.day - NEWS_DAYS;
}

function calendar(shape: CalendarShape, tense: Tense, anchor: Anchor): Resolved {
  const granularity = shape.day === undefined ? 'month' : 'day';
  const year = shape.year ?? yearOf(shape, tense, anchor);
  const absolute = true;
  if (year === undefined) return { granularity, absolute, background: shape.yearShift === -1 };
  const from = dayOf(year, shape.month, shape.day ?? 1);
  const to = dayOf(year, shape.month, shape.lastDay ?? shape.day ?? lastDayOf(year, shape.month));
  if (from === undefined || to === undefined) return { granularity, absolute, background: false };
  // An undated article that names a month with its year looks back, unless it plans: its own news would go without.
  const undated = anchor.day === undefined && shape.day === undefined && tense !== 'future';
  const background = undated || shape.yearShift === -1 || isFar(to, anchor);
  return { from, to, granularity, absolute, background };
}

/** The year of a date that is given without one. News leaves the year out inside the current one. */
function yearOf(shape: CalendarShape, tense: Tense, anchor: Anchor): number | undefined {
  if (anchor.day === undefined) return undefined;
  const { year } = dateOf(anchor.day);
  if (shape.yearShift !== undefined) return year + shape.yearShift;
  const day = Math.min(shape.day ?? 15, lastDayOf(year, shape.month));
  const distance = dayOf(year, shape.month, day)! - anchor.day;
  if (shape.last) return distance >= 0 ? year - 1 : year;
  if (distance > (tense === 'past' ? AHEAD : FAR_AHEAD) && tense !== 'future') return year - 1;
  if (distance < -FAR_BEHIND && tense === 'future') return year + 1;
  return year;
}

function weekday(
  day: number,
  which: 'last' | 'next' | 'this' | 'other' | undefined,
  tense: Tense,
  anchor: Anchor,
): Resolved {
  const base = { granularity: 'day' as const, absolute: false, background: false };
  if (anchor.day === undefined || !anchor.stated || which === 'other') return base;
  const today = dateOf(anchor.day).weekday;
  const back = (today - day + 7) % 7;
  const ahead = (day - today + 7) % 7;
  // "last Tuesday" on a Friday is this week's to some and the week before's to others: either day.
  if (which === 'last')
    return { ...base, from: anchor.day - (back || 7) - (back ? 7 : 0), to: anchor.day - (back || 7) };
  if (which === 'next') return { ...base, from: anchor.day + (ahead || 7), to: anchor.day + (ahead || 7) + 7 };
  if (tense === 'unsure' || which === 'this') return base;
  // "attending Monday's summit" on a Sunday: with no verb to tell, only a day just past is taken for one.
  if (tense === 'open' && back > OPEN_DAYS) return base;
  const at = tense === 'future' ? anchor.day + ahead : anchor.day - back;
  return { ...base, from: at, to: at };
}

function shift(unit: Unit, n: number, half: 'earlier' | 'later' | undefined, anchor: Anchor): Resolved {
  const background = n < 0 && (unit === 'year' || unit === 'decade' || unit === 'century');
  const base = { granularity: GRAIN[unit], absolute: false, background };
  if (anchor.day === undefined || !anchor.stated) return base;
  const { year, month, weekday: today } = dateOf(anchor.day);
  if (unit === 'day') return { ...base, from: anchor.day + n, to: anchor.day + n };
  if (unit === 'week') {
    // Weeks begin on Sunday for some desks and on Monday for others: the wider one. A Sunday's "last week" may have just ended.
    const monday = anchor.day - ((today + 6) % 7);
    const from = monday + 7 * n - 1;
    const to = monday + 7 * n + 6 + (today === 0 ? 7 : 0);
    return { ...base, from, to: half === 'earlier' && n === 0 ? anchor.day : n < 0 ? Math.min(to, anchor.day) : to };
  }
  if (unit === 'month') {
    const first = new Date(Date.UTC(year, month - 1 + n, 1));
    const [y, m] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
    const to = dayOf(y, m, lastDayOf(y, m))!;
    return { ...base, from: dayOf(y, m, 1)!, to: half === 'earlier' && n === 0 ? anchor.day : to };
  }
  if (unit === 'year') {
    const to = dayOf(year + n, 12, 31)!;
    return { ...base, from: dayOf(year + n, 1, 1)!, to: half === 'earlier' && n === 0 ? anchor.day : to };
  }
  return base;
}

/** "three years ago" is three years give or take a half; "three days ago" is that day. */
function ago(unit: Unit, n: number | undefined, anchor: Anchor): Resolved {
  const long = unit === 'year' || unit === 'decade' || unit === 'century';
  const base = { granularity: GRAIN[unit], absolute: false, background: long || (unit === 'month' && n !== 1) };
  if (n === undefined || anchor.day === undefined || !anchor.stated) return base;
  const middle = anchor.day - Math.round(n * DAYS_IN[unit]);
  const slack = unit === 'day' ? 0 : Math.ceil(DAYS_IN[unit] * 0.6);
  return { ...base, from: middle - slack, to: Math.min(middle + slack, anchor.day) };
}

/** A season bounds a year only: the hemispheres differ, and winter crosses the new year. */
function season(shape: { year?: number; yearShift?: number }, anchor: Anchor): Resolved {
  const base = {
    granularity: 'season' as const,
    absolute: shape.year !== undefined,
    background: shape.yearShift === -1,
  };
  if (shape.year !== undefined) {
    const background = isFarYear(shape.year, anchor);
    return { ...base, background, from: dayOf(shape.year - 1, 12, 1)!, to: dayOf(shape.year + 1, 3, 20)! };
  }
  if (anchor.day === undefined || !anchor.stated) return { ...base, background: false };
  return {
    ...base,
    background: false,
    from: anchor.day - 500,
    to: shape.yearShift === 0 ? anchor.day + 120 : anchor.day,
  };
}
