import type { Token } from '../../text/article.ts';
import { wordTable } from '../../text/wordtable.ts';
import { lemmaOf } from '../lexicon/nouns.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { isStop } from '../lexicon/stops.ts';
import { isIrregularPast } from '../stems.ts';

/** The thing that is measured, as the grammar of its clause has it: "the anchor", "a bell", "the old pier". */
export interface Thing {
  /** The head of its noun phrase, in the singular. */
  readonly head: string;
  /** The same as it stands, lower case. */
  readonly word: string;
  /** The words before the head: "old" of "the old pier". */
  readonly kinds: readonly string[];
  /** Which of its lengths: "length", "height"; nothing where no word says, or where it has but one of the kind. */
  readonly quality: string | undefined;
  /** It is a side or an end, of which any thing has several. */
  readonly part: boolean;
}

/** What a measure is one of: each of these words says which. */
const QUALITIES = wordTable<string>({
  long: 'length',
  length: 'length',
  tall: 'height',
  high: 'height',
  height: 'height',
  wide: 'width',
  width: 'width',
  across: 'width',
  broad: 'width',
  diameter: 'width',
  wingspan: 'width',
  deep: 'depth',
  depth: 'depth',
  thick: 'thickness',
  thickness: 'thickness',
});
const WEIGHTS = new Set(['weight', 'mass', 'size', 'area']);

/** Verbs that have a measure for their object, or need "long" or "high" behind it. */
const MEASURES =
  /^(?:weigh(?:s|ed)?|measure[sd]?|cover(?:s|ed)?|span(?:s|ned)?|stretch(?:es|ed)?|extend(?:s|ed)?|stand(?:s)?|stood|runs?|ran|tip(?:s|ped)?)$/;
const IS = /^(?:is|are|was|were|be|been)$/;
const MEASURING = /^(?:weighing|measuring|covering|spanning|stretching|extending|standing|running)$/;
/** What may stand between a thing and the verb that measures it, or between the verb and the measure. */
const LIGHT =
  /^(?:about|some|around|roughly|nearly|almost|approximately|just|only|over|exactly|estimated|an|well|under|more|less|than|at|least|up|to|for|probably|likely|already|also|alone|itself|is|are|was|were|be|been|being|have|has|had|having|thought|believed|said|known|reckoned|still|now|together)$/;
const RELATIVE = /^(?:which|that)$/;
const BARS =
  /^(?:and|but|or|while|when|where|because|as|if|though|although|whereas|since|so|says?|said|told|adds?|added)$/;

/** "In the hall …", "After the rain, …": what so leads a clause is not its subject. */
const OBLIQUE =
  /^(?:in|at|on|by|with|after|before|from|of|for|near|under|behind|among|there|here|it|he|she|they|we|i|you|this|these|that)$/;

interface Phrase {
  readonly words: readonly string[];
  /** The token before the phrase. */
  readonly before: number;
}

/** Content words in a row that end at token `at`, the nearest last: what stands before a measure, or a verb. */
function phraseTo(tokens: readonly Token[], at: number): Phrase {
  const words: string[] = [];
  let i = at;
  for (; i >= 0 && words.length < 4; i--) {
    const { kind, lower, capital } = tokens[i]!;
    if (kind !== 'word' || isStop(lower) || (capital && i > 0)) break;
    words.unshift(lower);
  }
  return { words, before: i };
}

/** The noun phrase that ends at token `at`: of "the chimney of the Stapi mill" the chimney. */
function nounTo(tokens: readonly Token[], at: number, quality: string | undefined): Thing | undefined {
  const { words, before } = phraseTo(tokens, at);
  let i = before;
  while (i > 0 && (/^(?:an?|the|this|its|his|her|their)$/.test(tokens[i]!.lower) || tokens[i]!.capital)) i--;
  return i > 0 && tokens[i]!.lower === 'of' ? nounTo(tokens, i - 1, quality) : thingOf(words, quality);
}

/** Every thing has several of these, each with a length of its own. */
const PARTS =
  /^(?:side|end|edge|part|section|portion|piece|bit|stretch|segment|half|top|bottom|front|back|middle|cent(?:re|er)|corner|row|strip|layer)s?$/;

/** The thing that words in a row name, the head last. */
export function thingOf(words: readonly string[], quality: string | undefined): Thing | undefined {
  const word = words.at(-1);
  if (word === undefined || !/^\p{L}{3,}$/u.test(word) || word in QUALITIES || WEIGHTS.has(word)) return undefined;
  if (word.endsWith('ly') || isIrregularPast(word)) return undefined;
  return { head: lemmaOf(word), word, kinds: words.slice(0, -1), quality, part: PARTS.test(word) };
}

/** Does the word look like a verb? What leads a noun may look so too. */
const isVerbal = (word: string) => /(?:ed|ing)$/.test(word) || isIrregularPast(word);

/** The words behind "80-metre": as far as the noun goes that they lead to. */
function attributed(tokens: readonly Token[], to: number): Thing | undefined {
  const [, quality] = qualityAt(tokens, tokens[to]?.text === '-' ? to + 1 : to);
  const words: string[] = [];
  for (let i = tokens[to]?.text === '-' ? to + 2 : to; i < tokens.length && words.length < 4; i++) {
    const { kind, lower, capital } = tokens[i]!;
    if (kind !== 'word' || capital || isStop(lower)) break;
    if (words.length > 0 && isVerbal(lower)) break;
    words.push(lower);
  }
  return thingOf(words, quality);
}

/** Behind the measure, which of its lengths it is, and where that ends: "long", "in length". */
function qualityAt(tokens: readonly Token[], at: number): readonly [end: number, quality: string | undefined] {
  const next = tokens[at]?.lower ?? '';
  if (next in QUALITIES) return [at + 1, QUALITIES[next]];
  const inside = tokens[at + 1]?.lower ?? '';
  if (next === 'in' && (inside in QUALITIES || WEIGHTS.has(inside))) return [at + 2, QUALITIES[inside]];
  return [at, undefined];
}

/**
 * The thing that is measured by the measure in tokens [from, to); nothing where its clause does not say. "It" is what the
 * sentence before, where there is one, begins with.
 */
export function thingAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: readonly Token[] | undefined,
): Thing | undefined {
  if (tokens[to - 2]?.text === '-') return attributed(tokens, to);
  const [end, quality] = qualityAt(tokens, to);
  const isTold = end > to;
  const at = headAt(tokens, from);
  const token = tokens[at];
  if (!token) return undefined;
  if (token.lower === 'of') return ofWhich(tokens, at, quality);
  if (MEASURES.test(token.lower) || (IS.test(token.lower) && isTold)) return subjectOf(tokens, at, quality, before);
  if (MEASURING.test(token.lower)) {
    const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    return nounTo(tokens, before, quality);
  }
  if (IS.test(token.lower)) return qualified(tokens, at);
  // "a pier 80 metres long", "the pier, 80 metres long,"
  if (!isTold) return undefined;
  return nounTo(tokens, token.text === ',' ? at - 1 : at, quality);
}

/** The token that the measure from token `from` on hangs by, the light words between left out: "is 80 metres long and 12 wide" by "is". */
function headAt(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  const pass = () => {
    while (at >= 0 && LIGHT.test(tokens[at]!.lower) && !IS.test(tokens[at]!.lower)) at--;
  };
  pass();
  // What is joined on hangs by the verb of the first.
  while (at > 0 && (tokens[at]!.lower === 'and' || tokens[at]!.text === ',')) {
    const first = measureTo(tokens, at);
    if (first === undefined) break;
    at = first - 1;
    pass();
  }
  return at;
}

/** Where a measure begins that ends before token `at` with a word that says which of its lengths it is: "80 metres long (262 feet)". */
function measureTo(tokens: readonly Token[], at: number): number | undefined {
  let i = at - 1;
  if (tokens[i]?.text === ')') {
    while (i > 0 && tokens[i]!.text !== '(') i--;
    i--;
  }
  if (!((tokens[i]?.lower ?? '') in QUALITIES)) return undefined;
  for (let step = 0; i > 0 && step < 4; step++, i--) if (isNumber(tokens[i - 1]!)) return i - 1;
  return undefined;
}

const isNumber = ({ kind, lower }: Token) => kind === 'number' || CARDINALS.has(lower);

/** Is the measure in tokens [from, to) one that its thing has as long as it is: "is 80 metres long", "stands 30 metres tall"? */
export function isStanding(tokens: readonly Token[], from: number, to: number): boolean {
  if (qualityAt(tokens, to)[0] === to) return false;
  return STANDS.test(tokens[headAt(tokens, from)]?.lower ?? '');
}

const STANDS = /^(?:is|are|measures?|stands?|stretch(?:es)?|runs?|extends?|spans?)$/;

/** "An anchor of six tonnes", "a tower with a height of 90 metres"; `of` is where "of" stands. */
function ofWhich(tokens: readonly Token[], of: number, told: string | undefined): Thing | undefined {
  const { words, before } = phraseTo(tokens, of - 1);
  const last = words.at(-1) ?? '';
  const quality = QUALITIES[last] ?? told;
  if (!(last in QUALITIES) && !WEIGHTS.has(last)) return thingOf(words, told);
  let at = before;
  while (at >= 0 && /^(?:an?|the|its|their|total|overall)$/.test(tokens[at]!.lower)) at--;
  if (tokens[at]?.lower === 'with') return nounTo(tokens, at - 1, quality);
  return /^(?:has|had|have|reache[sd])$/.test(tokens[at]?.lower ?? '') ? subjectOf(tokens, at, quality) : undefined;
}

/** "The height of the tower is 90 metres": the subject says which length, and "of" whose. */
function qualified(tokens: readonly Token[], verb: number): Thing | undefined {
  const start = startOf(tokens, verb);
  const of = tokens.findIndex((token, i) => i > start && i < verb && token.lower === 'of');
  const noun = of < 0 ? undefined : tokens[of - 1]!.lower;
  if (noun === undefined || !(noun in QUALITIES || WEIGHTS.has(noun))) return undefined;
  return thingOf(run(tokens, of + 1, verb), QUALITIES[noun]);
}

/** Where the clause that ends before token `at` begins. */
function startOf(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && tokens[i - 1]!.kind !== 'mark' && !BARS.test(tokens[i - 1]!.lower)) i--;
  return i;
}

/** The first content words in a row of tokens [from, to). What stands after a clitic is what is had: "the ship's anchor". */
function run(tokens: readonly Token[], from: number, to: number): string[] {
  let words: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, lower, capital } = tokens[i]!;
    if (kind === 'clitic') words = [];
    else if (kind === 'word' && !isStop(lower) && !(capital && i > 0)) {
      if (words.length > 0 && isVerbal(lower)) break;
      words.push(lower);
    } else if (words.length > 0) break;
  }
  return words;
}

/** The head of the subject of the verb at `verb`; nothing of persons and names. */
function subjectOf(
  tokens: readonly Token[],
  verb: number,
  quality: string | undefined,
  before?: readonly Token[],
): Thing | undefined {
  let at = verb - 1;
  while (at >= 0 && LIGHT.test(tokens[at]!.lower)) at--;
  if (at < 0) return undefined;
  if (RELATIVE.test(tokens[at]!.lower)) {
    at -= tokens[at - 1]?.text === ',' ? 2 : 1;
    return nounTo(tokens, at, quality);
  }
  // "The bell, a gift of the town, weighed"
  if (tokens[at]!.text === ',') {
    do at--;
    while (at >= 0 && tokens[at]!.kind !== 'mark');
    if (tokens[at]?.text !== ',') return undefined;
    at--;
  }
  const start = startOf(tokens, at + 1);
  const opening = tokens[start]?.lower ?? '';
  if (opening === 'it' && start === 0 && before && !OBLIQUE.test(before[0]?.lower ?? ''))
    return thingOf(run(before, 0, before.length), quality);
  if (OBLIQUE.test(opening)) return undefined;
  return thingOf(run(tokens, start, at + 1), quality);
}
