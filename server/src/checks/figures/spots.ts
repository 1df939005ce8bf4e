import { WALLS } from '../../reading/clause.ts';
import type { Predication } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Sentence } from '../../text/article.ts';

/** Parts of a house or a ship where some of those who are in it may be. */
const SPOTS = new Set(
  'balcony roof rooftop window ledge terrace veranda porch floor storey story stairwell staircase stairs stairway lift elevator basement cellar attic loft corridor hallway lobby room bedroom bathroom kitchen classroom deck cabin carriage wagon compartment'.split(
    ' ',
  ),
);
const ARMS = /^(?:gunfire|bullets?|gunshots?|shrapnel|splinters|pellets)$/;
const AT = /^(?:from|on|off|in|at|into|onto|inside|through|out)$/;

/** So far behind a number or its verb a spot may stand, and so many words may lead to it (tokens). */
const [REACH, LEAD] = [8, 5] as const;

/**
 * "Three were brought down from the roof", "two bodies in a third-floor room": the part of a house or a ship where those
 * counted were. Nothing where none is named.
 */
export function spotOf({ tokens }: Sentence, quantity: Quantity, { token }: Predication): string | undefined {
  // "From the roof three were rescued"
  let start = quantity.fromToken;
  while (start > 0 && quantity.fromToken - start < REACH && !isWall(tokens[start - 1]!.lower)) start--;
  for (const from of [token, quantity.toToken, start]) {
    for (let i = from; i < Math.min(tokens.length, from + REACH) && !isWall(tokens[i]!.lower); i++) {
      // "Wounded by gunfire": others were hurt otherwise.
      if (ARMS.test(tokens[i]!.lower) && /^(?:by|with|from)$/.test(tokens[i - 1]?.lower ?? '')) return 'fire';
      if (!AT.test(tokens[i]!.lower)) continue;
      for (let at = i + 1; at < Math.min(tokens.length, i + 1 + LEAD) && !isWall(tokens[at]!.lower); at++) {
        const word = tokens[at]!.lower;
        const one = word.endsWith('s') && !SPOTS.has(word) ? word.slice(0, -1) : word;
        if (SPOTS.has(one)) return one;
        if (word === 'of' || AT.test(word)) break;
      }
    }
  }
  return undefined;
}

const isWall = (word: string) => WALLS.has(word) || word === ',' || word === '.' || word === 'and';
