import { isForeign } from '../../reading/lexicon/languages.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { rememberedLast } from '../../text/remember.ts';
import { type Relation, relation } from './speakers.ts';

/** Who is quoted, as far as one article tells. */
export interface Voice {
  /** As written, or the full name. */
  readonly speaker: string | undefined;
  /** It is the name of a person, and not of a body, a post or a crowd. */
  readonly person: boolean;
  /** The words that the article puts before and behind the name: posts and descriptions, lower case. */
  readonly titles: string;
  /** What stands before the name, lower case: "Halden spokesman". */
  readonly lead: string;
  /** The article ties the speaker to a country where another language than English is spoken. */
  readonly foreign: boolean;
}

/** Posts that many hold at a time: two of them need not be one person. */
const MANY = new Set(
  (
    'spokesman spokeswoman spokesperson official officer resident witness man woman boy girl survivor neighbour neighbor ' +
    'source victim relative friend expert analyst doctor nurse lawyer worker student teacher driver passenger other ' +
    'protester farmer villager mother father report statement'
  ).split(' '),
);
/** "he" and "a spokeswoman" are two. */
const MALE = /^[^\p{Lu}]*(?:\bhe|(?<!wo)man|\bboy|\bfather|\bhusband|\bson)$/u;
const FEMALE = /^[^\p{Lu}]*(?:\bshe|woman|\bgirl|\bmother|\bwife|\bdaughter)$/u;
const PHRASE_END = /\b(?:of|for|in|at|from|who|on|with|and)\b|,/;
/** So many characters around a name are looked through for a country. */
const NEAR = 45;

/** How two who are quoted stand to each other. */
export function related(x: Voice, y: Voice): Relation {
  const names = relation(x.speaker, y.speaker);
  if (areManAndWoman(x, y) || areManAndWoman(y, x)) return 'different';
  if (names === 'same') return 'same';
  if (x.person && y.person) return names === 'different' && (speaksFor(x, y) || speaksFor(y, x)) ? 'open' : names;
  const [own, other] = [postOf(x), postOf(y)];
  if (own && other) return own.phrase === other.phrase && own.definite && other.definite ? 'same' : 'open';
  if ((own && holds(y, own.head)) || (other && holds(x, other.head))) return 'same';
  return 'open';
}

const areManAndWoman = (x: Voice, y: Voice) => MALE.test(x.speaker ?? '') && FEMALE.test(y.speaker ?? '');

const holds = ({ person, titles }: Voice, head: string) =>
  person && !MANY.has(head) && new RegExp(`(?<![\\p{L}-])${head}(?!\\p{L})`, 'u').test(titles);

/** "Berg's lawyer", "Halden Shipping spokesman": is the other named in what is told of the one? */
const speaksFor = ({ titles, lead }: Voice, { speaker }: Voice) =>
  (speaker ?? '')
    .toLowerCase()
    .split(' ')
    .some((part) => part.length > 3 && (titles.includes(part) || lead.includes(part)));

/** "the interior minister", "Mayor": the post by which somebody is quoted whom no name tells. */
function postOf({ speaker, person }: Voice): { phrase: string; head: string; definite: boolean } | undefined {
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
    const list = byLast.get(lastOf(name.parts));
    if (list) list.push(name);
    else byLast.set(lastOf(name.parts), [name]);
  }
  const known = new Map<string, Voice>();
  return (speaker: string | undefined): Voice => {
    if (speaker === undefined) return NOBODY;
    const voice = known.get(speaker) ?? voiceOf(reading, speaker, byLast.get(lastOf(speaker.split(' '))) ?? []);
    known.set(speaker, voice);
    return voice;
  };
});

const NOBODY: Voice = { speaker: undefined, person: false, titles: '', lead: '', foreign: false };
const lastOf = (parts: readonly string[]) => parts[parts.length - 1]!.toLowerCase();

function voiceOf({ article }: Reading, speaker: string, mentions: readonly NameMention[]): Voice {
  const own = mentions.filter((name) => name.parts.length === 1 || speaker.includes(name.parts[0]!));
  const around = own.map(({ start, end }) => article.text.slice(Math.max(0, start - NEAR), end + NEAR));
  return {
    speaker,
    person: own.length > 0 && 2 * own.filter(mayBePerson).length >= own.length,
    titles: own
      .flatMap(({ title, apposition }) => [title?.text ?? '', apposition?.text ?? ''])
      .join(' ')
      .toLowerCase(),
    lead: own
      .map(({ start }) => article.text.slice(Math.max(0, start - NEAR), start))
      .join(' ')
      .toLowerCase(),
    foreign: around.some(namesForeign),
  };
}

const mayBePerson = ({ kind, parts, title }: NameMention) =>
  kind === 'person' || (kind === 'unknown' && (parts.length > 1 || title !== undefined));

function namesForeign(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, i) => isForeign(word) || isForeign(`${word} ${words[i + 1] ?? ''}`));
}
