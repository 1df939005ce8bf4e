import { isStop } from '../../reading/lexicon/stops.ts';
import type { Token } from '../../text/article.ts';
import { noted } from '../../text/remember.ts';
import { wordTable } from '../../text/wordtable.ts';
import type { Scene } from './scenes.ts';

/*
 * "A laboratory in Texas", "a Texas laboratory": a thing without a name of which a story has one, and the town or country
 * in which it stands. No verb has to be known: the noun tells what is placed.
 */

/**
 * Nouns of such things; synonyms share a line. Of offices, factories and flats a story has several, and so it has of
 * hospitals, airports, museums and cemeteries, of summits and auctions, and of conferences where one after the other speaks.
 */
const KINDS = ['laboratory lab', 'headquarters', 'shipyard dockyard', 'exile'];
const KIND = wordTable<string>(
  Object.fromEntries(KINDS.flatMap((line) => line.split(' ').map((noun) => [noun, line.split(' ')[0]!]))),
);
const kindOf = noted(({ kind, lower, capital }) => (kind === 'word' && !capital ? KIND[lower] : undefined));

/** Before such a noun they say that there are more of it. */
const MORE = new Set(
  'another other every each any no several some next nearest nearby second third former old'.split(' '),
);
/** Prepositions that say where it stands. */
const STANDS = new Set(['in', 'at']);
/** Between the noun and them. */
const BEING = new Set(
  'is was be been being will would has had to going stand stands stood lie lies lay held'.split(' '),
);
/** Looked at before the noun (tokens). */
const REACH = 5;

/** What such a thing's key begins with among those of deeds. */
const MARK = '~';
/** Is it the key of a thing, not of a deed? */
export const isThing = (deed: string): boolean => deed.startsWith(MARK);

/** May a sentence place such a thing? */
export const mayPlace = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.lower === 'office' || kindOf(token) !== undefined);

/** What stands at the place of a scene. */
export function thingAt(tokens: readonly Token[], { grain, lead, from, to }: Scene): string | undefined {
  if (grain === 'spot') return undefined;
  if (STANDS.has(tokens[lead]!.lower) && from - lead <= 4) {
    const before = nounAt(tokens, subjectEnd(tokens, lead - 1), from, to);
    if (before) return before;
  }
  const next = tokens[to + 1];
  const heads = next?.kind !== 'word' || isStop(next.lower);
  return heads && !tokens[to]?.glued ? nounAt(tokens, to, from, to) : undefined;
}

/** "The head office is going to be in X": the noun before what only says that it is there. */
function subjectEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && BEING.has(tokens[i]!.lower)) i--;
  return i;
}

/** The thing that the noun at a token names; nothing where a name other than the place's, in [from, to), says whose it is. */
function nounAt(tokens: readonly Token[], at: number, from: number, to: number): string | undefined {
  const seat = tokens[at]?.lower === 'office' && tokens[at - 1]?.lower === 'head';
  const kind = seat ? 'headquarters' : tokens[at] && kindOf(tokens[at]);
  if (!kind) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const { lower, kind: sort, capital } = tokens[i]!;
    if (MORE.has(lower) || sort === 'number') return undefined;
    // "The NATO headquarters": whose it is the other article may leave out, or name another.
    if (capital && !isStop(lower) && (i < from || i >= to)) return undefined;
    if (sort !== 'word' || isStop(lower)) break;
  }
  return `${MARK}${kind}`;
}
