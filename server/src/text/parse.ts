import type { Article } from './article.ts';

/** Cuts a file into an article. Never throws. */
export function parseArticle(file: string, text: string): Article {
  return { file, text, meta: {}, blocks: [] };
}
