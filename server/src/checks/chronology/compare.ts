import { meet } from '../../events/actors.ts';
import { matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { tellingOf } from '../../events/telling.ts';
import { UNIT_BY_SIGN } from '../../reading/lexicon/units.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { Member, Story } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { compareValues, contradicts } from '../values.ts';
import type { ChronologyFacts, TimeTold } from './facts.ts';
import type { Governor } from './governor.ts';

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
/** Years farther apart than this are of two things. */
const FAR = 40;
/** And lengths of which one is more than so many times the other. */
const MOST = 6;
/** Articles of one matter share names of so much weight, and such a part of those of the one that has fewer. */
const [NAMES, PART] = [2, 0.25] as const;

/** The lengths and years of a story that contradict each other. */
export function clashesOf(story: Story<ChronologyFacts>): Clashes<TimeMention> {
  const clashes = new Clashes<TimeMention>();
  const places = new Containment(story.members.map(({ reading }) => reading));
  const mentions = story.members.map((member) =>
    member.facts.told.map((told): TimeMention => ({ member, told, span: told.span })),
  );
  for (const [i, own] of mentions.entries()) {
    for (const other of mentions.slice(i + 1)) {
      if (own.length === 0 || other.length === 0 || !areOfOneMatter(own[0]!.member, other[0]!.member)) continue;
      for (const a of own) for (const b of other) if (clash(a, b, own, other, places)) clashes.add(a, b);
    }
  }
  return clashes;
}

function areOfOneMatter({ facts: a }: Member<ChronologyFacts>, { facts: b }: Member<ChronologyFacts>): boolean {
  const weigh = (parts: Iterable<string>) => [...parts].reduce((sum, part) => sum + tellingOf(part), 0);
  const shared = weigh([...a.named].filter((part) => b.named.has(part)));
  return shared >= NAMES && shared >= PART * Math.min(weigh(a.named), weigh(b.named));
}

function clash(
  a: TimeMention,
  b: TimeMention,
  own: readonly TimeMention[],
  other: readonly TimeMention[],
  places: Containment,
): boolean {
  if (!areOfOneThing(a, b) || !differ(a.told, b.told)) return false;
  // An article that knows the other's time as well tells two things by the two.
  if (knows(a, b) || knows(b, a)) return false;
  if (!isOnly(a, own) || !isOnly(b, other)) return false;
  const [x, y] = [a.told.context, b.told.context];
  if (a.told.form === 'length' && (x.background !== y.background || (x.main !== y.main && !isOwned(a, b))))
    return false;
  // What is over and what is to come are two.
  if (a.told.form === 'length' && (isOver(a.told, b.told) || isOver(b.told, a.told))) return false;
  if (a.told.form === 'length' && (isGrowing(a.told, b.told) || isGrowing(b.told, a.told))) return false;
  const { score } = matchOf(
    { frame: a.member.facts.frame, context: a.told.context },
    { frame: b.member.facts.frame, context: b.told.context },
    places,
    'time',
  );
  return score !== Number.NEGATIVE_INFINITY;
}

/** What still goes on for hours, days or weeks has gone on for longer when the other article is written. */
const isGrowing = (a: TimeTold, b: TimeTold) =>
  a.running && !b.running && a.amount.value < b.amount.value && !/^(?:yr|decade|century)$/.test(a.unit ?? '');

const isOver = (a: TimeTold, b: TimeTold) => b.ahead && !a.ahead && /(?:ed|spent|lay|led)$/.test(a.governor.word ?? '');

/** Are the two told of one thing: by what went on or came about, and whose it is? */
function areOfOneThing({ told: a, member: x }: TimeMention, { told: b, member: y }: TimeMention): boolean {
  if (a.form !== b.form || !areAlike(a.governor, b.governor)) return false;
  if (a.owner && b.owner && a.owner !== b.owner) {
    // Who founded it, and what he founded: either may be named first.
    const done = a.governor.courses.some((course) => DONE_TO.has(course));
    return done && (a.beside.has(b.owner) || b.beside.has(a.owner));
  }
  if (a.owner && b.owner) return true;
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

/** Can they not both be right of one thing? */
export function differ(a: TimeTold, b: TimeTold): boolean {
  if (a.form === 'year') {
    const gap = Math.abs(a.amount.value - b.amount.value);
    return gap > 0 && gap <= FAR;
  }
  if (a.form === 'anniversary') return a.amount.value !== b.amount.value;
  if (Math.max(a.amount.value, b.amount.value) > Math.min(a.amount.value, b.amount.value) * MOST) return false;
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
