import type { Finding } from '../../corpus/finding.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import type { Member, Story } from '../check.ts';
import { defineCheck } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, wordsOf } from '../report/disagree.ts';
import { originFindings } from './belonging.ts';
import { areOpposed, type DirectionFact, directionsOf, sameDistance, turn } from './directions.ts';
import { LOUD, QUIET } from './examples.ts';
import { type LabelFact, labelClashes, labelsOf } from './labels.ts';
import { type Origins, originsOf } from './origins.ts';
import { type PlacedSlot, slotClashes, slotsOf } from './parallels.ts';
import { isMisplaced, type RegionFact, regionsOf } from './regions.ts';
import { buildingsOf, type SiteFact, sitesOf } from './sites.ts';
import { type SiteMention, siteClashes } from './together.ts';

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
    };
  },
  judge: (story) => {
    const map = new Containment(story.members.map(({ reading }) => reading));
    return [
      ...placeFindings(story, map),
      ...labelFindings(story, map),
      ...directionFindings(story, map),
      ...regionFindings(story),
      ...originFindings(story, map),
    ];
  },
});

const later = (a: Mention, b: Mention) => a.member.reading.article.file < b.member.reading.article.file;
const said = ({ member, span }: Mention) => wordsAt(member.reading, span);
const where = (here: Mention, there: Mention) => whereIs(there.member.reading, here.member.reading);

function pairs<M extends Mention>(mentions: readonly M[], clash: (a: M, b: M) => boolean): Clashes<M> {
  const clashes = new Clashes<M>();
  for (const a of mentions) for (const b of mentions) if (later(a, b) && clash(a, b)) clashes.add(a, b);
  return clashes;
}

function mentionsOf<F extends object>(
  story: Story<PlaceFacts>,
  take: (member: Member<PlaceFacts>) => readonly F[],
  spanOf: (fact: F) => Mention['span'],
): (Mention & { readonly fact: F; readonly member: Member<PlaceFacts> })[] {
  return story.members.flatMap((member) => take(member).map((fact) => ({ member, fact, span: spanOf(fact) })));
}

/** Sites that exclude each other, and places that part sentences of the same words; each place is told of once. */
function placeFindings(story: Story<PlaceFacts>, map: Containment): Finding[] {
  const sites = siteFindings(story, map);
  const told = new Set(sites.map(({ at }) => `${at.file}:${at.start}`));
  return [...sites, ...slotFindings(story, map).filter(({ at }) => !told.has(`${at.file}:${at.start}`))];
}

function slotFindings(story: Story<PlaceFacts>, map: Containment): Finding[] {
  return conflictsIn(slotClashes(story, map), ({ fact }) => fact.place.key, 0.75);
}

function labelFindings(story: Story<PlaceFacts>, map: Containment): Finding[] {
  return conflictsIn(labelClashes(story, map), ({ fact }) => fact.number, 0.7);
}

function siteFindings(story: Story<PlaceFacts>, map: Containment): Finding[] {
  const what = ({ fact }: SiteMention) => (fact.kind === 'bound' ? 'Destination' : 'Place');
  return conflictsIn(siteClashes(story, map), ({ fact }) => fact.key, 0.7, what);
}

/** One finding at each place of what clashes; mentions of one key say the same. */
function conflictsIn<M extends Mention>(
  clashes: Clashes<M>,
  keyOf: (mention: M) => string,
  confidence: number,
  what: (mention: M) => string = () => 'Place',
): Finding[] {
  return findingsIn(clashes, (a, b) => keyOf(a) === keyOf(b), {
    check: 'places',
    code: 'place-conflict',
    severity: 'warning',
    confidence,
    message: (here, there) => `${what(here)} differs: ${said(here)} here, ${said(there)} in ${where(here, there)}`,
    replacement: wordsOf,
  });
}

function directionFindings(story: Story<PlaceFacts>, map: Containment): Finding[] {
  const mentions = mentionsOf(
    story,
    ({ facts }) => facts.directions,
    (fact) => fact,
  );
  if (mentions.length < 2) return [];
  const same = (a: string, b: string) => map.relation(a, b) === 'same';
  const clashes = pairs(mentions, (x, y) => {
    const [a, b] = [x.fact, y.fact];
    if (turn(a, b) < 90 || !same(a.from, b.from)) return false;
    if (isOneDeed(x, y, map)) return true;
    if (a.distance && b.distance) return sameDistance(a.distance, b.distance);
    return a.subject !== undefined && b.subject !== undefined && same(a.subject, b.subject);
  });
  return findingsIn(clashes, (a, b) => a.fact.angle === b.fact.angle, {
    check: 'places',
    code: 'place-direction',
    severity: 'warning',
    confidence: 0.85,
    message: (here, there) => `Direction differs: ${said(here)} here, ${said(there)} in ${where(here, there)}`,
    replacement: wordsOf,
  });
}

interface DirectionMention extends Mention {
  readonly member: Member<PlaceFacts>;
  readonly fact: DirectionFact;
}

/** How sure it has to be that what happened on opposite sides of a place is one thing. */
const ONE_DEED = 1;

/** Did one thing happen on opposite sides of a place, where each article has one thing happen around it? */
function isOneDeed(a: DirectionMention, b: DirectionMention, map: Containment): boolean {
  const [x, y] = [a.fact, b.fact];
  if (!x.deed || x.deed !== y.deed || !areOpposed(x, y)) return false;
  if (!x.context.main || !y.context.main || !isOnlyWay(a) || !isOnlyWay(b)) return false;
  const [one, other] = [a, b].map(({ member, fact }) => ({ frame: member.facts.frame, context: fact.context }));
  return matchOf(one!, other!, map, 'place').score >= ONE_DEED;
}

const isOnlyWay = ({ member, fact }: DirectionMention) =>
  member.facts.directions.every(
    (other) => other.from !== fact.from || other.deed !== fact.deed || turn(other, fact) < 90,
  );

function regionFindings(story: Story<PlaceFacts>): Finding[] {
  const mentions = mentionsOf(
    story,
    ({ facts }) => facts.regions,
    (fact) => fact.holder,
  );
  if (mentions.length < 2) return [];
  const clashes = pairs(mentions, (a, b) => isMisplaced(a.fact, b.fact));
  return findingsIn(clashes, (a, b) => a.fact.holder.key === b.fact.holder.key, {
    check: 'places',
    code: 'place-region',
    severity: 'warning',
    confidence: 0.8,
    message: (here, there) =>
      `${here.fact.place} lies in ${said(here)} here, in ${said(there)} in ${where(here, there)}`,
    replacement: wordsOf,
  });
}
