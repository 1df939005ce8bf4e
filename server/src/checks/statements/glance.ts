import type { Near } from '../../events/company.ts';
import { tellingOf } from '../../events/telling.ts';
import { likeness } from '../../reading/meaning.ts';
import type { Moment } from '../../reading/reading.ts';
import type { Slot } from './facts.ts';
import type { Said, Told } from './told.ts';
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

/** A word of a slot's sentence, as it may tie the slot to others. */
interface Anchor {
  readonly stem: string;
  readonly isName: boolean;
  /** How much it tells: less, the more sentences of its article have it. */
  readonly weight: number;
  /** What it leaves of the weight of its like in another article. */
  readonly share: number;
}

/** What is asked of a slot whenever it is held against another: found once. */
export interface Look {
  readonly slot: Slot;
  readonly anchors: readonly Anchor[];
  readonly byStem: ReadonlyMap<string, Anchor>;
  readonly words: ReadonlySet<string>;
  /** The name that stands nearest. */
  readonly name: string | undefined;
  /** The words right before and behind. */
  readonly before: string | undefined;
  readonly behind: string | undefined;
  readonly unit: string;
  /** How many values of its article are of one unit with it, or count the like: the logarithm. */
  readonly many: number;
  readonly said: Said | undefined;
  readonly toll: boolean;
  readonly isDay: boolean;
  /** How many other sentences of its article tell the value. */
  readonly again: number;
}

/** A look at a slot of an article. */
export function lookAt(told: Told, slot: Slot): Look {
  const { words } = told.near(slot);
  const tokens = told.tokens(slot);
  const byStem = new Map<string, Anchor>();
  for (const near of words) if (!byStem.has(near.meaning.stem)) byStem.set(near.meaning.stem, anchorOf(told, near));
  return {
    slot,
    anchors: [...byStem.values()],
    byStem,
    words: new Set(words.map(({ word }) => word)),
    name: words.find(({ isName }) => isName)?.word,
    before: tokens[slot.from - 1]?.lower,
    behind: tokens[slot.to]?.lower,
    unit: unitOf(slot),
    many: Math.log(told.ofUnit(slot)),
    said: told.predicate(slot),
    toll: told.countsPeople(slot),
    isDay: slot.moment !== undefined && isDay(slot.moment),
    again: againOf(told.byKind.get(slot.kind)!, slot),
  };
}

/** More sentences than this tell nothing more. */
const MOST_AGAIN = 2;

const againOf = (slots: readonly Slot[], { value, block, sentence }: Slot): number =>
  Math.min(
    MOST_AGAIN,
    slots.filter((own) => own.value === value && (own.block !== block || own.sentence !== sentence)).length,
  );

function anchorOf(told: Told, { word, meaning: { stem }, isName }: Near): Anchor {
  const share = 1 / Math.sqrt(told.uses(stem));
  return { stem, isName, weight: tellingOf(word) * share, share };
}

const isDay = ({ granularity, weekday }: Moment) => granularity === 'day' || weekday !== undefined;

/** What a value is told in, as far as that says what it is of: years, people. Miles and kilometres are one. */
export function unitOf({ kind, quantity, moment }: Slot): string {
  if (moment) return moment.granularity;
  if (kind === 'count' || kind === 'ordinal') return `${kind} ${quantity!.noun}`;
  return kind === 'duration' ? `${kind} ${quantity!.unit}` : kind;
}

/** What is seen of two slots at a glance, which most pairs are settled by. */
const GLANCE = {
  prior: 1,
  many: 0,
  noun: 0,
  nounless: 0,
  ordinal: 0,
  day: 0,
  clock: 0,
  money: 0,
  duration: 0,
  count: 0,
  percent: 0,
  order: 0,
  digit: 0,
  slip: 0,
  magnitude: 0,
  apart: 0,
  small: 0,
  anchor: 0,
  anchorName: 0,
  nearSame: 0,
  nearOther: 0,
  sameBefore: 0,
  sameBehind: 0,
  sameUnit: 0,
  manyUnit: 0,
  gap: 0,
  predicate: 0,
  tolls: 0,
  again: 0,
};
export type Glance = Readonly<typeof GLANCE>;

/**
 * A glance at two slots; `many`: the logarithms of how many values of the kind the two articles have, each with one more.
 * It is the same object each time, to be copied by whoever keeps it: there are many pairs.
 */
export function glanceAt(a: Look, b: Look, many: number): Glance {
  const [x, y] = [a.slot, b.slot];
  const counted = x.kind === 'count' || x.kind === 'ordinal';
  const slip = slipOf(x, y);
  GLANCE.many = many;
  GLANCE.noun = counted ? nounLikeness(x, y) : 0;
  GLANCE.nounless = counted && (!x.quantity!.noun || !y.quantity!.noun) ? 1 : 0;
  GLANCE.ordinal = x.kind === 'ordinal' ? 1 : 0;
  GLANCE.day = a.isDay && b.isDay ? 1 : 0;
  GLANCE.clock = x.kind === 'clock' ? 1 : 0;
  GLANCE.money = x.kind.startsWith('money') ? 1 : 0;
  GLANCE.duration = x.kind === 'duration' ? 1 : 0;
  GLANCE.count = x.kind === 'count' ? 1 : 0;
  GLANCE.percent = x.kind === 'percent' ? 1 : 0;
  GLANCE.order = slip?.kind === 'order' ? 1 : 0;
  GLANCE.digit = slip?.kind === 'digit' ? 1 : 0;
  GLANCE.slip = slip?.kind === 'order' ? slip.digits : 0;
  const orders = x.quantity ? Math.abs(Math.log10(Math.max(x.value, 0.5) / Math.max(y.value, 0.5))) : 0;
  GLANCE.magnitude = Math.min(MOST_ORDERS, orders);
  GLANCE.apart = Math.min(2, told(x, y) + told(y, x));
  GLANCE.small = x.kind === 'count' && Math.min(x.value, y.value) < FEW ? 1 : 0;
  tie(a, b);
  nameBoth(a, b);
  GLANCE.sameBefore = a.before === b.before ? 1 : 0;
  GLANCE.sameBehind = a.behind === b.behind ? 1 : 0;
  GLANCE.sameUnit = a.unit === b.unit ? 1 : 0;
  GLANCE.manyUnit = a.many + b.many;
  GLANCE.gap = gapOf(x, y);
  GLANCE.predicate = saidAlike(a.said, b.said);
  GLANCE.tolls = a.toll && b.toll ? 1 : 0;
  GLANCE.again = Math.min(a.again, b.again);
  return GLANCE;
}

/** Modifiers that tell the one apart and that the other lacks. */
function told({ quantity }: Slot, { quantity: other }: Slot): number {
  if (!quantity || !other || quantity.modifiers.length === 0) return 0;
  return quantity.modifiers.filter((word) => APART.has(word) && !other.modifiers.includes(word)).length;
}

/** Words that both sentences have. */
function tie({ anchors }: Look, { byStem }: Look): void {
  let [all, names] = [0, 0];
  for (const { stem, weight, isName } of anchors) {
    const like = byStem.get(stem);
    if (!like) continue;
    all += weight * like.share;
    if (isName && like.isName) names += weight * like.share;
  }
  GLANCE.anchor = Math.min(MOST_ANCHORS, all);
  GLANCE.anchorName = Math.min(MOST_ANCHORS, names);
}

/** The names that stand nearest to the two: one, or two of which neither stands by the other slot. */
function nameBoth(a: Look, b: Look): void {
  const [x, y] = [a.name, b.name];
  GLANCE.nearSame = x !== undefined && x === y ? 1 : 0;
  GLANCE.nearOther = x && y && x !== y && !b.words.has(x) && !a.words.has(y) ? 1 : 0;
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
