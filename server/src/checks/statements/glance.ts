import { likeness } from '../../reading/meaning.ts';
import type { Slot } from './facts.ts';
import { anchorIn, bitOf, type Look } from './look.ts';
import { SIEVE } from './sieve.ts';
import type { Said } from './told.ts';
import { nounLikeness, slipOf } from './values.ts';

/** Words by which one value is told apart from another that may be of the same thing. */
const APART = new Set(
  'another more other others further additional extra first second previous former earlier last next'.split(' '),
);
/** Fewer of anything than this are told of many things. */
const FEW = 10;
/** A ratio of a thousand tells as much as any greater one. */
const MOST_ORDERS = 3;
/** More rare words than these tell nothing more. */
const MOST_ANCHORS = 6;

/** What is seen of two slots at a glance, which most pairs are settled by. */
export type Glance = Readonly<Record<Seen | 'slip' | 'again', number>>;

type Seen = Exclude<keyof typeof SIEVE, Shared>;
/** What two articles have in common, which all pairs of their slots share. */
type Shared = 'words' | 'names' | 'agreeing' | 'clashing' | 'agreement';

/** How much kinds of evidence can speak for a pair at the most: words and names of both sentences, and what is asked last. */
const most = (weight: number, amount = 1) => Math.max(0, weight * amount);
const MOST_TIED = most(SIEVE.anchor, MOST_ANCHORS) + most(SIEVE.nearSame);
const [MOST_NOUN, MOST_SAID] = [most(SIEVE.noun), most(SIEVE.predicate)];
const [MOST_ORDER, MOST_DIGIT] = [most(Math.max(SIEVE.order, SIEVE.digit)), most(SIEVE.digit)];

/**
 * A glance at two slots of a kind; nothing where what is seen, with what else there is to hope (`hope`), stays below
 * `faint`. `many`: the logarithms of how many values of the kind the two articles have, each with one more.
 *
 * There are many pairs, and most are hopeless by what costs next to nothing: so it is weighed as it is seen, the cheapest
 * first, and left as soon as all that is still to be asked cannot save it.
 */
export function glanceAt(a: Look, b: Look, many: number, hope: number, faint: number): Glance | undefined {
  const [x, y] = [a.slot, b.slot];
  const { counted, ordinal, clock, money, duration, count, percent } = a.sort;
  const nounless = counted && (!x.quantity!.noun || !y.quantity!.noun) ? 1 : 0;
  const day = a.isDay && b.isDay ? 1 : 0;
  const orders = x.quantity ? Math.abs(Math.log10(Math.max(x.value, 0.5) / Math.max(y.value, 0.5))) : 0;
  const magnitude = Math.min(MOST_ORDERS, orders);
  const small = count === 1 && Math.min(x.value, y.value) < FEW ? 1 : 0;
  const sameBefore = a.before === b.before ? 1 : 0;
  const sameBehind = a.behind === b.behind ? 1 : 0;
  const sameUnit = a.unit === b.unit ? 1 : 0;
  const manyUnit = a.many + b.many;
  const gap = gapOf(x, y);
  const tolls = a.toll && b.toll ? 1 : 0;
  let seen =
    hope +
    SIEVE.prior +
    SIEVE.many * many +
    SIEVE.nounless * nounless +
    SIEVE.ordinal * ordinal +
    SIEVE.day * day +
    SIEVE.clock * clock +
    SIEVE.money * money +
    SIEVE.duration * duration +
    SIEVE.count * count +
    SIEVE.percent * percent +
    SIEVE.magnitude * magnitude +
    SIEVE.small * small +
    SIEVE.sameBefore * sameBefore +
    SIEVE.sameBehind * sameBehind +
    SIEVE.sameUnit * sameUnit +
    SIEVE.manyUnit * manyUnit +
    SIEVE.gap * gap +
    SIEVE.tolls * tolls;
  const slips = a.digits === '' ? 0 : a.digits === b.digits ? MOST_ORDER : MOST_DIGIT;
  const numbers = (counted ? MOST_NOUN : 0) + (a.said && b.said ? MOST_SAID : 0) + slips;
  if (seen + numbers + MOST_TIED < faint) return undefined;

  const near = a.name !== undefined && a.name === b.name;
  const nearSame = near ? 1 : 0;
  const nearOther = !near && a.name && b.name && !stands(a.name, b) && !stands(b.name, a) ? 1 : 0;
  const { all, names } = tie(a, b);
  const anchor = Math.min(MOST_ANCHORS, all);
  const anchorName = Math.min(MOST_ANCHORS, names);
  seen +=
    SIEVE.nearSame * nearSame + SIEVE.nearOther * nearOther + SIEVE.anchor * anchor + SIEVE.anchorName * anchorName;
  if (seen + numbers < faint) return undefined;

  const noun = counted ? nounLikeness(x, y) : 0;
  const predicate = saidAlike(a.said, b.said);
  const slip = slipOf(x, y);
  const order = slip?.kind === 'order' ? 1 : 0;
  const digit = slip?.kind === 'digit' ? 1 : 0;
  const apart = Math.min(2, told(x, y) + told(y, x));
  seen +=
    SIEVE.noun * noun + SIEVE.predicate * predicate + SIEVE.order * order + SIEVE.digit * digit + SIEVE.apart * apart;
  if (seen < faint) return undefined;
  return {
    ...{ prior: 1, many, noun, nounless, ordinal, day, clock, money, duration, count, percent },
    ...{ order, digit, slip: order === 1 ? slip!.digits : 0, magnitude, apart, small },
    ...{ anchor, anchorName, nearSame, nearOther, sameBefore, sameBehind, sameUnit, manyUnit, gap, predicate, tolls },
    again: Math.min(a.again, b.again),
  };
}

/** Modifiers that tell the one apart and that the other lacks. */
function told({ quantity }: Slot, { quantity: other }: Slot): number {
  if (!quantity || !other || quantity.modifiers.length === 0) return 0;
  return quantity.modifiers.filter((word) => APART.has(word) && !other.modifiers.includes(word)).length;
}

/** Words that both sentences have, and how much of that are names. */
function tie({ anchors }: Look, { anchors: others, even, odd }: Look): { all: number; names: number } {
  let [all, names] = [0, 0];
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i]!;
    if (((anchor.hash & 1 ? odd : even) & bitOf(anchor.hash)) === 0) continue;
    const like = anchorIn(others, anchor);
    if (!like) continue;
    all += anchor.weight * like.share;
    if (anchor.isName && like.isName) names += anchor.weight * like.share;
  }
  return { all, names };
}

/** Does a name stand by a slot? */
function stands(name: string, { words }: Look): boolean {
  for (let i = 0; i < words.length; i++) if (words[i]!.word === name) return true;
  return false;
}

/** How far apart two times lie, by the logarithm of the days, or of the half-hours. */
function gapOf({ moment: a, clock: p }: Slot, { moment: b, clock: q }: Slot): number {
  if (a?.from !== undefined && b?.from !== undefined) return Math.log1p(Math.abs(a.from - b.from)) / 3;
  return p && q ? Math.log1p(Math.abs(p.minutes - q.minutes) / 30) : 0;
}

/** How alike what is said of two numbers is: 1 for one class or stem. */
function saidAlike(a: Said | undefined, b: Said | undefined): number {
  if (!a || !b) return 0;
  return a.predicate === b.predicate ? 1 : Math.max(0, likeness(a.meaning, b.meaning));
}
