import { compareActors, mayShareAgent, mayShareSubject, sharedActors } from '../../events/actors.ts';
import { type Anchored, matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { SPREADING } from '../../reading/lexicon/events.ts';
import { isStreet } from '../../reading/lexicon/placenouns.ts';
import { isCountryOrRegion, locationsOf } from '../../reading/places/gazetteer.ts';
import type { Member } from '../check.ts';
import { ruled } from '../ledger.ts';
import { mayHold } from './namesakes.ts';
import type { PlaceFacts } from './places.ts';
import { anchoredOf, defineRelation, differs, type Told } from './relation.ts';
import { CENTRE, HOME, type SiteFact } from './sites.ts';

/** What happens to one person: another's is another matter. */
const PERSONAL = new Set(
  'die kill arrest swear resign appoint elect convict sentence charge release bury marry kidnap admit'.split(' '),
);

/** What happens to nobody twice. */
const ONCE = new Set(['bury', 'die']);
const [ONCE_BONUS, PERSONAL_BONUS] = [3, 1];

interface SiteMention extends Told {
  readonly fact: SiteFact;
  /** It is told as a part of its article's own news. */
  readonly own: boolean;
}

/** How sure it has to be that two sites are of one thing, where they are known to lie apart (one less under one verb); */
const APART = 1;
/** where one is a region or a country; */
const BROAD = 3.5;
/** where the map does not know how they lie; */
const UNKNOWN = 2;
/** where they are rooms of no name, under one verb; */
const ROOM = 0;
/** where they are kinds of buildings. */
const BUILDING = 1.5;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['bound', 'Destination'],
  ['origin', 'Place of departure'],
  [CENTRE, 'Place of the centre'],
]);

/** Two sites that cannot both be where one thing happened. */
export const SITES = defineRelation<SiteMention>({
  code: 'place-conflict',
  confidence: 0.7,
  mentions: (story, map) => story.members.flatMap((member) => mentionsOf(member, map)),
  weigh: (a, b, map) => {
    // Of buildings without a name the places around them tell, where they are one.
    const without = a.fact.spot === 'building' ? undefined : 'place';
    const match = matchOf(anchoredOf(a), anchoredOf(b), map, without);
    return ruled(match, match.score + personal(a, b) - (neededFor(a, b, map) ?? APART), RULES);
  },
  clash: (a, b, map) =>
    neededFor(a, b, map) !== undefined &&
    !knows(a, b.fact, map) &&
    !knows(b, a.fact, map) &&
    !mayHold(a.fact.key, placeOf(b), map) &&
    !mayHold(b.fact.key, placeOf(a), map),
  agree: (a, b) => a.fact.key === b.fact.key,
  // Who names the nearest town and who another near by may both be right.
  severity: ({ fact: a }, { fact: b }) => (a.kind === CENTRE || a.by || b.by ? 'information' : 'warning'),
  what: ({ fact }) => NAMED.get(fact.kind) ?? `Place (${fact.name.replace(/^\W/, '')})`,
  message: (here, there, where) => differs(here.fact.kind === 'bound' ? 'Destination' : 'Place', here, there, where),
});

const placeOf = ({ member, fact: { key } }: SiteMention) => ({ key, places: member.reading.places });

/** What it adds that both tell of one person, by name, to whom it happens once, or seldom. */
function personal(a: SiteMention, b: SiteMention): number {
  if (!PERSONAL.has(a.fact.kind) || !mayShareSubject(a.fact.actors, b.fact.actors)) return 0;
  return sharedActors(a.fact.actors, b.fact.actors) + (ONCE.has(a.fact.kind) ? ONCE_BONUS : PERSONAL_BONUS);
}

/** The sites of one article, as far as they stand for something that happened in one place. */
function mentionsOf(member: Member<PlaceFacts>, map: Containment): SiteMention[] {
  const { frame, sites } = member.facts;
  const telling = sites.filter((fact) => isTelling(fact, { frame, context: fact.context }));
  // "In X near Y": X is the place.
  const isOnly = (fact: SiteFact) => telling.every(({ by, spot, kind }) => by || spot || kind !== fact.kind);
  const told = telling.filter((fact) => !fact.by || isOnly(fact));
  return sites.map((fact) => {
    const alone = told.every((other) => other === fact || isCompatible(fact, other, map));
    const aside = !told.includes(fact) ? NOT_OWN : alone ? undefined : SEVERAL;
    return {
      member,
      fact,
      span: fact.span,
      key: `${fact.kind} ${fact.spot ?? ''}`,
      context: () => fact.context,
      own: fact.context.main,
      ...(aside ? { aside } : {}),
    };
  });
}

const NOT_OWN = 'it is neither its article’s own news nor told of anybody by name, or no more than near by';
const SEVERAL = 'the article tells of several places where such a thing happened';

/** Events that spread have many places; what is not the article's own news has to name who it is of. */
function isTelling(fact: SiteFact, { context, frame }: Anchored): boolean {
  const own = context.main;
  if (fact.kind === CENTRE) return own && frame.classes.includes('quake');
  if (fact.kind === 'onset') {
    const spreads = [context.classes[0] ?? frame.classes[0]].some((kind) => kind !== undefined && SPREADING.has(kind));
    return own && (fact.spot !== undefined || !spreads);
  }
  return own || fact.actors.all.size > 0;
}

const RULES = 'how sure one has to be of two places that lie like these';

/** How sure it has to be that two sites are of one thing; nothing where they do not exclude each other. */
function neededFor(a: SiteMention, b: SiteMention, map: Containment): number | undefined {
  if ((!a.own || !b.own || PERSONAL.has(a.fact.kind)) && compareActors(a.fact.actors, b.fact.actors) !== 'shared')
    return undefined;
  // Two who died in one town are two.
  if (a.fact.spot && ONCE.has(a.fact.kind) && !mayShareAgent(a.fact.actors, b.fact.actors)) return undefined;
  if (a.fact.spot)
    return a.fact.key === b.fact.key || a.fact.name !== b.fact.name
      ? undefined
      : a.fact.spot === 'room'
        ? ROOM
        : BUILDING;
  const relation = map.relation(a.fact.key, b.fact.key);
  if (isLikeName(a.fact.key, b.fact.key)) return undefined;
  // What is near two towns of one region may be one thing, and a street may lie in a quarter that no map has.
  if ((a.fact.by || b.fact.by) && (relation !== 'disjoint' || map.mayBeNear(a.fact.key, b.fact.key))) return undefined;
  if (isStreet(a.fact.key) !== isStreet(b.fact.key)) return undefined;
  const broad = [a, b].some(({ fact }) => map.isBroad(fact.key) || isCountryOrRegion(fact.key));
  if (relation === 'disjoint') return broad ? BROAD : a.fact.name === b.fact.name ? 0 : APART;
  // A region may hold the other place though nobody says so, and a place of the map one that it does not know.
  if (relation !== 'unknown' || broad) return undefined;
  const known = [a, b].filter(({ fact }) => locationsOf(fact.key).length > 0).length;
  return known === 1 ? undefined : a.fact.name === b.fact.name ? APART : UNKNOWN;
}

/** "High Street" and "Vranov High Street", "Vranov Cemetery" and "Vranov Memorial Cemetery": may they be one? */
function isLikeName(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)) || (x.length > 1 && x[0] === y[0]);
}

/** May two sites of one article be of one thing: unlike, or one within the other? */
function isCompatible(a: SiteFact, b: SiteFact, map: Containment): boolean {
  if (a.kind !== b.kind || a.spot !== b.spot) return true;
  if (a.spot) return a.key === b.key;
  const relation = map.relation(a.key, b.key);
  return relation === 'same' || relation === 'within' || relation === 'contains';
}

/** An article that names the other's place as well knows of both. */
function knows({ member }: SiteMention, { key, spot }: SiteFact, map: Containment): boolean {
  // A home is in every text: what counts is who died there.
  if (key === HOME) return member.facts.sites.some((site) => site.key === HOME);
  if (spot) return spot === 'building' && member.facts.buildings.has(key);
  return member.reading.places.some((place) => map.relation(key, place.key) === 'same');
}
