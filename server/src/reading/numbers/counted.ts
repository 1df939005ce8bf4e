import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { isClassed, isPlural, lemmaOf } from '../lexicon/nouns.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { isStop, isStopToken, NOUN_STOPS } from '../lexicon/stops.ts';
import type { Numeral } from './numerals.ts';

/** What a number counts. */
export interface Counted {
  /** One past the last token of the noun phrase. */
  readonly to: number;
  readonly noun?: string;
  readonly span?: Span;
  readonly modifiers: readonly string[];
}

const COLLECTIVES = new Set(['police', 'crew', 'aircraft', 'personnel']);

/** Words that mostly end a noun phrase ("12 injured"), and are adjectives right before a plural. */
const ADJECTIVES = new Set(
  'confirmed reported injured wounded missing trapped displaced evacuated rescued infected detained damaged stolen'.split(
    ' ',
  ),
);

const endsNoun = marked(({ lower }): boolean => NOUN_STOPS.has(lower));
const isMany = marked(({ lower }): boolean => isPlural(lower));
const isNoun = marked(({ lower }): boolean => isClassed(lemmaOf(lower)));

/** A noun phrase is looked for in so many tokens after the number. */
const REACH = 7;

/**
 * Reads the noun that is counted from token `i` on: "26 Indian tourists", "two of the five robbers", "dozens of homes",
 * "16 other people". The head of the phrase is its first plural (news counts plurals), or for one, its last noun before
 * a word that ends the phrase. Nothing where ellipsis leaves it out ("31 were killed").
 */
export function countedAt(tokens: readonly Token[], i: number, numeral: Numeral): Counted {
  const modifiers: string[] = [];
  let at = i;
  const first = tokens[at];
  // "dozens of people", "26 of them", "two of the five robbers"
  if (first?.lower === 'of') {
    const next = tokens[at + 1]?.lower ?? '';
    if (!numeral.vague) modifiers.push('of');
    if (next === 'them' || next === 'whom' || next === 'those' || next === 'these')
      return { to: at + 2, modifiers: ['of'] };
    at++;
    if (next === 'the' || next === 'their' || next === 'its' || next === 'his' || next === 'her') at++;
  } else if (first?.text === '-' && first.glued) {
    at++;
  }
  const stop = Math.min(tokens.length, at + REACH);
  let head = -1;
  for (let k = at; k < stop; k++) {
    const token = tokens[k]!;
    // "530 ten years ago": another number is nobody's adjective, but for "two one-act plays".
    if (token.kind === 'number' || (k === i && CARDINALS.has(token.lower) && tokens[k + 1]?.text !== '-')) break;
    if (token.kind === 'mark') {
      if (token.text === '-' && tokens[k + 1]?.glued && token.glued) continue;
      // "200 (mostly young) people" is rare; any other mark ends the phrase, but a comma between adjectives.
      if (
        token.text === ',' &&
        k > at &&
        tokens[k + 1]?.kind === 'word' &&
        !isStop(tokens[k + 1]!.lower) &&
        head < 0 &&
        k - at < 3
      )
        continue;
      break;
    }
    if (token.kind === 'clitic') {
      head = -1;
      continue;
    }
    if (endsNoun(token)) {
      // "52 confirmed cases", "12 injured passengers": a participle before the noun itself is an adjective.
      if (!ADJECTIVES.has(token.lower) || !isPlural(tokens[k + 1]?.lower ?? '')) break;
      modifiers.push(token.lower);
      continue;
    }
    if (isMany(token)) {
      head = k;
      // "sports cars", "arms dealers": a plural before a plural is a modifier.
      const next = tokens[k + 1];
      if (next && next.kind === 'word' && !isStop(next.lower)) {
        // "police officers", "a police officer", "crew members": a collective before a noun is a modifier too.
        if (isMany(next) || (COLLECTIVES.has(token.lower) && isNoun(next))) {
          modifiers.push(token.lower);
          continue;
        }
      }
      break;
    }
    // "a terrorist attack", "a police officer": only the last noun of a phrase is what is counted.
    // "a four-storey hotel": what has storeys is a building, be it in the lexicon or not.
    if ((isNoun(token) || modifiers.at(-1) === 'storey') && endsPhrase(tokens[k + 1])) {
      head = k;
      break;
    }
    modifiers.push(token.lower);
  }
  // "the four-storey Hotel Corvin"
  const storey = tokens[at];
  if (head < 0 && storey?.lower === 'storey' && at > i)
    return { to: at + 1, noun: 'storey', span: { start: storey.start, end: storey.end }, modifiers: [] };
  if (head < 0) return { to: i, modifiers: modifiers.filter((m) => m === 'of') };
  const noun = tokens[head]!;
  return { to: head + 1, noun: lemmaOf(noun.lower), span: { start: noun.start, end: noun.end }, modifiers };
}

function endsPhrase(token: Token | undefined): boolean {
  return token?.kind !== 'word' || isStopToken(token);
}
