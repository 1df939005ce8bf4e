import type { Containment } from '../../events/places.ts';
import { Bearers } from '../../reading/names/bearers.ts';
import { fold } from '../../reading/names/spelling.ts';
import { isCountryOrRegion } from '../../reading/places/gazetteer.ts';
import type { Story } from '../check.ts';
import type { OriginFact } from './origins.ts';
import type { PlaceFacts } from './places.ts';
import { contextAt, defineRelation, differs, known, type Told } from './relation.ts';

interface OriginMention extends Told {
  readonly fact: OriginFact;
  readonly map: Containment;
}

const WHAT = {
  born: 'Birthplace',
  raised: 'Place of childhood',
  home: 'Home',
  seat: 'Seat',
  standing: 'Place',
  nation: 'Nationality',
  flag: 'Flag',
} as const;
/** Words that may be said of any house. */
const ANY_HOUSE = new Set(['company', 'firm', 'group']);

/** One person from two places, one house with two seats. */
export const ORIGINS = defineRelation<OriginMention>({
  code: 'place-origin',
  confidence: 0.7,
  severity: (a, b) => {
    // A house that only one article names may be another; and of what is on no map nobody knows how it lies.
    const unnamed = a.fact.kind === 'seat' && (a.fact.who.length === 0 || b.fact.who.length === 0);
    if (unnamed || a.map.relation(a.fact.key, b.fact.key) === 'unknown') return 'hint';
    const loose = a.fact.loose || b.fact.loose || a.fact.kind === 'home';
    // Of two towns of one region one may be a quarter of the other.
    return loose || a.map.mayBeNear(a.fact.key, b.fact.key) ? 'information' : 'warning';
  },
  mentions: mentionsOf,
  weigh: () => known(true, 'both speak of one person, or of one house'),
  clash: (a, b, map) => areApart(a.fact, b.fact, map) && !knows(a, b, map) && !knows(b, a, map),
  agree: (a, b) => a.fact.key === b.fact.key,
  what: ({ fact }) => WHAT[fact.kind],
  message: (here, there, where) => {
    const who = [here, there].find(({ fact }) => fact.who.length > 1 || (isHouse(fact) && fact.who.length > 0));
    const whose = who ? ` of ${who.fact.who.join(' ')}` : '';
    return differs(`${WHAT[here.fact.kind]}${whose}`, here, there, where);
  },
});

function mentionsOf({ members }: Story<PlaceFacts>, map: Containment): OriginMention[] {
  const bearers = new Bearers(members.flatMap(({ facts }) => facts.origins.names));
  const all = members.flatMap((member) =>
    member.facts.origins.facts.map((fact) => ({
      member,
      fact,
      map,
      span: fact.place,
      context: contextAt(member, fact.place),
    })),
  );
  const house = isOneHouse(all);
  return all.flatMap((mention) => {
    const { fact } = mention;
    if (fact.kind === 'flag') return isOnlyFlag(mention, all) ? [{ ...mention, key: 'flag' }] : [];
    const who = !isHouse(fact)
      ? bearers.keyOf(fact.who)
      : house && fact.kind === 'seat'
        ? 'the only one'
        : houseKey(fact);
    return who === undefined ? [] : [{ ...mention, key: `${fact.kind} ${who}` }];
  });
}

/** Does its article tell of one flag alone? */
const isOnlyFlag = (one: Omit<OriginMention, 'key'>, all: readonly Omit<OriginMention, 'key'>[]) =>
  all.every(({ fact, member }) => member !== one.member || fact.kind !== 'flag' || fact.key === one.fact.key);

const isHouse = ({ kind }: OriginFact) => kind === 'seat' || kind === 'standing';
const houseKey = ({ who }: OriginFact) => (who.length > 0 ? who.map(fold).join(' ') : undefined);
/**
 * Is it one house of which a story tells the seat, where some articles do not name it: "the Graz-based owner"? Each
 * article has to speak of one seat alone.
 */
function isOneHouse(all: readonly Omit<OriginMention, 'key'>[]): boolean {
  const mentions = all.filter(({ fact }) => fact.kind === 'seat');
  const named = new Set(mentions.flatMap(({ fact }) => houseKey(fact) ?? []));
  const nouns = new Set(mentions.flatMap(({ fact: { noun } }) => (noun && !ANY_HOUSE.has(noun) ? [noun] : [])));
  const alone = mentions.every((one) => mentions.every((other) => one === other || one.member !== other.member));
  const unnamed = mentions.some(({ fact }) => fact.who.length === 0);
  return alone && unnamed && named.size <= 1 && nouns.size <= 1;
}

/** Two places that the map knows to lie apart, or towns of which it does not know how they lie. */
function areApart(a: OriginFact, b: OriginFact, map: Containment): boolean {
  if (a.kind === 'nation' || a.kind === 'flag') return map.relation(a.key, b.key) === 'disjoint';
  const words = a.key.split(' ');
  if (b.key.split(' ').some((word) => words.includes(word))) return false;
  const relation = map.relation(a.key, b.key);
  if (relation !== 'unknown') return relation === 'disjoint';
  const broad = [a, b].some(({ key }) => map.isBroad(key) || isCountryOrRegion(key));
  return !broad && a.kind !== 'home' && a.kind !== 'standing';
}

/**
 * An article that names the other's place as well knows of both: it may be told there by a word that leaves room. Where
 * somebody was born is told outright, and a second place is where he lived, say.
 */
function knows({ member, fact: own }: OriginMention, { fact }: OriginMention, map: Containment): boolean {
  const outright = [own, fact].every(({ kind, loose }) => kind === 'born' && !loose);
  const named = outright
    ? member.facts.origins.facts.flatMap(({ kind, key }) => (kind === 'born' ? [key] : []))
    : member.reading.places.map(({ key }) => key);
  return named.some((key) => map.relation(key, fact.key) === 'same');
}
