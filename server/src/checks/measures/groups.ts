import { compareActors, mayShareSubject, meet, sharedActors } from '../../events/actors.ts';
import { APART, clusterBy } from '../../events/cluster.ts';
import { type Anchored, isLocalPart, matchOf, momentOf } from '../../events/match.ts';
import { areOfOneTime, areOfTwoDays } from '../../events/newsday.ts';
import { Containment } from '../../events/places.ts';
import { compareMoments } from '../../events/timing.ts';
import { GROWING, OWNED_TRAITS, SINGLE } from '../../reading/lexicon/traits.ts';
import type { Measure } from '../../reading/numbers/measures.ts';
import { mayBeOnePeriod } from '../../reading/numbers/periods.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Member, Story } from '../check.ts';
import { amountOf, measureMayMean, measuresDiffer } from '../gauges.ts';
import type { Mention } from '../report/disagree.ts';
import { isShift, isSlip } from '../values.ts';
import { type MeasureFact, type MeasureFacts, OF_THING, OPEN } from './facts.ts';
import { mayBeOneGoal, mayBeOneMatch, mayBeOneRow } from './matches.ts';
import { joinedSoles } from './soles.ts';
import { areNested, areOfOneSite, isOnlyStanding, isStanding } from './standing.ts';
import { areOfOtherThings, joinedThings, scoreOfThings } from './things.ts';

/** A measure at its place. */
export interface MeasureMention extends Mention {
  readonly member: Member<MeasureFacts>;
  readonly fact: MeasureFact;
}

/** Measures of one thing in one event. */
export interface Group {
  readonly mentions: readonly MeasureMention[];
  readonly conflict: (a: MeasureMention, b: MeasureMention) => boolean;
}

/** A measure of which an event may have several (a height, a distance) needs a surer match than a magnitude. */
const SEVERAL = 1;
/** One person's prison sentence is one event wherever it is told, as background too. */
const CONVICT = 3.5;
/** Words that two shares of one whole must have in common, the whole itself among them. */
const SHARED_WORDS = 3;
/** Digits changed about make it likelier that two measures are of one thing. */
const SLIP = 2;
/** Two articles that give one measure are the likelier to tell of one event. */
const AGREEMENT = 1;
/** Beyond this ratio two measures are of two things. */
const FAR = 4;

/**
 * Does the member's article know the other measure too? Then it tells two things by the two. What measures another thing
 * by a word that says so (a depth, a distance) counts only where the numbers are one.
 */
function knows(mention: MeasureMention, other: Measure): boolean {
  const { trait } = mention.fact;
  return mention.member.facts.measures.some((own) => {
    if (own.dimension !== other.dimension || !measureMayMean(own, other, trait)) return false;
    if (own.trait === undefined || own.trait === trait) return true;
    return own.amounts[0]!.value === other.amounts[0]!.value;
  });
}

function areFar(a: MeasureMention, b: MeasureMention): boolean {
  const { trait } = a.fact;
  if (areSlips(a.fact.measure, b.fact.measure)) return false;
  if (trait.startsWith('calibre') || trait === 'score') return false;
  // Magnitudes are logarithms: a whole step and more is another quake.
  if (trait === 'magnitude' || trait === 'aftershock') {
    const [x, y] = [a, b].map((each) => each.fact.measure.amounts[0]!.value) as [number, number];
    return Math.abs(x - y) > 1.001;
  }
  const [x, y] = [a, b].map((each) => amountOf(each.fact.measure.amounts[0]!, trait, false).value) as [number, number];
  return Math.max(x, y) > Math.min(x, y) * FAR;
}

const isQuake = ({ member, fact }: MeasureMention) =>
  (fact.context.classes[0] ?? member.facts.frame.classes[0]) === 'quake';

/** Digits changed about, a point gone astray, or one number with two units: six weeks and six months. */
function areSlips(a: Measure, b: Measure): boolean {
  const [x, y] = [a.amounts[0]!, b.amounts[0]!];
  return (
    isSlip(x, y) ||
    (isShift(x, y) && x.unit === y.unit) ||
    (x.value === y.value && x.unit !== y.unit && a.dimension === 'duration')
  );
}

/** What is measured of a quake, which has one minute. */
const OF_A_MOMENT = /^(?:magnitude|depth|distance)/;

/**
 * Do two articles name clock times of which none can be one? Zones move an event by whole and half hours, so minutes
 * tell two quakes of one valley from each other even where no zone is named.
 */
function areOfOtherMinutes(a: Member<MeasureFacts>, b: Member<MeasureFacts>): boolean {
  const [xs, ys] = [a.reading.clocks, b.reading.clocks];
  if (xs.length === 0 || ys.length === 0) return false;
  return !xs.some((x) =>
    ys.some((y) => {
      const gap = Math.abs(x.minutes - y.minutes) % 30;
      return (
        Math.min(gap, 30 - gap) <=
        (x.approximate || y.approximate || x.minutes % 5 === 0 || y.minutes % 5 === 0 ? 5 : 1)
      );
    }),
  );
}

/** Were both told on one day? */
function isSameDay(a: MeasureMention, b: MeasureMention): boolean {
  const [x, y] = [a.member.reading.date, b.member.reading.date];
  return x !== undefined && x === y;
}

/** A share's low and its close differ, by little; both name the day of the fall. */
const MOST_OF_A_DAY = 1.4;

/** May two moves of a share be one, with a number that no hour of that day explains? */
function mayBeOneFall(a: MeasureMention, b: MeasureMention): boolean {
  const [day, other] = [a, b].map(({ member, fact }) => momentOf({ frame: member.facts.frame, context: fact.context }));
  const time = compareMoments(day, other);
  if (time !== 'same-day' && time !== 'overlap') return false;
  if (!measuresDiffer(a.fact.measure, b.fact.measure, a.fact.trait)) return true;
  const [x, y] = [a, b].map((each) => each.fact.measure.amounts[0]!) as [Quantity, Quantity];
  return isSlip(x, y) || Math.max(x.value, y.value) >= Math.min(x.value, y.value) * MOST_OF_A_DAY;
}

/** Rain of six hours and rain of two days are two measures. */
function areOfOtherSpans(a: Measure, b: Measure): boolean {
  const span = ({ words }: Measure) =>
    ['minut', 'hour', 'day', 'night', 'week', 'month', 'year'].find((unit) => words.has(unit));
  const [x, y] = [span(a), span(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Does a word set the thing of one measure apart: the old tunnel, core inflation? */
function areMarkedApart(a: Measure, b: Measure): boolean {
  return [...a.apart].some((word) => !b.apart.has(word)) || [...b.apart].some((word) => !a.apart.has(word));
}

/** What many things of one article have: the one of each of two articles need not be of one thing. */
const MANY = /^(?:distance|pack|part|row|move|aftershock|height|width|veteran|minute|depth|speed|storeys|power)/;

/** Is each the only measure of its kind in its article, and that article's own news? */
function areSole(a: MeasureMention, b: MeasureMention): boolean {
  if (MANY.test(a.fact.trait) || !a.fact.context.main || !b.fact.context.main) return false;
  return isSole(a) && isSole(b) && isKnown(a, b) && isKnown(b, a);
}

function isSole({ member, fact }: MeasureMention): boolean {
  return member.facts.facts.every(
    ({ key, measure }) => key !== fact.key || !measuresDiffer(measure, fact.measure, fact.trait),
  );
}

/** Is one of those who are named before the measure in the other article too? */
function isKnown({ fact }: MeasureMention, { member }: MeasureMention): boolean {
  const { subject, agent } = fact.actors;
  const { named } = member.facts;
  return subject === undefined || meet(subject, named) || (agent !== undefined && meet(agent, named));
}

/** Whatever has a speed does this. */
const MOVING = /^(?:go|travel|mov|driv|speed|clock)$/;

const datedOf = ({ member }: MeasureMention) => ({ reading: member.reading, frame: member.facts.frame });

/** Is there anything in the kinds of the two measures, their owners or their times by which they cannot be one? */
function areApart(a: MeasureMention, b: MeasureMention, sole: boolean, slips: boolean): boolean {
  const [x, y] = [a.fact, b.fact];
  if (!mayBeOnePeriod(x.measure.period, y.measure.period) || areFar(a, b)) return true;
  const standing = isStanding(a) && isStanding(b);
  if (x.trait === 'depth' && isStanding(a) !== isStanding(b) && !(isQuake(a) && isQuake(b))) return true;
  if (standing && !(isOnlyStanding(a) && isOnlyStanding(b))) return true;
  if (OF_A_MOMENT.test(x.trait) && !standing && areOfOtherMinutes(a.member, b.member)) return true;
  if (OF_A_MOMENT.test(x.trait) && isQuake(a) && isQuake(b) && areOfTwoDays(datedOf(a), datedOf(b))) return true;
  if (GROWING.has(x.trait) && !isSameDay(a, b)) return true;
  if (x.trait.startsWith('move:share') && !mayBeOneFall(a, b)) return true;
  const differ = measuresDiffer(x.measure, y.measure, x.trait);
  if (x.trait === 'minute' && differ && !mayBeOneGoal(a, b, slips)) return true;
  if (x.trait === 'score' && differ && !mayBeOneMatch(a, b)) return true;
  if (x.trait.startsWith('row') && differ && !mayBeOneRow(a, b)) return true;
  if (x.trait === 'rain' && differ && !slips && areOfOtherSpans(x.measure, y.measure)) return true;
  // What is sold comes in many sizes.
  if (x.trait.startsWith('pack') && differ && !slips) return true;
  return !sole && areOfTwo(a, b);
}

/** Do the names beside the two say that they are two persons' or two things'? */
function areOfTwo(a: MeasureMention, b: MeasureMention): boolean {
  const [x, y] = [a.fact, b.fact];
  const actors = compareActors(x.actors, y.actors);
  // A quake's strength is told beside the names of towns and of those who measured it: any may stand there.
  if ((isOwned(x) || !isSingle(a, b)) && actors === 'different') return true;
  if (!isOwned(x)) return false;
  if (actors === 'unknown') return !x.context.main || !y.context.main;
  return !mayShareSubject(x.actors, y.actors);
}

const isOutage = ({ trait }: MeasureFact) => trait.startsWith('part') && trait.endsWith(':out');
const isOwned = ({ trait }: MeasureFact) => OWNED_TRAITS.some((owned) => trait.startsWith(owned));

/** Has the event but one such measure? A quake has one depth; of a cave or a mine each place has its own. */
function isSingle(a: MeasureMention, b: MeasureMention): boolean {
  const { trait } = a.fact;
  if (trait === 'depth') return isQuake(a) && isQuake(b);
  return SINGLE.has(trait) || trait.startsWith('calibre') || (trait.startsWith('lasting') && !isOwned(a.fact));
}

/** The names beside a measure, without those of places. */
const namesBut = ({ actors, context }: MeasureFact): ReadonlySet<string> =>
  new Set([...actors.all].filter((name) => !context.places.some(({ key }) => key.split(' ').includes(name))));

export function scoreOf(a: MeasureMention, b: MeasureMention, places: Containment): number {
  const [x, y] = [a.fact, b.fact];
  const agree = !measuresDiffer(x.measure, y.measure, x.trait);
  const slips = areSlips(x.measure, y.measure);
  if (!agree && !slips && (areMarkedApart(x.measure, y.measure) || areOfOtherThings(a, b))) return -1;
  const sole = areSole(a, b);
  if (areApart(a, b, sole, slips)) return APART;
  const [own, other] = [a, b].map(({ member, fact }) => ({ frame: member.facts.frame, context: fact.context })) as [
    Anchored,
    Anchored,
  ];
  const whole = matchOf(own, other, places).score;
  // The day of the deed and that of the trial are two days of one measure; two days that both facts name are not.
  const apart = compareMoments(x.context.moment, y.context.moment) === 'apart';
  const blind = areOfOneTime(datedOf(a), datedOf(b)) && !GROWING.has(x.trait) && (slips || (sole && !apart));
  // The key of an outage's share names where; that its article is about another country says nothing.
  const outage = isOutage(x) && isOutage(y) && !apart;
  // A distance is no count of an area: of Orra or of South Orra, it is as far.
  const nested = x.trait.startsWith('distance') && areNested(x, y, places);
  const stands = x.measure.standing && y.measure.standing;
  const without = stands ? 'both' : blind ? 'time' : outage || nested ? 'place' : undefined;
  const match = without ? Math.max(whole, matchOf(own, other, places, without).score) : whole;
  // Another day vetoes the pair, but not the groups that other articles join.
  if (match === APART) return -1;
  const { subject } = x.actors;
  const convict =
    /^(?:sentence|sought|served|parole|ban)$/.test(x.trait) &&
    subject &&
    y.actors.subject &&
    meet(subject, y.actors.subject);
  const score = match + sharedActors(x.actors, y.actors) + (agree ? AGREEMENT : 0) + (convict ? CONVICT : 0);
  if (isSingle(a, b)) return score;
  if (slips) return score + SLIP - SEVERAL;
  const shared = [...x.measure.words].filter((word) => y.measure.words.has(word) && !MOVING.test(word)).length;
  // What is a part of what is told in many ways, and who held what: more words must be the same.
  // "Out" there are the whole, its place and what became of it: if that is the news of both, no more has to be said.
  if (isOutage(x) && x.context.main && y.context.main) return score - SEVERAL;
  // What befell the share is in the key; where each article tells but one such share, it is of the same many.
  if (x.trait.startsWith('fate') && sole) return score;
  // A quake has one epicentre, and the key names what it is so far from.
  const epicentre = x.trait.startsWith('distance') && isQuake(a) && isQuake(b) && x.context.main && y.context.main;
  // A house of one name is one house; the town's name is none of it.
  const house = x.trait === 'storeys' && meet(namesBut(x), namesBut(y));
  // What came about in a row is in the key.
  const told = epicentre || house || x.trait.startsWith('row') || areOfOneSite(a, b);
  const least = x.trait.startsWith('part') ? SHARED_WORDS : x.trait.startsWith('held') ? 2 : told ? 0 : 1;
  return shared >= least || (sole && !(x.trait.startsWith('held') && shared === 0)) ? score - SEVERAL : -1;
}

/** Groups the measures of a story that are of one thing in one event; one that stands alone is a group of one. */
export function clustersOf(story: Story<MeasureFacts>, places: Containment): MeasureMention[][] {
  const byKey = new Map<string, MeasureMention[]>();
  for (const member of story.members) {
    const { frame, facts } = member.facts;
    for (const fact of facts) {
      // Every distance names a place, and so do shares of what is in one; they are no part of the whole for that.
      const isPlain = !SINGLE.has(fact.trait) && !/^(?:distance|part:[^:]+:)/.test(fact.trait);
      if (isPlain && isLocalPart({ frame, context: fact.context }, places)) continue;
      const list = byKey.get(fact.key) ?? [];
      list.push({ member, fact, span: fact.measure.amounts[0]!.number });
      byKey.set(fact.key, list);
    }
  }
  const groups = [...byKey.values()].flatMap((list) =>
    list.length < 2 || list[0]!.fact.trait === OPEN || list[0]!.fact.trait === OF_THING
      ? list.map((mention) => [mention])
      : clusterBy(list, (a, b) => scoreOf(a, b, places)),
  );
  return joinedThings(joinedSoles(groups, places, scoreOf), places);
}

/** The groups in which measures can disagree. */
export function groupsOf(story: Story<MeasureFacts>): Group[] {
  const places = new Containment(story.members.map((member) => member.reading));
  const conflict = (a: MeasureMention, b: MeasureMention) => settledBy(a, b, places) === undefined;
  return clustersOf(story, places)
    .filter((mentions) => mentions.length > 1)
    .map((mentions) => ({ mentions, conflict }));
}

/** Why two measures of one group raise nothing against each other; nothing where they contradict each other. */
export function settledBy(a: MeasureMention, b: MeasureMention, places: Containment): string | undefined {
  if (a.member === b.member) return 'both stand in one article';
  const [x, y] = [a.fact.measure, b.fact.measure];
  if (!measuresDiffer(x, y, a.fact.trait)) return 'the measures agree';
  if (knows(a, y) || knows(b, x)) return 'one of the articles gives both measures, and so tells of two things';
  return scoreOf(a, b, places) < 0 && scoreOfThings(a, b, places) < 0
    ? 'they were joined through others, and too little speaks for the pair'
    : undefined;
}
