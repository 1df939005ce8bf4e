import type { Article } from '../text/article.ts';
import type { NameMention, Quotation } from './reading.ts';

/** The quotations in an article, in order, with their speakers. */
export function readQuotations(_article: Article, _names: readonly NameMention[]): Quotation[] {
  return [];
}
