import type { Near } from '../../events/company.ts';
import { eventClassAt } from '../../events/saying.ts';
import { coursesAt } from '../../reading/lexicon/courses.ts';
import { likeness } from '../../reading/meaning.ts';
import type { Token } from '../../text/article.ts';
import type { Amounts } from './amounts.ts';
import type { Slot } from './facts.ts';
import { unitOf } from './look.ts';
import type { Told } from './told.ts';
import { nounLikeness } from './values.ts';

/* What ties two values to one thing and takes longer to find: what is done around them, what is like in meaning. */

/** Words so near a value say what it is of, and lexicons are asked of so many around it (tokens). */
const [CLOSE, AROUND] = [7, 9] as const;
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

/** What ties two slots together. */
export function anchored(a: Told, x: Slot, b: Told, y: Slot): Amounts {
  const [own, other] = [a.near(x).words, b.near(y).words];
  return {
    ...labelled(a.labels(x), b.labels(y)),
    best: closest(own, other),
    soft: Number(isSoft(x)) + Number(isSoft(y)),
    around: a.surrounding(x).likeness(b.surrounding(y)),
  };
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

const isSoft = ({ quantity, clock }: Slot): boolean =>
  quantity ? quantity.bound !== 'exact' : clock?.approximate === true;
