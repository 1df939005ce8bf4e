import { daysUntil } from '../../events/timing.ts';
import type { Moment } from '../../reading/reading.ts';
import type { Mention } from '../report/disagree.ts';

/** A day at its place. */
export type DayTold = Mention & { readonly fact: { readonly moment: Moment } };

/** What is told of the end of a day may be of the next day's beginning, and the other way round. */
const LATE = /\b(?:night|evening|late)\b/i;
const EARLY = /\b(?:early|dawn|morning)\b/i;
/** And what is told so of either. */
const EITHER = /\b(?:midnight|overnight|hours)\b/i;
/** Looked at on either side of a day for such a word (code units). */
const REACH = 14;

/** What is told right around a day. */
function around({ member, fact }: DayTold): string {
  const { start, end } = fact.moment;
  return member.reading.article.text.slice(Math.max(0, start - REACH), end + REACH);
}

/** Is it told of a night or of the edge of a day, which two days share? */
export function isAtNight(told: DayTold): boolean {
  return [LATE, EARLY, EITHER].some((edge) => edge.test(around(told)));
}

/** The days by which what is told may be of another day: "late on Monday" is Tuesday, "at dawn on Monday" Sunday. */
function edgesOf(told: DayTold): readonly number[] {
  const text = around(told);
  if (EITHER.test(text)) return [1, -1];
  return [...(LATE.test(text) ? [1] : []), ...(EARLY.test(text) ? [-1] : [])];
}

/** Are two days that follow each other those of one night, "late on Monday" and "Tuesday"? Not "Sunday", that lies before it. */
export function areOfOneNight(a: DayTold, b: DayTold): boolean {
  const days = daysUntil(a.fact.moment, b.fact.moment);
  if (days === undefined) return isAtNight(a) || isAtNight(b);
  return edgesOf(a).includes(days) || edgesOf(b).includes(-days);
}
