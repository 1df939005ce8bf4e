import type { Token } from '../../text/article.ts';

/** A period is looked for so many tokens to either side. */
const REACH = 14;

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The period that a result is reckoned for, nearest to the tokens [from, to): "q2", "quarter", "half", "9m", "year", "y2023". */
export function periodNear(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let step = 0; step < REACH; step++) {
    for (const at of [from - 1 - step, to + step]) {
      if (at < 0 || at >= tokens.length || (at >= from && at < to)) continue;
      const period = periodAt(tokens, at);
      if (period) return period;
    }
  }
  return undefined;
}

function periodAt(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.text === '-' ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
  const ordinal = ORDINALS.indexOf(before ?? '');
  if (/^(?:19|20)\d\d$/.test(lower) && /^(?:for|in|of|during|fiscal|financial|year)$/.test(before ?? ''))
    return `y${lower}`;
  if (/^q[1-4]$/.test(lower)) return lower;
  if (lower === 'quarter' || lower === 'quarterly') return ordinal >= 0 ? `q${ordinal + 1}` : 'quarter';
  if (lower === 'half' || lower === 'half-year' || lower === 'interim')
    return lower === 'half' && ordinal < 0 ? undefined : ordinal === 1 ? 'h2' : 'half';
  if (lower === 'months') {
    if (before === 'three' || before === '3') return 'quarter';
    if (before === 'six' || before === '6') return 'half';
    if (before === 'nine' || before === '9') return '9m';
    if (before === '12' || before === 'twelve') return 'year';
  }
  if (lower === 'annual' || lower === 'annually' || lower === 'full-year') return 'year';
  if (lower === 'year' && /^(?:full|fiscal|financial|last|this|the|next|previous|calendar)$/.test(before ?? '')) {
    const one = before === 'last' || before === 'previous' ? 'last-year' : before === 'next' ? 'next-year' : 'year';
    return one;
  }
  if (lower === 'month' && /^(?:last|this|the|next|a)$/.test(before ?? '')) return 'month';
  return undefined;
}

/** May two periods be one? An unnamed one may be any; "the quarter" may be the second, never the year. */
export function mayBeOnePeriod(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  // "For 2023" and "last year" are one, as far as is known here.
  if (/^y\d/.test(a) || /^y\d/.test(b)) return /^(?:year|last-year)$/.test(/^y\d/.test(a) ? b : a);
  const isQuarter = (period: string) => period === 'quarter' || /^q[1-4]$/.test(period);
  return isQuarter(a) && isQuarter(b) && (a === 'quarter' || b === 'quarter');
}

/** Is the period a year that is over, for an article written on `day` (days since 1970)? Results come a year later. */
export function isPast(period: string | undefined, day: number | undefined, results: boolean): boolean {
  if (!period || day === undefined || !/^y\d/.test(period)) return false;
  return Number(period.slice(1)) < new Date(day * 86_400_000).getUTCFullYear() - (results ? 1 : 0);
}
