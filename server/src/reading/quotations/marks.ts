import type { Block, Token } from '../../text/article.ts';
import { SPEAKER_PRONOUNS, SPEECH_VERBS } from '../lexicon/speech.ts';

/** Words between quotation marks: tokens [from, to) of the block, the marks at `from - 1` and, where closed, `to`. */
export interface Marked {
  readonly from: number;
  readonly to: number;
  /** False where the closing mark is missing: the words then run to the next opening mark or the block's end. */
  readonly closed: boolean;
}

/** The tokens of a block in one row, and the sentence of each. */
export interface Row {
  readonly tokens: readonly Token[];
  readonly sentences: readonly number[];
}

/** Any sign that could open a quotation. */
const MARKS = /["“”„«»‘'`]/;
/** A single quotation longer than this many tokens is taken for two stray apostrophes. */
const LONGEST_SINGLE = 300;
/** Words that begin with an apostrophe of their own. */
const ELIDED = new Set(['em', 'til', 'cause', 'tis', 'twas', 'n', 's', 't', 'bout', 'round']);

/** The block's tokens in one row. */
export function rowOf(block: Block): Row {
  if (block.sentences.length === 1) {
    const tokens = block.sentences[0]!.tokens;
    return { tokens, sentences: new Array<number>(tokens.length).fill(0) };
  }
  const tokens: Token[] = [];
  const sentences: number[] = [];
  block.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      tokens.push(token);
      sentences.push(index);
    }
  });
  return { tokens, sentences };
}

/** Could the block hold a quotation at all? Cheap, and wrong only towards yes. */
export function mayQuote(block: Block): boolean {
  return MARKS.test(block.plain);
}

const isDouble = (token: Token | undefined) => token?.kind === 'mark' && token.lower === '"';
const isSingle = (token: Token | undefined) => token?.kind === 'mark' && (token.lower === "'" || token.text === '`');
/** 6'2", 17 " screens: inches and seconds of arc, but for years. */
const isInches = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === '"' &&
  tokens[i - 1]?.kind === 'number' &&
  !/^(?:1[5-9]|20)\d\d$/.test(tokens[i - 1]!.text) &&
  (tokens[i]!.glued || tokens[i + 1]?.glued === false);

/** How much a missing partner costs against the evidence of spaces and neighbours. */
const UNCLOSED = 2.5;
const STRAY_CLOSER = 3;
const OPEN_AT_END = 1.5;

function doublesIn(tokens: readonly Token[]): number[] {
  const doubles: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isDouble(tokens[i]) && !isInches(tokens, i)) doubles.push(i);
  return doubles;
}

/** The marks that close a quotation which nothing has opened. */
export function strayIn(tokens: readonly Token[]): number[] {
  const doubles = doublesIn(tokens);
  if (doubles.length % 2 === 0) return [];
  const opening = openers(tokens, doubles);
  return doubles.filter((_, k) => !opening[k] && !opening[k - 1]);
}

/** The outermost quotations of a row of tokens. */
export function markedIn(tokens: readonly Token[]): Marked[] {
  const doubles = doublesIn(tokens);
  const opening = openers(tokens, doubles);
  const found: Marked[] = [];
  let open = -1;
  const end = (to: number, closed: boolean) => {
    if (to > open + 1) found.push({ from: open + 1, to, closed });
    open = -1;
  };
  let free = 0;
  doubles.forEach((at, k) => {
    if (open < 0) singles(tokens, free, at, found);
    if (opening[k]) {
      if (open >= 0) end(at, false);
      open = at;
    } else if (open >= 0) end(at, true);
    free = at + 1;
  });
  if (open >= 0) end(tokens.length, false);
  else singles(tokens, free, tokens.length, found);
  return found;
}

/**
 * Which of the double marks open a quotation: the cheapest row of openers and closers. Openers and closers take turns
 * unless the signs around a mark speak strongly against it, so that one missing mark does not turn all that follow
 * inside out.
 */
function openers(tokens: readonly Token[], doubles: readonly number[]): boolean[] {
  let opened = Number.POSITIVE_INFINITY;
  let closed = 0;
  const fromClosed: [boolean, boolean][] = [];
  for (const at of doubles) {
    const evidence = evidenceAt(tokens, at);
    const asOpener = Math.max(0, -evidence);
    const asCloser = Math.max(0, evidence);
    const openNext = Math.min(closed, opened + UNCLOSED) + asOpener;
    const closedNext = Math.min(opened, closed + STRAY_CLOSER) + asCloser;
    fromClosed.push([closed <= opened + UNCLOSED, closed + STRAY_CLOSER < opened]);
    opened = openNext;
    closed = closedNext;
  }
  const opening = new Array<boolean>(doubles.length);
  let state = opened + OPEN_AT_END < closed;
  for (let k = doubles.length - 1; k >= 0; k--) {
    opening[k] = state;
    state = !fromClosed[k]![state ? 0 : 1];
  }
  return opening;
}

/** How strongly the signs around a double mark say that it opens (above zero) or closes (below) a quotation. */
function evidenceAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before) return 5;
  if (!next) return -5;
  if (token.text === '“' || token.text === '„') return token.text === '“' && isLowOpener(tokens, i) ? -8 : 8;
  if (token.text === '”') return -8;
  if (token.text === '«' || token.text === '»') return (token.text === '«') === !isReversed(tokens, i) ? 8 : -8;
  let evidence = 0;
  if (!token.glued && next.glued) evidence += 2;
  else if (token.glued && !next.glued) evidence -= 2;
  if (before.lower === ':' || before.lower === '(' || before.lower === '—') evidence += 2;
  if (before.lower === ',') {
    if (SPEECH_VERBS.has(tokens[i - 2]?.lower ?? '')) evidence += 2;
    else evidence -= next.kind === 'word' && !next.capital ? (describesSpeaker(tokens, i + 1) ? 4 : 2) : 1;
  } else if (before.kind === 'word' && SPEECH_VERBS.has(before.lower)) evidence += 1;
  if (next.kind === 'mark' && /^[,.;:!?)]$/.test(next.text)) evidence -= 3;
  if (leadsToVerb(tokens, i + 1)) evidence -= 2;
  return evidence;
}

/** "said Okafor", "he said", "Ms Okafor said": an attribution begins at `i`. */
function leadsToVerb(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i]!;
  if (first.kind !== 'word') return false;
  if (SPEECH_VERBS.has(first.lower)) return !first.capital;
  if (SPEAKER_PRONOUNS.has(first.lower)) return !first.capital && SPEECH_VERBS.has(tokens[i + 1]?.lower ?? '');
  for (let k = i; k < i + 4 && tokens[k]?.capital; k++) if (SPEECH_VERBS.has(tokens[k + 1]?.lower ?? '')) return true;
  return false;
}

/** "the ministry's statement read", "one of the men said": a noun of its own and a verb of speech begin at `i`. */
function describesSpeaker(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:the|an?|one|his|her|its|their)$/.test(tokens[i]!.lower)) return false;
  for (let k = i + 2; k < i + 7 && tokens[k]?.kind !== 'mark'; k++) {
    const word = tokens[k]?.lower ?? '';
    if (SPEECH_VERBS.has(word) || word === 'read' || word === 'reads') return true;
  }
  return false;
}

/** „German“ quotations close with the mark that opens English ones. */
function isLowOpener(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) if (isDouble(tokens[k])) return tokens[k]!.text === '„';
  return false;
}

/** »Danish and German« books turn the guillemets round. */
function isReversed(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === '»'
    ? !tokens[i]!.glued && tokens[i + 1]!.glued
    : tokens[i]!.glued && !tokens[i + 1]!.glued;
}

/** Single quotations in [from, to), where no double one is open. */
function singles(tokens: readonly Token[], from: number, to: number, found: Marked[]): void {
  for (let i = from; i < to; i++) {
    if (!isSingle(tokens[i]) || !opensSingle(tokens, i)) continue;
    const close = singleEnd(tokens, i);
    if (close <= i + 1 || close >= to) continue;
    found.push({ from: i + 1, to: close, closed: true });
    i = close;
  }
}

function opensSingle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (token.text === '’' || !next) return false;
  if (next.kind === 'number' && next.text.length === 2) return false;
  if (ELIDED.has(next.lower)) return false;
  const free = !token.glued || (before?.kind === 'mark' && !/[.,!?;)\]]/.test(before.text));
  if (!free) return false;
  return next.glued || (token.text === "'" && next.capital);
}

/** Where the single mark at `open` is closed, or -1. Apostrophes of plural possessives ("the workers' pay") are passed. */
function singleEnd(tokens: readonly Token[], open: number): number {
  const spaced = tokens[open + 1]?.glued !== true;
  const last = Math.min(tokens.length, open + LONGEST_SINGLE);
  let depth = 0;
  let fallback = -1;
  for (let i = open + 1; i < last; i++) {
    const token = tokens[i]!;
    if (!isSingle(token)) continue;
    if (token.text === '‘') {
      depth++;
      continue;
    }
    const next = tokens[i + 1];
    const ends = (token.glued && (!next?.glued || next.kind === 'mark')) || (spaced && !token.glued);
    if (!ends) continue;
    const before = tokens[i - 1]!;
    const possessive =
      before.kind === 'word' &&
      before.lower.endsWith('s') &&
      next?.kind === 'word' &&
      !next.capital &&
      !SPEECH_VERBS.has(next.lower) &&
      !SPEAKER_PRONOUNS.has(next.lower);
    if (depth > 0) depth--;
    else if (!possessive) return i;
    else if (fallback < 0) fallback = i;
  }
  return fallback;
}
