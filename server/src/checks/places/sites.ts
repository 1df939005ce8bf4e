import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { type Happening, happeningAhead, happeningFor, nounThrough } from '../../events/happenings.ts';
import { eventClassAt } from '../../events/saying.ts';
import { KIN } from '../../events/theme.ts';
import { isVerb } from '../../events/verbs.ts';
import { isPlaceNoun, isStreetNoun } from '../../reading/lexicon/placenouns.ts';
import { beginsSite, facilityAt, facilityOf, QUAKE_CENTRES, siteNounOf } from '../../reading/lexicon/sites.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import type { PlaceMention, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';

/** Where something happened, or where it was bound, as one article tells. */
export interface SiteFact {
  readonly span: Span;
  /** Key of the place; of a room or the like ("food court"), its noun. */
  readonly key: string;
  /** A room or spot, or a kind of building, that has no name of its own. */
  readonly spot?: 'room' | 'building';
  /** It was near it, not in it. */
  readonly by: boolean;
  /** Sites of different kinds are of different things: "onset", "swear", "bound", "origin". */
  readonly kind: string;
  /** How the happening is told. */
  readonly name: string;
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
  'coast',
  'shores',
  'outskirts',
  'suburbs',
  'heart',
]);
const LEAVING = new Set(['left', 'leaves', 'leaving', 'departed']);
const INTO = new Set(['in', 'at', 'on', 'into', 'inside', 'onto']);
/** By these it was not there but not far off. */
const BY = new Set(['near', 'off', 'outside']);

interface Lead {
  readonly preposition: string;
  readonly at: number;
}

/** The preposition that governs the name at token `at`; before a building more may be said of it: "in a private Graz hospital". */
function leadOf(tokens: readonly Token[], at: number, building = false): Lead | undefined {
  let i = at - 1;
  const describes = (token: Token) => building && token.kind === 'word' && !isStop(token.lower) && !isVerb(tokens, i);
  while (i > 0 && at - i < 6 && (SKIPPED.has(tokens[i]!.lower) || describes(tokens[i]!))) i--;
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
  if (tokens[from - 1]?.lower !== 'the') return false;
  const behind = tokenFrom(tokens, place.end);
  const next = tokens[behind];
  // "on the Vranov 27 Highway": a road
  if (next?.kind === 'number') return isStreetNoun(tokens[behind + 1]?.lower ?? '');
  if (next?.kind !== 'word') return false;
  return !next.capital && !isStop(next.lower) && !isPlaceNoun(next.lower) && !facilityOf(next.lower);
}

/** Is it only where the place lies to or from which something went, though "in" or "on" leads to it? */
function isElsewhere(tokens: readonly Token[], place: PlaceMention): boolean {
  const lead =
    place.use === 'near' || place.use === 'from' ? leadOf(tokens, tokenFrom(tokens, place.start)) : undefined;
  return lead?.preposition === 'in' || lead?.preposition === 'on';
}

/** The kind of building that a common noun at token `i` names: not in "School Road", "hospital director". */
function buildingAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i]!;
  const named = facilityAt(token);
  if (named === undefined || token.kind !== 'word' || token.capital) return undefined;
  const next = tokens[i + 1];
  const isHead = next?.kind !== 'word' || next.capital || isStop(next.lower);
  return isHead ? named : undefined;
}

/** "At home", "at his home", "in her Vranov home": somebody's own house, not a home for many. */
export const HOME = 'home';
const OWN = new Set(['his', 'her', 'their']);

/** The preposition that leads to a home at token `i`. */
function homeLead(tokens: readonly Token[], i: number): Lead | undefined {
  const { lower, capital } = tokens[i]!;
  if (lower !== HOME || capital) return undefined;
  let at = i - 1;
  // "her Vranov home", "their family home"
  while (at > 1 && i - at < 3 && (tokens[at]!.capital || tokens[at]!.lower === 'family')) at--;
  const own = OWN.has(tokens[at]?.lower ?? '');
  const lead = tokens[own ? at - 1 : i - 1];
  if (lead?.lower !== 'at' && !(own && lead?.lower === 'in')) return undefined;
  return { preposition: lead.lower, at: own ? at - 1 : i - 1 };
}

/** Looked at before a verb for whose kin it is told of (tokens). */
const KIN_REACH = 8;

/** "His wife, Una Varga, died": somebody who bears the name of another. */
function isOfKin(tokens: readonly Token[], verb: number): boolean {
  for (let i = Math.max(1, verb - KIN_REACH); i < verb; i++) {
    const [before, { lower }] = [tokens[i - 1]!, tokens[i]!];
    if (KIN.has(lower) && (OWN.has(before.lower) || before.kind === 'clitic')) return true;
  }
  return false;
}

/** Verbs whose object is where it happened. */
const AT_OBJECT = new Set(['hit', 'attack', 'rob']);

/** "drones struck the container port": the verb that has the noun at token `at` for its object. */
function objectOf(tokens: readonly Token[], at: number): Happening | undefined {
  const happening = happeningFor(tokens, tokens[at]!);
  if (!happening || !AT_OBJECT.has(happening.name) || at - happening.token > OBJECT_REACH) return undefined;
  const between = tokens.slice(happening.token + 1, at);
  return between.every(({ kind, lower }) => kind === 'word' && !PREPOSITIONS.has(lower)) ? happening : undefined;
}

/** Where a quake had its centre is one place, though it struck many. */
export const CENTRE = 'centre';
const CENTRED: Happening = { kind: CENTRE, name: CENTRE, token: 0 };
/** These say so of a quake alone. */
const ARISING = new Set(['located', 'originated']);
const ABOUT = new Set(['in', 'near', 'at', 'around', 'outside', 'off']);
/** Words between what was centred and where. */
const CENTRE_BETWEEN = new Set(['was', 'is', 'lay', 'lies', 'just', 'about', 'situated']);

/** "A quake centred near X", "its epicentre was in X" */
function isCentre(tokens: readonly Token[], { preposition, at }: Lead): boolean {
  if (!ABOUT.has(preposition)) return false;
  let i = at - 1;
  while (i > 0 && at - i < 3 && CENTRE_BETWEEN.has(tokens[i]!.lower) && !QUAKE_CENTRES.has(tokens[i]!.lower)) i--;
  const lower = tokens[i]?.lower ?? '';
  return QUAKE_CENTRES.has(lower) || (ARISING.has(lower) && tokens.some((_, k) => eventClassAt(tokens, k) === 'quake'));
}

/** What happened at the name at token `at`; or that something was bound for it, or set out from it. */
function happeningAt(tokens: readonly Token[], lead: Lead, at: number): Happening | undefined {
  if (isBound(tokens, lead)) return { kind: 'bound', name: 'bound', token: at };
  if (LEAVING.has(lead.preposition)) return { kind: 'origin', name: 'origin', token: lead.at };
  if (lead.preposition === 'from')
    return happeningFor(tokens, tokens[lead.at]!)?.name === 'depart'
      ? { kind: 'origin', name: 'origin', token: lead.at }
      : undefined;
  if (isCentre(tokens, lead)) return CENTRED;
  if (!INTO.has(lead.preposition) && !BY.has(lead.preposition)) return undefined;
  const through = nounThrough(tokens, lead.at);
  if (through) return through;
  const happening = happeningFor(tokens, tokens[lead.at]!);
  // "The blast in X" is where it was; further off, a noun is no verb: "the shooting follows two in Y".
  return happening?.name.startsWith('@') && happening.token !== lead.at - 1 ? undefined : happening;
}

/** "He got to X, where he was arrested": what is told of the place that ends right before token `at`. */
function happeningWhere(tokens: readonly Token[], at: number): Happening | undefined {
  const where = tokens[at]?.lower === ',' ? at + 1 : at;
  return tokens[where]?.lower === 'where' ? happeningAhead(tokens, where + 1) : undefined;
}

const OBJECT_REACH = 5;
const PREPOSITIONS = new Set('of in at on near by with from to into for and or outside beside behind off'.split(' '));

/** May the token be the noun of a spot, a home or a building? */
const mayBeSite = marked(
  (token): boolean => beginsSite(token) || token.lower === HOME || facilityAt(token) !== undefined,
);

interface Where {
  readonly block: number;
  readonly sentence: number;
}

/** Kinds of buildings that an article speaks of at all. */
export function buildingsOf({ article }: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sentences } of article.blocks)
    for (const { tokens } of sentences)
      for (const token of tokens) {
        const key = facilityAt(token);
        if (key) found.add(key);
      }
  return found;
}

/** Takes the sites from an article: of its named places, and of rooms and spots. Pure. */
export function sitesOf(reading: Reading, frame: Frame): SiteFact[] {
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const facts: SiteFact[] = [];
  const add = (where: Where, at: number, span: Span, key: string, spot?: SiteFact['spot']) => {
    const { tokens } = reading.article.blocks[where.block]!.sentences[where.sentence]!;
    const home = key === HOME;
    const lead = home ? homeLead(tokens, at) : leadOf(tokens, at, spot === 'building');
    if (!lead) return;
    const object = spot === 'building' ? objectOf(tokens, at) : undefined;
    const happening = object ?? happeningAt(tokens, lead, at);
    // Many things happen at one's home or at another's; it is where one dies, or in hospital.
    if (home && happening?.kind !== 'die') return;
    if (spot && happening?.kind === 'die' && isOfKin(tokens, happening.token)) return;
    // Somebody is seen in many rooms; he dies in one.
    if (spot && happening?.name.startsWith('~')) return;
    if (happening) take(where, span, key, happening, spot, BY.has(lead.preposition));
  };
  const take = (
    where: Where,
    span: Span,
    key: string,
    { kind, name }: Happening,
    spot?: SiteFact['spot'],
    by = false,
  ) => {
    // Where somebody was born is no place of the news: see origins.ts.
    if (kind === 'born') return;
    facts.push({
      span: { start: span.start, end: span.end },
      key,
      ...(spot ? { spot } : {}),
      by: by && kind !== CENTRE,
      kind,
      name,
      context: contexts.at(where.block, where.sentence, span),
      actors: actors.at(where.block, where.sentence, span.start),
    });
  };
  for (const place of reading.places) {
    // "at the VC21": a show; "on the Vranov stage": a name that goes with the noun behind it.
    if (/\d/.test(place.key) || isModifier(reading, place)) continue;
    if (place.use === 'of' || place.use === 'dateline' || place.use === 'direction') continue;
    const { tokens } = reading.article.blocks[place.block]!.sentences[place.sentence]!;
    const told = happeningWhere(tokens, tokenFrom(tokens, place.end));
    if (told) take(place, place, place.key, told);
    // "bound for X on Y": where X lies, which the reader of places says
    if (isElsewhere(tokens, place)) continue;
    add(place, tokenFrom(tokens, place.start), { start: place.start, end: place.end }, place.key);
  }
  reading.article.blocks.forEach(({ sentences }, block) => {
    sentences.forEach(({ tokens }, sentence) => {
      for (let i = 1; i < tokens.length; i++) {
        if (!mayBeSite(tokens[i]!)) continue;
        const room = siteNounOf(tokens, i);
        if (room)
          add({ block, sentence }, i, { start: tokens[i]!.start, end: tokens[room.to - 1]!.end }, room.key, 'room');
        const building = room ? undefined : homeLead(tokens, i) ? HOME : buildingAt(tokens, i);
        if (building) add({ block, sentence }, i, tokens[i]!, building, 'building');
      }
    });
  });
  return facts;
}
