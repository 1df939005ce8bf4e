import { partsOf } from '../../events/actors.ts';
import { type Context, Contexts } from '../../events/context.ts';
import { type Frame, frameOf } from '../../events/frame.ts';
import { type Matter, matterOf } from '../../events/matter.ts';
import { isAuxiliary, isVerb } from '../../events/verbs.ts';
import { type Sex, sexOf } from '../../reading/lexicon/sexes.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { UNIT_BY_SIGN, UNITS } from '../../reading/lexicon/units.ts';
import { unitOf } from '../../reading/numbers/measures.ts';
import { shadeOf } from '../../reading/numbers/shades.ts';
import type { Moment, NameMention, Quantity, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { tokenFrom } from '../../text/tokenat.ts';
import { type Amount, measured } from '../values.ts';
import { type Governor, governorOfLength, governorOfPoint, isPointed } from './governor.ts';
import { thingSince } from './origins.ts';
import type { Thing } from './phrases.ts';

/** How long something went on, how long ago it was or in which year, as one article tells. */
export interface TimeTold {
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
  /** The last part of the name of who does it or has it; absent where a pronoun or a noun stands for it. */
  readonly owner?: string;
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
}

/** What the check takes from an article. */
export interface ChronologyFacts extends Matter {
  readonly frame: Frame;
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
    const owner = ownerOf(reading, block, sentence, span);
    const thing = form === 'year' ? thingSince(reading, block, sentence, span)?.thing : undefined;
    const sex = sexBefore(article.blocks[block]!.sentences[sentence]!.tokens, span);
    told.push({
      form,
      span,
      block,
      sentence,
      amount,
      governor,
      ahead: isAhead(article.blocks[block]!.sentences[sentence]!.tokens, span),
      running: isRunning(article.blocks[block]!.sentences[sentence]!.tokens, span),
      beside: besideOf(reading, block, sentence),
      ...(unit ? { unit } : {}),
      ...(owner ? { owner } : {}),
      ...(sex ? { sex } : {}),
      ...(thing ? { thing } : {}),
      context: contexts.at(block, sentence, span),
    });
  };
  for (const quantity of quantities) {
    if (quantity.kind !== 'measure' || quantity.vague) continue;
    if (quantity.modifiers.some((word) => FURTHER.has(word))) continue;
    const { dimension, factor } = unitOf(quantity);
    if (dimension !== 'duration') continue;
    const amount = measured(quantity, factor);
    lengths.push(amount);
    if (FURTHER.has(tokensOf(article, quantity)[quantity.fromToken - 1]?.lower ?? '')) continue;
    if (amount.value < SHORTEST || moments.some((moment) => moment.elapsed && overlaps(moment, quantity))) continue;
    const { sentences } = article.blocks[quantity.block]!;
    const { tokens } = sentences[quantity.sentence]!;
    if (shadeOf(tokens, quantity.fromToken, quantity.toToken) === 'goal') continue;
    const governor = governorOfLength(
      tokens,
      quantity.fromToken,
      quantity.toToken,
      sentences[quantity.sentence - 1]?.tokens,
    );
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
  return { frame, told, years, lengths, ...matterOf(reading) };
}

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

/** The names of a sentence that stand for whoever does or has something, and not behind a preposition. */
function besideOf({ article, names }: Reading, block: number, sentence: number): ReadonlySet<string> {
  const { tokens } = article.blocks[block]!.sentences[sentence]!;
  const own = names.filter(
    (name) => name.block === block && name.sentence === sentence && (isDoer(tokens, name) || !isBeside(tokens, name)),
  );
  return new Set(own.flatMap((name) => lastOf(name) ?? []));
}

/** "By Ane Lund": who does it. */
const isDoer = (tokens: readonly Token[], { start }: NameMention): boolean =>
  tokens[tokenFrom(tokens, start) - 1]?.lower === 'by';

/** The name nearest before a time that is no place where something is, nor one behind a preposition. */
function ownerOf({ article, names }: Reading, block: number, sentence: number, { start }: Span): string | undefined {
  const { tokens } = article.blocks[block]!.sentences[sentence]!;
  const own = names.filter((name) => name.block === block && name.sentence === sentence && name.end <= start);
  const name = own.findLast((each) => isMeant(tokens, each) || !isBeside(tokens, each));
  return name && lastOf(name);
}

/** The part by which a name is known again: "brink" of "Ada Brink". */
function lastOf({ form, parts }: NameMention): string | undefined {
  const known = partsOf(form);
  return parts.map((part) => part.toLowerCase()).findLast((part) => known.has(part));
}

/** "From Ada Brink, who has led", "of Ada Brink, appointed": what follows is told of the name. */
function isMeant(tokens: readonly Token[], { end }: NameMention): boolean {
  const at = tokenFrom(tokens, end);
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  if (next?.kind !== 'word') return false;
  return /^(?:who|whose|which)$/.test(next.lower) || (tokens[at]!.text === ',' && isParticiple(next));
}
const isParticiple = ({ lower }: Token) => /(?:ed|born|built|held|chosen|made)$/.test(lower);

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

/** He or she of whom it is told, as far as the words before the time tell. */
function sexBefore(tokens: readonly Token[], { start }: Span): Sex | undefined {
  const token = tokens.findLast(({ text, end }) => end <= start && sexOf(text));
  return token && sexOf(token.text);
}

const isNoun = (tokens: readonly Token[], i: number) => {
  const token = tokens[i];
  return token?.kind === 'word' && !token.capital && !isStop(token.lower) && !isAuxiliary(token) && !isVerb(tokens, i);
};
const LEADS = new Set('in at near off of from to on outside with for by against under into over through'.split(' '));
function isBeside(tokens: readonly Token[], { start, end, kind }: NameMention): boolean {
  let i = tokenFrom(tokens, start) - 1;
  const led = i >= 0 && /^(?:the|a|an)$/.test(tokens[i]!.lower);
  const next = tokenFrom(tokens, end);
  // "The Vranov governor": a name before the noun says where he is from.
  if (led && isNoun(tokens, next)) return true;
  while (i >= 0 && /^(?:the|a|an|its|his|her)$/.test(tokens[i]!.lower)) i--;
  return i >= 0 ? LEADS.has(tokens[i]!.lower) : kind === 'place';
}
