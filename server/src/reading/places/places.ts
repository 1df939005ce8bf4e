import type { Article, Token } from '../../text/article.ts';
import { noted, remembered } from '../../text/remember.ts';
import { isCounty, isPlaceNoun, isStreet } from '../lexicon/placenouns.ts';
import { stateOf } from '../lexicon/states.ts';
import { notedOfName } from '../names/nameforms.ts';
import { type NameMention, type PlaceMention, type PlaceUse, sentencesIn } from '../reading.ts';
import { datelineEnd } from '../times/dateline.ts';
import { craftNames, isCraftHere } from './craft.ts';
import { countryKey, countryOf, countryOfDemonym, isCountryOrRegion, locationsOf, placeKey } from './gazetteer.ts';

/** Prepositions that put an event into a place. */
const IN = new Set('in at inside across throughout within into onto hit struck rocked on'.split(' '));
const NEAR = new Set(['near', 'outside', 'off', 'beside', 'around', 'toward', 'towards', 'to', 'via', 'through']);
const NUMBERED = new Set(
  'highway route interstate area flight channel platform gate terminal section ward zone'.split(' '),
);
/** Before "of" these name a part of a place, or its edge. */
const PARTS = new Set(
  'outskirts outside centre center heart part parts coast border middle edge north south east west tip rest suburbs streets area'.split(
    ' ',
  ),
);
/** Right before a name these make it the place that is left. */
const LEAVING = new Set(['left', 'leaving', 'departed', 'fled']);
/** Right before a name these lead away from where the sentence's event is, and so does what says where the name lies. */
const ELSEWHERE = new Set(['to', 'for', 'from', 'toward', 'towards', 'via']);
/** Before "for" these make what follows a destination. */
const BOUND = new Set('bound headed heading destined left sailed departed departing en'.split(' '));
/** Before "to" these do. */
const TRIPS = new Set('way route trip voyage journey flight ferry'.split(' '));
/** So many words may stand between "on" and the island's name: "on the nearby northern island of". */
const REACH = 5;
const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|northern|southern|eastern|western|central)$/;

interface Draft {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly use: PlaceUse;
  readonly within: string[];
}

/** Tokens of `sentence` that a span covers: [from, to). */
function tokensOf(tokens: readonly Token[], start: number, end: number): [number, number] {
  const from = tokens.findIndex((token) => token.start >= start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to++;
  return [from, to];
}

/** How the words before a name use it as a place, if they do. */
function useBefore(tokens: readonly Token[], from: number): PlaceUse | undefined {
  let i = from - 1;
  // "in the Y town of X", "in nearby X", "in southern X", "in India's X"
  while (
    i >= 0 &&
    (DIRECTION.test(tokens[i]!.lower) ||
      /^(?:the|nearby|neighbouring|neighboring|downtown|rural|greater|upper|lower)$/.test(tokens[i]!.lower))
  )
    i--;
  const word = tokens[i]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  if (word === 'of') {
    if (DIRECTION.test(before)) return 'direction';
    if (PARTS.has(before)) return 'near';
    return isPlaceNoun(before) ? 'in' : 'of';
  }
  if (word === 'from' || LEAVING.has(word)) return 'from';
  if (word === 'for') return BOUND.has(before) ? 'near' : undefined;
  if (IN.has(word)) return 'in';
  return NEAR.has(word) ? 'near' : undefined;
}

const isTrip = (word: string) => BOUND.has(word) || TRIPS.has(word);

/** The first token of the name that ends before the token `to`, with a place noun behind it or not; `to` where there is none. */
function nameBefore(tokens: readonly Token[], to: number): number {
  let from = tokens[to - 1]?.capital === false && isPlaceNoun(tokens[to - 1]!.lower) ? to - 1 : to;
  while (from > 0 && tokens[from - 1]!.kind === 'word' && tokens[from - 1]!.capital) from--;
  return from;
}

/**
 * Is the name at token `from` only where a place lies to or from which something went: "bound for X on the island of Y"?
 * A place that no list has is known by what goes there.
 */
function liesElsewhere(tokens: readonly Token[], last: Draft | undefined, from: number): boolean {
  let lead = from - 1;
  while (from - lead < REACH && tokens[lead]?.kind === 'word' && !IN.has(tokens[lead]!.lower)) lead--;
  if (!IN.has(tokens[lead]?.lower ?? '')) return false;
  const at = nameBefore(tokens, lead) - 1;
  const word = at >= 0 && at < lead - 1 ? tokens[at]!.lower : '';
  if (!ELSEWHERE.has(word)) return false;
  return last?.from === at + 1 || (word !== 'from' && isTrip(tokens[at - 1]?.lower ?? ''));
}

/** "X Province", "X district", "Lake X": does the name bear a place noun, inside or right after? */
function hasPlaceNoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (isPlaceNoun(tokens[to - 1]!.lower) || isPlaceNoun(tokens[from]!.lower)) return true;
  return isPlaceNoun(tokens[to]?.lower ?? '') && tokens[to]!.kind === 'word' && !tokens[to]!.glued;
}

/** Does a name at token `from` go on from a place that ends at token `to`: "X, Y", "X (Y)", "X district, Y", "X and Y"? */
function followsOn(tokens: readonly Token[], to: number, from: number): boolean {
  const gap = tokens.slice(to, from).map((token) => token.lower);
  if (gap.length > 1 && isPlaceNoun(gap[0]!)) gap.shift();
  const text = gap.join(' ');
  return text === ',' || text === '(' || text === 'and' || text === ', and';
}

function draftOf(tokens: readonly Token[], mention: NameMention, last: Draft | undefined): Draft | undefined {
  const [from, to] = tokensOf(tokens, mention.start, mention.end);
  // "Springfield, Mo."
  const state = last && from === last.to + 1 && tokens[last.to]!.text === ',' ? stateOf(mention.text) : undefined;
  if (state) return { from, to, key: state, use: 'bare', within: [] };
  if (from < 0 || to <= from || mention.kind === 'organisation') return undefined;
  const { key, country, held } = placeNamed(mention.form);
  // "Highway 96", "Area 51"
  if (key.length < 2 || (NUMBERED.has(key) && tokens[to]?.kind === 'number')) return undefined;
  const led = useBefore(tokens, from);
  const use = led === 'in' && liesElsewhere(tokens, last, from) ? 'near' : led;
  // "UN" and "FBI" are nobody's town, though a gazetteer may hold one.
  if (!country && mention.text.length <= 4 && mention.text === mention.text.toUpperCase()) return undefined;
  const noun = hasPlaceNoun(tokens, from, to);
  if (mention.kind === 'person' && !country && !(noun && use)) return undefined;
  // A name after "in" is a place though no list has it; after "to" or "from" it may be anybody.
  const lead = tokens[from - 1]?.lower;
  // "The Treaty on Coastal Waters": what it is about, where no list has it.
  const about = lead === 'on' && tokens[from - 2]?.kind === 'word' && tokens[from - 2]!.capital && from > 2;
  const told =
    (use === 'in' && !about) ||
    use === 'direction' ||
    (use === 'near' && (lead === 'near' || lead === 'for' || lead === 'of'));
  const follows = last !== undefined && followsOn(tokens, last.to, from);
  const nested = follows && isPlaceNoun(tokens[last.to]!.lower);
  if (!noun && mention.kind !== 'place' && !told && !nested && !held()) return undefined;
  // "Paris Hilton said", "Jordan scored": a known place without a preposition is one only where the name reader says so,
  // or where it follows on one: "in X, Y".
  if (!country && !noun && mention.kind !== 'place' && use === undefined && !follows) return undefined;
  // "UK-based", "Rebel-held": the place of somebody, not of what happened.
  const joined = tokens[to]?.text === '-' && tokens[to]!.glued;
  return { from, to, key, use: joined ? 'of' : (use ?? 'bare'), within: [] };
}

/** The key without a place noun at its end or beginning: "bali province" and "province of bali" are "bali". */
export const coreOf = remembered((key: string): string => {
  const words = key.split(' ');
  // "Mexico City" and "United States" are names whole, and "Mill Lane" and "Kings County" are not Mill and Kings.
  if (countryOf(key) || locationsOf(key).length > 0 || isStreet(key) || isCounty(key)) return key;
  while (words.length > 1 && isPlaceNoun(words[words.length - 1]!)) words.pop();
  return words.join(' ');
});

/** The place that a name would be, its country where it is one, and whether the gazetteer has it. */
export const placeNamed = notedOfName(({ text }) => {
  const key = coreOf(placeKey(text));
  const country = countryOf(key);
  let known: boolean | undefined;
  const held = (): boolean => {
    known ??= country !== undefined || isCountryOrRegion(key) || locationsOf(key).length > 0;
    return known;
  };
  return { key, country, held };
});

/** Words between two names that put the first inside the second. */
function nests(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  const between = tokens.slice(a.to, b.from).map((token) => token.lower);
  while (between.length > 1 && (between[between.length - 1] === 'the' || DIRECTION.test(between[between.length - 1]!)))
    between.pop();
  const text = between.join(' ');
  // "X on the island of Y", "X on nearby Y island"
  if (/^on(?: (?:nearby|neighbou?ring))?$/.test(text))
    return isPlaceNoun(tokens[b.to]?.lower ?? '') || isPlaceNoun(tokens[b.to - 1]!.lower);
  if (text === ',' || text === 'in' || text === ', in' || text === '(' || text === 'of')
    return text !== 'of' || b.use !== 'direction';
  // "X, a town in Y", "X, in the disputed territory of Y", "X district of Y", "X village in Y"
  if (/^, (?:an? |the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+ (?:in|of)$/u.test(text) && between.some(isPlaceNoun)) return true;
  return (
    between.length <= 2 &&
    isPlaceNoun(between[0] ?? '') &&
    (between[1] === 'in' || between[1] === 'of' || between[1] === ',')
  );
}

function link(tokens: readonly Token[], drafts: readonly Draft[]): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const [a, b] = [drafts[i]!, drafts[i + 1]!];
    if (a.key === b.key) continue;
    // "Indonesia's Bali province", "the Indonesian province of Bali"
    const end = isPlaceNoun(tokens[a.to]?.lower ?? '') ? a.to + 1 : a.to;
    if (tokens[end]?.kind === 'clitic' && b.from - end <= 3) b.within.push(a.key);
    else if (a.use === 'of' && countryOfDemonym(tokens[a.from]!.lower) && b.from - a.to <= 4) {
      if (tokens.slice(a.to, b.from).some((token) => isPlaceNoun(token.lower)) || b.from - a.to === 0)
        b.within.push(a.key);
    } else if (nests(tokens, a, b)) {
      const listed = tokens[a.to]?.text === ',' && b.from - a.to === 1 && isList(tokens, a, b);
      if (!listed) a.within.push(b.key);
    }
  }
}

/** "in Paris, London and Rome" lists; "in Paris, France, on Monday" and "in Paris, France, and in Rome" nest. */
function isList(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (isCountryOrRegion(b.key) && !isCountryOrRegion(a.key)) return false;
  const at = tokens[b.to]?.text === ',' ? b.to + 1 : b.to;
  const joined = tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or';
  // A comma before a further name, and no "and" yet, lists as well.
  return !!tokens[at + (joined ? 1 : 0)]?.capital && (joined || at > b.to);
}

/** The country of whose people a word tells. */
const demonymOf = noted(({ kind, capital, lower }): string | undefined =>
  kind === 'word' && capital ? countryOfDemonym(lower) : undefined,
);

function demonyms(tokens: readonly Token[], taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const code = demonymOf(tokens[i]!);
    if (code === undefined || taken.some((draft) => draft.from <= i && i < draft.to)) continue;
    drafts.push({ from: i, to: i + 1, key: countryKey(code), use: 'of', within: [] });
  }
  return drafts;
}

/** The places in an article, in order. Linear in the article's length; never throws. */
export function readPlaces(article: Article, names: readonly NameMention[]): PlaceMention[] {
  const places: PlaceMention[] = [];
  const craft = craftNames(article, names);
  let next = 0;
  for (const { block, sentence, blockIndex, sentenceIndex } of sentencesIn(article)) {
    const { tokens } = sentence;
    const drafts: Draft[] = [];
    const dateline = sentenceIndex === 0 && block.kind === 'paragraph' ? datelineEnd(tokens) : 0;
    while (next < names.length && names[next]!.start < sentence.end) {
      const mention = names[next++]!;
      if (mention.start < sentence.start) continue;
      // The agency in a dateline's brackets is no place.
      if (dateline > 0 && inBrackets(tokens, mention, dateline)) continue;
      if (craft.has(mention.text.toLowerCase()) && dateline === 0) {
        const [from] = tokensOf(tokens, mention.start, mention.end);
        if (isCraftHere(tokens, from, placeNamed(mention.form).held())) continue;
      }
      const draft =
        draftOf(tokens, mention, drafts.at(-1)) ?? (dateline > 0 ? inDateline(tokens, mention, dateline) : undefined);
      if (draft) drafts.push(dateline > draft.from ? { ...draft, use: 'dateline' } : draft);
    }
    if (block.kind === 'byline') continue;
    const all = [...drafts, ...demonyms(tokens, drafts)].sort((a, b) => a.from - b.from);
    link(tokens, all);
    for (const { from, to, key, use, within } of all) {
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      places.push({
        start,
        end,
        text: article.text.slice(start, end),
        key: canonical(key),
        use,
        within: within.map(canonical),
        block: blockIndex,
        sentence: sentenceIndex,
      });
    }
  }
  return places;
}

function inBrackets(tokens: readonly Token[], mention: NameMention, dateline: number): boolean {
  let open = false;
  for (let i = 0; i < dateline && tokens[i]!.start < mention.start; i++)
    open = tokens[i]!.text === '(' || (open && tokens[i]!.text !== ')');
  return open && mention.end <= tokens[dateline]!.start;
}

function inDateline(tokens: readonly Token[], mention: NameMention, dateline: number): Draft | undefined {
  const [from, to] = tokensOf(tokens, mention.start, mention.end);
  if (from < 0 || to > dateline || from > 3 || tokens[from - 1]?.text === '(') return undefined;
  return { from, to, key: placeNamed(mention.form).key, use: 'dateline', within: [] };
}

/** Aliases of a country are one key. */
function canonical(key: string): string {
  const code = countryOf(key);
  return code ? countryKey(code) : key;
}
