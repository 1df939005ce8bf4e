import { isPeople } from '../../reading/lexicon/nouns.ts';
import type { Predication } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Sentence, Token } from '../../text/article.ts';

/* Numbers that are not of the whole event as it is known: an earlier count, one place's, those elsewhere. */

/** "Up to 58 from 49", "ranged from 12 to 20": what a toll was before, or one end of what is told of it. */
export function isFormer(tokens: readonly Token[], { fromToken }: Quantity, { how, token }: Predication): boolean {
  if (how !== 'toll') return false;
  if (tokens[fromToken - 1]?.lower === 'from') return true;
  return tokens
    .slice(token, fromToken)
    .some(({ lower }) => /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/.test(lower));
}

/** "killed 40 people elsewhere": others than those the article is on. "Nine bodies washed ashore": those found, and not all. */
export function isElsewhere(tokens: readonly Token[], { noun, toToken }: Quantity): boolean {
  const behind = tokens.slice(toToken, toToken + 3).map(({ lower }) => lower);
  if (behind[0] === 'elsewhere') return true;
  return /^(?:body|corpse)$/.test(noun ?? '') && behind.some((word) => /^(?:wash|drift|swept|float)/.test(word));
}

/** "The six-coach train ran off the rails": six coaches, and one train. "A six-man crew" are six. */
export function isOfParts({ tokens }: Sentence, { number, noun, modifiers }: Quantity): boolean {
  if (noun === undefined || isPeople(noun) || modifiers.length === 0) return false;
  const behind = tokens[tokens.findIndex((token) => token.end >= number.end) + 1];
  return behind?.text === '-' && behind.glued;
}

/** Is the number said to be an early one, that the article itself knows to be overtaken? */
export function isFirstCount(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i <= 6; i--) {
    if (tokens[i]!.kind === 'mark') return false;
    if (!/^(?:count|toll|tally|figure|figures|estimate|estimates|report|reports|number)$/.test(tokens[i]!.lower))
      continue;
    if (/^(?:first|initial|early|earlier|preliminary|provisional|previous)$/.test(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

const SHARE = /^(?:half|most|many|some|few|several|third|quarter|rest|part|majority|remainder|dozens|scores|hundreds)$/;

/** "Half of the mill's 700 hands are missing", "the rest of the 45": what is told of a share is not told of the whole. */
export function isShared(
  tokens: readonly Token[],
  { fromToken: from, toToken }: Quantity,
  { how, token }: Predication,
): boolean {
  // "Most of the 210 people forced out", "who fled": what they all are.
  const finite =
    tokens.slice(toToken, token).some(({ lower }) => FINITE.test(lower)) || tokens[token]?.lower === 'died';
  if (how === 'after' && !finite) return false;
  for (let at = from - 1; at > 0 && from - at <= SHARED; at--) {
    if (tokens[at]!.kind === 'mark') return false;
    if (tokens[at]!.lower === 'of') return at < from - 1 && SHARE.test(tokens[at - 1]!.lower);
  }
  return false;
}
const FINITE = /^(?:is|are|was|were|have|has|had|remain|remained|will)$/;
/** "of the mill's" has so many tokens. */
const SHARED = 5;

const SEASON = /^(?:year|winter|summer|spring|autumn|season|decade)$/;
/** A season stands so many tokens from its number. */
const SEASON_REACH = 10;

/** "So far this winter 61 have died", "the 61 killed this year": a sum of many events. */
export function isOfSeason(tokens: readonly Token[], { fromToken, toToken }: Quantity): boolean {
  return tokens.some(
    ({ lower }, i) =>
      lower === 'this' &&
      SEASON.test(tokens[i + 1]?.lower ?? '') &&
      i > fromToken - SEASON_REACH &&
      i < toToken + SEASON_REACH &&
      !tokens.slice(Math.min(i, fromToken), Math.max(i, toToken)).some(({ text }) => text === ':' || text === ';'),
  );
}

/** "The toll could reach 90", "the deaths may rise to 90": nobody has counted so many. */
export function isFeared(tokens: readonly Token[], { fromToken }: Quantity, { how, token }: Predication): boolean {
  return (
    how === 'toll' &&
    tokens.slice(token, fromToken).some(({ lower }) => /^(?:could|may|might|would|expected|feared)$/.test(lower))
  );
}

const ONCE = /^(?:earlier|initially|previously|originally|first)$/;
const SAID =
  /^(?:said|says|put|reported|reports|spoke|spoken|estimated|announced|stated|told|gave|given|counted|talked|believed|thought)$/;
/** A word of time stands so many tokens from the verb of saying, and both so many before the number. */
const [NEAR, LEAD] = [4, 12] as const;

/** "Earlier he had said that four had died", "police first put it at nine": what was said before the article's own number. */
export function isSaidBefore(tokens: readonly Token[], from: number): boolean {
  const start = Math.max(0, from - LEAD);
  for (let at = start; at < from; at++) {
    if (!ONCE.test(tokens[at]!.lower)) continue;
    // "The first said", "earlier this year": an order, another day
    if (
      /^(?:the|a|an|this|last)$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(?:this|in|that)$/.test(tokens[at + 1]?.lower ?? '')
    )
      continue;
    const said = tokens.findIndex(({ lower }, i) => i > at && SAID.test(lower));
    const reach = tokens[at]!.lower === 'first' ? 1 : NEAR;
    if (said > at && said < from && said - at <= reach) return true;
  }
  return false;
}

/** Does "a village where" lead to the number? It is one village's. */
export function isOfOnePlace(tokens: readonly Token[], from: number): boolean {
  const where = [from - 1, from - 2].find((at) => tokens[at]?.lower === 'where');
  return (
    where !== undefined && [where - 2, where - 3].some((at) => /^(?:an?|one|another)$/.test(tokens[at]?.lower ?? ''))
  );
}

const COUNT = /^(?:tolls?|numbers?|count|counts|tally|total|deaths|dead|figures?)$/;
const RISE =
  /^(?:rose|rises|risen|rising|climbed|climbs|climbing|grew|grows|grown|increased|increases|jumped|jumps|went|gone|rise|increase)$/;
/** From what made a count rise to the number so many tokens. */
const RISE_REACH = 8;

/** "The toll rose with the discovery of 14 bodies", "rose by 14", "when 14 more were found": what came to it, and not all. */
export function isIncrease(tokens: readonly Token[], { fromToken }: Quantity, { how }: Predication): boolean {
  const at = tokens.findLastIndex(
    ({ lower }, i) =>
      /^(?:with|after|when|as|by)$/.test(lower) && i < fromToken && i >= fromToken - RISE_REACH && i !== fromToken - 2,
  );
  if (at < 0 || (how === 'toll' && tokens[fromToken - 1]?.lower === 'to')) return false;
  const rise = [at - 1, at - 2].find((i) => RISE.test(tokens[i]?.lower ?? ''));
  return (
    rise !== undefined && tokens.slice(Math.max(0, rise - RISE_REACH), rise).some(({ lower }) => COUNT.test(lower))
  );
}

const RANK = /^(?:top|senior|leading|prominent|chief|key|high-ranking|highest-ranking|top-ranking|ranking)$/;

/** "killed two senior commanders": those of whom the lesser are not told. */
export const isOfRank = ({ modifiers }: Quantity): boolean => modifiers.some((word) => RANK.test(word));

/** "Three clerks died too": beside others. */
export function isToo(tokens: readonly Token[], { token, how }: Predication): boolean {
  if (how !== 'after') return false;
  const [next, second] = [tokens[token + 1]?.lower, tokens[token + 2]?.lower];
  return next === 'too' || (next === 'as' && second === 'well');
}

const CARE = /^(?:hospitals?|clinics?|infirmary|wards?|shelters?|sanatorium|hotels?|dormitory)$/;
/** Where they are stands so many tokens behind those counted. */
const CARE_REACH = 9;

/** "Some 40 survivors lay in the clinic": those who are there, where no verb of a fate says that the news is of them. */
export function isCaredFor(
  tokens: readonly Token[],
  { noun, toToken }: Quantity,
  { known, predicate }: Predication,
): boolean {
  if ((known && predicate !== 'survive') || noun === undefined || !isPeople(noun)) return false;
  const behind = tokens.slice(toToken, toToken + CARE_REACH);
  const at = behind.findIndex(({ lower }) => CARE.test(lower));
  return at > 0 && behind.slice(0, at).some(({ lower }) => /^(?:in|at|to|into)$/.test(lower));
}
