import type { Day } from '../reading.ts';

const MS_A_DAY = 86_400_000;
/** From January on. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
/** From Sunday on. */
export const WEEKDAY_NAMES: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The day of a date; `month` is 1..12. Nothing where there is no such date (31 April). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / MS_A_DAY);
}

/** The number of days in a month (1..12). */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year, month (1..12), day of the month and weekday (0 = Sunday) of a day. */
export function dateOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** "2025-05-07" */
export function isoOf(day: Day): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** "7 May 2025" */
export function sayDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`;
}
