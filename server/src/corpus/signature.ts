import { isStop } from '../reading/lexicon/stops.ts';
import { stemOf } from '../reading/stems.ts';
import { rankOf } from '../reading/words.ts';
import type { Article, Token } from '../text/article.ts';

/** What an article is about: its telling words, each with its weight. Names are keyed "^lower", other words by stem. */
export interface Signature {
  readonly terms: ReadonlyMap<string, number>;
  /** Square root of the sum of squared weights. */
  readonly norm: number;
}

/** Words common in news of any matter; as names they tell nothing of which matter it is. */
const EVERYDAY = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december reuters ap afp associated press bbc cnn news agency president minister government police ' +
    'state states united national international new york times post mr mrs ms dr st'
  ).split(' '),
);

/**
 * How telling a word is, 0..3, from its rank in general English: a word outside the list or beyond rank 60,000 tells
 * most; the thousand most frequent tell nothing.
 */
export function rarityOf(word: string): number {
  const rank = rankOf(word) ?? 250_000;
  if (rank < 1000) return 0;
  return Math.min(3, Math.max(0, Math.log2(rank / 1000) / 2));
}

const isNameLike = (token: Token, index: number) => token.capital && index > 0 && token.text.length > 1;

/** The signature of an article. Pure. */
export function signatureOf(article: Article): Signature {
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  const heads: string[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'byline') continue;
    const headline = block.kind === 'headline' || block.kind === 'heading';
    for (const sentence of block.sentences) {
      sentence.tokens.forEach((token, index) => {
        if (
          token.kind !== 'word' ||
          token.text.length < 3 ||
          token.text.endsWith('.') ||
          isStop(token.lower) ||
          EVERYDAY.has(token.lower)
        )
          return;
        if (headline) heads.push(token.lower);
        else if (isNameLike(token, index)) names.set(token.lower, (names.get(token.lower) ?? 0) + 1);
        else words.set(token.lower, (words.get(token.lower) ?? 0) + 1);
      });
    }
  }
  // In a headline every word may have a capital: it counts as what the body shows it to be.
  for (const word of heads) {
    const map = names.has(word) && !words.has(word) ? names : words;
    map.set(word, (map.get(word) ?? 0) + 1);
  }
  const terms = new Map<string, number>();
  for (const [name, count] of names) {
    const weight = (0.5 + rarityOf(name)) * (1 + Math.log2(count) / 2);
    if (!words.has(name) || rarityOf(name) > 1.5) terms.set(`^${name}`, weight);
  }
  for (const [word, count] of words) {
    const weight = rarityOf(word) * 0.5 * (1 + Math.log2(count) / 2);
    if (weight > 0.4) {
      const stem = stemOf(word);
      terms.set(stem, Math.max(terms.get(stem) ?? 0, weight));
    }
  }
  let squares = 0;
  for (const weight of terms.values()) squares += weight * weight;
  return { terms, norm: Math.sqrt(squares) };
}

/** How much two articles share: the cosine of their signatures, and the names they share by weight. */
export interface Kinship {
  readonly cosine: number;
  readonly names: number;
  readonly nameWeight: number;
}

/** Compares two signatures. Symmetric. */
export function kinshipOf(a: Signature, b: Signature): Kinship {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let dot = 0;
  let names = 0;
  let nameWeight = 0;
  for (const [term, weight] of small.terms) {
    const other = large.terms.get(term);
    if (other === undefined) continue;
    dot += weight * other;
    if (term[0] === '^' && weight > 0.9 && other > 0.9) {
      names++;
      nameWeight += Math.min(weight, other);
    }
  }
  return { cosine: dot / (a.norm * b.norm || 1), names, nameWeight };
}
