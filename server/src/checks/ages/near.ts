import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import type { Article } from '../../text/article.ts';
import { marked, rememberedLast } from '../../text/remember.ts';

const mayBeAge = marked(({ kind, lower }): boolean => kind === 'number' || (kind === 'word' && CARDINALS.has(lower)));

/** Where an article has numbers, in figures or in words: most stretches of it have none, and no pattern need be tried. */
export class Numbers {
  readonly #starts: number[] = [];

  constructor({ blocks }: Article) {
    for (const { sentences } of blocks) {
      for (const { tokens } of sentences) {
        for (const token of tokens) if (mayBeAge(token)) this.#starts.push(token.start);
      }
    }
  }

  /** Does a number begin in [from, to)? */
  within(from: number, to: number): boolean {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && starts[low]! < to;
  }
}

/** The numbers of the article that is read. */
export const numbersIn = rememberedLast((article: Article) => new Numbers(article));
