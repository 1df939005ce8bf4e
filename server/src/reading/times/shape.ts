import type { Unit } from './words.ts';

/**
 * Which side of the article's date a weekday or a date without a year lies on, as its sentence tells: `open` where no verb
 * tells, `unsure` where verbs tell both.
 */
export type Tense = 'past' | 'future' | 'open' | 'unsure';

/** The parts of a calendar date, as written; `lastDay` ends a range ("22-24 April"). */
export interface CalendarShape {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly weekday?: number;
  /** "April last year" is -1, "this April" 0, "next April" +1: relative to the article's year. */
  readonly yearShift?: number;
  /** "last April": the latest one before the article. */
  readonly last?: boolean;
}

/** "the second quarter of 2024", "the first half of 2019": so many months from the first (1..12). */
export interface QuarterShape {
  readonly kind: 'quarter';
  readonly year: number;
  readonly first: number;
  readonly months: number;
}

/** What the words say, before the article's date is known. */
export type Shape =
  | CalendarShape
  | QuarterShape
  /** "05/07/2025", where day and month could be either way round. */
  | { readonly kind: 'numeric'; readonly a: number; readonly b: number; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: 'last' | 'next' | 'this' | 'other' }
  /** The day, week, month, year so many units from the article's: "yesterday" is -1 day, "this week" 0 weeks. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly n: number; readonly half?: 'earlier' | 'later' }
  /** "in the past three weeks": from then to now. */
  | { readonly kind: 'past-span'; readonly unit: Unit; readonly n: number }
  /** "three years ago", "years ago" (no n). */
  | { readonly kind: 'ago'; readonly unit: Unit; readonly n?: number }
  /** "three days after …", "a year earlier", "the next day": measured from another moment. */
  | { readonly kind: 'elapsed'; readonly unit: Unit; readonly n?: number; readonly relation: Relation }
  /** One year, or a stretch of years; a decade is ten. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'season'; readonly year?: number; readonly yearShift?: number };

/** How an elapsed time stands to the moment that it is measured from. */
export type Relation = 'after' | 'before' | 'since' | 'anniversary';

/** A shape with the tokens [from, to) that it covers. */
export interface Match {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
}
