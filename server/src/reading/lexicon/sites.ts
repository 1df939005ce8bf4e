import type { Token } from '../../text/article.ts';

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

/** The spot that tokens from `i` name, and the token after it. Another noun behind it would make it a part of a name. */
export function siteNounOf(tokens: readonly Token[], i: number): { key: string; to: number } | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const found = BY_FIRST.get(token.lower)?.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word));
  return found ? { key: found.key, to: i + found.words.length } : undefined;
}
