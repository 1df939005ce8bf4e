import { type Generation, type Namesakes, namesakesOf, partsOfName, personKey } from '../../reading/names/namesakes.ts';
import { type People, peopleOf } from '../../reading/names/people.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { ageAfter, ageBefore } from './beside.ts';
import { couplesOf } from './couples.ts';
import { deathAges, type ToldAge } from './death.ts';
import { type DeedAge, deedAges } from './deeds.ts';
import { laterAges, named } from './later.ts';
import { numbersIn } from './near.ts';
import { type GroupTold, groupAges } from './ranges.ts';
import { ageThen } from './then.ts';
import { unnamedAges } from './unnamed.ts';
import { type Figure, figure, yearsOf } from './words.ts';

/** An age, or a year of birth, that an article gives to a person. */
export interface Aged extends Span {
  /** Given name and family name, folded; a family name alone has no given name. */
  readonly given: string | undefined;
  readonly family: string;
  /** All parts of the name, folded, without initials and suffixes. */
  readonly parts: readonly string[];
  readonly name: string;
  /** Years; for a birth the year itself. `then` is the age at the deed of which the article tells. */
  readonly value: number;
  readonly kind: 'age' | 'birth' | 'then';
  /** Of "in her 40s": the highest that it may be, `value` being the lowest. */
  readonly upTo?: number;
  /** "Jr.", "the elder", "his son": which of two of one name it is. */
  readonly generation?: Generation;
  /** The article has two persons of this name. */
  readonly namesake?: true;
  /** So old the person died, which no birthday changes. */
  readonly atDeath?: true;
  /** One without a name: "the gunman", "the one arrested". */
  readonly unnamed?: true;
  /** Of one without a name: a name by which the deed is known. */
  readonly of?: string;
  /** Of one with a name: the deed at which he was so old. */
  readonly at?: string;
  /** Of one who is known by what befell him: where and how that is told. */
  readonly deed?: DeedAge;
  /** Of one of a group: what the article tells of the group. */
  readonly group?: GroupTold;
}

const BIRTH = /\bborn\s+(?:[^.;\d]{0,40}?\s)?(?:in|on)\s+(?:[^.;]{0,30}?\b)?((?:18|19|20)\d\d)\b/iu;
/** "(born 1944)", "(1944–2024)" */
const LIFE = /^\s+\((?:born\s+(?:in\s+)?|b\.\s*)?((?:18|19|20)\d\d)(?:\s*[–-]\s*(?:19|20)\d\d)?\)/u;
const IS_LIFE = /born|b\.|[–-]/u;
/** "She was born in Graz in 1944", after a sentence that names her. */
const PRONOUN_BORN = /^(?:He|She)\s+was\s+born\b/u;
/** The sentence speaks of another time: the age is not of today. */
const THEN =
  /\b(?:(?<=\d,? )when (?:he|she|they)|at the age of|at age|then|in (?:19|20)\d\d|years? (?:ago|later|earlier|before)|(?:will be|would have been|would be) (?=\d)|used to|as a teenager)\b/iu;

/** Right behind a name: ", 34". */
const APPOSED = /^,\s+$/u;
/** Behind an age, what tells of an earlier one of the same person. */
const CHILDHOOD = /(?<=\d,? )when (?:he|she|they)\b|\bat (?:the )?age(?: of)?\b|\bas a teenager\b/giu;

/** Farther from a name than this no pattern looks for its age, but for the rest of the sentence (UTF-16 code units). */
const FAR_AFTER = 130;
const FAR_BEFORE = 70;

/** Ages and years of birth in an article, in order of the names. */
export function readAges(reading: Reading): Aged[] {
  const people = peopleOf(reading.names);
  const namesakes = namesakesOf(reading);
  const numbers = numbersIn(reading.article);
  const { text, blocks } = reading.article;
  const found: Aged[] = [];
  const beside: (Figure & { readonly mention: NameMention })[] = [];
  const isOfCouple = couplesOf(reading);
  for (const mention of reading.names) {
    if (mention.kind === 'place' || mention.kind === 'organisation' || isOfCouple(mention)) continue;
    const sentence = blocks[mention.block]!.sentences[mention.sentence]!;
    const behind = numbers.within(mention.end, Math.max(sentence.end, mention.end + FAR_AFTER));
    if (!behind && !numbers.within((mention.title ?? mention).start - FAR_BEFORE, mention.start)) continue;
    const own = text.slice(sentence.start, sentence.end);
    const then = ageThen(text, mention);
    if (then) push(found, people, namesakes, mention, then, 'then');
    const age = then ? undefined : (ageAfter(reading, mention) ?? ageBefore(reading, mention, sentence.start));
    // "Ruiz, 34, came here when she was six": what stands between commas is of today.
    const apposed = age && APPOSED.test(text.slice(mention.end, age.start));
    const elsewhere = apposed
      ? text.slice(sentence.start, age.end) + text.slice(age.end, sentence.end).replace(CHILDHOOD, '')
      : own;
    if (age && !THEN.test(elsewhere)) {
      push(found, people, namesakes, mention, age, 'age');
      beside.push({ ...age, mention });
    }
    const birth = bornAt(own, sentence.start, mention) ?? lifeAt(text, mention);
    if (birth) push(found, people, namesakes, mention, birth, 'birth');
  }
  for (const death of deathAges(reading, people))
    push(found, people, namesakes, death.person, { ...death, atDeath: true }, 'age');
  for (const birth of laterBirths(reading)) push(found, people, namesakes, birth.person, birth, 'birth');
  const plain = [...found];
  for (const later of laterAges(reading, (sentence) => THEN.test(sentence))) {
    const own: Aged[] = [];
    push(own, people, namesakes, later.person, later, 'age');
    if (own[0] && isSure(own[0], plain)) push(found, people, namesakes, later.person, later, 'age');
  }
  for (const { role, name, words, past, of, start, end } of unnamedAges(reading)) {
    if (found.some((one) => one.start === start)) continue;
    const kind = past ? 'then' : 'age';
    found.push({
      given: kind,
      family: role,
      parts: [kind, role],
      name,
      value: yearsOf(words),
      kind,
      start,
      end,
      unnamed: true,
      ...(of ? { of } : {}),
    });
  }
  for (const { which, words, other, group, start, end } of groupAges(reading)) {
    if (found.some((one) => one.start === start)) continue;
    const name = `the ${which} of the children`;
    const key = { given: 'age', family: `${which} children`, parts: [which, 'children'], name };
    found.push({ ...key, value: yearsOf(words), kind: 'age', start, end, unnamed: true, of: other, group });
  }
  for (const deed of deedAges(reading, beside)) {
    const { start, end, words, deed: what, decade } = deed;
    const name = what === 'arrested' ? 'the one arrested' : 'the one who died';
    const age = decade ?? { value: yearsOf(words) };
    const key = { given: 'age', family: `one ${what}`, parts: [what, name], name };
    found.push({ ...key, ...age, kind: 'age', start, end, unnamed: true, deed });
  }
  return found;
}

/**
 * May "the 22-year-old" be the one it is taken for? Not where the article gives this age to another, nor where it gives
 * another age to this one: it speaks of somebody else then.
 */
function isSure(age: Aged, plain: readonly Aged[]): boolean {
  return plain.every((one) => one.kind !== 'age' || (one.family === age.family) === (one.value === age.value));
}

/** "Okafor was born in 1961", where the name is the subject. */
function bornAt(sentence: string, start: number, mention: NameMention): Figure | undefined {
  if (!sentence.includes('born')) return undefined;
  const rest = sentence.slice(mention.end - start);
  if (!/^\s*,?\s*(?:who\s+)?(?:was\s+)?born\b/iu.test(rest)) return undefined;
  const match = BIRTH.exec(rest);
  if (!match) return undefined;
  const at = mention.end + match.index + match[0].lastIndexOf(match[1]!);
  return { start: at, end: at + 4, value: Number(match[1]) };
}

/** "Okafor (1961–2024)" */
function lifeAt(text: string, { end }: NameMention): Figure | undefined {
  const match = LIFE.exec(text.slice(end, end + 30));
  if (!match || !IS_LIFE.test(match[0])) return undefined;
  return figure(match[1]!, end + match[0].indexOf(match[1]!));
}

/** "She was born in Graz in 1944." */
function laterBirths(reading: Reading): ToldAge[] {
  const { text, blocks } = reading.article;
  return blocks.flatMap((each, block) =>
    each.sentences.flatMap(({ start, end }, sentence): ToldAge[] => {
      if (!numbersIn(reading.article).within(start, end)) return [];
      const own = text.slice(start, end);
      if (!PRONOUN_BORN.test(own)) return [];
      const match = BIRTH.exec(own);
      const person = match && named(reading, { block, sentence, start, end });
      return person ? [{ ...figure(match[1]!, start + match.index + match[0].lastIndexOf(match[1]!)), person }] : [];
    }),
  );
}

function push(
  found: Aged[],
  people: People,
  namesakes: Namesakes,
  mention: NameMention,
  age: Figure & { readonly deed?: string; readonly atDeath?: true },
  kind: Aged['kind'],
): void {
  if (kind !== 'birth' && (age.value < 1 || age.value > 115)) return;
  if (found.some((one) => one.start === age.start)) return;
  const name = people.fullName(mention);
  const parts = partsOfName(name)
    .filter((part) => !/^\p{L}\.$/u.test(part))
    .map(fold);
  if (parts.length === 0) return;
  const generation = namesakes.generationOf(mention);
  found.push({
    given: parts.length > 1 ? parts[0] : undefined,
    family: parts[parts.length - 1]!,
    parts,
    name,
    start: age.start,
    end: age.end,
    value: age.value,
    kind,
    ...(age.upTo === undefined ? {} : { upTo: age.upTo }),
    ...(age.deed ? { at: age.deed } : {}),
    ...(age.atDeath ? { atDeath: true } : {}),
    ...(generation ? { generation } : {}),
    ...(namesakes.has(personKey(parts)) ? { namesake: true as const } : {}),
  });
}
