import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Counted } from './fault.ts';

/** A move from one number to another: what it was, and what it is. */
export interface Move {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** Words of a change, and which way it goes. */
const UP =
  /^(?:rises?|rose|risen|rising|increases?|increased|increasing|up|gains?|gained|gaining|grew|grown|growth|growing|jump|jumps|jumped|jumping|climb|climbs|climbed|climbing|soared|surge|surged|surging|added|adding|advanced|higher|more|upturn|leap|leapt|hike)$/;
const DOWN =
  /^(?:falls?|fell|fallen|falling|drops?|dropped|dropping|declines?|declined|declining|decreases?|decreased|down|cut|slide|slid|slump|slumped|shrank|shrunk|plunged?|tumbled?|lost|losing|loss|reduction|reduced|shed|shedding|dipped|eased|sank|lower|fewer|less|contraction|shortfall)$/;
/** So many words may stand between "from" and its number: "from Friday's close of 40". */
const LEAD = 4;
/** So many words may stand between a number and the one that it is set against. */
const GAP = 14;
/** And so many between the two ends of "from … to …". */
const SPAN = 8;

/** Which way a word says that something moved: 1 up, -1 down, 0 neither. */
export const wayOf = (word: string): 1 | -1 | 0 => (UP.test(word) ? 1 : DOWN.test(word) ? -1 : 0);

/** The only move that a sentence tells; a change right before it ("fell by 40 to 310 from 360") is none of its ends. */
export function moveIn({ sentence: { tokens }, quantities }: Counted): Move | undefined {
  const strict = movesBy(tokens, quantities, strictly);
  if (strict.length > 0) return strict.length === 1 ? strict[0] : undefined;
  const told = movesBy(tokens, quantities, loosely);
  return told.length === 1 ? told[0] : undefined;
}

function movesBy(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  how: (tokens: readonly Token[], a: Quantity, b: Quantity) => Move | undefined,
): Move[] {
  const moves: Move[] = [];
  // Years are told with the numbers: "from 212 in 2019 to 177".
  const told = quantities.filter(({ kind, unit }) => kind !== 'year' && !(kind === 'measure' && unit === 'yr'));
  for (let i = 1; i < told.length; i++) {
    const [a, b] = [told[i - 1]!, told[i]!];
    const move = comparable(a) && comparable(b) && areAlike(a, b) ? how(tokens, a, b) : undefined;
    if (move) moves.push(move);
  }
  return moves;
}

/** "from A to B", "to B from A" */
function strictly(tokens: readonly Token[], a: Quantity, b: Quantity): Move | undefined {
  const before = tokens[a.fromToken - 1]?.lower;
  const between = b.fromToken - a.toToken;
  const lead = between > 0 && between <= 4 ? tokens[b.fromToken - 1]!.lower : undefined;
  if (before === 'from' && lead === 'to') return { from: a, to: b };
  return before === 'to' && lead === 'from' ? { from: b, to: a } : undefined;
}

/** "B, down from A a year ago", "B this spring, against A ten years ago", "to B from Friday's close of A" */
function loosely(tokens: readonly Token[], a: Quantity, b: Quantity): Move | undefined {
  const between = tokens.slice(a.toToken, b.fromToken);
  if (between.length === 0 || between.length > GAP) return undefined;
  if (between.some(({ text }) => /^[.;:()“”"—–]$/.test(text))) return undefined;
  const words = between.map((token) => token.lower);
  // "from 212 in 2019 to 177"
  if (tokens[a.fromToken - 1]?.lower === 'from' && words.at(-1) === 'to' && words.length <= SPAN)
    return { from: a, to: b };
  const set = words.findLastIndex((word) => /^(?:from|against|versus|compared)$/.test(word));
  if (set < 0 || words.length - set - 1 > LEAD || words.slice(set + 1).includes(',')) return undefined;
  if (words[set] !== 'from') {
    const after = words.slice(set + 1);
    // "against the 530 …": nothing but the comparison's own words before the number.
    const bare = after.every((word) => /^(?:with|to|the|just|only|some|its|their)$/.test(word));
    return bare && words[set - 1] === ',' ? { from: b, to: a } : undefined;
  }
  if (set > 0 && wayOf(words[set - 1]!) !== 0) return { from: b, to: a };
  return tokens[a.fromToken - 1]?.lower === 'to' && set === 0 ? { from: b, to: a } : undefined;
}

/** Of one kind and unit; "to 44 euros from 55" gives the unit once. */
function areAlike(a: Quantity, b: Quantity): boolean {
  if (a.kind === b.kind) return (a.unit ?? '') === (b.unit ?? '');
  const [bare, named] = a.kind === 'count' ? [a, b] : [b, a];
  return bare.kind === 'count' && bare.noun === undefined && UNITED.has(named.kind);
}

const UNITED = new Set<Quantity['kind']>(['money', 'measure', 'percent']);

function comparable({ kind, vague, bound, value }: Quantity): boolean {
  return (kind === 'count' || UNITED.has(kind)) && !vague && bound === 'exact' && value > 0;
}

/** What rounding may have taken from a number: digits of "1.2 million" are its own, not those of 1,200,000. */
export function halfOf({ value, digits }: Quantity): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - Math.max(2, digits) + 1);
  return Number.isInteger(value) && value < 1000 ? 0.5 : unit / 2;
}
