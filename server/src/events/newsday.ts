import type { Moment, Reading } from '../reading/reading.ts';
import { dateOf } from '../reading/times/calendar.ts';
import type { Frame } from './frame.ts';
import { compareMoments, daysFrom } from './timing.ts';

/** As much of an article as tells when its news is of. */
interface Dated {
  readonly reading: Pick<Reading, 'date' | 'dateGuessed'>;
  readonly frame: Frame;
}

/**
 * How many days lie between the news of two articles: by the days that they are from, or by those that their first
 * sentences name; without the years as few as the rest allows. Nothing where either tells no day.
 */
function daysBetween(a: Dated, b: Dated): number | undefined {
  if (a.reading.date !== undefined && b.reading.date !== undefined) return Math.abs(a.reading.date - b.reading.date);
  const [x, y] = [newsDayOf(a.frame), newsDayOf(b.frame)];
  const days = x && y && daysFrom(x, y);
  return days === undefined ? undefined : Math.abs(days);
}

/** The same, where both articles state their day. */
export const daysStated = (a: Dated, b: Dated): number | undefined =>
  a.reading.dateGuessed || b.reading.dateGuessed || !a.frame.issued || !b.frame.issued ? undefined : daysBetween(a, b);

/** Articles so many days apart tell of one thing still. */
const NEAR_DAYS = 14;
/** The same by days that their texts name, which are as often those of another stage of it. */
const NEAR_BY_TEXT = 30;

/** Are two articles of about one time, as far as is known? */
export function areOfOneTime(a: Dated, b: Dated): boolean {
  const most = a.reading.date !== undefined && b.reading.date !== undefined ? NEAR_DAYS : NEAR_BY_TEXT;
  return (daysBetween(a, b) ?? 0) <= most;
}

/** Do the first sentences of two articles give two calendar days, of which neither article names the other's anywhere? */
export function areOfTwoDays(
  a: Dated & { readonly reading: Reading },
  b: Dated & { readonly reading: Reading },
): boolean {
  const [x, y] = [a.frame.dated, b.frame.dated];
  if (!x || !y || compareMoments(x, y) !== 'apart') return false;
  const names = ({ moments }: Reading, day: Moment) => moments.some((each) => compareMoments(each, day) === 'same-day');
  return !names(a.reading, y) && !names(b.reading, x);
}

function newsDayOf({ issued, moment, dated }: Frame) {
  if (issued) return issued;
  for (const each of [moment, dated]) {
    if (each?.from !== undefined && each.from === each.to) return dateOf(each.from);
    if (each?.parts?.day !== undefined) return each.parts;
  }
  return moment?.beside;
}
