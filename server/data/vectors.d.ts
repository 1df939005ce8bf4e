/** Numbers to a word. */
export const DIMENSIONS: number;
/** The words, most frequent first, with a space between each two. */
export const WORDS: string;
/** For each word `DIMENSIONS` signed bytes, in base 64. Only their direction tells something, not their length. */
export const CODES: string;
