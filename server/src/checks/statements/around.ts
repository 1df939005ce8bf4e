import type { Match } from '../../events/evidence.ts';
import { matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { mayBeOnePeriod } from '../../reading/numbers/periods.ts';
import { mayBeOneStage } from '../../reading/numbers/stages.ts';
import type { Amounts } from './amounts.ts';
import { beside } from './beside.ts';
import type { Slot } from './facts.ts';
import type { Around, Told } from './told.ts';

/** What stands around the two, without a look at what their articles tell. */
export function alongside(a: Told, x: Slot, b: Told, y: Slot): Amounts {
  const [own, other] = [a.near(x), b.near(y)];
  const shared = own.names.some((name) => other.names.includes(name));
  const [here, there] = [a.context(x), b.context(y)];
  const happening = happened(a, x, b, y);
  const { besideSame, besideOther } = beside(a, x, b, y);
  // One shape for all, whatever it holds: there are many.
  return {
    sameHappening: happening === true ? 1 : 0,
    otherHappening: happening === false ? 1 : 0,
    besideSame,
    besideOther,
    sameModifier: sameModifiers(x, y),
    period: ofOnePeriod(a, x, b, y) ? 0 : 1,
    aside: Math.min(2, asides(own, other) + asides(other, own)),
    otherNames: own.names.length > 0 && other.names.length > 0 && !shared ? 1 : 0,
    bothLede: here.lede && there.lede ? 1 : 0,
    oneLede: here.lede !== there.lede ? 1 : 0,
  };
}

/** What speaks for or against their being of one event; but for `kinClass` nothing of it speaks for the pair. */
export function matched(a: Told, x: Slot, b: Told, y: Slot, places: Containment): Amounts {
  const match = matchOf(
    { frame: a.member.facts.frame, context: a.context(x) },
    { frame: b.member.facts.frame, context: b.context(y) },
    places,
    x.kind === 'date' ? 'time' : undefined,
  );
  return {
    kinClass: amountOf(match, 'kinClass'),
    placesUnmatched: amountOf(match, 'placesUnmatched'),
    oneBackground: amountOf(match, 'oneBackground'),
    // The trees learnt from whole days alone.
    framesApart: amountOf(match, 'framesApart') > 0 ? 1 : 0,
    excluded: match.score === Number.NEGATIVE_INFINITY ? 1 : 0,
  };
}

/** May the two be of one period, and of one round, season or day of what comes in such? */
const ofOnePeriod = (a: Told, x: Slot, b: Told, y: Slot) =>
  mayBeOnePeriod(a.period(x), b.period(y)) && (x.kind === 'ordinal' || mayBeOneStage(a.stage(x), b.stage(y)));

/** The adjectives that what the two count shares. */
const sameModifiers = ({ quantity }: Slot, { quantity: other }: Slot): number =>
  quantity && other ? quantity.modifiers.filter((word) => other.modifiers.includes(word)).length : 0;

/** Words that set the one's thing apart and that do not stand by the other. */
function asides({ aside }: Around, { words }: Around): number {
  let count = 0;
  for (const own of aside) if (!words.some(({ word }) => word === own)) count++;
  return count;
}

/** Are times and days told of one happening? Nothing where no happening is told of one of them. */
function happened(a: Told, x: Slot, b: Told, y: Slot): boolean | undefined {
  if (x.kind !== 'date' && x.kind !== 'clock') return undefined;
  const [own, other] = [a.happening(x), b.happening(y)];
  return own && other ? own.kind === other.kind : undefined;
}

const amountOf = ({ evidence }: Match, kind: string): number =>
  evidence.find((each) => each.kind === kind)?.amount ?? 0;
