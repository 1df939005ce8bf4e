import { isPeople } from '../../reading/lexicon/nouns.ts';
import { type Sex, sexOf } from '../../reading/lexicon/sexes.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { isTitle } from '../../reading/lexicon/titles.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { contains } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import { isAuxiliary, isVerb } from '../verbs.ts';
import { type Named, type Person, personsOf } from './persons.ts';

/* Whom "she", "his" and "the 34-year-old" stand for. */

/**
 * Of whom something is told. A "relative" is somebody's mother or lawyer, a "stranger" "a neighbour", "another" one who
 * may have been named before, "the nurse", and "unsure" whom a pronoun stands for of several.
 */
export type Meant = Person | 'relative' | 'stranger' | 'another' | 'unsure' | undefined;

/** So many sentences, and paragraphs, before its own are looked through for whom a pronoun means. */
const [SENTENCES, BLOCKS] = [12, 3] as const;
/** A noun stands within so many tokens behind its determiner. */
const NOUN = 5;

const isSubjective = marked(({ lower }) => lower === 'he' || lower === 'she');
const isPossessive = marked(({ lower }) => lower === 'his' || lower === 'her');
const isOneOfMany = marked(({ lower }) => /^(?:an?|the|another|one|his|her|their|its|this|that|s|’s|'s)$/.test(lower));
const isOwning = marked(({ lower }) => /^(?:his|her|their|s|’s|'s)$/.test(lower));
const isIndefinite = marked(({ lower }) => /^(?:an?|another|one)$/.test(lower));
const leads = marked(({ lower }) =>
  /^(?:in|at|near|off|of|from|to|on|with|for|by|against|under|into|over|through|between|and|or|than|like|via|about|as|including|before|after|without|towards?|beside|among|around)$/.test(
    lower,
  ),
);
/** "Was a nurse", "became the editor": what somebody is who stands before it. */
const equates = marked(({ lower }) => /^(?:is|was|be|been|being|became|become|becoming|as|remained|,)$/.test(lower));

/** Nouns by which people are counted, and of which somebody has one: nobody is "her life" or "his body". */
const COUNTED = new Set('life body corpse death fatality casualty soul family staff'.split(' '));
const isSomeone = marked(
  ({ lower, text }) => !COUNTED.has(lower) && (isTitle(lower) || isPeople(lower) || sexOf(text) !== undefined),
);

/** Someone without a name, by the noun phrase that begins at token `from`: the place of its noun. */
function someoneAt(tokens: readonly Token[], from: number): number | undefined {
  if (!isOneOfMany(tokens[from]!)) return undefined;
  let found: number | undefined;
  for (let i = from + 1; i <= from + NOUN && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text === '-' || token.kind === 'number') continue;
    if (token.lower === 'old' && tokens[i - 1]?.text === '-') {
      found = i;
      continue;
    }
    if (token.kind !== 'word' || isStop(token.lower) || isAuxiliary(token)) break;
    if (isSomeone(token)) found = i;
    else if (found !== undefined) {
      // "A star striker", "a major fire": only the last noun says what it is.
      if (token.capital || isVerb(tokens, i)) break;
      found = undefined;
    }
  }
  return found;
}

/** Of whom a sentence tells just before `offset`: the nearest name, pronoun or noun that can be its subject. */
export function meantBefore(reading: Reading, block: number, sentence: number, offset: number): Meant {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const persons = personsOf(reading);
  const named = persons.named.get(block, sentence) ?? [];
  for (let i = tokenFrom(tokens, offset) - 1; i >= 0; i--) {
    const token = tokens[i]!;
    const own = named.find(({ name }) => name.start <= token.start && token.end <= name.end);
    if (own) {
      i = tokenFrom(tokens, own.name.title?.start ?? own.name.start);
      if (!leads(tokens[i - 1] ?? token)) return own.person;
      continue;
    }
    const noun = someoneAt(tokens, i);
    if (noun !== undefined && tokens[noun]!.end <= offset && !nameFollows(named, tokens, noun)) {
      const before = tokens[i - 1];
      if (before && leads(before) && before.lower !== 'and') continue;
      if (isDescription(tokens, i)) return persons.main;
      if (!isOwning(token)) {
        if (before && equates(before)) continue;
        return isIndefinite(token) ? 'stranger' : 'another';
      }
      return 'relative';
    }
    if (isSubjective(token) || isPossessive(token)) return personMeant(reading, block, sentence, i) ?? 'unsure';
  }
  return undefined;
}

/** "The 34-year-old" is the one whom the article is about. */
const isDescription = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'the' && tokens[i + 1]?.kind === 'number' && tokens[i + 5]?.lower === 'old';

/** "Her agent Ivo Berg": the noun goes with a name. */
const nameFollows = (named: readonly Named[], tokens: readonly Token[], noun: number): boolean =>
  named.some(({ name }) => name.start <= tokens[noun]!.end + 2 && name.end > tokens[noun]!.end);

/** Whom the pronoun at token `at` of a sentence stands for, where only one can be meant. */
export function personMeant(reading: Reading, block: number, sentence: number, at: number): Person | undefined {
  const { blocks } = reading.article;
  const pronoun = blocks[block]!.sentences[sentence]!.tokens[at]!;
  if (reading.quotations.some((span) => contains(span, pronoun))) return undefined;
  const sex = sexOf(pronoun.lower)!;
  const { main } = personsOf(reading);
  let left = SENTENCES;
  for (let b = block, seen = 0; b >= 0 && seen < BLOCKS && left > 0; b--) {
    if (blocks[b]!.kind !== 'paragraph' && b !== block) continue;
    seen++;
    for (let s = b === block ? sentence : blocks[b]!.sentences.length - 1; s >= 0 && left > 0; s--, left--) {
      const until = b === block && s === sentence ? at : undefined;
      const found = antecedentIn(reading, b, s, sex, until);
      if (!found) continue;
      // Across a paragraph it goes on about the article's own person alone: another may have spoken in between.
      if (found === 'unsure' || (b !== block && found !== main)) return undefined;
      return found;
    }
    // A whole paragraph of "she" that names nobody is told of her whom the article is about.
    if (b !== block && main?.sex === sex && goesOn(reading, b, sex)) break;
  }
  return main?.sex === sex ? main : undefined;
}

/** Does a paragraph tell of somebody by "she" alone? */
const goesOn = ({ article: { blocks }, quotations }: Reading, block: number, sex: Sex): boolean =>
  blocks[block]!.sentences.some(({ tokens }) =>
    tokens.some(
      (token) => isSubjective(token) && sexOf(token.lower) === sex && !quotations.some((span) => contains(span, token)),
    ),
  );

/** The one whom a sentence, as far as token `until`, makes "she" mean; "unsure" where it may be another. */
function antecedentIn(
  reading: Reading,
  block: number,
  sentence: number,
  sex: Sex,
  until: number | undefined,
): Person | 'unsure' | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const { named, main } = personsOf(reading);
  const end = until === undefined ? tokens.at(-1)!.end : tokens[until]!.start;
  const fits = (person: Person) => person.sex === undefined || person.sex === sex;
  const own = (named.get(block, sentence) ?? []).filter(({ name, person }) => name.end <= end && fits(person));
  const earlier = tokens.findIndex(
    (token) =>
      token.end <= end &&
      (isSubjective(token) || isPossessive(token)) &&
      sexOf(token.lower) === sex &&
      !reading.quotations.some((span) => contains(span, token)),
  );
  const nouns = othersIn(reading, block, sentence, sex, end);
  // "She worked with Ane Foss": whoever stands behind a preposition is hardly the one whom it goes on to tell of.
  const subjects = own.filter(
    ({ name }) => !leads(tokens[tokenFrom(tokens, name.title?.start ?? name.start) - 1] ?? tokens[0]!),
  );
  const persons = new Set((subjects.length > 0 || earlier >= 0 ? subjects : own).map(({ person }) => person));
  if (persons.size === 0) return nouns ? 'unsure' : undefined;
  if (persons.size > 1 || nouns) return 'unsure';
  const [person] = persons;
  if (earlier >= 0 && tokens[earlier]!.start < subjects[0]!.name.start)
    return person === main && person!.sex === sex ? person : 'unsure';
  if (person!.sex === sex) return person;
  return main && main !== person && main.sex === sex ? 'unsure' : person;
}

/** Does a sentence tell of somebody without a name who may be "she"? */
function othersIn(reading: Reading, block: number, sentence: number, sex: Sex, end: number): boolean {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const named = personsOf(reading).named.get(block, sentence) ?? [];
  return tokens.some((token, i) => {
    if (!isOneOfMany(token)) return false;
    const noun = someoneAt(tokens, i);
    if (noun === undefined || tokens[noun]!.end > end || nameFollows(named, tokens, noun)) return false;
    const before = tokens[i - 1];
    if (before && (leads(before) || equates(before)) && (isIndefinite(token) || token.lower === 'the' || leads(before)))
      return false;
    if (isDescription(tokens, i)) return false;
    if (reading.quotations.some((span) => contains(span, token))) return false;
    const known = sexOf(tokens[noun]!.text);
    return known === undefined || known === sex;
  });
}
