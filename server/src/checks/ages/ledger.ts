import { clusterBy } from '../../events/cluster.ts';
import { Contexts } from '../../events/context.ts';
import { frameOf } from '../../events/frame.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { anchoredAt, type Ledger, ledgerOf } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import { differ } from './differ.ts';
import { type AgedMention, type AgeFacts, byPerson, generations } from './persons.ts';
import { weighAges } from './weigh.ts';

/** An age, under the key of the person. */
interface Item {
  readonly member: AgedMention['member'];
  readonly mention: AgedMention;
  readonly key: string;
}

/** The ages of a story by person. */
export function agesLedger(story: Story<AgeFacts>): Ledger {
  const places = new Containment(story.members.map(({ reading }) => reading));
  const contexts = new Map(
    story.members.map((member) => [member.reading, new Contexts(member.reading, frameOf(member.reading))]),
  );
  const weigh = ({ mention: a }: Item, { mention: b }: Item) => weighAges(a.aged, b.aged, places);
  return ledgerOf<Item>({
    groups: [...byPerson(story)].flatMap(([person, all]) =>
      generations(all).flatMap((mentions, i) =>
        clusterBy(
          mentions.map((mention): Item => ({ member: mention.member, mention, key: `${person} ${i}` })),
          (a, b) => weigh(a, b).score,
        ),
      ),
    ),
    state: ({ member, mention: { span, aged }, key }) => ({
      member,
      span,
      what: `${aged.kind === 'birth' ? 'Year of birth' : 'Age'} of ${aged.name}`,
      key,
      words: wordsAt(member.reading, span),
      value: { min: aged.value, max: aged.upTo ?? aged.value },
      anchored: anchoredAt(contexts.get(member.reading)!, span),
    }),
    weigh,
    settled: ({ mention: a }, { mention: b }) => (differ(a, b) ? undefined : 'the ages agree, or may both be right'),
  });
}
