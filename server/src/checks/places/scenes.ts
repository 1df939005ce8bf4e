import { bySentence, namesBySentence } from '../../events/sentences.ts';
import { isAuxiliary, isVerb } from '../../events/verbs.ts';
import { mayEndSpot, spotNamed, spotOf } from '../../reading/lexicon/buildings.ts';
import { isPlaceNoun } from '../../reading/lexicon/placenouns.ts';
import type { Way } from '../../reading/lexicon/scenes.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { countryKey, countryOfDemonym, isCountryOrRegion } from '../../reading/places/gazetteer.ts';
import { placeNamed } from '../../reading/places/places.ts';
import type { NameMention, PlaceMention, Reading } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { marked, noted } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';

/** What sort of place it is: two of different sorts may always both be right. */
export type Grain = 'country' | 'town' | 'spot';

/** A place with the preposition that leads to it: a name, or a building or ground that has none. */
export interface Scene extends Span {
  readonly key: string;
  readonly grain: Grain;
  readonly way: Way;
  /** The preposition's token; tokens [from, to) of the place. */
  readonly lead: number;
  readonly from: number;
  readonly to: number;
}

const AT = new Set(
  'in at on near off outside inside by behind beside under aboard along around across within onto atop above below beneath into'.split(
    ' ',
  ),
);
const TO = new Set(['to', 'for', 'towards', 'toward']);
/** One of these before "to" or "for" makes what follows a destination. */
const MOVING =
  /^(?:go|goes|going|went|gone|tak(?:e|es|en|ing)|took|fl(?:y|ies|own|ew|ying)|mov(?:e|es|ed|ing)|transfer(?:red|s)?|rush(?:ed)?|carr(?:y|ied)|brought|bring|driven|drove|sail(?:ed|s)?|headed|heading|bound|way|destined|shipp?(?:ed|s)?|deliver(?:ed|s|y|ies)?|sent|airlifted|evacuated|travell?ed|off|ferried|load|cargo|shipment|exported|relocated|leave|leaves|left)$/;
/** Before "of" these name a part of the place behind it. */
const PART = new Set(
  'side edge shore shores outskirts top part floor centre center bank foot back front classrooms platform grounds yard middle'.split(
    ' ',
  ),
);
/** Prepositions that no town stands behind: "on Twitter", "by Smith". */
const NO_TOWN = new Set([
  'on',
  'by',
  'under',
  'along',
  'above',
  'below',
  'beneath',
  'behind',
  'aboard',
  'onto',
  'atop',
]);
/** Looked at before a place for its preposition, and before that for a word of moving (tokens). */
const REACH = 8;

interface Lead {
  readonly way: Way;
  readonly at: number;
}

/** "Lent by a Norwegian firm" comes from there. The preposition whose noun phrase the token `i` ends, or stands in. */
function leadOf(tokens: readonly Token[], i: number): Lead | undefined {
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    const { kind, lower, text } = tokens[k]!;
    if (kind === 'clitic' || text === '-') continue;
    if (kind === 'mark') return undefined;
    if (lower === 'by' && k === i - 2 && demonymOf(tokens[i]!)) return { way: 'from', at: k };
    if (AT.has(lower)) return { way: 'at', at: k };
    if (lower === 'from') return { way: 'from', at: k };
    if (TO.has(lower)) return isMoving(tokens, k) ? { way: 'to', at: k } : undefined;
    if (lower === 'of') {
      const before = tokens[k - 1]?.lower ?? '';
      if (isPlaceNoun(before) || PART.has(before) || spotOf(before)) continue;
      return undefined;
    }
    if (lower === 'and' || lower === 'or' || lower === 'with' || isAuxiliary(tokens[k]) || isVerb(tokens, k))
      return undefined;
  }
  return undefined;
}

function isMoving(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= REACH; k--) if (MOVING.test(tokens[k]!.lower)) return true;
  return false;
}

/** May a spot end with the token? */
const maySpot = marked(({ kind, capital, lower }): boolean => kind === 'word' && !capital && mayEndSpot(lower));
const demonymOf = noted((token): string | undefined =>
  token.kind === 'word' && token.capital ? countryOfDemonym(token.lower) : undefined,
);

/** The scenes of one sentence. */
export function scenesIn(
  { tokens }: Sentence,
  names: readonly NameMention[],
  places: readonly PlaceMention[],
): Scene[] {
  const scenes: Scene[] = [];
  const add = (from: number, to: number, key: string, grain: Grain, lead: Lead | undefined) => {
    if (!lead) return;
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    scenes.push({ start, end, key, grain, way: lead.way, lead: lead.at, from, to });
  };
  for (const name of names) {
    if (name.title || name.kind === 'organisation') continue;
    const from = tokenFrom(tokens, name.start);
    const to = tokenFrom(tokens, name.end);
    const place = places.find(({ start, end }) => start < name.end && end > name.start);
    if (to <= from || place?.use === 'dateline' || demonymOf(tokens[from]!)) continue;
    const { key, country } = placeNamed(name.form);
    if (name.kind === 'person' && !country) continue;
    const lead = leadOf(tokens, from);
    if (!lead) continue;
    if (country) add(from, to, countryKey(country), 'country', lead);
    else if (isCountryOrRegion(key) || isTown(tokens, name, place, lead, from, to)) add(from, to, key, 'town', lead);
  }
  for (let i = 1; i < tokens.length; i++) {
    const code = demonymOf(tokens[i]!);
    if (code !== undefined) add(i, i + 1, countryKey(code), 'country', leadOf(tokens, i));
    if (!maySpot(tokens[i]!)) continue;
    const spot = spotNamed(tokens[i - 1]!.lower, tokens[i]!.lower);
    if (!spot || !isHead(tokens, i)) continue;
    const lead = leadOf(tokens, i + 1 - spot.words);
    // "a hotel near the airport": where the hotel stands
    const last = scenes.at(-1);
    if (lead && last?.grain === 'spot' && last.to === lead.at) continue;
    add(i + 1 - spot.words, i + 1, spot.key, 'spot', lead);
  }
  return scenes;
}

/** Nothing that follows makes the noun a part of a longer one: "station manager", "school-leaver". */
function isHead(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.kind === 'number') return true;
  if (next.kind === 'clitic' || next.text === '-') return false;
  return next.kind !== 'word' || next.capital || isStop(next.lower) || AT.has(next.lower) || isVerb(tokens, i + 1);
}

/** Is it the name of a place that is neither a country nor a street, a lake or the like? */
function isTown(
  tokens: readonly Token[],
  { text }: NameMention,
  place: PlaceMention | undefined,
  { at, way }: Lead,
  from: number,
  to: number,
): boolean {
  if (/\d/.test(text) || (text.length <= 4 && text === text.toUpperCase())) return false;
  if (NO_TOWN.has(tokens[at]!.lower)) return false;
  const [last, next] = [tokens[to - 1]!.lower, tokens[to]];
  if (isPlaceNoun(last) || isPlaceNoun(tokens[from]!.lower) || LANDS.has(last) || spotOf(last)) return false;
  // "a Graz hotel"
  if (next?.kind === 'word' && !next.capital && spotOf(next.lower)) return true;
  if (next?.kind === 'word' && !next.capital && (isPlaceNoun(next.lower) || LANDS.has(next.lower))) return false;
  const direct = at === from - 1;
  if (!place && !(direct && way === 'to')) return false;
  return direct || tokens[from - 1]!.lower === 'of' || isPlaceNoun(tokens[from - 1]!.lower);
}

/** Names that end so are of wide land, in which other places lie. */
const LANDS = new Set('range ranges hills catchment fjord peaks plain plains woods gap'.split(' '));

/** The names and places of an article by sentence, as `scenesIn` takes them. */
export function placedIn(reading: Reading) {
  const [names, places] = [namesBySentence(reading), bySentence(reading.places)];
  return (block: number, sentence: number) =>
    [names.get(block, sentence) ?? [], places.get(block, sentence) ?? []] as const;
}
