import { leadsSettlement } from '../../reading/lexicon/placenouns.ts';
import { facilityOf } from '../../reading/lexicon/sites.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { fold } from '../../reading/names/spelling.ts';
import { placeNamed } from '../../reading/places/places.ts';
import type { NameMention } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { OriginFact } from './origins.ts';

/** Houses of which many towns have one under one name. */
const CHAINS = new Set(['market', 'restaurant', 'hotel', 'station']);
/** Tokens between a name and "in": "the Marlow high-security prison in". */
const MOST_BETWEEN = 4;
/** Before a place so many words may belong to it: "in the port city of". */
const TOWARDS_REACH = 5;

/** "The Marlow prison in X", "Mercy Hospital in X": where a house with a name stands, as a sentence tells. */
export function standingIn({ tokens }: Sentence, names: readonly NameMention[]): OriginFact[] {
  return names.flatMap((place): OriginFact[] => {
    if (place.kind === 'person' || place.kind === 'organisation' || place.title) return [];
    const lead = leadOf(tokens, tokenFrom(tokens, place.start));
    const house = lead === undefined ? undefined : houseBefore(tokens, names, lead);
    if (!house) return [];
    return [{ place, key: placeNamed(place.form).key, kind: 'standing', loose: false, who: house }];
  });
}

/** The "in" that leads to the place at token `at`. */
function leadOf(tokens: readonly Token[], at: number): number | undefined {
  let i = at - 1;
  while (i > 0 && at - i < TOWARDS_REACH && leadsSettlement(tokens[i]!.lower)) i--;
  return tokens[i]?.lower === 'in' ? i : undefined;
}

/** The name of the house that ends right before token `lead`, and what it is: the last part. */
function houseBefore(
  tokens: readonly Token[],
  names: readonly NameMention[],
  lead: number,
): readonly string[] | undefined {
  const end = tokens[lead - 1]?.text === ',' ? lead - 1 : lead;
  let i = end - 1;
  while (i >= 0 && end - i <= MOST_BETWEEN && isCommon(tokens[i]!)) i--;
  const last = tokens[i];
  const name = last && names.find(({ start, end }) => start <= last.start && last.end <= end);
  if (!name || name.title || name.kind === 'person') return undefined;
  const words = tokens.slice(0, end).filter(({ start }) => start >= name.start);
  const facility = facilityAtEnd(words.map(({ lower }) => lower));
  if (!facility || CHAINS.has(facility)) return undefined;
  const own = name.parts.map(fold).filter((part) => facilityOf(part) === undefined && !OF_CENTRES.has(part));
  return own.length > 0 ? [...own, facility] : undefined;
}

/** What a centre is by the word before it. */
const CENTRES: ReadonlyMap<string, string> = new Map([
  ['medical', 'hospital'],
  ['health', 'hospital'],
  ['detention', 'prison'],
  ['correctional', 'prison'],
]);
const OF_CENTRES = new Set([...CENTRES.keys(), 'center', 'centre', 'facility', 'institution']);

/** "Mercy Hospital", "Mercy Medical Center": the kind of house that some words end with. */
function facilityAtEnd(words: readonly string[]): string | undefined {
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  return OF_CENTRES.has(last) ? CENTRES.get(before) : facilityOf(last);
}

const isCommon = ({ kind, capital, lower, text }: Token) =>
  text === '-' || (kind === 'word' && !capital && !isStop(lower));
