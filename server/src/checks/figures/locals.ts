import { clusterBy } from '../../events/cluster.ts';
import { type Match, veto, weigh } from '../../events/evidence.ts';
import { compareFrames, framesOf } from '../../events/frames.ts';
import { isLocalPart } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import type { Member, Story } from '../check.ts';
import { compareValues } from '../values.ts';
import type { FigureFact, FigureFacts } from './facts.ts';
import { type Item, weighFigures } from './weigh.ts';

/*
 * Where an event spreads, the number of one town is none of the whole. But two articles may tell the number of one town:
 * these are held against each other, and against nothing else.
 */

/** Two groups are joined when their pairs, on the whole, speak for it. */
const COHERENT = -0.5;
/** Beyond this ratio one of two numbers is of one house or one incident there. */
const FAR = 3;
/** One who was hurt in a town was hurt in one of several incidents there. */
const LEAST = 2;

/** The one place that a number is told of; nothing where it is told of several. */
function placeOf({ context: { places } }: FigureFact): string | undefined {
  const keys = new Set(places.map(({ key }) => key));
  return keys.size === 1 ? places[0]!.key : undefined;
}

/** The numbers of single places in one article, by what is counted where; none where it tells two of one place. */
function localsOf(
  { frame, facts }: FigureFacts,
  wholes: ReadonlySet<FigureFact>,
  places: Containment,
): Map<string, FigureFact> {
  const found = new Map<string, FigureFact>();
  const several = new Set<string>();
  for (const fact of facts) {
    const place = placeOf(fact);
    if (place === undefined || fact.part || wholes.has(fact) || places.isBroad(place)) continue;
    if (!fact.predication.known || !isLocalPart({ frame, context: fact.context }, places)) continue;
    const key = `${fact.key}@${place}`;
    const first = found.get(key);
    if (first && compareValues(first.quantity, fact.quantity) !== 'agree') several.add(key);
    if (!first) found.set(key, fact);
  }
  for (const key of several) found.delete(key);
  return found;
}

/** An event has one such number in one place. */
const ONE_PLACE = 1;

/** Weighs whether two numbers of one place are one, by what their articles are on as well. */
export function weighLocals(a: Item, b: Item, places: Containment, several: ReadonlySet<string>): Match {
  const [x, y] = [a.fact.quantity.value, b.fact.quantity.value];
  if (Math.min(x, y) < LEAST || Math.max(x, y) > FAR * Math.min(x, y))
    return weigh([veto('one may be of a single house or incident there')]);
  const { evidence: found } = weighFigures(a, b, places, several);
  const news = compareFrames(framesOf(a.member.facts.frame, b.member.facts.frame, places));
  const ledes = news.filter(({ kind }) => !found.some((own) => own.kind === kind));
  const why = 'each article tells one such number of the place';
  return weigh([...found, ...ledes, { kind: 'rule', amount: 1, why, weight: ONE_PLACE }]);
}

/** The groups in which articles of a story tell the number of one place. */
export function localGroups(
  { members }: Story<FigureFacts>,
  wholesOf: (member: Member<FigureFacts>) => readonly FigureFact[],
  places: Containment,
  several: ReadonlySet<string>,
): Item[][] {
  const byPlace = new Map<string, Item[]>();
  for (const member of members) {
    for (const [key, fact] of localsOf(member.facts, new Set(wholesOf(member)), places))
      byPlace.set(key, [...(byPlace.get(key) ?? []), { member, fact }]);
  }
  return [...byPlace.values()]
    .filter((list) => list.length > 1)
    .flatMap((list) => clusterBy(list, (a, b) => weighLocals(a, b, places, several).score, COHERENT))
    .filter((group) => group.length > 1);
}
