import type { Block } from './article.ts';
import { marked } from './remember.ts';

/** The function words that make up a third of any English text. */
const FUNCTION_WORDS = new Set(
  'the of and to in a is was that for on with as at by from it he she they were be been has have had his her their this are not but or an which who said will would after'.split(
    ' ',
  ),
);

const isFunctionWord = marked(({ lower }): boolean => FUNCTION_WORDS.has(lower));

/** Shorter texts are not judged (words): a clip of three lines may hold names and figures alone. */
const SHORTEST = 40;
/** English running text has a share of a third or more; lists of names and results have a tenth and more. */
const LEAST = 0.08;

/** Is the text English, as far as its function words tell? */
export function isEnglish(blocks: readonly Block[]): boolean {
  let words = 0;
  let known = 0;
  for (const block of blocks) {
    for (const { tokens } of block.sentences) {
      for (const token of tokens) {
        if (token.kind !== 'word') continue;
        words++;
        if (isFunctionWord(token)) known++;
      }
    }
  }
  return words < SHORTEST || known >= words * LEAST;
}
