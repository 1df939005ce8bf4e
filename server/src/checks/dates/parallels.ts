import type { Finding } from '../../corpus/finding.ts';
import { happeningFor } from '../../events/happenings.ts';
import { areParallel, type Slot, slotAt } from '../../events/parallel.ts';
import { isSaying } from '../../events/saying.ts';
import type { Moment, Reading } from '../../reading/reading.ts';
import type { Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, wordsOf } from '../report/disagree.ts';
import { say } from './conflicts.ts';
import type { DateFacts } from './dates.ts';
import { areOneDay, differ } from './days.ts';
import { isComparable } from './facts.ts';

/** A date that fills a slot of its sentence. */
export interface DatedSlot {
  readonly slot: Slot;
  readonly moment: Moment;
  /** What came about then, where that can be told. */
  readonly deed?: string;
}

interface SlotMention extends Mention {
  readonly fact: DatedSlot;
}

/** Nights and zones move what is told by its weekday; a date with its year stands. */
const mayBeMoved = (a: Moment, b: Moment) =>
  !differ(a, b, 1) && (a.parts?.year === undefined || b.parts?.year === undefined);

/** Takes the dates of days and months, with what their sentences tell. Pure. */
export function slotsOf({ article, moments }: Reading): DatedSlot[] {
  return moments.flatMap((moment) => {
    if (!isComparable(moment)) return [];
    const { tokens } = article.blocks[moment.block]!.sentences[moment.sentence]!;
    const slot = isSaying(tokens, moment) ? undefined : slotAt(tokens, moment, true);
    if (!slot) return [];
    const deed = happeningFor(tokens, moment)?.kind;
    return [{ slot, moment, ...(deed ? { deed } : {}) }];
  });
}

/** Dates that part sentences which else tell the same. */
export function parallelFindings(story: Story<DateFacts>): Finding[] {
  const byKey = new Map<string, SlotMention[]>();
  for (const member of story.members) {
    for (const fact of member.facts.slots) {
      const list = byKey.get(fact.slot.key) ?? [];
      byKey.set(fact.slot.key, list);
      list.push({ member, fact, span: fact.moment });
    }
  }
  const clashes = new Clashes<SlotMention>();
  for (const mentions of byKey.values()) {
    for (const a of mentions) {
      for (const b of mentions) {
        if (a.member.reading.article.file >= b.member.reading.article.file) continue;
        if (!differ(a.fact.moment, b.fact.moment, 0) || areOtherDeeds(a.fact, b.fact)) continue;
        if (areParallel(a.fact.slot, b.fact.slot, NOTHING)) clashes.add(a, b);
      }
    }
  }
  return findingsIn(clashes, (a, b) => areOneDay(a.fact.moment, b.fact.moment), {
    check: 'dates',
    code: 'date-conflict',
    severity: (here, there) => (mayBeMoved(here.fact.moment, there.fact.moment) ? 'hint' : 'warning'),
    confidence: 0.75,
    message: (here, there, where) => {
      return `Date differs: ${say(here, here.fact.moment)} here, ${say(there, there.fact.moment)} in ${where}`;
    },
    replacement: (here, there) =>
      here.fact.moment.parts && there.fact.moment.parts ? wordsOf(here, there) : undefined,
  });
}

/** In one place, to the same people, several things happen: what did is not told by the words around it. */
const areOtherDeeds = ({ deed: a }: DatedSlot, { deed: b }: DatedSlot) => a !== undefined && b !== undefined && a !== b;

/** The words of the dates are not among those of their slots. */
const NOTHING: ReadonlySet<string> = new Set();
