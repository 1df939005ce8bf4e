import { type Common, inCommon } from '../../events/company.ts';
import type { Containment } from '../../events/places.ts';
import { type Amounts, commonly, estimateOf, leadOf } from './amounts.ts';
import { anchored } from './anchors.ts';
import { toldApart } from './apart.ts';
import { alongside, matched } from './around.ts';
import type { Slot } from './facts.ts';
import { judge } from './forest.ts';
import { glanceAt } from './glance.ts';
import type { Look } from './look.ts';
import { FAINT, hopeOf } from './sieve.ts';
import { mayBeOne } from './standing.ts';
import type { Told } from './told.ts';
import { areNeighbours, differ, holds } from './values.ts';
import { WEIGHTS } from './weights.ts';
import { addUp, tellsBare } from './wholes.ts';

/** Two slots of two articles that cannot both be right of one thing, and what speaks for their being of one. */
export interface Pair {
  readonly a: Slot;
  readonly b: Slot;
  readonly amounts: Amounts;
  readonly score: number;
}

/** Below this first estimate the trees take hardly a pair for one thing: of 479 issues found in labelled stories four. */
export const HOPELESS = -2;

/** So much more than a glance may what costs more to find add to the first estimate. */
const MOST_CLOSE = WEIGHTS.sentence + WEIGHTS.clause + WEIGHTS.lead + WEIGHTS.kinClass;

/** Digits in another order count in full where a third of what stands around two slots, or of their sentences, is shared. */
const SHARED_BY_SLIPS = 3;

/**
 * The pairs of slots of two articles that reach `least`, of all their slots or of those in `among`; none of which a
 * glance is below `faint` or the first estimate below `hopeless`.
 */
export function pairsOf(
  a: Told,
  b: Told,
  places: Containment,
  least: number,
  among?: Iterable<readonly [Slot, Slot]>,
  hopeless: number = HOPELESS,
  faint: number = FAINT,
): Pair[] {
  const pairs: Pair[] = [];
  const common = commonOf(a, b);
  let shared: Amounts | undefined;
  let hope = 0;
  const add = (left: Look, right: Look, own: readonly Slot[], other: readonly Slot[], many: number) => {
    const [x, y] = [left.slot, right.slot];
    // Dear questions last: most pairs are settled by some look-ups and a few numbers.
    if (!differ(x, y)) return;
    if (!shared) {
      shared = commonly(a, b);
      hope = hopeOf(shared);
    }
    const glance = glanceAt(left, right, many, hope, faint);
    if (!glance) return;
    const beside = alongside(a, x, b, y);
    const sparse = estimateOf(shared) + estimateOf(beside);
    if (sparse + estimateOf(glance) + MOST_CLOSE < hopeless || !areToldAlike(a, x, b, y)) return;
    const { sentence, clause } = common(x, y);
    // Of two numbers that share nothing else, digits in another order tell nothing: 14 and 41 are everywhere.
    const plain = { ...glance, order: glance.order * Math.min(1, SHARED_BY_SLIPS * (sentence + clause)) };
    const match = matched(a, x, b, y, places);
    const told = WEIGHTS.sentence * sentence + WEIGHTS.clause * clause;
    const first = sparse + estimateOf(plain) + told + estimateOf(match);
    if (first + WEIGHTS.lead < hopeless || toldApart(a, x, b, y)) return;
    if (tellsBare(a, y, x) || tellsBare(b, x, y) || addUp(a, x, b, y)) return;
    const lead = leadOf(a, x, b, y, common);
    const estimate = first + WEIGHTS.lead * lead;
    if (estimate < hopeless) return;
    const holding = Number(holds(other, x)) + Number(holds(own, y));
    const near = anchored(a, x, b, y);
    const amounts = { ...plain, ...shared, ...beside, ...match, ...near, sentence, clause, lead, holding, estimate };
    const score = judge(amounts);
    if (score >= least) pairs.push({ a: x, b: y, amounts, score });
  };
  const crowd = (own: readonly Slot[], other: readonly Slot[]) => Math.log(1 + own.length) + Math.log(1 + other.length);
  if (among) {
    for (const [x, y] of among) {
      const [own, other] = [a.byKind.get(x.kind)!, b.byKind.get(x.kind)!];
      add(a.look(x), b.look(y), own, other, crowd(own, other));
    }
    return pairs;
  }
  for (const [kind, own] of a.byKind) {
    const other = b.byKind.get(kind);
    if (!other) continue;
    const many = crowd(own, other);
    const looks = other.map(b.look);
    for (const x of own.map(a.look)) for (const y of looks) add(x, y, own, other, many);
  }
  return pairs;
}

/** What slots of two articles have in common, asked of each two once. */
function commonOf(a: Told, b: Told): (x: Slot, y: Slot) => Common {
  const known = new Map<Slot, Map<Slot, Common>>();
  return (x, y) => {
    let own = known.get(x);
    if (!own) {
      own = new Map();
      known.set(x, own);
    }
    let common = own.get(y);
    if (!common) {
      common = inCommon(a.near(x).words, b.near(y).words);
      own.set(y, common);
    }
    return common;
  };
}

/** Are both told alike, as a whole, a part or a plan, and on days that no night joins? */
function areToldAlike(a: Told, x: Slot, b: Told, y: Slot): boolean {
  const [own, other] = [a.standing(x), b.standing(y)];
  if (!mayBeOne(own, other)) return false;
  return !((own.night || other.night) && areNeighbours(x, y));
}
