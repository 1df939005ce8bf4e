import { headsOrganisation } from '../../reading/lexicon/organisations.ts';
import { soundOf } from '../../reading/names/spelling.ts';
import { companyShared } from './company.ts';
import { isFamilyFirst } from './familynames.ts';
import {
  distance,
  isDerived,
  isForm,
  isHouseStyle,
  isKnown,
  isLastVowel,
  isOtherSex,
  isPlural,
  isShortForm,
  isSwapped,
  lacksPrefix,
  rarity,
  tellsApart,
} from './likeness.ts';
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
import { isSlipBeside, standTogether } from './typos.ts';

/** Two names that are one, spelt two ways: the words on which they differ. */
export interface Verdict {
  readonly a: StoryName;
  readonly b: StoryName;
  /** 0..1 */
  readonly confidence: number;
  /** The longer has the "s" of a genitive whose apostrophe is lost. */
  readonly apostrophe?: boolean;
  /** The word of `a` that stands for one of `b`, where the rest of the two need not be alike. */
  readonly words?: readonly [string, string];
  /** Little speaks for it but the names: no squiggle for it. */
  readonly faint?: boolean;
}

/** Ships' designators: what follows is the ship's own name. */
const SHIPS = new Set('km kmp mv mt ms mts ss uss hms rms rrs ins mf gts hmas hmcs usns fv msc'.split(' '));
/** What has a proper name of its own behind it. */
const NAMED = new Set('hurricane typhoon cyclone storm lake mount cape fort camp bay river'.split(' '));
const SMALL = new Set('of for and the in on at to'.split(' '));
/** Words that are more common than this are hardly ever a slip for one another. */
const COMMON = 20_000;
/** How far surnames may be apart where the two are told to be different things. */
const OTHERS = 1.2;
const isPerson = (name: StoryName) => name.kind === 'person' || name.kind === 'unknown';

/** Do both stand in one article as names of their own? Then they are two persons, or a slip inside that article. */
export function meet(a: StoryName, b: StoryName): boolean {
  for (const member of a.members) if (b.members.has(member)) return true;
  return false;
}

/** Are the kinds of the two such that they can be one? */
export function kindsAgree(a: StoryName, b: StoryName): boolean {
  return a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown';
}

/**
 * Two names of several parts: one part differs, or every part a little. A shorter name is set against the longer one's
 * end ("Lo Presti", "Garcia Lopez") and against its given name and end (a middle name left out).
 */
export function judgeFull(a: StoryName, b: StoryName): Verdict | undefined {
  if (!kindsAgree(a, b)) return undefined;
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
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
  return !vetoed && total <= 1.3 && !meet(a, b) ? { a, b, confidence: 0.75 } : undefined;
}

/** Are the two words known to tell things apart, or to be one in another house's style? */
export function isVetoed(x: string, y: string, marked: boolean): boolean {
  return tellsApart(x, y) || isHouseStyle(x, y, marked) || isOtherSex(x, y);
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
    return meet(a, b) ? undefined : { a, b, confidence: 0.65, faint: true };
  const vowel = at > 0 && own.length === 2 && isPerson(a) && isPerson(b) && isLastVowel(x, y) && !meet(a, b);
  // "Governor Mario Rao" and "Governor Maria Rao": of a post that one person has, no husband and wife.
  const only = at === 0 && isPerson(a) && isPerson(b) && areOnly(a, b) && !meet(a, b) && isOtherSex(x, y);
  const vetoed = isVetoed(x, y, a.marked || b.marked) && !(vowel && !isFamilyFirst(own[0]!)) && !only;
  if (x.length < 3 || y.length < 3 || vetoed) return undefined;
  if (lacksPrefix(x, y) && a.kind !== 'person' && b.kind !== 'person' && !hasInnerCapital(a) && !hasInnerCapital(b))
    return undefined;
  if (isOneNamed(a, b, own, x, y)) return { a, b, confidence: 0.7 };
  if (isPlural(x, y)) {
    const [short, long] = x.length < y.length ? [a, b] : [b, a];
    const genitive = at === own.length - 1 && long.members.size === 1 && short.members.size > 1;
    const person =
      short.kind === 'person' && long.kind !== 'organisation' && !headsOrganisation(x.length < y.length ? x : y);
    if (genitive && person) return { a, b, confidence: 0.7, apostrophe: true };
    if (isInsideBody(a, b, at, own)) return { a, b, confidence: 0.7 };
    if (isKnown(x) && isKnown(y) && short.kind !== 'person') return undefined;
  }
  if (SHIPS.has(own[0]!) && at > 0 && shared.some((part) => part.length > 2 && rarity(part) > USUAL))
    return meet(a, b) ? undefined : { a, b, confidence: 0.7 };
  const things = a.kind === 'organisation' || a.kind === 'place' || b.kind === 'organisation' || b.kind === 'place';
  return things ? judgeThings(a, b, x, y) : judgePersons(a, b, at, x, y, shared);
}

/** One word inside a body's long name is in the plural once: what a body is called does not come in two numbers. */
function isInsideBody(a: StoryName, b: StoryName, at: number, own: readonly string[]): boolean {
  const others = own.filter((part, i) => i !== at && !SMALL.has(part)).length;
  const body = a.kind === 'organisation' && b.kind === 'organisation';
  return body && at < own.length - 1 && others >= 3 && !meet(a, b) && !hasApostrophe(a) && !hasApostrophe(b);
}

/** A storm or a lake by nearly one name, in like company: "Lake Ferdinand" and "Lake Ferdinands". */
function isOneNamed(a: StoryName, b: StoryName, own: readonly string[], x: string, y: string): boolean {
  if (own.length !== 2 || !NAMED.has(own[0]!) || meet(a, b) || x[0] !== y[0] || Math.min(x.length, y.length) < 5)
    return false;
  return (isPlural(x, y) || (distance(x, y, 0.8) <= 0.8 && !isDerived(x, y))) && companyShared(a, b) >= 2;
}

/** Organisations, places, works: "Gordon Advisers"/"Gordon Advisors", "67th Presinct"/"67th Precinct". */
function judgeThings(a: StoryName, b: StoryName, x: string, y: string): Verdict | undefined {
  const length = Math.max(x.length, y.length);
  if (length < 5) return undefined;
  const cost = distance(x, y, 1.6);
  const common = rarity(x) < COMMON && rarity(y) < COMMON;
  if (lacksPrefix(x, y) && isKnown(x.length < y.length ? x : y)) return undefined;
  const singular = isDerived(x, y) && isKnown(x) && isKnown(y);
  const most = common ? 0.65 : isKnown(x) && isKnown(y) ? 0.8 : Math.min(1.5, 0.2 * length);
  return cost <= most && !singular && !(meet(a, b) && cost > 1) ? { a, b, confidence: common ? 0.75 : 0.9 } : undefined;
}

/** Persons: a shared given name and near surnames, or a shared surname and near given names. */
function judgePersons(
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
  return (at === 0 || !usual) && isFaint(at, x, y, shared, cost) && areLike(a, b)
    ? { a, b, confidence: 0.5, faint: true }
    : undefined;
}

/** Words with which the names of many places, parishes and ships begin: sharing one is no context. */
const isGeneric = (part: string) => GENERIC.has(part);
const GENERIC = new Set(
  'san santa santo sao saint st los las el la le les new old port fort mount lake cape river bay north south east west hurricane'.split(
    ' ',
  ),
);

/** A bare word against a part of a name (or another bare word): a slip in the article, or across articles. */
export function judgeBare(bare: StoryName, other: StoryName, part: string): Verdict | undefined {
  const x = bare.parts[0]!;
  const swapped = isSwapped(x, part) && hasAmpersand(bare) && hasAmpersand(other);
  if (swapped) return meet(bare, other) ? undefined : { a: bare, b: other, confidence: 0.75 };
  const length = Math.max(x.length, part.length);
  if (Math.min(x.length, part.length) < 4 || !kindsAgree(bare, other) || isVetoed(x, part, bare.marked || other.marked))
    return undefined;
  const cost = distance(x, part, 1.2);
  if (cost > Math.min(1.1, 0.25 * length) || isDerived(x, part)) return undefined;
  if ((x[0] !== part[0] && cost > 0.5 && !lacksPrefix(x, part)) || (isAcronym(bare) && isAcronym(other)))
    return undefined;
  const together = meet(bare, other);
  if (together && other.parts.length > 1) return judgeAnaphor(bare, other, x, part, cost);
  return judgeApart(bare, other, x, part, cost, together);
}

/** Acronyms differ by a letter by design. */
const isAcronym = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some(({ text }) => text === text.toUpperCase() && text.length < 8));
/** "LaRoche", "McNab": the prefix shows. */
const hasInnerCapital = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text)));
const hasApostrophe = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some((mention) => /['’]/.test(mention.text)));
const hasAmpersand = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some((mention) => mention.text.includes('&')));

/**
 * A bare surname has to be somebody's: where nobody of that name has been introduced in the article, but one of nearly
 * the same name has, it is a slip.
 */
function judgeAnaphor(bare: StoryName, other: StoryName, x: string, part: string, cost: number): Verdict | undefined {
  if (!isPerson(other) || bare.kind === 'organisation') return undefined;
  // A given name alone is often a pet form of the full one's: there both have to be unusual.
  if (other.parts[other.parts.length - 1] !== part && isKnown(x)) return undefined;
  const same = soundOf(x) === soundOf(part);
  if (rarity(x) < COMMON && rarity(part) < COMMON && !(same && cost <= 0.6)) return undefined;
  if (!same && isKnown(x) && isKnown(part)) return undefined;
  return { a: bare, b: other, confidence: same ? 0.85 : 0.75 };
}

/** Two bare words (or a bare word and a name of another article): the company they keep has to be the same. */
function judgeApart(
  bare: StoryName,
  other: StoryName,
  x: string,
  part: string,
  cost: number,
  together: boolean,
): Verdict | undefined {
  const length = Math.max(x.length, part.length);
  const unknown = !isKnown(x) || !isKnown(part);
  if (other.parts[other.parts.length - 1] !== part && isKnown(x) && isKnown(part)) return undefined;
  if (length < 5 || (!unknown && rarity(x) < COMMON * 2 && rarity(part) < COMMON * 2)) return undefined;
  if (together && standTogether(bare, [other])) return undefined;
  if (together && cost > (isKnown(x) !== isKnown(part) && length >= 7 ? 1 : 0.75)) return undefined;
  // In one article, a spelling that no dictionary has beside one that sounds the same and is known.
  if (together && isKnown(x) !== isKnown(part) && length >= 6 && soundOf(x) === soundOf(part))
    return { a: bare, b: other, confidence: 0.75 };
  // One post and an unheard-of name spelt in two ways that sound alike.
  if (unknown && length >= 6 && cost <= 0.7 && postsShared(bare, other) > 0)
    return { a: bare, b: other, confidence: 0.75 };
  const shared = companyShared(bare, other, [x, part]);
  const need = isKnown(x) !== isKnown(part) && length >= 6 ? 0.8 : unknown ? 1 : 2;
  return shared >= need ? { a: bare, b: other, confidence: isKnown(x) !== isKnown(part) ? 0.85 : 0.7 } : undefined;
}
