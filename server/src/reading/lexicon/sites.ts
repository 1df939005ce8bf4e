import type { Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';

/**
 * Rooms and spots of a building, a ship or a street that have no name of their own. Synonyms share a line: the first is
 * the key. None of a line's spots lies in another's as a rule ("kitchen", "basement"), so that two lines part.
 */
const SITES: readonly (readonly string[])[] = [
  ['car park', 'parking garage', 'parking lot', 'parking structure', 'garage', 'carport'],
  ['food court'],
  ['lobby', 'foyer', 'entrance hall', 'reception area'],
  ['kitchen', 'kitchenette', 'galley'],
  ['basement', 'cellar'],
  ['attic', 'loft', 'roof', 'rooftop'],
  ['cafeteria', 'canteen', 'dining hall', 'dining room', 'lunchroom'],
  ['classroom'],
  ['library'],
  ['gym', 'gymnasium', 'sports hall'],
  ['playground', 'schoolyard'],
  ['bedroom'],
  ['bathroom', 'restroom', 'toilet', 'washroom'],
  ['stairwell', 'staircase'],
  ['lift shaft', 'elevator shaft', 'lift', 'elevator'],
  ['engine room'],
  ['cargo hold', 'car deck', 'vehicle deck'],
  ['cockpit', 'flight deck'],
  ['courtroom'],
  ['chapel'],
  ['warehouse', 'storeroom', 'storage room'],
  ['boiler room'],
  ['balcony'],
  ['courtyard'],
  ['driveway'],
];

const BY_FIRST = new Map<string, { words: readonly string[]; key: string }[]>();
for (const names of SITES) {
  for (const name of names) {
    const words = name.split(' ');
    const list = BY_FIRST.get(words[0]!) ?? [];
    list.push({ words, key: names[0]! });
    list.sort((a, b) => b.words.length - a.words.length);
    BY_FIRST.set(words[0]!, list);
  }
}

const startsAt = noted(({ kind, lower }) => (kind === 'word' ? BY_FIRST.get(lower) : undefined));

/** May the name of a spot begin with the token? */
export const beginsSite = (token: Token): boolean => startsAt(token) !== undefined;

/** The spot that tokens from `i` name, and the token after it. Another noun behind it would make it a part of a name. */
export function siteNounOf(tokens: readonly Token[], i: number): { key: string; to: number } | undefined {
  const found = startsAt(tokens[i]!)?.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word));
  return found ? { key: found.key, to: i + found.words.length } : undefined;
}

/**
 * Buildings and grounds that a story has one of, by what they are. Synonyms, and what may be a part of one another or is
 * told loosely, share a line: the first is the key.
 */
const FACILITIES = [
  'port harbour harbor docks dock quay wharf seaport',
  'airport airfield airstrip aerodrome',
  'barracks base garrison outpost fort',
  'hospital clinic infirmary',
  'hospice',
  'school kindergarten nursery seminary university college campus dormitory',
  'station depot',
  'market bazaar mall supermarket store shop',
  'mosque',
  'church cathedral chapel monastery convent',
  'temple pagoda shrine',
  'synagogue',
  'hotel guesthouse hostel motel',
  'restaurant cafe bar pub nightclub club',
  'stadium arena',
  'prison jail penitentiary',
  'courthouse',
  'refinery',
  'factory plant mill foundry works',
  'embassy consulate',
  'museum gallery',
  'theatre theater cinema',
  'bridge viaduct',
  'tunnel',
  'dam',
  'zoo',
  'cemetery graveyard',
].map((line) => line.split(' '));

const FACILITY = new Map<string, string>();
for (const names of FACILITIES) {
  for (const name of names) {
    FACILITY.set(name, names[0]!);
    if (!name.endsWith('s')) FACILITY.set(`${name}s`, names[0]!);
  }
}

/** What kind of building or ground a word, lower case, names. */
export function facilityOf(word: string): string | undefined {
  return FACILITY.get(word);
}

/** The same of a token's word. */
export const facilityAt = noted(({ lower }): string | undefined => FACILITY.get(lower));

/** Words for where a quake arose. */
export const QUAKE_CENTRES: ReadonlySet<string> = new Set(
  'centred centered centre center epicentre epicenter hypocentre hypocenter'.split(' '),
);
