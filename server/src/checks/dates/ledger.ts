import { matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf, ruled } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import { anchored, clash, clustersOf, type DateMention, scoreOf } from './conflicts.ts';
import type { DateFacts } from './dates.ts';

const RULES = 'whether it happens once, to whom, and how far apart the days lie';

/** The days of a story by event. */
export function datesLedger(story: Story<DateFacts>): Ledger {
  const places = new Containment(story.members.map((member) => member.reading));
  return ledgerOf<DateMention>({
    groups: clustersOf(story, places),
    state: (mention) => ({
      member: mention.member,
      span: mention.span,
      what: `Day (${mention.fact.kind.replace(/^[@~]/, '')})`,
      key: mention.fact.kind,
      words: wordsAt(mention.member.reading, mention.fact.moment),
      anchored: anchored(mention),
    }),
    weigh: (a, b) => ruled(matchOf(anchored(a), anchored(b), places, 'time'), scoreOf(a, b, places), RULES),
    settled: (a, b) => {
      if (clash(a, b)) return undefined;
      return a.member === b.member ? 'both stand in one article' : 'the days agree, or are too loose to differ';
    },
  });
}
