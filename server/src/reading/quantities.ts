import type { Article } from '../text/article.ts';
import type { Quantity } from './reading.ts';

/** The numbers of an article with what they count, in order. */
export function readQuantities(_article: Article): Quantity[] {
  return [];
}
