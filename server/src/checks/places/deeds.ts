import { ActorIndex, type Actors } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import type { Frame } from '../../events/frame.ts';
import { isNominal, isPassive, isVerb } from '../../events/verbs.ts';
import { mayEndSpot, spotNamed } from '../../reading/lexicon/buildings.ts';
import { type Deed, deedsBy, neededBy } from '../../reading/lexicon/scenes.ts';
import { SPEECH_VERBS } from '../../reading/lexicon/speech.ts';
import { fold } from '../../reading/names/spelling.ts';
import { type Reading, sentencesIn } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Token } from '../../text/article.ts';
import { marked, noted } from '../../text/remember.ts';
import { placedIn, type Scene, scenesIn } from './scenes.ts';
import { mayPlace, thingAt } from './things.ts';

/** A place at which, to which or from which something was done that is done once. */
export interface DeedFact {
  readonly scene: Scene;
  readonly deed: string;
  readonly context: Context;
  readonly actors: Actors;
  /** It was near it, not in it. */
  readonly by: boolean;
  /** The numbers of its clause, in figures. */
  readonly numbers: readonly string[];
}

/** What the check takes from one article for this. */
export interface Deeds {
  readonly facts: readonly DeedFact[];
  /** The parts of all names of the article, and the kinds of spots that it speaks of: what it knows. */
  readonly known: ReadonlySet<string>;
}

/** Marks and words at which another clause begins. */
const BREAKS = new Set([';', ':', '—', '"', '“', '”', '(', ')']);
const CLAUSES = new Set(
  'who whom whose which that where when while but although after before because since until if'.split(' '),
);
/** A deed is told so near its place (tokens before it, and behind). */
const [BACK, AHEAD] = [18, 7] as const;
/** They tell of somebody or something else than the article's first, or of another time. */
const OTHERS = new Set(
  'other others rest remaining another next earlier previous previously former future meanwhile'.split(' '),
);
const NOT = new Set(['not', 'never', "n't", 'no']);
/** So near before what is told (tokens) they say that it is not so. */
const NOT_REACH = 2;
/** Who is ill is in hospital anyway: it is no place set up for the purpose. */
const CARE = 'hospital';
/** They stand for what the sentence before names. */
const POINTING = new Set(['it', 'they', 'this', 'these']);
const BY = new Set(['near', 'off', 'outside', 'around', 'beside']);

const deedsAt = noted(({ kind, lower }) => (kind === 'word' ? deedsBy(lower) : undefined));
const neededAt = noted(({ kind, lower }) => (kind === 'word' ? neededBy(lower) : undefined));
const maySpot = marked(({ kind, lower }): boolean => kind === 'word' && mayEndSpot(lower));

/** The deeds of which a sentence may tell at all. */
function candidates(tokens: readonly Token[], last: readonly Token[]): readonly Deed[] {
  const found = new Set<Deed>();
  for (const token of tokens) for (const deed of deedsAt(token) ?? []) found.add(deed);
  if (found.size === 0) return [];
  const needed = new Set([...tokens, ...last].flatMap((token) => neededAt(token) ?? []));
  const isMet = ({ needs, plain }: Deed) =>
    needs.size === 0 || plain.size > 0 || [...needed].some((stem) => needs.has(stem));
  return [...found].filter(isMet);
}

/** Takes the deeds and their places from an article. Pure. */
export function deedsOf(reading: Reading, frame: Frame): Deeds {
  const contexts = new Contexts(reading, frame);
  const actors = new ActorIndex(reading);
  const placed = placedIn(reading);
  const facts: DeedFact[] = [];
  const known = new Set<string>();
  for (const { form } of reading.names) for (const part of form.parts) known.add(fold(part));
  for (const { key } of reading.places) known.add(key);
  for (const { block, sentence, blockIndex, sentenceIndex } of sentencesIn(reading.article)) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) if (maySpot(tokens[i]!)) addSpot(tokens, i, known);
    if (block.kind === 'byline') continue;
    // "It came from there": what, the sentence before says.
    const last = POINTING.has(tokens[0]!.lower) ? (block.sentences[sentenceIndex - 1]?.tokens ?? []) : [];
    const deeds = candidates(tokens, last);
    if (deeds.length === 0 && !mayPlace(tokens)) continue;
    for (const scene of scenesIn(sentence, ...placed(blockIndex, sentenceIndex))) {
      const told = deeds.filter((deed) => isTold(deed, tokens, scene, last)).map(({ name }) => name);
      const thing = thingAt(tokens, scene);
      for (const deed of thing === undefined ? told : [...told, thing]) {
        const context = contexts.at(blockIndex, sentenceIndex, scene);
        const own = actors.at(blockIndex, sentenceIndex, scene.start, true);
        const [start, end] = clauseOf(tokens, scene.from, scene.to);
        const numbers = tokens.slice(start, end).flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));
        facts.push({ numbers, scene, deed, context, actors: own, by: BY.has(tokens[scene.lead]!.lower) });
      }
    }
  }
  return { facts, known };
}

function addSpot(tokens: readonly Token[], i: number, known: Set<string>): void {
  const { lower } = tokens[i]!;
  const last = lower.endsWith('s') && !spotNamed(undefined, lower) ? lower.slice(0, -1) : lower;
  const before = tokens[i - 1]?.lower;
  const spot = spotNamed(before, last);
  if (!spot) return;
  known.add(`~${spot.key}`);
  if (spot.words === 2) addSpotOf(last, known);
}

/** A bus station is a station, a sugar mill a mill. */
function addSpotOf(last: string, known: Set<string>): void {
  const plain = spotNamed(undefined, last);
  if (plain) known.add(`~${plain.key}`);
}

/** Is the deed told around the scene, in its clause? */
function isTold(deed: Deed, tokens: readonly Token[], scene: Scene, last: readonly Token[]): boolean {
  const { name, ways, needs, spots, house } = deed;
  const { way, from, to, grain, key } = scene;
  if (!ways.includes(way) || (grain === 'spot' && (!spots || (key === CARE && name === 'ward')))) return false;
  const [start, end] = clauseOf(tokens, from, to);
  for (let i = start; i < from; i++) if (OTHERS.has(tokens[i]!.lower)) return false;
  const isOutside = (i: number) => i < from || i >= to;
  const told: string[] = [];
  for (let i = start; i < end; i++) {
    const word = isOutside(i) && !isDenied(tokens, i) && !isNews(tokens, i, from) ? wordAt(deed, tokens, i) : undefined;
    if (word) told.push(word);
  }
  // What is needed as well is another word than the one that tells.
  const isEnough = (word: string) => {
    const isNeeded = ({ lower }: Token) => lower !== word && needs.has(stemOf(lower));
    return (
      needs.size === 0 ||
      deed.plain.has(word) ||
      tokens.some((token, i) => isOutside(i) && isNeeded(token)) ||
      last.some(isNeeded)
    );
  };
  if (!told.some(isEnough)) return false;
  return house === undefined || isOfHouse(tokens, scene, house);
}

const isDenied = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - NOT_REACH), at).some(({ lower }) => NOT.has(lower));

/** Such verbs say no more of a deed than that it was done. */
const DONE = new Set(
  'happened occurred held carried executed completed reached concluded staged hosted began started ended followed'.split(
    ' ',
  ),
);

/** "The arrest was cheered in X": of a deed told by a noun something else is told there than that it was done. */
function isNews(tokens: readonly Token[], at: number, place: number): boolean {
  if (at >= place || !isNominal(tokens, at)) return false;
  for (let i = at + 1; i < place; i++) {
    const { lower } = tokens[i]!;
    if ((SPEECH_VERBS.has(lower) || (isVerb(tokens, i) && isPassive(tokens, i))) && !DONE.has(lower)) return true;
  }
  return false;
}

/** The word or words at token `i` that tell of the deed. */
function wordAt({ words, phrases }: Deed, tokens: readonly Token[], i: number): string | undefined {
  const { lower, capital } = tokens[i]!;
  if (capital && i > 0) return undefined;
  if (words.has(stemOf(lower))) return lower;
  return phrases.find((each) => each.every((word, k) => tokens[i + k]?.lower === word))?.join(' ');
}

/** "A clinic in X", "an X hospital"; one who is taken to X is taken to a house of it. */
function isOfHouse(tokens: readonly Token[], { way, lead, to }: Scene, house: string): boolean {
  const isHouse = (token: Token | undefined) => token !== undefined && spotNamed(undefined, token.lower)?.key === house;
  if (house === CARE && tokens[lead - 1]?.lower === 'treated') return true;
  return way === 'to' || isHouse(tokens[lead - 1]) || isHouse(tokens[to]) || isHouse(tokens[to + 1]);
}

/** The clause around tokens [from, to). */
function clauseOf(tokens: readonly Token[], from: number, to: number): [number, number] {
  const parts = ({ lower, kind }: Token) => (kind === 'mark' ? BREAKS.has(lower) : CLAUSES.has(lower));
  let start = from;
  while (start > 0 && from - start < BACK && !parts(tokens[start - 1]!)) start--;
  let end = to;
  while (end < tokens.length && end - to < AHEAD && !parts(tokens[end]!) && tokens[end]!.text !== ',') end++;
  return [start, end];
}
