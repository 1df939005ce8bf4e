import { isForeign } from '../../reading/lexicon/languages.ts';
import { type Sex, sexOf } from '../../reading/lexicon/sexes.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { remembered, rememberedLast } from '../../text/remember.ts';
import { namePartsOf, type Relation, relation } from './speakers.ts';

/** Who is quoted, as far as one article tells. What is asked of few of them is found out when it is asked. */
export class Voice {
  /** As written, or the full name. */
  readonly speaker: string | undefined;
  /** It is the name of a person, and not of a body, a post or a crowd. */
  readonly person: boolean;
  readonly #text: string;
  /** Where the article names whom these words name. */
  readonly #own: readonly NameMention[];
  #titles: string | undefined;
  #lead: string | undefined;
  #foreign: boolean | undefined;
  #post: Post | null | undefined;
  #parts: readonly string[] | null | undefined;
  #sex: Sex | null | undefined;

  constructor(speaker: string | undefined, text = '', own: readonly NameMention[] = []) {
    this.speaker = speaker;
    // A firm may bear the family's name: what is said of the full name goes before what is said of a part of it.
    const full = own.filter(({ parts }) => parts.length > 1);
    const told = full.length > 0 ? full : own;
    this.person = told.length > 0 && 2 * told.filter(mayBePerson).length >= told.length;
    this.#text = text;
    this.#own = own;
  }

  /** The words that the article puts before and behind the name: posts and descriptions, lower case. */
  get titles(): string {
    this.#titles ??= this.#own
      .flatMap(({ title, apposition }) => [title?.text ?? '', apposition?.text ?? ''])
      .join(' ')
      .toLowerCase();
    return this.#titles;
  }

  /** What stands before the name, lower case: "Halden spokesman". */
  get lead(): string {
    this.#lead ??= this.#own
      .map(({ start }) => this.#text.slice(Math.max(0, start - NEAR), start))
      .join(' ')
      .toLowerCase();
    return this.#lead;
  }

  /** The article ties the speaker to a country where another language than English is spoken. */
  get foreign(): boolean {
    this.#foreign ??= this.#own.some(({ start, end }) =>
      namesForeign(this.#text.slice(Math.max(0, start - NEAR), end + NEAR)),
    );
    return this.#foreign;
  }

  /** The post by which somebody is quoted whom no name tells. */
  get post(): Post | undefined {
    if (this.#post === undefined) this.#post = postOf(this) ?? null;
    return this.#post ?? undefined;
  }

  /** The parts of the speaker's name; nothing where the words are no name. */
  get parts(): readonly string[] | undefined {
    if (this.#parts === undefined) this.#parts = (this.speaker && namePartsOf(this.speaker)) || null;
    return this.#parts ?? undefined;
  }

  /** What words that are no name tell of it. */
  get sex(): Sex | undefined {
    if (this.#sex === undefined) this.#sex = sexTold(this.speaker ?? '') ?? null;
    return this.#sex ?? undefined;
  }
}

interface Post {
  readonly phrase: string;
  readonly head: string;
  readonly definite: boolean;
}

/** Posts that many hold at a time: two of them need not be one person. */
const MANY = new Set(
  (
    'spokesman spokeswoman spokesperson official officer resident witness man woman boy girl survivor neighbour neighbor ' +
    'source victim relative friend expert analyst doctor nurse lawyer worker student teacher driver passenger other ' +
    'protester farmer villager mother father report statement'
  ).split(' '),
);
const PHRASE_END = /\b(?:of|for|in|at|from|who|on|with|and)\b|,/;
/** So many characters around a name are looked through for a country. */
const NEAR = 45;

/** How two who are quoted stand to each other. */
export function related(x: Voice, y: Voice): Relation {
  const names = relation(x.parts, y.parts);
  // "he" and "a spokeswoman" are two.
  if (x.sex && y.sex && x.sex !== y.sex) return 'different';
  if (names === 'same') return 'same';
  if (x.person && y.person) return names === 'different' && (speaksFor(x, y) || speaksFor(y, x)) ? 'open' : names;
  const [own, other] = [x.post, y.post];
  if (own && other) return own.phrase === other.phrase && own.definite && other.definite ? 'same' : 'open';
  if ((own && holds(y, own.head)) || (other && holds(x, other.head))) return 'same';
  return 'open';
}

/** Are the two surely one, as {@link related} tells? To ask who speaks for whom is not needed for that. */
export function areOne(x: Voice, y: Voice): boolean {
  if (!x.person || !y.person) return related(x, y) === 'same';
  return relation(x.parts, y.parts) === 'same' && !(x.sex && y.sex && x.sex !== y.sex);
}

const sexTold = (speaker: string) => (/\p{Lu}/u.test(speaker) ? undefined : sexOf(/\p{L}*$/u.exec(speaker)![0]));

const holds = ({ person, titles }: Voice, head: string) =>
  person && !MANY.has(head) && titles.includes(head) && new RegExp(`(?<![\\p{L}-])${head}(?!\\p{L})`, 'u').test(titles);

/** "Berg's lawyer", "Halden Shipping spokesman": is the other named in what is told of the one? */
const speaksFor = ({ titles, lead }: Voice, { speaker }: Voice) =>
  tellingPartsOf(speaker ?? '').some((part) => titles.includes(part) || lead.includes(part));

const tellingPartsOf = remembered((speaker: string) =>
  speaker
    .toLowerCase()
    .split(' ')
    .filter((part) => part.length > 3),
);

/** "the interior minister", "Mayor": the post by which somebody is quoted whom no name tells. */
function postOf({ speaker, person }: Voice): Post | undefined {
  if (person || !speaker) return undefined;
  const words = speaker.toLowerCase();
  const phrase = words
    .replace(/^(?:the|our|its)\s/, '')
    .split(PHRASE_END)[0]!
    .trim();
  if (/^(?:an?|one|another|some|many|several|two|three|few|most|he|she|it|they|we|i|his|her|their)\b/.test(phrase)) {
    return undefined;
  }
  const head = /[\p{L}-]+$/u.exec(phrase)?.[0];
  if (!head || MANY.has(head) || head.endsWith('s')) return undefined;
  return { phrase, head, definite: phrase !== words || /^\p{Lu}/u.test(speaker) };
}

/** Who speaks in an article, by the name that its quotations have. */
export const voicesOf = rememberedLast((reading: Reading) => {
  const byLast = new Map<string, NameMention[]>();
  for (const name of reading.names) {
    const last = lastOf(name.parts);
    const list = byLast.get(last);
    if (list) list.push(name);
    else byLast.set(last, [name]);
  }
  const known = new Map<string, Voice>();
  return (speaker: string | undefined): Voice => {
    if (speaker === undefined) return NOBODY;
    let voice = known.get(speaker);
    if (!voice) {
      const own = (byLast.get(lastOf(speaker.split(' '))) ?? []).filter(
        ({ parts }) => parts.length === 1 || speaker.includes(parts[0]!),
      );
      voice = new Voice(speaker, reading.article.text, own);
      known.set(speaker, voice);
    }
    return voice;
  };
});

const NOBODY = new Voice(undefined);
const lastOf = (parts: readonly string[]) => parts[parts.length - 1]!.toLowerCase();

/** May a name be that of a person: "Ana Ruiz", "Mayor Ruiz"? */
export const mayBePerson = ({ kind, parts, title }: NameMention) =>
  kind === 'person' || (kind === 'unknown' && (parts.length > 1 || title !== undefined));

function namesForeign(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, i) => isForeign(word) || isForeign(`${word} ${words[i + 1] ?? ''}`));
}
