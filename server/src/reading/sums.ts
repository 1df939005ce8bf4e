import type { Token } from '../text/article.ts';
import { WALLS } from './clause.ts';
import { isStop } from './lexicon/stops.ts';
import { isThief, isValuable, topicOf } from './lexicon/sums.ts';
import { periodNear } from './periods.ts';
import type { Quantity, Reading } from './reading.ts';
import { shadeOf } from './shades.ts';
import { stemOf } from './stems.ts';

/** A sum of money, perhaps told in several currencies at once: "€2 million ($2.6 million)". */
export interface Sum {
  /** In order of their places; the first is the writer's own currency. */
  readonly amounts: readonly Quantity[];
  /** Indices of block and sentence, and the tokens [from, to) of all amounts. */
  readonly block: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** What it is of: a topic of the lexicon ("loot", "profit"); nothing where no word says. */
  readonly topic?: string;
  /** Forecast, greatest possible, hoped for, or first told: never compared with the plain sum. */
  readonly shade?: string;
  /** For each what: "share", "hour", "month"; a rate is no total. */
  readonly per?: string;
  /** The time it is reckoned for: "q2", "half", "year". */
  readonly period?: string;
  /** Told as a part, an addition, a change or what something is compared with: it stands for no whole. */
  readonly aside: boolean;
  /** Stems of the content words of its clause. */
  readonly words: ReadonlySet<string>;
}

/** How far to the left and to the right a word may govern a sum (tokens). */
const LEFT = 12;
const RIGHT = 5;

/** Reads the sums of an article, in order. */
export function sumsOf(reading: Reading): Sum[] {
  const sums: Sum[] = [];
  const money = reading.quantities.filter((quantity) => quantity.kind === 'money' && !quantity.vague);
  for (let i = 0; i < money.length; i++) {
    const first = money[i]!;
    const { tokens } = reading.article.blocks[first.block]!.sentences[first.sentence]!;
    const amounts = [first];
    let to = first.toToken;
    // "€2 million ($2.6 million)", "2m euros (£1.7m; $2.6m)", "$2.6 million, or about €2 million,"
    for (let next = money[i + 1]; next; next = money[i + 1]) {
      if (next.block !== first.block || next.sentence !== first.sentence) break;
      if (!isEquivalent(tokens, to, next, amounts)) break;
      amounts.push(next);
      to = next.toToken;
      i++;
    }
    if (tokens[to]?.text === ')') to++;
    sums.push(describe(tokens, amounts, first.fromToken, to));
  }
  return sums;
}

function isEquivalent(tokens: readonly Token[], to: number, next: Quantity, amounts: readonly Quantity[]): boolean {
  const between = tokens.slice(to, next.fromToken).map((token) => token.text.toLowerCase());
  const link = between.join(' ');
  if (amounts.some((own) => own.unit === next.unit)) return false;
  return /^(?:\(|;|\/|,|, or|or|\( or|\( about|\( around|\( approx\.?|= |\( some|— or|— about|—)$/.test(link);
}

function describe(tokens: readonly Token[], amounts: readonly Quantity[], from: number, to: number): Sum {
  const first = amounts[0]!;
  const per =
    rateAfter(tokens, to) ??
    (tokens.slice(Math.max(0, from - 3), from).some((token) => token.lower === 'each') ? 'each' : undefined);
  const right = rightTopic(tokens, to);
  const left = leftTopic(tokens, from) ?? passiveTopic(tokens, to);
  const paid = per === 'each' && isPaid(tokens, from);
  const topic = paid ? 'payout' : settle(tokens, left, right);
  const shade = shadeOf(tokens, from, to);
  const period = periodNear(tokens, from, to);
  return {
    amounts,
    block: first.block,
    sentence: first.sentence,
    from,
    to,
    ...(topic ? { topic } : {}),
    ...(shade ? { shade } : {}),
    // A family and a survivor may get two sums.
    ...(per ? { per: paid ? `each ${tokens[from - 1]!.lower}` : per } : {}),
    ...(period ? { period } : {}),
    aside: isAside(tokens, from, to),
    words: wordsAround(tokens, from, to),
  };
}

const PAID =
  /^(?:pay|pays|paid|paying|give|gives|given|gave|giving|promise|promises|promised|award|awards|awarded|grant|granted|receive|receives|received)$/;

/** "will pay each bereaved family $5,000", "has promised every household 90 euros": what everybody gets. */
function isPaid(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 6), from).map((token) => token.lower);
  const each = near.indexOf('each');
  return each > 0 && PAID.test(near[each - 1]!);
}

const UNITS_OF_RATE =
  /^(?:share|hour|day|week|month|year|annum|night|barrel|person|head|ton|tonne|ounce|gallon|litre|liter|season|unit|kilo|acre|employee|household|student|player|ticket|pound|kg|mile|square)s?$/;

/** "per share", "a year", "each", "-a-week", "an hour": what the sum is for one of. */
function rateAfter(tokens: readonly Token[], to: number): string | undefined {
  let at = to;
  while (tokens[at]?.text === '-') at++;
  const word = tokens[at]?.lower ?? '';
  if (word === 'each' || word === 'apiece') return word;
  if (word === 'annually' || word === 'yearly') return 'year';
  if (word === 'monthly' || word === 'weekly' || word === 'daily' || word === 'hourly') return word;
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== '/' && word !== 'every') return undefined;
  at++;
  while (tokens[at]?.text === '-') at++;
  const unit = tokens[at]?.lower ?? '';
  return UNITS_OF_RATE.test(unit) || word === 'per' ? unit.replace(/s$/, '') || 'each' : undefined;
}

interface Governor {
  readonly topic: string;
  readonly distance: number;
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
    if (topic && topic !== 'worth') return { topic, distance: step };
    if (isValuable(lower)) return { topic: 'valuables', distance: step };
    // Only adjectives and modifiers may stand between: "a $13.9 billion all-cash takeover".
    if (isStop(lower)) return undefined;
  }
  return undefined;
}

const PASSIVE = /^(?:has|have|had|was|were|is|are|been|being|will|be|so|far|already)$/;

/** "$3 million has been raised", "fifty million rupees were stolen": the verb of which the sum is the subject. */
function passiveTopic(tokens: readonly Token[], to: number): Governor | undefined {
  let at = to;
  while (PASSIVE.test(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  if (at === to || !verb || !/(?:ed|en|t|d)$/.test(verb.lower)) return undefined;
  const topic = topicOf(verb.lower);
  return topic && topic !== 'worth' ? { topic, distance: at - to } : undefined;
}

function leftTopic(tokens: readonly Token[], from: number): Governor | undefined {
  let worth = false;
  let commas = 0;
  for (let i = from - 1, step = 0; i >= 0 && step < LEFT; i--, step++) {
    const token = tokens[i]!;
    if (WALLS.has(token.lower) || token.text === '.') break;
    if (token.text === ',' && ++commas > 1) break;
    if (token.kind === 'number') {
      // A year or a day may stand between a noun and its sum; another sum takes the nouns before it.
      if (/[$€£¥₹]/.test(tokens[i - 1]?.text ?? '') || /(?:illion|bn|mn)$/.test(tokens[i + 1]?.lower ?? '')) break;
      continue;
    }
    if (token.kind !== 'word') continue;
    const topic = topicOf(token.lower);
    if (topic === 'worth') {
      worth = true;
      continue;
    }
    // "bond", "raise" and the like with a capital inside a sentence are parts of names.
    if (topic && !(token.capital && i > 0)) return { topic, distance: step };
    if (topic && token.capital && i === 0) return { topic, distance: step };
    if (isValuable(token.lower)) return { topic: 'valuables', distance: step };
    if (isEscape(tokens, i)) return { topic: 'loot', distance: step };
  }
  return worth ? { topic: 'worth', distance: LEFT } : undefined;
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
  // "lost $15 million in advertising revenue"
  if (left?.topic === 'loss' && right && left.distance <= 2) return 'loss';
  // "has been offered for information", "offering $10,000 for their capture"
  if (left?.topic === 'bid' && tokens.some((token) => SOUGHT.test(token.lower))) return right?.topic ?? 'reward';
  // "offered him an eight-year, $200 million deal": an offer, not what was agreed
  if (left?.topic === 'bid' && right?.topic === 'deal') return 'bid';
  const best = found.find((each) => each.topic !== 'worth' && each.topic !== 'valuables');
  if (best) return best.topic;
  if (found.length === 0) return undefined;
  // Valuables, or "worth" of them, in a sentence that tells of a theft
  const isTheft = (token: Token, i: number) =>
    topicOf(token.lower) === 'loot' || isThief(token.lower) || isEscape(tokens, i);
  return tokens.some(isTheft) ? 'loot' : undefined;
}

const BEFORE_ASIDE = new Set(
  'including includes plus minus another additional further extra against versus vs than besides'.split(' '),
);
const AFTER_ASIDE = new Set(
  'more less higher lower cheaper increase rise drop gain jump decrease extra additional above below earlier apiece discount'.split(
    ' ',
  ),
);
const MOVES =
  /^(?:rose|rises|rise|rising|fell|falls|fall|falling|dropped|drops|gained|gains|added|adds|climbed|jumped|slid|sank|slipped|soared|surged|tumbled|plunged|increased|decreased|lowered|sagged|shed)$/;

/** Is the sum told as a part, an addition, a change, or as what something is compared with? */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const [one, two, three] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]].map((token) => token?.lower ?? '');
  // "made off with", "came up with" bring the sum; "compared with" does not.
  if (one === 'with') return two === 'compared' || two === 'compare' || two === 'together' || two === 'along';
  if (one === 'from' || one === 'to') {
    if (one === 'from') return true;
    return two === 'compared' || two === 'addition' || two === 'equal' || two === 'equivalent' || two === 'close';
  }
  // "rose by" is a change; "hit by a" is not.
  if (one === 'by') return MOVES.test(two!) || topicOf(two!) !== undefined;
  if (BEFORE_ASIDE.has(one!)) return true;
  if (one === 'the' && (two === 'including' || two === 'than' || two === 'surpassing' || two === 'against'))
    return true;
  if (one === 'a' && (two === 'from' || two === 'than' || two === 'against' || two === 'with')) {
    return two !== 'with' || three === 'compared';
  }
  if (one === 'of' && (two === 'part' || two === 'most' || two === 'half' || two === 'some')) return true;
  if (MOVES.test(one!)) return true;
  const after = tokens.slice(to, to + 5).map((token) => token.lower);
  if (AFTER_ASIDE.has(after[0] ?? '')) return true;
  const rest = after.join(' ');
  return /^(?:of which|of that|of it|a year (?:earlier|ago|before)|the year before|the previous|the same period|in the same (?:period|quarter)|last time|or (?:more|less) )/.test(
    rest,
  );
}

function wordsAround(tokens: readonly Token[], from: number, to: number): Set<string> {
  const words = new Set<string>();
  const add = (token: Token) => {
    if (token.kind === 'word' && token.text.length > 2 && !isStop(token.lower)) words.add(stemOf(token.lower));
  };
  for (let i = from - 1, step = 0; i >= 0 && step < LEFT && !WALLS.has(tokens[i]!.lower); i--, step++) add(tokens[i]!);
  for (let i = to, step = 0; i < tokens.length && step < LEFT && !WALLS.has(tokens[i]!.lower); i++, step++)
    add(tokens[i]!);
  return words;
}
