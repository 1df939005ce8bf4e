import type { Token } from '../../text/article.ts';
import type { Quantity, Reading } from '../reading.ts';
import { sentencesIn } from '../reading.ts';
import { exactly } from './exactly.ts';
import { rowsOf } from './rows.ts';
import { scoreAt } from './scores.ts';

/** A number of sport that is told in parts or by its rank: a finishing time, the minute of a goal, the end of a match, wins in a row. */
export interface Result {
  readonly quantity: Quantity;
  readonly trait: 'result' | 'minute' | 'score' | `row:${string}`;
}

/** "2:19:41", "1:43.02": hours, minutes and seconds with colons; without either end it may be the time of day. */
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(\.\d+)?$/;

/** A time that is somebody's best, or how far somebody was off it, is no result. */
const OTHER =
  /^(?:record|best|behind|ahead|adrift|faster|slower|outside|inside|under|gap|lead|target|pacemakers?|halfway|half-way|passed|split|lap|leg)$/;
const NEAR = 6;

/** Reads the results of an article, in order. */
export function resultsOf(reading: Reading): Result[] {
  const results: Result[] = [];
  const minutes = reading.quantities.some((each) => each.kind === 'ordinal' && nextOf(reading, each) === 'minute');
  for (const { sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const quantity = clockAt(tokens, i, blockIndex, sentenceIndex);
      if (quantity && !isOther(tokens, i) && !isDated(reading, quantity)) results.push({ quantity, trait: 'result' });
      const score = tokens[i]!.kind === 'number' ? scoreAt(tokens, i, blockIndex, sentenceIndex) : undefined;
      if (score) results.push({ quantity: score, trait: 'score' });
    }
  }
  for (const { quantity, what } of rowsOf(reading)) results.push({ quantity, trait: `row:${what}` });
  for (const quantity of spokenTimes(reading)) results.push({ quantity, trait: 'result' });
  if (!minutes) return results;
  for (const quantity of reading.quantities)
    if (isMinute(reading, quantity)) results.push({ quantity: wholeOrdinal(reading, quantity), trait: 'minute' });
  return results;
}

const tokensOf = (reading: Reading, { block, sentence }: Quantity): readonly Token[] =>
  reading.article.blocks[block]!.sentences[sentence]!.tokens;

function nextOf(reading: Reading, quantity: Quantity): string | undefined {
  const tokens = tokensOf(reading, quantity);
  const at = tokens.findIndex((token) => token.start >= quantity.end && !token.glued);
  return tokens[at]?.lower;
}

/** "87th" with its ending, so that what is put in its place is whole too. */
function wholeOrdinal(reading: Reading, quantity: Quantity): Quantity {
  const ending = tokensOf(reading, quantity).find(
    (token) => token.start === quantity.number.end && token.kind === 'word',
  );
  const end = ending?.end ?? quantity.number.end;
  const text = reading.article.text.slice(quantity.number.start, end);
  return { ...quantity, text, end, number: { start: quantity.number.start, end }, unit: 'minute' };
}

/** "in the 87th minute", and once an article counts in minutes "in the 78th, …". */
function isMinute(reading: Reading, quantity: Quantity): boolean {
  if (quantity.kind !== 'ordinal' || quantity.value < 1 || quantity.value > 120) return false;
  const next = nextOf(reading, quantity);
  if (next === 'minute') return true;
  const tokens = tokensOf(reading, quantity);
  const at = tokens.findIndex((token) => token.start >= quantity.number.start);
  const after = tokens.find((token) => token.start >= quantity.end && token.kind !== 'word');
  return (
    tokens[at - 1]?.lower === 'the' &&
    tokens[at - 2]?.lower === 'in' &&
    after !== undefined &&
    /^[,.]$/.test(after.text) &&
    after.start <= quantity.end + 2
  );
}

function isOther(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - NEAR), i).some((token) => OTHER.test(token.lower));
}

/** So much may stand between a date and the time of day beside it. */
const BESIDE = /^[\s,|–—-]*(?:at\s+)?$/;

/** "Updated 3 May 2021 10:40:15": when something was put out, by the clock of a newsroom's computer. */
const isDated = ({ article, moments, published }: Reading, { block, start }: Quantity): boolean =>
  [...moments, ...published].some(
    (moment) =>
      moment.block === block &&
      moment.parts?.day !== undefined &&
      moment.end <= start &&
      BESIDE.test(article.text.slice(moment.end, start)),
  );

function clockAt(tokens: readonly Token[], i: number, block: number, sentence: number): Quantity | undefined {
  const token = tokens[i]!;
  const found = token.kind === 'number' ? CLOCK.exec(token.text) : null;
  if (token.kind === 'number' && SECONDS_ALONE.test(token.text) && isTimed(tokens, i))
    return madeOf(token.start, token.end, token.text, Number(token.text), block, sentence, i, i + 1);
  if (!found || (found[1] === undefined && found[4] === undefined)) return undefined;
  const value = Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]) + Number(found[4] ?? 0);
  return madeOf(token.start, token.end, token.text, value, block, sentence, i, i + 1);
}

const SECONDS_ALONE = /^\d{1,2}\.\d{2,3}$/;

/** "clocked 10.04", "in a time of 49.81"; "clocked 10.04 seconds" has its unit. */
function isTimed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  if (/^(?:s|sec|secs|seconds?|per|percent|m|km|miles?|metres?|meters?|%|million|billion)$/.test(next)) return false;
  const [one, two] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
  return (
    /^(?:clock(?:s|ed|ing)?|timed)$/.test(one) || (/^(?:of|in)$/.test(one) && /^(?:time|clocked|timed|home)$/.test(two))
  );
}

/** "2 hours 19 minutes 41 seconds", "58 minutes and 21 seconds" */
function spokenTimes(reading: Reading): Quantity[] {
  const made: Quantity[] = [];
  const list = reading.quantities;
  for (let i = 0; i < list.length; i++) {
    const parts = [list[i]!];
    while (follows(reading, parts.at(-1)!, list[i + 1])) parts.push(list[++i]!);
    const [first, last] = [parts[0]!, parts.at(-1)!];
    // "in 22.31 seconds": what is told to the hundredth was run or swum
    const fine = last.unit === 's' && !Number.isInteger(last.value);
    if ((parts.length < 2 && !fine) || last.unit !== 's' || isOther(tokensOf(reading, first), first.fromToken))
      continue;
    const value = parts.reduce((sum, part) => sum + part.value * (SECONDS[part.unit!] ?? 0), 0);
    const text = reading.article.text.slice(first.start, last.end);
    made.push(madeOf(first.start, last.end, text, value, first.block, first.sentence, first.fromToken, last.toToken));
  }
  return made;
}

const SECONDS: Readonly<Record<string, number>> = { h: 3600, min: 60, s: 1 };
const SMALLER: Readonly<Record<string, string>> = { h: 'min', min: 's' };

function follows(reading: Reading, part: Quantity, next: Quantity | undefined): boolean {
  if (!next || next.block !== part.block || next.sentence !== part.sentence) return false;
  if (part.kind !== 'measure' || SMALLER[part.unit ?? ''] !== next.unit) return false;
  const between = tokensOf(reading, part).slice(part.toToken, next.fromToken);
  return between.every((token) => token.lower === 'and' || token.text === ',');
}

function madeOf(
  start: number,
  end: number,
  text: string,
  value: number,
  block: number,
  sentence: number,
  fromToken: number,
  toToken: number,
): Quantity {
  return exactly({
    start,
    end,
    text,
    value,
    digits: 6,
    kind: 'measure',
    unit: 's',
    noun: undefined,
    block,
    sentence,
    fromToken,
    toToken,
  });
}
