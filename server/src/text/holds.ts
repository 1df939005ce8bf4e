import type { Article, Block, Token } from './article.ts';
import { rememberedLast } from './remember.ts';

/**
 * Has a block a word of a sort? For patterns that can only match where one of a few words stands: most blocks have none,
 * and looking at what is known of each token costs far less than looking through the text.
 */
export function holds({ sentences }: Block, isOne: (token: Token) => boolean): boolean {
  for (const { tokens } of sentences) for (let i = 0; i < tokens.length; i++) if (isOne(tokens[i]!)) return true;
  return false;
}

/** The same of a whole article, asked once of each. */
export const anywhere = (isOne: (token: Token) => boolean): ((article: Article) => boolean) =>
  rememberedLast(({ blocks }) => blocks.some((block) => holds(block, isOne)));
