import type { Common } from '../../events/company.ts';
import type { Slot } from './facts.ts';
import type { Kind } from './kinds.ts';
import type { Told } from './told.ts';
import { differ, nounLikeness } from './values.ts';
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
