import { Containment } from '../../events/places.ts';
import type { Member, Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import { candidatesIn, couplesOf } from './candidates.ts';
import { pairsOf } from './compare.ts';
import type { Slot, StatementFacts } from './facts.ts';
import { pairsKnown } from './known.ts';
import { type Told, toldOf } from './told.ts';

/** A value at its place. */
export interface SlotMention extends Mention {
  readonly member: Member<StatementFacts>;
  readonly slot: Slot;
}

/** In a story of more articles than this only slots that share a telling word are compared. */
const MANY = 40;

/** The values of a story that are taken to be of one thing, by their pairs; each article's facts stand as told. */
export function linksIn(story: Story<StatementFacts>, least: number) {
  const places = new Containment(story.members.map((member) => member.reading));
  const members = story.members.filter(({ facts }) => facts.slots.length > 0);
  const told = new Map<Member<StatementFacts>, Told>();
  const asTold = (member: Member<StatementFacts>): Told => {
    const known = told.get(member) ?? toldOf(member);
    told.set(member, known);
    return known;
  };
  const mentions = new Map<Slot, SlotMention>();
  /** For each slot its counterparts, with the score of the pair. */
  const links = new Map<Slot, Map<Slot, number>>();
  const add = (member: Member<StatementFacts>, slot: Slot, other: Slot, score: number) => {
    mentions.set(slot, { member, span: slot.span, slot });
    const own = links.get(slot) ?? new Map<Slot, number>();
    links.set(slot, own.set(other, score));
  };
  for (const { a, b, among } of members.length > MANY ? candidatesIn(members) : couplesOf(members)) {
    const pairs = pairsKnown(a.facts, b.facts, { map: places.print, least, among }, () =>
      pairsOf(asTold(a), asTold(b), places, least, among),
    );
    for (const pair of pairs) {
      add(a, pair.a, pair.b, pair.score);
      add(b, pair.b, pair.a, pair.score);
    }
  }
  return { mentions, links };
}

/** Slots that are counterparts, directly or through others. */
export function groupsOf(links: ReadonlyMap<Slot, ReadonlyMap<Slot, number>>): Slot[][] {
  const seen = new Set<Slot>();
  const list: Slot[][] = [];
  for (const start of links.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (let i = 0; i < group.length; i++) {
      for (const other of links.get(group[i]!)!.keys()) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    list.push(group);
  }
  return list;
}

/** What a slot holds, for a person. */
export function nameOf({ kind }: Slot): string {
  if (kind === 'date') return kind;
  if (kind === 'clock') return 'time';
  if (kind.startsWith('money')) return 'sum';
  if (kind === 'percent') return 'percentage';
  return kind === 'count' || kind === 'ordinal' ? 'number' : 'measure';
}
