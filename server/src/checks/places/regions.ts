import { isCountryOrRegion, type Location, regionsNamed, townsNamed } from '../../reading/places/gazetteer.ts';
import type { PlaceMention, Reading } from '../../reading/reading.ts';
import { rankOf } from '../../reading/words.ts';
import { said } from '../report/disagree.ts';
import { contextAt, defineRelation, known, type Told } from './relation.ts';

/** A place and the region or country that an article puts it into. */
export interface RegionFact {
  readonly place: string;
  readonly key: string;
  readonly holder: PlaceMention;
}

/** Takes what an article says of what lies in what, where the holder is a region or country of the map. */
export function regionsOf({ places }: Reading): RegionFact[] {
  const facts: RegionFact[] = [];
  for (const place of places) {
    if (place.use === 'of' || isCountryOrRegion(place.key)) continue;
    for (const key of place.within) {
      if (!isCountryOrRegion(key)) continue;
      const holder = places.find(
        (other) => other.key === key && other.block === place.block && other.sentence === place.sentence,
      );
      if (holder && holder.use !== 'direction' && holder.use !== 'of')
        facts.push({ place: place.text, key: place.key, holder });
    }
  }
  return facts;
}

/** Is one location inside the other, or the same? */
function meets(a: Location, b: Location): boolean {
  return a.country === b.country && (a.region === undefined || b.region === undefined || a.region === b.region);
}

/**
 * Do two articles put one place into regions that lie apart? Where the map knows places of that name in both, there may
 * be two of them; a name of several regions ("Georgia") is no evidence.
 */
function isMisplaced(a: RegionFact, b: RegionFact): boolean {
  if (a.key !== b.key || a.holder.key === b.holder.key) return false;
  const [x, ...otherX] = regionsNamed(a.holder.key);
  const [y, ...otherY] = regionsNamed(b.holder.key);
  if (!x || !y || otherX.length > 0 || otherY.length > 0 || meets(x, y)) return false;
  const namesakes = townsNamed(a.key);
  // The map leaves out names that many towns bear; they are well known as words.
  if (namesakes.length === 0 && rankOf(a.key) !== undefined) return false;
  return !(namesakes.some((one) => meets(one, x)) && namesakes.some((one) => meets(one, y)));
}

interface RegionMention extends Told {
  readonly fact: RegionFact;
}

/** One place in two regions or countries. */
export const REGIONS = defineRelation<RegionMention>({
  code: 'place-region',
  confidence: 0.8,
  mentions: (story) =>
    story.members.flatMap((member) =>
      member.facts.regions.map((fact) => ({
        member,
        fact,
        span: fact.holder,
        key: fact.key,
        context: contextAt(member, fact.holder),
      })),
    ),
  weigh: () => known(true, 'both speak of one place'),
  clash: (a, b) => isMisplaced(a.fact, b.fact),
  agree: (a, b) => a.fact.holder.key === b.fact.holder.key,
  what: ({ fact }) => `Region of ${fact.place}`,
  message: (here, there, where) => `${here.fact.place} lies in ${said(here)} here, in ${said(there)} in ${where}`,
});
