import { CODES, DIMENSIONS, WORDS } from '../../data/vectors.js';
import { remembered } from '../text/remember.ts';
import { stemOf } from './stems.ts';
import { NAMED_DAYS } from './times/words.ts';

/**
 * Words that stand in like sentences and yet exclude each other: by their company alone "north" is nearly "south".
 * Between two of them there is no likeness.
 */
const OPPOSITES: ReadonlySet<string> = new Set([
  ...NAMED_DAYS,
  ...(
    'north south east west northern southern eastern western up down rise fall rose fell increase decrease before after ' +
    'first second third last next men women man woman boy girl boys girls male female day night morning evening afternoon ' +
    'one two three four five six seven eight nine ten win lose won lost buy sell bought sold'
  ).split(' '),
]);

interface Vectors {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly codes: Int8Array;
  readonly lengths: Float64Array;
}

let vectors: Vectors | undefined;

/** Made at the first question: a start that compares nothing never asks. */
function made(): Vectors {
  const indexOf = new Map(WORDS.split(' ').map((word, i) => [word, i]));
  const bytes = atob(CODES);
  const codes = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) codes[i] = bytes.charCodeAt(i);
  const lengths = new Float64Array(indexOf.size);
  for (let i = 0; i < lengths.length; i++) {
    let squares = 0;
    for (let d = 0; d < DIMENSIONS; d++) squares += codes[i * DIMENSIONS + d]! ** 2;
    lengths[i] = Math.sqrt(squares);
  }
  return { indexOf, codes, lengths };
}

/** A word as it is compared with others. */
export interface Meaning {
  readonly stem: string;
  /** A number that the stem stands for, and seldom another: 16 bits. */
  readonly hash: number;
  /** Its place among the frequent words; -1 where it is none of them. */
  readonly index: number;
  /** It is one of the words that exclude each other. */
  readonly opposed: boolean;
}

function hashOf(stem: string): number {
  let hash = stem.length;
  for (let i = 0; i < stem.length; i++) hash = (31 * hash + stem.charCodeAt(i)) & 0xffff;
  return hash;
}

/** What is asked of a word, lower case, each time that it is compared. */
export const meaningOf = remembered((word: string): Meaning => {
  vectors ??= made();
  const stem = stemOf(word);
  return { stem, hash: hashOf(stem), index: vectors.indexOf.get(word) ?? -1, opposed: OPPOSITES.has(word) };
});

/**
 * How near two words are in use: 1 for forms of one word, about 0 for words that have nothing in common, near 0.7 for
 * "jobs" and "positions". A word that is not among the frequent ones is like itself alone.
 */
export function likeness(a: Meaning, b: Meaning): number {
  if (a.stem === b.stem) return 1;
  if (a.index < 0 || b.index < 0 || (a.opposed && b.opposed)) return 0;
  const { codes, lengths } = vectors!;
  const [i, j] = [a.index * DIMENSIONS, b.index * DIMENSIONS];
  let dot = 0;
  for (let d = 0; d < DIMENSIONS; d++) dot += codes[i + d]! * codes[j + d]!;
  return dot / (lengths[a.index]! * lengths[b.index]!);
}
