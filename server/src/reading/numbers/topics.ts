import type { Token } from '../../text/article.ts';
import { WALLS } from '../clause.ts';
import { isStop } from '../lexicon/stops.ts';
import { isThief, isValuable, QUALIFIERS, topicOf } from '../lexicon/sums.ts';

/** How far to the left and to the right a word may govern a sum (tokens). */
const LEFT = 12;
const RIGHT = 5;

/**
 * What the sum in tokens [from, to) is of: a topic of the lexicon, "profit:operating" where a word before it makes it one
 * of several; nothing where no word says. `per` is the rate it is told at, if any.
 */
export function topicAt(tokens: readonly Token[], from: number, to: number, per?: string): string | undefined {
  const right = rightTopic(tokens, to);
  const left = leftTopic(tokens, from) ?? passiveTopic(tokens, to);
  const topic = settle(tokens, left, right);
  if (topic === undefined) return undefined;
  // Nobody's profit is reckoned by the hour.
  if (topic === 'profit' && /^(?:hour|day|week|month|year|season|annually|monthly|weekly|hourly)/.test(per ?? ''))
    return 'wage';
  if (topic === 'loss' && lostValue(tokens, to)) return 'valuation:lost';
  // What each family gets is one payment, whatever it is called.
  if (/^(?:person|family)$/.test(per ?? '') && PAID.has(topic)) return 'payout';
  const governor = right?.topic === topic ? right : left;
  const qualifier = governor && governor.at !== undefined ? qualifierAt(tokens, governor.at, topic) : undefined;
  return qualifier ? `${topic}:${qualifier}` : topic;
}

/** Topics of what is paid out to people one by one. */
const PAID = new Set(['deal', 'give', 'settlement', 'aid', 'prize', 'payout', 'bid', 'donation', 'subsidy', 'receive']);

/** "lost $12 billion of its market value", "wiped $8 billion off its valuation" */
function lostValue(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(to, to + 8)
    .some(({ lower }, i, list) =>
      lower === 'value' ? list[i - 1]?.lower === 'market' : /^(?:valuation|capitali[sz]ation)$/.test(lower),
    );
}

/** Which of several it is: "operating profit", "profit before tax", "total dividend". */
function qualifierAt(tokens: readonly Token[], at: number, topic: string): string | undefined {
  const known = QUALIFIERS.get(topic);
  if (!known) return undefined;
  const near = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (/^(?:before|pre)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'tax')
    return known.get('pretax');
  for (const token of near) {
    if (token?.kind === 'mark' && token.text !== '-') return undefined;
    const qualifier = known.get(token?.lower ?? '');
    if (qualifier !== undefined) return qualifier;
  }
  return undefined;
}

interface Governor {
  readonly topic: string;
  readonly distance: number;
  /** Its token. */
  readonly at?: number;
}

/** "a $35,000 reward", "€2 million in damages", "$2m worth of jewels": the noun that the sum stands before. */
function rightTopic(tokens: readonly Token[], to: number): Governor | undefined {
  let at = to;
  while (tokens[at]?.text === '-') at++;
  for (let step = 0; step < RIGHT; step++, at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.text !== '-')) return undefined;
    const { lower } = token;
    if (lower === 'in' || lower === 'of' || lower === 'worth' || lower === '-') continue;
    const topic = topicOf(lower);
    if (topic && topic !== 'worth') return { topic, distance: step, at };
    if (isValuable(lower)) return { topic: 'valuables', distance: step };
    // Only adjectives and modifiers may stand between: "a $13.9 billion all-cash takeover".
    if (isStop(lower)) return undefined;
  }
  return undefined;
}

const PASSIVE = /^(?:has|have|had|was|were|is|are|been|being|will|would|be|made|set|so|far|already)$/;

/** "$3 million has been raised", "fifty million rupees were stolen": the verb of which the sum is the subject. */
function passiveTopic(tokens: readonly Token[], to: number): Governor | undefined {
  let at = to;
  while (PASSIVE.test(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  // A headline leaves the "is" out: "$5m stolen from bank".
  if (at === to && verb && /^(?:stolen|raised|gone|missing|embezzled|pledged|taken)$/.test(verb.lower))
    return { topic: topicOf(verb.lower) ?? 'take', distance: 0 };
  if (at === to || !verb || !/(?:ed|en|t|d|gone|missing|available|aside)$/.test(verb.lower)) return undefined;
  const topic = topicOf(verb.lower);
  return topic && topic !== 'worth' ? { topic, distance: at - to } : undefined;
}

function leftTopic(tokens: readonly Token[], from: number): Governor | undefined {
  let worth = false;
  let commas = 0;
  // "Prize: $50,000"
  const start = tokens[from - 1]?.text === ':' ? from - 2 : from - 1;
  for (let i = start, step = 0; i >= 0 && step < LEFT; i--, step++) {
    const token = tokens[i]!;
    if (WALLS.has(token.lower) || token.text === '.') break;
    // "the goalkeeper Ola Dahl, 24, from Lervik for 3 million euros"
    if (token.text === ',' && tokens[i - 1]?.kind === 'number' && tokens[i - 2]?.text === ',') {
      i -= 2;
      continue;
    }
    if (token.text === ',' && ++commas > 1) break;
    if (token.kind === 'number') {
      // A year or a day may stand between a noun and its sum; another sum takes the nouns before it.
      if (/[$€£¥₹]/.test(tokens[i - 1]?.text ?? '') || /(?:illion|bn|mn)$/.test(tokens[i + 1]?.lower ?? '')) break;
      continue;
    }
    if (token.kind !== 'word') continue;
    if (isAfterTax(tokens, i)) {
      i--;
      continue;
    }
    // "will get $5,000", but "can get hold of one for $5,000"
    if (/^(?:get|gets|got)$/.test(token.lower) && i < from - 1) continue;
    if (token.lower === 'back' && /^b(?:uy|uys|ought|uying)$/.test(tokens[i - 1]?.lower ?? ''))
      return { topic: 'buyback', distance: step, at: i };
    // "topped the box office with", "took … at the box office"
    if (token.lower === 'office' && tokens[i - 1]?.lower === 'box') return { topic: 'gross', distance: step, at: i };
    const topic = topicOf(token.lower);
    if (topic === 'worth') {
      worth = true;
      continue;
    }
    // "offered him a six-year deal worth": nothing is agreed yet
    if (topic === 'deal' && isOffered(tokens, i)) return { topic: 'bid', distance: step, at: i };
    // "bond", "raise" and the like with a capital inside a sentence are parts of names.
    if (topic && !(token.capital && i > 0)) return { topic, distance: step, at: i };
    if (topic && token.capital && i === 0) return { topic, distance: step, at: i };
    if (isValuable(token.lower)) return { topic: 'valuables', distance: step };
    if (isEscape(tokens, i)) return { topic: 'loot', distance: step };
  }
  return worth ? { topic: 'worth', distance: LEFT } : undefined;
}

/** So far before a deal the offer of it stands (tokens). */
const OFFER_REACH = 10;

/** Is the deal at token `i` one that is offered? */
function isOffered(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - OFFER_REACH) && !WALLS.has(tokens[k]!.lower); k--)
    if (/^(?:offered|offering|offers|offer)$/.test(tokens[k]!.lower)) return true;
  return false;
}

/** "profit after tax", "before tax": no word on a tax. */
function isAfterTax(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'tax' && /^(?:after|before|pre|post|of|-)$/.test(tokens[i - 1]?.lower ?? '');
}

/** "made off with", "got away with", "fled with" */
function isEscape(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'with') return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (before === 'off' || before === 'away') return true;
  return /^(?:escap|fled|flee|vanish|disappear|absconded)/.test(before);
}

const SOUGHT = /^(?:information|informants?|arrests?|capture|tips?|leads?|conviction)$/;

function settle(tokens: readonly Token[], left: Governor | undefined, right: Governor | undefined): string | undefined {
  const found = [right, left].filter((each) => each !== undefined);
  // "lost $40 million in ticket revenue"
  if (left?.topic === 'loss' && right && left.distance <= 2) return 'loss';
  // "has been offered for information", "offering $10,000 for their capture"
  if (left?.topic === 'bid' && tokens.some((token) => SOUGHT.test(token.lower))) return right?.topic ?? 'reward';
  // "offered him a four-year, $30 million deal": an offer, not what was agreed
  if (left?.topic === 'bid' && right?.topic === 'deal') return 'bid';
  const best = found.find((each) => each.topic !== 'worth' && each.topic !== 'valuables');
  // "Burglars take $740,000 in coins": what a thief takes is stolen.
  if (best?.topic === 'take' && tokens.some((token) => isThief(token.lower))) return 'loot';
  if (best) return best.topic;
  if (found.length === 0) return undefined;
  // Valuables, or "worth" of them, in a sentence that tells of a theft
  const isTheft = (token: Token, i: number) =>
    topicOf(token.lower) === 'loot' || isThief(token.lower) || isEscape(tokens, i);
  // Else what is stolen may still be told by the whole article.
  return tokens.some(isTheft) ? 'loot' : 'worth';
}
