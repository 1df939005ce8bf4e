import { isStop } from '../reading/lexicon/stops.ts';
import { likeness, type Meaning, meaningOf } from '../reading/meaning.ts';
import type { Token } from '../text/article.ts';
import { marked, noted } from '../text/remember.ts';
import { tellingOf } from './telling.ts';

/** Tokens [from, to) of a sentence. */
interface Slot {
  readonly from: number;
  readonly to: number;
}

/** A word of a slot's sentence: what is said of the slot, the surer the nearer it stands. */
export interface Near {
  readonly word: string;
  readonly meaning: Meaning;
  /** How much it tells, 0.25..3. */
  readonly weight: number;
  /** Tokens to the slot; more across a comma or the end of a clause. */
  readonly distance: number;
  readonly isName: boolean;
}

/** Words at which another clause begins, and marks that part more than a comma does. */
const WALLS = new Set(['while', 'whereas', 'but', 'although', ';', ':', '—', '"', '(', ')']);
const [WALL, COMMA] = [4, 1] as const;
/** Words are looked at so far from a slot (tokens). */
const REACH = 26;
/** A word that everybody uses still tells this much. */
const LEAST = 0.25;

const isWall = marked(({ lower }): boolean => WALLS.has(lower));
/** What a word says of a slot, if anything. */
const telling = noted(({ kind, text, lower }): Pick<Near, 'word' | 'meaning' | 'weight'> | undefined =>
  kind !== 'word' || text.length < 3 || isStop(lower)
    ? undefined
    : { word: lower, meaning: meaningOf(lower), weight: Math.max(LEAST, tellingOf(lower)) },
);

/** The words around a slot, nearest first. */
export function wordsNear(tokens: readonly Token[], { from, to }: Slot): Near[] {
  const words: Near[] = [];
  const walk = (start: number, step: 1 | -1) => {
    let extra = 0;
    for (let i = start, steps = 1; i >= 0 && i < tokens.length && steps < REACH; i += step, steps++) {
      const token = tokens[i]!;
      if (isWall(token)) extra += WALL;
      if (token.text === ',') extra += COMMA;
      const told = telling(token);
      if (!told) continue;
      const { word, meaning, weight } = told;
      words.push({ word, meaning, weight, distance: steps + extra, isName: token.capital && i > 0 });
    }
  };
  walk(from - 1, -1);
  walk(to, 1);
  return words.sort((a, b) => a.distance - b.distance);
}

/** What a coverage looks at: words up to a distance, which count the less the farther they stand. */
export interface Window {
  readonly reach: number;
  /** What a word that stands so far away counts for: asked of each two words of many pairs of sentences. */
  readonly fading: Float64Array;
}
const windowOf = (reach: number, fade: number): Window => ({
  reach,
  fading: Float64Array.from({ length: reach + 1 }, (_, distance) => Math.exp(-distance / fade)),
});
export const CLAUSE = windowOf(12, 5);
export const SENTENCE = windowOf(99, 30);

/** So many of the nearest words are asked for. */
const MOST = 15;
/** Words less alike than this have nothing to do with each other; from there on likeness counts this much of itself. */
const [ALIKE, OF_IT] = [0.55, 1.2] as const;
/** A word this far from its slot counts in full. */
const NEXT_TO = 4;

/** How much two words say the same, 0..1. */
function sameness(x: Near, y: Near): number {
  if (x.isName || y.isName) return x.word === y.word ? 1 : 0;
  const alike = likeness(x.meaning, y.meaning);
  return alike <= ALIKE ? 0 : Math.min(1, alike === 1 ? 1 : (alike - 0.45) * OF_IT);
}

/** More words than this never stand near a slot: `wordsNear` looks so far to either side. */
const WORDS = 2 * REACH;
/** How much pairs of words say the same: word i of the one and word j of the other at `i * WORDS + j`. One table serves all. */
const table = new Float64Array(WORDS * WORDS);

/** Compares the words of two slots, all that `covered` asks about. */
function compareAll(a: readonly Near[], b: readonly Near[]): void {
  for (let i = 0; i < a.length; i++) {
    const to = i < MOST ? b.length : Math.min(MOST, b.length);
    for (let j = 0; j < to; j++) table[i * WORDS + j] = sameness(a[i]!, b[j]!);
  }
}

/**
 * How much of what is said of one slot is said of the other too, 0..1. Word i of `a` and word j of `b` are compared in
 * the table at `i * row + j * column`.
 */
function covered(
  a: readonly Near[],
  b: readonly Near[],
  { reach, fading }: Window,
  row: number,
  column: number,
): number {
  let covered = 0;
  let all = 0;
  // The nearest stand first.
  for (let i = 0; i < a.length && i < MOST && a[i]!.distance <= reach; i++) {
    const weight = fading[a[i]!.distance]! * a[i]!.weight;
    all += weight;
    let best = 0;
    for (let j = 0; j < b.length && b[j]!.distance <= reach; j++) {
      const part = table[i * row + j * column]!;
      // Words farther on can only count for less.
      if (part > best) best = Math.max(best, part * fading[Math.max(0, b[j]!.distance - NEXT_TO)]!);
    }
    covered += weight * best;
  }
  return all === 0 ? 0 : covered / all;
}

/** How much of what is said of one slot is said of the other too, 0..1. */
export function coverage(a: readonly Near[], b: readonly Near[], window: Window): number {
  compareAll(a, b);
  return covered(a, b, window, WORDS, 1);
}

/** How much is said of two slots alike, 0..1. */
export interface Common {
  /** In their sentences, by the one that has less in common. */
  readonly sentence: number;
  /** Right around them, by the one that has more. */
  readonly clause: number;
}

/** What two slots have in common, by the words near them. */
export function inCommon(a: readonly Near[], b: readonly Near[]): Common {
  compareAll(a, b);
  const both = (window: Window) => [covered(a, b, window, WORDS, 1), covered(b, a, window, 1, WORDS)] as const;
  return { sentence: Math.min(...both(SENTENCE)), clause: Math.max(...both(CLAUSE)) };
}
