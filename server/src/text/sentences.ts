import { leadsOn } from './abbreviations.ts';
import type { Sentence, Token } from './article.ts';

const CLOSERS = new Set(['"', "'", ')', ']', '}']);

/** Function words that, with a capital, begin a sentence even after "U.S." or "p.m.". */
const STARTERS = new Set(
  (
    'the a an in on at it he she they we i you this that these those but and or if when while as after before since ' +
    'there his her their its our my for from to by with however meanwhile some many most all no not what who how why ' +
    'where police officials authorities witnesses according'
  ).split(' '),
);

const isInitialism = (token: Token) => token.kind === 'word' && token.text.endsWith('.');

/** Does the token at `i` begin a sentence, given that a stop stands before it? */
function begins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === 'word') return token.capital;
  if (token.kind === 'number') return true;
  if (token.lower === '"' || token.lower === "'" || token.lower === '(' || token.lower === '[' || token.lower === '$')
    return true;
  return token.lower === '…' || token.lower === '—' || token.text === '€' || token.text === '£';
}

/**
 * Groups tokens into sentences. A sentence ends at ".", "!", "?" and the quotation marks and brackets that close it
 * there; inside a quotation of several sentences each is one of its own. Abbreviations and initials do not end one,
 * unless a function word with a capital follows.
 */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    const part = tokens.slice(from, to);
    sentences.push({ start: part[0]!.start, end: part[part.length - 1]!.end, tokens: part });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const stop = token.kind === 'mark' && (token.text === '.' || token.text === '!' || token.text === '?');
    const next = tokens[i + 1];
    if (stop || (token.lower === '…' && next && !next.glued && next.capital)) {
      let end = i + 1;
      while (end < tokens.length && tokens[end]!.glued && CLOSERS.has(tokens[end]!.lower)) end++;
      const after = tokens[end];
      if (isStrayStop(tokens, i)) continue;
      // "one.. . They": a stop with no capital after it goes on; glued text is no new sentence.
      if (!after || (!after.glued && begins(tokens, end)) || (after.glued && after.capital && token.text !== '.')) {
        close(end);
        i = end - 1;
      } else if (after.glued && after.capital && isSentenceGlued(tokens, i, end)) {
        close(end);
        i = end - 1;
      }
    } else if (isInitialism(token) && next && !next.glued) {
      const word = next.kind === 'word' && next.capital;
      if (word && !leadsOn(token.text) && STARTERS.has(next.lower)) close(i + 1);
    }
  }
  close(tokens.length);
  return sentences;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** "a. 357 revolver": feeds part a decimal point from its digits; after an article no sentence ends before a number. */
function isStrayStop(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  return (
    tokens[stop]!.text === '.' &&
    tokens[stop + 1]?.kind === 'number' &&
    before?.kind === 'word' &&
    (ARTICLES.has(before.lower) || /^-?calib(?:er|re)$/.test(tokens[stop + 3]?.lower ?? tokens[stop + 2]?.lower ?? ''))
  );
}

/** "…over.She left": a stop glued between a lower-case word and a capitalised one is a lost space. */
function isSentenceGlued(tokens: readonly Token[], stop: number, end: number): boolean {
  const before = tokens[stop - 1];
  const after = tokens[end];
  return (
    !!before && !!after && before.kind === 'word' && !before.capital && before.text.length > 2 && after.text.length > 1
  );
}
