import type { Sex } from '../../reading/lexicon/sexes.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { rememberedLast } from '../../text/remember.ts';
import { contains } from '../../text/span.ts';
import { bySentence, type SentenceMap } from '../sentences.ts';
import { type Bearer, bearersIn, isOneGiven, mostOfStrangers } from './bearers.ts';
import { sexTold, usualSex, votesOf } from './sex.ts';

/** A person whom an article names. */
export interface Person extends Bearer {
  readonly sex: Sex | undefined;
  /** Another person of the article bears the same family name. */
  readonly shared: boolean;
}

/** A person at the name. */
export interface Named {
  readonly name: NameMention;
  readonly person: Person;
}

/** The persons of one article. */
export interface Persons {
  readonly persons: readonly Person[];
  /** Where somebody is named, by sentence; names inside quotations are left out. */
  readonly named: SentenceMap<readonly Named[]>;
  /** The one whom the article is about: named at its beginning, and by far most often. */
  readonly main: Person | undefined;
}

/** The main person is named so many times as often as any other. */
const FAR = 1.5;
/** And in one of the first blocks: the headline, the summary, the first paragraph. */
const FRONT = 3;

/** Whom an article names. Pure. */
export const personsOf = rememberedLast((reading: Reading): Persons => {
  const bearers = bearersIn(reading);
  const counts = bearers.map(({ mentions }) => mentions.length);
  const first = counts.indexOf(Math.max(...counts));
  const second = Math.max(
    mostOfStrangers(reading, bearers),
    ...counts.filter((_, i) => i !== first).map((n) => n * FAR),
  );
  const isMain = (i: number) =>
    i === first && counts[i]! >= 2 && counts[i]! >= second && bearers[i]!.mentions[0]!.block < FRONT;
  const votes = votesOf(reading, bearers);
  const persons = bearers.map(
    (bearer, i): Person => ({
      ...bearer,
      sex: sexTold(bearer) ?? votes.get(bearer) ?? (isMain(i) ? usualSex(reading) : undefined),
      shared: bearers.some((other) => other !== bearer && other.last === bearer.last),
    }),
  );
  const named = persons
    .flatMap((person) => person.mentions.map((name) => ({ name, person, block: name.block, sentence: name.sentence })))
    .filter(({ name }) => !reading.quotations.some((span) => contains(span, name)))
    .sort((a, b) => a.name.start - b.name.start);
  return { persons, named: bySentence(named), main: persons.find((_, i) => isMain(i)) };
});

/** May two persons of two articles be one, by their full names: "Ana Ruiz" and "A. Ruiz", not "Ana Ruiz" and "Ruiz"? */
export const areOnePerson = (a: Person, b: Person): boolean =>
  a.last === b.last && !!a.given && !!b.given && isOneGiven(a.given, b.given) && !(a.sex && b.sex && a.sex !== b.sex);
