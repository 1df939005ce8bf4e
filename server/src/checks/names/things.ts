import { isShipPrefix } from '../../reading/lexicon/craft.ts';
import { headsOrganisation, headsPlace } from '../../reading/lexicon/organisations.ts';
import { companyShared } from './company.ts';
import { areOtherGivers } from './givers.ts';
import { distance, isDerived, isKnown, isPlural, lacksPrefix, rarity } from './likeness.ts';
import { USUAL } from './limits.ts';
import { type Spot, type StoryName, wholeSpots } from './people.ts';
import { hasApostrophe, SMALL } from './shape.ts';
import { COMMON, meet, type Verdict } from './verdict.ts';

/** What has a proper name of its own behind it. */
const NAMED = new Set('hurricane typhoon cyclone storm lake mount cape fort camp bay river'.split(' '));
/** Has the longer the word for what it is behind it, which the shorter has in lower case: "Hospital"? */
export function lacksHead(short: StoryName, long: StoryName): boolean {
  const last = long.parts[long.parts.length - 1]!;
  const before = ({ member, mention }: Spot) =>
    member.reading.article.text
      .slice(mention.end, mention.end + last.length + 2)
      .trim()
      .startsWith(last);
  const thing = (name: StoryName) => name.kind === 'organisation' || name.kind === 'place';
  return (
    thing(long) &&
    (thing(short) || wholeSpots(short).some(before)) &&
    short.parts.length >= 2 &&
    long.parts.length === short.parts.length + 1 &&
    (headsOrganisation(last) || headsPlace(last)) &&
    !short.parts.includes(last)
  );
}

/** A ship by nearly one name. */
export function isShip(own: readonly string[], at: number): boolean {
  return isShipPrefix(own[0]!) && at > 0 && own.some((part, i) => i !== at && part.length > 2 && rarity(part) > USUAL);
}

const STREETS = new Set('street road avenue boulevard lane drive place court terrace crescent close way'.split(' '));

/** "Tessamar Street" and "Tessamar Avenue": of streets by one rare name a story hardly has two. */
export function areStreets(
  a: StoryName,
  b: StoryName,
  at: number,
  own: readonly string[],
  x: string,
  y: string,
): boolean {
  if (!STREETS.has(x) || !STREETS.has(y) || at === 0 || at !== own.length - 1 || meet(a, b)) return false;
  const base = own.slice(0, -1);
  return (
    base.every((part) => !/\d/.test(part)) && base.some((part) => rarity(part) > COMMON) && companyShared(a, b) >= 1
  );
}

const AWARDS = new Set('medal order cross star award prize ribbon'.split(' '));
/** So much has to be said of two awards in the same words: for what, to whom and when. */
const FOR_WHAT = 2.5;

/** "Medal of Courage" and "Medal of Merit", given for one deed. */
export function judgeAwards(a: StoryName, b: StoryName, at: number, own: readonly string[]): Verdict | undefined {
  const pattern = own.length === 3 && own[1] === 'of' && at === 2 && AWARDS.has(own[0]!);
  if (!pattern || meet(a, b) || companyShared(a, b) < FOR_WHAT) return undefined;
  const say = areOtherGivers(a, b) ? 'Award and giver differ' : 'Award differs';
  return { a, b, confidence: 0.65, faint: true, say };
}

/** What a firm calls itself by; single ones are not spoken of. */
const FIRMS = new Set(
  (
    'semiconductor system industry service holding resource technology solution enterprise airway airline motor product ' +
    'laboratory instrument material dynamic communication network pharmaceutical electronic chemical property'
  ).split(' '),
);

/** "Tessamar Semiconductor" and "Tessamar Semiconductors": a firm has one of the two in its name. */
export function isFirm(a: StoryName, b: StoryName, at: number, own: readonly string[], x: string, y: string): boolean {
  if (!FIRMS.has(x.length < y.length ? x : y) || at !== own.length - 1 || meet(a, b)) return false;
  return own.slice(0, -1).some((part) => rarity(part) > COMMON) && !hasApostrophe(a) && !hasApostrophe(b);
}

/** So much of the longer word both begin with. */
const BEGINS = 0.55;

/** One word of a body's long name is another that begins like it, in like company: "Unity" and "Union". */
export function isOneBody(a: StoryName, b: StoryName, x: string, y: string, shared: readonly string[]): boolean {
  const content = shared.filter((part) => !SMALL.has(part)).length;
  if (content < 2 || meet(a, b) || isDerived(x, y) || a.kind !== 'organisation' || b.kind !== 'organisation')
    return false;
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  return same >= 3 && same >= BEGINS * Math.max(x.length, y.length) && companyShared(a, b) >= 2;
}

/** One word inside a body's long name is in the plural once: what a body is called does not come in two numbers. */
export function isInsideBody(a: StoryName, b: StoryName, at: number, own: readonly string[]): boolean {
  const others = own.filter((part, i) => i !== at && !SMALL.has(part)).length;
  const body = a.kind === 'organisation' && b.kind === 'organisation';
  return body && at < own.length - 1 && others >= 3 && !meet(a, b) && !hasApostrophe(a) && !hasApostrophe(b);
}

/** A storm or a lake by nearly one name, in like company: "Lake Ferdinand" and "Lake Ferdinands". */
export function isOneNamed(a: StoryName, b: StoryName, own: readonly string[], x: string, y: string): boolean {
  if (own.length !== 2 || !NAMED.has(own[0]!) || meet(a, b) || x[0] !== y[0] || Math.min(x.length, y.length) < 5)
    return false;
  return (isPlural(x, y) || (distance(x, y, 0.8) <= 0.8 && !isDerived(x, y))) && companyShared(a, b) >= 2;
}

/** Organisations, places, works: "Marlow Advisers"/"Marlow Advisors", "the Harbour Presinct"/"the Harbour Precinct". */
export function judgeThings(a: StoryName, b: StoryName, x: string, y: string): Verdict | undefined {
  const length = Math.max(x.length, y.length);
  if (length < 5) return undefined;
  const cost = distance(x, y, 1.6);
  const common = rarity(x) < COMMON && rarity(y) < COMMON;
  if (lacksPrefix(x, y) && isKnown(x.length < y.length ? x : y)) return undefined;
  const singular = isDerived(x, y) && isKnown(x) && isKnown(y);
  const most = common ? 0.65 : isKnown(x) && isKnown(y) ? 0.8 : Math.min(1.5, 0.2 * length);
  return cost <= most && !singular && !(meet(a, b) && cost > 1) ? { a, b, confidence: common ? 0.75 : 0.9 } : undefined;
}
