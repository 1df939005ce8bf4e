import type { Token } from '../text/article.ts';
import { lemmaOf } from './lexicon/nouns.ts';
import { CURRENCY_NOUNS, CURRENCY_PREFIXES, CURRENCY_SIGNS, GUNS, UNITS, WEIGHING } from './lexicon/units.ts';
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

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'.split(
    ' ',
  ),
);
const isMonth = (token: Token | undefined) =>
  !!token && token.kind === 'word' && token.capital && MONTHS.has(token.lower);

/** Words before a number that make it a name: "Flight 370", "Interstate 75", "No. 5", "page 4", "Route 9". */
const LABELS = new Set(
  'flight no no. number article section chapter page route highway interstate street room gate pier platform building floor apartment unit act bill resolution chapter part phase stage group day week grade level class type model version season episode line terminal district precinct ward division battalion brigade regiment squadron apollo channel radio fm am psalm verse paragraph clause rule annex appendix figure table exit junction lot track bus tram train runway zone area sector block camp'.split(
    ' ',
  ),
);

/** Where the unit after a number begins: the number may be joined to it by a hyphen ("10-km", "two-million-euro"). */
function afterHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;
}

function money(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
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
      to: currencyNoun(tokens, numeral.to)?.to ?? numeral.to,
      signTokens: code ? 2 : 1,
    };
  }
  // "Rs 500", "EUR 5 million"
  const prefix = before?.kind === 'word' ? CURRENCY_PREFIXES.get(before.lower) : undefined;
  if (prefix && before!.lower.length > 1 && before!.lower !== 'us' && before!.lower !== 'au' && before!.lower !== 'ca')
    return { kind: 'money', unit: prefix, to: numeral.to, signTokens: 1 };
  const noun = isWeight(tokens, numeral) ? undefined : currencyNoun(tokens, numeral.to);
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

function currencyNoun(tokens: readonly Token[], from: number): { code: string; to: number } | undefined {
  let at = afterHyphen(tokens, from);
  let national: string | undefined;
  for (let k = 0; k < 2; k++) {
    const word = tokens[at];
    if (!word || word.kind !== 'word') return undefined;
    const code = CURRENCY_NOUNS.get(lemmaOf(word.lower)) ?? CURRENCY_NOUNS.get(word.lower.replace(/s$/, ''));
    if (code) {
      // "ten real people"
      if (word.lower === 'real') return undefined;
      return { code: national ?? code, to: at + 1 };
    }
    if (!word.capital && word.lower !== 'us') return undefined;
    national = NATIONAL[word.lower] ?? national;
    at++;
  }
  return undefined;
}

function percent(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
  const at = afterHyphen(tokens, numeral.to);
  const word = tokens[at];
  if (!word) return undefined;
  const two = `${word.lower} ${tokens[at + 1]?.lower ?? ''}`;
  let to = 0;
  if (word.text === '%' || word.lower === 'percent' || word.lower === 'pct') to = at + 1;
  else if (two === 'per cent') to = at + 2;
  else if (two === 'percentage point' || two === 'percentage points')
    return { kind: 'percent', unit: 'point', to: at + 2, signTokens: 0 };
  return to > 0 ? { kind: 'percent', unit: '%', to, signTokens: 0 } : undefined;
}

function age(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
  if (numeral.value > 120 || numeral.vague) return undefined;
  const at = afterHyphen(tokens, numeral.to);
  const unit = tokens[at]?.lower ?? '';
  if (/^(?:year|month)s?$/.test(unit)) {
    let k = afterHyphen(tokens, at + 1);
    if (tokens[k]?.lower === 'of') k++;
    if (tokens[k]?.lower === 'old' || tokens[k]?.lower === 'olds' || tokens[k]?.lower === 'age')
      return { kind: 'age', unit: unit.startsWith('m') ? 'month' : 'year', to: k + 1, signTokens: 0 };
  }
  const before = tokens[numeral.from - 1];
  if (before?.lower === 'aged' || before?.lower === 'age')
    return { kind: 'age', unit: 'year', to: numeral.to, signTokens: 0 };
  // "Jane Doe, 38, said"
  const name = tokens[numeral.from - 2];
  const after = tokens[numeral.to];
  if (before?.text === ',' && name?.kind === 'word' && name.capital && !isMonth(name) && numeral.figures) {
    if (!after || after.text === ',' || after.text === '.' || after.text === ';' || after.lower === 'and') {
      if (numeral.value >= 1 && numeral.value < 116 && Number.isInteger(numeral.value))
        return { kind: 'age', unit: 'year', to: numeral.to, signTokens: 0 };
    }
  }
  return undefined;
}

function dateOrLabel(tokens: readonly Token[], numeral: Numeral): Kind['kind'] | undefined {
  const token = tokens[numeral.from]!;
  const before = tokens[numeral.from - 1];
  const after = tokens[numeral.to];
  if (token.kind === 'number' && numeral.to - numeral.from === 1) {
    const whole = Number.isInteger(numeral.value);
    if (whole && numeral.value <= 31 && (isMonth(before) || isMonth(after))) return 'label';
    if (/^(?:a\.m\.|p\.m\.|am|pm|a\.m|p\.m|o'clock|gmt|utc|hrs)$/.test(after?.lower ?? '')) return 'clock';
    if (/^(?:st|nd|rd|th)$/.test(after?.lower ?? '') && after!.glued) return 'ordinal';
    if (after?.lower === 's' && after.glued) return 'year';
    if (whole && numeral.value >= 1500 && numeral.value <= 2100 && /^\d{4}$/.test(token.text)) {
      const lead = before?.lower ?? '';
      if (
        /^(?:in|since|of|by|until|from|during|before|after|around|early|late|mid|year|to|and|—|-|\(|,|through|between|the|spring|summer|autumn|fall|winter)$/.test(
          lead,
        ) ||
        isMonth(before)
      )
        return 'year';
      if (!after || after.kind === 'mark' || !isCountable(after)) return 'year';
    }
    // "9/11", "1/2", "24/7"
    if (
      (before?.text === '/' && before.glued && tokens[numeral.from - 2]?.kind === 'number') ||
      (after?.text === '/' && after.glued && tokens[numeral.to + 1]?.kind === 'number')
    )
      return 'score';
    // "3-1", "6-4": a score; "F-16", "COVID-19": part of a name
    if (before?.text === '-' && before.glued && token.glued)
      return tokens[numeral.from - 2]?.kind === 'number' ? 'score' : 'label';
    if (
      after?.text === '-' &&
      after.glued &&
      tokens[numeral.to + 1]?.kind === 'number' &&
      tokens[numeral.to + 1]!.glued
    )
      return 'score';
  }
  if (
    before?.kind === 'word' &&
    LABELS.has(before.lower) &&
    (before.capital || before.lower === 'no' || before.lower === 'page')
  )
    return 'label';
  // A capitalised word directly before a number in figures names it ("Boeing 737", "Windows 8"), unless it begins the sentence.
  if (token.kind === 'number' && before?.kind === 'word' && before.capital && numeral.from > 1 && !isCountable(after))
    return 'label';
  return undefined;
}

/** Could the token begin what a number counts? */
function isCountable(token: Token | undefined): boolean {
  return (
    !!token &&
    token.kind === 'word' &&
    /^[a-z]/.test(token.text) &&
    token.lower.length > 2 &&
    !/^(?:and|was|were|has|had|when|that|which|the|with|for|after|from|but|its|his|will|would|said)$/.test(token.lower)
  );
}

function measure(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
  const at = afterHyphen(tokens, numeral.to);
  const word = tokens[at];
  const before = tokens[numeral.from - 1];
  // "rated the quake as 4.4 in magnitude"
  if (word?.lower === 'in' && tokens[at + 1]?.lower === 'magnitude')
    return { kind: 'measure', unit: 'magnitude', to: at + 2, signTokens: 0 };
  if (word?.lower === 'magnitude') return { kind: 'measure', unit: 'magnitude', to: at + 1, signTokens: 0 };
  if (
    before?.lower === 'magnitude' ||
    (before?.text === '-' && tokens[numeral.from - 2]?.lower === 'magnitude') ||
    (before?.lower === 'of' && tokens[numeral.from - 2]?.lower === 'magnitude')
  )
    return { kind: 'measure', unit: 'magnitude', to: numeral.to, signTokens: 0 };
  if (word?.text === '°') {
    const scale = tokens[at + 1]?.lower;
    return {
      kind: 'measure',
      unit: scale === 'c' ? '°C' : scale === 'f' ? '°F' : '°',
      to: at + (scale === 'c' || scale === 'f' ? 2 : 1),
      signTokens: 0,
    };
  }
  if (!word || word.kind !== 'word') return undefined;
  if (numeral.figures && GUNS.has(word.lower) && isCalibre(tokens, numeral))
    return { kind: 'measure', unit: 'calibre', to: numeral.to, signTokens: 0 };
  const unit = UNITS.get(word.lower.replace(/\.$/, ''));
  if (!unit) return undefined;
  // "in", "m", "g", "d", "s" are words or letters unless glued to the figures
  if (
    word.lower.length <= 2 &&
    word.lower !== 'km' &&
    word.lower !== 'kg' &&
    word.lower !== 'ft' &&
    !word.glued &&
    !(numeral.figures && /^(?:cm|mm|ha|lb|oz|mw|gw|kw|hr|gb|tb|mb)$/.test(word.lower))
  )
    return undefined;
  if (word.lower === 'second' && numeral.value !== 1) return undefined;
  if (tokens[at + 1]?.lower === 'per' && tokens[at + 2]?.lower === 'hour') {
    if (unit.unit === 'mi') return { kind: 'measure', unit: 'mph', to: at + 3, signTokens: 0 };
    if (unit.unit === 'km') return { kind: 'measure', unit: 'km/h', to: at + 3, signTokens: 0 };
  }
  if ((unit.unit === 'km' || unit.unit === 'mi') && tokens[at + 1]?.text === '/')
    return { kind: 'measure', unit: unit.unit === 'mi' ? 'mph' : 'km/h', to: at + 3, signTokens: 0 };
  if (unit.unit === '°') {
    const scale = tokens[at + 1]?.lower;
    if (scale === 'celsius' || scale === 'fahrenheit')
      return { kind: 'measure', unit: scale === 'celsius' ? '°C' : '°F', to: at + 2, signTokens: 0 };
  }
  return { kind: 'measure', unit: unit.unit, to: at + 1, signTokens: 0 };
}

/** ".357 revolver", "a. 38 pistol": a number with the point before it, which a feed may have parted from it. */
function isCalibre(tokens: readonly Token[], numeral: Numeral): boolean {
  return tokens[numeral.from]!.text.startsWith('.') || tokens[numeral.from - 1]?.text === '.';
}

/** Decides what sort of number stands there, from the tokens around it. */
export function kindOf(tokens: readonly Token[], numeral: Numeral): Kind {
  const named = money(tokens, numeral) ?? percent(tokens, numeral) ?? age(tokens, numeral) ?? undefined;
  if (named) return named;
  const plain = dateOrLabel(tokens, numeral);
  const measured = plain === undefined || plain === 'year' || plain === 'label' ? measure(tokens, numeral) : undefined;
  if (measured) return measured;
  if (plain) return { kind: plain, to: numeral.to, signTokens: 0 };
  return { kind: 'count', to: numeral.to, signTokens: 0 };
}
