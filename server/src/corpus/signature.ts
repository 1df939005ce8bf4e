import { isStop } from '../reading/lexicon/stops.ts';
import { stemOf } from '../reading/stems.ts';
import { rankOf } from '../reading/words.ts';
import type { Article, Token } from '../text/article.ts';

/** What an article is about: its telling words by stem, each with its weight. */
export interface Signature {
  readonly terms: ReadonlyMap<string, number>;
  /** Of these, the words that the article uses as names. */
  readonly names: ReadonlySet<string>;
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

interface Use {
  /** Times with a capital inside a sentence of the body, times without one, and times in a headline. */
  named: number;
  plain: number;
  headline: number;
}

function usesOf(article: Article): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const block of article.blocks) {
    if (block.kind === 'byline') continue;
    const headline = block.kind === 'headline' || block.kind === 'heading';
    for (const sentence of block.sentences) {
      sentence.tokens.forEach((token, index) => {
        if (!isTelling(token)) return;
        const use = uses.get(token.lower) ?? { named: 0, plain: 0, headline: 0 };
        uses.set(token.lower, use);
        if (headline) use.headline += token.capital ? 1 : 0.5;
        else if (token.capital && index > 0) use.named++;
        else if (!token.capital) use.plain++;
        else use.headline += 0.25;
      });
    }
  }
  return uses;
}

function isTelling(token: Token): boolean {
  const { kind, text, lower } = token;
  if (kind !== 'word' || text.length < 3 || text.endsWith('.') || lower.includes("'")) return false;
  return !isStop(lower) && !EVERYDAY.has(lower);
}

/** The signature of an article. Pure. */
export function signatureOf(article: Article): Signature {
  const terms = new Map<string, number>();
  const names = new Set<string>();
  for (const [word, { named, plain, headline }] of usesOf(article)) {
    // In a headline every word may have a capital: it counts as what the body shows it to be.
    const isName = named > plain || (plain === 0 && headline >= 1);
    const rarity = rarityOf(word);
    const weight = (isName ? 0.5 + rarity : rarity * 0.5) * (1 + Math.log2(Math.max(1, named + plain + headline)) / 2);
    if (weight <= 0.4) continue;
    const stem = stemOf(word);
    terms.set(stem, Math.max(terms.get(stem) ?? 0, weight));
    if (isName && named + headline >= 1) names.add(stem);
  }
  let squares = 0;
  for (const weight of terms.values()) squares += weight * weight;
  return { terms, names, norm: Math.sqrt(squares) };
}

/** How much two articles share: the cosine of their signatures, and the names they share by weight. */
export interface Kinship {
  readonly cosine: number;
  readonly names: number;
  readonly nameWeight: number;
}

/** A name lighter than this is known everywhere and leads nowhere. */
const TELLING = 0.9;

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
    if (weight > TELLING && other > TELLING && a.names.has(term) && b.names.has(term)) {
      names++;
      nameWeight += Math.min(weight, other);
    }
  }
  return { cosine: dot / (a.norm * b.norm || 1), names, nameWeight };
}
