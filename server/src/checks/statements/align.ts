import { meet } from '../../events/actors.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { rememberedLast } from '../../text/remember.ts';
import type { Slot, Statement } from './facts.ts';

/** Two slots that stand at one place of two sentences that otherwise say the same. */
export interface Counterpart {
  readonly a: Slot;
  readonly b: Slot;
}

/** Share of the shorter sentence's words that must stand in the other, in order. Look-alike events are told alike. */
const ALIKE: Readonly<Record<Slot['kind'], number>> = { figure: 0.6, day: 0.75 };
/** Words looked at to either side of a slot. */
const NEAR = 5;
/** Of these, so many must be matched, and so many of them say something. */
const [LEAST_NEAR, LEAST_CONTENT] = [4, 2] as const;
/** Words that may stand between a slot and the nearest matched word. */
const GAP = 1;

/** For each word of `a` the index of the word of `b` it is matched with, or -1: the longest common subsequence. */
function match(a: readonly string[], b: readonly string[]): { pairs: Int16Array; length: number } {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    const word = a[i]!;
    for (let j = b.length - 1, at = i * width + j; j >= 0; j--, at--) {
      const [below, right] = [table[at + width]!, table[at + 1]!];
      table[at] = word === b[j] ? table[at + width + 1]! + 1 : below > right ? below : right;
    }
  }
  const pairs = new Int16Array(a.length).fill(-1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs[i++] = j++;
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return { pairs, length: table[0]! };
}

/** Does the slot stand among words that both sentences have? */
function isHeld(words: readonly string[], slot: Slot, isMatched: (index: number) => boolean): boolean {
  let near = 0;
  let content = 0;
  for (let i = Math.max(0, slot.from - NEAR); i < Math.min(words.length, slot.to + NEAR); i++) {
    if ((i >= slot.from && i < slot.to) || !isMatched(i)) continue;
    near++;
    if (!isStop(words[i]!) && words[i]!.length > 2) content++;
  }
  return near >= LEAST_NEAR && content >= LEAST_CONTENT;
}

/** The nearest matched words before and after a slot: their indices, or the sentence's ends. */
function bounds(length: number, slot: Slot, isMatched: (index: number) => boolean): [number, number] {
  let before = slot.from - 1;
  while (before >= 0 && !isMatched(before)) before--;
  let after = slot.to;
  while (after < length && !isMatched(after)) after++;
  return [before, after];
}

const wordsOf = rememberedLast(({ words }: Statement): ReadonlySet<string> => new Set(words));

/** How many of the words are in the set. */
function heldBy(words: readonly string[], set: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (set.has(word)) count++;
  return count;
}

/** The slots of two sentences that stand at the same place of the same words. */
export function counterparts(a: Statement, b: Statement): Counterpart[] {
  const shorter = Math.min(a.words.length, b.words.length);
  // What is not there in any order is not there in this one: that settles nearly all pairs, and costs next to nothing.
  if (!meet(a.names, b.names) || heldBy(a.words, wordsOf(b)) < ALIKE.figure * shorter) return [];
  const { pairs, length } = match(a.words, b.words);
  const alike = length / shorter;
  if (alike < ALIKE.figure) return [];
  const back = new Int16Array(b.words.length).fill(-1);
  pairs.forEach((j, i) => {
    if (j >= 0) back[j] = i;
  });
  const inA = (i: number) => pairs[i]! >= 0;
  const inB = (j: number) => back[j]! >= 0;
  const found: Counterpart[] = [];
  for (const x of a.slots) {
    const [x0, x1] = bounds(a.words.length, x, inA);
    if (x.from - x0 - 1 > GAP || x1 - x.to > GAP || !isHeld(a.words, x, inA)) continue;
    for (const y of b.slots) {
      if (x.kind !== y.kind || alike < ALIKE[x.kind]) continue;
      const [y0, y1] = bounds(b.words.length, y, inB);
      if (y.from - y0 - 1 > GAP || y1 - y.to > GAP || !isHeld(b.words, y, inB)) continue;
      // The same words stand before both and after both.
      const before = x0 < 0 ? y0 < 0 : pairs[x0] === y0;
      const after = x1 >= a.words.length ? y1 >= b.words.length : pairs[x1] === y1;
      if (before && after) found.push({ a: x, b: y });
    }
  }
  return found;
}
