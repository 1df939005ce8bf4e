import { isStop } from '../reading/lexicon/stops.ts';
import { stemOf } from '../reading/stems.ts';
import { rankOf } from '../reading/words.ts';
import type { Token } from '../text/article.ts';
import { noted, remembered } from '../text/remember.ts';

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

interface Telling {
  readonly weight: number;
  readonly stem: string;
  /** The key of a name. */
  readonly name: string;
}

const tellingAt = noted(({ kind, text, lower }): Telling | undefined => {
  if (kind !== 'word' || text.length < 3 || isStop(lower)) return undefined;
  const weight = tellingOf(lower);
  return weight > 0 ? { weight, stem: stemOf(lower), name: `^${lower}` } : undefined;
});

/** The telling words of the tokens from `from` on: names "^lower", others by stem, each with its weight. They are added to `words`. */
export function tellingWords(
  tokens: readonly Token[],
  words = new Map<string, number>(),
  from = 0,
): Map<string, number> {
  for (let i = from; i < tokens.length; i++) {
    const told = tellingAt(tokens[i]!);
    if (!told) continue;
    if (i > 0 && tokens[i]!.capital) words.set(told.name, told.weight + 0.5);
    else words.set(told.stem, told.weight);
  }
  return words;
}

/** The telling words of a sentence, each with its weight. */
type Words = ReadonlyMap<string, number>;

/** What all of them weigh. */
export const weightOf = (words: Words): number => [...words.values()].reduce((sum, weight) => sum + weight, 0);

/** What those weigh that both have, by the weights of the first. */
export function weightShared(a: Words, b: Words): number {
  let shared = 0;
  for (const [word, weight] of a) if (b.has(word)) shared += weight;
  return shared;
}

/** Does each have a name that weighs `least`, and the other none of these? So they tell of two places, or two people. */
export function nameTwo(a: Words, b: Words, least = 0): boolean {
  const namesOf = (words: Words) => [...words].filter(([word, weight]) => word.startsWith('^') && weight >= least);
  const own = namesOf(a);
  return own.length > 0 && namesOf(b).length > 0 && !own.some(([word]) => b.has(word));
}
