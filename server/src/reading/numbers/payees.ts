import type { Token } from '../../text/article.ts';

/*
 * Whom a sum goes to, where its grammar says so by name: "£40 million to the Harbour Board", "the Harbour Board gets £40
 * million", "paid the Harbour Board £40 million". One who is paid in a settlement has one sum of it.
 */

const GETS = /^(?:gets?|got|receives?|received|takes|collects?|collected)$/;
const WILL = /^(?:will|would|is|are|was|were|to|has|have|had)$/;
const PAYS = /^(?:pay|pays|paid|paying|give|gives|gave|giving|owe|owes|owed|fined?|hand|hands|handed)$/;
const BETWEEN = /^(?:of|for|and|the|de|del|der)$/;

/** The name of whom the sum in tokens [from, to) goes to, lower case: its words; nothing where none is named. */
export function payeeAt(tokens: readonly Token[], from: number, to: number): readonly string[] | undefined {
  if (tokens[to]?.lower === 'to') return nameFrom(tokens, to + 1);
  let at = from - 1;
  if (GETS.test(tokens[at]?.lower ?? '')) {
    at--;
    while (WILL.test(tokens[at]?.lower ?? '')) at--;
    return nameTo(tokens, at, 0)?.words;
  }
  // "pays the Harbour Board £40 million", and a second beside it: "and the Coast Guard £12 million"
  const name = nameTo(tokens, at, 1);
  if (!name) return undefined;
  while (/^(?:the|and|,)$/.test(tokens[name.before]?.lower ?? '')) name.before--;
  const isPaid = PAYS.test(tokens[name.before]?.lower ?? '');
  const isNext = tokens[name.before + 1]?.lower === 'and' && isSum(tokens, name.before);
  return isPaid || isNext ? name.words : undefined;
}

/** Does a sum end at token `at`? */
const isSum = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || /^(?:million|billion|m|bn|\))$/.test(tokens[at]?.lower ?? '');

/** The name that begins at token `at`, behind its article and whose it is: of "the U.K.'s Harbour Board" the board. */
function nameFrom(tokens: readonly Token[], at: number): readonly string[] | undefined {
  let words: string[] = [];
  let i = tokens[at]?.lower === 'the' ? at + 1 : at;
  for (; i < tokens.length; i++) {
    const { kind, capital, lower } = tokens[i]!;
    if (kind === 'clitic') words = [];
    else if (kind === 'word' && capital) words.push(lower);
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
    if (kind === 'word' && capital && lower !== 'the') words.unshift(lower);
    else if (lower !== 'of' || words.length === 0 || !tokens[i - 1]?.capital) break;
  }
  // "Britain's Harbour Board"
  if (tokens[i]?.kind === 'clitic') {
    i--;
    while (tokens[i]?.kind === 'word' && tokens[i]!.capital) i--;
  }
  return words.length > 0 && i + 1 >= least ? { words, before: i } : undefined;
}
