import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { happeningFor } from '../../events/happenings.ts';
import { isPlaceNoun } from '../../reading/lexicon/placenouns.ts';
import { siteNounOf } from '../../reading/lexicon/sites.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import type { PlaceMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';

/** Where something happened, or where it was bound, as one article tells. */
export interface SiteFact {
  readonly span: Span;
  /** Key of the place; of a room or the like ("food court"), its noun. */
  readonly key: string;
  /** A room or spot that has no name of its own. */
  readonly spot: boolean;
  /** Sites of different kinds are of different things: "onset", "swear", "bound". */
  readonly kind: string;
  /** How the happening is told. */
  readonly name: string;
  /** The preposition: "in", "on". */
  readonly preposition: string;
  readonly context: Context;
  readonly actors: Actors;
}

/** Before a place these make it where something goes. */
const BOUND = /^(?:bound|headed|heading|destined|booked|sailing|travelling|traveling|flying|en)$/;
/** Looked at before the place for one of them (tokens). */
const BOUND_REACH = 3;
const SKIPPED = new Set([
  'the',
  'nearby',
  'central',
  'downtown',
  'rural',
  'of',
  'town',
  'city',
  'village',
  'port',
  'a',
]);
const INTO = new Set(['in', 'at', 'on', 'into', 'inside', 'onto']);

interface Lead {
  readonly preposition: string;
  readonly at: number;
}

/** The preposition that governs the name at token `at`. */
function leadOf(tokens: readonly Token[], at: number): Lead | undefined {
  let i = at - 1;
  while (i > 0 && at - i < 6 && SKIPPED.has(tokens[i]!.lower)) i--;
  const token = tokens[i];
  return token?.kind === 'word' ? { preposition: token.lower, at: i } : undefined;
}

function isBound(tokens: readonly Token[], { preposition, at }: Lead): boolean {
  if (preposition !== 'for' && preposition !== 'to') return false;
  for (let i = at - 1; i >= 0 && at - i <= BOUND_REACH; i--) if (BOUND.test(tokens[i]!.lower)) return true;
  return false;
}

/** "on the Vranov stage": is the name an adjective to a noun that is no place? */
function isModifier({ article }: Reading, place: PlaceMention): boolean {
  const { tokens } = article.blocks[place.block]!.sentences[place.sentence]!;
  const from = tokenFrom(tokens, place.start);
  const next = tokens.find((token) => token.start >= place.end);
  if (tokens[from - 1]?.lower !== 'the' || next?.kind !== 'word') return false;
  return !next.capital && !isStop(next.lower) && !isPlaceNoun(next.lower);
}

/** Takes the sites from an article: of its named places, and of rooms and spots. Pure. */
export function sitesOf(reading: Reading, frame: Frame): SiteFact[] {
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const facts: SiteFact[] = [];
  const add = (where: { block: number; sentence: number }, at: number, span: Span, key: string, spot: boolean) => {
    const { tokens } = reading.article.blocks[where.block]!.sentences[where.sentence]!;
    const lead = leadOf(tokens, at);
    if (!lead) return;
    const bound = isBound(tokens, lead);
    if (!bound && !INTO.has(lead.preposition)) return;
    const happening = bound ? { kind: 'bound', name: 'bound', token: at } : happeningFor(tokens, tokens[lead.at]!);
    // "The blast in X" is where it was; further off, a noun is no verb: "the shooting follows two in Y".
    if (!happening || (happening.name.startsWith('@') && happening.token !== lead.at - 1)) return;
    facts.push({
      span,
      key,
      spot,
      kind: happening.kind,
      name: happening.name,
      preposition: lead.preposition,
      context: contexts.at(where.block, where.sentence, span),
      actors: actors.at(where.block, where.sentence, span.start),
    });
  };
  for (const place of reading.places) {
    // "at the VC21": a show; "on the Vranov stage": a name that goes with the noun behind it.
    if (/\d/.test(place.key) || isModifier(reading, place)) continue;
    if (place.use === 'of' || place.use === 'from' || place.use === 'dateline' || place.use === 'direction') continue;
    const { tokens } = reading.article.blocks[place.block]!.sentences[place.sentence]!;
    add(place, tokenFrom(tokens, place.start), { start: place.start, end: place.end }, place.key, false);
  }
  reading.article.blocks.forEach(({ sentences }, block) => {
    sentences.forEach(({ tokens }, sentence) => {
      for (let i = 1; i < tokens.length; i++) {
        const spot = siteNounOf(tokens, i);
        if (spot)
          add({ block, sentence }, i, { start: tokens[i]!.start, end: tokens[spot.to - 1]!.end }, spot.key, true);
      }
    });
  });
  return facts;
}
