import { CITIES, REGIONS } from '../../data/cities.js';
import { remembered } from '../text/remember.ts';
import { COUNTRIES } from './lexicon/countries.ts';

/** Where a place of a name may lie: a country, and its first-level region where that is known. */
export interface Location {
  /** ISO 3166-1 code. */
  readonly country: string;
  /** Key of the region; absent for a country itself. */
  readonly region?: string;
}

const COUNTRY_BY_NAME = new Map<string, string>();
const COUNTRY_BY_DEMONYM = new Map<string, string>();
const COUNTRY_BY_CAPITAL = new Map<string, string>();
for (const { code, names, demonyms, capital } of COUNTRIES) {
  for (const name of names) COUNTRY_BY_NAME.set(name, code);
  for (const demonym of demonyms) if (!COUNTRY_BY_DEMONYM.has(demonym)) COUNTRY_BY_DEMONYM.set(demonym, code);
  COUNTRY_BY_CAPITAL.set(capital, code);
}

/** The key of a place's name: lower case, without diacritics, "the" and a possessive. */
export const placeKey = remembered((name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻ‘]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .trim(),
);

/** The code of the country that a key names, aliases included. */
export function countryOf(key: string): string | undefined {
  return COUNTRY_BY_NAME.get(key);
}

/** The code of the country whose people or things a word names: "indonesian" → "ID". */
export function countryOfDemonym(word: string): string | undefined {
  return COUNTRY_BY_DEMONYM.get(word);
}

const KEY_BY_COUNTRY = new Map(COUNTRIES.map(({ code, names }) => [code, names[0]]));

/** The first name of a country, as its key. */
export function countryKey(code: string): string {
  return KEY_BY_COUNTRY.get(code) ?? code.toLowerCase();
}

let regions: { country: string; key: string }[] | undefined;
let byRegion: Map<string, string[]> | undefined;

function regionList(): { country: string; key: string }[] {
  regions ??= REGIONS.split('\n').map((line) => ({ country: line.slice(0, 2), key: line.slice(2) }));
  return regions;
}

function countriesOfRegion(key: string): readonly string[] {
  if (!byRegion) {
    byRegion = new Map();
    for (const region of regionList()) {
      const list = byRegion.get(region.key) ?? [];
      list.push(region.country);
      byRegion.set(region.key, list);
    }
  }
  return byRegion.get(key) ?? [];
}

/** The line of CITIES for a key, found by halving: the list is sorted, and no table has to be built at the start. */
function lineOf(key: string): string | undefined {
  let low = 0;
  let high = CITIES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = CITIES.lastIndexOf('\n', middle - 1) + 1;
    const end = CITIES.indexOf('\n', start);
    const line = CITIES.slice(start, end < 0 ? CITIES.length : end);
    const name = line.slice(0, line.indexOf('\t'));
    if (name === key) return line;
    if (name < key) low = end < 0 ? CITIES.length : end + 1;
    else high = start;
  }
  return undefined;
}

const cache = new Map<string, readonly Location[]>();
/** The cache is emptied when it has grown past this many names. */
const MOST_CACHED = 20_000;

/**
 * Where a place of this key may lie: several where places share the name, none where the gazetteer lacks it. A country
 * lies in itself. Source: GeoNames, by server/data.
 */
export function locationsOf(key: string): readonly Location[] {
  const known = cache.get(key);
  if (known) return known;
  const list: Location[] = [];
  const country = countryOf(key);
  if (country) list.push({ country });
  else {
    const capital = COUNTRY_BY_CAPITAL.get(key);
    const line = lineOf(key);
    const places = (line?.slice(line.indexOf('\t') + 1).split(' ') ?? []).map(
      (i) => regionList()[Number.parseInt(i, 36)]!,
    );
    // A capital is the place that news means by its name.
    if (capital) list.push({ country: capital, region: places.find((place) => place.country === capital)?.key ?? key });
    else for (const place of places) list.push({ country: place.country, region: place.key });
    for (const code of countriesOfRegion(key)) list.push({ country: code, region: key });
  }
  if (cache.size > MOST_CACHED) cache.clear();
  cache.set(key, list);
  return list;
}

/** Is the key a country's or a first-level region's name? */
export function isCountryOrRegion(key: string): boolean {
  return countryOf(key) !== undefined || countriesOfRegion(key).length > 0;
}
