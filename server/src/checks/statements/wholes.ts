import type { Quantity } from '../../reading/reading.ts';
import type { Slot } from './facts.ts';
import type { Told } from './told.ts';

/* Two numbers that are the parts of one whole, or a part and its whole, do not contradict each other. */

/** A whole is told in the sentence of its part, or in one next to it. */
const NEAR = 1;

const numberOf = ({ quantity }: Slot): number => quantity!.value;
const isSame = (a: number, b: number) => Math.abs(a - b) < 1e-9 * Math.max(1, a, b);

/** The values of a slot's kind in its sentence and the ones next to it. */
function valuesNear(told: Told, slot: Slot): number[] {
  return told.member.reading.quantities
    .filter(
      (each) =>
        each.kind === slot.quantity!.kind &&
        each.unit === slot.quantity!.unit &&
        each.block === slot.block &&
        Math.abs(each.sentence - slot.sentence) <= NEAR,
    )
    .map(({ value }) => value);
}

/** The other values of its kind in the sentence of a slot. */
const besides = (told: Told, slot: Slot): number[] =>
  (told.byKind.get(slot.kind) ?? []).flatMap((other) =>
    other !== slot &&
    other.quantity &&
    !other.quantity.modifiers.includes('of') &&
    other.block === slot.block &&
    other.sentence === slot.sentence
      ? [other.quantity.value]
      : [],
  );

/** "23 of the 40" and "the other 17"; "nine of the 14 were women" and "five men": do the two make up a whole that is told? */
const makeWhole = (a: Told, x: Slot, b: Told, y: Slot): boolean => {
  const whole = numberOf(x) + numberOf(y);
  return [...valuesNear(a, x), ...valuesNear(b, y)].some((value) => isSame(value, whole));
};

/** "Two of them in the city, 11 in the hills" and "13": is one all that stands in the other's sentence? */
function isAllOf(told: Told, part: Slot, whole: Slot): boolean {
  const others = besides(told, part);
  if (others.length === 0) return false;
  const value = numberOf(part);
  const sums = [...others.map((other) => value + other), others.reduce((sum, other) => sum + other, value)];
  return sums.some((sum) => isSame(sum, numberOf(whole)));
}

/** May the two numbers be right together, as what adds up? */
export function addUp(a: Told, x: Slot, b: Told, y: Slot): boolean {
  if (!x.quantity || !y.quantity || x.quantity.unit !== y.quantity.unit || x.kind === 'ordinal') return false;
  return makeWhole(a, x, b, y) || isAllOf(a, x, y) || isAllOf(b, y, x);
}

/** Fewer digits stand in any article for many things. */
const DIGITS = 3;

/**
 * "Diesel will cost 1.71", "30 years at sea, 12 of them as captain": does the article tell the value without its unit,
 * anywhere if it is a telling one, or in the sentence of `beside`?
 */
export function tellsBare(told: Told, { quantity }: Slot, beside: Slot): boolean {
  if (!quantity) return false;
  const isBeside = ({ block, sentence }: Quantity) => block === beside.block && sentence === beside.sentence;
  return told.member.reading.quantities.some(
    (own) =>
      own.kind === 'count' &&
      isSame(own.value, quantity.value) &&
      (isBeside(own) ? own !== beside.quantity : own.noun === undefined && quantity.digits >= DIGITS),
  );
}
