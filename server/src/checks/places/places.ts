import { type Frame, frameOf } from '../../events/frame.ts';
import { Containment } from '../../events/places.ts';
import type { PlaceMention } from '../../reading/reading.ts';
import { defineCheck } from '../check.ts';
import { toldOnce } from '../report/told.ts';
import { type Deeds, deedsOf } from './deeds.ts';
import { type DirectionFact, directionsOf } from './directions.ts';
import { LOUD, QUIET } from './examples.ts';
import { type HalfFact, halvesOf } from './halves.ts';
import { type KindredFact, kindredOf } from './kindred.ts';
import { type LabelFact, labelsOf } from './labels.ts';
import { placesLedger } from './ledger.ts';
import { type Origins, originsOf } from './origins.ts';
import { type PlacedSlot, slotsOf } from './parallels.ts';
import { type RegionFact, regionsOf } from './regions.ts';
import { differences } from './relation.ts';
import { type RouteFact, routesOf } from './routes.ts';
import { buildingsOf, type SiteFact, sitesOf } from './sites.ts';
import { streetsOf } from './streets.ts';
import { RELATIONS } from './table.ts';

/** What the places check takes from an article. */
export interface PlaceFacts {
  readonly frame: Frame;
  readonly sites: readonly SiteFact[];
  /** Kinds of buildings that the article speaks of. */
  readonly buildings: ReadonlySet<string>;
  readonly labels: readonly LabelFact[];
  readonly slots: readonly PlacedSlot[];
  readonly directions: readonly DirectionFact[];
  readonly regions: readonly RegionFact[];
  readonly origins: Origins;
  readonly deeds: Deeds;
  readonly kindred: readonly KindredFact[];
  readonly halves: readonly HalfFact[];
  readonly routes: readonly RouteFact[];
  readonly streets: readonly PlaceMention[];
}

/** One event in two places. */
export const places = defineCheck<PlaceFacts>({
  name: 'places',
  summary:
    'One event has two places that do not lie in one another, or a place lies elsewhere than other articles say.',
  codes: [
    { code: 'place-conflict', severity: 'warning', summary: 'Two articles put one event into different places.' },
    { code: 'place-direction', severity: 'warning', summary: 'One article says south of a place, another says west.' },
    {
      code: 'place-region',
      severity: 'warning',
      summary: 'A place is put into a region or country that other articles, and the map, do not put it into.',
    },
    {
      code: 'place-origin',
      severity: 'warning',
      summary: 'One person comes from two places, or one house has its seat in two.',
    },
    { code: 'place-street', severity: 'warning', summary: 'A street has two names that are nearly one.' },
  ],
  byDefault: true,
  limits:
    'Its map is a list of places: of a village that is not on it, it knows only what the articles say, and a wrong place that they all share passes.',
  usesRecord: true,
  loud: LOUD,
  quiet: QUIET,
  collect: (reading) => {
    const frame = frameOf(reading);
    return {
      frame,
      sites: sitesOf(reading, frame),
      buildings: buildingsOf(reading),
      labels: labelsOf(reading, frame),
      slots: slotsOf(reading),
      directions: directionsOf(reading, frame),
      regions: regionsOf(reading),
      origins: originsOf(reading),
      deeds: deedsOf(reading, frame),
      halves: halvesOf(reading, frame),
      kindred: kindredOf(reading, frame),
      routes: routesOf(reading, frame),
      streets: streetsOf(reading.places),
    };
  },
  judge: (story) => {
    const map = new Containment(story.members.map(({ reading }) => reading));
    // Where two relations tell of one place, the first is enough.
    return toldOnce(RELATIONS.map((relation) => () => differences(relation, story, map)));
  },
  ledger: placesLedger,
});
