import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { type Counted, type Fault, sayNumber } from './fault.ts';

/** Words with which a list does not claim to be whole. */
const OPEN = new Set(
  'including includes among such least about nearly around roughly some mostly mainly more'.split(' '),
);
/** An item that tells of a part of another item. */
const INNER = /\b(?:of them|of whom|of which|whom|one of|each|respectively|per|times)\b/;
/** Two or three kinds that make up everybody. */
const COMPLEMENTS = [
  new Set(['man', 'woman', 'child', 'boy', 'girl', 'adult', 'baby', 'infant', 'teenager']),
  new Set(['win', 'draw', 'loss', 'defeat', 'tie', 'victory']),
];
/** A whole smaller than this is not worth the risk. */
export const LEAST = 3;

export interface Item {
  readonly value: number;
  readonly noun: string | undefined;
  readonly digits: number;
}

/** "26 people: 25 Indians and two Nepalis": a list after a colon or dash is the whole, and has to make it up. */
export function partsFaults({ sentence, quantities }: Counted): Fault[] {
  const { tokens } = sentence;
  const faults: Fault[] = [];
  for (const whole of quantities) {
    const money = whole.kind === 'money';
    // "At least ten swimmers, two girls and a boy, …": those who are listed are fewer than the least that there are.
    const least = whole.bound === 'at-least' && !money;
    if ((whole.kind !== 'count' && !money) || !(whole.bound === 'exact' || least)) continue;
    if (whole.vague || whole.value < LEAST) continue;
    if (!money && !Number.isInteger(whole.value)) continue;
    // "The 23 dead are …": an adjective that stands for people.
    const bare =
      whole.noun === undefined && /^(?:dead|wounded|injured|missing)$/.test(tokens[whole.toToken]?.lower ?? '');
    const told = toldBefore(tokens, whole.toToken);
    const at = told > 0 ? told : whole.toToken + (bare ? 1 : 0);
    const opener = tokens[at];
    if (!opener) continue;
    // "There were 41 of them: …"
    const them = opener.lower === ':' && tokens[whole.toToken - 1]?.lower === 'them';
    if (whole.noun === undefined && !them && !bare && !money) continue;
    const copula = isCopula(tokens, whole, opener);
    const comma = opener.lower === ',' || copula;
    if (!comma && opener.lower !== ':' && opener.lower !== '—' && opener.text !== '(') continue;
    const end = endOf(tokens, at + 1, opener);
    const items = itemsIn(tokens, at + 1, end, quantities, whole);
    if (!items || items.length < 2) continue;
    const complete = isComplete(items, whole.noun) || (told > 0 && isAll(tokens, whole.toToken, at, end));
    if ((comma || least) && !complete) continue;
    const sum = items.reduce((total, item) => total + item.value, 0);
    if (Math.abs(sum - whole.value) <= slackOf(whole, items)) continue;
    if (least && sum > whole.value) continue;
    // Two sums may be some of what was paid.
    if (money && sum < whole.value && items.length < 3) continue;
    // "Nine people spoke: four …" may name some of them; never more than nine.
    if (told > 0 && !complete && sum < whole.value) continue;
    const against = { start: tokens[at + 1]!.start, end: tokens[end - 1]!.end };
    faults.push({
      code: 'parts-off',
      at: whole.number,
      against,
      message: `Parts do not add up: ${whole.text} here, yet ${items.map((item) => sayLike(whole, item.value)).join(' + ')} make ${sayLike(whole, sum)}`,
      ...(money ? {} : { newText: String(sum) }),
    });
  }
  return faults;
}

/** A sum of money as its whole is written, "£402m" beside "£412m"; any other number by itself. */
function sayLike({ kind, text, value }: Quantity, other: number): string {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '';
  const scale = value / Number(digits.replaceAll(',', ''));
  if (kind !== 'money' || !Number.isFinite(scale) || scale <= 0) return sayNumber(other);
  const [whole, fraction] = String(Math.round((other / scale) * 1000) / 1000).split('.');
  return text.replace(digits, `${sayNumber(Number(whole))}${fraction === undefined ? '' : `.${fraction}`}`);
}

/** Kinds that make up everybody: men, women and children are all of those of whom they are told. */
export function isComplete(items: readonly Item[], whole = ''): boolean {
  return COMPLEMENTS.some((kinds) => !kinds.has(whole) && items.every((item) => item.noun && kinds.has(item.noun)));
}

/** A whole and its list may have so many words between them: "Nine people died: …". */
const BETWEEN = 4;

/** The colon behind a verb of the whole's own, "nine people were hurt: …"; 0 where there is none. */
function toldBefore(tokens: readonly Token[], to: number): number {
  for (let i = to; i <= to + BETWEEN; i++) {
    const token = tokens[i];
    if (token?.text === ':') return i > to ? i : 0;
    if (token?.kind !== 'word' || token.capital || OPEN.has(token.lower)) return 0;
  }
  return 0;
}

/** What befell those who are listed behind it befell all of them: "seven people have died: four …". */
const FATE = /^(?:died|dead|killed|drowned|perished|injured|hurt|wounded|missing|arrested|charged)$/;
/** An item that takes in whatever is left. */
const REST = /^(?:rest|else|remaining|remainder|others)$/;
const GOES_ON = /^(?:is|are|was|were|has|had|have|who|whom)$/;

/**
 * Is nothing left out of the list behind the colon at `colon`? An item takes in the rest, or one fate befell all, and the
 * list is closed by an "and" whose item has no verb of its own.
 */
function isAll(tokens: readonly Token[], from: number, colon: number, end: number): boolean {
  const list = tokens.slice(colon + 1, end);
  if (list.some(({ lower }) => REST.test(lower))) return true;
  const and = list.findIndex(({ lower }) => lower === 'and');
  if (and < 0 || !tokens.slice(from, colon).some(({ lower }) => FATE.test(lower))) return false;
  const stop = list.findIndex(({ lower }, i) => i > and && lower === ',');
  const last = list.slice(and, stop < 0 ? list.length : stop);
  return !last.some(({ lower }) => GOES_ON.test(lower));
}

/** What rounding may have taken from sums of money; counts add up to the last one. */
function slackOf(whole: Quantity, items: readonly Item[]): number {
  if (whole.kind !== 'money') return 0;
  const half = (value: number, digits: number) => 10 ** (Math.floor(Math.log10(value)) - Math.max(2, digits) + 1) / 2;
  return items.reduce((sum, item) => sum + half(item.value, item.digits), half(whole.value, whole.digits));
}

/** "The 23 dead are 14 men, …", "the 12 hostages comprise …": the whole with its article, then what it is made of. */
function isCopula(tokens: readonly Token[], whole: Quantity, opener: Token): boolean {
  return (
    /^(?:are|were|comprise|comprised|comprises)$/.test(opener.lower) &&
    /^(?:the|those)$/.test(tokens[whole.fromToken - 1]?.lower ?? '')
  );
}

/** Where the list ends: the stop, the semicolon, or the dash or bracket that pairs with its opener. */
export function endOf(tokens: readonly Token[], from: number, opener: Token): number {
  for (let i = from; i < tokens.length; i++) {
    const { lower, text, kind } = tokens[i]!;
    if (kind !== 'mark') continue;
    if (lower === '.' || lower === ';' || lower === '?' || lower === '!' || lower === '"') return i;
    if (opener.text === '(' ? text === ')' : lower === '—' || lower === ':') return i;
  }
  return tokens.length;
}

/** The items of the list, each with its number; nothing where one of them has none, or where the list is open. */
export function itemsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantities: readonly Quantity[],
  whole: Quantity,
): Item[] | undefined {
  const items: Item[] = [];
  let start = from;
  let last = false;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    const parts = i === to || token!.lower === ',' || token!.lower === 'and';
    if (token && i < to && OPEN.has(token.lower)) return undefined;
    if (!parts) continue;
    if (i > start) {
      const item = itemAt(tokens, start, i, quantities, whole);
      if (item === undefined) return undefined;
      if (item !== 'inner') items.push(item);
      // What follows the item after "and" is the rest of the sentence.
      if (last && items.length > 1) return items;
    }
    last = token?.lower === 'and';
    start = i + 1;
  }
  return items;
}

function itemAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantities: readonly Quantity[],
  { kind, unit }: Quantity,
): Item | 'inner' | undefined {
  const words = tokens.slice(from, to).map((token) => token.lower);
  if (INNER.test(words.join(' '))) return 'inner';
  const first = words[0] === 'another' || words[0] === 'also' ? from + 1 : from;
  const own = quantities.filter((quantity) => quantity.fromToken >= from && quantity.fromToken < to);
  const count = own[0];
  if (count && count.fromToken === first) {
    if (own.length > 1 || count.kind !== kind || count.bound !== 'exact' || count.vague) return undefined;
    if (count.unit !== unit) return undefined;
    const whole = kind === 'money' || Number.isInteger(count.value);
    return whole ? { value: count.value, noun: count.noun, digits: count.digits } : undefined;
  }
  if (own.length > 0) return undefined;
  if (kind === 'count' && (words[0] === 'a' || words[0] === 'an') && words.length > 1)
    return { value: 1, noun: words[1], digits: 1 };
  return undefined;
}
