import { isPeople } from '../../reading/lexicon/capitals.ts';
import { countryOf, locationsOf } from '../../reading/places/gazetteer.ts';
import { placeNamed } from '../../reading/places/places.ts';
import type { NameMention } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import type { OriginFact } from './origins.ts';

/** Houses that have a seat. */
const HOUSES = new Set(
  (
    'company firm group operator owner shipowner maker manufacturer builder developer start-up startup carrier airline shipper concern ' +
    'contractor supplier producer brewer retailer bank insurer lender publisher agency charity foundation club institute utility ' +
    'consultancy exporter importer conglomerate'
  ).split(' '),
);
/** "which has its headquarters in", "headquartered in", "based in": from the last word back. */
const SEATED =
  /(?:^| )(?:(?:has|have|had) its (?:headquarters|head office|seat|base) (?:in|at)|(?:is |are |was )?(?:headquartered|based) (?:in|at))$/;
const REACH = 6;
/** Words of the house between its place and its noun: "the Bergen shipping company". */
const MOST_BETWEEN = 3;

/** Where houses have their seats, as a sentence tells. */
export function seatsIn({ tokens }: Sentence, names: readonly NameMention[]): OriginFact[] {
  return names.flatMap((place) => {
    if (place.kind === 'person' || place.title) return [];
    const { key } = placeNamed(place.form);
    const [at, end] = [tokenFrom(tokens, place.start), tokenFrom(tokens, place.end)];
    if (end === tokens.length) return [];
    const house = basedAt(tokens, names, at) ?? adjectiveAt(tokens, names, end, key);
    return house
      ? [
          {
            place,
            key,
            kind: 'seat',
            loose: false,
            who: house.parts,
            ...(house.noun ? { noun: house.noun } : {}),
          },
        ]
      : [];
  });
}

interface House {
  /** None where it is only called a company, an owner. */
  readonly parts: readonly string[];
  readonly noun?: string;
  /** The word before the noun may be no place. */
  readonly loose?: boolean;
}

/** "Ruiz & Sons, which has its headquarters in X", "a firm based in X". */
function basedAt(tokens: readonly Token[], names: readonly NameMention[], at: number): House | undefined {
  const lead = tokens[at - 1]?.lower;
  if (lead !== 'in' && lead !== 'at') return undefined;
  const from = Math.max(0, at - REACH);
  const text = tokens
    .slice(from, at)
    .map(({ lower }) => lower)
    .join(' ');
  const match = SEATED.exec(text);
  if (!match) return undefined;
  let i = at - match[0].trim().split(' ').length - 1;
  while (i > 0 && /^(?:,|which|that)$/.test(tokens[i]!.lower)) i--;
  const token = tokens[i];
  if (!token) return undefined;
  const name = names.find((each) => each.start <= token.start && token.end <= each.end);
  if (name) return isHouse(name) ? { parts: name.parts } : undefined;
  return HOUSES.has(token.lower) ? { parts: [], noun: token.lower } : undefined;
}

/** "the X-based owner", "the X shipping company Ruiz & Sons". */
function adjectiveAt(
  tokens: readonly Token[],
  names: readonly NameMention[],
  end: number,
  key: string,
): House | undefined {
  const joined = tokens[end]?.text === '-' && /^(?:based|headquartered)$/.test(tokens[end + 1]?.lower ?? '');
  // "The Norwegian shipping company" is no town's.
  if (!joined && (countryOf(key) || isPeople(key))) return undefined;
  // A capital that opens the sentence may be any word's.
  if (!joined && end === 1 && locationsOf(key).length === 0) return undefined;
  let i = joined ? end + 2 : end;
  const named = joined && names.find(({ start }) => start === tokens[i]?.start);
  if (named) return isHouse(named) ? { parts: named.parts } : undefined;
  const last = i + MOST_BETWEEN;
  for (; i <= last && tokens[i]?.kind === 'word' && !tokens[i]!.capital; i++) {
    if (!HOUSES.has(tokens[i]!.lower)) continue;
    const next = tokens[i + 1];
    if (next?.kind === 'clitic' || (next?.kind === 'word' && !next.capital && HOUSES.has(next.lower))) continue;
    const comma = next?.lower === ',' ? tokens[i + 2] : next;
    const name = comma && names.find(({ start, title }) => start === comma.start && !title);
    return name && isHouse(name)
      ? { parts: name.parts, loose: !joined && locationsOf(key).length === 0 }
      : joined
        ? (appositiveAt(tokens, names, end - 1) ?? { parts: [], noun: tokens[i]!.lower })
        : undefined;
  }
  return undefined;
}

/** "Ruiz & Sons, a Graz-based maker of": the name before the comma, where the place is token `at`. */
function appositiveAt(tokens: readonly Token[], names: readonly NameMention[], at: number): House | undefined {
  const lead = /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : undefined;
  if (lead === undefined || tokens[lead]?.text !== ',') return undefined;
  const name = names.find(({ end }) => end === tokens[lead - 1]?.end);
  return name && isHouse(name) ? { parts: name.parts } : undefined;
}

const isHouse = ({ kind, title }: NameMention) => !title && kind !== 'person' && kind !== 'place';
