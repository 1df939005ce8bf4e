import { MONTH_NAMES, WEEKDAY_NAMES } from '../../src/reading/times/calendar.ts';
import type { Span } from '../../src/text/span.ts';
import { SMALL_NUMBERS } from '../dice.ts';

/** What can be planted. */
export const KINDS = ['figure', 'date', 'place', 'name', 'quote'] as const;
export type Kind = (typeof KINDS)[number];

/** One error put into one article. The span points into the changed text. */
export interface Planted extends Span {
  readonly kind: Kind;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** The whole changed text. */
  readonly text: string;
}

/** An article of the folder, as it was found. */
export interface Original {
  readonly file: string;
  readonly text: string;
}

/** A stretch that may be changed, and what makes another article say the same: the needle stands there too. */
interface Candidate extends Span {
  readonly needle: string;
}

const MONTH = `(?:${MONTH_NAMES.join('|')})`;
const CALENDAR = new RegExp(`^(?:${MONTH}|${WEEKDAY_NAMES.join('|')})$`);
const COUNTED = '(?:\\p{Ll}{3,}s|people|men|women|children|dead|percent)';
const PLAIN_WORD = /(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu;

const PATTERNS: Readonly<Record<Kind, RegExp>> = {
  // A number with the noun that it counts; the number alone is changed.
  figure: new RegExp(
    `(?<![\\w.,$£€-])(?<span>\\d{1,3}(?:,\\d{3})+|\\d+|${SMALL_NUMBERS.join('|')}) (?:\\p{Ll}+ )?${COUNTED}\\b`,
    'gu',
  ),
  date: new RegExp(
    `(?<=\\b${MONTH} )(?<span>\\d{1,2})\\b(?!,?\\d)|\\b(?<before>\\d{1,2})(?= ${MONTH}\\b)|(?<=\\bon )(?<day>${WEEKDAY_NAMES.join('|')})\\b`,
    'gu',
  ),
  place: /(?<=\bin )(?<span>\p{Lu}\p{Ll}{3,})(?=[.,; ])(?! \p{Lu})/gu,
  name: /(?<=\p{Lu}\p{Ll}+ )(?<span>\p{Lu}\p{Ll}{4,})\b(?! \p{Lu})/gu,
  quote: /(?<=["“])(?<span>\p{L}[^"“”\n]{30,200})(?=["”])/gu,
};

/** The folder's articles, and what may be planted into them. */
export class Planter {
  readonly #places: string[];
  readonly #words: string[];
  /** By file: the capitalised words that few articles hold. */
  readonly #rare: Map<string, Set<string>>;
  /** All words that stand somewhere in small letters: "street" is no name, whatever "High Street" is. */
  readonly #ordinary: Set<string>;

  constructor(
    readonly articles: readonly Original[],
    readonly next: () => number,
  ) {
    const all = (kind: Kind) =>
      articles.flatMap(({ text }) => candidates(text, kind).map((of) => text.slice(of.start, of.end)));
    this.#places = repeated(all('place'));
    this.#words = repeated(all('quote').flatMap((quote) => quote.match(PLAIN_WORD) ?? []));
    this.#ordinary = new Set(articles.flatMap(({ text }) => text.match(PLAIN_WORD) ?? []));
    this.#rare = rareNames(articles);
  }

  /** Plants one error of this kind where a related article bears the fact out, or returns undefined. */
  plant(article: Original, kind: Kind): Planted | undefined {
    const { file, text } = article;
    const related = this.articles.filter((other) => this.#related(article, other));
    const open = candidates(text, kind).filter(({ needle, start, end }) => {
      const words = text.slice(start, end);
      if (kind === 'place' && !this.#places.includes(words)) return false;
      if (kind === 'name' && this.#ordinary.has(words.toLowerCase())) return false;
      return related.some((other) => other.text.includes(needle));
    });
    const chosen = this.#pick(open);
    const change = chosen && this.#change(kind, text.slice(chosen.start, chosen.end));
    if (!change) return undefined;
    const { before, after } = change;
    const start = chosen.start + change.offset;
    const changed = text.slice(0, start) + after + text.slice(start + before.length);
    return { kind, file, start, end: start + after.length, before, after, text: changed };
  }

  /** Do two articles speak of one matter, as far as the rare names that they share can tell? */
  #related(a: Original, b: Original): boolean {
    if (a.file === b.file || a.text === b.text) return false;
    const others = this.#rare.get(b.file)!;
    return [...this.#rare.get(a.file)!].filter((name) => others.has(name)).length >= 4;
  }

  #change(kind: Kind, words: string): { offset: number; before: string; after: string } | undefined {
    if (kind === 'quote') {
      const word = this.#pick([...words.matchAll(PLAIN_WORD)]);
      const after = this.#pick(this.#words.filter((other) => other !== word?.[0]));
      return word && after ? { offset: word.index, before: word[0], after } : undefined;
    }
    const after = {
      figure: () => this.#otherFigure(words),
      date: () =>
        this.#pick(
          WEEKDAY_NAMES.includes(words) ? WEEKDAY_NAMES.filter((day) => day !== words) : otherDays(Number(words)),
        ),
      place: () => this.#pick(this.#places.filter((place) => place !== words)),
      name: () => this.#misspelt(words),
    }[kind]();
    return after === undefined || after === words ? undefined : { offset: 0, before: words, after };
  }

  /** Far enough from the truth that rounding does not excuse it. */
  #otherFigure(figure: string): string | undefined {
    const small = SMALL_NUMBERS.indexOf(figure);
    if (small >= 0) return this.#pick(SMALL_NUMBERS.filter((_, i) => Math.abs(i - small) > 1));
    const value = Number(figure.replaceAll(',', ''));
    const other = Math.round(value * (1.3 + this.next() * 1.5)) + 1;
    return figure.includes(',') ? other.toLocaleString('en-US') : String(other);
  }

  /** A slip of the hand: two letters change places, one is lost, or a vowel becomes another. */
  #misspelt(name: string): string {
    const at = 1 + Math.floor(this.next() * (name.length - 2));
    const slip = this.next();
    if (slip < 0.4) return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
    const vowel = /[aeiou]/.exec(name.slice(1));
    if (slip < 0.7 || !vowel) return name.slice(0, at) + name.slice(at + 1);
    const other = this.#pick([...'aeiou'].filter((letter) => letter !== vowel[0]))!;
    return name.slice(0, vowel.index + 1) + other + name.slice(vowel.index + 2);
  }

  #pick<T>(options: readonly T[]): T | undefined {
    return options[Math.floor(this.next() * options.length)];
  }
}

/** Days of any month, two or more away, so that a time zone does not excuse it. */
function otherDays(day: number): string[] {
  const days = Array.from({ length: 28 }, (_, i) => i + 1);
  return days.filter((other) => Math.abs(other - day) > 1).map(String);
}

function candidates(text: string, kind: Kind): Candidate[] {
  return [...text.matchAll(PATTERNS[kind])].flatMap((match) => {
    const words = match.groups?.span ?? match.groups?.before ?? match.groups?.day ?? '';
    if (words === '' || (kind !== 'date' && CALENDAR.test(words))) return [];
    const start = match.index;
    const end = start + words.length;
    // A figure is borne out by the words that it counts, a day by its month, a name by the one before it.
    const before = text.slice(0, start).match(/\p{L}+ $/u)?.[0] ?? '';
    const month = new RegExp(`^ ${MONTH}`).exec(text.slice(end, end + 12))?.[0];
    const dated = month === undefined ? before + words : words + month;
    const needle = { figure: match[0], date: dated, place: words, name: before + words, quote: words }[kind];
    return [{ start, end, needle }];
  });
}

/** Those that stand there three times or more, each once, in a fixed order. */
function repeated(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].filter((word) => counts.get(word)! >= 3).sort();
}

/** By file, the capitalised words that at most one article in twenty holds (or ten, in a small folder). */
function rareNames(articles: readonly Original[]): Map<string, Set<string>> {
  const names = new Map(articles.map(({ file, text }) => [file, new Set(text.match(/\b\p{Lu}\p{L}{3,}/gu))]));
  const holders = new Map<string, number>();
  for (const set of names.values()) for (const name of set) holders.set(name, (holders.get(name) ?? 0) + 1);
  const few = Math.max(10, articles.length / 20);
  for (const set of names.values()) for (const name of set) if (holders.get(name)! > few) set.delete(name);
  return names;
}
