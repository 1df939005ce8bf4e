import { isHeOrShe } from '../../reading/lexicon/sexes.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { isOneGiven } from './bearers.ts';
import { type Meant, meantBefore, personMeant } from './meant.ts';
import { areOnePerson, type Person, personsOf } from './persons.ts';

/* Of whom something is told that is one person's own: children, a height, an age. */

/** A person of whom something is told. */
export interface Told {
  readonly person: Person;
  /** The article is about this person. */
  readonly main: boolean;
}

/**
 * Of whom the words at `offset`, in token `at` of a sentence, tell: by name or by "she" before it, or behind it where the
 * clause leads to its subject. `false` where it is somebody whom no name tells for sure, nothing where the sentence does not
 * say.
 */
export function toldOf(
  reading: Reading,
  block: number,
  sentence: number,
  at: number,
  offset: number,
): Told | false | undefined {
  const meant = meantBefore(reading, block, sentence, offset) ?? openedFor(reading, block, sentence, at);
  if (meant === undefined) return undefined;
  return typeof meant === 'object' && tellsOf(reading, meant);
}

/** The person as one of whom something is told; of two who share a surname the one whom the article is about goes by it alone. */
export function tellsOf(reading: Reading, person: Person): Told | false {
  const { main } = personsOf(reading);
  const isMain = main?.last === person.last && main.given === person.given;
  return (isMain || !person.shared) && { person, main: isMain };
}

/** What stands so near the beginning of its sentence is told of whom the next clause names (tokens). */
const OPENS = 4;
/** "Born in Graz, one of four brothers": what so begins is told of the subject that follows. */
const dangles = ({ lower }: Token): boolean => /^(?:born|brought|grown)$|(?:ed|ing)$/.test(lower);

/** "The fourth of nine children, she went to sea": the one whom the clause behind the next comma begins with. */
function openedFor(reading: Reading, block: number, sentence: number, at: number): Meant {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  if (at > OPENS && !dangles(tokens[0]!)) return undefined;
  const named = personsOf(reading).named.get(block, sentence) ?? [];
  for (let i = at + 1; i < tokens.length - 1; i++) {
    if (tokens[i]!.text !== ',') continue;
    const next = tokens[i + 1]!;
    const own = named.find(({ name }) => (name.title?.start ?? name.start) === next.start);
    if (own) return own.person;
    if (isHeOrShe(next.lower)) return personMeant(reading, block, sentence, i + 1) ?? 'unsure';
  }
  return undefined;
}

/** Are the two of one person, by family name and by given name, as far as each article has it? */
export function areOfOne({ person: a }: Told, { person: b }: Told): boolean {
  if (a.last !== b.last || (a.sex && b.sex && a.sex !== b.sex)) return false;
  if (a.given && a.given === b.given) return true;
  // "Jim" and "James" where either article has but one of the name, and no sister of one initial.
  return !a.shared && !b.shared && (!a.given || !b.given || isOneGiven(a.given, b.given));
}

/** Are the two of the person whom both articles are about? */
export const areOfMain = (a: Told | undefined, b: Told | undefined): boolean =>
  !!a && !!b && a.main && b.main && areOnePerson(a.person, b.person);

/** The fullest name that an article has of a person. */
export const fullestOf = ({ mentions }: Person): NameMention =>
  mentions.reduce((a, b) => (b.parts.length > a.parts.length ? b : a));
