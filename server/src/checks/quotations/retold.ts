import { likeness, type Meaning, meaningOf } from '../../reading/meaning.ts';
import { kept } from '../../text/kept.ts';
import type { Utterance } from './utterance.ts';
import { isStrong, type Word, weightOf } from './words.ts';

/** A quotation between marks, or one sentence of it: what is held against another as one saying, and most against many. */
export class Saying {
  readonly utterance: Utterance;
  readonly words: readonly Word[];
  readonly meanings: readonly Meaning[];
  readonly weights: readonly number[];
  #keys: ReadonlySet<string> | undefined;
  #stems: ReadonlyMap<string, number> | undefined;
  #strong: readonly string[] | undefined;
  #denies: boolean | undefined;

  constructor(utterance: Utterance, words: readonly Word[]) {
    this.utterance = utterance;
    this.words = words;
    this.meanings = words.map(({ key }) => meaningOf(key));
    this.weights = words.map(weightOf);
  }

  get keys(): ReadonlySet<string> {
    this.#keys ??= new Set(this.words.map(({ key }) => key));
    return this.#keys;
  }

  /** Of the words of content, and what each of them weighs. */
  get stems(): ReadonlyMap<string, number> {
    this.#stems ??= new Map(
      this.meanings.flatMap(({ stem }, i): [string, number][] =>
        this.words[i]!.content ? [[stem, this.weights[i]!]] : [],
      ),
    );
    return this.#stems;
  }

  /** The words that bear on what is said. */
  get strong(): readonly string[] {
    this.#strong ??= this.words.filter(isStrong).map(({ key }) => key);
    return this.#strong;
  }

  get denies(): boolean {
    this.#denies ??= this.words.some(({ key }) => DENIALS.has(key));
    return this.#denies;
  }
}

const DENIALS = new Set('not no never none nobody nothing nor'.split(' '));

/** Fewer words are a turn of phrase, more are a speech. */
const SHORTEST = 4;
const LONGEST = 45;

/** The quotations of an utterance, and where one has several sentences each of them too. */
export const sayingsOf = kept((utterance: Utterance): readonly Saying[] => {
  const { words } = utterance;
  const found: Saying[] = [];
  const add = (from: number, to: number) => {
    if (to - from < SHORTEST || to - from > LONGEST) return;
    const own = words.slice(from, to);
    // What an editor has put in or left out is not the speaker's.
    if (own.some(({ bracketed, gap }, i) => bracketed || (gap && i > 0))) return;
    found.push(new Saying(utterance, own));
  };
  let [start, sentence, count] = [0, 0, 0];
  for (let i = 1; i <= words.length; i++) {
    const ends = i === words.length || words[i]!.sentence !== words[i - 1]!.sentence;
    if (!ends) continue;
    const seam = i === words.length || words[i]!.gap;
    count++;
    if (!seam || count > 1) add(sentence, i);
    sentence = i;
    if (!seam) continue;
    add(start, i);
    start = i;
    count = 0;
  }
  return found;
});

/** Below this two words have nothing to do with each other. */
const FLOOR = 0.35;

/** What two sayings have in common at a glance, which most pairs are settled by. */
export interface Shared {
  /** What the words of content weigh that both have in some form; how many such words (logarithms), and the rarest. */
  readonly exact: number;
  readonly words: number;
  readonly rarest: number;
  /** The longest run of the same words (logarithm), and how many begin both. */
  readonly run: number;
  readonly head: number;
  /** How far the lengths differ, and the lesser of them (logarithms); how many sentences one has more. */
  readonly length: number;
  readonly short: number;
  readonly sent: number;
  /** Both or neither deny something; both do. */
  readonly not: number;
  readonly bothNot: number;
}

/** How alike they are in meaning and build: each word is held against each. */
export interface Build {
  /** The share of the words of content, by their weight, that have their like on the other side: by the fuller one. */
  readonly softMax: number;
  /** How much that is on the lesser side (logarithm). */
  readonly soft: number;
  /** Words that stand in the same order on both sides, of the shorter and of the longer. */
  readonly built: number;
  readonly builtMax: number;
}

/** What of all words, by weight, has its like on the other side, and what the words of content weigh. */
function covered(own: Saying, best: Float64Array) {
  let [all, total, soft, content] = [0, 0, 0, 0];
  own.words.forEach((word, i) => {
    const weight = own.weights[i]!;
    all += best[i]! * weight;
    total += weight;
    if (!word.content) return;
    soft += best[i]! * weight;
    content += weight;
  });
  return { all: all / total, soft, share: soft / (content || 1) };
}

/** A first look at two sayings; nothing where they are the same words, or the one is a part of the other. */
export function sharedOf(a: Saying, b: Saying): Shared | undefined {
  if (isInside(a, b) || isInside(b, a)) return undefined;
  const [n, m] = [a.words.length, b.words.length];
  const [start, run] = longestRun(a.words, b.words);
  if (run >= SAME) return undefined;
  const { stems, keys } = b;
  const isShared = (i: number) => a.words[i]!.content && (stems.has(a.meanings[i]!.stem) || keys.has(a.words[i]!.key));
  const shared = a.weights.filter((_, i) => isShared(i));
  // "My heart goes out to …": what is shared is one turn of phrase, and each goes on in its own way.
  if (!a.words.some((_, i) => (i < start || i >= start + run) && isShared(i))) return undefined;
  let head = 0;
  while (head < n && head < m && a.words[head]!.key === b.words[head]!.key) head++;
  return {
    exact: Math.log(1 + shared.reduce((sum, weight) => sum + weight, 0)),
    words: Math.log(1 + shared.length),
    rarest: Math.max(0, ...shared),
    run: Math.log(1 + run),
    head: Math.min(4, head),
    length: Math.abs(Math.log(n / m)),
    short: Math.log(Math.min(n, m)),
    sent: Math.abs(sentences(a) - sentences(b)),
    not: Number(a.denies === b.denies),
    bothNot: Number(a.denies && b.denies),
  };
}

/** No two sayings are built more alike than this. */
export const mostAlike = (a: Saying, b: Saying): Build => {
  const [n, m] = [a.words.length, b.words.length];
  return { softMax: 1, soft: 0, built: 1, builtMax: Math.min(n, m) / Math.max(n, m) };
};

/** Holds each word of two sayings against each of the other; nothing where they are nearly the same. */
export function buildOf(a: Saying, b: Saying): Build | undefined {
  const [n, m] = [a.words.length, b.words.length];
  const like = a.words.map((x, i) =>
    Float64Array.from(b.words, (y, j) => likeWords(x, a.meanings[i]!, y, b.meanings[j]!)),
  );
  const bestOfA = Float64Array.from(like, (row) => Math.max(...row));
  const bestOfB = Float64Array.from(b.words, (_, j) => Math.max(...like.map((row) => row[j]!)));
  const [ofA, ofB] = [covered(a, bestOfA), covered(b, bestOfB)];
  const order = inOrder(like, m);
  const builtMax = order / Math.max(n, m);
  if (builtMax > 0.95 || Math.min(ofA.all, ofB.all) > 0.97) return undefined;
  return {
    softMax: Math.max(ofA.share, ofB.share),
    soft: Math.log(1 + Math.min(ofA.soft, ofB.soft)),
    built: order / Math.min(n, m),
    builtMax,
  };
}

/** So many of the same words in a row are compared word by word. */
const SAME = 8;
const sentences = ({ words }: Saying) => words[words.length - 1]!.sentence - words[0]!.sentence;

function likeWords(x: Word, own: Meaning, y: Word, other: Meaning): number {
  if (x.key === y.key) return 1;
  if (!x.content || !y.content) return 0;
  const near = likeness(own, other);
  return near <= FLOOR ? 0 : (near - FLOOR) / (1 - FLOOR);
}

/** Has the one every word of the other that bears on what is said? A saying that is only shortened contradicts nothing. */
const isInside = (a: Saying, b: Saying): boolean => a.strong.every((key) => b.keys.has(key));

/** Where the longest run of the same words begins in the first, and how long it is. */
function longestRun(a: readonly Word[], b: readonly Word[]): [number, number] {
  let [start, longest] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let k = 0;
      while (i + k < a.length && j + k < b.length && a[i + k]!.key === b[j + k]!.key) k++;
      if (k > longest) [start, longest] = [i, k];
    }
  }
  return [start, longest];
}

/** How many words of the one have their like in the other, in the same order: the longest common subsequence. */
function inOrder(like: readonly Float64Array[], m: number): number {
  let before = new Uint16Array(m + 1);
  for (const row of like) {
    const now = new Uint16Array(m + 1);
    for (let j = 0; j < m; j++) now[j + 1] = Math.max(now[j]!, before[j + 1]!, before[j]! + Number(row[j]! > 0));
    before = now;
  }
  return before[m]!;
}
