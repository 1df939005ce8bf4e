import { type Near, wordsNear } from '../../events/company.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Matter, matterOf } from '../../events/matter.ts';
import { type Person, personsOf } from '../../events/persons/persons.ts';
import { isAuxiliary } from '../../events/verbs.ts';
import type { Sex } from '../../reading/lexicon/sexes.ts';
import { UNIT_BY_SIGN, UNITS } from '../../reading/lexicon/units.ts';
import { unitOf } from '../../reading/numbers/measures.ts';
import { shadeOf } from '../../reading/numbers/shades.ts';
import type { Moment, Quantity, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import { type Amount, measured } from '../values.ts';
import { type Governor, governorOfLength, governorOfPoint, isPointed } from './governor.ts';
import { thingSince } from './origins.ts';
import { besideOf, type Owner, ownerOf, sexBefore } from './owner.ts';
import type { Thing } from './phrases.ts';

/** How long something went on, how long ago it was or in which year, as one article tells. */
export interface TimeTold extends Owner {
  /** Only times of one form are compared. */
  readonly form: 'length' | 'ago' | 'year' | 'anniversary';
  readonly span: Span;
  readonly block: number;
  readonly sentence: number;
  /** In seconds for lengths and times ago; the year; the number of the anniversary. */
  readonly amount: Amount;
  /** The unit of a length: "yr". */
  readonly unit?: string;
  readonly governor: Governor;
  readonly sex?: Sex;
  /** What was built, opened or founded then. */
  readonly thing?: Thing;
  /** It is still to come: "will miss six weeks". */
  readonly ahead: boolean;
  /** It goes on as the article is written: "have been waiting for", "is in its third". */
  readonly running: boolean;
  /** Those who are named in the sentence, likewise. */
  readonly beside: ReadonlySet<string>;
  readonly context: Context;
  /** What is said around a time of whose verb no lexicon knows what it tells. */
  readonly near?: readonly Near[];
}

/** What the check takes from an article. */
export interface ChronologyFacts extends Matter {
  readonly frame: Frame;
  /** The one whom the article is about, if anybody. */
  readonly main: Person | undefined;
  readonly told: readonly TimeTold[];
  /** All years that the article names, and all its lengths in seconds. */
  readonly years: ReadonlySet<number>;
  readonly lengths: readonly Amount[];
}

/** Shorter stretches than these are told of anything (seconds). */
const SHORTEST = 3600;

/** Takes the lengths and the years of an article with what they are told of. Pure. */
export function chronologyFacts(reading: Reading): ChronologyFacts {
  const frame = frameOf(reading);
  const contexts = new Contexts(reading, frame);
  const { article, moments, quantities } = reading;
  const told: TimeTold[] = [];
  const lengths: Amount[] = [];
  const add = (
    form: TimeTold['form'],
    { block, sentence }: { readonly block: number; readonly sentence: number },
    span: Span,
    governor: Governor | undefined,
    amount: Amount,
    unit?: string,
  ) => {
    if (!governor) return;
    const whose = ownerOf(reading, block, sentence, span, governor);
    const thing = form === 'year' ? thingSince(reading, block, sentence, span)?.thing : undefined;
    const { tokens } = article.blocks[block]!.sentences[sentence]!;
    const sex = sexBefore(tokens, span);
    told.push({
      form,
      span,
      block,
      sentence,
      amount,
      governor,
      ahead: isAhead(tokens, span),
      running: isRunning(tokens, span),
      beside: besideOf(reading, block, sentence),
      ...(unit ? { unit } : {}),
      ...whose,
      ...(sex ? { sex } : {}),
      ...(thing ? { thing } : {}),
      ...(governor.courses.length === 0 ? { near: nearOf(tokens, span) } : {}),
      context: contexts.at(block, sentence, span),
    });
  };
  for (const quantity of quantities) {
    if (quantity.kind !== 'measure' || quantity.vague) continue;
    const past = isPast(tokensOf(article, quantity), quantity);
    if (!past && quantity.modifiers.some((word) => FURTHER.has(word))) continue;
    const { dimension, factor } = unitOf(quantity);
    if (dimension !== 'duration') continue;
    const amount = measured(quantity, factor);
    lengths.push(amount);
    if (!past && FURTHER.has(tokensOf(article, quantity)[quantity.fromToken - 1]?.lower ?? '')) continue;
    const { sentences } = article.blocks[quantity.block]!;
    const { tokens } = sentences[quantity.sentence]!;
    // "Ill for six weeks before she died" is a length, "ill six weeks before" is none.
    const isLength = tokens[quantity.fromToken - 1]?.lower === 'for';
    if (amount.value < SHORTEST) continue;
    if (!isLength && moments.some((moment) => moment.elapsed && overlaps(moment, quantity))) continue;
    if (shadeOf(tokens, quantity.fromToken, quantity.toToken) === 'goal') continue;
    const governor = governorOfLength(
      tokens,
      quantity.fromToken,
      quantity.toToken,
      sentences[quantity.sentence - 1]?.tokens,
    );
    // Of the past two years anything is told: only what goes on all the while took so long.
    if (past && !governor?.courses.length) continue;
    add('length', quantity, spanOf(quantity), governor, amount, quantity.unit);
  }
  for (const single of singlesIn(reading)) {
    lengths.push(single.amount);
    add('length', single, single.span, single.governor, single.amount, single.unit);
  }
  const years = new Set<number>();
  for (const moment of moments) {
    const { tokens } = article.blocks[moment.block]!.sentences[moment.sentence]!;
    const [from, to] = [tokenFrom(tokens, moment.start), tokenFrom(tokens, moment.end)];
    const year = yearOf(moment);
    if (year !== undefined) {
      years.add(year);
      if (isPointed(tokens, from)) add('year', moment, moment, governorOfPoint(tokens, from, to), exactly(year));
    }
    const { elapsed } = moment;
    if (elapsed?.n === undefined) continue;
    if (elapsed.relation === 'ago') {
      const { unit, factor } = UNITS.get(elapsed.unit)!;
      add('ago', moment, moment, governorOfPoint(tokens, from, to), exactly(elapsed.n * factor), unit);
    }
    if (elapsed.relation === 'anniversary' || isJubilee(tokens, from, elapsed.relation))
      add('anniversary', moment, moment, { courses: ['anniversary'], at: from }, exactly(elapsed.n));
  }
  return { frame, main: personsOf(reading).main, told, years, lengths, ...matterOf(reading) };
}

const nearOf = (tokens: readonly Token[], { start, end }: Span) =>
  wordsNear(tokens, { from: tokenFrom(tokens, start), to: tokenFrom(tokens, end) });

interface Single {
  readonly block: number;
  readonly sentence: number;
  readonly span: Span;
  readonly governor: Governor;
  readonly amount: Amount;
  readonly unit: string;
}

/** How many of which unit such a word stands for. */
const SINGLE: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['week', [1, 'wk']],
  ['fortnight', [2, 'wk']],
  ['month', [1, 'mo']],
  ['decade', [10, 'yr']],
]);

/** "A decade in charge", "a fortnight on the ward": a stretch that no number tells. */
function singlesIn({ article: { blocks } }: Reading): Single[] {
  const found: Single[] = [];
  for (const [block, { sentences }] of blocks.entries()) {
    for (const [sentence, { tokens }] of sentences.entries()) {
      for (let i = 1; i < tokens.length; i++) {
        const single = tokens[i - 1]!.lower === 'a' ? SINGLE.get(tokens[i]!.lower) : undefined;
        if (!single || isRate(tokens, i - 1)) continue;
        const [count, unit] = single;
        const governor = governorOfLength(tokens, i - 1, i + 1, sentences[sentence - 1]?.tokens);
        if (!governor || governor.courses.length === 0) continue;
        const span = { start: tokens[i - 1]!.start, end: tokens[i]!.end };
        const value = count * UNIT_BY_SIGN.get(unit)!.factor;
        const rounded = { min: value * 0.9, max: value * 1.15 };
        found.push({ block, sentence, span, governor, amount: { ...exactly(value), ...rounded }, unit });
      }
    }
  }
  return found;
}

/** "Twice a week", "£3 a month", "more than a decade": no length, or none to go by. */
const isRate = (tokens: readonly Token[], i: number) =>
  !/^(?:after|for|spent|in|served|end|ends|ending|ended|of|lasted|than|about|almost|nearly)$/.test(
    tokens[i - 1]?.lower ?? '',
  ) || /^(?:than|almost|nearly)$/.test(tokens[i - 1]!.lower);

const tokensOf = ({ blocks }: Reading['article'], { block, sentence }: Quantity) =>
  blocks[block]!.sentences[sentence]!.tokens;

/** "For the past two years": up to now. */
function isPast(tokens: readonly Token[], { fromToken, toToken }: Quantity): boolean {
  const at = tokens.findIndex(({ lower }, i) => i >= fromToken - 1 && i < toToken && /^(?:past|last)$/.test(lower));
  return at > 0 && tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'for');
}

/** Such a stretch is added to another. */
const FURTHER = new Set('another further additional more extra other first last next past'.split(' '));

const exactly = (value: number): Amount => ({ value, min: value, max: value, bound: 'exact', vague: false, digits: 9 });
const spanOf = ({ start, end }: Quantity): Span => ({ start, end });

/** "Marking 80 years since it opened". */
const isJubilee = (tokens: readonly Token[], from: number, relation: string) =>
  relation === 'since' && /^(?:mark|celebrat|commemorat)/.test(tokens[from - 1]?.lower ?? '');

function yearOf({ granularity, elapsed, parts, from, to }: Moment): number | undefined {
  if (elapsed || granularity === 'day') return undefined;
  if (granularity === 'month') return parts?.year;
  return granularity === 'year' && from !== undefined && to !== undefined && to - from < 366
    ? new Date(from * 86_400_000).getUTCFullYear()
    : undefined;
}

/** Words before a length by which it is still to come stand so near (tokens). */
const AHEAD = 8;
const isAhead = (tokens: readonly Token[], { start }: Span): boolean => {
  const at = tokenFrom(tokens, start);
  return tokens
    .slice(Math.max(0, at - AHEAD), at)
    .some(({ lower }) => /^(?:will|would|may|could|expected)$/.test(lower));
};

/** "Has been", "have waited", "is": no later than the article itself. */
function isRunning(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokenFrom(tokens, start);
  const verb = tokens.slice(Math.max(0, at - REACH), at).findLast((token) => isAuxiliary(token));
  return verb !== undefined && /^(?:has|have|is|are|been)$/.test(verb.lower) && !isPluperfect(tokens, at);
}
const REACH = 14;
const isPluperfect = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => lower === 'had');
