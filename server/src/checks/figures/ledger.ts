import { isLocalPart } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf, type Statement } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import type { FigureFacts } from './facts.ts';
import { clustersOf, severalIn, wholesOf } from './groups.ts';
import { weighLocals } from './locals.ts';
import { nameOf } from './say.ts';
import { type Item, settledBy, weighFigures } from './weigh.ts';

/** The figures of a story by event, and those that stand for no whole. */
export function figuresLedger(story: Story<FigureFacts>): Ledger {
  const places = new Containment(story.members.map((member) => member.reading));
  const several = severalIn(story);
  const groups = clustersOf(story, places);
  const wholes = new Set(story.members.flatMap((member) => wholesOf(member, places)));
  const grouped = new Set(groups.flatMap((group) => group.map(({ fact }) => fact)));
  return ledgerOf<Item>({
    groups,
    aside: story.members.flatMap((member) => {
      return member.facts.facts
        .filter((fact) => !grouped.has(fact))
        .map((fact) => ({ item: { member, fact }, why: asideFor({ member, fact }, places) }));
    }),
    state: statementOf,
    weigh: (a, b) => (wholes.has(a.fact) || wholes.has(b.fact) ? weighFigures : weighLocals)(a, b, places, several),
    settled: settledBy,
  });
}

function asideFor({ member, fact }: Item, places: Containment): string {
  if (fact.part) return 'it is told as a part of another number';
  return isLocalPart({ frame: member.facts.frame, context: fact.context }, places)
    ? 'it is the number of one place among those of a wider event'
    : 'its article gives another number as the total';
}

function statementOf({ member, fact }: Item): Statement {
  const { quantity, source, context, key } = fact;
  return {
    member,
    span: quantity.number,
    what: nameOf(fact),
    key,
    words: wordsAt(member.reading, { start: quantity.start, end: quantity.number.end }),
    value: { min: quantity.min, max: quantity.max },
    ...(source ? { source: source.who } : {}),
    anchored: { frame: member.facts.frame, context },
  };
}
