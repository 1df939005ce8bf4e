import type { Token } from '../../text/article.ts';
import { clause, WALLS } from '../clause.ts';
import { isStop } from '../lexicon/stops.ts';
import { isLongThing, traitOf } from '../lexicon/traits.ts';
import { GUNS } from '../lexicon/units.ts';
import type { Quantity } from '../reading.ts';
import { stemOf } from '../stems.ts';
import { duration } from './durations.ts';
import { percentage } from './percentages.ts';

/** Words that govern stand so near (tokens). */
const LEFT = 8;
const RIGHT = 4;

/** What the measure in tokens up to `to` is of: "magnitude", "distance:port ellis"; nothing where no word says. */
export function traitAt(
  tokens: readonly Token[],
  quantity: Quantity,
  dimension: string,
  to: number,
): string | undefined {
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
      // "6 feet 1 inch tall" is one height in two parts.
      if (
        /^(?:feet|foot|ft)$/.test(
          tokens[from - 1]?.text === '-' ? (tokens[from - 2]?.lower ?? '') : (tokens[from - 1]?.lower ?? ''),
        )
      )
        return undefined;
      if (quantity.unit === 'ft' && tokens.slice(to, to + 2).some((token) => token.kind === 'number')) return undefined;
      return (
        zone(tokens, from, to) ??
        distance(tokens, to) ??
        governing(tokens, from, to, dimension) ??
        longThing(tokens, to)
      );
    case 'power':
      return 'power';
    case 'speed':
      if (clause(tokens, from, from, LEFT, 0).some((word) => LIMITS.test(word))) return 'limit';
      return ofGust(tokens, quantity, governing(tokens, from, to, dimension)) ?? speed(tokens, from, to);
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
  if (near.some((word) => /^(?:margin|votes|ahead|leads?|leading|led|trails?|behind|defeated)$/.test(word)))
    return 'margin';
  return near.some((word) => /^rates?$/.test(word)) ? 'rate:change' : undefined;
}

/** "winds of up to 90 mph" are the gusts, unless they are said to have gone on. */
function ofGust(
  tokens: readonly Token[],
  { bound, fromToken }: Quantity,
  trait: string | undefined,
): string | undefined {
  if (trait !== 'wind') return trait;
  const near = clause(tokens, fromToken, fromToken, LEFT, 0);
  if (near.some((word) => /^(?:sustained|average|averaging|mean|constant|steady)$/.test(word))) return trait;
  return bound === 'at-most' || near.slice(-3).some((word) => /^(?:peak|peaking|topping|reaching|gusting)$/.test(word))
    ? 'gust'
    : trait;
}

/** What may be driven, not what was. */
const LIMITS =
  /^(?:limit|limits|limited|ceiling|restrict\w*|permitted|permissible|allowed|normally|sectional|authori[sz]ed|maximum|caution)$/;

/** "passed the signal at 87 km/h": how fast somebody went; not the wind, nor what was allowed. */
function speed(tokens: readonly Token[], from: number, to: number): string | undefined {
  const near = clause(tokens, from, to, LEFT, LEFT);
  return near.some((word) =>
    /^(?:winds?|gusts?|gale|storm|hurricane|current|limit|limited|top|maximum|capable)$/.test(word),
  )
    ? undefined
    : 'speed';
}

/** "a 12-kilometre tunnel" */
function longThing(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to - 2]?.text !== '-') return undefined;
  for (let i = to; i < to + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isStop(token.lower)) return undefined;
    if (isLongThing(token.lower)) return 'length';
  }
  return undefined;
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
  const town = townAt(tokens, at);
  const name: string[] = [];
  for (let i = town ?? at; tokens[i]?.kind === 'word' && tokens[i]!.capital; i++) name.push(folded(tokens[i]!.lower));
  if (name.length > 0) return `distance:${name.join(' ')}`;
  const bare = tokens[at]?.lower === 'capital' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower !== 'of';
  return bare ? `distance:${CAPITAL}` : undefined;
}

/** What a distance from "the capital" is told to be from, whose name its article does not say there. */
export const CAPITAL = '*capital';

/** "The district capital, Orra", "the port city of Orra", "the capital Orra": where the name stands, if the words before it say what it is. */
function townAt(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; i < at + 3; i++) {
    if (tokens[i]?.kind !== 'word' || tokens[i]!.capital) return undefined;
    if (!/^(?:capital|city|town|village|port|resort)$/.test(tokens[i]!.lower)) continue;
    const next = tokens[i + 1];
    if (/^(?:city|town|village|resort)$/.test(next?.lower ?? '')) continue;
    return next?.text === ',' || next?.lower === 'of' ? i + 2 : i + 1;
  }
  return undefined;
}

const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

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

/** "9,000 barrels of oil a day": what flows is no amount. */
export function isRate(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(to, to + 6)
    .some(
      ({ lower }, i, near) =>
        /^(?:second|minute|hour|day|week|month|year)$/.test(lower) &&
        /^(?:an?|per|each|every)$/.test(near[i - 1]?.lower ?? ''),
    );
}

const AFTER_MATTER = /^(?:outside|inside|hidden|found|worth|bound|stowed|aboard|onboard|\w{3,}ed)$/;

/** "500 kg of cocaine", "12,000 acres of forest": the stuff that is weighed or measured. */
function matter(tokens: readonly Token[], to: number, dimension: string): string | undefined {
  if (tokens[to]?.lower !== 'of' || isRate(tokens, to)) return undefined;
  for (let i = to + 1, last: string | undefined; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i]!;
    // "500 kg of cocaine hidden among bananas"
    const ends = token.kind !== 'word' || isStop(token.lower) || (last !== undefined && AFTER_MATTER.test(token.lower));
    if (ends) return last && `${dimension}:${last}`;
    last = stemOf(token.lower);
    if (i + 1 >= tokens.length) return `${dimension}:${last}`;
  }
  return undefined;
}
