import type { Reading } from '../reading/reading.ts';

/** How two places lie to one another. */
export type Relation = 'same' | 'within' | 'contains' | 'disjoint' | 'unknown';

/** What the articles of a story and the gazetteer know of what lies in what. */
export class Containment {
  readonly readings: readonly Reading[];

  constructor(readings: readonly Reading[]) {
    this.readings = readings;
  }

  /** How place `a` lies to place `b` (keys of `PlaceMention`). */
  relation(a: string, b: string): Relation {
    return a === b ? 'same' : 'unknown';
  }

  /** Is it a country or a region, too broad to tell one event from another? */
  isBroad(_key: string): boolean {
    return false;
  }
}
