import { areParallel, isHeadlineOf, type Slot, slotAt } from '../../events/parallel.ts';
import type { Containment } from '../../events/places.ts';
import { isSettlement } from '../../reading/lexicon/placenouns.ts';
import type { PlaceMention, Reading } from '../../reading/reading.ts';
import { mayHold } from './namesakes.ts';
import { contextAt, defineRelation, known, type Told } from './relation.ts';

/** A place that fills a slot of its sentence. */
export interface PlacedSlot {
  readonly slot: Slot;
  readonly place: PlaceMention;
}

interface SlotMention extends Told {
  readonly fact: PlacedSlot;
}

/** Takes the places that a preposition leads to, with what their sentences tell. Pure. */
export function slotsOf({ article, places }: Reading): PlacedSlot[] {
  return places.flatMap((place) => {
    if (place.use === 'dateline' || place.use === 'of' || place.use === 'from') return [];
    const { tokens } = article.blocks[place.block]!.sentences[place.sentence]!;
    // "in the Kent town" means a town of Kent.
    const next = tokens.find((token) => token.start >= place.end);
    if (next && (isSettlement(next.lower) || /^(?:neighbou?rhood|area|region)$/.test(next.lower))) return [];
    const slot = slotAt(tokens, place);
    return slot ? [{ slot, place }] : [];
  });
}

/** Two places that fill one slot in sentences that else tell the same. */
export const SLOTS = defineRelation<SlotMention>({
  code: 'place-conflict',
  confidence: 0.75,
  mentions: (story) =>
    story.members.flatMap((member) =>
      member.facts.slots.map((fact) => ({
        member,
        fact,
        span: fact.place,
        key: fact.slot.key,
        context: contextAt(member, fact.place),
      })),
    ),
  weigh: (one, other) => {
    const [a, b] = [one.fact, other.fact];
    const fillers = new Set([...wordsOf(a.place), ...wordsOf(b.place)]);
    const same = one.member === other.member ? isHeadlineOf : areParallel;
    const parallel = same(a.slot, b.slot, fillers);
    return known(parallel, parallel ? 'two sentences of much the same words' : 'their sentences tell other things');
  },
  // A headline and the text beneath it tell one thing.
  within: (a, b) => a.context().headline !== b.context().headline,
  clash: (a, b, map) =>
    areApart(a.fact.place, b.fact.place, map) &&
    !mayHold(a.fact.place.key, placeOf(b), map) &&
    !mayHold(b.fact.place.key, placeOf(a), map),
  agree: (a, b) => a.fact.place.key === b.fact.place.key,
  what: () => 'Place in one sentence',
  bare: true,
});

const placeOf = ({ member, fact: { place } }: SlotMention) => ({ key: place.key, places: member.reading.places });

const wordsOf = (place: PlaceMention) =>
  place.text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => `^${word}`);

/** Two places of the map that lie apart, or two towns of which nobody says how they lie. */
function areApart(a: PlaceMention, b: PlaceMention, map: Containment): boolean {
  const relation = map.relation(a.key, b.key);
  if (relation !== 'unknown') return relation === 'disjoint';
  if (bears(a.key, b.key) || bears(b.key, a.key)) return false;
  return !map.isBroad(a.key) && !map.isBroad(b.key);
}

/** "Kelvorn Dam" bears the name of Kelvorn, and may well stand in it. */
const bears = (key: string, other: string) => key.startsWith(`${other} `) || key.endsWith(` ${other}`);
