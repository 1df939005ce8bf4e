import { isStreetNoun } from '../../reading/lexicon/placenouns.ts';
import type { Token } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';

/** Behind a number these end the name of a street as well; elsewhere they are words like others. */
const ALSO = new Set(['court', 'place', 'way']);
/** Left out as often as not: "East Mill Lane". */
const SIDES = /^(?:north|south|east|west|northwest|northeast|southwest|southeast|[nsew]|[ns][ew])$/;
/** The words of a street's name. */
const LONGEST = 5;

/** "the 1200 block of East Mill Lane", "at 14 Mill Lane": the street of an address that begins with the number at token `i`. */
export function addressAt(tokens: readonly Token[], i: number): { noun: string; span: Span } | undefined {
  const { kind, text, start, end } = tokens[i]!;
  if (kind !== 'number' || !/^\d{1,5}$/.test(text)) return undefined;
  const block = tokens[i + 1]?.lower === 'block' && tokens[i + 2]?.lower === 'of';
  const street = streetAt(tokens, block ? i + 3 : i + 1);
  if (!street) return undefined;
  return block
    ? { noun: `block ${street}`, span: { start, end: tokens[i + 1]!.end } }
    : { noun: `house ${street}`, span: { start, end } };
}

/** The name of the street that begins at token `i`, lower case, without its side of the town. */
function streetAt(tokens: readonly Token[], i: number): string | undefined {
  const words: string[] = [];
  for (const { kind, capital, glued, lower } of tokens.slice(i, i + LONGEST + 1)) {
    const word = lower.replace(/\.$/, '');
    // "223rd Street": the number is the name.
    if (glued && /^(?:st|nd|rd|th)$/.test(word)) continue;
    if (kind !== 'number' && !(kind === 'word' && capital)) return undefined;
    if (words.length > 0 && (isStreetNoun(word) || ALSO.has(word))) return words.join(' ');
    if (!SIDES.test(word)) words.push(word);
  }
  return undefined;
}
