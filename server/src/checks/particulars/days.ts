import type { Day, Reading } from '../../reading/reading.ts';

/** So many days apart, two articles tell of two things that are alike. */
const NEAR = 21;

/** The day of an article and the days that it tells the dates of. */
function daysOf({ date, moments }: Reading): Day[] {
  const told = moments.flatMap(({ from, to, absolute, background, granularity }) =>
    absolute && !background && granularity === 'day' && from !== undefined && from === to ? [from] : [],
  );
  return date === undefined ? told : [date, ...told];
}

/** Are two articles of days that lie far apart, as far as they tell? */
export function areFarApart(a: Reading, b: Reading): boolean {
  const [own, other] = [daysOf(a), daysOf(b)];
  return own.length > 0 && other.length > 0 && own.every((x) => other.every((y) => Math.abs(x - y) > NEAR));
}
