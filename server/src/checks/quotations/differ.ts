import { distance } from 'fastest-levenshtein';
import { stemOf } from '../../reading/stems.ts';
import { rankOf } from '../../reading/words.ts';
import type { Alignment, Range } from './align.ts';
import { areKin, TRIVIAL, type Word, weightOf } from './words.ts';

/** A stretch of two utterances that ought to be the same words and is not. Neither side is empty. */
export interface Stretch {
  readonly a: Range;
  readonly b: Range;
}

/** What an alignment tells: how much is the same, and what is not. */
export interface Comparison {
  readonly stretches: readonly Stretch[];
  /** Matched words over the words of the shorter side's sentences, 0..1. */
  readonly coverage: number;
  /** Matched words, and those of them with content. */
  readonly matched: number;
  readonly content: number;
  /** Content words on the longer side of the stretches. */
  readonly changed: number;
  /** How many words of the stretches are forms of one word, or sound alike, on both sides. */
  readonly kin: number;
  /** How much the matched words tell together: rare ones tell most. */
  readonly weight: number;
}

/** Stretches with so few equal words between them are told as one. */
const TELL_TOGETHER = 4;
/** At the edge of the alignment so many words may differ on the shorter and on the longer side. */
const EDGE_SHORT = 4;
const EDGE_LONG = 7;
/** A full sentence cut before its last words is a misquotation only where at least so many words agree. */
const CUT_MATCHED = 8;
const CUT_WORDS = 2;

/** So many words at one end have to agree where a clause of so many at most stands between them and the other end. */
const LONG = 6;
const CLAUSE = 10;

/** Compares two utterances along an alignment. */
export function compare(a: readonly Word[], b: readonly Word[], alignment: Alignment): Comparison {
  const pairs = firm(a, b, widened(a, b, alignment.pairs));
  const raw: Stretch[] = [];
  const edge = before(a, b, pairs);
  if (edge) raw.push(edge);
  for (let k = 1; k < pairs.length; k++) {
    const stretch = {
      a: { from: pairs[k - 1]![0] + 1, to: pairs[k]![0] },
      b: { from: pairs[k - 1]![1] + 1, to: pairs[k]![1] },
    };
    if (differs(a, b, stretch)) raw.push(stretch);
  }
  const last = after(a, b, pairs) ?? cutShort(a, b, pairs);
  if (last) raw.push(last);

  let content = 0;
  for (const [i] of pairs) if (a[i]!.content) content++;
  const kin = raw.flatMap((stretch) => kinIn(a, b, stretch));
  const changed = raw.reduce((sum, s) => sum + Math.max(contentIn(a, s.a), contentIn(b, s.b)), 0);
  const shorter = Math.min(sentenceWords(a, pairs, 0), sentenceWords(b, pairs, 1));
  return {
    stretches: together(a, b, raw),
    coverage: shorter === 0 ? 0 : pairs.length / shorter,
    matched: pairs.length,
    content,
    changed,
    kin: kin.length,
    weight: [...pairs.map(([i]) => a[i]!), ...kin].reduce((sum, word) => sum + weightOf(word), 0),
  };
}

/**
 * The pairs with those before and after a clause that one side has left out: it costs an alignment more than the words
 * beyond it bring. They count where the shorter sentence is then there word for word.
 */
function widened(a: readonly Word[], b: readonly Word[], pairs: Pairs): Pairs {
  const [first, last] = [pairs[0]!, pairs[pairs.length - 1]!];
  const head: [number, number][] = [];
  const [startA, startB] = [sentenceStart(a, first[0]), sentenceStart(b, first[1])];
  for (let i = startA, j = startB; i < first[0] && j < first[1] && a[i]!.key === b[j]!.key; i++, j++) head.push([i, j]);
  const tail: [number, number][] = [];
  const [endA, endB] = [sentenceEnd(a, last[0]), sentenceEnd(b, last[1])];
  for (let i = endA - 1, j = endB - 1; i > last[0] && j > last[1] && a[i]!.key === b[j]!.key; i--, j--) {
    tail.unshift([i, j]);
  }
  const isWhole = (ends: readonly (readonly [number, number])[], restA: number, restB: number) =>
    ends.some(([i]) => a[i]!.content) && (ends.length === restA || ends.length === restB);
  // "A and the future of B", "A, but it is also about the past of B": another clause between one beginning and one end.
  const isOther = (ends: readonly (readonly [number, number])[], whole: boolean, restA: number, restB: number) =>
    whole &&
    pairs.length >= LONG &&
    ends.length >= 2 &&
    ends.some(([i]) => a[i]!.content) &&
    Math.max(restA, restB) - ends.length <= CLAUSE;
  const starts = first[0] === startA && first[1] === startB;
  const stops = last[0] === endA - 1 && last[1] === endB - 1;
  const keep = (ends: [number, number][], whole: boolean, restA: number, restB: number) =>
    isWhole(ends, restA, restB) || isOther(ends, whole, restA, restB) ? ends : [];
  return [
    ...keep(head, stops, first[0] - startA, first[1] - startB),
    ...pairs,
    ...keep(tail, starts, endA - last[0] - 1, endB - last[1] - 1),
  ];
}

/** Words of a stretch that the other side has too, in another form ("receive", "received") or in one that sounds so. */
function kinIn(a: readonly Word[], b: readonly Word[], stretch: Stretch): Word[] {
  const rest = b.slice(stretch.b.from, stretch.b.to);
  return a.slice(stretch.a.from, stretch.a.to).filter((word) => {
    const at = rest.findIndex((other) => (word.content || word.key !== other.key) && areKin(word, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/**
 * The pairs without a lone function word at either end that stands behind a gap ("settle it" and "work it out" share
 * "it" by chance), unless it begins or ends a sentence on both sides.
 */
function firm(a: readonly Word[], b: readonly Word[], pairs: Pairs): Pairs {
  let from = 0;
  let to = pairs.length;
  const far = (k: number) => pairs[k + 1]![0] - pairs[k]![0] > 1 || pairs[k + 1]![1] - pairs[k]![1] > 1;
  const lone = (k: number) => !a[pairs[k]![0]]!.content;
  const starts = ([i, j]: readonly [number, number]) => sentenceStart(a, i) === i && sentenceStart(b, j) === j;
  const ends = ([i, j]: readonly [number, number]) => sentenceEnd(a, i) === i + 1 && sentenceEnd(b, j) === j + 1;
  while (to - from > 2 && lone(to - 1) && far(to - 2) && !ends(pairs[to - 1]!)) to--;
  while (to - from > 2 && lone(from) && far(from) && !starts(pairs[from]!)) from++;
  return pairs.slice(from, to);
}

function contentIn(words: readonly Word[], { from, to }: Range): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]!.content) count++;
  return count;
}

/** Words of the sentences in which the pairs stand. */
function sentenceWords(words: readonly Word[], pairs: Alignment['pairs'], side: 0 | 1): number {
  const touched = new Set(pairs.map((pair) => words[pair[side]]!.sentence));
  return words.filter((word) => touched.has(word.sentence) && !word.bracketed).length;
}

type Pairs = Alignment['pairs'];

/** The words before the first pair, where both sides have few and they belong to its sentence. */
function before(a: readonly Word[], b: readonly Word[], pairs: Pairs): Stretch | undefined {
  const [i, j] = pairs[0]!;
  const stretch = { a: { from: sentenceStart(a, i), to: i }, b: { from: sentenceStart(b, j), to: j } };
  return isEdge(a, b, stretch, pairs, i, j) ? stretch : undefined;
}

function after(a: readonly Word[], b: readonly Word[], pairs: Pairs): Stretch | undefined {
  const [i, j] = pairs[pairs.length - 1]!;
  const stretch = { a: { from: i + 1, to: sentenceEnd(a, i) }, b: { from: j + 1, to: sentenceEnd(b, j) } };
  return isEdge(a, b, stretch, pairs, i, j) ? stretch : undefined;
}

function isEdge(a: readonly Word[], b: readonly Word[], s: Stretch, pairs: Pairs, i: number, j: number): boolean {
  const [m, n] = [s.a.to - s.a.from, s.b.to - s.b.from];
  if (Math.min(m, n) === 0 || Math.min(m, n) > EDGE_SHORT || Math.max(m, n) > EDGE_LONG) return false;
  const near = pairs.filter(([x, y]) => a[x]!.sentence === a[i]!.sentence && b[y]!.sentence === b[j]!.sentence).length;
  // Of few words one alone may be another.
  const lone = [a.slice(s.a.from, s.a.to), b.slice(s.b.from, s.b.to)].every((each) => each.filter(counts).length === 1);
  const enough = lone ? 3 : 4;
  return near >= enough && near > Math.min(m, n) && differs(a, b, s);
}

/** One side ends its sentence with a full stop, the other goes on for a word or two before its own. */
function cutShort(a: readonly Word[], b: readonly Word[], pairs: Pairs): Stretch | undefined {
  const [i, j] = pairs[pairs.length - 1]!;
  const whole =
    pairs.length >= CUT_MATCHED &&
    pairs.some(([x, y]) => x === sentenceStart(a, i) && y === sentenceStart(b, j) && a[x]!.capital && b[y]!.capital);
  if (!whole) return undefined;
  const [restA, restB] = [sentenceEnd(a, i) - i - 1, sentenceEnd(b, j) - j - 1];
  const cut =
    (restA === 0 && restB > 0 && restB <= CUT_WORDS && a[i]!.stopped && b[j + restB]!.stopped) ||
    (restB === 0 && restA > 0 && restA <= CUT_WORDS && b[j]!.stopped && a[i + restA]!.stopped);
  if (!cut) return undefined;
  const stretch = { a: { from: i + 1, to: i + 1 + restA }, b: { from: j + 1, to: j + 1 + restB } };
  return differs(a, b, stretch) ? stretch : undefined;
}

function sentenceStart(words: readonly Word[], i: number): number {
  while (i > 0 && words[i - 1]!.sentence === words[i]!.sentence && !words[i]!.gap) i--;
  return i;
}

function sentenceEnd(words: readonly Word[], i: number): number {
  const { sentence } = words[i]!;
  i++;
  while (i < words.length && words[i]!.sentence === sentence && !words[i]!.gap) i++;
  return i;
}

/** Is this a change of what was said, and not of how it is set down? */
export function differs(a: readonly Word[], b: readonly Word[], stretch: Stretch): boolean {
  const own = a.slice(stretch.a.from, stretch.a.to);
  const other = b.slice(stretch.b.from, stretch.b.to);
  if (own.length + other.length === 0) return false;
  if (isOpen(a, stretch.a) || isOpen(b, stretch.b)) return false;
  const [x, y] = [own.filter(counts), other.filter(counts)];
  if (x.length + y.length === 0) return false;
  if (join(own) === join(other) || join(x) === join(y)) return false;
  if (own.length === 0) return !isAside(b, stretch.b);
  if (other.length === 0) return !isAside(a, stretch.a);
  return !(x.length === y.length && x.every((word, k) => sameWord(word, y[k]!)));
}

const counts = (word: Word) => !word.soft && !TRIVIAL.has(word.key);
const join = (words: readonly Word[]) => words.map((word) => word.key).join('');

/** Holds brackets or an ellipsis, or stands beside one: anything may be missing there. */
function isOpen(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = Math.max(0, from - 1); i <= to && i < words.length; i++) {
    const word = words[i]!;
    if (word.bracketed || (word.gap && i >= from)) return true;
  }
  return false;
}

/** Words that only one side has and that may be left out: whole sentences, and a word said twice. */
function isAside(words: readonly Word[], { from, to }: Range): boolean {
  const starts = from === 0 || words[from - 1]!.sentence !== words[from]!.sentence;
  const ends = to === words.length || words[to - 1]!.sentence !== words[to]!.sentence;
  if (starts && ends) return true;
  const next = words[to]?.key;
  const previous = words[from - 1]?.key;
  return to - from === 1 && (words[from]!.key === next || words[from]!.key === previous);
}

/** Spellings of one word, a slip of the pen among them: the checks of names and spelling speak of those. */
function sameWord(a: Word, b: Word): boolean {
  if (a.key === b.key) return true;
  if (a.possessive && b.possessive && stemOf(a.key) === stemOf(b.key)) return true;
  if (Math.min(a.key.length, b.key.length) < 4 || /\d/.test(a.key + b.key)) return false;
  if (distance(a.key, b.key) > 2) return false;
  if (a.capital && b.capital) return true;
  return rankOf(a.key) === undefined || rankOf(b.key) === undefined;
}

/** Joins near stretches, and gives the empty side of a missing word its neighbours to stand on. */
function together(a: readonly Word[], b: readonly Word[], raw: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of raw) {
    const last = joined[joined.length - 1];
    if (last && stretch.a.from - last.a.to <= TELL_TOGETHER && stretch.b.from - last.b.to <= TELL_TOGETHER) {
      joined[joined.length - 1] = {
        a: { from: last.a.from, to: stretch.a.to },
        b: { from: last.b.from, to: stretch.b.to },
      };
    } else joined.push(stretch);
  }
  return joined.map((stretch) => standing(a, b, stretch));
}

/** What is missing is missing between two words: both are shown, as far as they are of one sentence. */
function standing(a: readonly Word[], b: readonly Word[], { a: x, b: y }: Stretch): Stretch {
  if (x.to > x.from && y.to > y.from) return { a: x, b: y };
  const before = x.from > 0 && y.from > 0 ? 1 : 0;
  const goesOn = (words: readonly Word[], { from, to }: Range) =>
    to < words.length && (before === 0 || words[to]!.sentence === words[from - 1]!.sentence);
  const after = goesOn(a, x) && goesOn(b, y) ? 1 : 0;
  if (before + after === 0) {
    return {
      a: { from: x.from, to: Math.min(a.length, x.to + 1) },
      b: { from: y.from, to: Math.min(b.length, y.to + 1) },
    };
  }
  return {
    a: { from: x.from - before, to: x.to + after },
    b: { from: y.from - before, to: y.to + after },
  };
}
