import type { Article, Sentence, Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { isPeople } from '../lexicon/nouns.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../lexicon/numbers.ts';
import { type Bound, type Quantity, sentencesIn } from '../reading.ts';
import { countedAhead } from './ahead.ts';
import { type Counted, countedAt } from './counted.ts';
import type { Kind } from './currency.ts';
import { shareAt } from './fractions.ts';
import { kindOf } from './kinds.ts';
import { mayBegin, type Numeral, numeralAt } from './numerals.ts';

interface Bounded {
  readonly bound: Bound;
  /** Tokens [from, to) including the words of the bound. */
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return at >= 0 && words.every((word, k) => tokens[at + k]?.lower === word);
}

/** "nearly" and "about" allow so much to either side (share of the value): a round number more than one told to the digit. */
const [ABOUT, ABOUT_TOLD] = [0.15, 0.05] as const;
/** "more than 100" is not 100 (share of the value). */
const STRICT = 0.001;

/** "About 20" may be 23, "about 26" is no more than one off, "about 13.9 million" no 13 million, and "about 815" no 750. */
function slackOf({ value, digits }: Numeral): number {
  const last = Math.round(value / 10 ** (Math.floor(Math.log10(value)) - digits + 1)) % 10;
  if (digits < 2 || (digits < 3 && last % 5 === 0) || !Number.isFinite(last)) return ABOUT;
  return value < 100 && Number.isInteger(value) ? Math.max(ABOUT_TOLD, 1 / value) : ABOUT_TOLD;
}

function spread(bound: Bound, numeral: Numeral): { min: number; max: number } {
  const { min, max } = numeral;
  const slack = bound === 'nearly' || bound === 'about' ? slackOf(numeral) : 0;
  switch (bound) {
    case 'at-least':
      return { min, max: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { min: min * (1 + STRICT), max: Number.POSITIVE_INFINITY };
    case 'nearly':
      return { min: min * (1 - slack), max };
    case 'at-most':
    case 'fewer-than':
      return { min: 0, max };
    case 'about':
      return { min: min * (1 - slack), max: max * (1 + slack) };
    default:
      return { min, max };
  }
}

/** Wordings of bounds by the word that stands next to the number, in their order. */
function byWord(
  bounds: typeof BOUNDS_BEFORE,
  next: (words: readonly string[]) => string,
): ReadonlyMap<string, typeof BOUNDS_BEFORE> {
  const map = new Map<string, [readonly string[], Bound][]>();
  for (const [words, bound] of bounds) {
    const list = map.get(next(words)) ?? [];
    map.set(next(words), list);
    list.push([words, bound]);
  }
  return map;
}
const BEFORE = byWord(BOUNDS_BEFORE, (words) => words[words.length - 1]!);
const AFTER = byWord(BOUNDS_AFTER, (words) => words[0]!);
const NONE: typeof BOUNDS_BEFORE = [];

function boundOf(tokens: readonly Token[], numeral: Numeral, sign: number): Bounded {
  const start = numeral.from - sign;
  for (const [words, bound] of BEFORE.get(tokens[start - 1]?.lower ?? '') ?? NONE) {
    const at = start - words.length;
    if (!matches(tokens, at, words)) continue;
    // "at least" and "some" belong to the number; "over" and "around" are prepositions where a place follows, which a number is not.
    return (
      boundBehind(tokens, numeral, at, numeral.to) ?? { bound, from: at, to: numeral.to, ...spread(bound, numeral) }
    );
  }
  const behind = boundBehind(tokens, numeral, start, numeral.to);
  if (behind) return behind;
  return {
    bound: numeral.vague ? 'between' : numeral.share ? 'about' : 'exact',
    from: start,
    to: numeral.to,
    min: numeral.min,
    max: numeral.max,
  };
}

/** "30 or more people", "some 40 or more": the wording of a bound at token `at`, which tells it where another stands before. */
function boundBehind(tokens: readonly Token[], numeral: Numeral, from: number, at: number): Bounded | undefined {
  const found = (AFTER.get(tokens[at]?.lower ?? '') ?? NONE).find(([words]) => matches(tokens, at, words));
  return found && { bound: found[1], from, to: at + found[0].length, ...spread(found[1], numeral) };
}

/** Before "5 to 40" these make it a change and its outcome, not a range. */
const CHANGES = new Set(
  'rose rises rise rising fell falls fall falling dropped drops dropping gained gains gaining added adds adding lost up down climbed jumped slid sank slipped increased decreased cut raised lowered by'.split(
    ' ',
  ),
);

/** "10 to 15", "10-15", "between 60 and 100": the second number of a range, if one follows. */
function rangeAfter(tokens: readonly Token[], numeral: Numeral): Numeral | undefined {
  const at = numeral.to;
  const joiner = tokens[at];
  if (!joiner) return undefined;
  const signed = CURRENCY_SIGNS.has(tokens[numeral.from - 1]?.text ?? '');
  const lead = tokens[numeral.from - (signed ? 2 : 1)]?.lower ?? '';
  const between = lead === 'between' && joiner.lower === 'and';
  // "$30 million to $50 million": the second sum may bear the sign again
  const next = signed && CURRENCY_SIGNS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const dash = (joiner.text === '-' || joiner.text === '–') && tokens[next]?.kind === 'number';
  const to = (joiner.lower === 'to' || joiner.lower === 'or') && lead !== 'from' && !CHANGES.has(lead);
  if (!between && !dash && !to) return undefined;
  const second = numeralAt(tokens, next);
  if (!second || second.vague) return undefined;
  // "5 to 10 million": the scale is shared. "3-1" and "10 to 3" are scores.
  if (second.value <= numeral.value) return undefined;
  return second;
}

/** Words that stand for one, none or so many times. */
const ONE_OR_NONE = new Set(['a', 'an', 'another', 'no', 'nobody', 'twice', 'thrice']);
/** Can a quantity begin with this token? Nearly none can, and all are asked. */
const mayCount = marked((token) => token.kind === 'number' || mayBegin(token) || ONE_OR_NONE.has(token.lower));

/** "a 4x4 pickup", "8x8 vehicles": a make, and no count of what follows. */
function isCrossed(tokens: readonly Token[], i: number): boolean {
  const [before, own, behind] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (own.kind !== 'number') return false;
  return (behind?.glued === true && CROSS.test(behind.lower)) || (own.glued && CROSS.test(before?.lower ?? ''));
}
const CROSS = /^[x×]\d*$/;

/** Reads the quantities of one sentence, and adds them to `list`. */
function quantitiesIn(sentence: Sentence, block: number, index: number, list: Quantity[] = []): Quantity[] {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayCount(tokens[i]!) || isCrossed(tokens, i)) continue;
    const numeral = shareAt(tokens, i) ?? numeralAt(tokens, i);
    const read = numeral ? fromNumeral(tokens, numeral) : (single(tokens, i) ?? none(tokens, i) ?? often(tokens, i));
    if (!read) {
      if (numeral) i = numeral.to - 1;
      continue;
    }
    list.push(finish(tokens, read, block, index));
    i = Math.max(i, read.next - 1);
  }
  return list;
}

interface Read {
  readonly numeral: Numeral;
  readonly bounded: Bounded;
  readonly kind: Kind;
  readonly counted: Counted;
  /** Where to read on. */
  readonly next: number;
}

function fromNumeral(tokens: readonly Token[], numeral: Numeral): Read | undefined {
  const second = rangeAfter(tokens, numeral);
  const whole: Numeral = second
    ? {
        ...numeral,
        to: second.to,
        min: scaled(numeral, second),
        max: second.value,
        value: (scaled(numeral, second) + second.value) / 2,
      }
    : numeral;
  const kind = kindOf(tokens, whole);
  const bounded = boundOf(tokens, whole, kind.signTokens);
  const behind = Math.max(kind.to, bounded.to);
  const counted: Counted =
    kind.kind === 'count'
      ? (countedAhead(tokens, bounded.from, behind)?.counted ?? countedAt(tokens, behind, whole))
      : { to: kind.to, modifiers: [] };
  // "70 people or more"
  const late =
    counted.noun !== undefined && tokens[counted.to]?.lower === 'or'
      ? boundBehind(tokens, whole, bounded.from, counted.to)
      : undefined;
  return {
    numeral: whole,
    bounded: late ?? (second && bounded.bound === 'exact' ? { ...bounded, bound: 'between' } : bounded),
    kind,
    counted,
    next: Math.max(whole.to, kind.to),
  };
}

/** "5 to 10 million" means 5 million at its lower end. */
function scaled(first: Numeral, second: Numeral): number {
  const ratio = second.value / first.value;
  if (!second.figures || ratio < 1000 || first.to - first.from > 1) return first.value;
  return first.value * (second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : 1e3);
}

/** "a child", "another woman", "one": a single person or thing of a kind that tolls count. */
function single(tokens: readonly Token[], i: number): Read | undefined {
  const token = tokens[i]!;
  if (token.lower !== 'a' && token.lower !== 'an' && token.lower !== 'another') return undefined;
  if (tokens[i + 1] && numeralAt(tokens, i + 1)) return undefined;
  const numeral: Numeral = { from: i, to: i + 1, value: 1, min: 1, max: 1, vague: false, digits: 1, figures: false };
  const counted = countedAt(tokens, i + 1, numeral);
  if (!counted.noun || !isPeople(counted.noun)) return undefined;
  // "a crowd of 70,000", "a crew of nine"
  if (tokens[counted.to]?.lower === 'of') return undefined;
  const kind: Kind = { kind: 'count', to: i + 1, signTokens: 0 };
  return { numeral, bounded: boundOf(tokens, numeral, 0), kind, counted, next: i + 1 };
}

const NOTHING = new Set('casualty death injury fatality victim survivor arrest damage'.split(' '));

/** "no casualties", "no one", "nobody" */
function none(tokens: readonly Token[], i: number): Read | undefined {
  const lower = tokens[i]!.lower;
  if (lower !== 'no' && lower !== 'nobody') return undefined;
  const numeral: Numeral = { from: i, to: i + 1, value: 0, min: 0, max: 0, vague: false, digits: 1, figures: false };
  const kind: Kind = { kind: 'count', to: i + 1, signTokens: 0 };
  const bounded: Bounded = { bound: 'exact', from: i, to: i + 1, min: 0, max: 0 };
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
  if (lower === 'nobody' || tokens[i + 1 + hyphen]?.lower === 'one') {
    const to = lower === 'nobody' ? i + 1 : i + 2 + hyphen;
    return {
      numeral: { ...numeral, to },
      bounded: { ...bounded, to },
      kind: { ...kind, to },
      counted: { to, noun: 'person', modifiers: [] },
      next: to,
    };
  }
  const counted = countedAt(tokens, i + 1, numeral);
  return counted.noun && NOTHING.has(counted.noun) ? { numeral, bounded, kind, counted, next: i + 1 } : undefined;
}

/** What is counted by how often it befell somebody. */
const REPEATED = /^(?:married|wed|divorced|widowed)$/;

/** "was married twice", "twice divorced": two times. Not "twice as many", nor "twice the price". */
function often(tokens: readonly Token[], i: number): Read | undefined {
  const value = tokens[i]!.lower === 'twice' ? 2 : 3;
  if (!/^(?:twice|thrice)$/.test(tokens[i]!.lower)) return undefined;
  const behind = REPEATED.test(tokens[i - 1]?.lower ?? '');
  const ahead = REPEATED.test(tokens[i + (tokens[i + 1]?.text === '-' ? 2 : 1)]?.lower ?? '');
  if ((!behind && !ahead) || /^(?:as|the|an?|his|her|its|their|that|over)$/.test(tokens[i + 1]?.lower ?? ''))
    return undefined;
  const numeral: Numeral = {
    from: i,
    to: i + 1,
    value,
    min: value,
    max: value,
    vague: false,
    digits: 1,
    figures: false,
  };
  const kind: Kind = { kind: 'count', to: i + 1, signTokens: 0 };
  const counted: Counted = { to: i + 1, noun: 'time', modifiers: [] };
  return { numeral, bounded: boundOf(tokens, numeral, 0), kind, counted, next: i + 1 };
}

function finish(tokens: readonly Token[], read: Read, block: number, sentence: number): Quantity {
  const { numeral, bounded, kind, counted } = read;
  const first = tokens[numeral.from - kind.signTokens]!;
  const last = tokens[Math.max(numeral.to, kind.kind === 'count' ? 0 : kind.to) - 1]!;
  const begin = tokens[bounded.from]!;
  const toToken = Math.max(bounded.to, counted.to, kind.to);
  const end = tokens[toToken - 1]!;
  let text = begin.text;
  for (let i = bounded.from + 1; i < toToken; i++) text += tokens[i]!.glued ? tokens[i]!.text : ` ${tokens[i]!.text}`;
  return {
    start: begin.start,
    end: end.end,
    text,
    number: { start: first.start, end: last.end },
    min: bounded.min,
    max: bounded.max,
    value: numeral.value,
    bound: bounded.bound,
    vague: numeral.vague,
    digits: numeral.digits,
    kind: kind.kind,
    unit: kind.unit,
    noun: counted.noun,
    nounSpan: counted.span,
    modifiers: counted.modifiers,
    block,
    sentence,
    fromToken: bounded.from,
    toToken,
  };
}

/** The numbers of an article with what they count, in order. */
export function readQuantities(article: Article): Quantity[] {
  const list: Quantity[] = [];
  for (const { block, sentence, blockIndex, sentenceIndex } of sentencesIn(article)) {
    if (block.kind !== 'byline') quantitiesIn(sentence, blockIndex, sentenceIndex, list);
  }
  return list;
}
