import type { Quantity } from '../reading/reading.ts';
import { remembered } from '../text/remember.ts';

/** As much of a quantity as comparing takes. */
export interface Amount extends Pick<Quantity, 'min' | 'max' | 'value' | 'bound' | 'vague' | 'digits'> {
  /** Half the width that rounding may have taken, where it is not to be told from the digits. */
  readonly rounding?: number;
}

/** How two numbers for one thing stand to each other. */
export type Comparison = 'agree' | 'gap' | 'conflict';

/**
 * Bounds that hold and yet leave so wide a gap that the desk wants to see it: "at least six" beside 26. As a share of
 * the greater value.
 */
const GAP = 0.2;

/** Nobody rounds a number by more than this share of it without saying "about": 80 is not 85. */
const MOST_ROUNDING = 0.05;
/** With a conversion the number is rounded twice: ten miles are sixteen kilometres, and fifteen. */
const MOST_CONVERTED = 0.1;

/** Half a unit of the last digit shown: 1.2 million may stand for 1.15 to 1.25 million. */
function halfDigit(q: Amount): number {
  if (q.value === 0 || q.vague) return 0;
  return 10 ** (Math.floor(Math.log10(Math.abs(q.value))) - q.digits + 1) / 2;
}

function roundingOf(q: Amount): number {
  if (q.rounding !== undefined) return q.rounding;
  // Small whole numbers are counted, not rounded: 26 is 26. From a hundred on, trailing zeros may be rounding.
  if (q.value < 100 && Number.isInteger(q.value)) return 0;
  const half = halfDigit(q);
  return half >= 5 || !Number.isInteger(q.value) ? Math.min(half, q.value * MOST_ROUNDING) : 0;
}

/** May the article have rounded `exact` to what `q` shows? */
function roundsTo(q: Amount, exact: number): boolean {
  return Math.abs(q.value - exact) <= roundingOf(q) * 1.001;
}

function meets(a: Amount, b: Amount): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Compares two counts: bounds and rounding allowed for. Symmetric. */
export function compareValues(a: Amount, b: Amount): Comparison {
  if (a.vague || b.vague) return 'agree';
  if (a.value === b.value && meets(a, b)) return 'agree';
  if (!meets(a, b)) {
    // Two bounds that only just miss ("nearly 100", "more than 100") do differ; two roundings of one number do not.
    const soft = a.bound !== 'more-than' && a.bound !== 'nearly' && b.bound !== 'more-than' && b.bound !== 'nearly';
    return soft && (roundsTo(a, b.value) || roundsTo(b, a.value)) ? 'agree' : 'conflict';
  }
  const open = isOpen(a) || isOpen(b);
  // "Up to ten" says what "between five and ten" does.
  if (!open || holds(a, b) || holds(b, a)) return 'agree';
  const greater = Math.max(a.value, b.value);
  return Math.abs(a.value - b.value) > greater * GAP ? 'gap' : 'agree';
}

/** Is one a range that the other's bound lies in? */
function holds(range: Amount, q: Amount): boolean {
  return range.bound === 'between' && range.min <= q.value && q.value <= range.max;
}

function isOpen(q: Amount): boolean {
  return q.bound === 'at-least' || q.bound === 'more-than' || q.bound === 'at-most' || q.bound === 'fewer-than';
}

/**
 * A sum or a measure in another unit (`factor` of them to one of its own). Unlike a count, even a small whole one may be
 * rounded: 34 miles may be 33.6.
 */
export function measured(q: Amount, factor = 1, converted = false): Amount {
  const most = converted ? MOST_CONVERTED : MOST_ROUNDING;
  return {
    value: q.value * factor,
    min: q.min * factor,
    max: q.max * factor,
    bound: q.bound,
    vague: q.vague,
    digits: q.digits,
    rounding: Math.min(halfDigit(q), Math.abs(q.value) * most) * factor,
  };
}

/**
 * Do two sums or measures contradict each other? "More than 2.6 million" and "2.6 million" do not: what is weighed and
 * paid is rounded as the writer likes. Symmetric.
 */
export function contradicts(a: Amount, b: Amount): boolean {
  if (a.vague || b.vague || meets(a, b)) return false;
  return !roundsTo(a, b.value) && !roundsTo(b, a.value) && !justMisses(a, b);
}

/**
 * May somebody who writes `own` have `other` in mind? "More than 450" does not contradict 612, nor "about 300" 260, and
 * yet they say nothing of it: a bound speaks of what lies near.
 */
export function mayMean(own: Amount, other: Amount): boolean {
  if (contradicts(narrowed(own), narrowed(other))) return false;
  if (!isOpen(own) && !isOpen(other)) return true;
  return Math.abs(own.value - other.value) <= Math.max(Math.abs(own.value), Math.abs(other.value)) * GAP;
}

const narrowed = (q: Amount): Amount =>
  q.bound === 'about' && !q.vague ? { ...q, min: q.value, max: q.value, bound: 'exact' } : q;

/** Is a small whole number ("one mile") what the writer made of one with decimals (1.2 miles)? */
export function isWhole(q: Amount, finer: Amount): boolean {
  return (
    q.value < 10 && Number.isInteger(q.value) && !Number.isInteger(finer.value) && Math.abs(q.value - finer.value) < 0.5
  );
}

/** "Nearly 18" and 18.2, "more than 100" and 99: the bound is looser than its word. */
function justMisses(a: Amount, b: Amount): boolean {
  if (a.bound === 'exact' && b.bound === 'exact') return false;
  return Math.abs(a.value - b.value) <= Math.max(Math.abs(a.value), Math.abs(b.value)) * MOST_ROUNDING;
}

/**
 * Is one number a slip of the pen from the other: two digits changed about (84 and 48)? Numbers of two things seldom
 * stand so; such a pair needs less else to show that it is of one.
 */
export function isSlip(a: Amount, b: Amount): boolean {
  if (a.value === b.value || a.value <= 0 || b.value <= 0 || a.vague || b.vague) return false;
  // The middle of a range is written nowhere.
  if (a.bound === 'between' || b.bound === 'between') return false;
  if (Math.floor(Math.log10(a.value)) !== Math.floor(Math.log10(b.value))) return false;
  const digits = sortedDigits(a.value);
  return digits.length >= 2 && digits === sortedDigits(b.value);
}

/**
 * Is one number the other with its point a place farther (1.2 and 12)? One digit and a nought stand so by chance: 5 and
 * 50 are two numbers.
 */
export function isShift(a: Amount, b: Amount): boolean {
  if (a.value <= 0 || b.value <= 0 || a.vague || b.vague || a.bound === 'between' || b.bound === 'between')
    return false;
  if (Number.isInteger(a.value) && Number.isInteger(b.value)) return false;
  if (Math.abs(Math.abs(Math.log10(a.value / b.value)) - 1) > 1e-9) return false;
  const digits = digitsOf(a.value);
  return digits.length >= 2 && digits === digitsOf(b.value);
}

/** The digits of a number without the zeros at its ends. */
const digitsOf = (value: number): string =>
  value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** The same, sorted. */
export const sortedDigits = remembered((value: number): string => [...digitsOf(value)].sort().join(''));
