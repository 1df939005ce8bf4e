import { rememberedLast } from '../../text/remember.ts';
import type { NameMention } from '../reading.ts';
import { notedOfName } from './nameforms.ts';

/** Nothing but a post of one to four words, without a comma, a preposition or a conjunction. */
const POST_BETWEEN =
  /^\s+(?!\p{L}+(?:ed|s)\s)(?:(?!(?:and|or|of|for|who|to|as|with|said|told|in|on|at|from|by|but|that)\s)[\p{Ll}][\p{Ll}-]*\s+){1,4}$/u;

/** The persons of one article: who a surname, a post or a pronoun stands for. */
export class People {
  /** In order of place. */
  readonly #persons: readonly NameMention[];
  /** By the last part, lower case: the fullest mention, or `null` where two different people share it. */
  readonly #fullest = new Map<string, NameMention | null>();
  /** By the given name, lower case: the full mention, or `null` where two people share it. */
  readonly #given = new Map<string, NameMention | null>();
  /** Persons, and names of two parts or more of which it is not told what they name: who speaks may be among them. */
  readonly #speakers: readonly NameMention[];

  /** All names, in order of place. */
  readonly #names: readonly NameMention[];

  constructor(names: readonly NameMention[]) {
    this.#names = names;
    this.#persons = names.filter((name) => name.kind === 'person' || name.title !== undefined);
    this.#speakers = names.filter(
      (name) =>
        name.kind === 'person' || name.title !== undefined || (name.kind === 'unknown' && name.parts.length > 1),
    );
    for (const name of this.#speakers) {
      if (name.parts.length < 2) continue;
      const given = name.parts[0]!.toLowerCase();
      const other = this.#given.get(given);
      const same = other === undefined || (other !== null && lastPart(other) === lastPart(name));
      this.#given.set(given, same ? (other ?? name) : null);
    }
    for (const name of this.#persons) {
      if (name.parts.length < 2) continue;
      const given = name.parts[0]!.toLowerCase();
      const namesake = this.#given.get(given);
      this.#given.set(
        given,
        namesake !== undefined && (!namesake || lastPart(namesake) !== lastPart(name)) ? null : name,
      );
      const key = lastPart(name);
      const other = this.#fullest.get(key);
      if (other === undefined) this.#fullest.set(key, name);
      else if (other !== null) {
        const same = other.parts[0]!.toLowerCase() === name.parts[0]!.toLowerCase() || endsWith(name, other);
        if (!same) this.#fullest.set(key, null);
        else if (name.parts.length > other.parts.length) this.#fullest.set(key, name);
      }
    }
  }

  /** The full name of whom a mention names, as the article writes it at its fullest. */
  fullName(mention: NameMention): string {
    const full = this.#fullest.get(lastPart(mention)) ?? undefined;
    // Whom the text has not yet named in full may be a relative of the one it names later.
    if (full && full.start > mention.start) return mention.text;
    // "Ms Rana Shrestha" beside "Sabina Rana Shrestha": a double surname.
    if (mention.parts.length > 1 && !(full && endsWith(full, mention))) return mention.text;
    return full?.text ?? this.#byGiven(mention)?.text ?? mention.text;
  }

  /** Of whom the text calls by the given name alone, having named nobody else by it in full. */
  #byGiven(mention: NameMention): NameMention | undefined {
    if (mention.parts.length > 1 || mention.title || this.#fullest.has(lastPart(mention))) return undefined;
    const full = this.#given.get(lastPart(mention));
    return full && full.start < mention.start ? full : undefined;
  }

  /**
   * The first person named in [start, end) who can be its subject: not the one in "Okafor's lawyer", nor in "a
   * spokesman for Okafor" where another is named.
   */
  speaking(start: number, end: number, text: string): NameMention | undefined {
    for (let i = firstFrom(this.#speakers, start); i < this.#speakers.length && this.#speakers[i]!.start < end; i++) {
      const person = this.#speakers[i]!;
      if (/^['’]s?(?!\p{L})/u.test(text.slice(person.end, person.end + 3))) continue;
      if (
        /\b(?:for|of|to|by|with|from|against|in|at|near|outside)\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(
          text.slice(start, person.start),
        )
      )
        continue;
      // "a Bergen Harbour resident": what has no title and stands before a noun names no one.
      if (person.kind === 'unknown' && /^\s+(?!(?:and|of|from)\b)\p{Ll}/u.test(text.slice(person.end, end))) continue;
      // "Halden chief executive Maja Holm": a firm before the post of its own.
      const next = this.#speakers[i + 1];
      if (next && next.start < end && next.parts.length > 1 && POST_BETWEEN.test(text.slice(person.end, next.start)))
        continue;
      return person;
    }
    return undefined;
  }

  /** Who may speak of all that are named, in order of place. */
  get speakers(): readonly NameMention[] {
    return this.#speakers;
  }

  /** Those of them who are named in [start, end). */
  namedIn(start: number, end: number): readonly NameMention[] {
    const from = firstFrom(this.#speakers, start);
    let to = from;
    while (to < this.#speakers.length && this.#speakers[to]!.start < end) to++;
    return this.#speakers.slice(from, to);
  }

  /** The nearest person named before `offset`, yet not before `floor`. */
  before(offset: number, floor: number): NameMention | undefined {
    const at = this.#persons[firstFrom(this.#persons, offset) - 1];
    return at && at.start >= floor ? at : undefined;
  }

  /** The nearest name before `offset`, yet not before `floor`, that is a person's as far as is told. */
  lastNamed(offset: number, floor: number): NameMention | undefined {
    const at = this.#speakers[firstFrom(this.#speakers, offset) - 1];
    return at && at.start >= floor ? at : undefined;
  }

  /** The name of two parts or more, of a person as far as is told, that begins at `offset`. */
  opening(offset: number): NameMention | undefined {
    const name = this.#speakers[firstFrom(this.#speakers, offset)];
    return name?.start === offset ? name : undefined;
  }

  /** The name that begins at `offset`, whatever it names. */
  starting(offset: number): NameMention | undefined {
    const name = this.#names[firstFrom(this.#names, offset)];
    return name?.start === offset ? name : undefined;
  }

  /** "the doctor": the one person whom the article calls so. */
  byPost(words: readonly string[]): NameMention | undefined {
    if (words.length > 3 || words[0] !== 'the') return undefined;
    const head = words[words.length - 1]!;
    const found = new Map<string, NameMention>();
    for (const name of this.#persons) {
      const post = `${name.title?.text ?? ''} ${name.apposition?.text ?? ''}`.toLowerCase();
      if (new RegExp(`\\b${literally(head)}\\b`).test(post)) found.set(lastPart(name), name);
    }
    return found.size === 1 ? [...found.values()][0] : undefined;
  }
}

/** The persons of an article's names, for whatever reader asks. */
export const peopleOf = rememberedLast((names: readonly NameMention[]) => new People(names));

/** Index of the first mention that begins at or after `offset`, by halving. */
function firstFrom(mentions: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does one of the two names end with all parts of the other? */
function endsWith(a: NameMention, b: NameMention): boolean {
  const [long, short] = a.parts.length > b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  return short.every((part, i) => part === long[long.length - short.length + i]);
}

const lastOf = notedOfName(({ parts }): string => parts[parts.length - 1]!.toLowerCase());
const lastPart = ({ form }: NameMention) => lastOf(form);
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
