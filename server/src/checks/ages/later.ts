import { mayBePerson } from '../../events/persons/bearers.ts';
import { personsOf } from '../../events/persons/persons.ts';
import { fullestOf } from '../../events/persons/told.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import { isIrregularPast } from '../../reading/stems.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ToldAge } from './death.ts';
import { numbersIn } from './near.ts';
import { FIGURE, type Figure, figure, KIN } from './words.ts';

/** "At 55 she is the youngest", "The 47-year-old former deckhand …": an age of whom the text has just named. */
const OPENING = /^["“]?(?:At\s+(\d{1,3}),?\s+(?:he|she)\s+is\b|The\s+(\d{1,3})-year-old\b)/u;
/** "… praised the 22-year-old." "…," the 22-year-old said. */
const INSIDE = new RegExp(
  String.raw`(?<=[\p{L},”"’]\s)the\s+${FIGURE}-year-old(?=\s*(?:[.,;]|$)|\s+(?:said|says|told|has|had|is|was|will|would|added|explained|joined|wrote|and|after|on|as|in\s+(?:the\s+)?(?:first|second))\b)`,
  'gu',
);
/** He or she "is 19." */
const PRONOUN = new RegExp(
  String.raw`^(?:He|She)\s+is\s+(?:now\s+|just\s+|only\s+)?${FIGURE}(?=\s*[.;]|,?\s+and\b|\s+years\s+old\b)(?![.,]\d)`,
  'u',
);
/** What follows "the 22-year-old" where it speaks of another: a clause that says who, or a child. */
const ANOTHER =
  /^\s+(?:who|whose|in|with|[\p{Ll}-]*\s*(?:boy|girl|son|daughter|child|baby|man|woman|teenager|brother|sister|victim|suspect|driver|wife|husband|mother|father|niece|nephew)\b)/u;

interface Place {
  readonly block: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Ages that an article gives to whom it has just named, or to the one whom it is all about. */
export function laterAges(reading: Reading, isPast: (sentence: string) => boolean): ToldAge[] {
  const { article } = reading;
  return article.blocks.flatMap((each, block) =>
    each.sentences.flatMap(({ start, end }, sentence): ToldAge[] => {
      if (!numbersIn(article).within(start, end)) return [];
      const own = article.text.slice(start, end);
      const place = { block, sentence, start, end };
      const opening = OPENING.exec(own);
      if (opening) {
        const [digits, past] = [opening[1] ?? opening[2]!, opening[2] !== undefined && isPast(own)];
        if (past || (opening[2] && ANOTHER.test(own.slice(opening[0].length)))) return [];
        const person = named(reading, place) ?? mainPerson(reading, own.slice(opening[0].length));
        return told(figure(digits, start + opening[0].indexOf(digits)), person);
      }
      const pronoun = PRONOUN.exec(own);
      if (pronoun && sentence > 0) {
        const person = KIN.test(before(reading, place)) ? undefined : named(reading, place);
        return told(figure(pronoun[1]!, start + pronoun[0].lastIndexOf(pronoun[1]!)), person);
      }
      if (!own.includes('-year-old') || isPast(own)) return [];
      return matchesIn(own, INSIDE).flatMap((match) => {
        if (inQuotation(reading, start + match.index)) return [];
        const person = named(reading, place) ?? mainPerson(reading, own.slice(match.index + match[0].length));
        // "Brandt praised the 22-year-old": whom the sentence itself names is another.
        if (!person || namesOf(reading, place).some((name) => family(name) === family(person))) return [];
        return told(figure(match[1]!, start + match.index + match[0].indexOf(match[1]!)), person);
      });
    }),
  );
}

const told = (age: Figure, person: NameMention | undefined): ToldAge[] => (person ? [{ ...age, person }] : []);
const family = ({ parts }: NameMention) => parts[parts.length - 1]!.toLowerCase();
const namesOf = ({ names }: Reading, { start, end }: Place) =>
  names.filter((name) => mayBePerson(name) && name.start >= start && name.end <= end);

function inQuotation({ quotations }: Reading, at: number): boolean {
  return quotations.some(({ start, end }) => start <= at && at < end);
}

/** The words of the sentence before, in the same paragraph. */
function before({ article }: Reading, { block, sentence }: Place): string {
  const own = article.blocks[block]!.sentences[sentence - 1];
  return own ? article.text.slice(own.start, own.end) : '';
}

/** The one person named in the sentence before, or in the paragraph before; nothing where there are several. */
export function named(reading: Reading, { block, sentence, start }: Place): NameMention | undefined {
  const near = reading.names.filter(
    (name) =>
      name.start < start &&
      mayBePerson(name) &&
      (sentence > 0 ? name.block === block && name.sentence === sentence - 1 : name.block === block - 1),
  );
  return new Set(near.map(family)).size === 1 ? near[0] : undefined;
}

/**
 * Whom alone the headline names and the text names oftener than any other: "the 22-year-old" is he, wherever it stands,
 * unless the words after it call him what the article does not. The main person of `Persons` need not stand in the
 * headline: another may be the 22-year-old of its news.
 */
function mainPerson(reading: Reading, after: string): NameMention | undefined {
  const { blocks } = reading.article;
  // "Orla United" may be a person by its form.
  const persons = personsOf(reading).persons.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'person'));
  const [star, another] = persons.filter(({ mentions }) =>
    mentions.some(({ block }) => blocks[block]!.kind === 'headline'),
  );
  if (!star?.given || another || star.mentions.length < 2) return undefined;
  if (persons.some((rival) => rival !== star && rival.mentions.length >= star.mentions.length)) return undefined;
  const posts = star.mentions.flatMap(({ title, apposition }) => [title?.text ?? '', apposition?.text ?? '']).join(' ');
  const noun = NOUN.exec(after)?.[1];
  if (noun && !VERB.test(noun) && !isIrregularPast(noun) && !posts.toLowerCase().includes(noun)) return undefined;
  return fullestOf(star);
}

const NOUN = /^\s+([\p{Ll}-]+)/u;
const VERB =
  /^(?:said|says|told|has|had|is|was|will|would|can|could|and|after|on|as|wrote|won|came|went|left|made|became|began|took|grew|spent|in|never|also|who|\p{Ll}+ed)$/u;
