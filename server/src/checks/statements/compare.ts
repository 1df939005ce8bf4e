import { type Common, inCommon } from '../../events/company.ts';
import type { Containment } from '../../events/places.ts';
import { type Amounts, commonly, estimateOf, leadOf, plainly, plainScore } from './amounts.ts';
import { anchored } from './anchors.ts';
import { toldApart } from './apart.ts';
import { closely, mostAround } from './around.ts';
import type { Slot } from './facts.ts';
import { judge } from './forest.ts';
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

/** The most that what two articles have in common may add. */
const BEST_COMMON = WEIGHTS.names + WEIGHTS.words + 1.5;

/** Below this first estimate the trees take hardly a pair for one thing: of 479 issues found in labelled stories four. */
const HOPELESS = -2;

/** Digits in another order count in full where a third of what stands around two slots, or of their sentences, is shared. */
const SHARED_BY_SLIPS = 3;

/**
 * The pairs of slots of two articles that reach `least`, of all their slots or of those in `among`; none of which the
 * first estimate is below `hopeless`.
 */
export function pairsOf(
  a: Told,
  b: Told,
  places: Containment,
  least: number,
  among?: Iterable<readonly [Slot, Slot]>,
  hopeless: number = HOPELESS,
): Pair[] {
  const pairs: Pair[] = [];
  const common = commonOf(a, b);
  let shared: Amounts | undefined;
  let sharing = 0;
  const add = (x: Slot, y: Slot, own: readonly Slot[], other: readonly Slot[], many: number) => {
    // Dear questions last: most pairs are settled by some look-ups and a few numbers.
    if (!differ(x, y)) return;
    const plain = plainly(x, y, many);
    const base = plainScore(plain);
    const around = mostAround(a, x, b, y);
    if (base + WEIGHTS.sentence + around + BEST_COMMON < hopeless) return;
    if (!shared) {
      shared = commonly(a, b);
      sharing = estimateOf(shared);
    }
    const most = base + sharing + around;
    if (most + WEIGHTS.sentence < hopeless) return;
    const { sentence, clause } = common(x, y);
    if (most + WEIGHTS.sentence * sentence + WEIGHTS.clause * (clause - 1) < hopeless) return;
    // Of two numbers that share nothing else, digits in another order tell nothing: 14 and 41 are everywhere.
    const order = plain.order * Math.min(1, SHARED_BY_SLIPS * (sentence + clause));
    const close = closely(a, x, b, y, places);
    const told = WEIGHTS.sentence * sentence + WEIGHTS.clause * clause + WEIGHTS.order * (order - plain.order);
    const first = base + sharing + told + estimateOf(close);
    if (first + WEIGHTS.lead < hopeless) return;
    const lead = leadOf(a, x, b, y, common);
    const estimate = first + WEIGHTS.lead * lead;
    if (estimate < hopeless || !areToldAlike(a, x, b, y) || toldApart(a, x, b, y)) return;
    if (tellsBare(a, y, x) || tellsBare(b, x, y) || addUp(a, x, b, y)) return;
    const holding = Number(holds(other, x)) + Number(holds(own, y));
    const near = anchored(a, x, b, y);
    const amounts = { ...plain, ...shared, ...close, ...near, sentence, clause, order, lead, holding, estimate };
    const score = judge(amounts);
    if (score >= least) pairs.push({ a: x, b: y, amounts, score });
  };
  const crowd = (own: readonly Slot[], other: readonly Slot[]) => Math.log(1 + own.length) + Math.log(1 + other.length);
  if (among) {
    for (const [x, y] of among) {
      const [own, other] = [a.byKind.get(x.kind)!, b.byKind.get(x.kind)!];
      add(x, y, own, other, crowd(own, other));
    }
    return pairs;
  }
  for (const [kind, own] of a.byKind) {
    const other = b.byKind.get(kind);
    if (!other) continue;
    const many = crowd(own, other);
    for (const x of own) for (const y of other) add(x, y, own, other, many);
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
