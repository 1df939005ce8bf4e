import { type Evidence, evidence, type Match, veto, weigh } from '../../events/evidence.ts';
import { matchOf } from '../../events/match.ts';
import { daysStated } from '../../events/newsday.ts';
import type { Containment } from '../../events/places.ts';
import { compareMoments, daysFrom } from '../../events/timing.ts';
import { SPREADING } from '../../reading/lexicon/events.ts';
import { classesOf, nationOf } from '../../reading/lexicon/nouns.ts';
import { TOLLS } from '../../reading/lexicon/predicates.ts';
import { areOfOneSize, mayBeOneDivision } from '../../reading/numbers/divisions.ts';
import type { Member } from '../check.ts';
import { compareValues, sortedDigits } from '../values.ts';
import { DIVISION } from './divided.ts';
import type { FigureFact, FigureFacts } from './facts.ts';
import { weighHeld } from './held.ts';
import { HELD } from './holders.ts';
import { RECORD } from './keys.ts';
import { knownTo } from './knowing.ts';
import { isNarrower } from './narrower.ts';
import { areOfTwo } from './owners.ts';

/** A figure in its article. */
export interface Item {
  readonly member: Member<FigureFacts>;
  readonly fact: FigureFact;
}

/** What happens anew each day of a story: a night's arrests are not the week's. */
const RECURRING = new Set(['arrest', 'attend']);

/** Votes are counted for days, and then again. */
const COUNTED_ON = new Set(['poll', 'margin']);
const COUNT_DAYS = 3;

function areDaysApart(a: Item, b: Item): boolean {
  const [x, y] = [a.member.facts.frame.issued, b.member.facts.frame.issued];
  return x !== undefined && y !== undefined && Math.abs(daysFrom(x, y) ?? 0) > COUNT_DAYS;
}

/** What is built, had or planned is another number so many days later; of what an event did, nobody says it twice. */
const ANEW_DAYS = 60;

const areOfTwoTimes = (a: Item, b: Item): boolean =>
  (daysStated(datedOf(a), datedOf(b)) ?? 0) > ANEW_DAYS &&
  compareMoments(a.fact.context.moment, b.fact.context.moment) === undefined;

const datedOf = ({ member }: Item) => ({ reading: member.reading, frame: member.facts.frame });

/** A place so many characters behind the counted is where they are. */
const BEHIND = 5;

/** "the 240 workers in Corran": does the other article know the place, and tell its number of none that it may be? */
function isElsewhere({ quantity, context }: FigureFact, { member, fact }: Item, places: Containment): boolean {
  const own = context.places.find(({ start }) => start >= quantity.end && start - quantity.end <= BEHIND);
  if (!own) return false;
  const knows = member.reading.names.some(({ text }) => text.toLowerCase() === own.key);
  const others = [...fact.context.places, ...member.facts.frame.places];
  return (
    knows && others.length > 0 && others.every((other) => /unknown|disjoint/.test(places.relation(own.key, other.key)))
  );
}

/** What two events of one story have in common more often than not: an attack, and the answer to it. */
const COMMON = new Set(['die', 'injure', 'arrest', 'hit', 'shoot', 'fire', 'destroy', 'damage']);

/** Two articles that name the same people tell of one attack, not of that and its answer. */
const isOfPeople = ({ kind, amount }: Evidence): boolean => kind === 'people' && amount >= 1;

/** Where they do, that each tells one such toll says so much more than of another number. */
const BY_PEOPLE = 1.6;

/** A noun that is seldom counted says half of what a verb would. */
const NOUN_ALONE = 0.5;

/**
 * What those are called to whom it happens, by what happens: whoever is charged is a suspect, whoever is held a hostage.
 * "Men" may stand for any of these.
 */
const CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    arrest: 'suspect man fighter',
    charge: 'suspect man fighter',
    convict: 'suspect man fighter',
    acquit: 'suspect man fighter',
    escape: 'suspect man',
    kidnap: 'hostage man crew',
    attend: 'protester crowd',
  }).map(([predicate, groups]) => [predicate, new Set(groups.split(' '))]),
);

const isCalled = ({ predication: { predicate }, group }: FigureFact): boolean =>
  group !== undefined && (CALLED.get(predicate)?.has(group) ?? false);

/** Those who did it: the attackers are the suspects. */
export const isActor = ({ group }: FigureFact): boolean => group === 'suspect' || group === 'fighter';

/** May two figures be of the same group of people or things? */
function sameGroup(a: FigureFact, b: FigureFact): boolean {
  if (a.group === b.group || a.key === 'act:person') return true;
  if (a.part === b.part && isCalled(a) && isCalled(b)) return true;
  if (isActor(a) && isActor(b)) return true;
  // "26 killed" and "31 civilians killed" may be one count; "including seven children" is the children's alone.
  return !a.part && !b.part && (a.group === undefined || b.group === undefined);
}

/**
 * Up to this (order of magnitude, 2.5 times) two figures may well be of one thing. Of what had been raised in labelled
 * stories nine in ten were right up to it, half beyond it, and a quarter from six times on.
 */
const ALIKE = 0.4;

/** Orders of magnitude between two values beyond the likely: a toll of 9 and one of 90 are seldom of one event. */
function unlikeness(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return Math.max(0, Math.abs(Math.log10(a / b)) - ALIKE);
}

/**
 * Weighs whether two figures with one key are of one thing in one event. Symmetric. `several`: the keys of which some
 * article of the story tells two numbers.
 */
export function weighFigures(a: Item, b: Item, places: Containment, several: ReadonlySet<string>): Match {
  const [x, y] = [a.fact, b.fact];
  if (a.member === b.member && compareValues(x.quantity, y.quantity) === 'conflict')
    return weigh([veto('an article that gives two numbers tells of two things')]);
  if (!sameGroup(x, y)) return weigh([veto(`one counts ${x.group ?? 'all'}, the other ${y.group ?? 'all'}`)]);
  if (x.key.startsWith(DIVISION) && !mayBeOneDivision(x.quantity.value, y.quantity.value))
    return weigh([veto('bodies of two sizes divided')]);
  const held = weighHeld({ fact: x, date: a.member.reading.date }, { fact: y, date: b.member.reading.date }, places);
  if (held) return held;
  if (!x.predication.known && isNarrower(x.quantity) !== isNarrower(y.quantity))
    return weigh([veto('one counts a kind of what the other counts')]);
  if (areOfTwo(x.key, x.owner, y.owner, a.member.reading, b.member.reading))
    return weigh([veto('such numbers are somebody’s own, and two are named')]);
  if (x.key === 'cut:job' && isFew(x.quantity.value, y.quantity.value))
    return weigh([veto('a house sheds many in all and few at one of its sites')]);
  if (isOfTwoWholes(x, y)) return weigh([veto('they are shares of two different numbers')]);
  if (COUNTED_ON.has(x.predication.predicate) && areDaysApart(a, b))
    return weigh([veto('the count of votes goes on from day to day')]);
  if (!x.predication.known && areOfTwoTimes(a, b)) return weigh([veto('what is counted anew was told at two times')]);
  if (!x.predication.known && (isElsewhere(x, b, places) || isElsewhere(y, a, places)))
    return weigh([veto('one counts those of a place that the other is not about')]);
  const match = matchOf(
    { frame: a.member.facts.frame, context: x.context },
    { frame: b.member.facts.frame, context: y.context },
    places,
  );
  const own = x.key.startsWith(DIVISION) ? ofDivision(match, x, y) : [...match.evidence];
  // "Nobody was hurt" may be said of anything.
  const counted =
    x.quantity.value > 0 && y.quantity.value > 0 && (!COMMON.has(x.predication.predicate) || own.some(isOfPeople));
  const main = x.context.main && y.context.main && a.member !== b.member;
  if (counted && main && x.predication.known && !several.has(x.key))
    own.push(
      evidence(
        'only',
        'no article of the story has two such numbers',
        COMMON.has(x.predication.predicate) ? BY_PEOPLE : 1,
      ),
    );
  const far = unlikeness(x.quantity.value, y.quantity.value);
  if (far > 0) own.push(evidence('magnitude', 'the numbers are of different orders of magnitude', far));
  if (TOLLS.has(x.predication.predicate) && x.context.opening && y.context.opening && a.member !== b.member)
    own.push(evidence('bothOpening', 'both are tolls that open an article'));
  if (
    RECURRING.has(x.predication.predicate) &&
    x.key !== RECORD &&
    (x.group === undefined || x.group !== y.group) &&
    !(x.context.lede && y.context.lede)
  )
    own.push(evidence('recurring', 'such figures come anew each day'));
  // Who did it is known by who they are.
  if (!x.predication.known && x.key !== 'act:person')
    own.push(
      evidence(
        'openPredicate',
        'no known verb says what the number is of',
        x.key[0] === ':' || x.key.startsWith(HELD) ? NOUN_ALONE : 1,
      ),
    );
  return weigh(own);
}

/** Beyond this ratio the fewer are those of one site, unless the same digits show that a nought has come or gone. */
const MANY_TIMES = 4;
const isFew = (a: number, b: number): boolean =>
  Math.max(a, b) > MANY_TIMES * Math.min(a, b) && sortedDigits(a) !== sortedDigits(b);

/** "Lost five of their 20 matches", "ten of 22": two stretches of a season. How many were on board is in doubt itself. */
const isOfTwoWholes = (x: FigureFact, y: FigureFact): boolean =>
  x.outOf !== undefined && y.outOf !== undefined && x.outOf !== y.outOf && !TOLLS.has(x.predication.predicate);

/** That as many divided is rare by chance. */
const ONE_SIZE = 2.5;

/** The vote itself is no kind of event by which two articles on what was voted on would differ. */
function ofDivision({ evidence: found }: Match, x: FigureFact, y: FigureFact): Evidence[] {
  const own = found.filter(({ kind }) => kind !== 'otherClass');
  if (areOfOneSize(x.quantity.value, y.quantity.value))
    own.push({ kind: 'rule', amount: 1, why: 'as many took part in both votes', weight: ONE_SIZE });
  return own;
}

/** Those whose work it is to be there, and whose dead are told apart. */
const SERVING = new Set(['soldier', 'police', 'fighter', 'rescuer', 'crew', 'suspect', 'trade', 'kin']);

/** Three soldiers, or three Kenyans, may be among nine people killed. */
function isWithin(narrow: FigureFact, wide: FigureFact): boolean {
  const serving =
    narrow.group !== undefined && [narrow.group, ...classesOf(narrow.group)].some((name) => SERVING.has(name));
  const apart = serving && /^(?:die|injure|missing):/.test(narrow.key);
  // Passengers and crew are those on board together, and children are some of them.
  const aboard = narrow.key === 'aboard:person' && narrow.group !== undefined;
  const nation = narrow.group !== undefined && nationOf(narrow.group) !== undefined;
  return (apart || aboard || nation) && wide.group === undefined && narrow.quantity.value < wide.quantity.value;
}

/** Those on the balcony may be some of all who were in the house. */
const isOfSpot = (narrow: FigureFact, wide: FigureFact) =>
  narrow.spot !== undefined && narrow.spot !== wide.spot && narrow.quantity.value < wide.quantity.value;

/** "700 jobs at home and 1,100 abroad": is the other number all that this one's sentence counts of the kind? */
function addsUp({ member, fact: { quantity } }: Item, { fact: { quantity: whole } }: Item): boolean {
  return member.reading.quantities.some(
    (other) =>
      other.kind === 'count' &&
      other.block === quantity.block &&
      other.sentence === quantity.sentence &&
      other.start !== quantity.start &&
      // "112 were aboard, nine of them crew": a part adds nothing
      !other.modifiers.includes('of') &&
      (other.noun === undefined || other.noun === quantity.noun) &&
      other.value + quantity.value === whole.value,
  );
}

/** A count that goes on is news for so many days; after that the older article was right in its time. */
const NEWS_DAYS = 4;

/** Of these a story has more from week to week; who is shut in, or looked for, does not become more. */
const CLIMBING = new Set(['die', 'injure', 'infect', 'hospital', 'displace', 'destroy', 'damage']);

/** Is the smaller number that of an article so much older that a flood or an outbreak has gone on since? */
function isOutgrown(a: Item, b: Item): boolean {
  const [x, y] = [a.member.facts.frame.issued, b.member.facts.frame.issued];
  const goesOn = [a, b].some(({ member, fact }) =>
    SPREADING.has(fact.context.classes[0] ?? member.facts.frame.classes[0] ?? ''),
  );
  if (!goesOn || !CLIMBING.has(a.fact.predication.predicate) || !x || !y) return false;
  const days = daysFrom(x, y) ?? 0;
  const [older, newer] = days > 0 ? [a, b] : [b, a];
  return Math.abs(days) > NEWS_DAYS && older.fact.quantity.value < newer.fact.quantity.value;
}

/** Whoever writes of a fire months after it, or of the trial, knows how many have died of their burns. */
function isFinal(late: Item, early: Item): boolean {
  if (!CLIMBING.has(late.fact.predication.predicate) || late.fact.quantity.value < early.fact.quantity.value)
    return false;
  const [x, y] = [late.member, early.member];
  const days = (daysStated(datedOf(late), datedOf(early)) ?? 0) > ANEW_DAYS;
  if (days) return (x.reading.date ?? 0) > (y.reading.date ?? 0);
  return x.facts.frame.classes[0] === 'trial' && !y.facts.frame.classes.includes('trial');
}

/** "had up to 200 guests": any number below it may have been there at another time. */
const isPeak = ({ quantity: most }: FigureFact, { quantity: { value } }: FigureFact): boolean =>
  most.bound === 'at-most' && value <= most.value;

/** Why two figures of one thing raise nothing against each other; nothing where they contradict each other. */
export function settledBy(a: Item, b: Item): string | undefined {
  // Two values in one article are two things, or the headline check's matter.
  if (a.member === b.member) return 'both stand in one article';
  if (compareValues(a.fact.quantity, b.fact.quantity) === 'agree') return 'the numbers agree';
  if (isWithin(a.fact, b.fact) || isWithin(b.fact, a.fact) || isOfSpot(a.fact, b.fact) || isOfSpot(b.fact, a.fact))
    return 'the smaller group may be a part of the whole';
  if (!a.fact.predication.known && (isPeak(a.fact, b.fact) || isPeak(b.fact, a.fact)))
    return 'the one is what there were at most, and holds for the other';
  if (isOutgrown(a, b) || isFinal(a, b) || isFinal(b, a)) return 'the count has gone on since the older article';
  if (addsUp(a, b) || addsUp(b, a)) return 'one is the sum of what the other’s sentence tells';
  return knownTo(a, b) ?? knownTo(b, a);
}
