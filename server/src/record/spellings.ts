import type { Article } from '../text/article.ts';
import { kept, keptOfTwo } from '../text/kept.ts';
import { matchesIn } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { type Entry, governs, type Spelling, type Stylebook } from './stylebook.ts';

/** A spelling of the stylebook in an article. */
export interface Hit extends Span {
  readonly book: Stylebook;
  readonly spelling: Spelling;
  /** The wrong spelling that stands there; absent where it is the right one. */
  readonly wrong?: Entry;
}

/** A spelling to look for, under the first word in it. */
interface Candidate {
  /** On one line, with straight apostrophes; a term in lower case. */
  readonly words: string;
  /** How far the first word stands from its beginning: "’s-Hertogenbosch". */
  readonly lead: number;
  readonly spelling: Spelling;
  readonly wrong?: Entry;
}

type Search = ReadonlyMap<string, readonly Candidate[]>;

/** Where an article has what the stylebooks call right or wrong, in order of place. Pure. */
export function spellingsIn(article: Article, books: readonly Stylebook[]): Hit[] {
  return books.flatMap((book) => (governs(book, article.file) ? hitsOf(book, article, () => find(article, book)) : []));
}

const hitsOf = keptOfTwo<Stylebook, Article, readonly Hit[]>();

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

function find(article: Article, book: Stylebook): Hit[] {
  const search = searchOf(book);
  if (search.size === 0) return [];
  const hits: Hit[] = [];
  for (const { plain, start: offset } of article.blocks) {
    let done = 0;
    for (const { 0: word, index } of matchesIn(plain, WORD)) {
      if (index < done) continue;
      for (const { words, lead, spelling, wrong } of search.get(word.toLowerCase()) ?? []) {
        const from = index - lead;
        const end = from < 0 ? -1 : endOf(words, plain, from, spelling.kind === 'term');
        if (end < 0) continue;
        done = end;
        hits.push({ book, spelling, ...(wrong ? { wrong } : {}), start: offset + from, end: offset + end });
        break;
      }
    }
  }
  return hits;
}

const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/** Where `words` end in the text, if they stand at `from`: any space for a space, either apostrophe; -1 if they do not. */
function endOf(words: string, text: string, from: number, anyCase: boolean): number {
  if (LETTER.test(words[0]!) && from > 0 && LETTER.test(text[from - 1]!)) return -1;
  let at = from;
  for (const letter of words) {
    if (letter === ' ') {
      const before = at;
      while (/\s/.test(text[at] ?? '')) at++;
      if (at === before) return -1;
      continue;
    }
    const own = text.slice(at, at + letter.length).replace('’', "'");
    if (own !== letter && !(anyCase && own.toLowerCase() === letter)) return -1;
    at += letter.length;
  }
  return at < text.length && LETTER.test(words.at(-1)!) && LETTER.test(text[at]!) ? -1 : at;
}

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'");

const searchOf = kept(({ spellings }: Stylebook): Search => {
  const search = new Map<string, Candidate[]>();
  const rights = new Set(spellings.map(({ right }) => right.text));
  const add = (spelling: Spelling, { text }: Entry, wrong?: Entry) => {
    // A term may begin a sentence; a name has its capitals or is none.
    const words = spelling.kind === 'term' ? oneLine(text).toLowerCase() : oneLine(text);
    const [first] = matchesIn(words, WORD);
    if (!first) return;
    const candidate = { words, lead: first.index, spelling };
    const list = search.get(first[0].toLowerCase()) ?? [];
    list.push(wrong ? { ...candidate, wrong } : candidate);
    search.set(first[0].toLowerCase(), list);
  };
  for (const spelling of spellings) {
    add(spelling, spelling.right);
    for (const wrong of spelling.wrong) if (!rights.has(wrong.text)) add(spelling, wrong, wrong);
  }
  // The longest first, so that a wrong spelling inside a longer right one is not seen.
  const length = ({ spelling, wrong }: Candidate) => (wrong ?? spelling.right).text.length;
  for (const list of search.values()) list.sort((a, b) => length(b) - length(a));
  return search;
});
