import { isShortForm } from '../../reading/names/shortforms.ts';
import { companyShared } from './company.ts';
import { isFamilyFirst } from './familynames.ts';
import { distance, isDerived, rarity, tellsApart } from './likeness.ts';
import { UNUSUAL } from './limits.ts';
import { type StoryName, voicesOf } from './people.ts';
import { areOfOtherTrades, areOthers, areQualified, onePost, postsShared } from './posts.ts';
import { areRelatives, isManys } from './relatives.ts';
import { isHuman, isVetoed, meet, type Verdict } from './verdict.ts';

/*
 * Two names that share a rare word which nothing else in the story has: what stands beside it ought to be the same.
 */

/** So much of a given name may be another where it begins alike, and where it does not. */
const [NEAR, OTHERWISE] = [0.5, 0.4] as const;
/** So much of a surname, beside a rare given name, and where a post is shared. */
const [SURNAMES, SURNAMES_OF_POST] = [0.3, 0.45] as const;
/** So much of what stands around two given names that are farther apart has to be the same. */
const COMPANY = 0.5;
/** A word more common than this is hardly a given name. */
const ORDINARY = 500;
/** One more common than this may be the beginning of any name. */
const PLAIN = 3_000;
/** Shorter words have many neighbours. */
const LONG = 5;
/** The odd word of a fixed name differs from the usual one in no more letters. */
const LETTERS = 2;
/** So many independent articles have to have the usual form of a fixed name. */
const MANY = 3;
/** A word of so low a rank is hardly one. */
const NO_WORD = 100_000;

/** The verdict on the two names of two words that alone have `part`; `having` are all of several words that have it. */
export function judgeSole(having: readonly StoryName[], part: string): Verdict | undefined {
  if (rarity(part) <= UNUSUAL) return undefined;
  const bearers = having.filter(({ kind }) => kind !== 'organisation' && kind !== 'place');
  const [a, b, more] = bearers;
  if (!a || !b || more || a.parts.length !== 2 || b.parts.length !== 2 || meet(a, b)) return undefined;
  if (a.parts[0] === part && b.parts[0] === part) return judgeSurnames(a, b, a.parts[1]!, b.parts[1]!);
  if (a.parts[1] !== part || b.parts[1] !== part) return undefined;
  const [x, y] = [a.parts[0]!, b.parts[0]!];
  if (Math.min(x.length, y.length) < 3 || tellsApart(x, y)) return undefined;
  if (isHuman(a) || isHuman(b) || areGiven(a, b, x, y)) return judgeGiven(a, b, x, y);
  const fixed = having.length === 2 && x[0] === y[0];
  return fixed ? (judgeFixed(a, b, x, y) ?? judgeFixed(b, a, y, x)) : undefined;
}

/** Names that nothing tells of, which are near and of which no word is an ordinary one: two given names, or one. */
function areGiven(a: StoryName, b: StoryName, x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < LONG) return false;
  return isNear(x, y, OTHERWISE) && Math.min(rarity(x), rarity(y)) > PLAIN && !isLoud(a) && !isLoud(b);
}

const isLoud = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some(({ parts }) => parts.some((part) => part === part.toUpperCase())));

function isNear(x: string, y: string, part = x[0] === y[0] ? NEAR : OTHERWISE): boolean {
  const most = part * Math.max(x.length, y.length);
  return distance(x, y, most) <= most;
}

/**
 * A surname that few bear, of whom the story has one by each given name and no article both: a family would have been
 * told of together somewhere. It takes more where the given names are far apart or many bear the surname, and nothing
 * must make them two.
 */
function judgeGiven(a: StoryName, b: StoryName, x: string, y: string): Verdict | undefined {
  if (isOrdinary(a, x) || isOrdinary(b, y) || isShortForm(x, y)) return undefined;
  if (isVetoed(x, y, a.marked || b.marked)) return undefined;
  const near = isNear(x, y);
  if ((!near && x[0] !== y[0]) || areOfOtherTrades(a, b) || areRelatives(a, b)) return undefined;
  if ((isManys(a) || isManys(b)) && onePost(a, b, false) === 0) return undefined;
  const posts = postsShared(a, b);
  if (posts > 0 && areQualified(a, b)) return undefined;
  // Of a council or a team a family may have two.
  const own = postsShared(a, b, true) > 0;
  const one = { a, b, confidence: own ? 0.65 : 0.55, faint: !own };
  if (near) return one;
  return !areOthers(a, b) && (onePost(a, b, false) > 0 || companyShared(a, b) >= COMPANY) ? one : undefined;
}

/** "Frenchman Dupond": no given name. An accent makes one of any word. */
const isOrdinary = (name: StoryName, given: string) => rarity(given) < ORDINARY && !name.marked;

/** A given name that few bear, of whom the story has one by each of two surnames that begin alike and are near. */
function judgeSurnames(a: StoryName, b: StoryName, x: string, y: string): Verdict | undefined {
  if (isFamilyFirst(a.parts[0]!) || !(isHuman(a) || isHuman(b)) || x.slice(0, 2) !== y.slice(0, 2)) return undefined;
  if (isVetoed(x, y, a.marked || b.marked) || areRelatives(a, b) || areOthers(a, b)) return undefined;
  const most = (postsShared(a, b, true) > 0 ? SURNAMES_OF_POST : SURNAMES) * Math.max(x.length, y.length);
  return distance(x, y, most) <= most ? { a, b, confidence: 0.55, faint: true } : undefined;
}

/** A name of two words that goes together wherever it is written, and once has another, unheard-of word in it. */
function judgeFixed(odd: StoryName, usual: StoryName, x: string, y: string): Verdict | undefined {
  const once = odd.members.size === 1 && odd.posts.size === 0 && usual.posts.size === 0 && rarity(x) > NO_WORD;
  if (!once || voicesOf([usual]) < MANY || isDerived(x, y) || distance(x, y, LETTERS) > LETTERS) return undefined;
  return { a: odd, b: usual, confidence: 0.7 };
}
