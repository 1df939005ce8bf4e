import type { Article, Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { isHeOrShe, type Sex, sexOf, sexOfTitle } from '../lexicon/sexes.ts';
import { isTitle } from '../lexicon/titles.ts';
import { sexOfGiven } from '../names/givensex.ts';
import type { People } from '../names/people.ts';
import type { NameMention } from '../reading.ts';

/** Whom a pronoun stands for: a name, or the words that name a post. */
export type Antecedent = { readonly person: NameMention } | { readonly post: Span };

/** So many paragraphs before its own are looked through for whom "she" means. */
const BACK = 2;
/** "The mayor", "A junior minister", "Our new head teacher": so many words at a sentence's beginning name a post. */
const POST = 5;
/** An apposition tells in its first words whether it is a man or a woman: "a mother of three". */
const TELLING = 4;

/** What stands behind these is no subject: "in the town of Lind Harbour", "with Berg". */
const BEHIND =
  /\b(?:for|of|to|by|with|from|against|in|at|on|near|and|or|than|over|under|about|into|the|after|before|between|like|via)\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u;

/** Finds whom "he" and "she" beside the quotations of one article stand for. */
export class Antecedents {
  readonly #article: Article;
  readonly #people: People;
  #sexes: Map<string, Sex | null> | undefined;

  constructor(article: Article, people: People) {
    this.#article = article;
    this.#people = people;
  }

  /**
   * The one whom the sentences before `offset` are about: in the nearest that names anybody, whoever is named first and
   * can be its subject. A sentence that speaks of "her" already goes on about the one of the sentence before. Sentences
   * that end before `floor` are not looked at; names inside `quoted` are what others say.
   */
  of(pronoun: string, block: number, offset: number, floor: number, quoted: readonly Span[]): Antecedent | undefined {
    const sex = sexOf(pronoun);
    for (let b = block, seen = 0; b >= 0 && seen <= BACK; b--) {
      const { kind, sentences } = this.#article.blocks[b]!;
      if (kind !== 'paragraph') continue;
      seen++;
      for (let i = sentences.length - 1; i >= 0; i--) {
        const { start, tokens } = sentences[i]!;
        const end = Math.min(sentences[i]!.end, offset);
        if (start >= offset) continue;
        if (start <= floor) return undefined;
        const found = this.#subject(start, end, tokens, sex, quoted);
        if (found) return found;
      }
    }
    return undefined;
  }

  #subject(
    start: number,
    end: number,
    tokens: readonly Token[],
    sex: Sex | undefined,
    quoted: readonly Span[],
  ): Antecedent | undefined {
    const isOut = (at: number) => quoted.some((span) => span.start <= at && at < span.end);
    const skip = (name: NameMention) => isOut(name.start) || this.#isThing(name) || this.#excludes(name, sex);
    const named = this.#people.namedIn(start, end).filter((name) => !skip(name));
    const person =
      named.find((name, i) => this.#isSubject(name, start, named[i + 1])) ??
      named.findLast(({ kind, title }) => kind === 'person' || title !== undefined) ??
      named.find((name) => this.#isTold(name));
    const pronoun = tokens.find((token) => isHeOrShe(token.lower) && token.start < end && !isOut(token.start));
    if (person) return pronoun && pronoun.start < person.start ? undefined : { person };
    if (pronoun || !/^(?:the|an?|our|their|its)$/.test(tokens[0]!.lower)) return undefined;
    const at = tokens.findIndex((token, k) => k > 0 && k < POST && isTitle(token.lower));
    if (at < 0 || tokens[at]!.end > end || tokens.slice(0, at).some(({ kind }) => kind === 'mark')) return undefined;
    // "The mayor's hope" is no mayor.
    if (tokens[at + 1]?.kind === 'clitic') return undefined;
    return { post: { start: tokens[0]!.start, end: tokens[at]!.end } };
  }

  /** "The Red Lion": of people only those with a title before their names have an article. */
  #isThing({ start, title }: NameMention): boolean {
    return title === undefined && /\bthe\s+$/iu.test(this.#article.text.slice(Math.max(0, start - 6), start));
  }

  /** May the name be its clause's subject? Of what is not known to be a person more is asked. */
  #isSubject(name: NameMention, start: number, next: NameMention | undefined): boolean {
    const { text } = this.#article;
    if (/^['’]s?(?!\p{L})/u.test(text.slice(name.end, name.end + 3))) return false;
    // "Berg Shipping chairman Aino Lind": a name within another's title.
    if (next?.title && next.title.start <= name.end + 1) return false;
    const before = text.slice(start, name.title?.start ?? name.start);
    if (BEHIND.test(before)) return false;
    return name.kind === 'person' || name.title !== undefined || before === '' || /(?:\p{Ll}|,)\s+$/u.test(before);
  }

  /** "It was the turn of Aino Lind, head of …": whom the sentence goes on to tell of. */
  #isTold({ start, end }: NameMention): boolean {
    const { text } = this.#article;
    return (
      /\b(?:of|by)\s+$/u.test(text.slice(Math.max(0, start - 4), start)) && /^,\s\p{Ll}/u.test(text.slice(end, end + 3))
    );
  }

  /** Is the named person known to be a man, and spoken of as "she", or the other way round? */
  #excludes(name: NameMention, sex: Sex | undefined): boolean {
    this.#sexes ??= this.#told();
    const known = this.#sexes.get(lastOf(name)) ?? byGiven(name);
    return sex !== undefined && known != null && known !== sex;
  }

  /** What titles, appositions and the pronoun that opens the next sentence tell of each person. */
  #told(): Map<string, Sex | null> {
    const found = new Map<string, Sex | null>();
    const add = (name: NameMention, sex: Sex | undefined) => {
      if (!sex) return;
      const key = lastOf(name);
      const other = found.get(key);
      found.set(key, other === undefined || other === sex ? sex : null);
    };
    for (const name of this.#people.speakers) {
      const title = name.title?.text.split(/[\s.]+/) ?? [];
      const words = name.apposition?.text.split(/\s+/).slice(0, TELLING) ?? [];
      add(name, [...title.map(sexOfTitle), ...words.map(sexOf)].find(Boolean));
    }
    for (const { sentences } of this.#article.blocks) {
      for (let i = 1; i < sentences.length; i++) {
        const first = sentences[i]!.tokens[0];
        if (!first || !isHeOrShe(first.lower)) continue;
        const { start, end } = sentences[i - 1]!;
        const named = this.#people.namedIn(start, end);
        if (named.length === 1 && named[0]!.start - start < 40) add(named[0]!, sexOf(first.lower));
      }
    }
    return found;
  }
}

/** What the given name of a person tells. */
const byGiven = ({ parts }: NameMention): Sex | undefined =>
  parts.length > 1 ? sexOfGiven(parts[0]!.toLowerCase()) : undefined;

const lastOf = ({ parts }: NameMention) => parts[parts.length - 1]!.toLowerCase();
