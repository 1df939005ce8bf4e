import { CURRENCY_NOUNS, CURRENCY_SIGNS } from '../../reading/lexicon/currencies.ts';
import { SCALES, SHORT_SCALES } from '../../reading/lexicon/numbers.ts';
import { UNITS } from '../../reading/lexicon/units.ts';
import { noted } from '../../text/remember.ts';

/*
 * An amount is spoken in one way and written in many: "34 million euros" is "€34m" and "5 kilometres" is "5km". What
 * follows a number is therefore read as what it stands for.
 */

/** What a word stands for behind a number. */
export interface Behind {
  /** What it multiplies the number by. */
  readonly scale?: number;
  /** A letter or two that stand for a scale only where a sum is told: "m" is also metres. */
  readonly short?: boolean;
  /** The word for a currency, for another unit. */
  readonly currency?: string;
  readonly unit?: string | undefined;
}

/** Scales that are said as such; "a dozen" is no number with a scale. */
const LEAST_SCALE = 100;

export const behindNumber = noted(({ lower }): Behind => {
  const scale = SCALES.get(lower);
  if (scale !== undefined && scale >= LEAST_SCALE) return { scale };
  const short = SHORT_SCALES.get(lower);
  if (short !== undefined) return { scale: short, short: true };
  const currency = CURRENCY_NOUNS.get(lower) ?? CURRENCY_NOUNS.get(lower.replace(/s$/, ''));
  if (currency) return { currency: CURRENCY_WORDS.get(currency)! };
  const unit = UNITS.get(lower)?.unit;
  return { unit: unit && UNIT_WORDS.get(unit) };
});

/** The word for the currency that a sign before a number stands for. */
export function currencyOf(mark: string): string | undefined {
  const code = CURRENCY_SIGNS.get(mark);
  return code && (CURRENCY_WORDS.get(code) ?? code.toLowerCase());
}

/** One word for each currency: the first that the lexicon has for it. */
const CURRENCY_WORDS = firsts([...CURRENCY_NOUNS].map(([word, code]) => [code, word]));
/** One for each unit, which is no abbreviation. */
const UNIT_WORDS = firsts([...UNITS].flatMap(([word, { unit }]) => (word.length < 4 ? [] : [[unit, word]])));

function firsts(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, word] of rows) if (!found.has(key!)) found.set(key!, word!);
  return found;
}

/** A number's key times a scale; the same key where it is no plain number. */
export function scaled(key: string, scale: number): string {
  const value = Number(key);
  return Number.isFinite(value) ? String(Number((value * scale).toPrecision(12))) : key;
}
