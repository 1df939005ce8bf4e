import { HOUSED, mayBeOne, OPEN_AIR, SPREADING } from '../reading/lexicon/events.ts';
import type { Moment, PlaceMention } from '../reading/reading.ts';
import type { Context } from './context.ts';
import { type Evidence, evidence, type Match, veto, weigh } from './evidence.ts';
import type { Frame } from './frame.ts';
import { compareFrames, framesOf, list, sharedWords } from './frames.ts';
import type { Containment } from './places.ts';
import { compareMoments, daysFrom } from './timing.ts';

/** A fact's article frame and context. */
export interface Anchored {
  readonly frame: Frame;
  readonly context: Context;
}

/** Shared words count up to here, as those of ledes do; of articles without a name in common only so far. */
const [MOST_WORDS, STRANGE_WORDS] = [8.6, 3] as const;

/** Two people named by both say as much as five. */
const MOST_PEOPLE = 2;
/** A country's president is named in the news of many events. */
const RULER = 0.5;

/** Places of the fact itself, or of its article's own event where the fact names none and belongs to it. */
export function placesOf({ context, frame }: Anchored): readonly PlaceMention[] {
  // Further down an article tells of more places than its own.
  return context.places.length > 0 || !context.main || !context.lede ? context.places : frame.places;
}

/** When it happened: as the sentence tells, or its article where the fact belongs to the article's own news. */
export function momentOf({ context, frame }: Anchored): Moment | undefined {
  return context.moment ?? (context.main ? frame.moment : undefined);
}

/** Does the fact belong to its article's own news: nothing sets it apart by time, kind or place? */
export function isOwnNews({ context, frame }: Anchored, places: Containment): boolean {
  if (!context.main) return false;
  if (context.opening || context.places.length === 0 || frame.places.length === 0) return true;
  const relations = context.places.flatMap((own) => frame.places.map((wide) => places.relation(own.key, wide.key)));
  if (relations.some((relation) => relation === 'same' || relation === 'within' || relation === 'contains'))
    return true;
  // A street or a quarter that no map has, named in the first sentences, is one of the article's place.
  return context.lede && relations.every((relation) => relation === 'unknown');
}

/** The nearest relation between any place of one list and any of the other: same, nested, apart, or unknown. */
function nearest(own: readonly PlaceMention[], other: readonly PlaceMention[], places: Containment) {
  let nested: PlaceMention | undefined;
  let apart = own.length > 0 && other.length > 0;
  for (const x of own) {
    for (const y of other) {
      const relation = places.relation(x.key, y.key);
      if (relation === 'same') return { relation, name: x.text } as const;
      if (relation === 'within') nested ??= x;
      if (relation === 'contains') nested ??= y;
      if (relation !== 'disjoint') apart = false;
    }
  }
  if (nested) return { relation: 'nested', name: nested.text } as const;
  return { relation: apart ? 'apart' : 'unknown', name: own[0]?.text ?? '' } as const;
}

function placeEvidence(a: Anchored, b: Anchored, places: Containment): Evidence[] {
  const [own, other] = [placesOf(a), placesOf(b)];
  if (own.length === 0 || other.length === 0) return [];
  const told = a.context.places.length > 0 && b.context.places.length > 0;
  const names = `${own[0]!.text} and ${other[0]!.text}`;
  const precise = (list: readonly PlaceMention[]) => list.filter((place) => !places.isBroad(place.key));
  const [x, y] = [precise(own), precise(other)];
  const close = nearest(x, y, places);
  if (close.relation === 'same') return [evidence('samePlace', `both name ${close.name}`)];
  const wide = nearest(own, other, places);
  if (told && isSpreading(a) && isSpreading(b) && (close.relation === 'nested' || wide.relation === 'nested'))
    return [veto(`${names}: a part and the whole`)];
  if (close.relation === 'nested') return [evidence('nestedPlace', `${close.name} lies in the other's place`)];
  if (x.length > 0 && y.length > 0) {
    if (close.relation === 'apart') return [apart(names, told)];
    return [evidence(told ? 'placesUnmatched' : 'framesUnmatched', `${names} have nothing in common`)];
  }
  if (wide.relation === 'same') return [evidence('sameBroadPlace', `both name ${wide.name}`)];
  if (wide.relation === 'nested') return [evidence('sameBroadPlace', `${wide.name} lies in the other's place`)];
  return wide.relation === 'apart' ? [apart(names, told)] : [];
}

/** Places that lie apart end the matter where both facts name their own. */
function apart(names: string, told: boolean): Evidence {
  return told ? veto(`${names} are apart`) : evidence('placesApart', `${names} are apart`);
}

/** Does the event spread over an area? One of no known kind may. */
function isSpreading({ context, frame }: Anchored): boolean {
  const kind = context.classes[0] ?? frame.classes[0];
  return kind === undefined || (SPREADING.has(kind) && !(kind === 'fire' && isHoused(frame)));
}

/** A fire in a hotel or a mine has one place; only out of doors it spreads over a country. */
const isHoused = ({ words }: Frame): boolean => {
  const has = (stems: readonly string[]) => stems.some((stem) => words.has(stem));
  return has(HOUSED) && !has(OPEN_AIR);
};

/**
 * A figure for one district is a part of the figure for the whole where the event spreads: one fact names a place of
 * its own inside the other's, or inside its own article's place.
 */
export function isLocalPart(one: Anchored, places: Containment): boolean {
  const { context, frame } = one;
  if (context.opening || context.background || context.places.length === 0) return false;
  if (!isSpreading(one)) return false;
  const ledeKeys = new Set(frame.places.map((place) => place.key));
  if (frame.places.length === 0) return context.places.every((place) => !places.isBroad(place.key));
  return context.places.every(
    (place) =>
      !ledeKeys.has(place.key) && !frame.places.some((wide) => places.relation(place.key, wide.key) === 'contains'),
  );
}

/** The kinds of event of a fact, and of its article's own news where nothing sets the fact apart from it. */
function classesAround({ context, frame }: Anchored): readonly string[] {
  // An attack and the answer to it are told in one article.
  const near = context.classes.slice(0, 2);
  const wide = near.length === 0 || (context.main && !near.some((name) => ARMED.has(name)));
  return wide ? [...near, ...frame.classes.slice(0, 2)] : near;
}

function classEvidence(a: Anchored, b: Anchored, before: readonly Evidence[]): Evidence[] {
  const x = a.context.classes[0] ?? (a.context.main ? a.frame.classes[0] : undefined);
  const y = b.context.classes[0] ?? (b.context.main ? b.frame.classes[0] : undefined);
  if (!x || !y) return [];
  if (x === y) return [evidence('sameClass', `both tell of ${articleFor(x)} ${x}`)];
  const [xs, ys] = [classesAround(a), classesAround(b)];
  if (mayBeOne(x, y) || xs.some((one) => ys.includes(one))) return [evidence('kinClass', `${x} and ${y} may be one`)];
  // A word for an event is said of much else ("the deal collapsed"): of two articles that share people, place or rare
  // words it tells less. But an attack and the answer to it share all that.
  const near =
    !(ARMED.has(x) && ARMED.has(y)) &&
    before.some(
      ({ kind, amount }) => kind === 'people' || kind === 'framePlace' || (kind === 'lede' && amount >= NEAR_LEDE),
    );
  return [evidence('otherClass', `${x} is not ${y}`, near ? SAME_MATTER : 1)];
}

/** Ledes that share so much are of one matter. */
const NEAR_LEDE = 2;
const SAME_MATTER = 0.3;
/** Of these one follows the other. */
const ARMED = new Set(
  'attack shooting bombing massacre stabbing strike raid clash war kidnapping explosion'.split(' '),
);

/** "a quake", "an attack". */
const articleFor = (noun: string) => (/^[aeio]/.test(noun) ? 'an' : 'a');

/** Does the article of `here` reckon its news, which is another or of another place, from that of `there`? */
function comesAfter(here: Anchored, there: Anchored, places: Containment, placeless: boolean): Evidence[] {
  const { former, formerNames, places: own } = here.frame;
  const named = [...formerNames].find(
    (name) =>
      there.frame.words.has(`^${name}`) && !there.frame.formerNames.has(name) && !here.context.words.has(`^${name}`),
  );
  if (named) return [veto(`one is told of as another, some time after ${asName(named)}`)];
  if (placeless || !former?.headed) return [];
  const first = former.places.find(({ key }) => there.frame.places.some((place) => place.key === key));
  if (!first || here.context.places.some(({ key }) => key === first.key)) return [];
  if (nearest(own, there.frame.places, places).relation !== 'unknown') return [];
  return [veto(`one is of ${own[0]?.text ?? 'another place'}, some time after what happened in ${first.text}`)];
}

/** People whom both articles name. They do many things: a day or a place cannot be told by them. */
function comparePeople(a: Frame, b: Frame): Evidence[] {
  // Names of both ledes are counted with the words of these.
  const named = [...a.people].filter(
    (name) => b.people.has(name) && !(a.words.has(`^${name}`) && b.words.has(`^${name}`)),
  );
  if (named.length === 0) return [];
  const rules = (name: string) => a.rulers.has(name) || b.rulers.has(name);
  const amount = Math.min(
    MOST_PEOPLE,
    named.reduce((sum, name) => sum + (rules(name) ? RULER : 1), 0),
  );
  return [evidence('people', `both articles name ${list(named.map(asName))}`, amount)];
}

const asName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What the moments of two facts, or of their articles' news, say. */
function timeEvidence(a: Anchored, b: Anchored): Evidence[] {
  const [x, y] = [momentOf(a), momentOf(b)];
  const time = compareMoments(x, y);
  if (time === 'same-day') return [evidence('sameDay', `“${x!.text}” and “${y!.text}” are one day`)];
  if (time === 'overlap') return [evidence('overlap', `“${x!.text}” and “${y!.text}” overlap`)];
  // A day that only the article's news has need not be the fact's own.
  const told = a.context.moment !== undefined && b.context.moment !== undefined;
  if (time === 'apart' && told) return [veto(`“${x!.text}” is not “${y!.text}”`)];
  const news = a.context.main && b.context.main && compareMoments(a.frame.moment, b.frame.moment) === 'apart';
  if (time === 'apart' || news) return [framesApart(a, b)];
  if (a.context.background !== b.context.background)
    return [evidence('oneBackground', 'one looks back, the other does not')];
  return [];
}

/** An election has a day of the vote, of the count and of the result: that two articles tell of two of them is little. */
const POLLS = 0.25;

function framesApart(a: Anchored, b: Anchored): Evidence {
  const polls = isElection(a) && isElection(b) && !areWeeksApart(a.frame, b.frame);
  return evidence('framesApart', 'the articles tell of different days', polls ? POLLS : 1);
}

const isElection = ({ context, frame }: Anchored) => (context.classes[0] ?? frame.classes[0]) === 'election';

const areWeeksApart = ({ issued: x }: Frame, { issued: y }: Frame): boolean =>
  x === undefined || y === undefined || Math.abs(daysFrom(x, y) ?? 0) > FRESH_DAYS;

/** What an article tells as news is so many days old at most. */
const FRESH_DAYS = 7;
/** Evidence by which two articles are of one matter, whenever they were written. */
const BINDING: ReadonlySet<string> = new Set([
  'people',
  'framePlace',
  'samePlace',
  'nestedPlace',
  'sameDay',
  'overlap',
]);

const isBound = (found: readonly Evidence[]): boolean =>
  found.some(({ kind, amount }) => BINDING.has(kind) || (kind === 'lede' && amount >= NEAR_LEDE));

/** The news of two articles written many days apart, which have no place, person or day in common. */
function issueEvidence(a: Anchored, b: Anchored, found: readonly Evidence[]): Evidence[] {
  const [x, y] = [a.frame.issued, b.frame.issued];
  if (!a.context.main || !b.context.main || !x || !y || isBound(found)) return [];
  const gap = Math.abs(daysFrom(x, y) ?? 0);
  return gap > FRESH_DAYS ? [evidence('issuesApart', `the articles were written ${gap} days apart`)] : [];
}

/**
 * Weighs whether two facts are of one event. Symmetric. `without` leaves out the evidence of time or place: where that is
 * what two articles disagree on, it cannot tell their events apart.
 */
export function matchOf(a: Anchored, b: Anchored, places: Containment, without?: 'time' | 'place' | 'both'): Match {
  const found: Evidence[] = [evidence('prior', 'most pairs are of different events')];
  const frames = a.frame === b.frame ? undefined : framesOf(a.frame, b.frame, places);
  const placeless = without === 'place' || without === 'both';
  const own = (one: Anchored) => (placeless ? one.context.main : isOwnNews(one, places));
  if (own(a) && own(b)) {
    if (frames) {
      frames.evidence ??= compareFrames(frames);
      found.push(evidence('bothMain', "both are their articles' own news"), ...frames.evidence);
      found.push(...comesAfter(a, b, places, placeless), ...comesAfter(b, a, places, placeless));
      if (without === undefined) found.push(...comparePeople(a.frame, b.frame));
    } else {
      found.push(evidence('sameFrame', 'the news of one article'));
    }
  }
  if (without !== 'time' && without !== 'both') found.push(...timeEvidence(a, b));
  found.push(...classEvidence(a, b, found));
  if (!placeless) found.push(...placeEvidence(a, b, places));
  const shared = sharedWords(a.context.words, b.context.words);
  const amount = Math.min(frames && frames.strange > 0 ? STRANGE_WORDS : MOST_WORDS, shared.weight);
  if (amount > 0) found.push(evidence('words', `the sentences share ${list(shared.words)}`, amount));
  if (frames) found.push(...issueEvidence(a, b, found));
  return weigh(found);
}
