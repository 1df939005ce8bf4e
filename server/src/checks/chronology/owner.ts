import { partsOf } from '../../events/actors.ts';
import { meantBefore } from '../../events/persons/meant.ts';
import { personsOf } from '../../events/persons/persons.ts';
import { isAuxiliary, isVerb } from '../../events/verbs.ts';
import { type Sex, sexOf } from '../../reading/lexicon/sexes.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { Governor } from './governor.ts';

/** Whose a time is, as far as its sentence and those before it tell. */
export interface Owner {
  /** The last part of the name of who does it or has it; absent where nobody is named, and `NOBODY` for somebody's mother. */
  readonly owner?: string;
  /** The given name, folded, where the owner is known to be a person and has one. */
  readonly given?: string;
  /** A pronoun tells whose it is, and may stand for several. */
  readonly unsure?: true;
}

/** The names of a sentence that stand for whoever does or has something, and not behind a preposition. */
export function besideOf({ article, names }: Reading, block: number, sentence: number): ReadonlySet<string> {
  const { tokens } = article.blocks[block]!.sentences[sentence]!;
  const own = names.filter(
    (name) => name.block === block && name.sentence === sentence && (isDoer(tokens, name) || !isBeside(tokens, name)),
  );
  return new Set(own.flatMap((name) => lastOf(name) ?? []));
}

/** "By Ane Lund": who does it. */
const isDoer = (tokens: readonly Token[], { start }: NameMention): boolean =>
  tokens[tokenFrom(tokens, start) - 1]?.lower === 'by';

/**
 * Whose it is: the person whom a pronoun before the time stands for, or behind it where the time opens the sentence; else
 * whoever is named before it.
 */
export function ownerOf(reading: Reading, block: number, sentence: number, { start }: Span, governor: Governor): Owner {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const beside = adjoined(reading, block, sentence, start);
  if (beside) return { owner: isBeside(tokens, beside) ? NOBODY : (lastOf(beside) ?? NOBODY) };
  const opens = governor.at > tokenFrom(tokens, start);
  const meant = meantBefore(reading, block, sentence, opens ? tokens[governor.at]!.start : start);
  // Somebody's mother is nobody whom another article may mean by a name, nor is a neighbour of whom a portrait tells.
  if (meant === 'relative' || (meant === 'stranger' && personsOf(reading).main)) return { owner: NOBODY };
  if (typeof meant === 'object') return { owner: meant.last, ...(meant.given ? { given: meant.given } : {}) };
  const owner = namedBefore(reading, block, sentence, start);
  if (owner) return { owner };
  return meant === 'unsure' ? { unsure: true } : {};
}

/** Stands for an owner who is nobody else's. */
export const NOBODY = '~';

/** What is added behind a name and a comma is no longer than this (tokens). */
const ADDED = 5;

/**
 * "The Reform Union, in office since 1988": the name behind which a time is added without a verb. Where that is another's,
 * "the chair of the Reform Union, in office since", either may be meant.
 */
function adjoined(
  { article, names }: Reading,
  block: number,
  sentence: number,
  start: number,
): NameMention | undefined {
  const { tokens } = article.blocks[block]!.sentences[sentence]!;
  const at = tokenFrom(tokens, start);
  let comma = at - 1;
  while (comma > 0 && at - comma <= ADDED && tokens[comma]!.kind === 'word') comma--;
  if (tokens[comma]?.text !== ',' || !LEADS.has(tokens[comma + 1]?.lower ?? '')) return undefined;
  if (tokens[at - 1]!.lower !== 'since' && tokens[at - 1]!.lower !== 'for') return undefined;
  return names.find((name) => name.block === block && name.sentence === sentence && name.end === tokens[comma]!.start);
}

/** The name nearest before a time that is no place where something is, nor one behind a preposition. */
function namedBefore({ article, names }: Reading, block: number, sentence: number, start: number): string | undefined {
  const { tokens } = article.blocks[block]!.sentences[sentence]!;
  const own = names.filter((name) => name.block === block && name.sentence === sentence && name.end <= start);
  const name = own.findLast((each) => isMeant(tokens, each) || !isBeside(tokens, each));
  return name && lastOf(name);
}

/** The part by which a name is known again: "brink" of "Ada Brink". */
function lastOf({ form, parts }: NameMention): string | undefined {
  const known = partsOf(form);
  return parts.map((part) => part.toLowerCase()).findLast((part) => known.has(part));
}

/** "From Ada Brink, who has led", "of Ada Brink, appointed": what follows is told of the name. */
function isMeant(tokens: readonly Token[], { end }: NameMention): boolean {
  const at = tokenFrom(tokens, end);
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  if (next?.kind !== 'word') return false;
  return /^(?:who|whose|which)$/.test(next.lower) || (tokens[at]!.text === ',' && isParticiple(next));
}
const isParticiple = ({ lower }: Token) => /(?:ed|born|built|held|chosen|made)$/.test(lower);

/** He or she of whom it is told, as far as the words before the time tell. */
export function sexBefore(tokens: readonly Token[], { start }: Span): Sex | undefined {
  const token = tokens.findLast(({ text, end }) => end <= start && sexOf(text));
  return token && sexOf(token.text);
}

const isNoun = (tokens: readonly Token[], i: number) => {
  const token = tokens[i];
  return token?.kind === 'word' && !token.capital && !isStop(token.lower) && !isAuxiliary(token) && !isVerb(tokens, i);
};
const LEADS = new Set('in at near off of from to on outside with for by against under into over through'.split(' '));
function isBeside(tokens: readonly Token[], { start, end, kind }: NameMention): boolean {
  let i = tokenFrom(tokens, start) - 1;
  const led = i >= 0 && /^(?:the|a|an)$/.test(tokens[i]!.lower);
  const next = tokenFrom(tokens, end);
  // "The Vranov governor": a name before the noun says where he is from.
  if (led && isNoun(tokens, next)) return true;
  while (i >= 0 && /^(?:the|a|an|its|his|her)$/.test(tokens[i]!.lower)) i--;
  return i >= 0 ? LEADS.has(tokens[i]!.lower) : kind === 'place';
}
