import { isSettlement } from '../../reading/lexicon/placenouns.ts';
import { folded, spellingCost } from '../../reading/names/spelling.ts';
import {
  countryOf,
  countryOfDemonym,
  isCapital,
  placeKey,
  regionsNamed,
  townsNamed,
} from '../../reading/places/gazetteer.ts';
import type { Reading } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import { earlyDash } from '../../reading/times/dateline.ts';
import { rankOf } from '../../reading/words.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import { coverage, type Line, type Lines } from './lines.ts';
import type { Clash } from './turns.ts';

/** The text names those of its headline in so many first sentences. */
const EARLY = 2;
/** So much of the rest of the headline has to be told there: less where the two names look alike. */
const [TOLD_ALIKE, TOLD] = [0.45, 0.6] as const;
/** A word less frequent than this is hardly one that a headline writes with a capital for being its first. */
const RARE = 12_000;
const PREPOSITIONS = /^(?:in|off|at|outside|of)$/;
/** "North of" a place is not in it. */
const COMPASS =
  /^(?:north|south|east|west|\w+(?:east|west)|miles?|kilometres|kilometers|outskirts|residents?|mayor|bishop)$/;

/** A name of the headline that the text has nowhere, where its first sentences have another in its stead. */
export function named(reading: Reading, lines: Lines): Clash[] {
  const early = lines.body.slice(0, EARLY);
  return lines.heads.flatMap((head): Clash[] => {
    const own = head.tokens.filter((token) => isName(token) && !isTold(token, lines.body));
    // Of several names that the text has not, nothing says which is wrong.
    if (own.length !== 1) return [];
    const held = new Set(head.tokens.map(folded));
    const [at] = own as [Token];
    const others = early.flatMap((line) =>
      line.tokens
        .filter((token) => isName(token) && !held.has(folded(token)) && !isDateline(line, token))
        .map((token) => ({ token, line })),
    );
    const told = coverage(head.tokens, at, early);
    const alike =
      told < TOLD_ALIKE ? undefined : others.find(({ token }) => isBearer(reading, token) && looksLike(token, at));
    if (alike) return [{ head, at, there: alike.token, kind: 'name' }];
    const place = told < TOLD ? undefined : others.find(({ token, line }) => areTwoPlaces(head, at, line, token));
    return place ? [{ head, at, there: place.token, kind: 'place' }] : [];
  });
}

/** A capitalised word that is hardly an ordinary one. */
const isName = marked(({ kind, text, lower, capital }): boolean => {
  if (kind !== 'word' || !capital || text.length < 4 || text === text.toUpperCase()) return false;
  return (rankOf(lower) ?? Number.POSITIVE_INFINITY) > RARE || townsNamed(placeKey(lower)).length > 0;
});

/** Has the text the word, a form of it, or its people or country? */
function isTold(name: Token, body: readonly Line[]): boolean {
  const own = folded(name);
  const isForm = (token: Token) => {
    const word = folded(token);
    return word === own || areOneRoot(own, word);
  };
  return body.some(({ tokens }) => tokens.some(isForm));
}

/** "Tunis" and "Tunisian" are one root, "Hallberg" and "Hallgren" are two. */
function areOneRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared >= 4 && b.length > 4 && /^[aeiouy]*s?$/.test((a.length < b.length ? a : b).slice(shared));
}

/** Does the token stand in its line's dateline, where the report was written? */
const isDateline = ({ tokens }: Line, token: Token): boolean => tokens.indexOf(token) < earlyDash(tokens);

/** Is it part of a person's name or of a body's? */
const isBearer = ({ names }: Reading, { start, end }: Token) =>
  names.some(
    (name) => name.start <= start && end <= name.end && (name.kind === 'person' || name.kind === 'organisation'),
  );

/** Do two names look like slips of one? */
function looksLike(a: Token, b: Token): boolean {
  const [x, y] = [folded(a), folded(b)];
  if (x[0] !== y[0] || x.length < 5 || y.length < 5) return false;
  let shared = 0;
  while (shared < Math.min(x.length, y.length) && x[shared] === y[shared]) shared++;
  // "Tunis" and "Tunisian" are one root.
  if (areOneRoot(x, y)) return false;
  const cost = spellingCost(x, y, 4);
  return cost <= 1.5 || (shared >= 3 && cost <= 0.45 * Math.max(x.length, y.length));
}

/** May the two be places that lie apart, told of one thing: neither a country, a region or a capital that stands for more? */
function areTwoPlaces(head: Line, at: Token, line: Line, token: Token): boolean {
  const keys = [at, token].map(({ lower }) => placeKey(lower));
  const towns = keys.filter((key) => townsNamed(key).length > 0).length;
  if (towns === 0) return false;
  if (keys.some((key) => isCapital(key) || countryOf(key) || countryOfDemonym(key) || regionsNamed(key).length > 0))
    return false;
  const [one, other] = [leadOf(head.tokens, at), leadOf(line.tokens, token)];
  if (one !== undefined || other !== undefined)
    return one !== undefined && other !== undefined && stemOf(one) === stemOf(other);
  // Two clubs named by their towns: whom the sentence is about.
  return towns === 2 && head.tokens[0] === at && line.tokens[0] === token;
}

/** The word that a place is told of: "market" in "the market of X", "capsized" in "capsized off the island of X". */
function leadOf(tokens: readonly Token[], place: Token): string | undefined {
  let i = tokens.indexOf(place) - 1;
  while (/^(?:of|the)$/.test(tokens[i]?.lower ?? '') && isSettlement(tokens[i - 1]?.lower ?? '')) {
    i -= 2;
    while (i > 0 && !PREPOSITIONS.test(tokens[i]!.lower) && tokens[i]!.kind === 'word') i--;
  }
  if (!PREPOSITIONS.test(tokens[i]?.lower ?? '')) return undefined;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (tokens[k]!.kind !== 'word') return undefined;
    if (tokens[k]!.text.length > 3) return COMPASS.test(tokens[k]!.lower) ? undefined : tokens[k]!.lower;
  }
  return undefined;
}
