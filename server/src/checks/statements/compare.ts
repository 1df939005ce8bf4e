import type { Containment } from '../../events/places.ts';
import { type Amounts, commonly, estimateOf, leadOf, nearly, plainly, plainScore, wholly } from './amounts.ts';
import { anchored } from './anchors.ts';
import { toldApart } from './apart.ts';
import { closely, mostAround } from './around.ts';
import type { Slot } from './facts.ts';
import { judge, LEAST_SCORE, SURE } from './forest.ts';
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

/** A first estimate below this was never wrong: of pairs that the trees took for one thing none lies so low. */
const HOPELESS = -4;

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
    const sentence = wholly(a.near(x).words, b.near(y).words);
    if (most + WEIGHTS.sentence * sentence < hopeless) return;
    const clause = nearly(a.near(x).words, b.near(y).words);
    if (most + WEIGHTS.sentence * sentence + WEIGHTS.clause * (clause - 1) < hopeless) return;
    // Of two numbers that share nothing else, digits in another order tell nothing: 14 and 41 are everywhere.
    const order = plain.order * Math.min(1, SHARED_BY_SLIPS * (sentence + clause));
    const close = { ...plain, ...shared, sentence, clause, ...closely(a, x, b, y, places), order };
    if (estimateOf(close) + WEIGHTS.lead < hopeless) return;
    if (!areToldAlike(a, x, b, y) || toldApart(a, x, b, y)) return;
    if (tellsBare(a, y, x) || tellsBare(b, x, y) || addUp(a, x, b, y)) return;
    const known = { ...close, lead: leadOf(a, x, b, y, sentence + clause) };
    const amounts = {
      ...known,
      ...anchored(a, x, b, y),
      estimate: estimateOf(known),
      holding: Number(holds(other, x)) + Number(holds(own, y)),
    };
    const score = judge(amounts);
    // One article looks back, or the two tell of other days: an event of before is told in the same words.
    if (score < SURE && least >= LEAST_SCORE && (amounts.oneBackground || amounts.framesApart)) return;
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

/** Are both told alike, as a whole, a part or a plan, and on days that no night joins? */
function areToldAlike(a: Told, x: Slot, b: Told, y: Slot): boolean {
  const [own, other] = [a.standing(x), b.standing(y)];
  if (!mayBeOne(own, other)) return false;
  return !((own.night || other.night) && areNeighbours(x, y));
}
