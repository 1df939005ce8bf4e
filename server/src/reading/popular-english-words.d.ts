/** The package has no types of its own. */
declare module 'popular-english-words/words.js' {
  /** Words of the English Wikipedia in lower case, the most frequent first; about 225,000. */
  export const words: readonly string[];
}
