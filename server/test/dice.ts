import { CARDINALS } from '../src/reading/lexicon/numbers.ts';

/** Random numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers as words, one of which is put in another's place: "two" to "sixteen". */
export const SMALL_NUMBERS: readonly string[] = [...CARDINALS.keys()].slice(2, 17);
