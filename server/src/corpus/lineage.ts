import { isStopToken } from '../reading/lexicon/stops.ts';
import type { Article } from '../text/article.ts';
import { noted } from '../text/remember.ts';

/** What an article's copies would share. */
export interface Trace {
  /** Hashes of all runs of five words, each once. */
  readonly runs: Uint32Array;
  /** Names and numbers in order, by their hashes: what a paraphrase keeps. */
  readonly spine: Uint32Array;
  /** The same, sorted. */
  readonly sorted: Uint32Array;
}

const RUN = 5;
/** Articles shorter than this (words) share runs by chance: agencies' set phrases. */
const SHORTEST = 40;
/** Share of the shorter article's runs that a copy or a trimmed version keeps. */
const COPIED = 0.5;
/** Share of the shorter article's names and numbers, in order, that a paraphrase keeps. */
const RETOLD = 0.72;
const LONGEST_SPINE = 160;
const SHORTEST_SPINE = 25;
/** A trimmed paraphrase is rarer than two pieces of unlike length that name the same people. */
const TRIMMED = 0.6;

const hashOf = noted(({ lower }): number => {
  let h = 2166136261;
  for (let k = 0; k < lower.length; k++) h = Math.imul(h ^ lower.charCodeAt(k), 16777619);
  return h >>> 0;
});

/** The trace of an article. Pure. */
export function traceOf(article: Article): Trace {
  const words: number[] = [];
  const spine: number[] = [];
  for (const block of article.blocks) {
    for (const { tokens } of block.sentences) {
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        if (token.kind === 'mark' || token.kind === 'clitic') continue;
        const hash = hashOf(token);
        words.push(hash);
        if (spine.length >= LONGEST_SPINE) continue;
        if (token.kind === 'number' || (token.capital && i > 0 && !isStopToken(token))) spine.push(hash);
      }
    }
  }
  const ordered = new Uint32Array(spine);
  return { runs: runsOf(words), spine: ordered, sorted: ordered.slice().sort() };
}

function runsOf(words: readonly number[]): Uint32Array {
  if (words.length < SHORTEST) return new Uint32Array(0);
  const runs = new Uint32Array(words.length - RUN + 1);
  const mask = 2 ** Math.ceil(Math.log2(runs.length * 2)) - 1;
  /** Those that have been met, each at the first free slot after its hash; 0 where a slot is free. */
  const met = new Uint32Array(mask + 1);
  let size = 0;
  for (let i = 0; i + RUN <= words.length; i++) {
    let h = 0;
    for (let k = i; k < i + RUN; k++) h = Math.imul(h ^ words[k]!, 16777619) ^ (h >>> 13);
    const run = h >>> 0 || 1;
    let slot = (run ^ (run >>> 15)) & mask;
    while (met[slot] !== 0 && met[slot] !== run) slot = (slot + 1) & mask;
    if (met[slot] === run) continue;
    met[slot] = run;
    runs[size++] = run;
  }
  return runs.slice(0, size);
}

/** Length of the longest common subsequence, as a share of the shorter spine. */
function alike(a: Uint32Array, b: Uint32Array): number {
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const left = next[j - 1]!;
      next[j] = word === b[j - 1] ? row[j - 1]! + 1 : above > left ? above : left;
    }
    [row, next] = [next, row];
  }
  return row[b.length]! / Math.min(a.length, b.length);
}

/** Do two sorted lists have so many elements in common, each counted as often as both have it? */
function haveInCommon(a: Uint32Array, b: Uint32Array, least: number): boolean {
  let n = 0;
  let i = 0;
  let j = 0;
  // Most pairs share next to nothing, and are done with after a third of their length.
  while (n + Math.min(a.length - i, b.length - j) >= least) {
    if (n >= least) return true;
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) n++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return false;
}

/** Is one article the other reworded sentence by sentence? `common`: what their spines have in common at most. */
function isRetold(a: Trace, b: Trace, common: number): boolean {
  const [x, y] = [a.spine.length, b.spine.length];
  const shorter = Math.min(x, y);
  // What is not there in any order is not there in this one: for nearly all pairs that settles it.
  if (shorter < SHORTEST_SPINE || common < shorter * RETOLD || shorter < Math.max(x, y) * TRIMMED) return false;
  if (!haveInCommon(a.sorted, b.sorted, shorter * RETOLD)) return false;
  return alike(a.spine, b.spine) >= RETOLD;
}

/** Parts the second use of a name in one spine from the first, the third from the second, and so on. */
const AGAIN = 0x9e3779b1;

/** Which articles have which keys: flat tables, for a story may have a million of them. */
class Holders {
  readonly #mask: number;
  readonly #keys: Uint32Array;
  /** By slot: the last holder's place in the two lists below plus one, 0 where the slot is free. */
  readonly #last: Uint32Array;
  readonly #articles: Uint32Array;
  /** The place of the holder before, plus one. */
  readonly #before: Uint32Array;
  #size = 0;

  /** `most`: how many keys will be added at most. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(most * 2 + 1));
    this.#mask = slots - 1;
    this.#keys = new Uint32Array(slots);
    this.#last = new Uint32Array(slots);
    this.#articles = new Uint32Array(most);
    this.#before = new Uint32Array(most);
  }

  /** Adds the runs of an article, and one to each of `shared` for every run that its article has already. */
  addRuns({ runs }: Trace, article: number, shared: Uint32Array): void {
    for (let k = 0; k < runs.length; k++) this.#add(runs[k]!, article, shared);
  }

  /** The same with its names: the second use of one is another key. */
  addNames({ sorted }: Trace, article: number, shared: Uint32Array): void {
    let again = 0;
    for (let k = 0; k < sorted.length; k++) {
      again = k > 0 && sorted[k] === sorted[k - 1] ? again + AGAIN : 0;
      this.#add((sorted[k]! + again) >>> 0, article, shared);
    }
  }

  #add(key: number, article: number, shared: Uint32Array): void {
    let slot = (key ^ (key >>> 15)) & this.#mask;
    while (this.#last[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    for (let at = this.#last[slot]!; at !== 0; at = this.#before[at - 1]!) shared[this.#articles[at - 1]!]!++;
    this.#keys[slot] = key;
    this.#articles[this.#size] = article;
    this.#before[this.#size] = this.#last[slot]!;
    this.#last[slot] = ++this.#size;
  }
}

/**
 * Numbers the lineages of a story's articles: those with the same number are copies (syndicated, trimmed, or reworded
 * sentence by sentence), directly or through others. Runs and names are looked up, so that only articles that share
 * some are compared.
 */
export function lineagesOf(traces: readonly Trace[]): number[] {
  const numbers = traces.map((_, i) => i);
  if (numbers.length < 2) return numbers;
  const join = (i: number, j: number) => {
    const [low, high] = [Math.min(numbers[i]!, numbers[j]!), Math.max(numbers[i]!, numbers[j]!)];
    if (low !== high) for (let k = 0; k < numbers.length; k++) if (numbers[k] === high) numbers[k] = low;
  };
  const byRun = new Holders(traces.reduce((sum, { runs }) => sum + runs.length, 0));
  const byName = new Holders(traces.reduce((sum, { sorted }) => sum + sorted.length, 0));
  const shared = new Uint32Array(traces.length);
  const common = new Uint32Array(traces.length);
  for (let i = 0; i < traces.length; i++) {
    const own = traces[i]!;
    shared.fill(0);
    common.fill(0);
    byRun.addRuns(own, i, shared);
    byName.addNames(own, i, common);
    for (let j = 0; j < i; j++) {
      if ((shared[j] === 0 && common[j] === 0) || numbers[i] === numbers[j]) continue;
      const other = traces[j]!;
      const shorter = Math.min(own.runs.length, other.runs.length);
      if ((shorter > 0 && shared[j]! / shorter >= COPIED) || isRetold(own, other, common[j]!)) join(i, j);
    }
  }
  return numbers;
}
