import { distance } from 'fastest-levenshtein';
import { bareOf, isCounty } from '../reading/lexicon/placenouns.ts';
import {
  countryKey,
  countryOf,
  isCapital,
  isCountryOrRegion,
  type Location,
  locationsOf,
  regionsNamed,
} from '../reading/places/gazetteer.ts';
import type { Reading } from '../reading/reading.ts';
import { rankOf } from '../reading/words.ts';

/** How place `a` lies to place `b`. */
export type Relation = 'same' | 'within' | 'contains' | 'disjoint' | 'unknown';

/** Names shorter than this are never taken for misspellings of one another. */
const SHORTEST = 5;
/** A place that holds so many others in a story is a region. */
const BROAD = 3;
/** Countries whose states and provinces English-language news names without the country. */
const STATES = new Set(['US', 'CA', 'AU', 'IN']);
const PREFIX =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|indian|pakistani|greater|upper|lower|downtown|inner|outer)\s+/;

/** What the articles of a story and the gazetteer know of what lies in what. */
export class Containment {
  /** Keys of the places that each place lies in, as the articles say. */
  readonly #within = new Map<string, Set<string>>();
  /** Places that the articles put into each holder. */
  readonly #held = new Map<string, Set<string>>();
  readonly #relations = new Map<string, Relation>();
  #print: string | undefined;

  constructor(readings: readonly Reading[]) {
    for (const { places } of readings) {
      for (const { key, within } of places) {
        for (const holder of within) {
          if (holder === key) continue;
          const own = this.#within.get(key) ?? new Set<string>();
          this.#within.set(key, own.add(holder));
          const held = this.#held.get(holder) ?? new Set<string>();
          this.#held.set(holder, held.add(key));
        }
      }
    }
  }

  /** What the articles say, in one string: two stories with the same know the same. */
  get print(): string {
    this.#print ??= [...this.#within]
      .map(([key, holders]) => [key, ...[...holders].sort()].join('<'))
      .sort()
      .join('\n');
    return this.#print;
  }

  /** How two places lie to one another, by their keys. `disjoint` only where both are known to lie apart. */
  relation(a: string, b: string): Relation {
    const key = `${a}\n${b}`;
    let relation = this.#relations.get(key);
    if (!relation) {
      relation = this.#relate(a, b);
      this.#relations.set(key, relation);
    }
    return relation;
  }

  /** Is it a country, a region, or a place that the articles say holds others: too broad to tell events apart? */
  isBroad(key: string): boolean {
    return isCountryOrRegion(key) || (this.#held.get(key)?.size ?? 0) >= BROAD;
  }

  /** May they lie in one region of a country, where the quarter of a town has a name of its own on the map? */
  mayBeNear(a: string, b: string): boolean {
    const [x, y] = [this.#locations(a), this.#locations(b)];
    return x.some((one) => y.some((other) => one.country === other.country && one.region === other.region));
  }

  /** The places that a place lies in: as the articles say, on and on, and by the gazetteer. */
  containersOf(key: string): ReadonlySet<string> {
    const found = new Set<string>();
    const queue = [key];
    for (let own = queue.pop(); own !== undefined; own = queue.pop()) {
      const holders = [...(this.#within.get(own) ?? [])];
      const plain = own.replace(PREFIX, '');
      if (plain !== own) holders.push(plain);
      const { country, region } = commonOf(this.#meant(own));
      if (region && region !== own) holders.push(region);
      if (country && countryKey(country) !== own) holders.push(countryKey(country));
      for (const holder of holders) {
        if (holder === key || found.has(holder)) continue;
        found.add(holder);
        queue.push(holder);
      }
    }
    return found;
  }

  #relate(a: string, b: string): Relation {
    if (a === b || isMisspelt(a, b)) return 'same';
    const [above, beneath] = [this.containersOf(a), this.containersOf(b)];
    if (above.has(b)) return 'within';
    if (beneath.has(a)) return 'contains';
    // "Mill" for Mill Lane; Kings may be the town of Kings County.
    if (bareOf(a) === b) return isCounty(a) ? 'contains' : 'same';
    if (bareOf(b) === a) return isCounty(b) ? 'within' : 'same';
    if (inOtherCounties([a, ...above], [b, ...beneath])) return 'disjoint';
    return this.#apart(a, b) ? 'disjoint' : 'unknown';
  }

  /** Countries apart, regions apart, or two towns that the gazetteer knows. */
  #apart(a: string, b: string): boolean {
    const [x, y] = [this.#locations(a), this.#locations(b)];
    if (x.length === 0 || y.length === 0) return false;
    // Ambiguous names are apart only if every reading of them is.
    return x.every((one) => y.every((other) => one.country !== other.country || areApart(one, other, a, b)));
  }

  /** Where places of a name lie that news in English may mean: of a state, not of the towns that bear its name. */
  #meant(key: string): readonly Location[] {
    const states = regionsNamed(key).filter(({ country, region }) => region !== undefined && STATES.has(country));
    return states.length === 1 && countryOf(key) === undefined && !isCapital(key) ? states : locationsOf(key);
  }

  /** Where a place lies: by the gazetteer, narrowed by what the articles say it lies in. */
  #locations(key: string): readonly Location[] {
    const listed = this.#meant(key);
    const said = this.#within.get(key);
    if (!said) return listed.length > 3 ? [] : listed;
    const holders = [...said].flatMap((holder) => locationsOf(holder));
    const fitting = listed.filter((one) => holders.some((holder) => holder.country === one.country));
    if (fitting.length > 0) return fitting;
    return holders.map(({ country, region }) => ({ country, ...(region ? { region } : {}) }));
  }
}

/** Are two places told to lie in counties, and none of them is one? Each list is a place and all that it lies in. */
function inOtherCounties(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter(isCounty), b.filter(isCounty)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((county) => y.some((other) => other === county || isMisspelt(other, county)))
  );
}

/** The country, and the region, that all locations share. */
function commonOf(locations: readonly Location[]): Partial<Location> {
  const [first] = locations;
  if (!first || locations.some(({ country }) => country !== first.country)) return {};
  return locations.every(({ region }) => region === first.region) ? first : { country: first.country };
}

function areApart(a: Location, b: Location, x: string, y: string): boolean {
  // A country against a place in it is no disagreement; two regions, or towns in one region, lie apart.
  if (!a.region || !b.region) return false;
  if (a.region !== b.region) return true;
  return x !== a.region && y !== b.region && x !== y;
}

/** A known name and an unknown one that differs by a letter or two: the same place, mangled. */
function isMisspelt(a: string, b: string): boolean {
  if (a.length < SHORTEST || b.length < SHORTEST || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  const known = (key: string) => rankOf(key) !== undefined || locationsOf(key).length > 0;
  if (known(a) && known(b)) return false;
  const edits = distance(a, b);
  return edits === 1 || (edits === 2 && Math.min(a.length, b.length) >= 8);
}
