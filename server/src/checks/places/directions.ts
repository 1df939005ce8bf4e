import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { happeningFor } from '../../events/happenings.ts';
import { isPlaceNoun } from '../../reading/lexicon/placenouns.ts';
import { QUAKE_CENTRES } from '../../reading/lexicon/sites.ts';
import { UNIT_BY_SIGN } from '../../reading/lexicon/units.ts';
import { countryOfDemonym } from '../../reading/places/gazetteer.ts';
import type { PlaceMention, Quantity, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';

/** "55 km south of X", "Y, a village south of X": which way from a place something lies. */
export interface DirectionFact extends Span {
  /** Degrees from north, clockwise. */
  readonly angle: number;
  /** Key of the place that it is reckoned from. */
  readonly from: string;
  /** How far, in metres, and whether the number is one that seldom comes twice: 34, not 5. */
  readonly distance?: { readonly metres: number; readonly telling: boolean };
  /** What is told around it, */
  readonly context: Context;
  /** and what happened there, by its name in the lexicon. */
  readonly deed?: string;
  /** Key of the place that lies there, where the words right before name it. */
  readonly subject?: string;
}

const ANGLES: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
]);

/** Tokens between a place and the direction in which it lies: ", a village of 300 people some 12 miles". */
const MOST_BETWEEN = 14;
/** "South of the northern coastal city of X" */
const SITUATED = new Set('northern southern eastern western coastal central nearby ancient old'.split(' '));
/** What may stand between the two without another thing being told of. */
const APPOSITION = new Set(
  (
    ', ( a an the town village city hamlet suburb settlement district port island resort community about some around ' +
    'roughly approximately just nearly over more than less than located situated lying lies lie is was small remote nearby ' +
    'km kilometres kilometers kilometer kilometre miles mile due to far'
  ).split(' '),
);

/** The direction that ends right before token `of`. */
function angleBefore(tokens: readonly Token[], of: number): { angle: number; from: number } | undefined {
  const last = tokens[of - 1];
  if (last?.kind !== 'word') return undefined;
  const plain = last.lower.endsWith('ern') ? last.lower.slice(0, -3) : last.lower;
  const joined = tokens[of - 2]?.text === '-' ? `${tokens[of - 3]?.lower ?? ''}${plain}` : undefined;
  const both = joined === undefined ? undefined : ANGLES.get(joined);
  if (both !== undefined) return { angle: both, from: of - 3 };
  const angle = ANGLES.get(plain);
  if (angle === undefined || joined !== undefined) return undefined;
  // "the north of X" lies inside it, "to the north of X" does not.
  if (tokens[of - 2]?.lower === 'the' && tokens[of - 3]?.lower === 'to') return { angle, from: of - 3 };
  return tokens[of - 2]?.lower === 'the' || tokens[of - 2]?.lower === 'in' ? undefined : { angle, from: of - 1 };
}

/** The distance that stands right before token `at`, or before a conversion in brackets there. */
function distanceBefore(own: readonly Quantity[], tokens: readonly Token[], at: number): DirectionFact['distance'] {
  let end = at;
  if (tokens[end - 1]?.text === ')') {
    while (end > 0 && tokens[end - 1]!.text !== '(') end--;
    end--;
  }
  if (tokens[end - 1]?.lower === 'due' || tokens[end - 1]?.lower === 'to') end--;
  const quantity = own.find((each) => each.kind === 'measure' && each.toToken === end);
  return quantity && lengthOf(quantity);
}

/** "A drive of 120 km over stones, to the north of X": the one distance before the direction, in tokens not far off. */
function distanceAhead(own: readonly Quantity[], at: number): DirectionFact['distance'] {
  const lengths = own.filter(
    ({ kind, unit }) => kind === 'measure' && UNIT_BY_SIGN.get(unit ?? '')?.dimension === 'length',
  );
  const [only] = lengths;
  if (!only || lengths.length > 1 || only.toToken > at || at - only.toToken > MOST_BETWEEN) return undefined;
  return lengthOf(only);
}

function lengthOf({ value, unit: sign, digits }: Quantity): DirectionFact['distance'] {
  const unit = UNIT_BY_SIGN.get(sign ?? '');
  return unit?.dimension === 'length' ? { metres: value * unit.factor, telling: digits > 1 } : undefined;
}

function subjectBefore(own: readonly PlaceMention[], tokens: readonly Token[], at: number): string | undefined {
  const start = tokens[at]!.start;
  const place = own.findLast((each) => each.end <= start && each.use !== 'of');
  if (!place) return undefined;
  const from = tokenFrom(tokens, place.end);
  if (at - from > MOST_BETWEEN) return undefined;
  const told = tokens.slice(from, at).every((token) => token.kind === 'number' || APPOSITION.has(token.lower));
  return told ? place.key : undefined;
}

/** The "of" of "south of X", "west of the town of X", where X begins at token `at`. */
function directionOf(tokens: readonly Token[], at: number): { angle: number; from: number; of: number } | undefined {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'of') {
      const found = angleBefore(tokens, i);
      if (found) return { ...found, of: i };
    } else if (lower !== 'the' && !isPlaceNoun(lower) && !SITUATED.has(lower) && !countryOfDemonym(lower))
      return undefined;
  }
  return undefined;
}

/** Where a quake had its centre is where it struck (tokens). */
const CENTRE_REACH = 8;

/** What happened where a direction points, by its name in the lexicon. */
function deedAt(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 1; i >= 0 && from - i <= CENTRE_REACH; i--)
    if (QUAKE_CENTRES.has(tokens[i]!.lower)) return '@quake';
  return happeningFor(tokens, tokens[from]!)?.name;
}

/** Takes the directions from an article, in order. */
export function directionsOf(reading: Reading, frame: Frame): DirectionFact[] {
  const { article, places, quantities } = reading;
  const contexts = new Contexts(reading, frame);
  const facts: DirectionFact[] = [];
  for (const place of places) {
    // "south of the Italian island": of the island, and not of Italy.
    if (countryOfDemonym(place.text.toLowerCase())) continue;
    const { tokens } = article.blocks[place.block]!.sentences[place.sentence]!;
    const found = directionOf(tokens, tokenFrom(tokens, place.start));
    if (!found) continue;
    const here = (other: { block: number; sentence: number }) =>
      other.block === place.block && other.sentence === place.sentence;
    const own = quantities.filter(here);
    const distance = distanceBefore(own, tokens, found.from) ?? distanceAhead(own, found.from);
    const subject = subjectBefore(places.filter(here), tokens, found.from);
    const deed = deedAt(tokens, found.from);
    facts.push({
      start: tokens[found.from]!.start,
      end: tokens[found.of - 1]!.end,
      angle: found.angle,
      from: place.key,
      ...(distance ? { distance } : {}),
      context: contexts.at(place.block, place.sentence, place),
      ...(deed ? { deed } : {}),
      ...(subject === undefined ? {} : { subject }),
    });
  }
  return facts;
}
