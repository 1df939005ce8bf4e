import type { Evidence, Match } from '../../events/evidence.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf, type Statement } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import { pairsOf } from './compare.ts';
import type { StatementFacts } from './facts.ts';
import { LEAST_SCORE, reasonsOf } from './forest.ts';
import { KINDS } from './kinds.ts';
import { groupsOf, linksIn, nameOf, type SlotMention } from './links.ts';
import { Told } from './told.ts';
import { differ } from './values.ts';

/** Pairs from here on are shown to whoever asks why they were not joined. */
const NEAR_MISS = 0;

/** The values that are taken to be of one thing, and those that nearly were. */
export function statementsLedger(story: Story<StatementFacts>): Ledger {
  const places = new Containment(story.members.map((member) => member.reading));
  const { mentions, links } = linksIn(story, LEAST_SCORE);
  const near = linksIn(story, NEAR_MISS);
  const rest = [...near.mentions.values()].filter(({ slot }) => !mentions.has(slot)).map((mention) => [mention]);
  const groups = groupsOf(links).map((slots) => slots.map((slot) => mentions.get(slot)!));
  // What befell people has a check of its own, which speaks first and tells its reasons.
  const isTold = (group: readonly SlotMention[]) =>
    !group.every(({ member, slot }) => new Told(member).countsPeople(slot));
  return ledgerOf<SlotMention>({
    groups: [...groups, ...rest].filter(isTold),
    state: statementOf,
    weigh: (a, b) => weigh(a, b, places),
    settled: (a, b) => (differ(a.slot, b.slot) ? undefined : 'the values agree'),
  });
}

/** The reasons come to the score less the threshold, so that 0 decides as it does for every other check. */
function weigh(a: SlotMention, b: SlotMention, places: Containment): Match {
  const among = [[a.slot, b.slot]] as const;
  const [pair] = pairsOf(new Told(a.member), new Told(b.member), places, Number.NEGATIVE_INFINITY, among);
  if (!pair) return { score: 0, evidence: [] };
  const evidence = [...reasonsOf(pair.amounts)].map(([kind, reason]): Evidence => {
    const weight = reason - (kind === 'prior' ? LEAST_SCORE : 0);
    return { kind: 'rule', amount: pair.amounts[kind] ?? 0, why: KINDS[kind], weight };
  });
  return { score: pair.score - LEAST_SCORE, evidence };
}

function statementOf({ member, slot, span }: SlotMention): Statement {
  const frame = member.facts.frame;
  return {
    member,
    span,
    what: `Told of one ${nameOf(slot)}`,
    key: slot.kind,
    words: wordsAt(member.reading, span),
    ...(slot.quantity ? { value: { min: slot.quantity.min, max: slot.quantity.max, unit: slot.kind } } : {}),
    anchored: { frame, context: new Told(member).context(slot) },
  };
}
