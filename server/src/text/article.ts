import type { Span } from './span.ts';

/** What a token is. `clitic` is a possessive or contracted "'s" split from its word. */
export type TokenKind = 'word' | 'number' | 'mark' | 'clitic';

/**
 * A word, a number, a clitic or a mark. Hyphens are tokens of their own ("Al-Thani" is three), as are signs that touch
 * a number ("26%", "$2.5m" is "$", "2.5", "m"); `glued` tells that nothing stands between a token and the one before.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As it stands in the file. */
  readonly text: string;
  /** Lower case, with curly apostrophes straightened and, for marks, quotation marks and dashes made plain. */
  readonly lower: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Nothing stands between the token before and this one. */
  readonly glued: boolean;
  /** Answers about its text, shared by all tokens of one text; see `noted`. */
  readonly notes: unknown[];
}

/** A sentence. Its tokens are in order; offsets point into the file. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** What a block is in the article. `byline` also covers credits and contact lines; such blocks carry no facts. */
export type BlockKind = 'headline' | 'summary' | 'heading' | 'paragraph' | 'list' | 'caption' | 'quote' | 'byline';

/** A headline, paragraph, caption or list item. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * The block's text with markup blanked out by spaces of the same length, so that an offset into it plus `start` is an
   * offset into the file.
   */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
}

/** What the front matter says. All values are as written; dates are not yet read. */
export interface Meta {
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly byline?: string;
  /** What is wrong with the file, for a person: its front matter is broken, or it is left out. */
  readonly problem?: string;
  /** Why the article has no blocks and is compared with no other: "the text is not in English". */
  readonly skipped?: string;
}

/** One file, cut into blocks, sentences and tokens. */
export interface Article {
  /** The corpus's name for the file: a path or a URI, with "/" between its parts. */
  readonly file: string;
  readonly text: string;
  readonly meta: Meta;
  readonly blocks: readonly Block[];
}
