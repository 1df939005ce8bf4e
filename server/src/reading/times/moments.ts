import type { Article, Sentence } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';
import type { ClockTime, DateParts, Day, Elapsed, Moment } from '../reading.ts';
import { originOf } from './articledate.ts';
import { dateOf } from './calendar.ts';
import { type ClockMatch, clockAt, offsetOf } from './clocks.ts';
import { type Anchor, resolve } from './resolve.ts';
import { scanDates } from './scan.ts';
import type { Match, Shape } from './shape.ts';
import { SPOKEN } from './spoken.ts';
import { tenseAt } from './tense.ts';

/** The dates and clock times of an article, and the day the article is from. */
export interface Times {
  readonly date: Day | undefined;
  readonly dateGuessed: true | undefined;
  /** Without those by which the article tells its own day. */
  readonly moments: readonly Moment[];
  readonly clocks: readonly ClockTime[];
  /** The dates of date lines and datelines, by which the article tells its own day. */
  readonly published: readonly Moment[];
}

/** A match with its sentence. */
interface Found<M> {
  readonly match: M;
  readonly sentence: Sentence;
  readonly blockIndex: number;
  readonly sentenceIndex: number;
}

/**
 * Reads dates and clock times: first what the words say, then, once the article's own date is known, which days they
 * mean. Linear in the number of tokens; never throws.
 */
export function readTimes(article: Article): Times {
  const dates: Found<Match>[] = [];
  const hours: Found<ClockMatch>[] = [];
  article.blocks.forEach((block, blockIndex) => {
    if (block.kind === 'byline') return;
    block.sentences.forEach((sentence, sentenceIndex) => {
      const where = { sentence, blockIndex, sentenceIndex };
      const clocks = scanClocks(sentence);
      for (const match of clocks) hours.push({ match, ...where });
      for (const match of scanDates(sentence.tokens)) {
        if (!clocks.some((clock) => clock.from < match.to && match.from < clock.to)) dates.push({ match, ...where });
      }
    });
  });
  const { anchor, own } = originOf(article, dates);
  return {
    date: anchor.day,
    dateGuessed: anchor.day === undefined || anchor.stated ? undefined : true,
    moments: dates.filter(({ match }) => !own.has(match)).map((found) => momentOf(found, anchor, article.text)),
    published: dates.filter(({ match }) => own.has(match)).map((found) => momentOf(found, anchor, article.text)),
    clocks: hours.map((found) => clockOf(found, anchor, article.text)),
  };
}

const CLOCK_WORDS: ReadonlySet<string> = new Set(['noon', 'midnight', ...SPOKEN]);
const mayTellHour = marked(({ kind, lower }): boolean => kind === 'number' || CLOCK_WORDS.has(lower));
const RANGES = new Set(['and', 'to', 'or', '-', '—']);

function scanClocks({ tokens }: Sentence): ClockMatch[] {
  const found: ClockMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!mayTellHour(token)) continue;
    const match = clockAt(tokens, i);
    if (!match) continue;
    const last = found.at(-1);
    // "between 3 a.m. and 4 a.m.": some time from the one to the other.
    const ranged = last && match.from === last.to + 1 && RANGES.has(tokens[last.to]!.lower);
    if (ranged) found[found.length - 1] = { ...last, approximate: true };
    found.push(ranged ? { ...match, approximate: true } : match);
    i = match.to - 1;
  }
  return found;
}

function placeOf({ match, sentence, blockIndex, sentenceIndex }: Found<Match | ClockMatch>, text: string) {
  const start = sentence.tokens[match.from]!.start;
  const end = sentence.tokens[match.to - 1]!.end;
  return { start, end, text: text.slice(start, end), block: blockIndex, sentence: sentenceIndex };
}

function momentOf(found: Found<Match>, anchor: Anchor, text: string): Moment {
  const { match, sentence } = found;
  const { shape } = match;
  const resolved = resolve(shape, tenseAt(sentence.tokens, match.from, match.to), anchor);
  const weekday = shape.kind === 'weekday' || shape.kind === 'calendar' ? shape.weekday : undefined;
  const parts = partsOf(shape) ?? partsBeside(shape, anchor);
  const elapsed = elapsedOf(shape);
  const beside = shape.kind === 'weekday' && resolved.from === undefined ? dayBeside(shape, anchor) : undefined;
  const place = placeOf(found, text);
  return {
    start: place.start,
    end: place.end,
    text: place.text,
    block: place.block,
    sentence: place.sentence,
    from: resolved.from,
    to: resolved.to,
    granularity: resolved.granularity,
    absolute: resolved.absolute,
    background: resolved.background,
    weekday,
    parts,
    beside,
    elapsed,
  };
}

function partsOf(shape: Shape): DateParts | undefined {
  if (shape.kind !== 'calendar') return undefined;
  const { year, month, day } = shape;
  return { month, ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }) };
}

/** The article's own day, without its year where the dateline lacks it; "the other Monday" may be any. */
function dayBeside(
  { which }: Extract<Shape, { kind: 'weekday' }>,
  { day, stated, parts }: Anchor,
): DateParts | undefined {
  if (which === 'other') return undefined;
  return day !== undefined && stated ? dateOf(day) : parts;
}

/** "yesterday" under a dateline without a year: the day before, in that month. */
function partsBeside(shape: Shape, { parts }: Anchor): DateParts | undefined {
  if (shape.kind !== 'shift' || shape.unit !== 'day' || parts?.day === undefined) return undefined;
  const day = parts.day + shape.n;
  return day >= 1 && day <= 28 ? { month: parts.month, day } : undefined;
}

function elapsedOf(shape: Shape): Elapsed | undefined {
  if (shape.kind === 'ago')
    return { unit: shape.unit, relation: 'ago', ...(shape.n === undefined ? {} : { n: shape.n }) };
  if (shape.kind !== 'elapsed') return undefined;
  return { unit: shape.unit, relation: shape.relation, ...(shape.n === undefined ? {} : { n: shape.n }) };
}

function clockOf(found: Found<ClockMatch>, anchor: Anchor, text: string): ClockTime {
  const { minutes, approximate, ambiguous } = found.match;
  const zone = offsetOf(found.match.zone, anchor.day);
  return { ...placeOf(found, text), minutes, approximate, ambiguous, zone };
}
