import type { Slot } from './facts.ts';
import type { Told } from './told.ts';
import { differ, isTelling, nounLikeness } from './values.ts';

/** Small counts agree by chance, unless they count one thing. */
const ONE_NOUN = 0.8;
/** No more other values than this count for or against. */
const MOST_BESIDE = 2;

/** How many of them agree, and how many do not. */
interface Beside {
  readonly besideSame: number;
  readonly besideOther: number;
}

/** What the other values that stand with two slots say: sentences that agree in those tell of one thing. */
export function beside(a: Told, x: Slot, b: Told, y: Slot): Beside {
  const [own, other] = [a.besides(x), b.besides(y)];
  return {
    besideSame: Math.min(MOST_BESIDE, agreeing(own, other)),
    besideOther: Math.min(MOST_BESIDE, clashing(own, other), clashing(other, own)),
  };
}

/** How many of the values have their like among the others. */
function agreeing(own: readonly Slot[], others: readonly Slot[]): number {
  const like = (x: Slot) => (y: Slot) =>
    x.kind === y.kind && !differ(x, y) && (isTelling(x) || nounLikeness(x, y) > ONE_NOUN);
  return own.filter((x) => others.some(like(x))).length;
}

/** How many of the values have others of their kind opposite, and none that may be the same. */
function clashing(own: readonly Slot[], others: readonly Slot[]): number {
  return own.filter((x) => {
    const rivals = others.filter(({ kind }) => kind === x.kind);
    return rivals.length > 0 && rivals.every((y) => differ(x, y));
  }).length;
}
