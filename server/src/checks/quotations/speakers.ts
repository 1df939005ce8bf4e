import { distance } from 'fastest-levenshtein';
import { plainSpelling } from '../../reading/lexicon/spelling.ts';

/** How two speakers stand to each other; `open` where one is unnamed or stands for many. */
export type Relation = 'same' | 'different' | 'open';

/** Is it a name (and not "he", "police" or "the minister")? */
export function isNamed(speaker: string | undefined): speaker is string {
  if (!speaker) return false;
  const words = speaker.split(' ');
  return words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word.toLowerCase()));
}

const PARTICLES = new Set(
  'al bin bint ibn abu de da do dos das del della di du la le van von der den ter e y el'.split(' '),
);

const keyOf = (word: string) => plainSpelling(word.toLowerCase().replace(/['’.-]/g, ''));

/** Compares two speakers as written. One surname is enough to be the same; one full name is not another's. */
export function relation(a: string | undefined, b: string | undefined): Relation {
  if (!isNamed(a) || !isNamed(b)) return 'open';
  const [x, y] = [a.split(' ').map(keyOf), b.split(' ').map(keyOf)];
  const [last, other] = [x[x.length - 1]!, y[y.length - 1]!];
  const near = last === other || (Math.min(last.length, other.length) >= 5 && distance(last, other) <= 2);
  if (near) {
    if (x.length === 1 || y.length === 1 || x[0]![0] === y[0]![0]) return 'same';
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    return short.length < long.length && short.every((part) => long.includes(part)) ? 'same' : 'different';
  }
  // Family names that stand first, and double surnames of which one is left out.
  if (x.some((part) => part.length > 3 && y.includes(part))) return 'same';
  return 'different';
}
