import { compareActors, sharedActors } from '../../events/actors.ts';
import { APART, clusterBy } from '../../events/cluster.ts';
import { type Anchored, isOwnNews, matchOf } from '../../events/match.ts';
import { shareOf } from '../../events/matter.ts';
import { Containment } from '../../events/places.ts';
import { nameTwo } from '../../events/telling.ts';
import { relateThemes, SOLE } from '../../events/theme.ts';
import { compareMoments } from '../../events/timing.ts';
import { mayBeOne } from '../../reading/lexicon/events.ts';
import { isOnsetOf } from '../../reading/lexicon/happenings.ts';
import { offsetsIn } from '../../reading/lexicon/offsets.ts';
import { locationsOf } from '../../reading/places/gazetteer.ts';
import type { Member, Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import { areHoursOfTwoDays, compareTimes, isFar, isSlip, type Offsets } from './compare.ts';
import type { TimeFact, TimeFacts } from './facts.ts';

/** A time of the day at its place, of a happening. */
export interface TimeMention extends Mention {
  readonly member: Member<TimeFacts>;
  readonly fact: TimeFact;
  readonly anchored: Anchored;
  /** It is told of its article's own news, */
  readonly own: boolean;
  /** and as its coming about. */
  readonly onset: boolean;
  /** Its article has no other time under the same verb, */
  readonly onlyVerb: boolean;
  /** nor for another beginning. */
  readonly onlyOnset: boolean;
}

/** The times of a story, and what is known of its places. */
export interface StoryTimes {
  readonly places: Containment;
  readonly mentions: readonly TimeMention[];
  /** The same by article. */
  readonly of: ReadonlyMap<Member<unknown>, readonly TimeMention[]>;
}

/** Hours that lie far apart are more often of two events than a slip: the events then have to be one beyond doubt. */
const SURE = 2.5;

/** Two times of one odd minute, such as 5:42 and 7:42, are more often a slip than two events. */
const SLIP_BONUS = 2;
/** So are two stretches that share their other end. */
const STRETCH_BONUS = 1.5;
/** And happenings that befell what bears one name. */
const THEME_BONUS = 1;

/** Kinds of happening that may be the news of an article themselves. */
const NEWS = new Set(['onset', 'alarm']);

/** Takes the times of all articles of a story. */
export function timesOf(story: Story<TimeFacts>): StoryTimes {
  const places = new Containment(story.members.map((member) => member.reading));
  const of = new Map(story.members.map((member) => [member, mentionsOf(member, places)]));
  return { places, mentions: [...of.values()].flat(), of };
}

/** The times of one article. */
function mentionsOf(member: Member<TimeFacts>, places: Containment): TimeMention[] {
  const { facts, frame } = member.facts;
  const told = facts.map((fact) => {
    const anchored = { frame: frame!, context: fact.context };
    const own = NEWS.has(fact.kind) && isOwnNews(anchored, places);
    const kind = fact.context.classes[0] ?? anchored.frame.classes[0];
    const onset = own && fact.kind === 'onset' && (kind === undefined || isOnsetOf(fact.name, kind));
    return { member, fact, anchored, own, onset, span: fact.clock };
  });
  const agrees = (a: TimeFact, b: TimeFact) => compareTimes(a, b, undefined) === 'agree';
  return told.map((one) => ({
    ...one,
    onlyVerb: told.every(({ fact }) => fact.name !== one.fact.name || fact === one.fact || agrees(fact, one.fact)),
    onlyOnset: told.every(({ fact, onset }) => !onset || fact === one.fact || agrees(fact, one.fact)),
  }));
}

/** The times of a story that are told of one happening; one that stands alone is a group of one. */
export function groupsOf({ mentions, places }: StoryTimes): TimeMention[][] {
  return clusterBy(mentions, (a, b) => scoreOf(a, b, places));
}

/** Is it one event? What else the two times share speaks for it, and hours that no slip explains against it. */
export function scoreOf(a: TimeMention, b: TimeMention, places: Containment): number {
  if (a.member === b.member) return a.fact.name === b.fact.name && compare(a, b) === 'agree' ? 0 : -1;
  if (!mayBeOneTime(a, b) || (!a.onset && !b.onset && areHoursOfTwoDays(hourOf(a), hourOf(b)))) return APART;
  const { score } = matchOf(a.anchored, b.anchored, places);
  const names = a.own && b.own ? 0 : sharedActors(a.fact.actors, b.fact.actors);
  const stretch = hasSameEnd(a, b) ? STRETCH_BONUS : 0;
  const theme = themesOf(a, b) === 'same' ? THEME_BONUS : 0;
  const slip = isSlip(a.fact.clock, b.fact.clock) ? SLIP_BONUS : 0;
  const news = a.fact.name === b.fact.name && areOfOneNews(a, b) ? SHARED_BONUS : 0;
  return score + news + names + stretch + slip + theme - (isFar(a.fact, b.fact) && slip === 0 ? SURE : 0);
}

const hourOf = ({ fact: { clock, context }, anchored: { frame } }: TimeMention) => ({
  clock,
  moment: context.moment ?? frame.moment,
});

/** So long before it begins nobody calls for help; beyond the second it is another call (minutes). */
const [SOON, LATE] = [20, 300] as const;

/** Is the alarm raised before there is anything to raise it about? */
function isTooSoon({ fact: alarm, own }: TimeMention, begun: TimeMention): boolean {
  if (alarm.kind !== 'alarm' || !own || !begun.onset || !begun.onlyOnset) return false;
  if (alarm.clock.ambiguous || begun.fact.clock.ambiguous) return false;
  const gap = begun.fact.clock.minutes - alarm.clock.minutes;
  return gap >= SOON && gap <= LATE;
}

const themesOf = (a: TimeMention, b: TimeMention) =>
  relateThemes(a.fact.theme, b.fact.theme, [a.member.reading, b.member.reading], false);

/** Articles of one event share such a part of their names: what each of them tells once is then one thing. */
const SHARED = 0.5;
/** And that speaks for it. */
const SHARED_BONUS = 1.5;

function areOfOneNews(a: TimeMention, b: TimeMention): boolean {
  const [x, y] = [a.member.facts.matter, b.member.facts.matter];
  if (!x || !y || a.fact.end || b.fact.end || a.fact.otherwise !== b.fact.otherwise || isFar(a.fact, b.fact))
    return false;
  if (compareMoments(a.anchored.frame.moment, b.anchored.frame.moment) === 'apart') return false;
  // One leaves several places in a day.
  if (a.fact.name === 'depart' && themesOf(a, b) !== 'same') return false;
  return shareOf(x, y).part >= SHARED;
}

/** Do two stretches have one end in common? */
function hasSameEnd(a: TimeMention, b: TimeMention): boolean {
  return a.fact.end !== undefined && a.fact.end.minutes === b.fact.end?.minutes;
}

/** Do both tell when the same thing happened? An article that has several times for the like tells of several. */
function mayBeOneTime(a: TimeMention, b: TimeMention): boolean {
  if (a.fact.subject && b.fact.subject && !mayBeOne(a.fact.subject, b.fact.subject)) return false;
  // One leaves several places in a day.
  if (a.fact.name === 'depart' && b.fact.name === 'depart' && nameTwo(a.fact.context.words, b.fact.context.words))
    return false;
  if (a.fact.name === b.fact.name) {
    const theme = themesOf(a, b);
    if (theme === 'different') return false;
    const told =
      areOfOneNews(a, b) ||
      SOLE.has(a.fact.name) ||
      theme === 'same' ||
      a.own ||
      b.own ||
      compareActors(a.fact.actors, b.fact.actors) === 'shared';
    return a.onlyVerb && b.onlyVerb && (told || hasSameEnd(a, b));
  }
  if (isTooSoon(a, b) || isTooSoon(b, a)) return true;
  // Told by different verbs, it is one thing only where each article has one beginning.
  return a.onset && b.onset && a.onlyOnset && b.onlyOnset;
}

/** How the hours of two times stand to each other. */
export const compare = (a: TimeMention, b: TimeMention) => compareTimes(a.fact, b.fact, offsetsFor(a, b));

/** Do two articles contradict each other? */
export function clash(a: TimeMention, b: TimeMention): boolean {
  const verdict = compare(a, b);
  return a.member !== b.member && verdict !== 'agree' && verdict !== 'unknown';
}

/** The offsets of the countries that two articles put their news into; nothing where a place of theirs is not known. */
function offsetsFor(a: TimeMention, b: TimeMention): Offsets {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const sites = [a, b].flatMap(({ anchored }) => [...anchored.frame.places, ...anchored.context.places]);
  for (const { key } of sites) {
    const countries = new Set(locationsOf(key).map(({ country }) => country));
    if (countries.size > 1) continue;
    for (const country of countries) {
      const offsets = offsetsIn(country);
      if (!offsets) return undefined;
      least = Math.min(least, offsets[0]);
      most = Math.max(most, offsets[1]);
    }
  }
  return least <= most ? [least, most] : undefined;
}

/** Does either article also give the other's time for something? The two times are then of two things. */
export function areSettled(a: TimeMention, b: TimeMention, { of }: StoryTimes): boolean {
  const has = (others: readonly TimeMention[] = [], one: TimeMention) =>
    others.some((other) => compare(one, other) === 'agree');
  return has(of.get(b.member), a) || has(of.get(a.member), b) || hasBeside(a, b) || hasBeside(b, a);
}

/** Does the sentence of one name the hour of the other as well: "at 8 p.m. in the towns and at 9 p.m. on the islands"? */
function hasBeside({ member, fact: { clock, also } }: TimeMention, { fact: other }: TimeMention): boolean {
  return member.reading.clocks.some(
    (each) =>
      each !== clock &&
      !also.includes(each) &&
      each.block === clock.block &&
      each.sentence === clock.sentence &&
      each.zone === other.clock.zone &&
      each.minutes === other.clock.minutes,
  );
}
