import { meet } from '../../events/actors.ts';
import { inCommon } from '../../events/company.ts';
import { type Match, veto, weigh } from '../../events/evidence.ts';
import { matchOf } from '../../events/match.ts';
import { areOfOneMatter } from '../../events/matter.ts';
import { isOneGiven } from '../../events/persons/bearers.ts';
import { areOnePerson } from '../../events/persons/persons.ts';
import { Containment } from '../../events/places.ts';
import { UNIT_BY_SIGN } from '../../reading/lexicon/units.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { Member, Story } from '../check.ts';
import { ruled } from '../ledger.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { compareValues, contradicts } from '../values.ts';
import type { ChronologyFacts, TimeTold } from './facts.ts';
import type { Governor } from './governor.ts';
import { NOBODY } from './owner.ts';
import { areTwoThings } from './phrases.ts';

/** A length or a year at its place. */
export interface TimeMention extends Mention {
  readonly member: Member<ChronologyFacts>;
  readonly told: TimeTold;
}

/** Words that no lexicon knows tell one thing where they are so near in use. */
const ALIKE = 0.72;
/** Nouns of one field are alike in use, a league and a cup: what sets a thing apart has to be nearer than that. */
const SAME = 0.85;
/** And so do the nouns of what began. */
const KIN = 0.5;
/** So much of what is said around two times that no lexicon knows is said around both. */
const COMMON = 0.5;
/** Days between two articles that tell of one stretch of days or weeks, at most. */
const LATER = 14;
/** Years farther apart than this are of two things. */
const FAR = 40;
/** And lengths of which one is more than so many times the other. */
const MOST = 6;

/** All that a story's articles tell of lengths and years, by article. */
export interface Times {
  readonly told: ReadonlyMap<Member<ChronologyFacts>, readonly TimeMention[]>;
  readonly places: Containment;
}

/** The lengths and the years of a story. */
export function timesOf(story: Story<ChronologyFacts>): Times {
  const told = story.members.map((member) => {
    const own = member.facts.told.map((each): TimeMention => ({ member, told: each, span: each.span }));
    return [member, own] as const;
  });
  return { told: new Map(told), places: new Containment(story.members.map(({ reading }) => reading)) };
}

/** Those that contradict each other. */
export function clashesOf(times: Times): Clashes<TimeMention> {
  const clashes = new Clashes<TimeMention>();
  const articles = [...times.told].filter(([, own]) => own.length > 0);
  for (const [i, [member, own]] of articles.entries()) {
    for (const [another, other] of articles.slice(i + 1)) {
      if (!mayCompare(member.facts, another.facts)) continue;
      for (const a of own) for (const b of other) if (clash(a, b, times)) clashes.add(a, b);
    }
  }
  return clashes;
}

/** Two articles name the same people and places, or both are about one person. */
const mayCompare = (a: ChronologyFacts, b: ChronologyFacts): boolean =>
  areOfOneMatter(a, b) || (!!a.main && !!b.main && areOnePerson(a.main, b.main));

/** The same of what two times are told of: articles about one person differ in all else that they tell. */
function areOfOneMatterOrLife({ member: x, told: a }: TimeMention, { member: y, told: b }: TimeMention): boolean {
  if (areOfOneMatter(x.facts, y.facts)) return true;
  return mayCompare(x.facts, y.facts) && a.owner === x.facts.main!.last && b.owner === y.facts.main!.last;
}

/** A second stay in hospital, months later: articles that lie so far apart tell of two where it went on for weeks. */
function areApartInTime({ member: x, told: a }: TimeMention, { member: y, told: b }: TimeMention): boolean {
  const [day, other] = [x.reading.date, y.reading.date];
  if (day === undefined || other === undefined || isOfYears(a) || isOfYears(b)) return false;
  return Math.abs(day - other) > LATER;
}
const isOfYears = ({ unit }: TimeTold) => /^(?:yr|decade|century)$/.test(unit ?? '');

const clash = (a: TimeMention, b: TimeMention, times: Times): boolean =>
  settledBy(a, b) === undefined &&
  areOfOneMatterOrLife(a, b) &&
  apartBy(a, b, times) === undefined &&
  weighTimes(a, b, times).score !== Number.NEGATIVE_INFINITY;

/** Weighs whether two articles tell of one thing by two times: by what it is and whose, if nothing else excludes it. */
export function weighTimes(a: TimeMention, b: TimeMention, times: Times): Match {
  const why = areOfOneMatterOrLife(a, b) ? apartBy(a, b, times) : 'the two articles hardly share a name';
  if (why) return weigh([veto(why)]);
  const match = matchOf(
    { frame: a.member.facts.frame, context: a.told.context },
    { frame: b.member.facts.frame, context: b.told.context },
    times.places,
    'time',
  );
  if (match.score === Number.NEGATIVE_INFINITY) return match;
  return ruled(match, Math.max(match.score, 0), 'what went on or came about, and whose it is');
}

/** Why two times are not told of one thing. */
function apartBy(a: TimeMention, b: TimeMention, { told }: Times): string | undefined {
  if (!areOfOneThing(a, b)) return 'they are told of two things, or of two persons';
  if (areFar(a.told, b.told)) return 'they are too far from each other to be of one thing';
  if (differ(a.told, b.told)) {
    // An article that knows the other's time as well tells two things by the two.
    if (knows(a, b) || knows(b, a)) return 'one of the articles has the other’s time too';
    if (!isOnly(a, told.get(a.member)!) || !isOnly(b, told.get(b.member)!))
      return 'one of the articles tells two such times';
  }
  if (a.told.form !== 'length') return undefined;
  if (areApartInTime(a, b)) return 'the articles lie too far apart to tell of one stretch';
  const [x, y] = [a.told.context, b.told.context];
  if (x.background !== y.background || (x.main !== y.main && !isOwned(a, b)))
    return 'one looks back, the other does not';
  return isOver(a.told, b.told) || isOver(b.told, a.told) ? 'one is over, the other is still to come' : undefined;
}

/** Why two times of one thing raise nothing. */
export function settledBy({ told: a }: TimeMention, { told: b }: TimeMention): string | undefined {
  if (!differ(a, b)) return 'the times agree, or may';
  const growing = a.form === 'length' && (isGrowing(a, b) || isGrowing(b, a));
  return growing ? 'it may have gone on for longer since' : undefined;
}

/** Does one article tell one thing by the two? */
export const areOne = (a: TimeMention, b: TimeMention): boolean =>
  a.told.form === b.told.form &&
  areAlike(a.told.governor, b.told.governor) &&
  !differ(a.told, b.told) &&
  !areFar(a.told, b.told);

/** What still goes on for hours, days or weeks has gone on for longer when the other article is written. */
const isGrowing = (a: TimeTold, b: TimeTold) =>
  a.running && !b.running && a.amount.value < b.amount.value && !isOfYears(a);

const isOver = (a: TimeTold, b: TimeTold) => b.ahead && !a.ahead && /(?:ed|spent|lay|led)$/.test(a.governor.word ?? '');

/** Are the two told of one thing: by what went on or came about, and whose it is? */
function areOfOneThing({ told: a, member: x }: TimeMention, { told: b, member: y }: TimeMention): boolean {
  if (a.form !== b.form || !areAlike(a.governor, b.governor)) return false;
  if (a.thing && b.thing && areTwoThings(a.thing, b.thing)) return false;
  if (a.owner === NOBODY || b.owner === NOBODY) return false;
  if (a.owner && b.owner && a.owner !== b.owner) {
    // Who founded it, and what he founded: either may be named first.
    const done = a.governor.courses.some((course) => DONE_TO.has(course));
    return done && (a.beside.has(b.owner) || b.beside.has(a.owner));
  }
  if (a.given && b.given && !isOneGiven(a.given, b.given)) return false;
  // "Sold", of fish and of brooms: more has to be said of both.
  if (a.near && b.near && inCommon(a.near, b.near).clause < COMMON) return false;
  if (a.owner && b.owner) return true;
  if ((a.owner && b.unsure) || (b.owner && a.unsure)) return false;
  if (a.sex && b.sex && a.sex !== b.sex) return false;
  // Words that no lexicon has are of one thing only where one and the same has it.
  if (a.governor.courses.length === 0 || b.governor.courses.length === 0) return false;
  if (a.beside.size > 0 && b.beside.size > 0 && !meet(a.beside, b.beside) && !(isHeld(a, y) && isHeld(b, x)))
    return false;
  if (a.owner) return y.facts.named.has(a.owner);
  return !b.owner || x.facts.named.has(b.owner);
}

/** Deeds that somebody does to something. */
const DONE_TO = new Set(['found', 'built', 'discover', 'law', 'coup', 'bought', 'collapse', 'open']);

/** Does the other article know those who are named beside it? */
const isHeld = ({ beside }: TimeTold, { facts }: Member<ChronologyFacts>) => meet(beside, facts.named);

const isOwned = ({ told: a }: TimeMention, { told: b }: TimeMention) => !!a.owner && !!b.owner;

function areAlike(a: Governor, b: Governor): boolean {
  // What began is told by its noun.
  if (a.courses.includes('begin') && b.courses.includes('begin'))
    return !!a.subject && !!b.subject && likeness(meaningOf(a.subject), meaningOf(b.subject)) >= KIN;
  if (areQualifiedApart(a, b)) return false;
  if (a.courses.length > 0 || b.courses.length > 0) return a.courses.some((course) => b.courses.includes(course));
  if (!a.word || !b.word) return false;
  return likeness(meaningOf(a.word), meaningOf(b.word)) >= ALIKE;
}

/** "A hunger strike" is no "bus strike", nor a league title one in the cup. */
function areQualifiedApart({ qualifier: x }: Governor, { qualifier: y }: Governor): boolean {
  return x !== undefined && y !== undefined && likeness(meaningOf(x), meaningOf(y)) < SAME;
}

/** Are they farther from each other than any two of one thing? */
function areFar({ form, amount: a }: TimeTold, { amount: b }: TimeTold): boolean {
  if (form === 'year') return Math.abs(a.value - b.value) > FAR;
  return form !== 'anniversary' && Math.max(a.value, b.value) > Math.min(a.value, b.value) * MOST;
}

/** Can they not both be right of one thing? */
export function differ(a: TimeTold, b: TimeTold): boolean {
  if (areFar(a, b)) return false;
  if (a.form === 'year' || a.form === 'anniversary') return a.amount.value !== b.amount.value;
  if (a.unit === b.unit) return a.amount.value !== b.amount.value && compareValues(a.amount, b.amount) === 'conflict';
  // The coarser unit is rounded.
  const [fine, coarse] = secondsIn(a) < secondsIn(b) ? [a, b] : [b, a];
  const step = coarse.amount.value / Math.max(1, coarse.amount.value / secondsIn(coarse));
  return contradicts(
    { ...coarse.amount, min: coarse.amount.min - step * ROUNDED, max: coarse.amount.max + step * ROUNDED },
    fine.amount,
  );
}

/** Whoever counts in the coarser unit leaves out this much of one: seven weeks are two months, and five are one. */
const ROUNDED = 0.4;
/** In one of the unit in which it is told. */
const secondsIn = ({ unit }: TimeTold) => UNIT_BY_SIGN.get(unit ?? '')?.factor ?? 1;

/** Does the article of one have the other's time for anything? */
function knows({ member: { facts } }: TimeMention, { told }: TimeMention): boolean {
  if (told.form === 'year') return facts.years.has(told.amount.value);
  if (told.form === 'length' || told.form === 'ago') return facts.lengths.some((own) => !contradicts(own, told.amount));
  return facts.told.some((own) => own.form === told.form && own.amount.value === told.amount.value);
}

/** Has its article one such time of the thing? */
const isOnly = (one: TimeMention, all: readonly TimeMention[]): boolean =>
  all.every(
    (each) =>
      each === one ||
      each.told.form !== one.told.form ||
      !areAlike(each.told.governor, one.told.governor) ||
      (each.told.owner && one.told.owner && each.told.owner !== one.told.owner) ||
      !differ(each.told, one.told),
  );
