import type { Token } from '../text/article.ts';
import { lemmaOf } from './lexicon/nouns.ts';
import { CURRENCY_NOUNS, CURRENCY_PREFIXES, CURRENCY_SIGNS, WEIGHING } from './lexicon/units.ts';
import { type Numeral, stuckAt } from './numerals.ts';
import type { Quantity } from './reading.ts';

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
    const code =
      prefix?.kind === 'word' && before.glued ? CURRENCY_PREFIXES.get(prefix.lower.replace(/\.$/, '')) : undefined;
    return {
      kind: 'money',
      unit: code ?? sign,
      to: currencyNoun(tokens, numeral.to, numeral.value)?.to ?? numeral.to,
      signTokens: code ? 2 : 1,
    };
  }
  // "Rs 500", "EUR 5 million"
  const prefix = before?.kind === 'word' ? CURRENCY_PREFIXES.get(before.lower) : undefined;
  if (prefix && before!.lower.length > 1 && before!.lower !== 'us' && before!.lower !== 'au' && before!.lower !== 'ca')
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
  // "2.38 pounds (1.08 kg)"
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

/** Adjectives before a currency noun: "Australian dollars", "Swiss francs". */
const NATIONAL: Readonly<Record<string, string>> = {
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  mexican: 'MXN',
  philippine: 'PHP',
  argentine: 'ARS',
  chilean: 'CLP',
  colombian: 'COP',
  pakistani: 'PKR',
  lankan: 'LKR',
  nepali: 'NPR',
  kenyan: 'KES',
  ugandan: 'UGX',
  tanzanian: 'TZS',
  egyptian: 'EGP',
  moroccan: 'MAD',
};

/** Nobody counts fewer won: the word is the verb. */
const LEAST_WON = 100;

function currencyNoun(tokens: readonly Token[], from: number, value: number): { code: string; to: number } | undefined {
  let at = afterHyphen(tokens, from);
  let national: string | undefined;
  for (let k = 0; k < 2; k++) {
    const word = tokens[at];
    if (word?.kind !== 'word') return undefined;
    const code = CURRENCY_NOUNS.get(lemmaOf(word.lower)) ?? CURRENCY_NOUNS.get(word.lower.replace(/s$/, ''));
    if (code) {
      // "ten real people", "No. 5 won"
      if (word.lower === 'real' || (word.lower === 'won' && value < LEAST_WON)) return undefined;
      return { code: national ?? code, to: at + 1 };
    }
    if (!word.capital && word.lower !== 'us') return undefined;
    national = NATIONAL[word.lower] ?? national;
    at++;
  }
  return undefined;
}
