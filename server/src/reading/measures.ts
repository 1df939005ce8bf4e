import type { Token } from '../text/article.ts';
import { clause, WALLS } from './clause.ts';
import { duration } from './durations.ts';
import { earlierAfter } from './earlier.ts';
import { setsApart } from './lexicon/apart.ts';
import { classesOf } from './lexicon/nouns.ts';
import { isStop } from './lexicon/stops.ts';
import { traitOf } from './lexicon/traits.ts';
import { GUNS, UNIT_BY_SIGN } from './lexicon/units.ts';
import { percentage } from './percentages.ts';
import { periodNear } from './periods.ts';
import type { Quantity, Reading } from './reading.ts';
import { shadeOf } from './shades.ts';
import { stemOf } from './stems.ts';

/** A measure with what it measures; "34 miles (55 km)" is one measure told twice. */
export interface Measure {
  readonly amounts: readonly Quantity[];
  /** What is compared with what: "length", "mass", "percent". */
  readonly dimension: string;
  /** What of: "magnitude", "depth", "sentence", "move:share:up"; nothing where no word says. */
  readonly trait?: string;
  readonly shade?: string;
  readonly period?: string;
  readonly block: number;
  readonly sentence: number;
  /** Stems of the content words of its clause. */
  readonly words: ReadonlySet<string>;
  /** Words of its clause that set its thing apart from others of its kind. */
  readonly apart: ReadonlySet<string>;
}

/** Words that govern stand so near (tokens). */
const LEFT = 8;
const RIGHT = 4;

/** The dimension and the factor to its base unit. */
export function unitOf(quantity: Quantity): { dimension: string; factor: number } {
  const { unit = '' } = quantity;
  if (quantity.kind === 'percent') return { dimension: unit === '%' ? 'percent' : 'point', factor: 1 };
  const known = UNIT_BY_SIGN.get(unit);
  return known ?? { dimension: unit || quantity.noun || '', factor: 1 };
}

/** Reads the measures of an article, in order. */
export function measuresOf(reading: Reading): Measure[] {
  const measures: Measure[] = [];
  const list = reading.quantities.filter(isMeasure);
  for (let i = 0; i < list.length; i++) {
    const first = list[i]!;
    const { tokens } = reading.article.blocks[first.block]!.sentences[first.sentence]!;
    const { dimension } = unitOf(first);
    const amounts = [first];
    const next = list[i + 1];
    let to = first.toToken;
    if (next && next.block === first.block && next.sentence === first.sentence && isRetold(tokens, first, next)) {
      amounts.push(next);
      to = tokens[next.toToken]?.text === ')' ? next.toToken + 1 : next.toToken;
      i++;
    }
    measures.push(describe(tokens, amounts, dimension, to));
    // "23 km, up from 12": the article knows of the 12 too.
    const earlier = earlierAfter(tokens, to);
    const former = reading.quantities.find(
      (each) => each.kind === 'count' && each.noun === undefined && isAt(each, first) && each.fromToken === earlier,
    );
    if (former && first.unit !== undefined) {
      const { unit } = first;
      measures.push({
        ...describe(tokens, [{ ...former, kind: first.kind, unit }], dimension, former.toToken),
        shade: 'first',
      });
    }
  }
  return measures;
}

const isAt = (a: Quantity, b: Quantity) => a.block === b.block && a.sentence === b.sentence;

function isMeasure(quantity: Quantity): boolean {
  if (quantity.vague) return false;
  if (quantity.kind === 'measure' || quantity.kind === 'percent') return true;
  return quantity.kind === 'count' && isStorey(quantity);
}

/** "a five-storey block", "the three-story house"; newspapers have stories too, but not before a house. */
const isStorey = ({ noun, modifiers }: Quantity) =>
  noun === 'storey' ||
  (noun !== undefined &&
    modifiers.some((word) => word === 'storey' || word === 'story') &&
    classesOf(noun).includes('building'));

/** "34 miles (55 km)", "55 km, or 34 miles,": the same again in another unit of the same dimension. */
function isRetold(tokens: readonly Token[], first: Quantity, next: Quantity): boolean {
  if (first.unit === next.unit || unitOf(first).dimension !== unitOf(next).dimension) return false;
  if (unitOf(first).dimension === 'duration') return false;
  const link = tokens
    .slice(first.toToken, next.fromToken)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  return /^(?:\(|\( about|\( some|\( around|\/|, or|\( or)$/.test(link);
}

function describe(tokens: readonly Token[], amounts: readonly Quantity[], dimension: string, to: number): Measure {
  const first = amounts[0]!;
  const from = first.fromToken;
  const trait = traitAt(tokens, first, dimension, to);
  const shade = shadeOf(tokens, from, to);
  const period = dimension === 'percent' ? periodNear(tokens, from, to) : undefined;
  return {
    amounts,
    dimension,
    ...(trait ? { trait } : {}),
    ...(shade ? { shade } : {}),
    ...(period ? { period } : {}),
    block: first.block,
    sentence: first.sentence,
    words: wordsAround(tokens, from, to),
    apart: new Set(clause(tokens, from, to, LEFT, LEFT).filter(setsApart)),
  };
}

function traitAt(tokens: readonly Token[], quantity: Quantity, dimension: string, to: number): string | undefined {
  const from = quantity.fromToken;
  if (quantity.kind === 'count') return 'storeys';
  switch (dimension) {
    case 'magnitude':
      return magnitude(tokens, from, to);
    case 'calibre':
      return calibre(tokens, to);
    case 'percent':
      return percentage(tokens, from, to);
    case 'point':
      return points(tokens, from, to);
    case 'duration':
      return duration(tokens, quantity, to);
    case 'mass':
    case 'volume':
    case 'area':
      return governing(tokens, from, to, dimension) ?? matter(tokens, to, dimension) ?? pack(tokens, to);
    case 'length':
      if (quantity.unit === 'mm' && GUNS.has(tokens[to]?.lower ?? '')) return calibre(tokens, to);
      // "5 feet 8 inches tall" is one height in two parts.
      if (
        /^(?:feet|foot|ft)$/.test(
          tokens[from - 1]?.text === '-' ? (tokens[from - 2]?.lower ?? '') : (tokens[from - 1]?.lower ?? ''),
        )
      )
        return undefined;
      if (quantity.unit === 'ft' && tokens.slice(to, to + 2).some((token) => token.kind === 'number')) return undefined;
      return zone(tokens, from, to) ?? distance(tokens, to) ?? governing(tokens, from, to, dimension);
    case 'power':
      return 'power';
    default:
      return governing(tokens, from, to, dimension);
  }
}

/** One quake's strength: not an aftershock's, nor a class of quakes. */
function magnitude(tokens: readonly Token[], from: number, to: number): string | undefined {
  const near = tokens.slice(Math.max(0, from - 6), to + 4).map((token) => token.lower);
  if (near.some((word) => /^(?:aftershocks?|foreshocks?)$/.test(word))) return 'aftershock';
  if (
    near.some((word) =>
      /^(?:quakes|earthquakes|tremors|temblors|shakers|above|greater|least|downgraded|revised)$/.test(word),
    )
  )
    return undefined;
  return 'magnitude';
}

function calibre(tokens: readonly Token[], to: number): string {
  const near = tokens.slice(to, to + 3).map((token) => token.lower);
  if (near.some((word) => /^(?:rifles?|carbines?)$/.test(word))) return 'calibre:rifle';
  return near.some((word) => /^(?:bullets?|rounds?|ammunition|shells?|casings?)$/.test(word))
    ? 'calibre:round'
    : 'calibre';
}

/** "a margin of 0.4 percentage points", "312 votes, or 0.4 points": not the lead in a poll. */
function points(tokens: readonly Token[], from: number, to: number): string | undefined {
  const near = tokens.slice(Math.max(0, from - LEFT), to + RIGHT).map((token) => token.lower);
  if (near.some((word) => /^(?:polls?|polling|survey|average)$/.test(word))) return undefined;
  return near.some((word) => word === 'margin' || word === 'votes') ? 'margin' : undefined;
}

/** "12.4-ounce cans": how much is in one of what is sold. */
function pack(tokens: readonly Token[], to: number): string | undefined {
  const [hyphen, unit, thing] = [tokens[to - 2], tokens[to - 1], tokens[to]];
  if (hyphen?.text !== '-' || !unit || thing?.kind !== 'word' || isStop(thing.lower)) return undefined;
  return `pack:${stemOf(thing.lower)}`;
}

const CLEARED = /^(?:evacuat\w*|leave|left|flee|fled|cordon\w*|shelter\w*|cleared|exclusion|ordered)$/;

/** "everyone within two miles of the crossing was told to leave": how far around is cleared. */
function zone(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (tokens[from - 1]?.lower !== 'within' || tokens[to]?.lower !== 'of') return undefined;
  return tokens.some((token) => CLEARED.test(token.lower)) ? 'radius' : undefined;
}

/** "23 miles north of Port Ellis", "130km off Crete": how far from which place. */
function distance(tokens: readonly Token[], to: number): string | undefined {
  let at = to;
  for (let step = 0; step < 5; step++, at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (/^(?:from|of|off|outside)$/.test(token.lower)) break;
    if (
      !/^(?:north|south|east|west|away|-|inland|offshore|the|downstream|upstream|\w*(?:east|west|ern))$/.test(
        token.lower,
      )
    )
      return undefined;
  }
  at++;
  if (tokens[at]?.lower === 'the' || tokens[at]?.lower === 'central') at++;
  const name: string[] = [];
  while (tokens[at]?.kind === 'word' && tokens[at]!.capital) name.push(tokens[at++]!.lower);
  return name.length > 0 ? `distance:${name.join(' ')}` : undefined;
}

/** The nearest word that gives the measure a trait: "a depth of 10 km", "10 km deep", "winds of 120 mph". */
function governing(tokens: readonly Token[], from: number, to: number, dimension: string): string | undefined {
  for (let i = to, step = 0; i < tokens.length && step < RIGHT; i++, step++) {
    const token = tokens[i]!;
    if (token.text === '-') continue;
    if (token.kind !== 'word' || token.lower === 'and') break;
    const trait = traitOf(token.lower, dimension);
    if (trait) return trait;
  }
  for (let i = from - 1, step = 0; i >= 0 && step < LEFT; i--, step++) {
    const token = tokens[i]!;
    if (WALLS.has(token.lower) || token.text === ',' || token.kind === 'number') break;
    const trait = traitOf(token.lower, dimension);
    if (trait) return trait;
  }
  return undefined;
}

/** "500 kg of cocaine", "12,000 acres of forest": the stuff that is weighed or measured. */
function matter(tokens: readonly Token[], to: number, dimension: string): string | undefined {
  if (tokens[to]?.lower !== 'of') return undefined;
  for (let i = to + 1, last: string | undefined; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i]!;
    const ends = token.kind !== 'word' || isStop(token.lower) || token.lower === 'outside' || token.lower === 'inside';
    if (ends) return last && `${dimension}:${last}`;
    last = stemOf(token.lower);
    if (i + 1 >= tokens.length) return `${dimension}:${last}`;
  }
  return undefined;
}

const DIRECTIONS =
  /^(?:north|south|east|west|\w*(?:northern|southern|eastern|western|northeast|northwest|southeast|southwest)|away|miles?|kilomet(?:er|re)s?|km|feet|met(?:er|re)s?|about|percent)$/;

function wordsAround(tokens: readonly Token[], from: number, to: number): Set<string> {
  const words = new Set<string>();
  const add = (at: number) => {
    const { kind, lower, text, capital } = tokens[at]!;
    // Names are compared as actors; a unit or a direction that two measures share tells nothing.
    if (kind !== 'word' || text.length < 3 || (capital && at > 0) || isStop(lower) || DIRECTIONS.test(lower)) return;
    words.add(stemOf(lower));
  };
  for (let i = from - 1, step = 0; i >= 0 && step < LEFT + 4 && !WALLS.has(tokens[i]!.lower); i--, step++) add(i);
  for (let i = to, step = 0; i < tokens.length && step < LEFT && !WALLS.has(tokens[i]!.lower); i++, step++) add(i);
  return words;
}
