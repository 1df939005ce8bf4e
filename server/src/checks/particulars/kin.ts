import type { NamedKind } from '../../reading/lexicon/kinds/kinds.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { lastPerson, partsOf, personsAt, type Who } from './who.ts';

/** Who is told to be kin, and whose. */
export interface Kinship {
  readonly who: Who;
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
  const owner =
    named && (own ? owning(reading, named, tokens[lead]!) : names.find(({ end }) => end === tokens[lead]!.start));
  if (!named || !owner) return undefined;
  const whose = 'parts' in owner ? partsOf(reading, owner) : owner;
  const others = names.filter((name) => name !== named && name.end <= tokens[lead]!.start);
  return { who: partsOf(reading, named), owner: whose, unsure: own && others.length !== 1 };
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
