import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { CURRENCY_SIGNS, STUCK_LETTERS, SURE_LETTERS } from '../lexicon/currencies.ts';
import { CARDINALS, SCALES, SHORT_SCALES, VAGUE } from '../lexicon/numbers.ts';
import { UNITS } from '../lexicon/units.ts';
import { isMetres } from './metres.ts';

/** A number as it stands in a sentence, before anything is known of what it counts. */
export interface Numeral {
  /** Tokens [from, to) of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The least and most it may stand for: equal unless it is vague. */
  readonly min: number;
  readonly max: number;
  readonly vague: boolean;
  /** Significant digits shown. */
  readonly digits: number;
  /** Written with figures, as "2.5 million" is too. */
  readonly figures: boolean;
  /** A fraction of a whole, in percent: "two-thirds of the herd". */
  readonly share?: boolean;
}

/** The value of a number token: "1,234", "6.1", ".357", "0737". Clock times ("7:37") give NaN. */
function figureValue(text: string): number {
  if (text.includes(':')) return Number.NaN;
  const plain = text.replace(/,/g, '');
  return /^\d*\.?\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Significant digits: "1.20" has 3, "1500" has 2, "26" has 2, "100" has 1. */
function digitsOf(text: string): number {
  const plain = text.replace(/,/g, '').replace(/^0+/, '');
  if (plain.includes('.')) return plain.replace('.', '').replace(/^0+/, '').length || 1;
  return plain.replace(/0+$/, '').length || 1;
}

const exact = (from: number, to: number, value: number, digits: number, figures: boolean): Numeral => ({
  from,
  to,
  value,
  min: value,
  max: value,
  vague: false,
  digits,
  figures,
});

/** A scale that stands at token `i`, perhaps after a hyphen ("two-million"), with the token after it. */
function scaleAt(tokens: readonly Token[], i: number, figures: boolean): { factor: number; to: number } | undefined {
  let at = i;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === '-' && token.glued && tokens[at + 1]?.glued) at++;
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  const factor = SCALES.get(word.lower);
  if (factor) return { factor, to: at + 1 };
  if (!figures || at !== i) return undefined;
  const short = SHORT_SCALES.get(word.lower);
  // "5 m" and "5 b" are metres and a list; the letters count glued only. "mn" and "bn" are never anything else.
  if (short && (word.glued || word.lower.length > 1)) return { factor: short, to: at + 1 };
  return undefined;
}

/** A number written in words from token `i`: "twenty-six", "two hundred and five", "a dozen", "half a million". */
function wordsAt(tokens: readonly Token[], i: number): Numeral | undefined {
  let at = i;
  let total = 0;
  let current = 0;
  let seen = false;
  let digits = 1;
  const first = tokens[i]!;
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'half' || first.lower === 'one-half') {
    const half = first.lower === 'half';
    let next = i + 1;
    if (half && (tokens[next]?.lower === 'a' || tokens[next]?.text === '-')) next++;
    const factor = SCALES.get(tokens[next]?.lower ?? '');
    if (!factor) return undefined;
    // "a score of people", but not "a score of 3-1"
    if (tokens[next]!.lower === 'score' && tokens[next + 1]?.lower !== 'of') return undefined;
    return exact(i, next + 1, factor * (half ? 0.5 : 1), 1, false);
  }
  while (at < tokens.length) {
    const token = tokens[at]!;
    const cardinal = token.kind === 'word' ? CARDINALS.get(token.lower) : undefined;
    const scale = token.kind === 'word' ? SCALES.get(token.lower) : undefined;
    if (cardinal !== undefined) {
      // "one two": two numbers; only tens take units after them, and hundreds what is smaller.
      if (
        seen &&
        current !== 0 &&
        !(current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && cardinal < 10))
      )
        break;
      current += cardinal;
      if (cardinal % 10 !== 0 && current > 10) digits = String(current).length;
      seen = true;
      at++;
    } else if (scale && seen) {
      if (token.lower === 'score' && tokens[at + 1]?.lower !== 'of') break;
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
      at++;
    } else if (
      seen &&
      token.lower === 'and' &&
      tokens[at - 1] &&
      SCALES.has(tokens[at - 1]!.lower) &&
      CARDINALS.has(tokens[at + 1]?.lower ?? '')
    ) {
      at++;
    } else if (seen && token.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half') {
      const factor = SCALES.get(tokens[at + 3]?.lower ?? '');
      return factor
        ? exact(i, at + 4, (current + 0.5) * factor, 2, false)
        : exact(i, at + 3, total + current + 0.5, 2, false);
    } else if (seen && token.text === '-' && token.glued && tokens[at + 1]?.glued) {
      const next = tokens[at + 1]!.lower;
      const unit = CARDINALS.get(next);
      if ((unit !== undefined && unit < 10 && current % 10 === 0 && current >= 20) || SCALES.has(next)) at++;
      else break;
    } else break;
  }
  if (!seen) return undefined;
  const value = total + current;
  return exact(i, at, value, Math.max(digits, digitsOf(String(value))), false);
}

const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Does a unit follow, perhaps after a hyphen: "4-1/2-month"? */
function isBeforeUnit(tokens: readonly Token[], at: number): boolean {
  return UNITS.has(tokens[tokens[at]?.text === '-' ? at + 1 : at]?.lower ?? '');
}

/** "2 1/2", "2-1/2", "2 ½": the fraction that follows a whole number; "2-1 / 2" as a feed may part it, before a unit. */
function fractionAt(tokens: readonly Token[], i: number): { value: number; to: number } | undefined {
  const sign = FRACTIONS.get(tokens[i]?.text ?? '');
  if (sign) return { value: sign, to: i + 1 };
  const at = tokens[i]?.text === '-' ? i + 1 : i;
  const [above, bar, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (bar?.text !== '/' || !below || !above || !/^\d$/.test(above.text)) return undefined;
  if (!(bar.glued && below.glued) && !isBeforeUnit(tokens, at + 3)) return undefined;
  if (!/^[23458]$/.test(below.text) || Number(above.text) >= Number(below.text)) return undefined;
  return { value: Number(above.text) / Number(below.text), to: at + 3 };
}

/** "21/2 years" is what is left of 2½ where a feed has no such sign: nobody writes halves of 21 before a unit. */
function squeezedAt(tokens: readonly Token[], i: number): Numeral | undefined {
  const [token, bar, below] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (bar?.text !== '/' || !/^\d+[1-3]$/.test(token.text) || !/^[2348]$/.test(below?.text ?? '')) return undefined;
  const [whole, above] = [token.text.slice(0, -1), Number(token.text.slice(-1))];
  if (above >= Number(below!.text) || !isBeforeUnit(tokens, i + 3)) return undefined;
  return exact(i, i + 3, Number(whole) + above / Number(below!.text), digitsOf(whole) + 1, true);
}

function figuresAt(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i]!;
  const value = figureValue(token.text);
  if (Number.isNaN(value)) return undefined;
  let to = i + 1;
  // "$20MM" is how dealers and agents write millions; without a currency sign "mm" are millimetres.
  if (tokens[to]?.lower === 'mm' && tokens[to]!.glued && followsSign(tokens, i))
    return exact(i, to + 1, value * 1e6, digitsOf(token.text), true);
  const squeezed = squeezedAt(tokens, i);
  if (squeezed) return squeezed;
  // Thousands parted by a thin or plain space are left alone: "12 000" is rare in English copy and "5 200" is a list.
  const part = fractionAt(tokens, to);
  if (part && Number.isInteger(value)) return exact(i, part.to, value + part.value, digitsOf(token.text) + 1, true);
  const scale = isMetres(tokens, i, to, value) ? undefined : scaleAt(tokens, to, true);
  let factor = 1;
  if (scale) {
    factor = scale.factor;
    to = scale.to;
    const second = scaleAt(tokens, to, false);
    if (second && second.factor >= 1000) {
      factor *= second.factor;
      to = second.to;
    }
  }
  // 1.1 * 1e6 is 1100000.0000000002
  return exact(i, to, Math.round(value * factor * 1e6) / 1e6, digitsOf(token.text), true);
}

/** Does a currency sign stand before the number at `i`, or before the first number of its range ("$140-150MM")? */
function followsSign(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  if (CURRENCY_SIGNS.has(before)) return true;
  return before === '-' && tokens[i - 2]?.kind === 'number' && CURRENCY_SIGNS.has(tokens[i - 3]?.text ?? '');
}

/** A currency's letters in one token with the figures: "R26m", "Rs500", "Sh41" of "Sh41.2", or what a feed left of a sign ("e80"). */
const STUCK = /^([a-z]{1,4})(\d+)(m|mn|bn|million|billion|crore|lakh)?$/;

/**
 * The number inside a token such as "e80" or "R26m", with the letters that name its currency. Letters that may also be
 * a road's or a label's ("E20", "R2") need a scale, or figures in groups.
 */
export function stuckAt(tokens: readonly Token[], i: number): (Numeral & { readonly letters: string }) | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word' || token.text.length < 2 || !/\d/.test(token.text)) return undefined;
  const found = STUCK.exec(token.lower);
  if (!found) return undefined;
  const [, letters, whole, own] = found as unknown as [string, string, string, string | undefined];
  const sure = SURE_LETTERS.has(letters);
  if (!sure && !STUCK_LETTERS.has(letters)) return undefined;
  let [figures, to] = [whole, i + 1];
  // The figures beyond a point or a comma are tokens of their own: "Sh41.2 billion", "kr500,000".
  while (!own && /^[.,]$/.test(tokens[to]?.text ?? '') && tokens[to]!.glued && tokens[to + 1]?.glued) {
    const [mark, next] = [tokens[to]!.text, tokens[to + 1]!.text];
    if (figures.includes('.') || !(mark === ',' ? /^\d{3}(?:,\d{3})*(?:\.\d+)?$/ : /^\d+$/).test(next)) break;
    figures += mark === ',' ? next.replace(/,/g, '') : `.${next}`;
    to += 2;
  }
  const scale = own ? undefined : scaleAt(tokens, to, true);
  const factor = own ? (SCALES.get(own) ?? SHORT_SCALES.get(own)) : scale?.factor;
  const grouped = figures.length > whole.length && !figures.includes('.');
  if (!sure && !grouped && (!factor || factor < 1e5)) return undefined;
  return { ...exact(i, scale?.to ?? to, Number(figures) * (factor ?? 1), digitsOf(figures), true), letters };
}

function vagueAt(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i]!;
  const range = VAGUE.get(token.lower);
  if (!range) return undefined;
  if (token.lower === 'few' && tokens[i - 1]?.lower !== 'a') return undefined;
  // "as many as 1,500" is a bound; "how many" is a question.
  if (token.lower === 'many' && /^(?:as|how|so|too)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
  let [min, max] = range;
  let to = i + 1;
  // "hundreds of thousands of", "several hundred", "many thousands"
  const step = tokens[to]?.lower === 'of' ? to + 1 : to;
  const next = tokens[step]?.lower ?? '';
  const scale = SCALES.get(next) ?? SCALES.get(next.replace(/s$/, ''));
  if (scale && next !== 'score') {
    min = Math.max(2, Math.min(min, 100)) * scale;
    max = Math.min(max, 900) * scale;
    to = step + 1;
  }
  return { from: i, to, value: min, min, max, vague: true, digits: 1, figures: false };
}

/** Can a number in words begin with this token? Nearly no word can, and every word is asked. */
export const mayBegin = marked(
  ({ kind, text, lower }) =>
    kind === 'word' &&
    (CARDINALS.has(lower) || VAGUE.has(lower) || /^(?:an?|half|one-half)$/.test(lower) || /\d/.test(text)),
);

/** The number that begins at token `i` of a sentence, if one does. */
export function numeralAt(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'number') return figuresAt(tokens, i);
  if (!mayBegin(token)) return undefined;
  return wordsAt(tokens, i) ?? vagueAt(tokens, i) ?? stuckAt(tokens, i);
}
