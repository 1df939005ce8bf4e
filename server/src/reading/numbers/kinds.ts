import type { Token } from '../../text/article.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { GUNS, UNITS } from '../lexicon/units.ts';
import { bare, MONTHS, ORDINAL_ENDS, SHORT_MONTHS } from '../times/words.ts';
import { afterHyphen, type Kind, moneyOf } from './currency.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { temperatureAt } from './temperatures.ts';

const isMonth = (token: Token | undefined) =>
  !!token && token.kind === 'word' && token.capital && (MONTHS.has(token.lower) || SHORT_MONTHS.has(bare(token.lower)));

/** Words before a number that make it a name: "Flight 370", "Interstate 75", "No. 5", "page 4", "Route 9". */
const LABELS = new Set(
  'flight no no. number article section chapter page route highway interstate street room gate pier platform building floor apartment unit act bill resolution chapter part phase stage group day week grade level class type model version season episode line terminal district precinct ward division battalion brigade regiment squadron apollo channel radio fm am psalm verse paragraph clause rule annex appendix figure table exit junction lot track bus tram train runway zone area sector block camp'.split(
    ' ',
  ),
);

function percent(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
  if (numeral.share) return { kind: 'percent', unit: '%', to: numeral.to, signTokens: 0 };
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

/** Whose years stand behind "of", and from how many on: "a mother of ten" and "a man of two faces" tell no age. */
const OF_YEARS = new Set('man woman boy girl lad youth teenager pensioner widow widower bachelor youngster'.split(' '));
const GROWN = 8;

function age(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
  if (numeral.vague) return undefined;
  const at = afterHyphen(tokens, numeral.to);
  const unit = tokens[at]?.lower ?? '';
  if (/^(?:year|month)s?$/.test(unit)) {
    let k = afterHyphen(tokens, at + 1);
    if (tokens[k]?.lower === 'of') k++;
    if (tokens[k]?.lower === 'old' || tokens[k]?.lower === 'olds' || tokens[k]?.lower === 'age')
      return { kind: 'age', unit: unit.startsWith('m') ? 'month' : 'year', to: k + 1, signTokens: 0 };
  }
  if (numeral.value > 120) return undefined;
  const before = tokens[numeral.from - 1];
  if (before?.lower === 'aged' || before?.lower === 'age')
    return { kind: 'age', unit: 'year', to: numeral.to, signTokens: 0 };
  // "a man of 22"
  if (before?.lower === 'of' && OF_YEARS.has(tokens[numeral.from - 2]?.lower ?? '') && numeral.value >= GROWN)
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

const DECADES = new Set('twenties thirties forties fifties sixties seventies eighties nineties'.split(' '));

function dateOrLabel(tokens: readonly Token[], numeral: Numeral): Kind['kind'] | undefined {
  const token = tokens[numeral.from]!;
  const before = tokens[numeral.from - 1];
  const after = tokens[numeral.to];
  // "Corvex 700M", "Lumo 30K": a capital letter right after the figures of a name is the model's.
  const suffix = tokens[numeral.from + 1];
  if (suffix?.glued && suffix.kind === 'word' && suffix.text.length === 1 && suffix.capital && before?.capital)
    return 'label';
  // "the early nineteen seventies"
  if (DECADES.has(after?.lower ?? '')) return 'year';
  if (token.kind === 'number' && numeral.to - numeral.from === 1) {
    const whole = Number.isInteger(numeral.value);
    if (whole && numeral.value <= 31 && (isMonth(before) || isMonth(after))) return 'label';
    if (/^(?:a\.m\.|p\.m\.|am|pm|a\.m|p\.m|o'clock|gmt|utc|hrs)$/.test(after?.lower ?? '')) return 'clock';
    if (after?.glued && ORDINAL_ENDS.has(after.lower)) return 'ordinal';
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
      // "its 2024 report" is of a year; "its 2000 employees" are not.
      if (/^(?:its|his|her|their|our|a|this|that)$/.test(lead) && after && !isPlural(after.lower)) return 'year';
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
  if (before && LABELS.has(before.lower) && isBare(tokens, numeral.from - 1) && !countsAnything(tokens, numeral.to))
    return 'label';
  // A capitalised word directly before a number in figures names it ("Boeing 737", "Windows 8"), unless it begins the sentence.
  if (
    token.kind === 'number' &&
    before?.kind === 'word' &&
    before.capital &&
    numeral.from > 1 &&
    !WEEKDAY.test(before.lower) &&
    !countsAnything(tokens, numeral.to)
  )
    return 'label';
  // "one in five children": a ratio counts nobody
  if (numeral.value === 1 && /^(?:in|out)$/.test(after?.lower ?? '') && isSmall(tokens, numeral.to + 1)) return 'score';
  if (before?.lower === 'in' && tokens[numeral.from - 2]?.lower === 'one' && isSmall(tokens, numeral.from))
    return 'score';
  return undefined;
}

/** "Trial, day two", "by week six": such a word behind a mark or a preposition, with nothing that says which. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    !before || before.kind === 'mark' || /^(?:on|in|at|of|for|from|to|by|until|since|into|after)$/.test(before.lower)
  );
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Is the token a number that a ratio may have after "one in"? */
function isSmall(tokens: readonly Token[], at: number): boolean {
  const numeral = tokens[at] && numeralAt(tokens, at);
  return !!numeral && !numeral.vague && numeral.value >= 2 && numeral.value <= 1000;
}

/** Does a plural, or a noun of people, stand within reach, so that the number before it counts something? */
function countsAnything(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !isCountable(token)) return false;
    if (isPlural(token.lower)) return true;
  }
  return false;
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

/** "15 square miles", "800-square-metre", "6 sq ft": a unit of length squared, as in `UNIT_BY_SIGN`. */
function squared(tokens: readonly Token[], at: number): Kind | undefined {
  if (!/^(?:square|sq|sq\.)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const next = afterHyphen(tokens, at + 1);
  const unit = UNITS.get(tokens[next]?.lower.replace(/\.$/, '') ?? '');
  return unit?.dimension === 'length'
    ? { kind: 'measure', unit: `${unit.unit}²`, to: next + 1, signTokens: 0 }
    : undefined;
}

function measure(tokens: readonly Token[], numeral: Numeral): Kind | undefined {
  const at = afterHyphen(tokens, numeral.to);
  const word = tokens[at];
  const before = tokens[numeral.from - 1];
  // "put the quake at 5.2 in magnitude"
  if (word?.lower === 'in' && tokens[at + 1]?.lower === 'magnitude')
    return { kind: 'measure', unit: 'magnitude', to: at + 2, signTokens: 0 };
  if (word?.lower === 'magnitude') return { kind: 'measure', unit: 'magnitude', to: at + 1, signTokens: 0 };
  if (
    before?.lower === 'magnitude' ||
    (before?.text === '-' && tokens[numeral.from - 2]?.lower === 'magnitude') ||
    (before?.lower === 'of' && tokens[numeral.from - 2]?.lower === 'magnitude')
  )
    return { kind: 'measure', unit: 'magnitude', to: numeral.to, signTokens: 0 };
  const degrees = temperatureAt(tokens, numeral.from, numeral.to);
  if (degrees) return { kind: 'measure', unit: degrees.unit, to: degrees.to, signTokens: 0 };
  if (word?.text === '°') return { kind: 'measure', unit: '°', to: at + 1, signTokens: 0 };
  if (word?.kind !== 'word') return undefined;
  const area = squared(tokens, at);
  if (area) return area;
  if (numeral.figures && GUNS.has(word.lower) && isCalibre(tokens, numeral))
    return { kind: 'measure', unit: 'calibre', to: numeral.to, signTokens: 0 };
  if (word.lower === 'nautical' && /^miles?$/.test(tokens[at + 1]?.lower ?? ''))
    return { kind: 'measure', unit: 'nmi', to: at + 2, signTokens: 0 };
  const unit = UNITS.get(word.lower.replace(/\.$/, ''));
  if (!unit) return undefined;
  // "in", "m", "g", "d", "s" are words or letters unless glued to the figures
  if (
    word.lower.length <= 2 &&
    word.lower !== 'km' &&
    word.lower !== 'kg' &&
    word.lower !== 'ft' &&
    !word.glued &&
    !(numeral.figures && /^(?:cm|mm|ha|lb|oz|mw|gw|kw|wh|hr|gb|tb|mb)$/.test(word.lower))
  )
    return undefined;
  if (word.lower === 'second' && numeral.value !== 1) return undefined;
  // "2.8 kilowatt hours": of power for a time, which is no power
  const hours = afterHyphen(tokens, at + 1);
  if (unit.dimension === 'power' && /^hours?$/.test(tokens[hours]?.lower ?? ''))
    return { kind: 'measure', unit: `${unit.unit}h`, to: hours + 1, signTokens: 0 };
  if (tokens[at + 1]?.lower === 'per' && tokens[at + 2]?.lower === 'hour') {
    if (unit.unit === 'mi') return { kind: 'measure', unit: 'mph', to: at + 3, signTokens: 0 };
    if (unit.unit === 'km') return { kind: 'measure', unit: 'km/h', to: at + 3, signTokens: 0 };
  }
  if ((unit.unit === 'km' || unit.unit === 'mi') && tokens[at + 1]?.text === '/')
    return { kind: 'measure', unit: unit.unit === 'mi' ? 'mph' : 'km/h', to: at + 3, signTokens: 0 };
  return { kind: 'measure', unit: unit.unit, to: at + 1, signTokens: 0 };
}

/** ".357 revolver", "a. 38 pistol": a number with the point before it, which a feed may have parted from it. */
function isCalibre(tokens: readonly Token[], numeral: Numeral): boolean {
  return tokens[numeral.from]!.text.startsWith('.') || tokens[numeral.from - 1]?.text === '.';
}

/** Decides what sort of number stands there, from the tokens around it. */
export function kindOf(tokens: readonly Token[], numeral: Numeral): Kind {
  const named = moneyOf(tokens, numeral) ?? percent(tokens, numeral) ?? age(tokens, numeral) ?? undefined;
  if (named) return named;
  const plain = dateOrLabel(tokens, numeral);
  const measured = plain === undefined || plain === 'year' || plain === 'label' ? measure(tokens, numeral) : undefined;
  if (measured) return measured;
  if (plain) return { kind: plain, to: numeral.to, signTokens: 0 };
  return { kind: 'count', to: numeral.to, signTokens: 0 };
}
