import type { Near } from '../../events/company.ts';
import { tellingOf } from '../../events/telling.ts';
import type { Moment } from '../../reading/reading.ts';
import { remembered } from '../../text/remember.ts';
import { sortedDigits } from '../values.ts';
import type { Slot } from './facts.ts';
import type { Said, Told } from './told.ts';

/** A word of a slot's sentence, as it may tie the slot to others. */
export interface Anchor {
  readonly stem: string;
  /** A number that the stem stands for, and seldom another. */
  readonly hash: number;
  readonly isName: boolean;
  /** How much it tells: less, the more sentences of its article have it. */
  readonly weight: number;
  /** What it leaves of the weight of its like in another article. */
  readonly share: number;
}

/** What is asked of a slot whenever it is held against another: found once. */
export interface Look {
  readonly slot: Slot;
  readonly sort: Sort;
  /** One for each stem, nearest first. */
  readonly anchors: readonly Anchor[];
  /** Bits that their hashes stand for, by `bitOf`, of the even and of the odd: most pairs of words are told apart by them. */
  readonly even: number;
  readonly odd: number;
  readonly words: readonly Near[];
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
  /** The digits of a number, sorted: those of a slip are the same. */
  readonly digits: string;
}

/** What a glance asks about a slot's kind: 1 for yes. */
export interface Sort {
  readonly counted: boolean;
  readonly ordinal: number;
  readonly clock: number;
  readonly money: number;
  readonly duration: number;
  readonly count: number;
  readonly percent: number;
}

const sortOf = remembered((kind: string): Sort => {
  return {
    counted: kind === 'count' || kind === 'ordinal',
    ordinal: Number(kind === 'ordinal'),
    clock: Number(kind === 'clock'),
    money: Number(kind.startsWith('money')),
    duration: Number(kind === 'duration'),
    count: Number(kind === 'count'),
    percent: Number(kind === 'percent'),
  };
});

/** A look at a slot of an article. */
export function lookAt(told: Told, slot: Slot): Look {
  const { words } = told.near(slot);
  const tokens = told.tokens(slot);
  const anchors = anchorsOf(told, words);
  let [even, odd] = [0, 0];
  for (const { hash } of anchors) {
    if (hash & 1) odd |= bitOf(hash);
    else even |= bitOf(hash);
  }
  return {
    slot,
    sort: sortOf(slot.kind),
    anchors,
    even,
    odd,
    words,
    name: words.find(({ isName }) => isName)?.word,
    before: tokens[slot.from - 1]?.lower,
    behind: tokens[slot.to]?.lower,
    unit: unitOf(slot),
    many: Math.log(told.ofUnit(slot)),
    said: told.predicate(slot),
    toll: told.countsPeople(slot),
    isDay: slot.moment !== undefined && isDay(slot.moment),
    again: againOf(told.byKind.get(slot.kind)!, slot),
    digits: slot.quantity ? sortedDigits(slot.quantity.value) : '',
  };
}

/** More sentences than this tell nothing more. */
const MOST_AGAIN = 2;

const againOf = (slots: readonly Slot[], { value, block, sentence }: Slot): number =>
  Math.min(
    MOST_AGAIN,
    slots.filter((own) => own.value === value && (own.block !== block || own.sentence !== sentence)).length,
  );

/** The words as anchors, of each stem the nearest. */
function anchorsOf(told: Told, words: readonly Near[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const near of words) if (!anchorIn(anchors, near.meaning)) anchors.push(anchorOf(told, near));
  return anchors;
}

function anchorOf(told: Told, { word, meaning: { stem, hash }, isName }: Near): Anchor {
  const share = 1 / Math.sqrt(told.uses(stem));
  return { stem, hash, isName, weight: tellingOf(word) * share, share };
}

/** The anchor of a stem. */
export function anchorIn(
  anchors: readonly Anchor[],
  { stem, hash }: { readonly stem: string; readonly hash: number },
): Anchor | undefined {
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i]!;
    if (anchor.hash === hash && anchor.stem === stem) return anchor;
  }
  return undefined;
}

/** One of 32 bits, by those of a hash behind its last. */
export const bitOf = (hash: number): number => 1 << ((hash >> 1) & 31);

const isDay = ({ granularity, weekday }: Moment) => granularity === 'day' || weekday !== undefined;

/** What a value is told in, as far as that says what it is of: years, people. Miles and kilometres are one. */
export function unitOf({ kind, quantity, moment }: Slot): string {
  if (moment) return moment.granularity;
  if (kind === 'count' || kind === 'ordinal') return `${kind} ${quantity!.noun}`;
  return kind === 'duration' ? `${kind} ${quantity!.unit}` : kind;
}
