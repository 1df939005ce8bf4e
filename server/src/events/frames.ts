import { type Evidence, evidence } from './evidence.ts';
import type { Frame } from './frame.ts';
import type { Containment } from './places.ts';

/* How the own news of two articles compare, whatever facts of theirs are held against each other. */

/** Shared words count up to here: long ledes share many by chance. */
const MOST_LEDE = 3.9;
/** Of articles without a name in common only so far: what they share are the words for such events. */
const STRANGE_LEDE = 1.3;

/**
 * An article with fewer names than this may lack those of another on the same matter. Of pairs of articles on one matter
 * of which the poorer has 3 to 5 names, one in twelve has none in common; with 10 and more, one in five hundred.
 */
const FEW_NAMES = 3;
const SOME_NAMES = 4;
const MOST_STRANGE = 3;

/** Do the words of two maps agree, by their weight? Names stand there with a mark before them. */
export function sharedWords(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): { weight: number; words: string[] } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let weight = 0;
  const words: string[] = [];
  for (const [word, value] of small) {
    if (!large.has(word)) continue;
    weight += value;
    words.push(word);
  }
  return { weight, words };
}

/** The first of some words, for a person: few are told, whatever is shared, and it is asked of every two facts. */
export function list(words: readonly string[]): string {
  const told: string[] = [];
  for (const word of words) {
    const plain = word.startsWith('^') ? word.slice(1) : word;
    if (!told.includes(plain)) told.push(plain);
    if (told.length === MOST_TOLD) break;
  }
  return told.join(', ');
}
const MOST_TOLD = 5;

/** What the own news of two articles says, whatever facts of theirs are compared. */
export interface Frames {
  readonly a: Frame;
  readonly b: Frame;
  readonly places: Containment;
  /** See `strangeness`. */
  readonly strange: number;
  /** How alike it is: found when it is asked. */
  evidence?: readonly Evidence[];
}

let newest: Frames | undefined;

/** What was last found is kept: the facts of two articles are compared one after the other. */
export function framesOf(a: Frame, b: Frame, places: Containment): Frames {
  if (newest?.a !== a || newest.b !== b || newest.places !== places)
    newest = { a, b, places, strange: strangeness(a, b) };
  return newest;
}

/** How alike the own news of two articles is. */
export function compareFrames({ a, b, places, strange }: Frames): Evidence[] {
  const found: Evidence[] = [];
  const shared = sharedWords(a.words, b.words);
  const norm = Math.sqrt(Math.min(a.words.size, b.words.size) || 1);
  const amount = Math.min(strange > 0 ? STRANGE_LEDE : MOST_LEDE, shared.weight / norm);
  if (amount > 0) found.push(evidence('lede', `ledes share ${list(shared.words)}`, amount));
  const keys = new Set(a.places.map((place) => place.key));
  const towns = new Set(a.places.flatMap(({ key, use }) => (use === 'dateline' ? [] : [key])));
  // A bureau's town stands over all that it writes.
  const same = b.places.find(
    ({ key, use }) => keys.has(key) && !places.isBroad(key) && (use !== 'dateline' || towns.has(key)),
  );
  if (same) found.push(evidence('framePlace', `both articles are about ${same.text}`));
  if (strange > 0) found.push(evidence('strangers', 'no name stands in both articles', strange));
  return found;
}

/**
 * How much it tells that two articles have no name in common: nothing where they have one, or where one hardly names
 * anything, and the more the more the poorer of them names.
 */
function strangeness(a: Frame, b: Frame): number {
  const [small, large] = a.names.size <= b.names.size ? [a.names, b.names] : [b.names, a.names];
  if (small.size < FEW_NAMES) return 0;
  for (const name of small) if (large.has(name)) return 0;
  return Math.max(1, Math.min(MOST_STRANGE, small.size / SOME_NAMES));
}
