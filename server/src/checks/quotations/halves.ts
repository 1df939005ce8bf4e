import { isDeterminer } from '../../reading/lexicon/stops.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Range } from './align.ts';
import { differs } from './differ.ts';
import type { Utterance } from './utterance.ts';
import { areInside, relationOf, type Wording } from './wordings.ts';
import { areKin, isStrong, TRIVIAL, type Word, weightOf } from './words.ts';

/** Two sentences that are one saying, and where they part. */
export interface Half {
  readonly a: { readonly wording: number } & Range;
  readonly b: { readonly wording: number } & Range;
  /** The saying is surely one. */
  readonly sure: boolean;
}

interface Sentence extends Range {
  readonly wording: number;
}

/** So many words at one end are the same, or nobody can know the sentence by them. */
const RUN = 5;
/** What is told otherwise is a part of a sentence, and no speech. */
const REST = 10;
/** Sentences of more words are written, not said. */
const LONGEST = 40;
/** So much the same words have to tell; more where somebody is unnamed or a list may go on; and to be sure. */
const TELLS = 8;
const TELLS_MORE = 13;
const TELLS_SURELY = 12;
/** More sentences that begin alike are a turn of phrase. */
const MANY = 12;

/**
 * Sentences of one speaker of which one half is the same word for word, and the other says something else. An alignment
 * leaves them alone: where as many words differ as agree, two sentences may well be two sayings. A row of telling words
 * at the very beginning of both, or at the very end, is hardly ever said twice.
 */
export function halves(wordings: readonly Wording[], isRaised: (a: number, b: number) => boolean): Half[] {
  const sentences = wordings.flatMap(({ utterance }, wording) => sentencesOf(utterance, wording));
  const wordsOf = ({ wording, from, to }: Sentence) => wordings[wording]!.utterance.words.slice(from, to);
  const found: Half[] = [];
  const seen = new Set<string>();
  for (const list of alike(sentences, wordsOf)) {
    if (list.length > MANY || isFigure(list, wordings)) continue;
    for (const [i, x] of list.entries()) {
      for (const y of list.slice(i + 1)) {
        const pair = `${x.wording}:${x.from}:${y.wording}:${y.from}`;
        if (x.wording === y.wording || seen.has(pair) || isRaised(x.wording, y.wording)) continue;
        seen.add(pair);
        const half = halfOf(wordings, x, y);
        if (half) found.push(half);
      }
    }
  }
  return found;
}

/** The sentences of an utterance in which nothing is left out or put in. */
function sentencesOf({ words }: Utterance, wording: number): Sentence[] {
  const found: Sentence[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    const whole = words.slice(from, to).every(({ bracketed, gap }, i) => !bracketed && !(gap && i > 0));
    if (whole && to - from > RUN && to - from <= LONGEST) found.push({ wording, from, to });
    from = to;
  }
  return found;
}

/** Lists of sentences with the same beginning, with the same end, or with the same words in whatever order. */
function alike(sentences: readonly Sentence[], wordsOf: (sentence: Sentence) => readonly Word[]): Sentence[][] {
  const lists = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const keys = wordsOf(sentence).map(({ key }) => key);
    const ends = [`<${keys.slice(0, RUN).join(' ')}`, `>${keys.slice(-RUN).join(' ')}`, [...keys].sort().join(' ')];
    for (const end of ends) {
      const list = lists.get(end);
      if (list) list.push(sentence);
      else lists.set(end, [sentence]);
    }
  }
  return [...lists.values()].filter((list) => list.length > 1);
}

/** Does one article have two sentences that begin so? Then the speaker likes to, and each time goes on otherwise. */
const isFigure = (list: readonly Sentence[], wordings: readonly Wording[]) =>
  list.some((x, i) =>
    list.slice(i + 1).some((y) => x.wording === y.wording || share(wordings[x.wording]!, wordings[y.wording]!)),
  );

/** Does an article quote both? */
const share = (a: Wording, b: Wording) =>
  a.quoted.some(({ member }) => b.quoted.some((other) => other.member === member));

/** Two sentences between the words with which both begin and those with which both end. */
interface Parted {
  readonly head: readonly Word[];
  readonly tail: readonly Word[];
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

function parted(own: readonly Word[], other: readonly Word[]): Parted {
  const shorter = Math.min(own.length, other.length);
  let head = 0;
  while (head < shorter && own[head]!.key === other[head]!.key) head++;
  let tail = 0;
  while (tail < shorter - head && own.at(-1 - tail)!.key === other.at(-1 - tail)!.key) tail++;
  const rest = (words: readonly Word[]) => words.slice(head, words.length - tail);
  return { head: own.slice(0, head), tail: own.slice(own.length - tail), a: rest(own), b: rest(other) };
}

const weigh = (words: readonly Word[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

function halfOf(wordings: readonly Wording[], x: Sentence, y: Sentence): Half | undefined {
  const [a, b] = [wordings[x.wording]!, wordings[y.wording]!];
  const between = relationOf(a, b);
  if (between === 'different' || areInside(a, b)) return undefined;
  const [own, other] = [a.utterance.words.slice(x.from, x.to), b.utterance.words.slice(y.from, y.to)];
  const parts = parted(own, other);
  const named = between === 'same' && a.utterance.voice.person && b.utterance.voice.person;
  const isOne = isOneHalf(parts, named) && !tellsBoth(wordings, x, parts.b) && !tellsBoth(wordings, y, parts.a);
  const isTurned = () => between === 'same' && weigh(own) >= TELLS && haveCrossed(parts.a, parts.b);
  if (!isOne && !isTurned()) return undefined;
  const { head, tail } = parts;
  const told = isOne ? [...head, ...tail] : own;
  return {
    a: { wording: x.wording, from: x.from + head.length, to: x.to - tail.length },
    b: { wording: y.wording, from: y.from + head.length, to: y.to - tail.length },
    sure: (named || !isOne) && weigh(told) >= TELLS_SURELY,
  };
}

/** Is what both have one saying, and what each of them has instead of the other's something else? */
function isOneHalf({ head, tail, a, b }: Parted, named: boolean): boolean {
  if ([a, b].some(({ length }) => length === 0 || length > REST) || !areTwo(a, b)) return false;
  const same = [...head, ...tail];
  return weigh(same) >= (named && !opensList(head) ? TELLS : TELLS_MORE) && !isRitual(same);
}

/**
 * "We saw them and heard nothing of you", "We saw you and heard nothing of them": the same words, and two parts of them
 * have changed places around what stands between. An adverb that is moved to the other end is no such thing, nor are
 * two that "and" joins.
 */
function haveCrossed(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length) return false;
  const n = a.length;
  const same = (i: number, j: number, length: number) =>
    a.slice(i, i + length).every(({ key }, k) => key === b[j + k]!.key);
  for (let i = 1; i < n - 1; i++) {
    if (!same(0, n - i, i)) continue;
    for (let j = 1; i + j < n; j++) {
      const between = a.slice(i, n - j);
      if (same(n - j, 0, j) && same(i, j, between.length) && between.some(isPivot)) return true;
    }
  }
  return false;
}

const isPivot = (word: Word) => !TRIVIAL.has(word.key) && word.key !== 'with';

/** Has each something that the other lacks? What is only cut short contradicts nothing. */
function areTwo(a: readonly Word[], b: readonly Word[]): boolean {
  const lacks = (own: readonly Word[], other: readonly Word[]) =>
    own.some((word) => isStrong(word) && !TRIVIAL.has(word.key) && !other.some((each) => areKin(word, each)));
  const whole = (words: readonly Word[]) => ({ from: 0, to: words.length });
  return lacks(a, b) && lacks(b, a) && differs(a, b, { a: whole(a), b: whole(b) });
}

/** "A loss for the families", "a loss for all of us": behind these words one may be named after the other. */
const ADDS = new Set('about against by for from of to with'.split(' '));
const opensList = (head: readonly Word[]) => {
  const last = head.filter(({ key }) => !isDeterminer(key)).at(-1);
  return last !== undefined && ADDS.has(last.key);
};

/** "Our thoughts are with the families", "… with all who mourn": said again and again, to each in turn. */
const RITUAL = new Set(
  'thought prayer heart condolence sympathy thank grateful gratitude congratulation'.split(' ').map(stemOf),
);
const isRitual = (words: readonly Word[]) => words.some(({ key }) => RITUAL.has(stemOf(key)));

/** Does an article that quotes the one have the other half in another sentence? Then its writer has heard both. */
function tellsBoth(wordings: readonly Wording[], one: Sentence, rest: readonly Word[]): boolean {
  const told = rest.filter(({ content }) => content);
  const own = wordings[one.wording]!;
  return (
    told.length > 1 &&
    wordings.some((each) => {
      if (!share(each, own)) return false;
      const { words } = each.utterance;
      const others = each === own ? words.filter((_, i) => i < one.from || i >= one.to) : words;
      const keys = new Set(others.map(({ key }) => key));
      return told.every(({ key }) => keys.has(key));
    })
  );
}
