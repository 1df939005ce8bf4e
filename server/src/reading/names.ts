import type { Article } from '../text/article.ts';
import type { NameMention } from './reading.ts';

/** The names in an article, in order. */
export function readNames(_article: Article): NameMention[] {
  return [];
}
