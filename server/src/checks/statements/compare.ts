import { type Context, Contexts } from '../../events/context.ts';
import type { Match } from '../../events/evidence.ts';
import { type Happening, happeningFor } from '../../events/happenings.ts';
import { matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { tellingOf } from '../../events/telling.ts';
import { mayBeOnePeriod, periodNear } from '../../reading/numbers/periods.ts';
import type { Token } from '../../text/article.ts';
import type { Member } from '../check.ts';
import type { Slot, StatementFacts } from './facts.ts';
import { differ, holds, isTelling, nounLikeness, slipOf } from './values.ts';
import { type Kind, WEIGHTS } from './weights.ts';
import { CLAUSE, coverage, type Near, SENTENCE, wordsNear } from './words.ts';

/** How much there is of each kind of evidence that two slots are of one thing. */
export type Amounts = Readonly<Partial<Record<Kind, number>>>;

/** The score of two slots; at `LEAST_SCORE` and above they are taken to be of one thing. */
export function scoreOf(amounts: Amounts, weights: Readonly<Record<Kind, number>> = WEIGHTS): number {
  let score = 0;
  for (const kind in amounts) score += weights[kind as Kind] * amounts[kind as Kind]!;
  return score;
}

/** Words by which one value is told apart from another that may be of the same thing. */
const APART = new Set(
  'another more other others further additional extra first second previous former earlier last next'.split(' '),
);
/** Words before a value in which it may be told as a part. */
const PART = 3;
/** A ratio of a thousand tells as much as any greater one. */
const MOST_ORDERS = 3;

/** One article, with what is asked of its slots again and again. */
export class Told {
  readonly member: Member<StatementFacts>;
  readonly byKind = new Map<string, Slot[]>();
  /** The words that it uses as names, and how much each of them tells. */
  readonly names: readonly string[];
  readonly tells: readonly number[];
  /** All of that. */
  readonly telling: number;
  /** What its telling values are, by kind. */
  readonly #values = new Set<string>();
  readonly #parts = new Set<Slot>();
  readonly #contexts: Contexts;
  readonly #near = new Map<Slot, { readonly words: readonly Near[]; readonly names: ReadonlySet<string> }>();
  readonly #told = new Map<Slot, Context>();

  constructor(member: Member<StatementFacts>) {
    this.member = member;
    this.names = [...member.facts.names];
    this.tells = this.names.map(tellingOf);
    this.telling = this.tells.reduce((sum, each) => sum + each, 0);
    this.#contexts = new Contexts(member.reading, member.facts.frame);
    for (const slot of member.facts.slots) {
      const own = this.byKind.get(slot.kind);
      if (own) own.push(slot);
      else this.byKind.set(slot.kind, [slot]);
      if (isTelling(slot)) this.#values.add(`${slot.kind}:${slot.value}`);
      if (isPart(this.tokens(slot), slot.from)) this.#parts.add(slot);
    }
  }

  near(slot: Slot) {
    let known = this.#near.get(slot);
    if (!known) {
      const { tokens } = this.member.reading.article.blocks[slot.block]!.sentences[slot.sentence]!;
      const words = wordsNear(tokens, slot);
      known = { words, names: new Set(words.filter(({ isName }) => isName).map(({ word }) => word)) };
      this.#near.set(slot, known);
    }
    return known;
  }

  context(slot: Slot): Context {
    let known = this.#told.get(slot);
    if (!known) {
      known = this.#contexts.at(slot.block, slot.sentence, slot.span);
      this.#told.set(slot, known);
    }
    return known;
  }

  /** What happened at a time or on a day. */
  happening(slot: Slot): Happening | undefined {
    return happeningFor(this.tokens(slot), slot.span);
  }

  tokens({ block, sentence }: Slot): readonly Token[] {
    return this.member.reading.article.blocks[block]!.sentences[sentence]!.tokens;
  }

  /** Is the value told as a part of another? */
  isPart(slot: Slot): boolean {
    return this.#parts.size > 0 && this.#parts.has(slot);
  }

  /** On how many telling values two articles agree. */
  agreeing(other: Told): number {
    let count = 0;
    for (const value of this.#values) if (other.#values.has(value)) count++;
    return count;
  }
}

/** "of which €12 million is due at once", "including 40 in Lagos". */
function isPart(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - PART); i < at; i++)
    if (tokens[i]!.lower === 'which' || tokens[i]!.lower === 'including') return true;
  return false;
}

/** What two articles have in common, which all pairs of their slots share. */
interface Common {
  readonly names: number;
  readonly agreeing: number;
  readonly clashing: number;
}

function commonOf(a: Told, b: Told): Common {
  let shared = 0;
  for (let i = 0; i < a.names.length; i++) if (b.member.facts.names.has(a.names[i]!)) shared += a.tells[i]!;
  return {
    names: shared / Math.max(1, Math.min(a.telling, b.telling)),
    agreeing: a.agreeing(b),
    clashing: clashes(a, b),
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

/** Two slots of two articles that cannot both be right of one thing, and what speaks for their being of one. */
export interface Pair {
  readonly a: Slot;
  readonly b: Slot;
  readonly amounts: Amounts;
  readonly score: number;
}

/** The most that what their sentences tell may add to the score of a pair, and what their articles have in common. */
const BEST = WEIGHTS.clause + WEIGHTS.sentence + Math.max(WEIGHTS.sameClass, WEIGHTS.kinClass);
const BEST_COMMON = WEIGHTS.names + 1.5;

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
    if (base + BEST + BEST_COMMON < least) return;
    if (!shared) {
      shared = amountsOf(commonOf(a, b));
      sharing = scoreOf(shared);
    }
    if (base + sharing + BEST < least || holds(other, x) || holds(own, y)) return;
    const sentence = wholly(a.near(x).words, b.near(y).words);
    if (base + sharing + WEIGHTS.sentence * sentence + BEST - WEIGHTS.sentence < least) return;
    const amounts = { ...plain, ...shared, sentence, ...closely(a, x, b, y, places) };
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

/** What a look at two values tells, which most pairs are settled by. */
const PLAIN = {
  prior: 1,
  many: 0,
  noun: 0,
  ordinal: 0,
  day: 0,
  clock: 0,
  order: 0,
  digit: 0,
  magnitude: 0,
  apart: 0,
};
type Plain = Readonly<typeof PLAIN>;

/** The score of that by itself: `scoreOf`, spelt out for speed, in the same order. */
const plainScore = (plain: Plain): number =>
  plain.prior * WEIGHTS.prior +
  plain.many * WEIGHTS.many +
  plain.noun * WEIGHTS.noun +
  plain.ordinal * WEIGHTS.ordinal +
  plain.day * WEIGHTS.day +
  plain.clock * WEIGHTS.clock +
  plain.order * WEIGHTS.order +
  plain.digit * WEIGHTS.digit +
  plain.magnitude * WEIGHTS.magnitude +
  plain.apart * WEIGHTS.apart;

/** The look itself. It is the same object each time, to be copied by whoever keeps it: there are many pairs. */
function plainly(x: Slot, y: Slot, many: number): Plain {
  const slip = slipOf(x, y);
  PLAIN.many = many;
  PLAIN.noun = x.kind === 'count' || x.kind === 'ordinal' ? nounLikeness(x, y) : 0;
  PLAIN.ordinal = x.kind === 'ordinal' ? 1 : 0;
  PLAIN.day = x.kind === 'day' ? 1 : 0;
  PLAIN.clock = x.kind === 'clock' ? 1 : 0;
  PLAIN.order = slip === 'order' ? 1 : 0;
  PLAIN.digit = slip === 'digit' ? 1 : 0;
  const orders = x.quantity ? Math.abs(Math.log10(Math.max(x.value, 0.5) / Math.max(y.value, 0.5))) : 0;
  PLAIN.magnitude = Math.min(MOST_ORDERS, orders);
  PLAIN.apart = Math.min(2, told(x, y) + told(y, x));
  return PLAIN;
}

/** What a look at their articles tells. */
function amountsOf({ names, agreeing, clashing }: Common): Amounts {
  return {
    names,
    agreeing: Math.log1p(agreeing),
    clashing: Math.log1p(clashing),
    agreement: agreeing / (agreeing + clashing + 1),
  };
}

/** Modifiers that tell the one apart and that the other lacks. */
function told({ quantity }: Slot, { quantity: other }: Slot): number {
  if (!quantity || !other || quantity.modifiers.length === 0) return 0;
  return quantity.modifiers.filter((word) => APART.has(word) && !other.modifiers.includes(word)).length;
}

/** How much two sentences have in common, by the one that has less. */
const wholly = (own: readonly Near[], other: readonly Near[]) =>
  Math.min(coverage(own, other, SENTENCE), coverage(other, own, SENTENCE));

/** What stands around the two, which takes longer to find out. */
function closely(a: Told, x: Slot, b: Told, y: Slot, places: Containment): Amounts {
  const [own, other] = [a.near(x), b.near(y)];
  const shared = [...own.names].some((name) => other.names.has(name));
  const match = matchOf(
    { frame: a.member.facts.frame, context: a.context(x) },
    { frame: b.member.facts.frame, context: b.context(y) },
    places,
    x.kind === 'day' ? 'time' : undefined,
  );
  return {
    ...happened(a, x, b, y),
    period: mayBeOnePeriod(periodNear(a.tokens(x), x.from, x.to), periodNear(b.tokens(y), y.from, y.to)) ? 0 : 1,
    clause: Math.max(coverage(own.words, other.words, CLAUSE), coverage(other.words, own.words, CLAUSE)),
    otherNames: own.names.size > 0 && other.names.size > 0 && !shared ? 1 : 0,
    sameClass: amountOf(match, 'sameClass'),
    kinClass: amountOf(match, 'kinClass'),
    placesUnmatched: amountOf(match, 'placesUnmatched'),
    oneBackground: amountOf(match, 'oneBackground'),
    framesApart: amountOf(match, 'framesApart'),
    excluded: match.score === Number.NEGATIVE_INFINITY ? 1 : 0,
  };
}

/** Whether times and days are told of one happening. */
function happened(a: Told, x: Slot, b: Told, y: Slot): Amounts {
  if (x.kind !== 'day' && x.kind !== 'clock') return {};
  const [own, other] = [a.happening(x), b.happening(y)];
  if (!own || !other) return {};
  return own.kind === other.kind ? { sameHappening: 1 } : { otherHappening: 1 };
}

const amountOf = ({ evidence }: Match, kind: string): number =>
  evidence.find((each) => each.kind === kind)?.amount ?? 0;
