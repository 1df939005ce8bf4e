import type { Finding } from '../../corpus/finding.ts';
import type { Moment } from '../../reading/reading.ts';
import { dateOf } from '../../reading/times/calendar.ts';
import { type Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said, wordsOf } from '../report/disagree.ts';

/** The days of a leap year. */
const A_YEAR = 366;

/** The one year that a time names or lies in; nothing for a stretch of several. */
export function yearOf({ elapsed, granularity, parts, from, to }: Moment): number | undefined {
  if (elapsed) return undefined;
  if (granularity !== 'year') return parts?.year;
  return from !== undefined && to !== undefined && to - from < A_YEAR ? dateOf(from).year : undefined;
}

/** A year at its place. */
interface YearAt extends Mention {
  readonly fact: { readonly moment: Moment; readonly year: number };
}

/** What is told of clashing years. */
export const findingsOfYears = <M extends YearAt>(clashes: Clashes<M>, confidence: number): Finding[] =>
  findingsIn(clashes, (a, b) => a.fact.year === b.fact.year, {
    check: 'dates',
    code: 'date-conflict',
    severity: 'warning',
    confidence,
    message: (here, there, where) => `Year differs: ${show(here)} here, ${show(there)} in ${where}`,
    replacement: (here, there) => (isBare(here) && isBare(there) ? wordsOf(here, there) : undefined),
  });

const show = (mention: Mention) => `“${said(mention)}”`;
const isBare = ({ fact: { moment } }: YearAt) => moment.granularity === 'year';
