import type { DateParts, Moment } from '../reading/reading.ts';
import { dateOf, dayOf } from '../reading/times/calendar.ts';

/** -1 for a morning, 1 for an evening or night, 0 where neither is said; "overnight" and "early" are both. */
function partOfDay({ text }: Moment): -1 | 0 | 1 {
  if (/overnight|early|late/i.test(text)) return 0;
  if (/morning|dawn/i.test(text)) return -1;
  return /evening|night/i.test(text) ? 1 : 0;
}

/** Does one name the morning and the other the evening? */
const areHalvesApart = (a: Moment, b: Moment) => partOfDay(a) + partOfDay(b) === 0 && partOfDay(a) !== 0;

/** A day of a month; without the year where that is not known. */
type Date = DateParts & { readonly day: number };

const hasDay = (parts: DateParts | undefined): parts is Date => parts?.day !== undefined;

/** The one day that a moment means, as far as it is known. */
function dateIn({ from, to, granularity, parts }: Moment): Date | undefined {
  if (from !== undefined && from === to && granularity === 'day') return dateOf(from);
  return hasDay(parts) ? parts : undefined;
}

/** Where no year is known, a leap year: it has every day. */
const SOME_YEAR = 2024;
const YEAR = 366;

/** Days from one date to another; where a year is missing, as few as the rest allows. Nothing where there is no such day. */
export function daysFrom(a: DateParts, b: DateParts): number | undefined {
  if (!hasDay(a) || !hasDay(b)) return undefined;
  const known = a.year !== undefined && b.year !== undefined;
  const [x, y] = [a, b].map(({ year, month, day }) => dayOf(known ? year! : SOME_YEAR, month, day));
  if (x === undefined || y === undefined) return undefined;
  const gap = y - x;
  if (known || Math.abs(gap) <= YEAR / 2) return gap;
  return gap > 0 ? gap - YEAR : gap + YEAR;
}

/** Whole days from one moment to another, where both tell the day or its weekday; of weekdays the nearest. */
export function daysUntil(a: Moment | undefined, b: Moment | undefined): number | undefined {
  if (!a || !b) return undefined;
  if (a.from !== undefined && a.from === a.to && b.from !== undefined && b.from === b.to) return b.from - a.from;
  const [x, y] = [weekdayOf(a), weekdayOf(b)];
  if (x === undefined || y === undefined) return undefined;
  const days = (y - x + 7) % 7;
  return days > 3 ? days - 7 : days;
}

/** A weekday of the article's own week is less than a week from its day; none is further than so many days. */
const WEEK = 6;
const FARTHEST = 14;

/** How two moments stand to each other: the same day, one within the other, apart, or nothing to be said. */
export function compareMoments(
  a: Moment | undefined,
  b: Moment | undefined,
): 'same-day' | 'overlap' | 'apart' | undefined {
  if (!a || !b) return undefined;
  if (a.from !== undefined && a.to !== undefined && b.from !== undefined && b.to !== undefined) {
    if (a.to < b.from || b.to < a.from) {
      // Time zones and nights move an event by a day.
      const gap = Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to));
      return gap <= 1 && a.granularity === 'day' && b.granularity === 'day' ? undefined : 'apart';
    }
    if (a.granularity !== 'day' || b.granularity !== 'day') return 'overlap';
    return areHalvesApart(a, b) ? 'apart' : 'same-day';
  }
  if (a.parts && b.parts) {
    const same = a.parts.month === b.parts.month && (a.parts.day ?? b.parts.day) === (b.parts.day ?? a.parts.day);
    if (same) return a.parts.day !== undefined && b.parts.day !== undefined ? 'same-day' : 'overlap';
    const days = (each: { month: number; day?: number }) => each.month * 31 + (each.day ?? 0);
    return Math.abs(days(a.parts) - days(b.parts)) <= 1 || a.parts.day === undefined || b.parts.day === undefined
      ? undefined
      : 'apart';
  }
  return compareWeekdays(a, b);
}

/** Two moments of which one at least is a weekday of no known week. */
function compareWeekdays(a: Moment, b: Moment): 'same-day' | 'overlap' | 'apart' | undefined {
  const [day, other] = [dateIn(a), dateIn(b)];
  const [x, y] = [day ?? a.beside, other ?? b.beside];
  const days = x && y && daysFrom(x, y);
  const gap = days === undefined ? undefined : Math.abs(days);
  if (gap !== undefined && gap > FARTHEST) return 'apart';
  const one = day || other;
  if (a.weekday === undefined || b.weekday === undefined) {
    // What weekday a date is can confirm it; writers get it wrong too often for it to tell two days apart.
    if (!one || gap === undefined || gap > WEEK || weekdayOf(a) !== weekdayOf(b)) return undefined;
  } else {
    const between = Math.abs(a.weekday - b.weekday);
    if (between !== 0) return between === 1 || between === 6 ? undefined : 'apart';
  }
  if (areHalvesApart(a, b)) return 'apart';
  return one && gap !== undefined && gap <= WEEK ? 'same-day' : 'overlap';
}

/** The weekday that a moment names, or that its day has. */
function weekdayOf({ weekday, from, to, granularity }: Moment): number | undefined {
  if (weekday !== undefined || from === undefined || from !== to || granularity !== 'day') return weekday;
  return dateOf(from).weekday;
}
