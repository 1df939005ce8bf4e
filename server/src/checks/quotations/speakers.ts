import { distance } from 'fastest-levenshtein';
import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { isShortForm } from '../../reading/names/shortforms.ts';
import { remembered } from '../../text/remember.ts';

/** How two speakers stand to each other; `open` where one is unnamed or stands for many. */
export type Relation = 'same' | 'different' | 'open';

const PARTICLES = new Set(
  'al bin bint ibn abu de da do dos das del della di du la le van von der den ter e y el'.split(' '),
);

const keyOf = (word: string) => plainSpelling(word.toLowerCase().replace(/['’.-]/g, ''));

/** The parts of a speaker's name, as they are compared; nothing where the words are no name. */
export const namePartsOf = remembered((speaker: string): readonly string[] | undefined => {
  const words = speaker.split(' ');
  const named = words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word.toLowerCase()));
  return named ? words.map(keyOf) : undefined;
});

/** Compares two speakers by the parts of their names. One surname is enough to be the same; one full name is not another's. */
export function relation(x: readonly string[] | undefined, y: readonly string[] | undefined): Relation {
  if (!x || !y) return 'open';
  const [last, other] = [x[x.length - 1]!, y[y.length - 1]!];
  const near = last === other || (Math.min(last.length, other.length) >= 5 && distance(last, other) <= 2);
  if (near) {
    if (x.length === 1 || y.length === 1 || x[0]![0] === y[0]![0] || isShortForm(x[0]!, y[0]!)) return 'same';
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    return short.length < long.length && short.every((part) => long.includes(part)) ? 'same' : 'different';
  }
  // Family names that stand first, and double surnames of which one is left out.
  if (x.some((part) => part.length > 3 && y.includes(part))) return 'same';
  return 'different';
}
