import type { Article } from '../text/article.ts';
import type { NameMention, PlaceMention } from './reading.ts';

/** The places in an article, in order. */
export function readPlaces(_article: Article, _names: readonly NameMention[]): PlaceMention[] {
  return [];
}
