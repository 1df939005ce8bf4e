import { KIN } from '../../reading/lexicon/kin.ts';
import { isTitle, modifiesTitle } from '../../reading/lexicon/titles.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import { isSharedPost } from './familynames.ts';
import { rarity } from './likeness.ts';
import type { StoryName } from './people.ts';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that make a post another one: a deputy and a former mayor are not the mayor. */
const QUALIFIERS = list(
  'former ex late deputy vice acting assistant associate interim co incoming outgoing onetime reserve substitute backup trainee',
);
/** Of these a state, a town or a company has many at a time: what they are over has to be the same. */
const OVER = list(
  'minister director secretary commissioner chief head officer manager chairman executive leader coordinator editor dean',
);
/** Shared posts of which a story tells of one as a rule. */
const ONE = list('driver pilot gunman suspect defendant captain judge justice police king queen');

/** How many words of posts the two have in common; `own` leaves out those that many people bear at a time. */
export function postsShared(a: StoryName, b: StoryName, own = false): number {
  return sharedWords(a, b).filter((post) => !(own && isSharedPost(post))).length;
}

/**
 * How many words say that the two hold one post, of which there is one: none where anything says that they do not. Of
 * `usual` names the captain's may be borne by two captains.
 */
export function onePost(a: StoryName, b: StoryName, usual: boolean): number {
  const shared = sharedWords(a, b);
  const telling = shared.filter((post) => (ONE.has(post) ? !usual : !isSharedPost(post)));
  if (telling.length === 0 || isOtherPost(a, b)) return 0;
  return telling.every((post) => OVER.has(post)) && shared.length === 1 ? 0 : telling.length;
}

/** Do the two hold a post of which a place has one, and does nothing set the posts apart? */
export function areOnly(a: StoryName, b: StoryName): boolean {
  return sharedWords(a, b).some((post) => ONLY.has(post)) && !isOtherPost(a, b) && !isKin(a, b);
}

const ONLY = list(
  'mayor governor president chancellor archbishop ombudsman coroner principal sheriff headmaster headmistress headteacher warden abbot ' +
    'abbess stationmaster harbourmaster',
);

/** Has one of the two posts a word that the other has not and that makes it another one ("former", "deputy")? */
export const areQualified = (a: StoryName, b: StoryName): boolean =>
  [...QUALIFIERS].some((word) => a.posts.has(word) !== b.posts.has(word));

/** Does anything set the two posts apart: a deputy's, a former one, or each over something else? */
export function isOtherPost(a: StoryName, b: StoryName): boolean {
  if (areQualified(a, b)) return true;
  const shared = new Set(sharedWords(a, b));
  const [x, y] = [beyond(a, shared), beyond(b, shared)];
  return shared.size === 1 && x > 0 && y > 0;
}

/** Do both have a trade or a place in a team, and not the same? */
export function areOthers(a: StoryName, b: StoryName): boolean {
  return isOtherPost(a, b) || areOfOtherTrades(a, b);
}

/** Has each a trade, and not the same? */
export function areOfOtherTrades(a: StoryName, b: StoryName): boolean {
  const [x, y] = [jobs(a), jobs(b)];
  return x.length > 0 && y.length > 0 && !x.some((job) => y.includes(job));
}

const jobs = (name: StoryName) => [...name.posts].filter((post) => JOBS.has(post));
const JOBS = list(
  'driver guard conductor pilot copilot steward stewardess engineer electrician mechanic nurse surgeon doctor paramedic ' +
    'teacher pupil student judge prosecutor lawyer clerk mayor councillor goalkeeper striker defender midfielder winger coach ' +
    'referee priest imam bishop farmer fisherman firefighter governor senator minister sheriff baker butcher singer actor actress',
);

/** Do both lead houses that are named, and not the same? */
export function leadOthers(a: StoryName, b: StoryName): boolean {
  const [x, y] = [housesOf(a), housesOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

const housesOf = (name: StoryName) =>
  [...name.posts].filter((post) => !isTitle(post) && !modifiesTitle(post) && rarity(post) > COMMON);
/** A word that is more common than this names no house. */
const COMMON = 3_000;

const sharedWords = (a: StoryName, b: StoryName) => [...a.posts].filter((post) => b.posts.has(post));
const beyond = (name: StoryName, shared: ReadonlySet<string>) =>
  [...name.posts].filter((post) => !shared.has(post) && !/^\d/.test(post)).length;

/** Is either one who leads, by whichever of the words for it? */
export const leads = (name: StoryName) => [...name.posts].some((post) => LEADERS.has(post));
const LEADERS = list('boss ceo executive head chief');
export const hasPost = (name: StoryName) => [...name.posts].some((post) => !isSharedPost(post));
export const isKin = (a: StoryName, b: StoryName) =>
  [...a.posts, ...b.posts].some((post) => KIN.has(post) || OF_A_LINE.has(post));
/** They tell of whom somebody comes behind, or who comes behind him. */
const OF_A_LINE = list('late heir');

/** Words nearer to each other than this may say one thing of somebody. */
const LIKE = 0.7;

/** Is something said of each that is also said of the other, in these or in other words, and nothing that parts them? */
export function areLike(a: StoryName, b: StoryName): boolean {
  if (areOthers(a, b) || isKin(a, b)) return false;
  const own = (name: StoryName) => [...name.posts].filter((post) => !isSharedPost(post)).map(meaningOf);
  const theirs = own(b);
  return own(a).some((post) => theirs.some((other) => likeness(post, other) >= LIKE));
}
