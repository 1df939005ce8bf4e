import { isPeople } from '../../reading/lexicon/nouns.ts';
import { isTitle } from '../../reading/lexicon/titles.ts';
import { countryOf } from '../../reading/places/gazetteer.ts';
import type { NameMention, PlaceMention } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { OriginFact } from './origins.ts';

/** Whose nation a word tells, or under whose flag a ship sails; of a ship no name is looked for. */
export interface NationFact extends Omit<OriginFact, 'who'> {
  readonly name?: NameMention;
}

/** Words between a nation and the name: "the Danish long-distance swimmer Ana Varga". */
const MOST_BETWEEN = 4;
const FLAGGED = new Set(['flagged', 'registered']);
const FLAG = new Set(['flag', 'colours', 'colors']);

/** "The Danish swimmer Ana Varga", "Ana Varga, a Danish swimmer", "the Maltese-flagged tanker", "under the flag of Malta" */
export function nationsIn(
  { tokens }: Sentence,
  names: readonly NameMention[],
  places: readonly PlaceMention[],
): NationFact[] {
  return places.flatMap((place): NationFact[] => {
    if (countryOf(place.key) === undefined) return [];
    const [at, end] = [tokenFrom(tokens, place.start), tokenFrom(tokens, place.end)];
    if (isFlag(tokens, at, end)) return [{ place, key: place.key, kind: 'flag', loose: true }];
    // "the country's", "Danish-born", "Franco-Danish"
    if (place.use !== 'of' || tokens[end]?.text === '-' || tokens[at - 1]?.text === '-') return [];
    const name = nationalAt(tokens, names, at, end);
    return name ? [{ place, key: place.key, kind: 'nation', loose: true, name }] : [];
  });
}

function isFlag(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  if (next?.text === '-') return FLAGGED.has(tokens[end + 1]?.lower ?? '');
  if (next && FLAG.has(next.lower)) return true;
  const [lead, before] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower ?? ''];
  return (lead === 'of' && FLAG.has(before)) || (lead === 'in' && before === 'registered');
}

/** Of whom a nation's adjective is told: the name right behind what somebody is, or before the comma. */
function nationalAt(
  tokens: readonly Token[],
  names: readonly NameMention[],
  at: number,
  end: number,
): NameMention | undefined {
  let i = end;
  while (i < tokens.length && i - end < MOST_BETWEEN && isDescribing(tokens[i]!)) i++;
  const last = tokens[i - 1];
  if (i === end || !last || !(isPeople(last.lower) || isTitle(last.lower))) return undefined;
  const next = tokens[i];
  const behind = next && names.find(({ start }) => start === next.start);
  if (behind) return isWhole(behind) ? behind : undefined;
  const lead = /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : undefined;
  if (lead === undefined || tokens[lead]?.text !== ',') return undefined;
  const before = names.find((name) => name.end === tokens[lead - 1]?.end);
  return before && isWhole(before) ? before : undefined;
}

const isDescribing = ({ kind, capital, text }: Token) => text === '-' || (kind === 'word' && !capital);
const isWhole = ({ kind, parts }: NameMention) => parts.length > 1 && kind !== 'place' && kind !== 'organisation';
