import { isShortForm } from '../../reading/names/shortforms.ts';
import { soundOf } from '../../reading/names/spelling.ts';
import { companyShared, postBeside } from './company.ts';
import { isFamilyFirst } from './familynames.ts';
import { distance, isDerived, isKnown, rarity } from './likeness.ts';
import { isFaint, surnameLimit, syllableLimit, UNUSUAL, USUAL } from './limits.ts';
import type { StoryName } from './people.ts';
import {
  areLike,
  areOfOtherTrades,
  areOnly,
  areOthers,
  isKin,
  isOtherPost,
  leadOthers,
  leads,
  onePost,
  postsShared,
} from './posts.ts';
import { isSlipBeside } from './typos.ts';
import { COMMON, meet, type Verdict } from './verdict.ts';

/** Names of so many letters have few neighbours. */
const LONG = 6;
/** How far given names may be apart that sound the same. */
const HEARD = 2;
/** How far surnames may be apart where the two are told to be different things. */
const OTHERS = 1.2;
/** Persons: a shared given name and near surnames, or a shared surname and near given names. */
export function judgePersons(
  a: StoryName,
  b: StoryName,
  at: number,
  x: string,
  y: string,
  shared: readonly string[],
): Verdict | undefined {
  const length = Math.max(x.length, y.length);
  const given = at === 0 || isFamilyFirst(shared[0]!);
  if (at === 0 && isShortForm(x, y)) return undefined;
  const cost = distance(x, y, Math.max(2.6, length * 0.5));
  const known = isKnown(x) && isKnown(y);
  const usual = rarity(x) < COMMON && rarity(y) < COMMON;
  const posts = given ? (areOfOtherTrades(a, b) ? 0 : postsShared(a, b, true)) : onePost(a, b, usual);
  if (meet(a, b)) {
    // One article has both: two of a family, unless the two sound the same.
    const alike = cost <= (given ? 0.6 : 0.7) || (cost <= 1 && isKnown(x) !== isKnown(y) && !given);
    const typo = isSlipBeside(a, b, x, y) || isSlipBeside(b, a, y, x);
    return typo || (alike && !isDerived(x, y)) ? { a, b, confidence: 0.7 } : undefined;
  }
  let most: number;
  if (given && at > 0) most = posts > 0 ? 0.4 * length : syllableLimit(a, b, x, y);
  else if (given) most = posts > 0 ? 0.4 * length : length < 5 ? 0.5 : Math.min(1.1, 0.2 * length);
  else most = surnameLimit(length, Math.max(...shared.map(rarity)), posts, known);
  // "Kathryn", "Catherine": one name to the ear, beside a surname that few bear or two other names.
  const heard = at < shared.length && soundOf(x) === soundOf(y);
  const few = at === 0 ? length >= LONG && rarity(shared[shared.length - 1]!) > UNUSUAL : shared.length > 1;
  if (heard && few) most = Math.max(most, HEARD);
  // Names that thousands bear, all three of them.
  if (!given && usual && posts === 0 && Math.max(...shared.map(rarity)) < 4 * USUAL) most = Math.min(most, 0.7);
  // Each is told to be something, and not the same.
  if (!given && posts === 0 && areOthers(a, b)) most = Math.min(most, OTHERS);
  if (shared.every(isGeneric)) most = known ? 0 : isKnown(x) !== isKnown(y) ? 0.85 : 0.7;
  // "The chief executive, Ilse Okonjo" and "boss Ilsa Okonjo": those who lead are called by many names.
  const rare = given && rarity(shared[shared.length - 1]!) > UNUSUAL;
  if (cost > most && rare && leads(a) && leads(b) && !leadOthers(a, b) && x.slice(0, 3) === y.slice(0, 3))
    most = 0.4 * length;
  // "Coal Minister Anil Rao" and "Coal Minister Sunil Rao": one post, one surname, and no article that has both.
  const full = given && posts > 0 && postsShared(a, b) > 1 && !isOtherPost(a, b);
  if (cost > most && full && !isKin(a, b)) return { a, b, confidence: 0.65 };
  // "Mayor Pedro Rao" and "Mayor Paulo Rao".
  const only = given && areOnly(a, b) && x[0] === y[0] && rarity(shared[shared.length - 1]!) > USUAL;
  if (cost > most && only) return { a, b, confidence: 0.65 };
  if (cost <= most) return { a, b, confidence: posts > 0 || cost <= 0.7 ? 0.85 : 0.75 };
  if (given && !isKin(a, b) && !areOthers(a, b) && isInCompany(a, b, x, y, shared, cost))
    return { a, b, confidence: 0.5, faint: true };
  return (at === 0 || !usual) && isFaint(at, x, y, shared, cost) && areLike(a, b)
    ? { a, b, confidence: 0.5, faint: true }
    : undefined;
}

/** Given names that are not far from one another, and so much company that both have (see `companyShared`). */
const IN_COMPANY: readonly (readonly [number, number])[] = [
  [0.3, 1],
  [0.45, 2.5],
];

/** "Greta Sandvig", "Gerda Sandvig": no post stands beside the names, but both are told of in the same words, a post among them. */
function isInCompany(
  a: StoryName,
  b: StoryName,
  x: string,
  y: string,
  shared: readonly string[],
  cost: number,
): boolean {
  const length = Math.max(x.length, y.length);
  const few = shared.length > 1 || rarity(shared[0]!) > UNUSUAL;
  if (!few || x[0] !== y[0] || length < 5 || isShortForm(x, y)) return false;
  const fits = IN_COMPANY.filter(([far]) => cost <= far * length);
  // Siblings are told of in like words too; of one post there is one.
  if (fits.length === 0 || !postBeside(a, b)) return false;
  const company = companyShared(a, b);
  return fits.some(([, least]) => company >= least);
}

/** Words with which the names of many places, parishes and ships begin: sharing one is no context. */
const isGeneric = (part: string) => GENERIC.has(part);
const GENERIC = new Set(
  'san santa santo sao saint st los las el la le les new old port fort mount lake cape river bay north south east west hurricane'.split(
    ' ',
  ),
);
