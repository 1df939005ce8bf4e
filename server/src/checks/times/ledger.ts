import { matchOf } from '../../events/match.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf, ruled } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import { areSettled, clash, groupsOf, scoreOf, type TimeMention, timesOf } from './conflicts.ts';
import type { TimeFacts } from './facts.ts';

const RULES = 'what the two tell of, whether each article has one such hour, and how far apart the hours lie';

/** The clock times of a story by event. */
export function timesLedger(story: Story<TimeFacts>): Ledger {
  const times = timesOf(story);
  return ledgerOf<TimeMention>({
    groups: groupsOf(times),
    state: ({ member, span, fact, anchored }) => ({
      member,
      span,
      what: `Time (${fact.name.replace(/^[@~]/, '')})`,
      key: fact.kind,
      words: wordsAt(member.reading, span),
      anchored,
    }),
    weigh: (a, b) => ruled(matchOf(a.anchored, b.anchored, times.places), scoreOf(a, b, times.places), RULES),
    settled: (a, b) => {
      if (a.member === b.member) return 'both stand in one article';
      if (!clash(a, b)) return 'the hours agree, or may';
      return areSettled(a, b, times) ? 'one of the articles has both hours' : undefined;
    },
  });
}
