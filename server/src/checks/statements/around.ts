import type { Near } from '../../events/company.ts';
import type { Match } from '../../events/evidence.ts';
import { matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { setsApart } from '../../reading/lexicon/apart.ts';
import { likeness } from '../../reading/meaning.ts';
import { mayBeOnePeriod, periodNear } from '../../reading/numbers/periods.ts';
import { mayBeOneStage, stageNear } from '../../reading/numbers/stages.ts';
import type { Token } from '../../text/article.ts';
import type { Amounts } from './amounts.ts';
import { beside, MOST_BESIDE } from './beside.ts';
import type { Slot } from './facts.ts';
import type { Told } from './told.ts';
import { WEIGHTS } from './weights.ts';

/** Words that set a thing apart stand so near its value (tokens). */
const BESIDE = 8;
/** What may come on top of what is seen at a glance. */
const UNSEEN = WEIGHTS.clause + WEIGHTS.lead + WEIGHTS.kinClass + Math.max(WEIGHTS.bothLede, WEIGHTS.oneLede);

/**
 * The most that the score may still gain from what stands around two slots and from their lead, told by what is seen at
 * a glance: most pairs have nothing of it in common.
 */
export function mostAround(a: Told, x: Slot, b: Told, y: Slot): number {
  const [left, right] = [a.tokens(x), b.tokens(y)];
  let most = UNSEEN + WEIGHTS.sameModifier * sameModifiers(x, y) + WEIGHTS.predicate * said(a, x, b, y);
  if (sameWord(left[x.from - 1], right[y.from - 1])) most += WEIGHTS.sameBefore;
  if (sameWord(left[x.to], right[y.to])) most += WEIGHTS.sameBehind;
  if (a.besides(x).length > 0 && b.besides(y).length > 0) most += WEIGHTS.besideSame * MOST_BESIDE;
  return happened(a, x, b, y).sameHappening ? most + WEIGHTS.sameHappening : most;
}

/** What stands around the two, which takes longer to find out. */
export function closely(a: Told, x: Slot, b: Told, y: Slot, places: Containment): Amounts {
  const [own, other] = [a.near(x), b.near(y)];
  const shared = [...own.names].some((name) => other.names.has(name));
  const [here, there] = [a.context(x), b.context(y)];
  const match = matchOf(
    { frame: a.member.facts.frame, context: here },
    { frame: b.member.facts.frame, context: there },
    places,
    x.kind === 'date' ? 'time' : undefined,
  );
  const [left, right] = [a.tokens(x), b.tokens(y)];
  return {
    ...happened(a, x, b, y),
    ...beside(a, x, b, y),
    predicate: said(a, x, b, y),
    sameModifier: sameModifiers(x, y),
    period: ofOnePeriod(left, x, right, y) ? 0 : 1,
    sameBefore: sameWord(left[x.from - 1], right[y.from - 1]) ? 1 : 0,
    sameBehind: sameWord(left[x.to], right[y.to]) ? 1 : 0,
    aside: Math.min(2, asides(own.words, other.words) + asides(other.words, own.words)),
    otherNames: own.names.size > 0 && other.names.size > 0 && !shared ? 1 : 0,
    bothLede: here.lede && there.lede ? 1 : 0,
    oneLede: here.lede !== there.lede ? 1 : 0,
    kinClass: amountOf(match, 'kinClass'),
    placesUnmatched: amountOf(match, 'placesUnmatched'),
    oneBackground: amountOf(match, 'oneBackground'),
    framesApart: amountOf(match, 'framesApart'),
    excluded: match.score === Number.NEGATIVE_INFINITY ? 1 : 0,
  };
}

/** May the two be of one period, and of one round, season or day of what comes in such? */
const ofOnePeriod = (left: readonly Token[], x: Slot, right: readonly Token[], y: Slot) =>
  mayBeOnePeriod(periodNear(left, x.from, x.to), periodNear(right, y.from, y.to)) &&
  (x.kind === 'ordinal' || mayBeOneStage(stageNear(left, x.from, x.to), stageNear(right, y.from, y.to)));

/** Does one word, or nothing, stand at two places? */
const sameWord = (a: Token | undefined, b: Token | undefined) => a?.lower === b?.lower;

/** How alike what is said of the two is: 1 for one class or stem. */
function said(a: Told, x: Slot, b: Told, y: Slot): number {
  const [own, other] = [a.predicate(x), b.predicate(y)];
  if (!own || !other) return 0;
  return own.predicate === other.predicate ? 1 : Math.max(0, likeness(own.meaning, other.meaning));
}

/** The adjectives that what the two count shares. */
const sameModifiers = ({ quantity }: Slot, { quantity: other }: Slot): number =>
  quantity && other ? quantity.modifiers.filter((word) => other.modifiers.includes(word)).length : 0;

/** Words that set the one's thing apart and that do not stand by the other. */
function asides(words: readonly Near[], others: readonly Near[]): number {
  return words.filter(
    ({ word, distance }) => distance <= BESIDE && setsApart(word) && !others.some((other) => other.word === word),
  ).length;
}

/** Whether times and days are told of one happening. */
function happened(a: Told, x: Slot, b: Told, y: Slot): Amounts {
  if (x.kind !== 'date' && x.kind !== 'clock') return {};
  const [own, other] = [a.happening(x), b.happening(y)];
  if (!own || !other) return {};
  return own.kind === other.kind ? { sameHappening: 1 } : { otherHappening: 1 };
}

const amountOf = ({ evidence }: Match, kind: string): number =>
  evidence.find((each) => each.kind === kind)?.amount ?? 0;
