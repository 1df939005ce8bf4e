import type { Article } from '../text/article.ts';
import type { ClockTime, Day, Moment } from './reading.ts';

/** The dates and clock times of an article, and the day the article is from. */
export interface Times {
  readonly date?: Day;
  readonly moments: readonly Moment[];
  readonly clocks: readonly ClockTime[];
}

/** Reads dates and clock times. */
export function readTimes(_article: Article): Times {
  return { moments: [], clocks: [] };
}
