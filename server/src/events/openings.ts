import type { Token } from '../text/article.ts';
import { eventClassAt } from './saying.ts';
import { SUBJECT_REACH } from './subject.ts';
import { isVerb } from './verbs.ts';

/* Clauses that tell what came about by a noun alone, and what may stand between a time and its clause. */

/** An event noun: its class, and the index of its token. */
interface Noun {
  readonly noun: string;
  readonly token: number;
}

/** Between "came" and its time: "came shortly after three". */
const ONLY = /^(?:at|on|in|about|around|just|early|late|shortly|soon|after|before|only)$/;
/** A noun that hangs on these is told of by another: "news of the blast came at six". */
const HANGS = /^(?:of|about|from|for|by|after|on|to|with|in|at)$/;
/** They say of any event that it is one. */
const CALAMITY = /^(?:accident|disaster|incident|catastrophe|tragedy|calamity)$/;
/** What stands so near belongs together (tokens). */
const BESIDE = 4;

/**
 * What came in "the blast came at six", "the accident at the lock came on Friday": the event noun, or the place of one
 * that says no more than that something happened. `verb` is the token of "came", `from` that of the time.
 */
export function cameAt(
  tokens: readonly Token[],
  verb: number,
  from: number,
): { readonly noun: string | undefined; readonly token: number } | undefined {
  if (tokens[verb]!.lower !== 'came' || !tokens.slice(verb + 1, from).every(({ lower }) => ONLY.test(lower)))
    return undefined;
  for (let i = verb - 1; i >= 0 && verb - i <= SUBJECT_REACH; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.text !== '-') return undefined;
    const noun = token.capital && i > 0 ? undefined : eventClassAt(tokens, i);
    if (!noun && !CALAMITY.test(token.lower)) continue;
    let lead = i - 1;
    while (lead >= 0 && i - lead < BESIDE && tokens[lead]!.kind === 'word' && !HANGS.test(tokens[lead]!.lower)) lead--;
    return HANGS.test(tokens[lead]?.lower ?? '') ? undefined : { noun, token: i };
  }
  return undefined;
}

/** What there was in "On Friday there was an explosion": `there` is the token of "there". */
export function thereWas(tokens: readonly Token[], there: number): Noun | undefined {
  for (let i = there + 2; i <= Math.min(there + 1 + BESIDE, tokens.length - 1); i++) {
    if (tokens[i]!.kind === 'mark' || tokens[i]!.lower === 'no') return undefined;
    const noun = tokens[i]!.capital ? undefined : eventClassAt(tokens, i);
    if (noun) return { noun, token: i };
  }
  return undefined;
}

const ASIDES = /^(?:as|when|while|after|before|with)$/;
/** An aside is no longer than this (tokens). */
const ASIDE = 16;

/** "About three on Friday, as he hung on a rope, he was hit": where the clause goes on that ends its time at token `to`. */
export function pastAside(tokens: readonly Token[], to: number): number {
  let comma = to;
  // "At three on Friday morning,": the hour and its day are one.
  while (comma - to < BESIDE && tokens[comma]?.kind === 'word' && !isVerb(tokens, comma)) comma++;
  if (tokens[comma]?.text !== ',' || !ASIDES.test(tokens[comma + 1]?.lower ?? '')) return to;
  for (let i = comma + 2; i < Math.min(tokens.length, comma + ASIDE); i++) if (tokens[i]!.text === ',') return i + 1;
  return to;
}
