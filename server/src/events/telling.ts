import { isStop } from '../reading/lexicon/stops.ts';
import { stemOf } from '../reading/stems.ts';
import { rankOf } from '../reading/words.ts';
import type { Token } from '../text/article.ts';
import { remembered } from '../text/remember.ts';

/** Words more frequent than this tell nothing of an event. */
const COMMON = 600;

/**
 * How much a word tells of which event is meant, 0..3: its rank in general English on a logarithmic scale. A word in
 * every tenth article says less than a village's name.
 */
export const tellingOf = remembered((word: string): number => {
  const rank = rankOf(word) ?? 250_000;
  if (rank < COMMON) return 0;
  return Math.min(3, Math.log2(rank / COMMON) / 3);
});

/** The telling words of some tokens: names "^lower", others by stem, each with its weight. */
export function tellingWords(tokens: readonly Token[]): Map<string, number> {
  const words = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || token.text.length < 3 || isStop(token.lower)) return;
    const weight = tellingOf(token.lower);
    if (weight <= 0) return;
    if (token.capital && index > 0) words.set(`^${token.lower}`, weight + 0.5);
    else words.set(stemOf(token.lower), weight);
  });
  return words;
}
