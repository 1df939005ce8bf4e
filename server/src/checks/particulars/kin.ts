import { meantBefore } from '../../events/persons/meant.ts';
import { fullestOf } from '../../events/persons/told.ts';
import type { NamedKind } from '../../reading/lexicon/kinds/kinds.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { lastPerson, partsOf, personsAt, type Who } from './who.ts';

/** Who is told to be kin, and whose. */
export interface Kinship {
  readonly who?: Who;
  /** The given name, folded, of one whose family name goes without saying. */
  readonly given?: string;
  readonly owner: Who;
  /** Whose kin it is stands in a pronoun, which may be another's. */
  readonly unsure: boolean;
}

/** Which of several it is: "his younger brother", "her late husband". */
const WHICH =
  /^(?:older|elder|eldest|oldest|younger|youngest|late|second|first|third|twin|estranged|pregnant|little|big|only|teenage|baby|\d+)$/;
const OWN = new Set(['his', 'her']);

/** "His wife, Ana Varga,", "Varga's brother Ivo", "Ana Varga, his wife": who has the name, and whose kin it is. */
export function kinshipAt(
  reading: Reading,
  block: number,
  sentence: number,
  { from, to }: NamedKind,
): Kinship | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  // "his brother-in-law"
  if (tokens[to]?.text === '-') return undefined;
  let lead = from - 1;
  while (lead > 0 && WHICH.test(tokens[lead]!.lower)) lead--;
  const own = OWN.has(tokens[lead]?.lower ?? '');
  if (!own && tokens[lead]?.kind !== 'clitic') return undefined;
  const names = personsAt(reading, block, sentence);
  const named = behind(tokens, to, names) ?? (own ? before(tokens, lead, names) : undefined);
  if (!named || named.parts.length === 1) return byGiven(reading, block, sentence, { lead, to, names });
  const owner =
    named && (own ? owning(reading, named, tokens[lead]!) : names.find(({ end }) => end === tokens[lead]!.start));
  if (!named || !owner) return undefined;
  const whose = 'parts' in owner ? partsOf(reading, owner) : owner;
  const others = names.filter((name) => name !== named && name.end <= tokens[lead]!.start);
  return { who: partsOf(reading, named), owner: whose, unsure: own && others.length !== 1 };
}

/** "His brother Ivo", "Varga's cousin, Ivo,": one whose own family name goes without saying. */
function byGiven(
  reading: Reading,
  block: number,
  sentence: number,
  { lead, to, names }: { readonly lead: number; readonly to: number; readonly names: readonly NameMention[] },
): Kinship | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const [given, next] = [tokens[at], tokens[at + 1]];
  if (given?.kind !== 'word' || !given.capital || next?.capital || next?.kind === 'clitic' || next?.text === '-')
    return undefined;
  const own = OWN.has(tokens[lead]!.lower);
  const owner = own ? undefined : names.find(({ end }) => end === tokens[lead]!.start);
  const whose = own ? meantAt(reading, block, sentence, tokens[lead]!) : owner && partsOf(reading, owner);
  return whose && whose.length > 1 ? { given: fold(given.text), owner: whose, unsure: own } : undefined;
}

/** Whom a pronoun means, by the name that the article has for him or her. */
function meantAt(reading: Reading, block: number, sentence: number, { end }: Token): Who | undefined {
  const meant = meantBefore(reading, block, sentence, end);
  if (typeof meant === 'object') return partsOf(reading, fullestOf(meant));
  const last = meant === 'unsure' ? lastPerson(reading, block, sentence) : undefined;
  return last === 'another' ? undefined : last;
}

/** The name that follows at once, or behind a comma. */
function behind(tokens: readonly Token[], to: number, names: readonly NameMention[]): NameMention | undefined {
  const next = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  return next && names.find((name) => name.start === next.start || name.title?.start === next.start);
}

/** "Ana Varga, his wife": the name before the comma before the possessive. */
function before(tokens: readonly Token[], lead: number, names: readonly NameMention[]): NameMention | undefined {
  if (tokens[lead - 1]?.text !== ',') return undefined;
  return names.find(({ end }) => end === tokens[lead - 2]?.end);
}

/** Whom "his" stands for: the person named last before it, in the sentence or in those before. */
function owning(reading: Reading, named: NameMention, { start }: Token): NameMention | Who | undefined {
  const { block, sentence } = named;
  const last = personsAt(reading, block, sentence).findLast((name) => name.end <= start && name !== named);
  if (last) return last;
  const person = lastPerson(reading, block, sentence);
  return person === 'another' ? undefined : person;
}
