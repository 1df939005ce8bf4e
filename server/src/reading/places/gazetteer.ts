import { CITIES, REGIONS } from '../../../data/cities.js';
import { remembered } from '../../text/remember.ts';
import { COUNTRIES } from '../lexicon/countries.ts';

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

/** Is it the name of a country's capital? */
export function isCapital(key: string): boolean {
  return COUNTRY_BY_CAPITAL.has(key);
}

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

/**
 * The indices of the regions that hold a place of this key, as CITIES writes them. Its blocks are found by halving, since
 * the list is sorted; no table has to be built at the start. Inside a block each line begins with how many letters
 * (base 36) it shares with the name before.
 */
function lineOf(key: string): string | undefined {
  let low = 0;
  let high = CITIES.length;
  // The block to read begins at `low`: the last one whose first name does not come after the key.
  for (;;) {
    const middle = CITIES.lastIndexOf('\n=', (low + high) >> 1) + 1;
    const block = middle > low ? middle : CITIES.indexOf('\n=', low + 1) + 1;
    if (block <= low || block >= high) break;
    const first = CITIES.slice(block + 1, CITIES.indexOf('\t', block));
    if (first <= key) low = block;
    else high = block;
  }
  const after = CITIES.indexOf('\n=', low + 1);
  let name = '';
  for (const line of CITIES.slice(low, after < 0 ? CITIES.length : after).split('\n')) {
    const tab = line.indexOf('\t');
    name = (line[0] === '=' ? '' : name.slice(0, Number.parseInt(line[0]!, 36))) + line.slice(1, tab);
    if (name === key) return line.slice(tab + 1);
    if (name > key) return undefined;
  }
  return undefined;
}

/** Where the towns of a name lie, also those that news does not mean by the name alone: Paris in Texas. */
export const townsNamed = remembered((key: string): readonly Location[] => {
  const line = lineOf(key);
  const numbers = line?.slice(line.indexOf('\t') + 1).split(' ') ?? [];
  return numbers.map((i) => {
    const { country, key: region } = regionList()[Number.parseInt(i, 36)]!;
    return { country, region };
  });
});

/** The countries and first-level regions of a name, without the towns that bear it too. */
export function regionsNamed(key: string): readonly Location[] {
  const country = countryOf(key);
  const regions = countriesOfRegion(key).map((code) => ({ country: code, region: key }));
  return country ? [{ country }, ...regions] : regions;
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
    const places = townsNamed(key);
    // A capital is the place that news means by its name.
    if (capital)
      list.push({ country: capital, region: places.find((place) => place.country === capital)?.region ?? key });
    else list.push(...places);
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
