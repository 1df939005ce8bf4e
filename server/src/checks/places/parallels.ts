import { areParallel, type Slot, slotAt } from '../../events/parallel.ts';
import type { Containment } from '../../events/places.ts';
import type { PlaceMention, Reading } from '../../reading/reading.ts';
import type { Member, Story } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import type { PlaceFacts } from './places.ts';

/** A place that fills a slot of its sentence. */
export interface PlacedSlot {
  readonly slot: Slot;
  readonly place: PlaceMention;
}

const SETTLEMENT = new Set(
  'town city village suburb resort port hamlet neighbourhood neighborhood area region'.split(' '),
);

/** A placed slot at its place. */
export interface SlotMention extends Mention {
  readonly member: Member<PlaceFacts>;
  readonly fact: PlacedSlot;
}

/** Takes the places that a preposition leads to, with what their sentences tell. Pure. */
export function slotsOf({ article, places }: Reading): PlacedSlot[] {
  return places.flatMap((place) => {
    if (place.use === 'dateline' || place.use === 'of' || place.use === 'from') return [];
    const { tokens } = article.blocks[place.block]!.sentences[place.sentence]!;
    // "in the Kent town" means a town of Kent.
    const next = tokens.find((token) => token.start >= place.end);
    if (next && SETTLEMENT.has(next.lower)) return [];
    const slot = slotAt(tokens, place);
    return slot ? [{ slot, place }] : [];
  });
}

/** Pairs of places that fill one slot in sentences that else tell the same. */
export function slotClashes(story: Story<PlaceFacts>, map: Containment): Clashes<SlotMention> {
  const byKey = new Map<string, SlotMention[]>();
  for (const member of story.members) {
    for (const fact of member.facts.slots) {
      const list = byKey.get(fact.slot.key) ?? [];
      byKey.set(fact.slot.key, list);
      list.push({ member, fact, span: fact.place });
    }
  }
  const clashes = new Clashes<SlotMention>();
  for (const mentions of byKey.values()) {
    for (const a of mentions) {
      for (const b of mentions) {
        if (a.member.reading.article.file >= b.member.reading.article.file) continue;
        if (!areApart(a.fact.place, b.fact.place, map)) continue;
        const fillers = new Set([...wordsOf(a.fact.place), ...wordsOf(b.fact.place)]);
        if (areParallel(a.fact.slot, b.fact.slot, fillers)) clashes.add(a, b);
      }
    }
  }
  return clashes;
}

const wordsOf = (place: PlaceMention) =>
  place.text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => `^${word}`);

/** Two places of the map that lie apart, or two towns of which nobody says how they lie. */
function areApart(a: PlaceMention, b: PlaceMention, map: Containment): boolean {
  const relation = map.relation(a.key, b.key);
  if (relation !== 'unknown') return relation === 'disjoint';
  return !map.isBroad(a.key) && !map.isBroad(b.key);
}
