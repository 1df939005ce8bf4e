import type { Token } from '../../text/article.ts';
import { formsOf } from '../inflect.ts';
import { SCALES, SHORT_SCALES } from '../lexicon/numbers.ts';
import { NAMED_DAYS } from '../times/words.ts';

/*
 * Whom a sum goes to, where its grammar says so by name: "£40 million to the Harbour Board", "the Harbour Board gets £40
 * million", "paid the Harbour Board £40 million". One who is paid in a settlement has one sum of it.
 */

const GETS = new Set(['get', 'receive', 'take', 'collect'].flatMap(formsOf));
const WILL = /^(?:will|would|is|are|was|were|to|has|have|had)$/;
const PAYS = new Set(['pay', 'give', 'owe', 'hand'].flatMap(formsOf));
/** "Paid Tuesday", "owed to March": when, and nobody. */
const DAYS = new Set(NAMED_DAYS);
const BETWEEN = /^(?:of|for|and|the|de|del|der)$/;

/** The name of whom the sum in tokens [from, to) goes to, lower case: its words; nothing where none is named. */
export function payeeAt(tokens: readonly Token[], from: number, to: number): readonly string[] | undefined {
  if (tokens[to]?.lower === 'to') return nameFrom(tokens, to + 1);
  let at = from - 1;
  if (GETS.has(tokens[at]?.lower ?? '')) {
    at--;
    while (WILL.test(tokens[at]?.lower ?? '')) at--;
    return nameTo(tokens, at, 0)?.words;
  }
  // "pays the Harbour Board £40 million", and a second beside it: "and the Coast Guard £12 million"
  const name = nameTo(tokens, at, 1);
  if (!name) return undefined;
  while (/^(?:the|and|,)$/.test(tokens[name.before]?.lower ?? '')) name.before--;
  const isPaid = PAYS.has(tokens[name.before]?.lower ?? '');
  const isNext = tokens[name.before + 1]?.lower === 'and' && isSum(tokens, name.before);
  return isPaid || isNext ? name.words : undefined;
}

/** Does a sum end at token `at`? */
function isSum(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.kind === 'number' || token.text === ')' || SCALES.has(token.lower) || SHORT_SCALES.has(token.lower);
}

/** The name that begins at token `at`, behind its article and whose it is: of "the U.K.'s Harbour Board" the board. */
function nameFrom(tokens: readonly Token[], at: number): readonly string[] | undefined {
  let words: string[] = [];
  let i = tokens[at]?.lower === 'the' ? at + 1 : at;
  for (; i < tokens.length; i++) {
    const { kind, capital, lower } = tokens[i]!;
    if (kind === 'clitic') words = [];
    else if (kind === 'word' && capital && !DAYS.has(lower)) words.push(lower);
    else if (!BETWEEN.test(lower) || !tokens[i + 1]?.capital || words.length === 0 || lower === 'and') break;
  }
  return words.length > 0 ? words : undefined;
}

/** The name that ends at token `at`; the first word of a sentence is none unless another follows, for it has its capital anyway. */
function nameTo(tokens: readonly Token[], at: number, least: number): { words: string[]; before: number } | undefined {
  const words: string[] = [];
  let i = at;
  for (; i >= 0; i--) {
    const { kind, capital, lower } = tokens[i]!;
    if (kind === 'word' && capital && lower !== 'the' && !DAYS.has(lower)) words.unshift(lower);
    else if (lower !== 'of' || words.length === 0 || !tokens[i - 1]?.capital) break;
  }
  // "Britain's Harbour Board"
  if (tokens[i]?.kind === 'clitic') {
    i--;
    while (tokens[i]?.kind === 'word' && tokens[i]!.capital) i--;
  }
  return words.length > 0 && i + 1 >= least ? { words, before: i } : undefined;
}
