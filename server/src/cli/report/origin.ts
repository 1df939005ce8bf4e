import { dayIn } from '../../reading/times/articledate.ts';
import { sayDay } from '../../reading/times/calendar.ts';

/** Outlet and day, as far as they are known. */
export function originOf(outlet: string | undefined, date: string | undefined): string {
  return [outlet, date === undefined ? undefined : sayDate(date)].filter((part) => part !== undefined).join(', ');
}

/** "2025-05-07" and "May 7, 2025" as "7 May 2025", the way findings say it; what is no date as it is written. */
function sayDate(date: string): string {
  const day = dayIn(date);
  return day === undefined ? date : sayDay(day);
}
