import { bareParts } from '../../reading/names/namesakes.ts';
import { peopleOf } from '../../reading/names/people.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { rememberedLast } from '../../text/remember.ts';

/** The parts of a person's name, as full as the article has it. */
export type Who = readonly string[];

/** "Mayor of Orla", "Bank of the North" */
const PARTICLES = new Set(['of', 'the', 'and', 'for']);

const isPerson = ({ kind, title, parts }: NameMention) =>
  kind === 'person' ||
  title !== undefined ||
  (kind === 'unknown' && parts.length > 1 && !parts.some((part) => PARTICLES.has(part.toLowerCase())));

/** The parts of every name of an article that may be a person's. */
export function personsOf(reading: Reading): Who[] {
  const found = new Map<string, Who>();
  for (const mention of reading.names) {
    if (!isPerson(mention)) continue;
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

/** The parts of a name, as full as the article has it; a headline may run a capital before it into the name. */
export function partsOf(reading: Reading, mention: NameMention): Who {
  if (mention.parts.length > 1) return bareParts(mention.parts);
  const full = peopleOf(reading.names).fullName(mention);
  const usual = full === mention.text ? undefined : fullNames(reading).get(mention.parts.at(-1)!)?.[0];
  return bareParts(usual?.parts ?? mention.parts);
}

const bySentence = rememberedLast((reading: Reading) => {
  const found = new Map<string, NameMention[]>();
  for (const mention of reading.names) {
    if (!isPerson(mention)) continue;
    const key = `${mention.block} ${mention.sentence}`;
    const list = found.get(key);
    if (list) list.push(mention);
    else found.set(key, [mention]);
  }
  return found;
});

/** The persons whom a sentence names. */
export const personsAt = (reading: Reading, block: number, sentence: number): readonly NameMention[] =>
  bySentence(reading).get(`${block} ${sentence}`) ?? [];

/** Before a name these make it another's part in the matter. */
const NOT_SUBJECT = /\b(?:by|with|of|for|from|to|against|near|like|after|and)\s+(?:\p{Lu}[\p{L}.]*\s+)*$/u;
const RELATIVE =
  /(?:['’]s?|\b(?:his|her|their))\s+(?:[\p{Ll}-]+\s+){0,3}?(?:wife|husband|son|daughter|brother|sister|mother|father|widow|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|partner|friend|colleague|lawyer|bodyguard|driver|dog|cat|grandfather|grandmother|grandson|granddaughter|parents|children)\b/iu;
/** Somebody else without a name: "another guard", "a man who". */
const ANOTHER = /\b(?:another|a second|a third|other) [\p{Ll}-]+|\ban? (?:[\p{Ll}-]+ ){1,2}who\b/u;
const PRONOUN = /\b(?:he|she|him|her)\b/iu;
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
  if (RELATIVE.test(between) || ANOTHER.test(between)) return 'another';
  if (last) return partsOf(reading, last);
  return PRONOUN.test(between) ? lastPerson(reading, block, sentence) : undefined;
}

/** The person named last before a sentence, where no other was named near. */
export function lastPerson(reading: Reading, block: number, sentence: number): Who | 'another' | undefined {
  const names = bySentence(reading);
  const near = new Map<string, Who>();
  let left = BACK;
  for (let b = block, s = sentence - 1; b >= Math.max(0, block - 2) && left > 0; b--) {
    if (b < block) s = reading.article.blocks[b]!.sentences.length - 1;
    for (; s >= 0 && left > 0; s--, left--)
      for (const name of names.get(`${b} ${s}`) ?? []) {
        const parts = partsOf(reading, name);
        near.set(parts.at(-1)!, parts);
      }
  }
  if (near.size > 1) return 'another';
  return near.values().next().value;
}

/** The person named last before a sentence, where it is the one whom the article names most. */
export function mainPerson(reading: Reading, block: number, sentence: number): Who | undefined {
  const last = lastPerson(reading, block, sentence);
  return last !== undefined && last !== 'another' && last.at(-1) === mostNamed(reading) ? last : undefined;
}

/** The last part of the name that stands most often in an article. */
const mostNamed = rememberedLast((reading: Reading): string | undefined => {
  const counts = new Map<string, number>();
  for (const mention of reading.names)
    if (isPerson(mention)) counts.set(mention.parts.at(-1)!, (counts.get(mention.parts.at(-1)!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
});
