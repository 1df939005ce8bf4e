import type { Token } from '../../text/article.ts';
import { anywhere } from '../../text/holds.ts';
import { marked, rememberedLast } from '../../text/remember.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { isStop } from '../lexicon/stops.ts';
import { type Quantity, type Reading, sentencesIn } from '../reading.ts';
import { stemOf } from '../stems.ts';
import { ORDINAL_WORDS } from '../times/words.ts';
import { exactly } from './exactly.ts';

/* How many times the like came about one after the other: "their fourth win in a row", "a third straight loss". */

/** What came about so, with how many times. */
export interface Row {
  readonly quantity: Quantity;
  /** The noun that says what, by its stem or a word for all that mean the same, and what tells it from others. */
  readonly what: string;
}

/** Words for what a match or a race may be to those who are in it. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['win', 'win wins won winning victory victories triumph triumphs success successes'],
      ['loss', 'loss losses lost lose losing defeat defeats beaten reverse reverses'],
      ['draw', 'draw draws drawn drew drawing stalemate stalemates'],
    ] as const
  ).flatMap(([one, words]) => words.split(' ').map((word) => [word, one] as const)),
);

/** What comes day after day, or game after game, names nothing that came about. */
const TIMES =
  /^(?:games?|match(?:es)?|races?|times?|hours?|nights?|evenings?|mornings?|days?|weekends?|weeks?|months?|quarters?|seasons?|years?|decades?)$/;

/** The words that say it stand behind the noun, */
const BEHIND: ReadonlyMap<string, readonly string[]> = new Map([
  ['row', ['in', 'a']],
  ['trot', ['on', 'the']],
  ['bounce', ['on', 'the']],
  ['succession', ['in']],
]);
/** or before it. */
const BEFORE = new Set(['straight', 'consecutive', 'successive']);
/** The number stands so far before the noun, and the noun so far behind the word (tokens). */
const REACH = 3;

/** May the token say that something came about again and again? */
const mayRow = marked(({ lower }): boolean => BEHIND.has(lower) || BEFORE.has(lower));
const anyRow = anywhere(mayRow);

/** The rows of an article, in order. */
export const rowsOf = rememberedLast((reading: Reading): readonly Row[] => {
  const rows: Row[] = [];
  if (!anyRow(reading.article)) return rows;
  for (const { sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const row = mayRow(tokens[i]!) ? rowAt(tokens, i, blockIndex, sentenceIndex) : undefined;
      if (row) rows.push(row);
    }
  }
  return rows;
});

/** The row that the word at token `i` tells of, where the number and what it is of stand beside it. */
function rowAt(tokens: readonly Token[], i: number, block: number, sentence: number): Row | undefined {
  const { lower } = tokens[i]!;
  const lead = BEHIND.get(lower);
  const at = (number: number, what: string | undefined, end: number) => {
    const set = what && settingAfter(tokens, end);
    return set === undefined ? undefined : made(tokens, number, `${what}${set}`, block, sentence);
  };
  if (!lead) {
    const noun = phraseIn(tokens, i + 1, i + 1 + REACH);
    return at(i - 1, noun?.what, noun?.end ?? i);
  }
  if (!lead.every((word, k) => tokens[i - lead.length + k]?.lower === word)) return undefined;
  const last = i - lead.length - 1;
  // "Have won five in a row"
  if (numberAt(tokens, last) !== undefined) return at(last, ALIKE.get(tokens[last - 1]?.lower ?? ''), i + 1);
  for (let from = last - 1; from >= last - REACH && isPlain(tokens[from]); from--) {
    if (numberAt(tokens, from) === undefined) continue;
    // "Have won five games in a row"
    const verb = from === last - 1 && TIMES.test(tokens[last]!.lower) ? tokens[from - 1] : undefined;
    return at(from, verb ? ALIKE.get(verb.lower) : phraseIn(tokens, from + 1, last + 1)?.what, i + 1);
  }
  return undefined;
}

/** Where or of which kind all of them were: "at home", "away"; nothing at all where they were against somebody. */
function settingAfter(tokens: readonly Token[], at: number): string | undefined {
  const [next, noun] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (next === 'against' || next === 'over') return undefined;
  if (next === 'away') return ' away';
  return /^(?:at|in|on)$/.test(next) && noun?.kind === 'word' && !noun.capital && !isStop(noun.lower)
    ? ` ${stemOf(noun.lower)}`
    : '';
}

const isPlain = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'mark' && (token.kind === 'number' || !isStop(token.lower) || isNumber(token));

const isNumber = ({ lower }: Token) => ORDINAL_WORDS.has(lower) || CARDINALS.has(lower);

/** Where the number that ends with token `at` begins: "7th" is two tokens. */
const startOf = (tokens: readonly Token[], at: number): number =>
  /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? '') && tokens[at]!.glued ? at - 1 : at;

/** "Seven", "7", "seventh", "7th" */
function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[startOf(tokens, at)];
  if (!token) return undefined;
  const word = ORDINAL_WORDS.get(token.lower) ?? CARDINALS.get(token.lower);
  const value = word ?? (/^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined);
  return value !== undefined && value > 1 ? value : undefined;
}

const nounOf = ({ kind, lower, capital }: Token): string | undefined =>
  kind === 'word' && !capital && lower.length > 2 && !isStop(lower) && !BEFORE.has(lower) && !TIMES.test(lower)
    ? (ALIKE.get(lower) ?? stemOf(lower))
    : undefined;

/** What the noun phrase in tokens [from, to) names, with what tells it from others: "away win" is no win at home. */
function phraseIn(tokens: readonly Token[], from: number, to: number): { what: string; end: number } | undefined {
  const words: string[] = [];
  let end = from;
  for (; end < to; end++) {
    const noun = tokens[end] && nounOf(tokens[end]!);
    if (tokens[end] && TIMES.test(tokens[end]!.lower)) return undefined;
    if (!noun) break;
    words.unshift(noun);
    if (ALIKE.has(tokens[end]!.lower)) return { what: words.join(' '), end: end + 1 };
  }
  return words.length > 0 ? { what: words.join(' '), end } : undefined;
}

function made(
  tokens: readonly Token[],
  at: number,
  what: string | undefined,
  block: number,
  sentence: number,
): Row | undefined {
  const value = numberAt(tokens, at);
  if (value === undefined || !what) return undefined;
  const [fromToken, toToken] = [startOf(tokens, at), at + 1];
  const [{ start }, { end }] = [tokens[fromToken]!, tokens[at]!];
  const text = tokens
    .slice(fromToken, toToken)
    .map((token) => token.text)
    .join('');
  const digits = String(value).length;
  const given = { start, end, text, value, digits, kind: 'measure', unit: undefined, noun: undefined } as const;
  return { what, quantity: exactly({ ...given, block, sentence, fromToken, toToken }) };
}
