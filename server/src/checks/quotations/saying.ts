import { likeness, meaningOf } from '../../reading/meaning.ts';
import { isIrregularPast } from '../../reading/stems.ts';
import { rankOf } from '../../reading/words.ts';
import type { Comparison, Stretch } from './differ.ts';
import type { Relation } from './speakers.ts';
import type { Utterance } from './utterance.ts';
import { areKin, isNumber, isStrong, type Word } from './words.ts';

/** How two quotations stand to each other, apart from their words. */
export interface Standing {
  readonly between: Relation;
  /** Both stand in one and the same article, and nowhere else. */
  readonly inside: boolean;
  /** Another sentence of the two is the same word for word, or surely the same saying. */
  readonly companion: boolean;
  /** What stands around the marks counts for nothing. */
  readonly alone?: boolean;
}

/**
 * So much the matched words have to tell where a short quotation has one word of another: "the", "we" and "said" are
 * shared by any two remarks, "brakes" and "failed" are not.
 */
const TELLS = 10;
/** So much where another sentence of the two quotations agrees, or a number or a "not" alone makes the difference. */
const TELLS_ELSE = 4.5;
const TELLS_TURNED = 7.5;
const TELLS_UNNAMED = 13;

/** Of a long sentence of one speaker so much has to agree where a clause of it is another. */
const CLAUSES = 0.6;
const LONG = 9;

/**
 * Is it the same saying at all? The better the speakers agree, the less of it has to. Inside one article people do
 * repeat themselves in other words, so nearly all has to agree there.
 */
export function isSameSaying(
  c: Comparison,
  a: Utterance,
  b: Utterance,
  { between, inside, companion, alone }: Standing,
): boolean {
  const content = c.content + c.kin;
  const matched = c.matched + c.kin;
  const coverage = c.matched === 0 ? 0 : (c.coverage * matched) / c.matched;
  if (c.changed - c.kin > content) return false;
  if (isLabel(a) && isLabel(b)) return false;
  if (inside) {
    const display = a.display !== b.display;
    return coverage >= (display ? 0.6 : 0.75) && content >= 4 && between !== 'different';
  }
  if (between === 'different') return coverage >= 0.8 && content >= 6;
  const swap = swapped(c, a, b);
  if (Math.min(a.words.length, b.words.length) < SHORT) return isShort(c, a, b);
  if (between === 'same') {
    if ((coverage >= 0.55 && content >= 4) || (coverage >= 0.75 && matched >= 6 && c.content >= 1)) return true;
    if (coverage >= CLAUSES && matched >= LONG && content >= 3 && c.weight >= TELLS) return true;
    const enough = companion ? TELLS_ELSE : swap === 'turned' ? TELLS_TURNED : TELLS;
    // What is said around the marks tells what is spoken of: "called the slope", "said that the slope was".
    return swap !== undefined && coverage >= 0.65 && c.weight + (alone ? 0 : aroundShared(a, b)) >= enough;
  }
  if ((coverage >= 0.6 && content >= 4) || (coverage >= 0.8 && content >= 3)) return true;
  return swap !== undefined && coverage >= 0.75 && c.weight >= (companion ? TELLS_ELSE : TELLS_UNNAMED);
}

/** Fewer words are said again on another day. */
const SHORT = 4;
const TELLS_SHORT = 4;

/** "He is home" and "He is at home": the first word and the last are the same, and so is every word that bears on it. */
function isShort({ matched, weight }: Comparison, a: Utterance, b: Utterance): boolean {
  const strong = ({ words }: Utterance) => words.flatMap((word) => (isStrong(word) ? [word.key] : [])).join(' ');
  return (
    matched === Math.min(a.words.length, b.words.length) &&
    Math.max(a.words.length, b.words.length) <= SHORT &&
    weight >= TELLS_SHORT &&
    strong(a) === strong(b) &&
    a.words[0]!.key === b.words[0]!.key &&
    a.words.at(-1)!.key === b.words.at(-1)!.key
  );
}

/** How much the words around the marks tell together that both have. */
function aroundShared(a: Utterance, b: Utterance): number {
  let sum = 0;
  for (const stem of a.around) if (b.around.has(stem)) sum += telling(stem);
  return Math.min(AROUND, sum);
}

/** It cannot stand for the words themselves. */
const AROUND = 5;
const telling = (stem: string) => Math.max(0, Math.log2((rankOf(stem) ?? RARE) / ORDINARY));
const RARE = 16_000;
/** A word up to this rank is spoken of in any quotation's company. */
const ORDINARY = 500;

/** Is one word in one place all that differs, and is it a number on both sides, or a "not"? */
function swapped({ stretches }: Comparison, a: Utterance, b: Utterance): 'word' | 'turned' | undefined {
  if (stretches.length !== 1) return undefined;
  const stretch = stretches[0]!;
  const [x, y] = others(a, b, stretch);
  if (x.length > 1 || y.length > 1) return undefined;
  const filled = stretch.a.to > stretch.a.from && stretch.b.to > stretch.b.from;
  if (x.length + y.length === 0) return negations(a, stretch.a) === negations(b, stretch.b) ? 'word' : 'turned';
  if (x.length === y.length) return isNumber(x[0]!) && isNumber(y[0]!) ? 'turned' : 'word';
  // A word more or less, and not another phrase in its stead ("sorry for the families", "sorry for what I did").
  return filled && !isInsertion(a, b, stretch) ? undefined : 'word';
}

/** Has one side all words of the other, and more? */
function isInsertion(a: Utterance, b: Utterance, { a: x, b: y }: Stretch): boolean {
  const [own, other] = [a.words.slice(x.from, x.to), b.words.slice(y.from, y.to)];
  const [few, many] = own.length < other.length ? [own, other] : [other, own];
  return few.every((word) => many.some((each) => areKin(word, each)));
}

/** The content words of a stretch that the other side has in no form. */
function others(a: Utterance, b: Utterance, { a: x, b: y }: Stretch): [Word[], Word[]] {
  const [own, other] = [a.words.slice(x.from, x.to), b.words.slice(y.from, y.to)];
  const lacks = (word: Word, among: readonly Word[]) => word.content && !among.some((each) => areKin(word, each));
  return [own.filter((word) => lacks(word, other)), other.filter((word) => lacks(word, own))];
}

/** Words without which there is no clause. */
const CLAUSAL = new Set(
  (
    'i we you he she they it is are was were be been am has have had do does did will would can could may might shall ' +
    'should must let'
  ).split(' '),
);

/** A longer row of words is no label. */
const LABEL = 10;

/** A slogan, a title or a label that nobody in person has said: parts and variants of it are no misquotations. */
const isLabel = ({ words, voice, display }: Utterance) =>
  (!display && words.length > 2 && words.every(({ content, capital }) => capital || !content)) ||
  (!voice.person &&
    !/^\p{Ll}/u.test(voice.speaker ?? '') &&
    words.length <= LABEL &&
    !words.some(({ key }) => CLAUSAL.has(key) || isIrregularPast(key)));

/** So near are words of which one may stand for the other; nearer, where all else is the same. */
const LIKE = 0.5;
const LIKE_LONE = 0.84;
const NEGATION = /^(?:not|no|never|none|nobody|nothing|without)$/;

/**
 * Do the two read like two translations of one speech? The speaker is of another language, and small words differ, or
 * one word that is nearly the other, or the wording throughout. A number or a "not" is no matter of translation.
 */
export function isTranslated(c: Comparison, a: Utterance, b: Utterance): boolean {
  if (!a.voice.foreign && !b.voice.foreign) return false;
  let [differing, like] = [0, 0];
  let nearest = 0;
  for (const stretch of c.stretches) {
    const [x, y] = others(a, b, stretch);
    if (x.some(isNumber) || y.some(isNumber) || negations(a, stretch.a) !== negations(b, stretch.b)) return false;
    const [few, many, rest] =
      x.length > 0 && (x.length < y.length || y.length === 0)
        ? [x, y, b.words.slice(stretch.b.from, stretch.b.to)]
        : [y, x, a.words.slice(stretch.a.from, stretch.a.to)];
    differing += Math.max(few.length, many.length);
    for (const word of few) {
      nearest = Math.max(0, ...rest.map((other) => likeness(meaningOf(word.key), meaningOf(other.key))));
      if (nearest >= LIKE) like++;
    }
  }
  if (differing === 0) return true;
  if (differing === 1) return like === 1 && nearest >= LIKE_LONE;
  return 2 * like >= differing || c.stretches.length > 2;
}

const negations = ({ words }: Utterance, { from, to }: Stretch['a']) =>
  words.slice(from, to).filter(({ key }) => NEGATION.test(key)).length;

/**
 * Do only small words differ in the stretch, such as translators choose as they like? A "not", "may" for "must" and "we"
 * for "they" are none of them.
 */
export function isSmall(a: Utterance, b: Utterance, { a: x, b: y }: Stretch): boolean {
  const [own, other] = [a.words.slice(x.from, x.to), b.words.slice(y.from, y.to)];
  const lacks = (word: Word, among: readonly Word[]) =>
    isStrong(word) && !FREE.has(word.key) && !among.some((each) => areKin(word, each));
  return !own.some((word) => lacks(word, other)) && !other.some((word) => lacks(word, own));
}

/** They come and go with the idiom. */
const FREE = new Set('all any it do does did is are was were be been has have had'.split(' '));
