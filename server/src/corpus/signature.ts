import { isStop } from '../reading/lexicon/stops.ts';
import { fold } from '../reading/names/spelling.ts';
import type { Reading } from '../reading/reading.ts';
import { stemOf } from '../reading/stems.ts';
import { NAMED_DAYS } from '../reading/times/words.ts';
import { rankOf } from '../reading/words.ts';
import type { Article } from '../text/article.ts';
import { noted } from '../text/remember.ts';

/** What an article is about: its telling words, by stem. */
export interface Signature {
  readonly terms: readonly string[];
  /** How telling each term is, in whole parts of `UNIT`. */
  readonly weights: Uint32Array;
  /** Those that the article uses as names. */
  readonly named: Uint8Array;
  /** Square root of the sum of squared weights. */
  readonly norm: number;
}

/** Weights are whole numbers of this part of one, so that their sums are the same in whatever order they are added. */
export const UNIT = 1 / 4096;

/** Words common in news of any matter; as names they tell nothing of which matter it is. */
const EVERYDAY = new Set([
  ...NAMED_DAYS,
  ...(
    'reuters ap afp associated press bbc cnn news agency president minister government police ' +
    'state states united national international new york times post mr mrs ms dr st'
  ).split(' '),
]);

/** A word that weighs less tells nothing. */
const LIGHTEST = 0.4;

/**
 * How telling a word is, 0..3, from its rank in general English: a word outside the list or beyond rank 60,000 tells
 * most; the thousand most frequent tell nothing.
 */
function rarityOf(word: string): number {
  const rank = rankOf(word) ?? 250_000;
  if (rank < 1000) return 0;
  return Math.min(3, Math.max(0, Math.log2(rank / 1000) / 2));
}

/** What a word is in any signature. */
interface Term {
  readonly stem: string;
  readonly rarity: number;
}

/** The term of a word that tells something. */
const termOf = noted(({ kind, lower }): Term | undefined => {
  if (kind !== 'word' || lower.length < 3 || lower.endsWith('.') || lower.includes("'")) return undefined;
  // One desk writes a name with its accents, another without.
  return isStop(lower) || EVERYDAY.has(lower) ? undefined : { stem: fold(stemOf(lower)), rarity: rarityOf(lower) };
});

interface Use {
  readonly term: Term;
  /** Times with a capital inside a sentence of the body, times without one, and times in a headline. */
  named: number;
  plain: number;
  headline: number;
}

/** How an article uses each of its words, in their order. */
function usesOf(article: Article): Iterable<Use> {
  const uses = new Map<string, Use>();
  for (const block of article.blocks) {
    if (block.kind === 'byline') continue;
    const headline = block.kind === 'headline' || block.kind === 'heading';
    for (const { tokens } of block.sentences) {
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index]!;
        const term = termOf(token);
        if (!term) continue;
        let use = uses.get(token.lower);
        if (!use) {
          use = { term, named: 0, plain: 0, headline: 0 };
          uses.set(token.lower, use);
        }
        if (headline) use.headline += token.capital ? 1 : 0.5;
        else if (token.capital && index > 0) use.named++;
        else if (!token.capital) use.plain++;
        else use.headline += 0.25;
      }
    }
  }
  return uses.values();
}

/** The signature of an article. Pure. */
export function signatureOf(reading: Reading): Signature {
  const terms = new Map<string, number>();
  const names = new Set<string>();
  for (const { term, named, plain, headline } of usesOf(reading.article)) {
    // In a headline every word may have a capital: it counts as what the body shows it to be.
    const isName = named > plain || (plain === 0 && headline >= 1);
    const { stem, rarity } = term;
    const weight = (isName ? 0.5 + rarity : rarity * 0.5) * (1 + Math.log2(Math.max(1, named + plain + headline)) / 2);
    if (weight <= LIGHTEST) continue;
    terms.set(stem, Math.max(terms.get(stem) ?? 0, Math.round(weight / UNIT)));
    if (isName && named + headline >= 1) names.add(stem);
  }
  const weights = new Uint32Array([...terms.values()]);
  const list = [...terms.keys()];
  const named = new Uint8Array(list.length);
  let squares = 0;
  for (let i = 0; i < list.length; i++) {
    squares += weights[i]! * weights[i]!;
    if (names.has(list[i]!)) named[i] = 1;
  }
  return {
    terms: list,
    weights,
    named,
    norm: Math.sqrt(squares),
  };
}
