import type { Token } from '../../text/article.ts';
import { rememberedLast } from '../../text/remember.ts';
import { clause, WALLS } from '../clause.ts';
import { setsApart } from '../lexicon/apart.ts';
import { classesOf } from '../lexicon/nouns.ts';
import { isStop } from '../lexicon/stops.ts';
import { UNIT_BY_SIGN } from '../lexicon/units.ts';
import type { Quantity, Reading } from '../reading.ts';
import { stemOf } from '../stems.ts';
import { earlierAfter } from './earlier.ts';
import { fateAt } from './fates.ts';
import { isPeak } from './peaks.ts';
import { periodNear } from './periods.ts';
import { resultsOf } from './results.ts';
import { shadeOf } from './shades.ts';
import { isStanding, type Thing, thingAt, thingOf } from './things.ts';
import { isRate, traitAt } from './traits.ts';

/** A measure with what it measures; "34 miles (55 km)" is one measure told twice. */
export interface Measure {
  readonly amounts: readonly Quantity[];
  /** What is compared with what: "length", "mass", "percent". */
  readonly dimension: string;
  /** What of: "magnitude", "depth", "sentence", "move:share:up"; nothing where no word says. */
  readonly trait: string | undefined;
  /** The thing that has this length, weight or area, or those of whom a share is told. */
  readonly thing: Thing | undefined;
  /** Told as what the thing has, and no event gave it: "is 80 metres long". */
  readonly standing: boolean;
  readonly shade: string | undefined;
  readonly period: string | undefined;
  readonly block: number;
  readonly sentence: number;
  /** Stems of the content words of its clause. */
  readonly words: ReadonlySet<string>;
  /** The same words as they stand, lower case. */
  readonly said: readonly string[];
  /** Words of its clause that set its thing apart from others of its kind. */
  readonly apart: ReadonlySet<string>;
}

/** Words that govern stand so near (tokens). */
const LEFT = 8;

/** The dimension and the factor to its base unit. */
export function unitOf(quantity: Quantity): { dimension: string; factor: number } {
  const { unit = '' } = quantity;
  if (quantity.kind === 'percent') return { dimension: unit === '%' ? 'percent' : 'point', factor: 1 };
  const known = UNIT_BY_SIGN.get(unit);
  return known ?? { dimension: unit || quantity.noun || '', factor: 1 };
}

/** The measures of an article, in order. */
export const measuresOf = rememberedLast(readMeasures);

function readMeasures(reading: Reading): readonly Measure[] {
  const measures: Measure[] = [];
  const read = reading.quantities.filter(isMeasure);
  const list = read.filter((each, i) => i === 0 || !isRest(reading, read[i - 1]!, each));
  for (let i = 0; i < list.length; i++) {
    const first = list[i]!;
    const { sentences } = reading.article.blocks[first.block]!;
    const { tokens } = sentences[first.sentence]!;
    const before = sentences[first.sentence - 1]?.tokens;
    const { dimension } = unitOf(first);
    const amounts = [first];
    const next = list[i + 1];
    let to = first.toToken;
    if (next && next.block === first.block && next.sentence === first.sentence && isRetold(tokens, first, next)) {
      amounts.push(next);
      to = tokens[next.toToken]?.text === ')' ? next.toToken + 1 : next.toToken;
      i++;
    }
    measures.push(describe(tokens, amounts, dimension, to, before));
    // "23 km, up from 12": the article knows of the 12 too.
    const earlier = earlierAfter(tokens, to);
    const former = earlier < 0 ? undefined : countAt(reading.quantities, reading.quantities.indexOf(first), earlier);
    if (former && first.unit !== undefined) {
      const { unit } = first;
      measures.push({
        ...describe(tokens, [{ ...former, kind: first.kind, unit }], dimension, former.toToken),
        shade: 'first',
      });
    }
  }
  for (const { quantity, trait } of resultsOf(reading)) {
    const { tokens } = reading.article.blocks[quantity.block]!.sentences[quantity.sentence]!;
    const dimension = trait === 'result' ? 'duration' : trait;
    const told = describe(tokens, [quantity], dimension, quantity.toToken);
    measures.push({ ...told, trait });
  }
  return measures;
}

/** "14 years and one month": what is told with a coarser unit before it is no stretch of its own. */
function isRest(reading: Reading, first: Quantity, next: Quantity): boolean {
  if (!isAt(first, next) || first.kind !== 'measure' || next.kind !== 'measure') return false;
  const [coarse, fine] = [unitOf(first), unitOf(next)];
  if (coarse.dimension !== 'duration' || fine.dimension !== 'duration' || coarse.factor <= fine.factor) return false;
  const { tokens } = reading.article.blocks[first.block]!.sentences[first.sentence]!;
  const between = tokens.slice(first.toToken, next.fromToken);
  return between.length <= 1 && between.every(({ lower }) => lower === 'and' || lower === ',');
}

/** The bare count at token `at` of the sentence of `quantities[from]`; they stand in order. */
function countAt(quantities: readonly Quantity[], from: number, at: number): Quantity | undefined {
  for (let i = from + 1; i < quantities.length && isAt(quantities[i]!, quantities[from]!); i++) {
    const { kind, noun, fromToken } = quantities[i]!;
    if (kind === 'count' && noun === undefined && fromToken === at) return quantities[i];
  }
  return undefined;
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
    (modifiers.includes('storey') || (modifiers.includes('story') && classesOf(noun).includes('building'))));

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

/** What a thing has. */
const OF_THINGS = new Set(['length', 'mass', 'area']);

function describe(
  tokens: readonly Token[],
  amounts: readonly Quantity[],
  dimension: string,
  to: number,
  before?: readonly Token[],
): Measure {
  const first = amounts[0]!;
  const from = first.fromToken;
  const trait = traitAt(tokens, first, dimension, to);
  const shade = shadeOf(tokens, from, to) ?? (dimension === 'percent' && isPeak(tokens, from, to) ? 'peak' : undefined);
  const period = dimension === 'percent' ? periodNear(tokens, from, to) : undefined;
  return {
    amounts,
    dimension,
    trait,
    thing: trait?.startsWith('fate')
      ? thingOf(fateAt(tokens, to)?.whole ?? [], undefined)
      : OF_THINGS.has(dimension) && !isRate(tokens, to)
        ? thingAt(tokens, from, to, before)
        : undefined,
    standing: dimension === 'length' && isStanding(tokens, from, to),
    shade,
    period,
    block: first.block,
    sentence: first.sentence,
    ...wordsAround(tokens, from, to),
    apart: new Set(clause(tokens, from, to, LEFT, LEFT).filter(setsApart)),
  };
}

const DIRECTIONS =
  /^(?:north|south|east|west|\w*(?:northern|southern|eastern|western|northeast|northwest|southeast|southwest)|away|miles?|kilomet(?:er|re)s?|km|feet|met(?:er|re)s?|about|percent)$/;

function wordsAround(tokens: readonly Token[], from: number, to: number): Pick<Measure, 'words' | 'said'> {
  const words = new Set<string>();
  const said: string[] = [];
  const add = (at: number) => {
    const { kind, lower, text, capital } = tokens[at]!;
    // Names are compared as actors; a unit or a direction that two measures share tells nothing.
    if (kind !== 'word' || text.length < 3 || (capital && at > 0) || isStop(lower) || DIRECTIONS.test(lower)) return;
    words.add(stemOf(lower));
    said.push(lower);
  };
  for (let i = from - 1, step = 0; i >= 0 && step < LEFT + 4 && !WALLS.has(tokens[i]!.lower); i--, step++) add(i);
  for (let i = to, step = 0; i < tokens.length && step < LEFT && !WALLS.has(tokens[i]!.lower); i++, step++) add(i);
  return { words, said };
}
