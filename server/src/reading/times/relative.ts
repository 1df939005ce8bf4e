import type { Token } from '../../text/article.ts';
import { weekdayAt, yearAt } from './calendardates.ts';
import type { Match, Relation, Shape } from './shape.ts';
import { countBefore, ORDINAL_ENDS, ORDINAL_WORDS, PARTS_OF_DAY, SEASONS, UNITS, WHICH, wordAt } from './words.ts';

/** Words that make a weekday part of a name: "Black Friday", "Sunday Times". */
const NAMED_BEFORE = new Set(
  'black good bloody super cyber fat ash easter palm giving holy maundy shrove sheffield college whit'.split(' '),
);
const NAMED_AFTER = new Set(
  'times telegraph mirror post express herald mail mercury night live market school world sun independent people'.split(
    ' ',
  ),
);

/** A weekday alone: "Tuesday", "last Tuesday", "on Tuesday night". */
export function bareWeekday(tokens: readonly Token[], i: number): Match | undefined {
  const weekday = weekdayAt(tokens, i);
  if (!weekday?.full) return undefined;
  const previous = tokens[i - 1];
  const before = previous?.kind === 'word' ? previous.lower : undefined;
  const next = tokens[i + 1];
  if (previous?.capital && NAMED_BEFORE.has(previous.lower)) return undefined;
  if (next?.capital && NAMED_AFTER.has(next.lower)) return undefined;
  if (before === 'every' || before === 'each' || before === 'one' || before === 'any') return undefined;
  const afterWord = wordAt(tokens, i + 1);
  const other =
    before === 'previous' ||
    before === 'following' ||
    before === 'that' ||
    before === 'first' ||
    (before === 'the' && afterWord !== 'morning' && (afterWord === 'before' || afterWord === 'after')) ||
    (before === 'from' && wordAt(tokens, i - 2) === 'week') ||
    (before === 'on' && wordAt(tokens, i - 2) === 'week' && wordAt(tokens, i - 3) === 'a');
  let which: 'last' | 'next' | 'this' | 'other' | undefined;
  let from = i;
  if (other) which = 'other';
  else if (before === 'last' || before === 'next' || before === 'this') {
    which = before;
    from = i - 1;
  } else if (before === 'past' && wordAt(tokens, i - 2) === 'this') {
    from = i - 2;
  } else if (before === 'coming') which = 'next';
  if (afterWord === 'week') which = 'other';
  const to = PARTS_OF_DAY.has(afterWord ?? '') ? i + 2 : i + 1;
  return { shape: { kind: 'weekday', weekday: weekday.value, ...(which ? { which } : {}) }, from, to };
}

const DEGREE: ReadonlyMap<string, 'earlier' | 'later'> = new Map([
  ['earlier', 'earlier'],
  ['early', 'earlier'],
  ['later', 'later'],
  ['late', 'later'],
]);

/** "this week", "last month", "earlier this year", "last night", "last summer"; `i` at "this", "last", "next". */
export function shifted(tokens: readonly Token[], i: number): Match | undefined {
  const n = WHICH.get(tokens[i]!.lower);
  const unitWord = wordAt(tokens, i + 1);
  if (n === undefined || unitWord === undefined) return undefined;
  const degree = DEGREE.get(wordAt(tokens, i - 1) ?? '');
  const from = degree ? i - 1 : i;
  const before = wordAt(tokens, i - 1);
  if (unitWord === 'night' || unitWord === 'evening' || unitWord === 'morning' || unitWord === 'afternoon') {
    if (n === 1 || before === 'the') return undefined;
    return { shape: { kind: 'shift', unit: 'day', n: unitWord === 'night' || n === 0 ? n : -1 }, from: i, to: i + 2 };
  }
  if (SEASONS.has(unitWord)) {
    return n === 0 || n === -1 ? { shape: { kind: 'season', yearShift: n }, from: i, to: i + 2 } : undefined;
  }
  if (unitWord === 'weekend') return { shape: { kind: 'shift', unit: 'week', n }, from, to: i + 2 };
  const unit = UNITS.get(unitWord);
  // "the next day", "the previous week" count from another moment; "for the last year" runs up to now.
  if (!unit || unit === 'day' || unitWord.endsWith('s')) return undefined;
  if (before === 'the' || tokens[i]!.lower === 'previous') {
    return n === -1 && tokens[i]!.lower !== 'previous'
      ? { shape: { kind: 'past-span', unit, n: 1 }, from: i, to: i + 2 }
      : undefined;
  }
  return { shape: { kind: 'shift', unit, n, ...(degree ? { half: degree } : {}) }, from, to: i + 2 };
}

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['earlier', 'before'],
  ['before', 'before'],
  ['prior', 'before'],
  ['previously', 'before'],
  ['later', 'after'],
  ['after', 'after'],
  ['since', 'since'],
]);

/** "three years ago", "two days after", "in the past six months", "the next day"; `i` at the unit. */
export function counted(tokens: readonly Token[], i: number): Match | undefined {
  const unit = UNITS.get(tokens[i]!.lower)!;
  const after = wordAt(tokens, i + 1);
  if (after === 'ago') {
    const count = countBefore(tokens, i);
    const plain = tokens[i]!.lower.endsWith('s');
    if (!count && !plain) return undefined;
    const shape: Shape = { kind: 'ago', unit, ...(count?.value === undefined ? {} : { n: count.value }) };
    return { shape, from: count?.from ?? i, to: i + 2 };
  }
  const before = wordAt(tokens, i - 1);
  if (unit === 'day' && (before === 'next' || before === 'following' || before === 'same')) {
    const n = before === 'same' ? 0 : 1;
    return { shape: { kind: 'elapsed', unit, n, relation: 'after' }, from: i - 1, to: i + 1 };
  }
  const relation = RELATIONS.get(after ?? '');
  if (relation) {
    const count = countBefore(tokens, i);
    const shape: Shape = {
      kind: 'elapsed',
      unit,
      relation,
      ...(count?.value === undefined ? {} : { n: count.value }),
    };
    const the = !count && before === 'the';
    if (count || the || tokens[i]!.lower.endsWith('s'))
      return { shape, from: count?.from ?? (the ? i - 1 : i), to: i + 2 };
    return undefined;
  }
  // "in the past six months", "over the last decade", "the past year"
  const count = countBefore(tokens, i);
  const head = count ? count.from - 1 : i - 1;
  const past = wordAt(tokens, head);
  if ((past === 'past' || past === 'last') && wordAt(tokens, head - 1) === 'the') {
    return { shape: { kind: 'past-span', unit, n: count?.value ?? 1 }, from: head, to: i + 1 };
  }
  return undefined;
}

/** "the tenth anniversary", "10th anniversary", "50-year anniversary"; `i` at "anniversary". */
export function anniversary(tokens: readonly Token[], i: number): Match | undefined {
  const before = tokens[i - 1];
  if (!before) return undefined;
  const make = (n: number, from: number): Match => ({
    shape: { kind: 'elapsed', unit: 'year', n, relation: 'anniversary' },
    from,
    to: i + 1,
  });
  if (before.kind !== 'word') return undefined;
  const ordinal = ORDINAL_WORDS.get(before.lower);
  if (ordinal !== undefined) {
    const tens = tokens[i - 2]?.lower === '-' ? countBefore(tokens, i - 2)?.value : undefined;
    return tens !== undefined && tens >= 20 ? make(tens + ordinal, i - 4) : make(ordinal, i - 1);
  }
  const number = tokens[i - 2];
  if (before.glued && ORDINAL_ENDS.has(before.lower) && number?.kind === 'number' && /^\d{1,3}$/.test(number.text)) {
    return make(Number(number.text), i - 2);
  }
  const year = before.lower === 'year' && number?.lower === '-' ? countBefore(tokens, i - 2) : undefined;
  return year?.value === undefined ? undefined : make(year.value, year.from);
}

/** "spring 2011", "the summer of 2012"; `i` at the season. */
export function season(tokens: readonly Token[], i: number): Match | undefined {
  const at = wordAt(tokens, i + 1) === 'of' ? i + 2 : i + 1;
  const year = yearAt(tokens, at);
  return year === undefined ? undefined : { shape: { kind: 'season', year }, from: i, to: at + 1 };
}

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
]);

/** "the second quarter of 2024", "the last quarter of 2024", "the first half of 2019"; `i` at "quarter" or "half". */
export function quarter(tokens: readonly Token[], i: number): Match | undefined {
  const nth = QUARTERS.get(wordAt(tokens, i - 1) ?? '');
  const year = yearAt(tokens, wordAt(tokens, i + 1) === 'of' ? i + 2 : i + 1);
  if (nth === undefined || year === undefined) return undefined;
  const to = wordAt(tokens, i + 1) === 'of' ? i + 3 : i + 2;
  if (tokens[i]!.lower === 'quarter')
    return { shape: { kind: 'quarter', year, first: nth * 3 - 2, months: 3 }, from: i - 1, to };
  if (nth > 2 && wordAt(tokens, i - 1) !== 'last') return undefined;
  return { shape: { kind: 'quarter', year, first: nth === 1 ? 1 : 7, months: 6 }, from: i - 1, to };
}
