import type { Token } from './article.ts';

/** A table is emptied when it has grown past this many words: some ten times the vocabulary of a day's news. */
const MOST = 40_000;

/**
 * The same string as engines keep it for names of properties: comparing it with a literal is comparing two addresses.
 * It is also a copy, where a slice would keep the whole file in memory that it was cut from.
 */
export const interned = (slice: string) => Object.keys({ [slice]: true })[0]!;

/**
 * A pure function of a word, or of a number, that keeps its answers: news says the same words over and over, and an answer that takes a
 * regular expression costs ten times a look-up. Bounded, so that a folder of rubbish fills no memory.
 */
export function remembered<T, K extends string | number = string>(of: (word: K) => T): (word: K) => T {
  // `null` stands for "nothing": for most tables that is the commonest answer, and it has to be kept too.
  const known = new Map<K, T | null>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return (answer === null ? undefined : answer) as T;
    if (known.size > MOST) known.clear();
    const key = (typeof word === 'string' ? interned(word) : word) as K;
    const own = of(key);
    known.set(key, own === undefined ? null : own);
    return own;
  };
}

/** Something with its place. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/**
 * What a pure function finds in a phrase, kept with the phrase: titles are few and stand everywhere. The function gets
 * the phrase as if it were a text by itself; what it finds is handed out as it stands from `start` on.
 */
export function rememberedIn<T extends Placed>(
  find: (phrase: string) => readonly T[],
): (phrase: string, start: number) => T[] {
  const found = remembered(find);
  return (phrase, start) =>
    found(phrase).map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
}

let questions = 0;

/**
 * A pure function of a token's text that keeps its answer with the text itself: for what is asked of every token, where
 * even looking a word up in a table of all words would be dear.
 */
export function noted<T>(of: (token: Token) => T): (token: Token) => T {
  const question = questions++;
  return (token) => {
    const { notes } = token;
    const answer = notes[question];
    if (answer !== undefined) return (answer === null ? undefined : answer) as T;
    while (notes.length < question) notes.push(undefined);
    const own = of(token);
    notes[question] = own === undefined ? null : own;
    return own;
  };
}

/** Answers that lie in one number: two bits each, and no more of them than engines keep without making an object. */
const A_NUMBER = 15;
let marks = 0;
let place = 0;

/**
 * As `noted`, for a question that is answered by yes or no. Such questions are asked of every token, one after the
 * other; their answers lie close together, so that one look at the memory brings those of many.
 */
export function marked(of: (token: Token) => boolean): (token: Token) => boolean {
  const bit = marks++ % A_NUMBER;
  if (bit === 0) place = questions++;
  const at = place;
  const asked = 1 << (2 * bit);
  const yes = asked << 1;
  return (token) => {
    const { notes } = token;
    const known = notes[at] as number;
    if ((known & asked) !== 0) return (known & yes) !== 0;
    while (notes.length <= at) notes.push(undefined);
    const own = of(token);
    // Answering may have taken other answers.
    notes[at] = (notes[at] as number) | (own ? asked | yes : asked);
    return own;
  };
}

/** So many articles are read together, each by one reader or check after the other. */
export const AT_A_TIME = 16;

/**
 * A pure function of an object that keeps its last answers: the checks ask about the same articles, each about all that
 * are read together and in the same order, and none of them for what stood before.
 */
export function rememberedLast<K, T>(of: (key: K) => T): (key: K) => T {
  const keys: K[] = [];
  const answers: T[] = [];
  let newest = -1;
  let at = 0;
  return (key) => {
    if (keys[at] === key) return answers[at]!;
    // As a rule it is the next one.
    const next = at + 1 === keys.length ? 0 : at + 1;
    const known = keys[next] === key ? next : keys.indexOf(key);
    if (known >= 0) {
      at = known;
      return answers[at]!;
    }
    const answer = of(key);
    newest = keys.length < AT_A_TIME ? keys.length : (newest + 1) % AT_A_TIME;
    keys[newest] = key;
    answers[newest] = answer;
    at = newest;
    return answer;
  };
}
