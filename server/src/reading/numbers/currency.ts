import type { Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import { wordTable } from '../../text/wordtable.ts';
import { CURRENCY_CODES, CURRENCY_NOUNS, CURRENCY_PREFIXES, CURRENCY_SIGNS, DOLLARS } from '../lexicon/currencies.ts';
import { lemmaOf } from '../lexicon/nouns.ts';
import { WEIGHING } from '../lexicon/units.ts';
import type { Quantity } from '../reading.ts';
import { type Numeral, stuckAt } from './numerals.ts';

/** What sort of number it is. */
export interface Kind {
  readonly kind: Quantity['kind'];
  readonly unit?: string;
  /** One past the last token of the sort's own words ("percent", "km", "years old"). */
  readonly to: number;
  /** Tokens before the number that belong to it: a currency sign and its prefix. */
  readonly signTokens: number;
}

/** Where the unit after a number begins: the number may be joined to it by a hyphen ("10-km", "two-million-euro"). */
export function afterHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;
}

/** Is the number a sum of money, by a sign, a prefix or a noun beside it? */
export function moneyOf(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
  const stuck = stuckAt(tokens, numeral.from);
  if (stuck)
    return { kind: 'money', unit: CURRENCY_PREFIXES.get(stuck.letters) ?? 'EUR', to: numeral.to, signTokens: 0 };
  const before = tokens[numeral.from - 1];
  const sign = before ? CURRENCY_SIGNS.get(before.text) : undefined;
  if (before && sign) {
    const prefix = tokens[numeral.from - 2];
    const letters = prefix?.kind === 'word' && before.glued ? prefix.lower.replace(/\.$/, '') : '';
    const code = before.text === '$' ? DOLLARS.get(letters) : letters === 'gh' ? 'GHS' : undefined;
    return {
      kind: 'money',
      unit: code ?? sign,
      to: currencyNoun(tokens, numeral.to, numeral.value)?.to ?? numeral.to,
      signTokens: code ? 2 : 1,
    };
  }
  // "S/14 million", the sign of Peru
  if (before?.text === '/' && before.glued && tokens[numeral.from]!.glued && tokens[numeral.from - 2]?.text === 'S')
    return { kind: 'money', unit: 'PEN', to: numeral.to, signTokens: 2 };
  // "Rs 500", "EUR 5 million"
  const prefix = before?.kind === 'word' ? CURRENCY_PREFIXES.get(before.lower) : undefined;
  if (prefix && before!.lower.length > 1 && before!.capital)
    return { kind: 'money', unit: prefix, to: numeral.to, signTokens: 1 };
  const noun = isWeight(tokens, numeral) ? undefined : currencyNoun(tokens, numeral.to, numeral.value);
  return noun ? { kind: 'money', unit: noun.code, to: noun.to, signTokens: 0 } : undefined;
}

/** What pounds of money are "of", and what a "500-pound" thing of money is. */
const SPENT =
  /^(?:damages?|debts?|funding|funds|investments?|aid|savings|cuts|losses|taxpayers?|public|government|state|lottery|fines?|rewards?|prizes?|deals?|contracts?|bonus|grants?|cheques?|loans?|jackpot|bills?|notes?|tickets?|fees?|payments?|bail|a|worth)$/;

/** Are the pounds after this number a weight: "weighs 6.6 pounds", "10 pounds of rice", "a 500-pound bomb"? */
function isWeight(tokens: readonly Token[], numeral: Numeral): boolean {
  const at = afterHyphen(tokens, numeral.to);
  if (!/^pounds?$/.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.lower === 'of') return !SPENT.test(tokens[at + 2]?.lower ?? '');
  if (WEIGHING.has(next?.lower ?? '')) return true;
  // "5.51 pounds (2.5 kg)"
  if (
    next?.text === '(' &&
    tokens[at + 2]?.kind === 'number' &&
    /^(?:kg|kilo|kilos|kilograms?)$/.test(tokens[at + 3]?.lower ?? '')
  )
    return true;
  for (let i = numeral.from - 1; i >= Math.max(0, numeral.from - 5); i--)
    if (WEIGHING.has(tokens[i]!.lower)) return true;
  const thing = next?.text === '-' ? tokens[at + 2] : next;
  return at > numeral.to && numeral.value < 1e5 && thing?.kind === 'word' && !SPENT.test(thing.lower);
}

/**
 * Adjectives before a currency noun: "Australian dollars". Not of pesos, rupees and shillings, which an article on one
 * country gives with the adjective or without.
 */
const NATIONAL = wordTable<string>({
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  egyptian: 'EGP',
  moroccan: 'MAD',
});

/** Nobody counts fewer won or crowns: the word is the verb, or titles are meant. */
const LEAST = 100;

/** "500m NOK", "30p", "34¢" */
function shortAfter(tokens: readonly Token[], at: number): { code: string; to: number } | undefined {
  const token = tokens[at];
  if (token?.glued && /^[p¢]$/.test(token.text)) return { code: token.text === 'p' ? 'PENCE' : 'CENT', to: at + 1 };
  if (token?.kind !== 'word') return undefined;
  if (token.lower === 'zł') return { code: 'PLN', to: at + 1 };
  const code = token.text === token.text.toUpperCase() ? CURRENCY_CODES.get(token.lower) : undefined;
  return code ? { code, to: at + 1 } : undefined;
}

/** The currency that a word names in the singular or the plural. */
const codeAt = noted(
  ({ lower }) =>
    CURRENCY_NOUNS.get(lower) ?? CURRENCY_NOUNS.get(lemmaOf(lower)) ?? CURRENCY_NOUNS.get(lower.replace(/s$/, '')),
);

function currencyNoun(tokens: readonly Token[], from: number, value: number): { code: string; to: number } | undefined {
  let at = afterHyphen(tokens, from);
  const short = shortAfter(tokens, at);
  if (short) return short;
  let national: string | undefined;
  for (let k = 0; k < 2; k++) {
    const word = tokens[at];
    if (word?.kind !== 'word') return undefined;
    const code = codeAt(word);
    if (code) {
      // "ten real people", "No. 5 won", "three crowns"
      if (word.lower === 'real' || (/^(?:won|crowns?)$/.test(word.lower) && value < LEAST)) return undefined;
      return { code: national ?? code, to: at + 1 };
    }
    if (!word.capital && word.lower !== 'us') return undefined;
    national = NATIONAL[word.lower] ?? national;
    at++;
  }
  return undefined;
}
