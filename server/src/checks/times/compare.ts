import { daysUntil } from '../../events/timing.ts';
import type { ClockTime, Moment } from '../../reading/reading.ts';
import type { TimeFact } from './facts.ts';

/** How two clock times of one event stand to each other; `near` where "about" might still cover what lies between. */
export type Comparison = 'agree' | 'near' | 'conflict' | 'zone-conflict' | 'unknown';

const DAY = 1440;
const HALF = 720;
/** Times on the quarter hour are rounded without a word, and what is hedged is rounded so. */
const ROUNDED = 14;
/** From "about 10" up to 10:45 the writer may have meant the same, and a desk wants to see it. */
const VAGUELY = 45;
/** Clocks and reports differ by so much (minutes). */
const EXACT = 5;
/** Minutes. */
const FAR = 180;

function slackOf(a: ClockTime, b: ClockTime): number {
  const rounded = a.approximate || b.approximate || a.minutes % 15 === 0 || b.minutes % 15 === 0;
  return rounded ? ROUNDED : EXACT;
}

/** Do two facts tell hours that no slip of the pen explains? A whole half day is "a.m." for "p.m.". */
export function isFar(a: TimeFact, b: TimeFact): boolean {
  return apart(a.clock.minutes, b.clock.minutes, HALF) > FAR;
}

/** Do two times share their minutes, where those are not on the quarter hour? */
export function isSlip(a: ClockTime, b: ClockTime): boolean {
  return a.minutes !== b.minutes && (a.minutes - b.minutes) % 60 === 0 && a.minutes % 15 !== 0;
}

/** The least distance of two times on a dial of `round` minutes. */
export function apart(a: number, b: number, round: number): number {
  const gap = Math.abs(a - b) % round;
  return Math.min(gap, round - gap);
}

/** Between these two hours (minutes) it is day, and no night lies on two dates. */
const DAYTIME = [300, 1260] as const;
const isByDay = ({ minutes, ambiguous }: ClockTime) => !ambiguous && minutes >= DAYTIME[0] && minutes <= DAYTIME[1];

/** An hour, and the day that its article tells with it or has its news of. */
export interface HourOfDay {
  readonly clock: ClockTime;
  readonly moment: Moment | undefined;
}

/** High water, the ferry and the shift come every day at an hour: are two hours by day of two days? */
export function areHoursOfTwoDays(a: HourOfDay, b: HourOfDay): boolean {
  const days = isByDay(a.clock) && isByDay(b.clock) ? daysUntil(a.moment, b.moment) : undefined;
  return days !== undefined && days !== 0;
}

/** The least and the greatest offset from UTC where the event is (minutes), as far as is known. */
export type Offsets = readonly [number, number] | undefined;

/** May local time lie so far ahead of UTC there? */
function isOffset(minutes: number, offsets: Offsets, slack: number): boolean {
  const [least, most] = offsets ?? [-HALF, HALF + 120];
  // A gap of clock times is an offset give or take a day.
  return [minutes, minutes - DAY, minutes + DAY].some((gap) => gap >= least - slack && gap <= most + slack);
}

/** A time in a named zone against one on the clocks of the place. */
function compareWithLocal(utc: number, local: ClockTime, digits: number, slack: number, offsets: Offsets): Comparison {
  // The same digits in two zones do not go together, unless the place keeps that zone.
  if (!offsets)
    return local.zone === 'local' && digits === local.minutes && utc === digits ? 'zone-conflict' : 'unknown';
  const halves = local.ambiguous ? [local.minutes, (local.minutes + HALF) % DAY] : [local.minutes];
  if (halves.some((minutes) => isOffset(minutes - utc, offsets, slack))) return 'agree';
  if (local.zone !== 'local') return 'unknown';
  return digits === local.minutes ? 'zone-conflict' : 'conflict';
}

/** Compares two clocks of one event. */
function compareClocks(a: ClockTime, b: ClockTime, days: number | undefined, offsets: Offsets): Comparison {
  const found = compareWithin(slackOf(a, b), a, b, days, offsets);
  if (found !== 'conflict' || !(a.approximate || b.approximate)) return found;
  return compareWithin(VAGUELY, a, b, days, offsets) === 'agree' ? 'near' : found;
}

function compareWithin(
  slack: number,
  a: ClockTime,
  b: ClockTime,
  days: number | undefined,
  offsets: Offsets,
): Comparison {
  const [x, y] = [a.zone, b.zone];
  if (typeof x === 'number' && typeof y === 'number')
    return apart(a.minutes - x, b.minutes - y, a.ambiguous || b.ambiguous ? HALF : DAY) <= slack ? 'agree' : 'conflict';
  if (typeof x === 'number') return compareWithLocal(a.minutes - x, b, a.minutes, slack, offsets);
  if (typeof y === 'number') return compareWithLocal(b.minutes - y, a, b.minutes, slack, offsets);
  if (a.ambiguous || b.ambiguous) return apart(a.minutes, b.minutes, HALF) <= slack ? 'agree' : 'conflict';
  const around = apart(a.minutes, b.minutes, DAY);
  if (around <= slack) return 'agree';
  if (days === undefined || Math.abs(days) !== 1) return 'conflict';
  return Math.abs(days * DAY + b.minutes - a.minutes) <= slack ? 'agree' : 'conflict';
}

/** From what says least to what says most. */
const RANK: readonly Comparison[] = ['unknown', 'near', 'zone-conflict', 'conflict'];

/** Compares the times of two facts: one pair of clocks that agrees is enough. */
export function compareTimes(a: TimeFact, b: TimeFact, offsets: Offsets): Comparison {
  const days = daysUntil(a.context.moment, b.context.moment);
  let worst: Comparison = 'unknown';
  for (const x of [a.clock, ...a.also]) {
    for (const y of [b.clock, ...b.also]) {
      const found = compareClocks(x, y, days, offsets);
      if (found === 'agree') return 'agree';
      if (RANK.indexOf(found) > RANK.indexOf(worst)) worst = found;
    }
  }
  return worst;
}
