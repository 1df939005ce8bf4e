import { APART, clusterBy } from '../../events/cluster.ts';
import { type Anchored, matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { compareMoments } from '../../events/timing.ts';
import { areSynonyms } from '../../reading/lexicon/synonyms.ts';
import { isLongThing } from '../../reading/lexicon/traits.ts';
import { likeness, meaningOf } from '../../reading/meaning.ts';
import type { Measure } from '../../reading/numbers/measures.ts';
import type { Thing } from '../../reading/numbers/things.ts';
import { rememberedLast } from '../../text/remember.ts';
import { measuresDiffer } from '../gauges.ts';
import { isShift, isSlip } from '../values.ts';
import { isHeavy } from './facts.ts';
import type { MeasureMention } from './groups.ts';

/*
 * An anchor, a pier or a bell has one length and one weight, whatever words tell of it. So where each of two articles on one event
 * measures one such thing, the two are of one: by the head of the noun phrase that is measured, not by a verb.
 */

/** Beyond this ratio two measures are of two things. */
const FAR = 3;
/** Two nouns so near in use may stand for one thing. */
const ALIKE = 0.6;
/** What two articles measure has to be of one event a little more surely than what happened there. */
const SEVERAL = 1;
/** Digits changed about make it likelier that two measures are of one thing. */
const SLIP = 2;
/** Where both are in the same words of one thing, their articles know of it by that name. */
const SAME_HEAD = 0.5;
/** What is not yet, or was only drawn: its measures need not be those of what was built. */
const PLANNED =
  /^(?:plan\w*|propos\w*|design\w*|draft\w*|intend\w*|meant|supposed|would|will|ordinary|normal\w*|usual\w*|typical\w*|average|another)$/;
/** The thing that is measured. */
const thingOf = ({ fact: { measure } }: MeasureMention) => measure.thing;

/** What is measured of a place, a fall or a sheet of water is no thing's own. */
const OF_OTHER = /^(?:distance|fall|rain|snow|level|limit|visibility|radius|altitude|burnt|flooded|range|calibre)/;

function isMeasured(mention: MeasureMention): boolean {
  const { trait, measure } = mention.fact;
  if (thingOf(mention) === undefined || measure.dimension === 'percent' || OF_OTHER.test(trait)) return false;
  return measure.dimension === 'mass' ? isHeavy(measure) : !trait.startsWith('pack');
}

/** Which lengths may be one: those of one word, or one that no word names with a length, or the height of what is no wall. */
function mayBeOneQuality(a: Thing, b: Thing): boolean {
  if (a.quality === b.quality) return true;
  const [plain, told] = a.quality === undefined ? [a, b] : [b, a];
  if (plain.quality !== undefined) return false;
  return told.quality === 'length' || (told.quality === 'height' && !isLongThing(told.head));
}

const isPlural = ({ word, head }: Thing) => word !== head;

const lowerIn = rememberedLast(({ text }: { readonly text: string }) => text.toLowerCase());

/** Does its article use the noun anywhere? */
const uses = ({ member }: MeasureMention, noun: string): boolean =>
  new RegExp(`\\b${noun}(?:e?s)?\\b`, 'u').test(lowerIn(member.reading.article));

/**
 * Are the two of two things? An article that uses both nouns, the anchor and its chain, tells of two; and what stands before a noun
 * tells its thing from others of the kind: "main" and "service" tunnels.
 */
function areOfTwo(a: MeasureMention, b: MeasureMention): boolean {
  const [x, y] = [thingOf(a)!, thingOf(b)!];
  if (!areSynonyms(x.head, y.head)) return uses(a, y.head) || uses(b, x.head);
  if (x.kinds.length === 0 || y.kinds.length === 0) return false;
  return !x.kinds.some((word) => y.kinds.some((other) => areSynonyms(word, other)));
}

/** May two nouns, of which no article uses both, name one thing? */
const areAlike = (a: Thing, b: Thing): boolean =>
  areSynonyms(a.head, b.head) || likeness(meaningOf(a.head), meaningOf(b.head)) >= ALIKE;

/** Has the article more than one of the kind: "two tunnels", "the other tunnel"? */
function hasSeveral({ member }: MeasureMention, { head, word }: Thing): boolean {
  const text = lowerIn(member.reading.article);
  if (word === head && new RegExp(`\\b${head}(?:e?s)\\b`, 'u').test(text)) return true;
  return new RegExp(`\\b(?:other|another|second|third|each|every|both)\\s+(?:\\p{L}+\\s+)?${head}`, 'u').test(text);
}

/** Has its article but this measure of the thing, and not the other's? */
function isSole(mention: MeasureMention, other: MeasureMention): boolean {
  const { measure, trait } = mention.fact;
  return mention.member.facts.measures.every((own) => {
    if (own.dimension !== measure.dimension) return true;
    if (!measuresDiffer(own, other.fact.measure, trait)) return false;
    return !own.thing || own.thing.head !== measure.thing!.head || !measuresDiffer(own, measure, trait);
  });
}

const isPlanned = ({ said }: Measure) => said.some((word) => PLANNED.test(word));

/** Do words say that the two measures are of two things, or of one as it was planned and as it is? */
export function areOfOtherThings(a: MeasureMention, b: MeasureMention): boolean {
  if (!thingOf(a) || !thingOf(b)) return false;
  return areOfTwo(a, b) || isPlanned(a.fact.measure) !== isPlanned(b.fact.measure);
}

/** How much speaks for the two being measures of one thing of one event; `APART` where they cannot be. */
export function scoreOfThings(a: MeasureMention, b: MeasureMention, places: Containment): number {
  const [x, y] = [a.fact.measure, b.fact.measure];
  if (a.member === b.member || !isMeasured(a) || !isMeasured(b) || x.dimension !== y.dimension) return APART;
  if (x.shade !== y.shade || !areAlike(x.thing!, y.thing!) || areOfTwo(a, b)) return APART;
  if (isPlural(x.thing!) !== isPlural(y.thing!) || !mayBeOneQuality(x.thing!, y.thing!)) return APART;
  const agree = !measuresDiffer(x, y, a.fact.trait);
  const slips = isSlip(x.amounts[0]!, y.amounts[0]!) || isShift(x.amounts[0]!, y.amounts[0]!);
  if (!agree) {
    if (isPlanned(x) || isPlanned(y)) return APART;
    if (hasSeveral(a, x.thing!) || hasSeveral(b, y.thing!) || !isSole(a, b) || !isSole(b, a)) return APART;
    const [m, n] = [x.amounts[0]!, y.amounts[0]!];
    if (!slips && m.unit === n.unit && Math.max(m.value, n.value) > FAR * Math.min(m.value, n.value)) return APART;
  }
  const [own, other] = [a, b].map(({ member, fact }) => ({ frame: member.facts.frame, context: fact.context })) as [
    Anchored,
    Anchored,
  ];
  const whole = matchOf(own, other, places).score;
  const apart = compareMoments(own.context.moment, other.context.moment) === 'apart';
  // How long a thing is has no day: that on which it was found or shown sets nothing apart.
  // Nor has it a place of its own beside that of the news, where it is told as what the thing is.
  const without = x.standing && y.standing ? 'both' : 'time';
  const match = apart ? whole : Math.max(whole, matchOf(own, other, places, without).score);
  if (match === APART) return -1;
  return match + (agree ? 1 : slips ? SLIP : 0) + (x.thing!.head === y.thing!.head ? SAME_HEAD : 0) - SEVERAL;
}

/** Unites groups of measures of which some are of one thing. */
export function joinedThings(groups: readonly MeasureMention[][], places: Containment): MeasureMention[][] {
  const of = new Map(groups.flatMap((group) => group.filter(isMeasured).map((mention) => [mention, group] as const)));
  if (of.size < 2) return [...groups];
  const united = new Map<MeasureMention[], MeasureMention[]>(groups.map((group) => [group, group]));
  for (const things of clusterBy([...of.keys()], (a, b) => scoreOfThings(a, b, places))) {
    const homes = new Set(things.map((mention) => united.get(of.get(mention)!)!));
    if (homes.size < 2) continue;
    const whole = [...homes].flat();
    for (const [group, home] of united) if (homes.has(home)) united.set(group, whole);
  }
  return [...new Set(united.values())];
}
