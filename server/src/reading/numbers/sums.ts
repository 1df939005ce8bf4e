import type { Token } from '../../text/article.ts';
import { rememberedLast } from '../../text/remember.ts';
import { clause, WALLS } from '../clause.ts';
import { institutionOf, setsApart } from '../lexicon/apart.ts';
import { isCurrencyWord } from '../lexicon/currencies.ts';
import { isPeople, lemmaOf } from '../lexicon/nouns.ts';
import { SCALES } from '../lexicon/numbers.ts';
import { isStop } from '../lexicon/stops.ts';
import { topicOf } from '../lexicon/sums.ts';
import type { Quantity, Reading } from '../reading.ts';
import { stemOf } from '../stems.ts';
import { payeeAt } from './payees.ts';
import { periodNear } from './periods.ts';
import { shadeOf } from './shades.ts';
import { topicAt } from './topics.ts';

/** A sum of money, perhaps told in several currencies at once: "€5 million ($5.5 million)". */
export interface Sum {
  /** In order of their places; the first is the writer's own currency. */
  readonly amounts: readonly Quantity[];
  /** Indices of block and sentence, and the tokens [from, to) of all amounts. */
  readonly block: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** What it is of: a topic of the lexicon ("loot", "profit"); nothing where no word says. */
  readonly topic: string | undefined;
  /** Forecast, greatest possible, hoped for, or first told: never compared with the plain sum. */
  readonly shade: string | undefined;
  /** For each what: "share", "hour", "month"; a rate is no total. */
  readonly per: string | undefined;
  /** Of people one by one, the noun that tells whom: "passenger". */
  readonly one?: string;
  /** The time it is reckoned for: "q2", "half", "year". */
  readonly period: string | undefined;
  /** Told as a part, an addition, a change or what something is compared with: it stands for no whole. */
  readonly aside: boolean;
  /** Stems of the content words of its clause. */
  readonly words: ReadonlySet<string>;
  /** Words of its clause that set its thing apart from others of its kind: "second", "model". */
  readonly apart: ReadonlySet<string>;
  /** What costs so much, where the word stands right before: "the access road cost $2 million". */
  readonly thing?: string;
  /** The name of whom it goes to, in words: "harbour", "board". */
  readonly payee?: readonly string[];
  /** What sort of giver or payer its clause names: "state", "bank". */
  readonly payers: ReadonlySet<string>;
}

/** How far to either side words may belong to a sum (tokens). */
const LEFT = 12;
const APART_RIGHT = 8;

/** The sums of an article, in order. */
export const sumsOf = rememberedLast(readSums);

function readSums(reading: Reading): readonly Sum[] {
  const sums: Sum[] = [];
  const money = reading.quantities.filter((quantity) => quantity.kind === 'money' && !quantity.vague);
  for (let i = 0; i < money.length; i++) {
    const first = money[i]!;
    const { tokens } = reading.article.blocks[first.block]!.sentences[first.sentence]!;
    const amounts = [first];
    let to = first.toToken;
    // "€5 million ($5.5 million)", "5m euros (£4.3m; $5.5m)", "$5.5 million, or about €5 million,"
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
  const rate = eachOf(tokens, from, to) ?? toEach(tokens, from, to, rateAfter(tokens, to));
  const per = rate && perOf(rate);
  const topic = topicAt(tokens, from, to, per);
  const shade = shadeOf(tokens, from, to);
  const period = periodNear(tokens, from, to);
  const payee = payeeAt(tokens, from, to);
  return {
    amounts,
    block: first.block,
    sentence: first.sentence,
    from,
    to,
    topic,
    shade,
    // A family and a survivor may get two sums.
    per,
    ...(rate && rate !== per && per === PERSON ? { one: rate } : {}),
    period,
    ...thingBefore(tokens, from),
    ...(payee ? { payee } : {}),
    aside: isAside(tokens, from, to),
    words: wordsAround(tokens, from, to),
    ...marksAround(tokens, from, to),
  };
}

/** The noun of "the access road will cost". */
function thingBefore(tokens: readonly Token[], from: number): { thing?: string } {
  if (!/^costs?$/.test(tokens[from - 1]?.lower ?? '')) return {};
  let at = from - 2;
  while (/^(?:will|would|has|had|to|is|may)$/.test(tokens[at]?.lower ?? '')) at--;
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && !isStop(token.lower) ? { thing: token.lower } : {};
}

/** Words that set a sum or a measure, or its payer, apart; none beyond the clause counts. */
function marksAround(
  tokens: readonly Token[],
  from: number,
  to: number,
): { apart: ReadonlySet<string>; payers: ReadonlySet<string> } {
  const near = clause(tokens, from, to, LEFT, APART_RIGHT);
  const payers = near.map(institutionOf).filter((payer) => payer !== undefined);
  return { apart: new Set(near.filter(setsApart)), payers: new Set(payers) };
}

/** So many tokens to the right a sum's "each family" may stand. */
const EACH = 10;

/** What a sum is for one of where it is paid by or to people one by one, by whatever noun they are told. */
export const PERSON = 'person';
const ANYBODY = /^(?:person|head|capita|each|apiece|individual|adult)$/;

/** "A head", "each passenger", "per person": for one of the people. A family gets one sum together. */
function perOf(rate: string): string {
  if (ANYBODY.test(rate)) return PERSON;
  const noun = lemmaOf(rate);
  if (/^(?:family|household)$/.test(noun)) return 'family';
  return isPeople(noun) ? PERSON : rate;
}

/**
 * "will pay each bereaved family $5,000", "every household is to get 90 euros", "5,000 pesos to the family of each
 * victim", "each idle day costs £900": what it is for one of.
 */
function eachOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let i = from - 1, step = 0; i >= 0 && step < LEFT && !WALLS.has(tokens[i]!.lower); i--, step++)
    if (isEach(tokens[i]!)) return onesAt(tokens, i, true);
  for (let i = to, step = 0; i < tokens.length && step < EACH && !WALLS.has(tokens[i]!.lower); i++, step++)
    if (isEach(tokens[i]!)) return onesAt(tokens, i, tokens[i - 1]?.lower === 'for');
  return undefined;
}

/** "The families of the dead will receive $5,000 each": a bare "each" is of those who are told of in its clause. */
function toEach(tokens: readonly Token[], from: number, to: number, rate: string | undefined): string | undefined {
  if (rate !== 'each') return rate;
  return clause(tokens, from, to, LEFT, EACH).some((word) => FAMILIES.test(word)) ? 'family' : rate;
}

const FAMILIES = /^(?:families|households)$/;

const isEach = ({ lower }: Token) => lower === 'each' || lower === 'every';

/** Those whom a rule on compensation calls by another's name: the dead's family is paid, whichever is named. */
const DEAD = /^(?:famil(?:y|ies)|victim|dead|deceased|miner|passenger|relative|kin)$/;

/**
 * The noun after "each": "bereaved family" is a family. "$5 each" tells of nobody, and "each year" of when; but that which
 * "each idle day costs" is a rate.
 */
function onesAt(tokens: readonly Token[], at: number, rate: boolean): string | undefined {
  for (let i = at + 1; i < tokens.length && i < at + 5; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    if (token.kind !== 'word' || isStop(token.lower)) return undefined;
    if (UNITS_OF_TIME.test(token.lower)) return rate ? token.lower : undefined;
    if (next?.kind === 'word' && !isStop(next.lower) && !/(?:ed|s)$/.test(next.lower)) continue;
    const bereft = tokens.slice(Math.max(0, at - 4), i + 4).some(({ lower }) => /^famil(?:y|ies)$/.test(lower));
    return bereft && DEAD.test(token.lower) ? 'family' : token.lower;
  }
  return undefined;
}

const UNITS_OF_TIME = /^(?:day|week|month|quarter|year|time|hour|season|night)s?$/;

const UNITS_OF_RATE =
  /^(?:share|hour|day|week|month|year|annum|night|barrel|person|head|ton|tonne|ounce|gram|gallon|litre|liter|season|unit|kilo|kilogram|acre|hectare|employee|household|family|student|pupil|player|ticket|pound|kg|mile|metre|meter|kilometre|kilometer|square|dose|bottle|copy|pair|room|seat|place|vehicle|car|plate|meal|visit|trip|passenger|child|adult|worker|miner|resident)s?$/;

/** "per share", "a year", "each", "-a-week", "an hour", "for every day": what the sum is for one of. */
function rateAfter(tokens: readonly Token[], to: number): string | undefined {
  let at = to;
  while (tokens[at]?.text === '-') at++;
  if (tokens[at]?.lower === 'for' && isEach(tokens[at + 1] ?? tokens[at]!)) at++;
  const word = tokens[at]?.lower ?? '';
  if (word === 'each' && !UNITS_OF_RATE.test(tokens[at + 1]?.lower ?? '')) return 'each';
  if (word === 'apiece') return 'each';
  if (word === 'annually' || word === 'yearly') return 'year';
  if (word === 'monthly' || word === 'weekly' || word === 'daily' || word === 'hourly') return word;
  if (!/^(?:per|an?|\/|every|each)$/.test(word)) return undefined;
  at++;
  while (tokens[at]?.text === '-') at++;
  const unit = tokens[at]?.lower ?? '';
  if (/^seasons?$/.test(unit)) return 'year';
  return UNITS_OF_RATE.test(unit) || word === 'per' ? unit.replace(/s$/, '') || 'each' : undefined;
}

const BEFORE_ASIDE = new Set(
  'including includes plus minus another additional further extra against versus vs than besides'.split(' '),
);
const AFTER_ASIDE = new Set(
  'more less higher lower cheaper increase rise drop gain jump decrease extra additional above below earlier discount now upfront immediately initially'.split(
    ' ',
  ),
);
const MOVES =
  /^(?:rose|rises|rise|rising|fell|falls|fall|falling|dropped|drops|gained|gains|added|adds|climbed|jumped|slid|sank|slipped|soared|surged|tumbled|plunged|increased|decreased|lowered|sagged|shed)$/;

/** So far before a worth stands what tells that it is of some. */
const SOME_REACH = 8;
const isSomeOf = ({ lower }: Token, i: number, near: readonly Token[]): boolean =>
  /^(?:some|part|parts|half|most|many|several|few)$/.test(lower) && near[i + 1]?.lower === 'of';

/** Is the sum told as a part, an addition, a change, or as what something is compared with? */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const [one, two, three] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]].map((token) => token?.lower ?? '');
  // "made off with", "came up with" bring the sum; "compared with" does not.
  if (one === 'with') return two === 'compared' || two === 'compare' || two === 'together' || two === 'along';
  if (one === 'from' || one === 'to') {
    // "priced from $30,000", "prices start from"
    if (one === 'from') return !/^(?:price|prices|priced|pricing|start|starts|starting|retails|costs)$/.test(two!);
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
  // "some of the stamps, worth £8,000, were found"
  if (one === 'worth' && tokens.slice(Math.max(0, from - SOME_REACH), from).some(isSomeOf)) return true;
  if (one === 'of' && (two === 'part' || two === 'most' || two === 'half' || two === 'some')) return true;
  // "$18 million, of which $12 million is due at once"
  if (one === 'which' && two === 'of') return true;
  if (MOVES.test(one!)) return true;
  const after = tokens.slice(to, to + 5).map((token) => token.lower);
  if (AFTER_ASIDE.has(after[0] ?? '')) return true;
  const rest = after.join(' ');
  return /^(?:of which|of that|of it|a year (?:earlier|ago|before)|the year before|the previous|the same period|in the same (?:period|quarter)|last time|or (?:more|less)|up front|at once|in advance|down payment|a first|in (?:instal|install)ments)\b/.test(
    rest,
  );
}

function wordsAround(tokens: readonly Token[], from: number, to: number): Set<string> {
  const words = new Set<string>();
  const add = (token: Token) => {
    const { kind, text, lower } = token;
    // That both are in euros, or in millions, is no likeness.
    if (kind !== 'word' || text.length < 3 || isStop(lower) || isCurrencyWord(lower) || SCALES.has(lower)) return;
    if (!/\d/.test(text)) words.add(stemOf(lower));
  };
  for (let i = from - 1, step = 0; i >= 0 && step < LEFT && !WALLS.has(tokens[i]!.lower); i--, step++) add(tokens[i]!);
  for (let i = to, step = 0; i < tokens.length && step < LEFT && !WALLS.has(tokens[i]!.lower); i++, step++)
    add(tokens[i]!);
  return words;
}
