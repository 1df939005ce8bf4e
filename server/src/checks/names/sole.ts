import { distance, isDerived, isOtherSex, isShortForm, rarity, tellsApart } from './likeness.ts';
import { UNUSUAL } from './limits.ts';
import { type StoryName, voicesOf } from './people.ts';
import { areOthers, isKin, postsShared } from './posts.ts';
import { isPerson, meet, type Verdict } from './verdict.ts';

/*
 * Two names that share a rare word which nothing else in the story has: what stands beside it ought to be the same.
 */

/** Of a given name so much may be another. */
const MOST = 0.5;
/** The odd word of a fixed name differs from the usual one in no more letters. */
const LETTERS = 2;
/** So many independent articles have to have the usual form of a fixed name. */
const MANY = 3;
/** A word of so low a rank is hardly one. */
const NO_WORD = 100_000;

/** The verdict on the two names of two words that alone have `part`; `having` are all of several words that have it. */
export function judgeSole(having: readonly StoryName[], part: string): Verdict | undefined {
  const [a, b, more] = having;
  if (!a || !b || more || a.parts.length !== 2 || b.parts.length !== 2 || rarity(part) <= UNUSUAL || meet(a, b))
    return undefined;
  if (a.parts[1] !== part || b.parts[1] !== part) return undefined;
  const [x, y] = [a.parts[0]!, b.parts[0]!];
  if (x[0] !== y[0] || Math.min(x.length, y.length) < 3 || tellsApart(x, y)) return undefined;
  const persons = isPerson(a) && isPerson(b);
  if (persons && (a.kind === 'person' || b.kind === 'person')) return areOne(a, b, x, y) ? faint(a, b) : undefined;
  return judgeFixed(a, b, x, y) ?? judgeFixed(b, a, y, x);
}

const faint = (a: StoryName, b: StoryName): Verdict => ({ a, b, confidence: 0.5, faint: true });

/**
 * Given names that are not far from one another, of whom the story has one bearer of the surname: said to be the same,
 * and nothing that makes two of a family of them. That both are spoken of in like words is not enough: so are siblings.
 */
function areOne(a: StoryName, b: StoryName, x: string, y: string): boolean {
  if (isShortForm(x, y) || isOtherSex(x, y) || isKin(a, b) || areOthers(a, b)) return false;
  const most = MOST * Math.max(x.length, y.length);
  if (distance(x, y, most) > most) return false;
  return postsShared(a, b, true) > 0;
}

/** A name of two words that goes together wherever it is written, and once has another, unheard-of word in it. */
function judgeFixed(odd: StoryName, usual: StoryName, x: string, y: string): Verdict | undefined {
  const once = odd.members.size === 1 && odd.posts.size === 0 && usual.posts.size === 0 && rarity(x) > NO_WORD;
  if (!once || voicesOf([usual]) < MANY || isDerived(x, y) || distance(x, y, LETTERS) > LETTERS) return undefined;
  return { a: odd, b: usual, confidence: 0.7 };
}
