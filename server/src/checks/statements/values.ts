import { compareMoments } from '../../events/timing.ts';
import { classesOf } from '../../reading/lexicon/nouns.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { ClockTime, Moment } from '../../reading/reading.ts';
import { remembered } from '../../text/remember.ts';
import { amountsDiffer } from '../gauges.ts';
import { compareValues, isSlip } from '../values.ts';
import type { Slot } from './facts.ts';

const HALF_DAY = 720;
/** Minutes that two clock times may be apart, and where one is told as "about". */
const [CLOSE, ABOUT] = [5, 30] as const;

/** Can the two slots, of one kind, not both be right if they tell of one thing? */
export function differ(a: Slot, b: Slot): boolean {
  if (a.moment && b.moment) return daysDiffer(a.moment, b.moment);
  if (a.clock && b.clock) return clocksDiffer(a.clock, b.clock);
  const [x, y] = [a.quantity!, b.quantity!];
  if (x.kind === 'measure') return amountsDiffer(x, y);
  if (x.kind === 'money' && isPriceOf(x.value, y.value)) return false;
  return x.value !== y.value && compareValues(x, y) === 'conflict';
}

/** A price of 99.99 is told as 99, and as 100. */
const isPriceOf = (a: number, b: number) =>
  Math.abs(a - b) < 1 && Number.isInteger(a) !== Number.isInteger(b) && Math.max(a, b) >= 10;

/** A night lies on two days, and so does what came late on one or early on the next. */
const NIGHT = /night|evening|early|late|dawn|midnight|morning/i;

function daysDiffer(a: Moment, b: Moment): boolean {
  if (a.granularity !== 'day' || b.granularity !== 'day') return spansDiffer(a, b);
  if (compareMoments(a, b) === 'apart') return true;
  if (NIGHT.test(a.text) || NIGHT.test(b.text)) return false;
  if (a.from !== undefined && b.from !== undefined && a.from === a.to && b.from === b.to) return a.from !== b.from;
  // Without the articles' days two weekdays may still be told from each other.
  return a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday;
}

/** A month, a season or a year, and another or a day of another. */
function spansDiffer(a: Moment, b: Moment): boolean {
  const time = compareMoments(a, b);
  if (time !== undefined) return time === 'apart';
  return a.parts !== undefined && b.parts !== undefined && a.parts.month !== b.parts.month;
}

/** Two days of which one follows the other, as far as they are told. */
export function areNeighbours({ moment: a }: Slot, { moment: b }: Slot): boolean {
  if (!a || !b) return false;
  if (a.from !== undefined && b.from !== undefined) return Math.abs(a.from - b.from) <= 1;
  if (a.weekday === undefined || b.weekday === undefined) return false;
  const gap = Math.abs(a.weekday - b.weekday);
  return gap === 1 || gap === 6;
}

function clocksDiffer(a: ClockTime, b: ClockTime): boolean {
  if (a.zone !== b.zone && a.zone !== undefined && b.zone !== undefined) return false;
  const apart = Math.abs(a.minutes - b.minutes);
  const gap = Math.min(apart, 2 * HALF_DAY - apart);
  if ((a.ambiguous || b.ambiguous) && Math.abs(gap - HALF_DAY) <= ABOUT) return false;
  return gap > (a.approximate || b.approximate ? ABOUT : CLOSE);
}

/** Without a noun on one side, or with kin of it, so much is known of what is counted. */
const [UNKNOWN, KIN, WIDER] = [0.3, 0.9, 0.6] as const;

/** How alike what two numbers count is, 0..1. */
export function nounLikeness(a: Slot, b: Slot): number {
  const [x, y] = [a.quantity?.noun, b.quantity?.noun];
  if (!x || !y) return UNKNOWN;
  if (x === y) return 1;
  const [own, other] = [classesOf(x), classesOf(y)];
  if (own[0] === other[0]) return KIN;
  if (own.includes(other[0]!) || other.includes(own[0]!)) return WIDER;
  return Math.max(0, likeness(meaningOf(x), meaningOf(y)) - 0.2) * 0.7;
}

/** Is it a value that two articles seldom share by chance? Small counts are in every text. */
export function isTelling({ kind, value }: Slot): boolean {
  return kind !== 'count' && kind !== 'ordinal' ? true : Math.abs(value) >= 8;
}

/** Does an article that has `slots` say the same as `own` somewhere? Then it knows of both, as of two things. */
export function holds(slots: readonly Slot[], own: Slot): boolean {
  // A day stands in any article for many things.
  if (own.kind === 'date') return false;
  return slots.some(
    (slot) => slot.kind === own.kind && !differ(own, slot) && (own.kind !== 'count' || nounLikeness(own, slot) >= 0.25),
  );
}

/** The digits of a number without the noughts at its end. */
const digitsOf = remembered((value: number): string => String(value).replace(/\D/g, '').replace(/0+$/, ''));

/** One number is the other with its digits in another order, or with one digit changed. */
export interface Slip {
  readonly kind: 'order' | 'digit';
  /** How many digits they have, without noughts at the end: of three or more nobody hits such a pair by chance. */
  readonly digits: number;
}

/** The slip by which one number may have become the other. */
export function slipOf(a: Slot, b: Slot): Slip | undefined {
  if (!a.quantity || !b.quantity || a.quantity.unit !== b.quantity.unit) return undefined;
  // The middle of a range is written nowhere.
  if (a.quantity.bound === 'between' || b.quantity.bound === 'between') return undefined;
  const [x, y] = [a.quantity.value, b.quantity.value];
  const [own, other] = [digitsOf(x), digitsOf(y)];
  const digits = Math.max(own.length, other.length);
  // 41 and 410: a nought more or less.
  if (x === y * 10 || y === x * 10) return { kind: 'digit', digits };
  if (Math.max(x, y) >= 10 * Math.min(x, y)) return undefined;
  if (isSlip(a.quantity, b.quantity)) return { kind: 'order', digits };
  if (own.length < 2 || own.length !== other.length) return undefined;
  let changed = 0;
  for (let i = 0; i < own.length; i++) if (own[i] !== other[i]) changed++;
  return changed === 1 ? { kind: 'digit', digits } : undefined;
}
