import { matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf, ruled } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import type { MoneyFacts } from './facts.ts';
import { clustersOf, type Item, scoreOf, settledBy } from './groups.ts';
import { nameOf, spanOf } from './say.ts';

const RULES = 'what else is named beside the two: owners, periods, what the sums are for';

const anchored = ({ member, fact }: Item) => ({ frame: member.facts.frame, context: fact.context });

/** The sums of a story by event. */
export function moneyLedger(story: Story<MoneyFacts>): Ledger {
  const places = new Containment(story.members.map((member) => member.reading));
  return ledgerOf<Item>({
    groups: clustersOf(story, places),
    state: (item) => {
      const amount = item.fact.sum.amounts[0]!;
      return {
        member: item.member,
        span: amount.number,
        what: nameOf(item.fact),
        key: item.fact.key,
        words: wordsAt(item.member.reading, spanOf(amount)),
        value: { min: amount.min, max: amount.max, ...(amount.unit === undefined ? {} : { unit: amount.unit }) },
        anchored: anchored(item),
      };
    },
    weigh: (a, b) => ruled(matchOf(anchored(a), anchored(b), places), scoreOf(a, b, places), RULES),
    settled: (a, b) => settledBy(a, b, places),
  });
}
