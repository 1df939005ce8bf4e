import { isNobody, mayBePerson } from '../../events/persons/bearers.ts';
import { personsOf } from '../../events/persons/persons.ts';
import { bySentence } from '../../events/sentences.ts';
import { PERSONAL } from '../../reading/lexicon/sexes.ts';
import { bareParts } from '../../reading/names/namesakes.ts';
import { peopleOf } from '../../reading/names/people.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { rememberedLast } from '../../text/remember.ts';

/** The parts of a person's name, as full as the article has it. */
export type Who = readonly string[];

/** The parts of every full name of an article that may be a person's. */
export function fullNamesIn(reading: Reading): Who[] {
  const found = new Map<string, Who>();
  for (const mention of reading.names) {
    if (!mayBePerson(mention)) continue;
    const parts = partsOf(reading, mention);
    if (parts.length > 1) found.set(parts.join(' '), parts);
  }
  return [...found.values()];
}

/** The names of two parts and more by their last part, the commonest first. */
const fullNames = rememberedLast((reading: Reading) => {
  const found = new Map<string, Map<string, { readonly parts: Who; count: number }>>();
  for (const { parts } of reading.names) {
    if (parts.length < 2) continue;
    const own = found.get(parts.at(-1)!) ?? new Map<string, { readonly parts: Who; count: number }>();
    found.set(parts.at(-1)!, own);
    const known = own.get(parts.join(' '));
    if (known) known.count++;
    else own.set(parts.join(' '), { parts, count: 1 });
  }
  return new Map(
    [...found].map(([last, own]) => [
      last,
      [...own.values()].sort((a, b) => b.count - a.count || a.parts.length - b.parts.length),
    ]),
  );
});

/** "Dulov", of one whom the article names in full. */
const isSurname = (reading: Reading, { kind, parts }: NameMention) =>
  kind === 'unknown' && parts.length === 1 && fullNames(reading).get(parts[0]!)?.length === 1;

/** The parts of a name, as full as the article has it; a headline may run a capital before it into the name. */
export function partsOf(reading: Reading, mention: NameMention): Who {
  if (mention.parts.length > 1) return bareParts(mention.parts);
  const full = peopleOf(reading.names).fullName(mention);
  const usual =
    full === mention.text && !isSurname(reading, mention)
      ? undefined
      : fullNames(reading).get(mention.parts.at(-1)!)?.[0];
  return bareParts(usual?.parts ?? mention.parts);
}

const personsBySentence = rememberedLast((reading: Reading) =>
  bySentence(
    reading.names.filter(
      (mention) => (mayBePerson(mention) || isSurname(reading, mention)) && !isNobody(reading, mention),
    ),
  ),
);

/** The persons whom a sentence names. */
export const personsAt = (reading: Reading, block: number, sentence: number): readonly NameMention[] =>
  personsBySentence(reading).get(block, sentence) ?? [];

/** Before a name these make it another's part in the matter. */
const NOT_SUBJECT = /\b(?:by|with|of|for|from|to|against|near|like|after|and)\s+(?:\p{Lu}[\p{L}.]*\s+)*$/u;
const RELATIVE =
  /(?:['’]s?|\b(?:his|her|their))\s+(?:[\p{Ll}-]+\s+){0,3}?(?:wife|husband|son|daughter|brother|sister|mother|father|widow|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|partner|friend|colleague|lawyer|bodyguard|driver|dog|cat|grandfather|grandmother|grandson|granddaughter|parents|children)\b/iu;
/** Somebody else without a name: "another guard", "a man who". */
const ANOTHER = /\b(?:another|a second|a third|other) [\p{Ll}-]+|\ban? (?:[\p{Ll}-]+ ){1,2}who\b/u;
/** "Ana Varga, a baker who": the one who has just been named. */
const APPOSED = /^, (?:\d+, )?(?:an?|the) [^,]*$/u;
/** Sentences back that a pronoun may point. */
const BACK = 3;

/**
 * Of whom a sentence speaks at `offset`: the person named last before it, or the one whom "he" stands for. "another" is
 * somebody's relative or the like who has no name; nothing: nobody is named. From `verb` on its object is told, whoever
 * stands before it.
 */
export function whoAt(
  reading: Reading,
  block: number,
  sentence: number,
  offset: number,
  verb?: number,
): Who | 'another' | undefined {
  const { article } = reading;
  const start = verb ?? article.blocks[block]!.sentences[sentence]!.start;
  const own = personsAt(reading, block, sentence).filter(
    (name) =>
      name.start >= start &&
      name.end <= offset &&
      !/^['’]s?(?!\p{L})/u.test(article.text.slice(name.end, name.end + 3)) &&
      !NOT_SUBJECT.test(article.text.slice(Math.max(start, name.start - 40), name.title?.start ?? name.start)),
  );
  const last = own.at(-1);
  const between = article.text.slice(last?.end ?? start, offset);
  if (RELATIVE.test(between) || (ANOTHER.test(between) && !(last && APPOSED.test(between)))) return 'another';
  if (last) return partsOf(reading, last);
  return PERSONAL.test(between) ? lastPerson(reading, block, sentence) : undefined;
}

/**
 * The person named last before a sentence, where no other was named near. `personMeant` knows oftener whom a pronoun
 * means; but what is a choice among kinds is mostly told of somebody by the way, and of what it finds more here hardly
 * anything is right.
 */
export function lastPerson(reading: Reading, block: number, sentence: number): Who | 'another' | undefined {
  const names = personsBySentence(reading);
  const near = new Map<string, Who>();
  let left = BACK;
  for (let b = block, s = sentence - 1; b >= Math.max(0, block - 2) && left > 0; b--) {
    if (b < block) s = reading.article.blocks[b]!.sentences.length - 1;
    for (; s >= 0 && left > 0; s--, left--)
      for (const name of names.get(b, s) ?? []) {
        const parts = partsOf(reading, name);
        near.set(parts.at(-1)!, parts);
      }
  }
  if (near.size > 1) return 'another';
  return near.values().next().value;
}

/** The person named last before a sentence, where it is the one whom the article is about. */
export function mainPerson(reading: Reading, block: number, sentence: number): Who | undefined {
  const last = lastPerson(reading, block, sentence);
  return last !== undefined && last !== 'another' && fold(last.at(-1)!) === personsOf(reading).main?.last
    ? last
    : undefined;
}

/**
 * Of whom a noun at tokens [from, to) is told: of the name that follows at once ("hooker Ivo Varga"), of the one whom its
 * sentence speaks of, or where nobody is named there ("The cause was", "The 24-year-old hooker") of the one whom the
 * article is about.
 */
export function borneBy(
  reading: Reading,
  { tokens, block, sentence }: { readonly tokens: readonly Token[]; readonly block: number; readonly sentence: number },
  { from, to }: { readonly from: number; readonly to: number },
): Who | undefined {
  const next = tokens[to];
  const behind = next && personsAt(reading, block, sentence).find(({ start }) => start === next.start);
  if (behind) return partsOf(reading, behind);
  const who = whoAt(reading, block, sentence, tokens[from]!.start);
  if (who !== undefined) return who === 'another' ? undefined : who;
  return mainPerson(reading, block, sentence);
}

/** Whoever is cleared or convicted is named within so many tokens of the verb. */
const OBJECT_REACH = 8;

/**
 * Whom the deed at tokens [from, to) was done to, told by an active verb: "cleared Ana Varga", "found Varga guilty", "found
 * him guilty".
 */
export function objectAt(
  reading: Reading,
  { tokens, block, sentence }: { readonly tokens: readonly Token[]; readonly block: number; readonly sentence: number },
  { from, to }: { readonly from: number; readonly to: number },
): Who | undefined {
  const persons = personsAt(reading, block, sentence);
  const last = tokens[Math.min(tokens.length, to + OBJECT_REACH) - 1]!;
  const end = tokens.slice(to).find(({ lower }) => /^(?:of|on|in|over|after|,|;)$/.test(lower))?.start ?? last.end;
  const object =
    persons.find(
      ({ start, end: until }) => start >= tokens[to - 1]!.end && start < Math.min(end, last.end) && until <= end,
    ) ?? persons.find((name) => name.end === tokens[from - 1]?.end);
  if (object) return partsOf(reading, object);
  if (![...tokens.slice(Math.max(0, from - 2), to + 1)].some(({ lower }) => lower === 'him' || lower === 'her'))
    return undefined;
  const before = persons.filter(({ end: until }) => until <= tokens[from]!.start);
  const names = new Set(before.map(({ parts }) => parts.at(-1)));
  if (names.size === 1) return partsOf(reading, before[0]!);
  const who = names.size === 0 ? lastPerson(reading, block, sentence) : undefined;
  return who === 'another' ? undefined : who;
}

/** "A", "an" and whoever it is: of these a sentence may have one and no more. */
const SOMEBODY =
  /\b(?:an?|the|his|her|their) (?:[\p{Ll}\d-]+ ){0,3}?(?:man|woman|boy|girl|child|teenager|neighbour|neighbor|victim|wife|husband|son|daughter|mother|father|brother|sister|friend|colleague|death|murder|killing)\b/u;

/**
 * "A pharmacist has denied theft. Ivo Varga, 51, is said to …": the one with whose name the sentence behind a first
 * sentence begins that names nobody and speaks of one person alone.
 */
export function namedBehind(reading: Reading, block: number, sentence: number): Who | undefined {
  const { blocks, text } = reading.article;
  const own = blocks[block]!.sentences[sentence]!;
  const earlier = blocks.slice(0, block).some(({ kind }) => kind === 'paragraph') || sentence > 0;
  if (earlier || !/^An?$/.test(firstWord(own.tokens)) || personsAt(reading, block, sentence).length > 0)
    return undefined;
  if (
    SOMEBODY.test(text.slice(own.start + 2, own.end).replace(/^(?:[\p{Ll}\d-]+ ){0,3}?(?:man|woman|teenager)\b/u, ''))
  )
    return undefined;
  const [b, s] = blocks[block]!.sentences[sentence + 1] ? [block, sentence + 1] : [block + 1, 0];
  const next = blocks[b]?.sentences[s];
  const name = next && personsAt(reading, b, s).find(({ start, title }) => (title?.start ?? start) === next.start);
  return name && name.parts.length > 1 ? partsOf(reading, name) : undefined;
}

/** The first word of a sentence, behind its dateline. */
const firstWord = (tokens: readonly Token[]): string => {
  const dash = tokens.findIndex(({ text }, i) => i < 12 && /^[—–-]$/.test(text));
  return tokens[dash + 1]?.text ?? '';
};
