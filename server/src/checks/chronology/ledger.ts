import { clusterBy } from '../../events/cluster.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import { areOne, settledBy, type TimeMention, timesOf, weighTimes } from './compare.ts';
import type { ChronologyFacts } from './facts.ts';

/** What each form of a time is called, for a person. */
export const WHAT = {
  length: 'Length of time',
  ago: 'Time since then',
  year: 'Year',
  anniversary: 'Anniversary',
} as const;

/** Two times of one article are of two things, where they are not the same. */
const WITHIN = -1;

/** The lengths and years of a story by what they are told of. */
export function chronologyLedger(story: Story<ChronologyFacts>): Ledger {
  const times = timesOf(story);
  const groups = clusterBy([...times.told.values()].flat(), (a, b) => {
    if (a.member === b.member) return areOne(a, b) ? 0 : WITHIN;
    return weighTimes(a, b, times).score;
  });
  // What no lexicon knows is told of anything: by itself it is no fact.
  const isKnown = (group: readonly TimeMention[]) => group.length > 1 || group[0]!.told.governor.courses.length > 0;
  return ledgerOf<TimeMention>({
    groups: groups.filter(isKnown),
    state: ({ member, span, told: { form, governor, context } }) => ({
      member,
      span,
      what: `${WHAT[form]} (${governor.courses[0] ?? governor.word})`,
      key: form,
      words: wordsAt(member.reading, span),
      anchored: { frame: member.facts.frame, context },
    }),
    weigh: (a, b) => weighTimes(a, b, times),
    settled: (a, b) => (a.member === b.member ? 'both stand in one article' : settledBy(a, b)),
  });
}
