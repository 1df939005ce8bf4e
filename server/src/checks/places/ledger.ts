import { clusterBy } from '../../events/cluster.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf } from '../ledger.ts';
import { said } from '../report/disagree.ts';
import type { PlaceFacts } from './places.ts';
import { anchoredOf, byKey, type Relation, type Told } from './relation.ts';
import { RELATIONS } from './table.ts';

/** A mention, under the relation that it is told in. */
interface Item {
  readonly relation: Relation;
  readonly told: Told;
}

/** Two places of one article are of two things, where they are not the same. */
const WITHIN = -1;

/** The places of a story by what they are told of. */
export function placesLedger(story: Story<PlaceFacts>): Ledger {
  const map = new Containment(story.members.map(({ reading }) => reading));
  const mentions = RELATIONS.map((relation) => ({ relation, all: relation.mentions(story, map) }));
  const weigh = ({ relation, told: a }: Item, { told: b }: Item) => relation.weigh(a, b, map);
  return ledgerOf<Item>({
    groups: mentions.flatMap(({ relation, all }) =>
      byKey(all).flatMap((own) =>
        clusterBy(own, (a, b) =>
          a.member === b.member ? (relation.agree(a, b, map) ? 0 : WITHIN) : relation.weigh(a, b, map).score,
        )
          .filter((group) => !relation.bare || group.some(({ member }) => member !== group[0]!.member))
          .map((group) => group.map((told) => ({ relation, told }))),
      ),
    ),
    aside: mentions.flatMap(({ relation, all }) =>
      all.flatMap((told) => (told.aside === undefined ? [] : [{ item: { relation, told }, why: told.aside }])),
    ),
    state: ({ relation, told }) => ({
      member: told.member,
      span: told.span,
      what: relation.what(told),
      key: `${RELATIONS.indexOf(relation)} ${told.key}`,
      words: said(told),
      anchored: anchoredOf(told),
    }),
    weigh,
    settled: ({ relation, told: a }, { told: b }) => {
      if (a.member === b.member) return 'both stand in one article';
      return relation.clash(a, b, map) ? undefined : 'the places agree, or may both be right';
    },
  });
}
