import type { Moment } from '../../reading/reading.ts';
import { dateOf } from '../../reading/times/calendar.ts';

/** The slack of what is told by its month (days). */
export const MONTH_SLACK = 3;
/** A month has so many days at most. */
const LAST_DAYS = 31;

/** Moments of one key say the same. */
export const keyOf = ({ from, to, parts, weekday }: Moment) =>
  from === undefined ? `${parts?.month}.${parts?.day}.${weekday}` : `${from}-${to}`;

/** Do two moments exclude each other by more than `slack` days? */
export function differ(a: Moment, b: Moment, slack: number, months = MONTH_SLACK): boolean {
  // "in September" and "on Sunday": the looser one is seldom the same thing.
  if (a.granularity !== b.granularity) return isOutside(a, b) || isOutside(b, a);
  const month = a.granularity === 'month';
  if (a.from !== undefined && a.to !== undefined && b.from !== undefined && b.to !== undefined) {
    const gap = Math.max(a.from - b.to, b.from - a.to);
    return gap > (month ? months : slack);
  }
  if (!a.parts || !b.parts) {
    // Undated articles: of the days themselves only the weekdays are known.
    const [x, y] = [weekdayOf(a), weekdayOf(b)];
    if (x === undefined || y === undefined) return false;
    const gap = Math.abs(x - y);
    return Math.min(gap, 7 - gap) > slack;
  }
  if (a.parts.year !== undefined && b.parts.year !== undefined && a.parts.year !== b.parts.year) return true;
  if (a.parts.day === undefined || b.parts.day === undefined)
    return a.parts.month !== b.parts.month && (!month || months === 0);
  return Math.abs(a.parts.month * 31 + a.parts.day - b.parts.month * 31 - b.parts.day) > slack;
}

/** Is a day with its month not in the month, nor about its ends, that the other moment names? */
function isOutside(day: Moment, month: Moment): boolean {
  if (day.granularity !== 'day' || month.granularity !== 'month' || !day.parts?.day || !month.parts) return false;
  const [x, y] = [day.parts, month.parts];
  if (x.year !== undefined && y.year !== undefined && x.year !== y.year) return true;
  const months = (x.month - y.month + 12) % 12;
  if (months === 0) return false;
  if (months === 1) return day.parts.day > MONTH_SLACK;
  return months !== 11 || LAST_DAYS - day.parts.day > MONTH_SLACK;
}

/** The weekday of a moment, as told or reckoned. */
function weekdayOf({ weekday, from, to }: Moment): number | undefined {
  return weekday ?? (from !== undefined && from === to ? dateOf(from).weekday : undefined);
}

/** Do the two tell of one day, as far as both say: "Saturday", "Saturday 8 June"? */
export function areOneDay(a: Moment, b: Moment): boolean {
  if (keyOf(a) === keyOf(b)) return true;
  if (a.granularity !== 'day' || b.granularity !== 'day' || differ(a, b, 0)) return false;
  if (a.parts?.day && b.parts?.day) return true;
  const weekday = weekdayOf(a);
  return weekday !== undefined && weekday === weekdayOf(b);
}

/** Two days of one month and year whose numbers a slip of the finger turns into one another: 4 and 14, 12 and 21. */
export function isSlip(a: Moment, b: Moment): boolean {
  const [x, y] = [a.parts, b.parts];
  if (!x?.day || !y?.day || x.month !== y.month) return false;
  if (x.year !== undefined && y.year !== undefined && x.year !== y.year) return false;
  const [p, q] = [x.day, y.day].map((day) => String(day).padStart(2, '0'));
  return p![1] === q![1] || (p![0] === q![1] && p![1] === q![0]);
}

/** Is a weekday all that can be compared? */
export const isLoose = (a: Moment, b: Moment) =>
  !(a.parts && b.parts) && (a.from === undefined || b.from === undefined);

/** Days between two moments, as far as both tell. */
export function gapOf(a: Moment, b: Moment): number | undefined {
  if (a.from !== undefined && b.from !== undefined) return Math.abs(a.from - b.from);
  if (!a.parts || !b.parts) return undefined;
  const years = a.parts.year !== undefined && b.parts.year !== undefined ? (a.parts.year - b.parts.year) * 365 : 0;
  return Math.abs(years + (a.parts.month - b.parts.month) * 30 + ((a.parts.day ?? 15) - (b.parts.day ?? 15)));
}
