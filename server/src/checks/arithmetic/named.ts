import { isPeople } from '../../reading/lexicon/nouns.ts';
import type { NameMention, Quantity, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Fault } from './fault.ts';

/** Places that are listed by their names alone. */
const PLACES = new Set('state country nation province county district region island republic'.split(' '));
/** Names with "and" in them. */
const PAIRED = /\b(?:Herzegovina|Tobago|Barbuda|Nevis|Grenadines|Wear|Pr[ií]ncipe|Cunha|Miquelon|Futuna|McDonald)\b/;
/** Says of somebody that no name is given: the list is no longer than the names that are known. */
const UNNAMED =
  /\b(?:unnamed|unidentified|(?:not|yet to|never) (?:yet |immediately |publicly )*(?:be |been )?(?:named|identified|released)|remaining|the (?:third|fourth|fifth|sixth|last|other|others)|withheld)\b/i;
const MOST = 12;

/** "Five states: A, B, C and D", "three riders fell: X, 30, and Y, 41": fewer or more names than were promised. */
export function namedFaults({ article, quantities, names }: Reading): Fault[] {
  const faults: Fault[] = [];
  for (const promised of quantities) {
    const { kind, bound, vague, value, noun } = promised;
    if (kind !== 'count' || bound !== 'exact' || vague || value < 2 || value > MOST || !Number.isInteger(value))
      continue;
    if (noun === undefined || (!PLACES.has(noun) && !isPeople(noun))) continue;
    const sentence = article.blocks[promised.block]!.sentences[promised.sentence]!;
    const { tokens } = sentence;
    const people = !PLACES.has(noun);
    // A list of places stands right by its number; of people a clause may stand between.
    const colon = people
      ? tokens.findIndex((token, i) => i >= promised.toToken && token.lower === ':')
      : promised.toToken;
    if (colon < 0 || tokens[colon]?.lower !== ':') continue;
    if (
      quantities.some(
        (each) => each !== promised && isIn(each, promised) && each.kind === 'count' && each.fromToken < colon,
      )
    )
      continue;
    const end = tokens.at(-1)?.lower === '.' ? tokens.length - 1 : tokens.length;
    const pieces = piecesOf(tokens, colon + 1, end);
    const own = names.filter((name) => name.block === promised.block && name.sentence === promised.sentence);
    const count = people ? countPeople(pieces, own, quantities) : countPlaces(pieces, tokens, colon, end);
    if (count === undefined || count < 2 || count === value) continue;
    if (people && count < value && UNNAMED.test(article.text)) continue;
    faults.push({
      code: 'list-count',
      at: promised.number,
      against: { start: tokens[colon + 1]!.start, end: tokens[end - 1]!.end },
      message: `${promised.text} promised, ${count} named`,
    });
  }
  return faults;
}

const isIn = (each: Quantity, { block, sentence }: Quantity) => each.block === block && each.sentence === sentence;

/** What stands between commas, semicolons and "and". */
function piecesOf(tokens: readonly Token[], from: number, to: number): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of tokens.slice(from, to)) {
    if (/^(?:,|;|and)$/.test(token.lower)) pieces.push([]);
    else pieces.at(-1)!.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Bare names, each with a capital, one "and" at most; nothing where anything else stands among them. */
function countPlaces(
  pieces: readonly (readonly Token[])[],
  tokens: readonly Token[],
  colon: number,
  end: number,
): number | undefined {
  const list = tokens.slice(colon + 1, end);
  if (list.filter((token) => token.lower === 'and').length !== 1) return undefined;
  if (PAIRED.test(list.map((token) => token.text).join(' '))) return undefined;
  const bare = pieces.every((piece) =>
    piece.every(
      (token, i) =>
        token.kind === 'word' && (token.capital || (i === 0 && token.lower === 'the') || token.lower === 'of'),
    ),
  );
  return bare ? pieces.length : undefined;
}

/** One person a piece, his age and where he is from beside him; nothing where a piece is anything else. */
function countPeople(
  pieces: readonly (readonly Token[])[],
  names: readonly NameMention[],
  quantities: readonly Quantity[],
): number | undefined {
  let count = 0;
  for (const piece of pieces) {
    const [start, end] = [piece[0]!.start, piece.at(-1)!.end];
    const person = names.filter((name) => name.kind === 'person' && name.start >= start && name.end <= end);
    if (person.length === 1 && person[0]!.parts.length > 1 && person[0]!.end === end) count++;
    else {
      const aged =
        piece.length === 1 && quantities.some((each) => each.number.start === start && each.number.end === end);
      // "Ana Ruiz for health", "Ana Ruiz as deputy mayor": what a post or a prize is given for.
      if (isNamedFor(piece, names)) {
        count++;
        continue;
      }
      const from = count > 0 && /^(?:of|from)$/.test(piece[0]!.lower) && piece.slice(1).every((token) => token.capital);
      if (!(aged && count > 0) && !from) return undefined;
    }
  }
  return count;
}

/** A full name, then "for" or "as" and what follows in small letters. */
function isNamedFor(piece: readonly Token[], names: readonly NameMention[]): boolean {
  const name = names.find(({ start }) => start === piece[0]!.start);
  if (!name || name.parts.length < 2 || name.kind === 'place' || name.kind === 'organisation') return false;
  const [lead, ...rest] = piece.filter((token) => token.start >= name.end);
  return (
    /^(?:for|as|to)$/.test(lead?.lower ?? '') &&
    rest.length > 0 &&
    rest.every((token) => token.kind === 'word' && !token.capital)
  );
}
