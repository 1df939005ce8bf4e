/** Outlet and day, as far as they are known. */
export function originOf(outlet: string | undefined, date: string | undefined): string {
  return [outlet, date === undefined ? undefined : day(date)].filter((part) => part !== undefined).join(', ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2025-05-07" as "7 May 2025"; any other date as it is written. */
function day(date: string): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(dayOfMonth)} ${name} ${year}`;
}
