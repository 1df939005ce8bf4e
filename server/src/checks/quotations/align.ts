import { stemOf } from '../../reading/stems.ts';
import type { Word } from './words.ts';

/** Half-open range of word indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Two runs of words laid side by side. */
export interface Alignment {
  /** Pairs of indexes of equal words, rising on both sides. */
  readonly pairs: readonly (readonly [number, number])[];
}

const MATCH_CONTENT = 3;
const MATCH_FUNCTION = 1.5;
/** Another form of the word is no match, and yet the rows go on side by side there. */
const KIN = 0.5;
const MISMATCH = -1;
/** What scores less is no alignment: a word of content and two others agree at least. */
const LEAST = 2 * MATCH_FUNCTION + MATCH_CONTENT - 1.5;
const GAP = -1;
/** Longer runs are not aligned: a whole speech is no quotation. */
const LONGEST = 600;

const gapCost = (word: Word) => (word.bracketed || word.soft ? 0 : GAP);

/**
 * What it costs to leave each word out. Beside a gap inside a sentence anything may be missing; where a new sentence
 * begins there, nothing is: "very late", "the train is late and crowded" and "the train is crowded" share no "late".
 */
function costsOf(words: readonly Word[]): number[] {
  const free = words.map((word, i) => word.gap && (i === 0 || words[i - 1]!.sentence === word.sentence));
  return words.map((word, i) => (free[i] || free[i + 1] ? 0 : gapCost(word)));
}

/**
 * The best local alignment (Smith–Waterman) of `a[range]` with all of `b`: content words weigh more than others, and
 * words in brackets or beside an ellipsis may be missing for nothing.
 */
export function align(a: readonly Word[], range: Range, b: readonly Word[]): Alignment | undefined {
  const n = range.to - range.from;
  const m = b.length;
  if (n === 0 || m === 0 || n > LONGEST || m > LONGEST) return undefined;
  const width = m + 1;
  const score = tableOf((n + 1) * width);
  const lefts = costsOf(b);
  const ups = costsOf(a);
  const keys = b.map((word) => word.key);
  const stems = keys.map(stemOf);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= n; i++) {
    const word = a[range.from + i - 1]!;
    const up = ups[range.from + i - 1]!;
    const match = word.content ? MATCH_CONTENT : MATCH_FUNCTION;
    const { key } = word;
    const stem = stemOf(key);
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const step = score[at - width - 1]! + (key === keys[j - 1] ? match : stem === stems[j - 1] ? KIN : MISMATCH);
      const left = score[at - 1]! + lefts[j - 1]!;
      const above = score[at - width]! + up;
      let value = Math.max(step, left);
      if (above > value) value = above;
      if (value < 0) value = 0;
      score[at] = value;
      if (value > best) {
        best = value;
        bestAt = at;
      }
    }
  }
  return best < LEAST ? undefined : { pairs: trace(score, width, bestAt, a, range.from, b, lefts) };
}

let table = new Float32Array(0);

/** A table of zeros, the same one for every alignment. */
function tableOf(size: number): Float32Array {
  if (table.length < size) table = new Float32Array(size);
  return table.fill(0, 0, size);
}

function trace(
  score: Float32Array,
  width: number,
  end: number,
  a: readonly Word[],
  from: number,
  b: readonly Word[],
  lefts: readonly number[],
): [number, number][] {
  const pairs: [number, number][] = [];
  let at = end;
  while (score[at]! > 0) {
    const i = Math.floor(at / width);
    const j = at % width;
    if (i === 0 || j === 0) break;
    const word = a[from + i - 1]!;
    const same = word.key === b[j - 1]!.key;
    const step = same
      ? word.content
        ? MATCH_CONTENT
        : MATCH_FUNCTION
      : stemOf(word.key) === stemOf(b[j - 1]!.key)
        ? KIN
        : MISMATCH;
    if (Math.abs(score[at]! - (score[at - width - 1]! + step)) < 1e-4) {
      if (same) pairs.push([from + i - 1, j - 1]);
      at -= width + 1;
    } else {
      const left = score[at - 1]! + lefts[j - 1]!;
      at -= Math.abs(score[at]! - left) < 1e-4 ? 1 : width;
    }
  }
  return pairs.reverse();
}
