import { Contexts } from '../../events/context.ts';
import { frameOf } from '../../events/frame.ts';
import type { Member, Story } from '../check.ts';
import { anchoredAt, type Ledger, ledgerOf, ruled } from '../ledger.ts';
import { said } from '../report/disagree.ts';
import { byPerson, type HeldMention, type RoleFacts } from './held.ts';
import { LINES, type Line, type Settled, settledBy } from './lines.ts';

/** A post, with the line that takes it. */
interface Item {
  readonly key: string;
  readonly coming: boolean;
  readonly line: Line;
  readonly mention: HeldMention;
  readonly settled: Settled;
}

/** Who has a post is known by the name alone. */
const SURE = 1;

/** The posts and parties of a story by person. Trades of parents and posts hoped for are not in it. */
export function rolesLedger(story: Story<RoleFacts>): Ledger {
  const contexts = new Map<Member<unknown>, Contexts>(
    story.members.map((member) => [member, new Contexts(member.reading, frameOf(member.reading))] as const),
  );
  const groups = byPerson(story).flatMap(({ person, coming, mentions }) =>
    LINES.flat().map((line, i): Item[] => {
      const all = mentions.filter(line.takes);
      const settled = settledBy(line, all);
      return all.map((mention) => ({ key: `${person} ${coming} ${i}`, coming, line, mention, settled }));
    }),
  );
  return ledgerOf<Item>({
    groups: groups.filter((group, i) => group.length > 0 && !groups.slice(0, i).some((other) => holds(other, group))),
    state: ({ key, coming, line, mention }) => ({
      member: mention.member,
      span: mention.span,
      what: `${coming ? 'New post' : line.what} of ${mention.name}`,
      key,
      words: said(mention),
      anchored: anchoredAt(contexts.get(mention.member)!, mention.span),
    }),
    weigh: () => ruled({ score: 0, evidence: [] }, SURE, 'both are told of one person'),
    settled: ({ mention: a, settled }, { mention: b }) => settled(a, b),
  });
}

/** One phrase may be taken by two lines: it is told by the surer of them, unless the other has more. */
const holds = (group: readonly Item[], other: readonly Item[]) =>
  other.every(({ mention: { member, span } }) =>
    group.some(({ mention }) => mention.member === member && mention.span.start === span.start),
  );
