import { compareActors } from '../../events/actors.ts';
import { type Anchored, matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { isCountryOrRegion, locationsOf } from '../../reading/gazetteer.ts';
import { SPREADING } from '../../reading/lexicon/events.ts';
import type { Member, Story } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import type { PlaceFacts } from './places.ts';
import type { SiteFact } from './sites.ts';

/** What happens to one person: another's is another matter. */
const PERSONAL = new Set(
  'die arrest swear resign appoint elect convict sentence charge release bury born marry kidnap admit'.split(' '),
);

/** A site at its place. */
export interface SiteMention extends Mention {
  readonly member: Member<PlaceFacts>;
  readonly fact: SiteFact;
  readonly anchored: Anchored;
  /** It is told as a part of its article's own news. */
  readonly own: boolean;
}

/** How sure it has to be that two sites are of one thing, where they are known to lie apart (one less under one verb); */
const APART = 1;
/** where one is a region or a country; */
const BROAD = 3.5;
/** where the map does not know how they lie; */
const UNKNOWN = 2;
/** where they are rooms or spots of no name, under one verb. */
const SPOT = 0;

/** Pairs of sites that cannot both be where one thing happened. */
export function siteClashes(story: Story<PlaceFacts>): Clashes<SiteMention> {
  const map = new Containment(story.members.map(({ reading }) => reading));
  const mentions: SiteMention[] = story.members.flatMap((member) =>
    member.facts.sites.flatMap((fact) => {
      const anchored = { frame: member.facts.frame, context: fact.context };
      const own = fact.context.main;
      return isTelling(fact, own, anchored) ? [{ member, fact, anchored, own, span: fact.span }] : [];
    }),
  );
  const clashes = new Clashes<SiteMention>();
  const names = new Map(story.members.map((member) => [member, new Set(member.reading.places.map(({ key }) => key))]));
  for (const a of mentions) {
    for (const b of mentions) {
      if (a.member.reading.article.file >= b.member.reading.article.file) continue;
      if (a.fact.spot !== b.fact.spot || a.fact.kind !== b.fact.kind) continue;
      const needed = neededFor(a, b, map);
      if (needed === undefined || !isOnly(a, mentions, map) || !isOnly(b, mentions, map)) continue;
      if (
        !a.fact.spot &&
        (isNamedIn(b.fact.key, names.get(a.member)!, map) || isNamedIn(a.fact.key, names.get(b.member)!, map))
      )
        continue;
      if (matchOf(a.anchored, b.anchored, map, 'place').score >= needed) clashes.add(a, b);
    }
  }
  return clashes;
}

/** Events that spread have many places; what is not the article's own news has to name who it is of. */
function isTelling(fact: SiteFact, own: boolean, { context, frame }: Anchored): boolean {
  if (fact.kind === 'onset') {
    const spreads = [context.classes[0] ?? frame.classes[0]].some((kind) => kind !== undefined && SPREADING.has(kind));
    return own && (fact.spot || !spreads);
  }
  return own || fact.actors.all.size > 0;
}

/** How sure it has to be that two sites are of one thing; nothing where they do not exclude each other. */
function neededFor(a: SiteMention, b: SiteMention, map: Containment): number | undefined {
  if ((!a.own || !b.own || PERSONAL.has(a.fact.kind)) && compareActors(a.fact.actors, b.fact.actors) !== 'shared')
    return undefined;
  if (a.fact.spot) return a.fact.key === b.fact.key || a.fact.name !== b.fact.name ? undefined : SPOT;
  const relation = map.relation(a.fact.key, b.fact.key);
  const broad = [a, b].some(({ fact }) => map.isBroad(fact.key) || isCountryOrRegion(fact.key));
  if (relation === 'disjoint') return broad ? BROAD : a.fact.name === b.fact.name ? 0 : APART;
  // A region may hold the other place though nobody says so, and a place of the map one that it does not know.
  if (relation !== 'unknown' || broad) return undefined;
  const known = [a, b].filter(({ fact }) => locationsOf(fact.key).length > 0).length;
  return known === 1 ? undefined : a.fact.name === b.fact.name ? APART : UNKNOWN;
}

/** Does the article tell of no other site for the like, unless one holds the other? */
function isOnly(one: SiteMention, all: readonly SiteMention[], map: Containment): boolean {
  return all.every((other) => {
    if (other === one || other.member !== one.member) return true;
    if (other.fact.kind !== one.fact.kind || other.fact.spot !== one.fact.spot) return true;
    if (one.fact.spot) return other.fact.key === one.fact.key;
    const relation = map.relation(one.fact.key, other.fact.key);
    return relation === 'same' || relation === 'within' || relation === 'contains';
  });
}

/** An article that names the other's place as well knows of both. */
function isNamedIn(key: string, names: ReadonlySet<string>, map: Containment): boolean {
  for (const name of names) {
    const relation = map.relation(key, name);
    if (relation === 'same') return true;
  }
  return false;
}
