import { headsOrganisation } from '../../reading/lexicon/organisations.ts';
import { sexOfGiven } from '../../reading/names/givensex.ts';
import { isFamilyFirst } from './familynames.ts';
import { distance, isForm, isKnown, isLastVowel, isOtherSex, isPlural, lacksPrefix, rarity } from './likeness.ts';
import { UNUSUAL } from './limits.ts';
import type { StoryName } from './people.ts';
import { judgePersons } from './persons.ts';
import { areOnly, areOthers, postsShared } from './posts.ts';
import { areRelatives } from './relatives.ts';
import { hasInnerCapital, SMALL } from './shape.ts';
import {
  areStreets,
  isFirm,
  isInsideBody,
  isOneBody,
  isOneNamed,
  isShip,
  judgeAwards,
  judgeThings,
  lacksHead,
} from './things.ts';
import { standTogether } from './typos.ts';
import { isHuman, isPerson, isVetoed, kindsAgree, meet, type Verdict } from './verdict.ts';

/**
 * Two names of several parts: one part differs, or every part a little. A shorter name is set against the longer one's
 * end ("Lo Presti", "Garcia Lopez") and against its given name and end (a middle name left out).
 */
export function judgeFull(a: StoryName, b: StoryName): Verdict | undefined {
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (lacksHead(short, long)) return judgeAligned(short, long, short.parts, long.parts.slice(0, -1));
  if (!kindsAgree(a, b) || standTogether(a, [b])) return undefined;
  if (short.parts.length === long.parts.length) return judgeAligned(a, b, a.parts, b.parts);
  if (short.kind === 'organisation' || long.kind === 'organisation' || long.kind === 'place') return undefined;
  const { length } = short.parts;
  // The given name has to be one: what the longer has in the middle may be a father's.
  const last = long.parts[long.parts.length - 1]!;
  if (short.parts[0] === long.parts[0] && length === 2)
    return judgeAligned(short, long, short.parts, [long.parts[0]!, last]);
  const tail = long.parts.slice(-length);
  return short.parts[0] === tail[0] ? judgeAligned(short, long, short.parts, tail) : undefined;
}

function judgeAligned(
  a: StoryName,
  b: StoryName,
  own: readonly string[],
  theirs: readonly string[],
): Verdict | undefined {
  const differing: number[] = [];
  own.forEach((part, i) => {
    if (part !== theirs[i]) differing.push(i);
  });
  if (differing.length === 1) return judgePart(a, b, differing[0]!, own, theirs);
  if (differing.length !== 2 || own.length !== b.parts.length || own.length !== a.parts.length) return undefined;
  // Two slips in one name: each has to be small, and the two must sound alike.
  const costs = differing.map((i) => distance(own[i]!, theirs[i]!, 0.8));
  const vetoed = differing.some((i) => isVetoed(own[i]!, theirs[i]!, a.marked || b.marked));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  // Two words of a name that are both well known are another name.
  const known = differing.every((i) => isUsual(own[i]!) && isUsual(theirs[i]!)) && postsShared(a, b) === 0;
  if (!vetoed && !known && total <= 1.3 && !meet(a, b)) return { a, b, confidence: 0.75 };
  return own.length === 2 && areBothNear(a, b) ? { a, b, confidence: 0.6, faint: true } : undefined;
}

/** A word of the dictionary that is no rare one: a name that many bear. */
const isUsual = (part: string) => rarity(part) < WELL_KNOWN;
const WELL_KNOWN = 60_000;
/** So much of a given name and of a rare surname may be another's at once, of the surname more where a post is shared. */
const [GIVEN, SURNAME, SURNAME_OF_POST] = [0.45, 0.2, 0.35] as const;

/** One letter of nine or more is no more of a surname than this: it may then be one that more people bear. */
const LETTER = 0.12;

/** A known given name ("Robin") that men and women bear: surnames that end as a man's and a woman's may then be two people's. */
const isOfBoth = (given: string): boolean => rarity(given) <= UNUSUAL && sexOfGiven(given) === undefined;

/** "Stuart Hobday", "Stewart Hobdey": both are near, and few are called so. */
function areBothNear(a: StoryName, b: StoryName): boolean {
  if (!isPerson(a) || !isPerson(b) || !(isHuman(a) || isHuman(b)) || meet(a, b)) return false;
  const [[x, last], [y, other]] = [a.parts, b.parts] as [[string, string], [string, string]];
  const far = (one: string, two: string) => distance(one, two) / Math.max(one.length, two.length);
  const known = far(last, other) <= LETTER ? UNUSUAL : WELL_KNOWN;
  if (x[0] !== y[0] || last[0] !== other[0] || Math.max(rarity(last), rarity(other)) <= known) return false;
  // Two given names of one sex are near: it is not the sex by which the surnames end as they do.
  if (isVetoed(x, y, false) || (isVetoed(last, other, false) && !isOtherSex(last, other))) return false;
  if (areOthers(a, b)) return false;
  const near = far(x, y) <= GIVEN && far(last, other) <= (postsShared(a, b) > 0 ? SURNAME_OF_POST : SURNAME);
  return near && !areRelatives(a, b);
}

function judgePart(
  a: StoryName,
  b: StoryName,
  at: number,
  own: readonly string[],
  theirs: readonly string[],
): Verdict | undefined {
  const [x, y] = [own[at]!, theirs[at]!];
  const shared = own.filter((_, i) => i !== at);
  if (SMALL.has(x) || SMALL.has(y)) {
    const content = shared.filter((part) => !SMALL.has(part)).length;
    return SMALL.has(x) && SMALL.has(y) && content >= 3 ? { a, b, confidence: 0.8 } : undefined;
  }
  // "Corp." in one article and "Inc." in another; a group has both side by side.
  if (isForm(x) && isForm(y) && at === own.length - 1)
    return meet(a, b) ? undefined : { a, b, confidence: 0.65, faint: true, say: 'Company form differs' };
  const vowel =
    at > 0 &&
    own.length === 2 &&
    isPerson(a) &&
    isPerson(b) &&
    isLastVowel(x, y, rarity(own[0]!) > UNUSUAL) &&
    !(x.length !== y.length && (isOfBoth(own[0]!) || areOthers(a, b))) &&
    !meet(a, b);
  // "Governor Mario Rao" and "Governor Maria Rao": of a post that one person has, no husband and wife.
  const only = at === 0 && isPerson(a) && isPerson(b) && areOnly(a, b) && !meet(a, b) && isOtherSex(x, y);
  const vetoed = isVetoed(x, y, a.marked || b.marked) && !(vowel && !isFamilyFirst(own[0]!)) && !only;
  if (x.length < 3 || y.length < 3 || vetoed) return undefined;
  if (lacksPrefix(x, y) && a.kind !== 'person' && b.kind !== 'person' && !hasInnerCapital(a) && !hasInnerCapital(b))
    return undefined;
  if (areStreets(a, b, at, own, x, y)) return { a, b, confidence: 0.65, faint: true };
  const award = judgeAwards(a, b, at, own);
  if (award) return award;
  if (isOneNamed(a, b, own, x, y)) return { a, b, confidence: 0.7 };
  if (isPlural(x, y)) {
    const [short, long] = x.length < y.length ? [a, b] : [b, a];
    const genitive = at === own.length - 1 && long.members.size === 1 && short.members.size > 1;
    const person =
      short.kind === 'person' && long.kind !== 'organisation' && !headsOrganisation(x.length < y.length ? x : y);
    if (genitive && person) return { a, b, confidence: 0.7, apostrophe: true };
    if (isInsideBody(a, b, at, own)) return { a, b, confidence: 0.7 };
    if (isFirm(a, b, at, own, x, y)) return { a, b, confidence: 0.65, faint: true };
    if (isKnown(x) && isKnown(y) && short.kind !== 'person') return undefined;
  }
  if (isShip(own, at)) return meet(a, b) ? undefined : { a, b, confidence: 0.7 };
  if (isOneBody(a, b, x, y, shared)) return { a, b, confidence: 0.6, faint: true };
  const things = a.kind === 'organisation' || a.kind === 'place' || b.kind === 'organisation' || b.kind === 'place';
  return things ? judgeThings(a, b, x, y) : judgePersons(a, b, at, x, y, shared);
}
