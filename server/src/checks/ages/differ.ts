import { daysFrom } from '../../events/timing.ts';
import type { Reading } from '../../reading/reading.ts';
import { dateOf } from '../../reading/times/calendar.ts';
import type { AgedMention } from './persons.ts';
import type { Aged } from './read.ts';

const DAYS_A_YEAR = 365.25;
/** A birthday falls between two articles so far apart often enough to excuse a year (days). */
const BIRTHDAY = 14;

/** So many years may lie between two articles of one matter where one has no date. */
export const GROWN = 2;

/** Do two ages of one person contradict each other? */
export function differ(a: AgedMention, b: AgedMention): boolean {
  if (a.aged.kind === 'birth' && b.aged.kind === 'birth') return a.aged.value !== b.aged.value;
  if ((a.aged.kind === 'then') !== (b.aged.kind === 'then')) return false;
  if (a.aged.kind === 'then' && !sameDeed(a.aged.at, b.aged.at)) return false;
  if (a.aged.kind === 'birth') return contradictsBirth(b, a.aged.value);
  if (b.aged.kind === 'birth') return contradictsBirth(a, b.aged.value);
  const gap = (a.aged.upTo ?? b.aged.upTo) ? beyond(a.aged, b.aged) : Math.abs(a.aged.value - b.aged.value);
  if (gap === 0 || !knows(a, b) || !knows(b, a)) return false;
  if (a.aged.kind === 'then' || (a.aged.atDeath && b.aged.atDeath)) return true;
  // A birthday takes nobody farther than that out of a decade.
  if (a.aged.upTo ?? b.aged.upTo) return gap > GROWN;
  const [x, y] = [a.member.reading.date, b.member.reading.date];
  if (x === undefined || y === undefined) {
    // Whoever was told of alive may have died years later.
    if (isLaterDeath(a, b) || isLaterDeath(b, a)) return false;
    // Archives without dates mix years; on a desk that dates its articles, one without a date is of the same days.
    const dated = a.member.reading.article.meta.date !== undefined || b.member.reading.article.meta.date !== undefined;
    return gap > GROWN || (dated && !areOfOtherDays(a.member.reading, b.member.reading)) || a.member === b.member;
  }
  const apart = Math.abs(x - y);
  const grown = (a.aged.value - b.aged.value) * Math.sign(x - y);
  if (apart < BIRTHDAY) return true;
  // The older article has to give the lower age, by as many years as lie between.
  const years = apart / DAYS_A_YEAR;
  return grown < Math.floor(years) || grown > Math.ceil(years);
}

/** Does the one tell how old somebody was who had died, and the other of the same when he was younger? */
const isLaterDeath = (a: AgedMention, b: AgedMention): boolean =>
  a.member !== b.member && a.aged.atDeath === true && !b.aged.atDeath && a.aged.value - b.aged.value > GROWN;

/** Does the dateline of an article without a year, "LISBON, 5 March", name a day far from that of the other? */
function areOfOtherDays(a: Reading, b: Reading): boolean {
  const [x, y] = [a, b].map(dayOfIssue);
  const days = x && y && daysFrom(x, y);
  return days !== undefined && Math.abs(days) > BIRTHDAY;
}

const dayOfIssue = ({ date, published }: Reading) =>
  date === undefined ? published.find(({ parts }) => parts?.day !== undefined)?.parts : dateOf(date);

/** How many years lie between two ages of which one is a decade's. */
function beyond(a: Aged, b: Aged): number {
  return Math.max(0, a.value - (b.upTo ?? b.value), b.value - (a.upTo ?? a.value));
}

/** "On the day" is the day of whatever deed the other tells of. */
function sameDeed(a: string | undefined, b: string | undefined): boolean {
  return a === b ? a !== 'day' : a === 'day' || b === 'day';
}

/**
 * Has the other article heard of the deed by which an unnamed person is known? And does it not give this age to anyone
 * itself: then it tells of two people, and of which of them this one is nothing is said.
 */
function knows({ aged }: AgedMention, { member }: AgedMention): boolean {
  const { text } = member.reading.article;
  if (!aged.unnamed) return true;
  if (
    new RegExp(`\\b${aged.value}[- ]year[- ]old\\b|\\baged?\\s+${aged.value}\\b|,\\s${aged.value}[,.]`, 'u').test(text)
  )
    return false;
  return aged.of === undefined || text.includes(aged.of);
}

/** By the article's day a person is as old as the years since the birth, or one less. */
function contradictsBirth({ aged, member }: AgedMention, born: number): boolean {
  if (member.reading.date === undefined) return false;
  const years = dateOf(member.reading.date).year - born;
  return aged.value !== years && aged.value !== years - 1;
}
