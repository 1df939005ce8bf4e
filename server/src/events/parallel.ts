import { isStop } from '../reading/lexicon/stops.ts';
import { stemOf } from '../reading/stems.ts';
import type { Token } from '../text/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tellingWords } from './telling.ts';

/**
 * A slot that a date or a place fills in its sentence. Where two articles tell one thing in much the same words, what
 * fills the slot has to be the same too, and no lexicon need know what is told.
 */
export interface Slot {
  /** The word that leads to it and the preposition: "room in". Slots of different keys are never compared. */
  readonly key: string;
  /** Telling words of the sentence, without those that fill the slot. */
  readonly words: ReadonlyMap<string, number>;
  /** Numbers of the sentence, as written. */
  readonly numbers: ReadonlySet<string>;
  /** It is told as still to come. */
  readonly ahead: boolean;
}

/** Words that put what follows ahead. */
const AHEAD = new Set('will would shall expected scheduled due set plans planned next upcoming until'.split(' '));

/** The word that leads to a slot stands so near before it (tokens). */
const REACH = 4;
const PREPOSITIONS = new Set('in at on near to into for inside outside around by until since before after'.split(' '));
/** What lasts since a day is not what came about on one. */
const BOUNDS = new Set('until since before after by'.split(' '));
/** The share of the telling words of the poorer sentence that the other has to share, by weight. */
const ALIKE = 0.6;
/** And as much as this by weight: two words that say little are in many sentences. */
const LEAST = 6;

/**
 * The slot that `span` fills in a sentence; nothing where no preposition leads to it. A day may do without one ("died
 * Monday"): `bare` leaves it out of the key.
 */
export function slotAt(tokens: readonly Token[], span: Span, bare = false): Slot | undefined {
  const at = tokens.findIndex((token) => token.start >= span.start);
  let i = at - 1;
  while (i > 0 && (tokens[i]!.lower === 'the' || tokens[i]!.lower === 'about' || tokens[i]!.lower === 'around')) i--;
  const preposition = PREPOSITIONS.has(tokens[i]?.lower ?? '') ? tokens[i]!.lower : undefined;
  if (preposition === undefined) {
    if (!bare) return undefined;
    i++;
  }
  let lead: Token | undefined;
  for (let k = i - 1; k >= 0 && i - k <= REACH && !lead; k--) {
    const token = tokens[k]!;
    if (token.kind === 'word' && !isStop(token.lower)) lead = token;
    else if (token.kind === 'mark' && token.text !== ',') return undefined;
  }
  if (!lead) return undefined;
  const others = tokens.filter((token) => !overlaps(token, span));
  return {
    key: bare && !BOUNDS.has(preposition ?? '') ? stemOf(lead.lower) : `${stemOf(lead.lower)} ${preposition}`,
    words: tellingWords(others),
    ahead: tokens.some((token, k) => k < at && AHEAD.has(token.lower)),
    numbers: new Set(others.filter(({ kind }) => kind === 'number').map(({ text }) => text)),
  };
}

const sum = (words: Iterable<number>) => {
  let total = 0;
  for (const weight of words) total += weight;
  return total;
};

/** Do two sentences tell one thing in much the same words? `fillers`: words of the slots, which count for nothing. */
export function areParallel(a: Slot, b: Slot, fillers: ReadonlySet<string>): boolean {
  return mayBeParallel(a, b) && shareWords(a.words, b.words, fillers, LEAST);
}

/** A headline is short, and the text beneath it tells the same: less is enough there, by weight. */
const LEAST_IN_HEADLINE = 2.5;

/** The same of a headline and a sentence of its own article; in Title Case a capital tells of no name. */
export function isHeadlineOf(a: Slot, b: Slot, fillers: ReadonlySet<string>): boolean {
  const plain = new Set([...fillers].map(plainly));
  return mayBeParallel(a, b) && shareWords(plainWords(a), plainWords(b), plain, LEAST_IN_HEADLINE);
}

const plainly = (word: string) => (word.startsWith('^') ? stemOf(word.slice(1)) : word);
const plainWords = ({ words }: Slot) => new Map([...words].map(([word, weight]) => [plainly(word), weight]));

function mayBeParallel(a: Slot, b: Slot): boolean {
  if (a.key !== b.key || a.ahead !== b.ahead) return false;
  return a.numbers.size === 0 || b.numbers.size === 0 || [...a.numbers].some((number) => b.numbers.has(number));
}

function shareWords(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  fillers: ReadonlySet<string>,
  least: number,
): boolean {
  let shared = 0;
  for (const [word, weight] of a) if (b.has(word) && !fillers.has(word)) shared += weight;
  return shared >= least && shared >= ALIKE * Math.min(sum(a.values()), sum(b.values()));
}
