import type { Finding } from '../../corpus/finding.ts';
import { compareActors, sharedActors } from '../../events/actors.ts';
import { type Anchored, isOwnNews, matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { relateThemes } from '../../events/theme.ts';
import { mayBeOne } from '../../reading/lexicon/events.ts';
import { isOnsetOf } from '../../reading/lexicon/happenings.ts';
import { offsetsIn } from '../../reading/lexicon/offsets.ts';
import { locationsOf } from '../../reading/places/gazetteer.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { Clashes, partInto } from '../report/clashes.ts';
import { findingsOf, type Mention, wordsOf } from '../report/disagree.ts';
import { compareTimes, isFar, isSlip, type Offsets } from './compare.ts';
import { LOUD, QUIET } from './examples.ts';
import { type TimeFact, type TimeFacts, timeFacts } from './facts.ts';

interface TimeMention extends Mention {
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

/** One event at two times of the day. */
export const times = defineCheck<TimeFacts>({
  name: 'times',
  summary: 'One event has different times of the day in different articles.',
  codes: [
    { code: 'time-conflict', severity: 'warning', summary: 'Two articles give different clock times for one event.' },
    {
      code: 'time-zone',
      severity: 'warning',
      summary: 'The same digits stand for Greenwich time in one article and for local time in another.',
    },
  ],
  byDefault: true,
  limits: 'Only clock times are compared: “in the evening” is none, and an hour that one article alone gives passes.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: timeFacts,
  judge,
});

function judge(story: Story<TimeFacts>): Finding[] {
  if (story.members.filter(({ facts }) => facts.facts.length > 0).length < 2) return [];
  const places = new Containment(story.members.map((member) => member.reading));
  const byMember = new Map<Member<unknown>, TimeMention[]>(
    story.members.map((member) => [member, mentionsOf(member, places)]),
  );
  const mentions = [...byMember.values()].flat();
  const clashes = new Clashes<TimeMention>();
  for (const a of mentions) {
    for (const b of mentions) {
      if (a.member.reading.article.file >= b.member.reading.article.file) continue;
      if (!mayBeOneTime(a, b) || !clash(a, b)) continue;
      if (isSettled(a, byMember.get(b.member)!) || isSettled(b, byMember.get(a.member)!)) continue;
      if (scoreOf(a, b, places) >= 0) clashes.add(a, b);
    }
  }
  return clashes.groups().flatMap((group) => findingsFor(group, clashes));
}

const themesOf = (a: TimeMention, b: TimeMention) =>
  relateThemes(a.fact.theme, b.fact.theme, [a.member.reading, b.member.reading], false);

/** Is it one event? What else the two times share speaks for it, and hours that no slip explains against it. */
function scoreOf(a: TimeMention, b: TimeMention, places: Containment): number {
  const { score } = matchOf(a.anchored, b.anchored, places);
  const names = a.own && b.own ? 0 : sharedActors(a.fact.actors, b.fact.actors);
  const stretch = hasSameEnd(a, b) ? STRETCH_BONUS : 0;
  const theme = themesOf(a, b) === 'same' ? THEME_BONUS : 0;
  const slip = isSlip(a.fact.clock, b.fact.clock) ? SLIP_BONUS : 0;
  return score + names + stretch + slip + theme - (isFar(a.fact, b.fact) && slip === 0 ? SURE : 0);
}

/** Do two stretches have one end in common? */
function hasSameEnd(a: TimeMention, b: TimeMention): boolean {
  return a.fact.end !== undefined && a.fact.end.minutes === b.fact.end?.minutes;
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

const compare = (a: TimeMention, b: TimeMention) => compareTimes(a.fact, b.fact, offsetsFor(a, b));

function clash(a: TimeMention, b: TimeMention): boolean {
  const verdict = compare(a, b);
  return verdict === 'conflict' || verdict === 'zone-conflict';
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

/** Do both tell when the same thing happened? An article that has several times for the like tells of several. */
function mayBeOneTime(a: TimeMention, b: TimeMention): boolean {
  if (a.fact.subject && b.fact.subject && !mayBeOne(a.fact.subject, b.fact.subject)) return false;
  if (a.fact.name === b.fact.name) {
    const theme = themesOf(a, b);
    if (theme === 'different') return false;
    const told = theme === 'same' || a.own || b.own || compareActors(a.fact.actors, b.fact.actors) === 'shared';
    return a.onlyVerb && b.onlyVerb && (told || hasSameEnd(a, b));
  }
  // Told by different verbs, it is one thing only where each article has one beginning.
  return a.onset && b.onset && a.onlyOnset && b.onlyOnset;
}

/** Where the other article also gives this one's time for something, the two times are of two things. */
function isSettled(one: TimeMention, others: readonly TimeMention[]): boolean {
  return others.some((other) => compare(one, other) === 'agree');
}

function findingsFor(group: readonly TimeMention[], clashes: Clashes<TimeMention>): Finding[] {
  const codeOf = (a: TimeMention, b: TimeMention) =>
    compare(a, b) === 'zone-conflict' ? 'time-zone' : 'time-conflict';
  return findingsOf<TimeMention>({
    check: 'times',
    code: codeOf,
    severity: 'warning',
    confidence: 0.75,
    variants: partInto(group, (a, b) => compare(a, b) === 'agree'),
    conflict: (a, b) => clashes.has(a, b),
    message: (here, there) => {
      const what = codeOf(here, there) === 'time-zone' ? 'Time zone differs' : 'Time differs';
      const [own, other] = [here, there].map(({ member, span }) => wordsAt(member.reading, span));
      return `${what}: ${own} here, ${other} in ${whereIs(there.member.reading, here.member.reading)}`;
    },
    replacement: wordsOf,
  });
}
