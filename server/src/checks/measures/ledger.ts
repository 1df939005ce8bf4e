import { matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf, ruled } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import type { MeasureFacts } from './facts.ts';
import { clustersOf, type MeasureMention, scoreOf, settledBy } from './groups.ts';
import { nameOf } from './say.ts';
import { scoreOfThings } from './things.ts';

const RULES = 'what else is named beside the two: owners, periods, other words';

const anchored = ({ member, fact }: MeasureMention) => ({ frame: member.facts.frame, context: fact.context });

/** The measures of a story by event. */
export function measuresLedger(story: Story<MeasureFacts>): Ledger {
  const places = new Containment(story.members.map((member) => member.reading));
  return ledgerOf<MeasureMention>({
    groups: clustersOf(story, places),
    state: (mention) => {
      const amount = mention.fact.measure.amounts[0]!;
      return {
        member: mention.member,
        span: mention.span,
        what: nameOf(mention.fact),
        key: mention.fact.key,
        words: wordsAt(mention.member.reading, amount),
        value: { min: amount.min, max: amount.max, ...(amount.unit === undefined ? {} : { unit: amount.unit }) },
        anchored: anchored(mention),
      };
    },
    weigh: (a, b) =>
      ruled(
        matchOf(anchored(a), anchored(b), places),
        Math.max(scoreOf(a, b, places), scoreOfThings(a, b, places)),
        RULES,
      ),
    settled: (a, b) => settledBy(a, b, places),
  });
}
