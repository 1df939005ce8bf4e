import type { Near } from '../../events/company.ts';
import { eventClassAt } from '../../events/saying.ts';
import { tellingOf } from '../../events/telling.ts';
import { coursesAt } from '../../reading/lexicon/courses.ts';
import { likeness } from '../../reading/meaning.ts';
import type { Token } from '../../text/article.ts';
import type { Amounts } from './amounts.ts';
import type { Slot } from './facts.ts';
import type { Told } from './told.ts';
import { nounLikeness } from './values.ts';

/* What ties two values to one thing: rare words, names, units, what is done around them. */

/** Words so near a value say what it is of, and lexicons are asked of so many around it (tokens). */
const [CLOSE, AROUND] = [7, 9] as const;
/** More rare words than these tell nothing more. */
const MOST = 6;
/** Nouns so much alike count one thing. */
const ONE_THING = 0.5;

/** What is done or goes on around a slot, by the lexicons. */
export function labelsOf(tokens: readonly Token[], { from, to }: Slot): Set<string> {
  const labels = new Set<string>();
  for (let i = Math.max(0, from - AROUND); i < Math.min(tokens.length, to + AROUND); i++) {
    if (i >= from && i < to) continue;
    for (const course of coursesAt(tokens, i)) labels.add(course);
    const event = eventClassAt(tokens, i);
    if (event) labels.add(`@${event}`);
  }
  return labels;
}

/** What a value is told in, as far as that says what it is of: years, people. Miles and kilometres are one. */
function unitOf({ kind, quantity, moment }: Slot): string {
  if (moment) return moment.granularity;
  if (kind === 'count' || kind === 'ordinal') return `${kind} ${quantity!.noun}`;
  return kind === 'duration' ? `${kind} ${quantity!.unit}` : kind;
}

/** What ties two slots together. */
export function anchored(a: Told, x: Slot, b: Told, y: Slot): Amounts {
  const [own, other] = [a.near(x).words, b.near(y).words];
  return {
    ...rareWords(a, own, b, other),
    ...nearestNames(own, other),
    ...labelled(a.labels(x), b.labels(y)),
    best: closest(own, other),
    sameUnit: unitOf(x) === unitOf(y) ? 1 : 0,
    manyUnit: Math.log(a.ofUnit(x)) + Math.log(b.ofUnit(y)),
    gap: gapOf(x, y),
    tolls: a.countsPeople(x) && b.countsPeople(y) ? 1 : 0,
    soft: Number(isSoft(x)) + Number(isSoft(y)),
    around: a.surrounding(x).likeness(b.surrounding(y)),
    count: x.kind === 'count' ? 1 : 0,
    percent: x.kind === 'percent' ? 1 : 0,
  };
}

/** Words that both sentences share, which count the less the more sentences of their articles have them. */
function rareWords(a: Told, own: readonly Near[], b: Told, other: readonly Near[]): Amounts {
  let [anchor, anchorName] = [0, 0];
  const seen = new Set<string>();
  for (const { word, meaning, isName } of own) {
    const { stem } = meaning;
    if (seen.has(stem)) continue;
    const like = other.find((each) => each.meaning.stem === stem);
    if (!like) continue;
    seen.add(stem);
    const weight = tellingOf(word) / Math.sqrt(a.uses(stem) * b.uses(stem));
    anchor += weight;
    if (isName && like.isName) anchorName += weight;
  }
  return { anchor: Math.min(MOST, anchor), anchorName: Math.min(MOST, anchorName) };
}

/** The two words right beside the slots that are most alike. */
function closest(own: readonly Near[], other: readonly Near[]): number {
  let best = 0;
  for (const p of own) {
    if (p.distance > CLOSE || p.isName) continue;
    for (const q of other) if (q.distance <= CLOSE && !q.isName) best = Math.max(best, likeness(p.meaning, q.meaning));
  }
  return best;
}

/** The names that stand nearest to the two: one, or two of which neither stands by the other slot. */
function nearestNames(own: readonly Near[], other: readonly Near[]): Amounts {
  const [x, y] = [own, other].map((words) => words.find(({ isName }) => isName)?.word);
  if (!x || !y) return {};
  if (x === y) return { nearSame: 1 };
  return other.some(({ word }) => word === x) || own.some(({ word }) => word === y) ? {} : { nearOther: 1 };
}

function labelled(own: ReadonlySet<string>, other: ReadonlySet<string>): Amounts {
  let common = 0;
  for (const label of own) if (other.has(label)) common++;
  if (common > 0) return { sameLabel: Math.min(2, common) };
  return own.size > 0 && other.size > 0 ? { otherLabel: 1 } : {};
}

/** How many of an article's values of one kind are of the unit of one of them, or count what it counts. */
export const likeAmong = (slots: readonly Slot[], slot: Slot): number =>
  slots.filter(
    (each) => unitOf(each) === unitOf(slot) || (slot.kind === 'count' && nounLikeness(each, slot) > ONE_THING),
  ).length;

/** How far apart two times lie, by the logarithm of the days, or of the half-hours. */
function gapOf({ moment: a, clock: p }: Slot, { moment: b, clock: q }: Slot): number {
  if (a?.from !== undefined && b?.from !== undefined) return Math.log1p(Math.abs(a.from - b.from)) / 3;
  return p && q ? Math.log1p(Math.abs(p.minutes - q.minutes) / 30) : 0;
}

const isSoft = ({ quantity, clock }: Slot): boolean =>
  quantity ? quantity.bound !== 'exact' : clock?.approximate === true;
