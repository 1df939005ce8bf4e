import type { Day, Moment, Reading } from '../../reading/reading.ts';
import { dateOf, dayOf, lastDayOf, MONTH_NAMES, sayDay, WEEKDAY_NAMES } from '../../reading/times/calendar.ts';
import { DAYS_IN } from '../../reading/times/words.ts';
import type { Span } from '../../text/span.ts';

/** A date that cannot be right by itself. */
export interface DateFault {
  readonly code: 'date-weekday' | 'date-impossible' | 'date-elapsed';
  readonly span: Span;
  readonly message: string;
  readonly confidence: number;
  /** The day of the calendar that the date names, where only its weekday is another's. */
  readonly day?: Day;
  readonly fix?: { readonly span: Span; readonly newText: string };
}

/** Without a year of its own, a date this far from the article may be another year's (days). */
const NEAR = 120;
/** Moments further apart than this (code units) are not counted from one another. */
const TIED = 40;
/** An anniversary kept around the new year is told on either side of it: months in which a year's gap means nothing. */
const TURN_OF_YEAR = new Set([1, 11, 12]);

/** The faults that one article's dates have by themselves. */
export function faultsOf(reading: Reading): DateFault[] {
  const { moments } = reading;
  return moments.flatMap((moment, i) => {
    const fault = impossible(moment) ?? wrongWeekday(moment, reading) ?? miscounted(reading, i);
    return fault ? [fault] : [];
  });
}

function impossible(moment: Moment): DateFault | undefined {
  const { parts } = moment;
  if (parts?.day === undefined) return undefined;
  // A leap year is granted where none is named.
  const last = lastDayOf(parts.year ?? 2024, parts.month);
  if (parts.day <= last) return undefined;
  const month = MONTH_NAMES[parts.month - 1]!;
  const when = parts.month === 2 && parts.year !== undefined ? `${month} ${parts.year}` : month;
  return {
    code: 'date-impossible',
    span: moment,
    message: `No such date: ${moment.text} (${when} has ${last} days)`,
    confidence: 0.98,
  };
}

function wrongWeekday(moment: Moment, reading: Reading): DateFault | undefined {
  const { parts, weekday, from } = moment;
  if (parts?.day === undefined || weekday === undefined || from === undefined) return undefined;
  if (parts.year === undefined && (reading.date === undefined || Math.abs(reading.date - from) > NEAR))
    return undefined;
  const right = dateOf(from).weekday;
  if (right === weekday) return undefined;
  const word = new RegExp(`${WEEKDAY_NAMES[weekday]!.slice(0, 3)}\\p{L}*\\.?`, 'iu').exec(moment.text);
  const start = moment.start + (word?.index ?? 0);
  const short = word !== null && word[0].length < 6;
  return {
    code: 'date-weekday',
    span: moment,
    message: `Weekday and date differ: ${sayDay(from)} is a ${WEEKDAY_NAMES[right]}, not a ${WEEKDAY_NAMES[weekday]}`,
    confidence: parts.year === undefined ? 0.85 : 0.97,
    day: from,
    ...(word
      ? {
          fix: {
            span: { start, end: start + word[0].length },
            newText: short ? WEEKDAY_NAMES[right]!.slice(0, 3) : WEEKDAY_NAMES[right]!,
          },
        }
      : {}),
  };
}

/** The words between two spans of the article. */
const between = (reading: Reading, a: Span, b: Span) => reading.article.text.slice(a.end, b.start);

/** "2004, nine years ago", "the tenth anniversary of the 2004 flood", "25 April, two days after 22 April". */
function miscounted(reading: Reading, i: number): DateFault | undefined {
  const moment = reading.moments[i]!;
  const { elapsed } = moment;
  if (elapsed?.n === undefined) return undefined;
  const neighbour = (step: 1 | -1) => {
    const other = reading.moments[i + step];
    const tied = other?.block === moment.block && other.sentence === moment.sentence;
    const gap = step === 1 ? (other?.start ?? 0) - moment.end : moment.start - (other?.end ?? 0);
    return tied && gap >= 0 && gap <= TIED ? other : undefined;
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  if (elapsed.relation === 'ago') return wrongAgo(reading, moment, before, after);
  if (elapsed.relation === 'anniversary') return wrongAnniversary(reading, moment, after);
  if (before && after) return wrongSpan(reading, before, moment, after);
  return undefined;
}

function wrongAgo(reading: Reading, moment: Moment, before?: Moment, after?: Moment): DateFault | undefined {
  const { date } = reading;
  const { n, unit } = moment.elapsed!;
  if (date === undefined || unit !== 'year' || n === undefined) return undefined;
  // "ten years ago, in 2004" and "in 2004, ten years ago": nothing but a comma and a preposition between.
  const other =
    (after && /^,? ?\(?(?:in )?$/.test(between(reading, moment, after)) && after) ||
    (before &&
      /^,? ?\(?(?:some |about |nearly |almost |over |just |more than )?$/.test(between(reading, before, moment)) &&
      before);
  const year = other ? yearNamed(other) : undefined;
  if (year === undefined) return undefined;
  const gap = dateOf(date).year - year;
  if (Math.abs(gap - n) <= 1) return undefined;
  return elapsedFault(moment, `${year} is ${gap} years before ${dateOf(date).year}, not ${n}`);
}

function wrongAnniversary(reading: Reading, moment: Moment, after?: Moment): DateFault | undefined {
  const { date } = reading;
  const n = moment.elapsed?.n;
  if (date === undefined || n === undefined || !after) return undefined;
  if (!/^ of (?:the |its |his |her |their )?(?:\p{L}+ ){0,4}$/u.test(between(reading, moment, after))) return undefined;
  const year = yearNamed(after);
  if (year === undefined) return undefined;
  const { year: own, month } = dateOf(date);
  const off = Math.abs(own - year - n);
  if (off === 0 || (off === 1 && TURN_OF_YEAR.has(month))) return undefined;
  // "will mark", "last year", "in 2014": an anniversary that is not this year's.
  const rest = reading.moments.filter((other) => other.block === moment.block && other.sentence === moment.sentence);
  if (rest.some((other) => other !== moment && other !== after && other.granularity !== 'day')) return undefined;
  const sentence = reading.article.blocks[moment.block]!.sentences[moment.sentence]!;
  if (
    off === 1 &&
    sentence.tokens.some(({ lower }) => /^(?:will|next|upcoming|ahead|approaches|coming|had|since)$/.test(lower))
  )
    return undefined;
  return elapsedFault(moment, `${own} is ${own - year} years after ${year}, not ${n}`);
}

/** The year of a moment that names one. */
function yearNamed({ parts, granularity, from }: Moment): number | undefined {
  if (parts) return parts.year;
  return granularity === 'year' && from !== undefined ? dateOf(from).year : undefined;
}

/** "26 April, three days after 22 April": both ends named. */
function wrongSpan(reading: Reading, before: Moment, moment: Moment, after: Moment): DateFault | undefined {
  const { n, unit, relation } = moment.elapsed!;
  if (n === undefined || (relation !== 'after' && relation !== 'before')) return undefined;
  if (!/^,? ?(?:just |only |exactly |some )?$/.test(between(reading, before, moment))) return undefined;
  if (!/^ (?:the |its |his |her )?(?:\p{L}+ ){0,3}$/u.test(between(reading, moment, after))) return undefined;
  const sign = relation === 'after' ? 1 : -1;
  if (unit === 'year') {
    const [x, y] = [yearNamed(before), yearNamed(after)];
    if (x === undefined || y === undefined || Math.abs((x - y) * sign - n) <= 1) return undefined;
    return elapsedFault(moment, `from ${y} to ${x} are ${Math.abs(x - y)} years, not ${n}`);
  }
  const [x, y] = [dayNamed(before, after), dayNamed(after, before)];
  if (x === undefined || y === undefined) return undefined;
  const gap = (x - y) * sign;
  const slack = unit === 'day' ? 1 : DAYS_IN[unit] * 0.6;
  if (Math.abs(gap - n * DAYS_IN[unit]) <= slack) return undefined;
  return elapsedFault(moment, `from ${after.text} to ${before.text} are ${Math.abs(gap)} days, not ${moment.text}`);
}

/** The day of a date as written; without years both are taken to be of one. */
function dayNamed({ parts, from, to }: Moment, other: Moment): number | undefined {
  if (parts?.day === undefined) return undefined;
  if (from !== undefined) return from === to ? from : undefined;
  return other.from === undefined ? dayOf(2023, parts.month, parts.day) : undefined;
}

function elapsedFault(moment: Moment, why: string): DateFault {
  return {
    code: 'date-elapsed',
    span: moment,
    message: `“${moment.text}” does not come out: ${why}`,
    confidence: 0.85,
  };
}
