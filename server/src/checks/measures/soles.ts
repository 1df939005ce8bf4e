import { APART, clusterBy } from '../../events/cluster.ts';
import type { Containment } from '../../events/places.ts';
import { areSynonyms } from '../../reading/lexicon/synonyms.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import { measuresDiffer } from '../gauges.ts';
import { dimensionOf, isHeavy, OPEN } from './facts.ts';
import type { MeasureMention } from './groups.ts';
import { areOfOtherThings } from './things.ts';

/*
 * The only speed, weight, area or amount of rain in each of two articles on one event: what it is of may be told by words
 * of which no lexicon knows that they mean one. So it goes by the dimension,
 * and by whether what stands around the two is alike.
 */

/** Beyond this ratio two measures are of two things. */
const FAR = 2.5;
/** Two words so near in use may stand for one another. */
const ALIKE = 0.6;

/** May the two be of one thing, by what their words say? Cocaine is no heroin, but waste is rubbish. */
function mayBeOneTrait(a: string, b: string): boolean {
  if (a === b || a === OPEN || b === OPEN) return true;
  const [m, n] = [matterOf(a), matterOf(b)];
  return m !== undefined && n !== undefined && areSynonyms(m, n);
}

/** What is sold in several models has a weight and a thickness each. */
const OF_MODEL = /^(?:weigh\w*|weight|thin|thinner|thick|thicker|thickness|slim|slimmer|screen|display|thinnest)$/;

/** The matter that is weighed: "mass:rubbish". */
const matterOf = (trait: string): string | undefined => trait.split(':')[1];

/** Is it the article's own news, and the one measure of its dimension there? */
function isSole({ member, fact }: MeasureMention): boolean {
  const dimension = dimensionOf(fact.measure);
  if (dimension === undefined || !fact.context.main || fact.measure.shade !== undefined) return false;
  const isSold = fact.trait.startsWith('pack') || fact.measure.said.some((word) => OF_MODEL.test(word));
  if (isSold && !isHeavy(fact.measure)) return false;
  return member.facts.measures.every(
    (other) => dimensionOf(other) !== dimension || !measuresDiffer(other, fact.measure, fact.trait),
  );
}

/** Does the article name the matter anywhere: the milk that ran across the road? */
const names = ({ member }: MeasureMention, matter: string | undefined): boolean =>
  matter !== undefined && member.reading.article.text.toLowerCase().includes(matter);

/** Is what is said around the two alike: the matter itself, or a word of the one near in use to one of the other's? */
function areAlike(one: MeasureMention, other: MeasureMention): boolean {
  const [a, b] = [one.fact, other.fact];
  const [m, n] = [matterOf(a.trait), matterOf(b.trait)];
  if (m !== undefined && n !== undefined) return areSynonyms(m, n);
  if ((n === undefined && names(other, m)) || (m === undefined && names(one, n))) return true;
  const [xs, ys] = [a, b].map(({ measure }) => measure.said.map(meaningOf)) as [
    ReturnType<typeof meaningOf>[],
    ReturnType<typeof meaningOf>[],
  ];
  return xs.some((x) => ys.some((y) => likeness(x, y) >= ALIKE));
}

function mayBeOne(a: MeasureMention, b: MeasureMention): boolean {
  if (a.member === b.member || dimensionOf(a.fact.measure) !== dimensionOf(b.fact.measure)) return false;
  if (!mayBeOneTrait(a.fact.trait, b.fact.trait) || !areAlike(a, b)) return false;
  if (areOfOtherThings(a, b)) return false;
  const [x, y] = [a, b].map(({ fact: { measure } }) => measure.amounts[0]!);
  return x!.unit !== y!.unit || Math.max(x!.value, y!.value) <= FAR * Math.min(x!.value, y!.value);
}

/** As it is compared: by its dimension alone. */
const byDimension = (mention: MeasureMention): MeasureMention => ({
  ...mention,
  fact: { ...mention.fact, key: `${OPEN}|${dimensionOf(mention.fact.measure)}` },
});

/** Joins among measures that nothing else is told with those that are the only ones of their dimension. */
export function joinedSoles(
  groups: readonly MeasureMention[][],
  places: Containment,
  scoreOf: (a: MeasureMention, b: MeasureMention, places: Containment) => number,
): MeasureMention[][] {
  const alone = groups.filter((group) => group.length === 1 && isSole(group[0]!));
  const kept = groups.filter(
    (group) => !alone.includes(group) && group.every(({ fact }) => fact.trait !== OPEN || group.length > 1),
  );
  if (alone.length < 2) return [...kept, ...alone];
  const joined = clusterBy(
    alone.map(([mention]) => byDimension(mention!)),
    (a, b) => (mayBeOne(a, b) ? scoreOf(a, b, places) : APART),
  );
  return [...kept, ...joined];
}
