import type { Containment } from '../../events/places.ts';
import { isCapital, isCountryOrRegion } from '../../reading/places/gazetteer.ts';
import type { PlaceMention } from '../../reading/reading.ts';

/** A place by its key, with all places of its article. */
interface Named {
  readonly key: string;
  readonly places: readonly PlaceMention[];
}

/**
 * May a country or region hold a place that a list puts elsewhere? Towns have namesakes. Unless its article says
 * where it lies, a list alone knows, and where the article names the country as well, most likely the place lies there.
 */
export function mayHold(land: string, { key, places }: Named, map: Containment): boolean {
  if (!isCountryOrRegion(land) || isCountryOrRegion(key) || isCapital(key)) return false;
  const told = places.some((place) => place.key === key && place.within.length > 0);
  return !told || places.some((place) => ['same', 'within'].includes(map.relation(place.key, land)));
}
