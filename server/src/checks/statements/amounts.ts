import type { Common } from '../../events/company.ts';
import type { Moment } from '../../reading/reading.ts';
import type { Slot } from './facts.ts';
import type { Kind } from './kinds.ts';
import type { Told } from './told.ts';
import { differ, nounLikeness, slipOf } from './values.ts';
import { WEIGHTS } from './weights.ts';

/** How much there is of each kind of evidence that two slots are of one thing. */
export type Amounts = Readonly<Partial<Record<Kind, number>>>;

/** The first estimate: amounts by their weights. */
export function estimateOf(amounts: Amounts): number {
  const weights: Partial<Record<Kind, number>> = WEIGHTS;
  let score = 0;
  for (const kind in amounts) score += (weights[kind as Kind] ?? 0) * amounts[kind as Kind]!;
  return score;
}

/** Words by which one value is told apart from another that may be of the same thing. */
const APART = new Set(
  'another more other others further additional extra first second previous former earlier last next'.split(' '),
);
/** Fewer of anything than this are told of many things. */
const FEW = 10;
/** A ratio of a thousand tells as much as any greater one. */
const MOST_ORDERS = 3;

/** What a look at two values tells, which most pairs are settled by. */
const PLAIN = {
  prior: 1,
  many: 0,
  noun: 0,
  nounless: 0,
  ordinal: 0,
  day: 0,
  clock: 0,
  money: 0,
  duration: 0,
  order: 0,
  digit: 0,
  magnitude: 0,
  apart: 0,
  small: 0,
};
type Plain = Readonly<typeof PLAIN>;

/** The first estimate by that alone: `estimateOf`, spelt out for speed, in the same order. */
export const plainScore = (plain: Plain): number =>
  plain.prior * WEIGHTS.prior +
  plain.many * WEIGHTS.many +
  plain.noun * WEIGHTS.noun +
  plain.nounless * WEIGHTS.nounless +
  plain.ordinal * WEIGHTS.ordinal +
  plain.day * WEIGHTS.day +
  plain.clock * WEIGHTS.clock +
  plain.money * WEIGHTS.money +
  plain.duration * WEIGHTS.duration +
  plain.order * WEIGHTS.order +
  plain.digit * WEIGHTS.digit +
  plain.magnitude * WEIGHTS.magnitude +
  plain.apart * WEIGHTS.apart +
  plain.small * WEIGHTS.small;

/**
 * The look itself; `many`: the logarithms of how many values of the kind the two articles have, each with one more. It is
 * the same object each time, to be copied by whoever keeps it: there are many pairs.
 */
export function plainly(x: Slot, y: Slot, many: number): Plain {
  const counted = x.kind === 'count' || x.kind === 'ordinal';
  const slip = slipOf(x, y);
  PLAIN.many = many;
  PLAIN.noun = counted ? nounLikeness(x, y) : 0;
  PLAIN.nounless = counted && (!x.quantity!.noun || !y.quantity!.noun) ? 1 : 0;
  PLAIN.ordinal = x.kind === 'ordinal' ? 1 : 0;
  PLAIN.day = x.moment && y.moment && isDay(x.moment) && isDay(y.moment) ? 1 : 0;
  PLAIN.clock = x.kind === 'clock' ? 1 : 0;
  PLAIN.money = x.kind.startsWith('money') ? 1 : 0;
  PLAIN.duration = x.kind === 'duration' ? 1 : 0;
  PLAIN.order = slip === 'order' ? 1 : 0;
  PLAIN.digit = slip === 'digit' ? 1 : 0;
  const orders = x.quantity ? Math.abs(Math.log10(Math.max(x.value, 0.5) / Math.max(y.value, 0.5))) : 0;
  PLAIN.magnitude = Math.min(MOST_ORDERS, orders);
  PLAIN.apart = Math.min(2, told(x, y) + told(y, x));
  PLAIN.small = x.kind === 'count' && Math.min(x.value, y.value) < FEW ? 1 : 0;
  return PLAIN;
}

const isDay = ({ granularity, weekday }: Moment) => granularity === 'day' || weekday !== undefined;

/** Modifiers that tell the one apart and that the other lacks. */
function told({ quantity }: Slot, { quantity: other }: Slot): number {
  if (!quantity || !other || quantity.modifiers.length === 0) return 0;
  return quantity.modifiers.filter((word) => APART.has(word) && !other.modifiers.includes(word)).length;
}

/** What two articles have in common, which all pairs of their slots share. */
export function commonly(a: Told, b: Told): Amounts {
  let shared = 0;
  for (let i = 0; i < a.names.length; i++) if (b.member.facts.names.has(a.names[i]!)) shared += a.tells[i]!;
  const [agreeing, clashing] = [a.agreeing(b), clashes(a, b)];
  return {
    names: shared / Math.max(1, Math.min(a.telling, b.telling)),
    agreeing: Math.log1p(agreeing),
    clashing: Math.log1p(clashing),
    agreement: agreeing / (agreeing + clashing + 1),
    words: a.words.likeness(b.words),
  };
}

/** Values of `a` under one noun of which `b` has others. */
function clashes(a: Told, b: Told): number {
  let count = 0;
  for (const [kind, slots] of a.byKind) {
    if (kind !== 'count' && kind !== 'ordinal') continue;
    const others = b.byKind.get(kind) ?? [];
    for (const slot of slots) {
      const { noun } = slot.quantity!;
      const rivals = noun ? others.filter((each) => each.quantity!.noun === noun) : [];
      if (rivals.length > 0 && rivals.every((rival) => differ(slot, rival))) count++;
    }
  }
  return count;
}

/**
 * How much more alike what stands around the two is than around either and any other slot of the other's article, 0..1;
 * `common`: what a slot of the one and a slot of the other have in common.
 */
export function leadOf(a: Told, x: Slot, b: Told, y: Slot, common: (x: Slot, y: Slot) => Common): number {
  const alike = (s: Slot, t: Slot) => {
    const { sentence, clause } = common(s, t);
    return sentence + clause + likenessOf(s, t);
  };
  const own = alike(x, y);
  let best = 0;
  for (const other of b.byKind.get(y.kind)!) if (other !== y && best < own) best = Math.max(best, alike(x, other));
  for (const other of a.byKind.get(x.kind)!) if (other !== x && best < own) best = Math.max(best, alike(other, y));
  return Math.max(0, Math.min(1, own - best));
}

const likenessOf = (x: Slot, y: Slot) => (x.quantity && y.quantity ? nounLikeness(x, y) : 0);
