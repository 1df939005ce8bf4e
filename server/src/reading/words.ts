import { words } from 'popular-english-words/words.js';

let ranks: Map<string, number> | undefined;

/**
 * How common a word is in general English: its rank in a list of some 225,000 word forms counted in the English
 * Wikipedia, 0 the most frequent, nothing where the list lacks it. Names that are often written stand in it too, so
 * "unknown" says that a spelling is rare, not that it is wrong. `word` is in lower case.
 */
export function rankOf(word: string): number | undefined {
  // Built at the first question: a start that reads everything from the store never asks.
  ranks ??= new Map(words.map((each, rank) => [each, rank]));
  return ranks.get(word);
}
