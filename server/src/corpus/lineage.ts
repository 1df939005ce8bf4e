import { isStop } from '../reading/lexicon/stops.ts';
import type { Article } from '../text/article.ts';

/** What an article's copies would share. */
export interface Trace {
  /** Hashes of all runs of five words. */
  readonly runs: ReadonlySet<number>;
  /** Names and numbers in order: what a paraphrase keeps. */
  readonly spine: readonly string[];
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

function hash(words: readonly string[], from: number): number {
  let h = 2166136261;
  for (let i = from; i < from + RUN; i++) {
    const word = words[i]!;
    for (let k = 0; k < word.length; k++) h = Math.imul(h ^ word.charCodeAt(k), 16777619);
    h = Math.imul(h ^ 32, 16777619);
  }
  return h >>> 0;
}

/** The trace of an article. Pure. */
export function traceOf(article: Article): Trace {
  const words: string[] = [];
  const spine: string[] = [];
  for (const block of article.blocks) {
    for (const { tokens } of block.sentences) {
      tokens.forEach((token, index) => {
        if (token.kind === 'mark' || token.kind === 'clitic') return;
        words.push(token.lower);
        if (spine.length >= LONGEST_SPINE) return;
        if (token.kind === 'number' || (token.capital && index > 0 && !isStop(token.lower))) spine.push(token.lower);
      });
    }
  }
  const runs = new Set<number>();
  if (words.length >= SHORTEST) for (let i = 0; i + RUN <= words.length; i++) runs.add(hash(words, i));
  return { runs, spine };
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let n = 0;
  for (const run of small) if (large.has(run)) n++;
  return n / small.size;
}

/** Length of the longest common subsequence, as a share of the shorter spine. */
function alike(a: readonly string[], b: readonly string[]): number {
  if (Math.min(a.length, b.length) < SHORTEST_SPINE) return 0;
  // A trimmed paraphrase is rarer than two pieces of unlike length that name the same people.
  if (Math.min(a.length, b.length) < Math.max(a.length, b.length) * 0.6) return 0;
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]! / Math.min(a.length, b.length);
}

/** Is one article a copy of the other: syndicated, trimmed, or reworded sentence by sentence? */
export function isCopy(a: Trace, b: Trace): boolean {
  return shared(a.runs, b.runs) >= COPIED || alike(a.spine, b.spine) >= RETOLD;
}

/** Numbers the lineages of a story's articles: those with the same number are copies, directly or through others. */
export function lineagesOf(traces: readonly Trace[]): number[] {
  const numbers = traces.map((_, i) => i);
  for (let i = 0; i < traces.length; i++) {
    for (let j = i + 1; j < traces.length; j++) {
      const [low, high] = [Math.min(numbers[i]!, numbers[j]!), Math.max(numbers[i]!, numbers[j]!)];
      if (low === high || !isCopy(traces[i]!, traces[j]!)) continue;
      for (let k = 0; k < numbers.length; k++) if (numbers[k] === high) numbers[k] = low;
    }
  }
  return numbers;
}
