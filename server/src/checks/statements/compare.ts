import type { Containment } from '../../events/places.ts';
import { type Amounts, closely, commonly, leadOf, nearly, plainly, plainScore, scoreOf, wholly } from './amounts.ts';
import type { Slot } from './facts.ts';
import type { Told } from './told.ts';
import { differ, holds } from './values.ts';
import { WEIGHTS } from './weights.ts';

/** Two slots of two articles that cannot both be right of one thing, and what speaks for their being of one. */
export interface Pair {
  readonly a: Slot;
  readonly b: Slot;
  readonly amounts: Amounts;
  readonly score: number;
}

/** The most that other values, the predicate and the modifiers may add. */
const BESIDE = 2 * WEIGHTS.besideSame + WEIGHTS.predicate + WEIGHTS.sameModifier;

/** The most that what stands around two slots may add to their score, once it is known what their sentences share. */
const BEST_CLOSE =
  WEIGHTS.clause +
  WEIGHTS.lead +
  WEIGHTS.sameBefore +
  WEIGHTS.sameBehind +
  Math.max(WEIGHTS.bothLede, WEIGHTS.oneLede) +
  WEIGHTS.kinClass +
  BESIDE;
const BEST_HAPPENING = WEIGHTS.sameHappening;
/** The most that what two articles have in common may add. */
const BEST_COMMON = WEIGHTS.names + WEIGHTS.words + 1.5;

/** Digits in another order count in full where a third of what stands around two slots, or of their sentences, is shared. */
const SHARED_BY_SLIPS = 3;

/** The pairs of slots of two articles that reach `least`, of all their slots or of those in `among`. */
export function pairsOf(
  a: Told,
  b: Told,
  places: Containment,
  least: number,
  among?: Iterable<readonly [Slot, Slot]>,
): Pair[] {
  const pairs: Pair[] = [];
  let shared: Amounts | undefined;
  let sharing = 0;
  const add = (x: Slot, y: Slot, own: readonly Slot[], other: readonly Slot[], many: number) => {
    // Dear questions last: most pairs are settled by two look-ups and a few numbers.
    if (a.isPart(x) !== b.isPart(y) || !differ(x, y)) return;
    const plain = plainly(x, y, many);
    const base = plainScore(plain);
    const best = BEST_CLOSE + (x.kind === 'day' || x.kind === 'clock' ? BEST_HAPPENING : 0);
    if (base + WEIGHTS.sentence + best + BEST_COMMON < least) return;
    if (!shared) {
      shared = commonly(a, b);
      sharing = scoreOf(shared);
    }
    if (base + sharing + WEIGHTS.sentence + best < least || holds(other, x) || holds(own, y)) return;
    const sentence = wholly(a.near(x).words, b.near(y).words);
    const whole = base + sharing + WEIGHTS.sentence * sentence;
    if (whole + best < least) return;
    const clause = nearly(a.near(x).words, b.near(y).words);
    if (whole + WEIGHTS.clause * (clause - 1) + best < least) return;
    // Of two numbers that share nothing else, digits in another order tell nothing: 14 and 41 are everywhere.
    const order = plain.order * Math.min(1, SHARED_BY_SLIPS * (sentence + clause));
    const close = { ...plain, ...shared, sentence, clause, ...closely(a, x, b, y, places), order };
    const found = scoreOf(close);
    if (found + WEIGHTS.lead < least) return;
    const amounts = { ...close, lead: leadOf(a, x, b, y, sentence + clause) };
    const score = scoreOf(amounts);
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
