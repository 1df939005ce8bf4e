import { remembered, rememberedLast } from '../../text/remember.ts';
import { wordBefore } from '../../text/span.ts';
import type { NameMention, Reading } from '../reading.ts';
import { notedOfName } from './nameforms.ts';
import { type People, peopleOf } from './people.ts';
import { fold } from './spelling.ts';

/** Which of two persons of one name is meant. */
export type Generation = 'younger' | 'elder';

/** What parts a father and a son of one name: by itself a suffix, by their place the words of kin and age. */
/** What tells bearers of one name apart by generation. */
export const SUFFIX = /^(?:jr|jnr|junior|sr|snr|senior|ii|iii|iv)\.?$/iu;
const ELDER_SUFFIX = /^(?:sr|snr|senior)\.?$/iu;
const AGE_BEFORE = /\bthe\s+(elder|older|younger)\s+$/iu;
const AGE_AFTER = /^,?\s+the\s+(elder|younger|older)\b/iu;
/** "his son", "Todorov's father,": whose kin it is decides whether the two bear one name. */
const KIN =
  /(?:\b([Hh]is|[Hh]er|[Tt]heir)|([\p{L}\p{M}-]+)['’]s?)\s+(?:[\p{Ll}-]+\s+){0,3}?(grandson|granddaughter|son|daughter|nephew|niece|grandfather|grandmother|father|mother|uncle|aunt|namesake)(?:,|\s+and\s+namesake,?)?\s+$/u;
const INITIAL = /^\p{L}\.$/u;
const ELDERS = /^(?:grandfather|grandmother|father|mother|uncle|aunt)$/;
/** Words of kin are looked for in so many characters before a name. */
const BEFORE = 70;

/** What ends right before a name of which `KIN` speaks, with or without a comma. */
const KIN_WORDS = new Set(
  'grandson granddaughter son daughter nephew niece grandfather grandmother father mother uncle aunt namesake'.split(
    ' ',
  ),
);
const AGE_WORDS = new Set(['elder', 'older', 'younger']);

/** A name's parts without what tells generations apart. */
export function bareParts(parts: readonly string[]): string[] {
  return parts.length < 3 ? [...parts] : parts.filter((part, i) => i < 2 || !SUFFIX.test(part));
}

/** The parts of a name as written, without what tells generations apart. */
export const partsOfName = remembered((name: string): readonly string[] => bareParts(name.split(/\s+/)));

/** Given and family name, folded, without initials and suffixes; nothing for a surname alone. */
export function personKey(parts: readonly string[]): string | undefined {
  let first: string | undefined;
  let last: string | undefined;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if ((i >= 2 && SUFFIX.test(part)) || (part.endsWith('.') && INITIAL.test(part))) continue;
    if (first === undefined) first = part;
    else last = part;
  }
  return last === undefined ? undefined : `${fold(first!)} ${fold(last)}`;
}

const keyOf = notedOfName(({ parts }) => personKey(parts));

/** Persons of one article who share a full name with another in it. */
export class Namesakes {
  readonly #generation = new Map<NameMention, Generation>();
  readonly #twofold = new Set<string>();

  constructor({ names, article }: Reading) {
    const people = peopleOf(names);
    const bare = new Set<string>();
    for (const mention of names) {
      const key = keyOf(mention.form);
      if (key === undefined) continue;
      const own = suffixOf(mention) ?? byAge(article.text, mention) ?? byKin(article.text, mention, key, people);
      if (own) this.#generation.set(mention, own);
      else bare.add(key);
    }
    const seen = new Map<string, Generation>();
    for (const [mention, generation] of this.#generation) {
      const key = keyOf(mention.form)!;
      if (bare.has(key) || (seen.get(key) ?? generation) !== generation) this.#twofold.add(key);
      seen.set(key, generation);
    }
  }

  /** Which of two the mention itself says that it means. */
  generationOf(mention: NameMention): Generation | undefined {
    return this.#generation.get(mention);
  }

  /** Does the article have two persons of this full name (see `personKey`)? */
  has(key: string | undefined): boolean {
    return key !== undefined && this.#twofold.has(key);
  }
}

/** The namesakes of an article, for whatever check asks. */
export const namesakesOf = rememberedLast((reading: Reading) => new Namesakes(reading));

function suffixOf({ parts }: NameMention): Generation | undefined {
  const last = parts[parts.length - 1]!;
  if (parts.length < 3 || !SUFFIX.test(last)) return undefined;
  return ELDER_SUFFIX.test(last) ? 'elder' : 'younger';
}

function byAge(text: string, { start, end }: NameMention): Generation | undefined {
  const before = AGE_WORDS.has(wordBefore(text, start).toLowerCase());
  const word =
    (before && AGE_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1]) ||
    AGE_AFTER.exec(text.slice(end, end + 14))?.[1];
  if (!word) return undefined;
  return /^younger$/i.test(word) ? 'younger' : 'elder';
}

/** "His son X Y" where the one spoken of is X Y himself; the son of another is only himself. */
function byKin(text: string, { start, title }: NameMention, key: string, people: People): Generation | undefined {
  const kinBefore = (at: number) => {
    if (!KIN_WORDS.has(wordBefore(text, at))) return undefined;
    const found = KIN.exec(text.slice(Math.max(0, at - BEFORE), at));
    return found && { from: at - found[0].length, owner: found[2], kin: found[3]! };
  };
  const match = kinBefore(start) ?? (title && kinBefore(title.start));
  if (!match) return undefined;
  const { owner, kin, from } = match;
  const holder = people.before(from + 1, from - FAR);
  if (!holder) return undefined;
  const name = people.fullName(holder).split(/\s+/);
  if (personKey(name) !== key) return undefined;
  if (owner && !bareParts(name).some((part) => part.toLowerCase() === owner.toLowerCase())) return undefined;
  return ELDERS.test(kin) ? 'elder' : 'younger';
}

/** Of whom "his" speaks stands at most so many characters before. */
const FAR = 400;
