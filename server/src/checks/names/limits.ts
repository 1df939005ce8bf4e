import { rarity } from './likeness.ts';
import type { StoryName } from './people.ts';
import { hasPost, isKin, postsShared } from './posts.ts';

/** A given name that is more common than this says little. */
export const USUAL = 1_500;
/** One that is rarer than this says nearly who is meant. */
export const UNUSUAL = 20_000;

/** How far given names may be apart beside a rare surname, where two articles say much the same of who bears it. */
const FAINT = 1.2;

/**
 * Given names of two syllables behind a family name: the first syllable has to be the same, and brothers, who share it
 * too, must not be meant.
 */
export function syllableLimit(a: StoryName, b: StoryName, x: string, y: string): number {
  const length = Math.max(x.length, y.length);
  const otherwise = postsShared(a, b, true) === 0 && hasPost(a) && hasPost(b);
  if (isKin(a, b) || otherwise || length < 6 || x.slice(0, 3) !== y.slice(0, 3)) return 0.6;
  return postsShared(a, b, true) > 0 ? Math.min(1.7, 0.25 * length) : Math.min(1, 0.2 * length);
}

/** How far two surnames may be apart beside one given name: the rarer that is, the farther, and one post helps. */
export function surnameLimit(length: number, givenRank: number, posts: number, known: boolean): number {
  let most = Math.min(2, 0.2 * length + 0.3);
  if (givenRank > UNUSUAL) most = Math.max(most, Math.min(3.5, 0.25 * length));
  if (posts > 0) return Math.max(most, 0.45 * length);
  return givenRank < USUAL ? (known ? 0.7 : 1) : most;
}

/** "Marco Raoni, the head of the team" and "Mario Raoni, who led it"; "Otmar Raoni" and "Otmar Ravoni". */
export function isFaint(at: number, x: string, y: string, shared: readonly string[], cost: number): boolean {
  const length = Math.max(x.length, y.length);
  const rare = Math.max(...shared.map(rarity));
  if (x[0] !== y[0] || length < 5) return false;
  return at === 0 ? cost <= FAINT && rare > UNUSUAL : cost <= 0.3 * length && rare > USUAL;
}
