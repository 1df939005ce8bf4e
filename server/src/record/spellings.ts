import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { type Entry, governs, type Spelling, type Stylebook } from './stylebook.ts';

/** A spelling of the stylebook in an article. */
export interface Hit extends Span {
  readonly book: Stylebook;
  readonly spelling: Spelling;
  /** The wrong spelling that stands there; absent where it is the right one. */
  readonly wrong?: Entry;
}

interface Search {
  readonly pattern: RegExp;
  /** What each text that the pattern finds stands for. */
  readonly meanings: ReadonlyMap<string, { spelling: Spelling; wrong?: Entry }>;
}

const SEARCHES = new WeakMap<Stylebook, Search | undefined>();
const HITS = new WeakMap<Stylebook, WeakMap<Article, readonly Hit[]>>();

/** Where an article has what the stylebooks call right or wrong, in order of place. Pure. */
export function spellingsIn(article: Article, books: readonly Stylebook[]): Hit[] {
  return books.flatMap((book) => (governs(book, article.file) ? hitsOf(article, book) : []));
}

function hitsOf(article: Article, book: Stylebook): readonly Hit[] {
  const byArticle = HITS.get(book) ?? new WeakMap<Article, readonly Hit[]>();
  HITS.set(book, byArticle);
  const hits = byArticle.get(article) ?? find(article, book);
  byArticle.set(article, hits);
  return hits;
}

function find(article: Article, book: Stylebook): Hit[] {
  if (!SEARCHES.has(book)) SEARCHES.set(book, searchFor(book));
  const search = SEARCHES.get(book);
  if (!search) return [];
  return article.blocks.flatMap((block) =>
    [...block.plain.matchAll(search.pattern)].flatMap((match): Hit[] => {
      const words = oneLine(match[0]);
      // A term may begin a sentence; a name has its capitals or is none.
      const term = search.meanings.get(`~${words.toLowerCase()}`);
      const meaning = search.meanings.get(words) ?? term;
      if (!meaning) return [];
      const start = block.start + match.index;
      return [{ book, ...meaning, start, end: start + match[0].length }];
    }),
  );
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'");

function searchFor({ spellings }: Stylebook): Search | undefined {
  const meanings = new Map<string, { spelling: Spelling; wrong?: Entry }>();
  const rights = new Set(spellings.map(({ right }) => right.text));
  for (const spelling of spellings) {
    const key = (text: string) => (spelling.kind === 'term' ? `~${oneLine(text).toLowerCase()}` : oneLine(text));
    meanings.set(key(spelling.right.text), { spelling });
    for (const wrong of spelling.wrong) if (!rights.has(wrong.text)) meanings.set(key(wrong.text), { spelling, wrong });
  }
  if (meanings.size === 0) return undefined;
  // The longest first, so that a wrong spelling inside a longer right one is not seen.
  const words = [...meanings.keys()].map((text) => text.replace(/^~/, '')).sort((a, b) => b.length - a.length);
  const escaped = words.map((text) =>
    text
      .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      .replaceAll(' ', '\\s+')
      .replaceAll("'", "['’]"),
  );
  return {
    meanings,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'giu'),
  };
}
