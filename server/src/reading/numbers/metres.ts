import type { Token } from '../../text/article.ts';
import { CURRENCY_SIGNS, isCurrencyWord } from '../lexicon/currencies.ts';
import { isPeople, isPlural } from '../lexicon/nouns.ts';
import { isStop } from '../lexicon/stops.ts';

/*
 * "A 90m chimney" and "90m visitors": glued to figures an "m" is metres or millions. Millions count something, or are
 * money; metres have a length's own word beside them, or lead one thing in the singular.
 */

/** Which length it is: what follows needs no other sign. */
const QUALITY = /^(?:deep|tall|high|long|wide|thick|underground|underwater|across|upstream|downstream|offshore)$/;
/** "35m below the surface": sums and counts lie below a level or a target. */
const UNDER = /^(?:below|beneath|under|above|over|down|up)$/;
const SURFACE =
  /^(?:surface|ground|sea|water|street|road|earth|river|valley|seabed|sea-level|mine|cave|shaft|hole|cliff|mountain|slope|well|tunnel)$/;
/** "50m from the house": counts come from a year or a person before. */
const FROM = /^(?:from|off|away)$/;
const FORMER =
  /^(?:previous|year|last|first|same|earlier|prior|former|initial|original|current|whole|total|month|week)$/;
/** "a height of 50m", "at an altitude of about 3,000m" */
const LENGTH = /^(?:depth|height|altitude|elevation|distance|length|width|radius|diameter|visibility)s?$/;
const LIGHT =
  /^(?:about|some|around|roughly|nearly|almost|approximately|just|only|over|under|more|less|than|up|to|least|at)$/;
const DETERMINER = /^(?:an?|the|this|that|its|his|her|their|our|one|every|each|another|whose)$/;
/** Of so many millions these may be, however singular. */
const AMOUNT =
  /^(?:increase|rise|drop|fall|decline|decrease|cut|gain|loss|total|figure|mark|fund|deal|investment|project|bid|target|audience|population|budget|jackpot|crowd|electorate|workforce|readership|circulation|programme|program|package|plan|scheme|grant|loan|facility|offer|shortfall|deficit|surplus|hit|charge|fine|settlement|payout|bonus|fee|prize|refit|upgrade|revamp|contract|order|backlog|copy|reward|ransom|debt|stake|campaign|appeal|gap|threshold|barrel|tonne|ton|dose|share|user|vote|view|strong|plus|or|and|more)$/;
/** Nothing on land or under it measures more (metres). */
const MOST = 12_000;

/** Is the "m" at token `at`, behind the figures at `i`, metres? */
export function isMetres(tokens: readonly Token[], i: number, at: number, value: number): boolean {
  const [unit, before] = [tokens[at], tokens[i - 1]];
  if (unit?.text !== 'm' || !unit.glued || value > MOST) return false;
  if (before && (CURRENCY_SIGNS.has(before.text) || isCurrencyWord(before.lower))) return false;
  // "between 30m and 40m deep": the range is of what its end is.
  const range = /^(?:and|to|or|-|–)$/.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : undefined;
  if (range?.kind === 'number') return isMetres(tokens, at + 2, at + 3, Number(range.text.replaceAll(',', '')));
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const word = tokens[next]?.lower ?? '';
  if (isCurrencyWord(word)) return false;
  if (QUALITY.test(word)) return true;
  if (UNDER.test(word)) return isSurface(tokens, next + 1);
  if (FROM.test(word)) return isSpot(tokens, next + 1);
  return isLengthOf(tokens, i) || leadsThing(tokens, i, next);
}

/** "ground", "the surface", "sea level", "the floor of the cave" */
const isSurface = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some(({ lower }) => SURFACE.test(lower));

/** "the house", "where she fell", "her front door"; no number and no year before. */
function isSpot(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word') return false;
  if (/^(?:where|shore|land)$/.test(first.lower)) return true;
  return DETERMINER.test(first.lower) && second?.kind === 'word' && !second.capital && !FORMER.test(second.lower);
}

function isLengthOf(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && LIGHT.test(tokens[at]!.lower)) at--;
  return tokens[at]?.lower === 'of' && LENGTH.test(tokens[at - 1]?.lower ?? '');
}

/** "a 90m chimney", "the 50m pool": does one thing stand behind it, that is no amount? */
function leadsThing(tokens: readonly Token[], i: number, next: number): boolean {
  let at = i - 1;
  while (at >= 0 && LIGHT.test(tokens[at]!.lower)) at--;
  const determiner = tokens[at]?.lower ?? '';
  if (!DETERMINER.test(determiner)) return false;
  const noun = tokens[next];
  if (noun?.kind !== 'word' || noun.capital || isStop(noun.lower) || !/^\p{Ll}{3,}$/u.test(noun.text)) return false;
  // "the 3m British voters", "a 5m refit": what is behind it may still be counted or paid for.
  for (const { kind, lower } of tokens.slice(next, next + 3)) {
    if (kind !== 'word' || isStop(lower)) break;
    if (AMOUNT.test(lower) || isCurrencyWord(lower) || isPeople(lower)) return false;
    if (isPlural(lower) && !/^(?:an?|one|every|each|another)$/.test(determiner)) return false;
  }
  return !isPlural(noun.lower);
}
