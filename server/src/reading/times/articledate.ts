import type { Article, Block, Sentence, Token } from '../../text/article.ts';
import { tokenize } from '../../text/tokens.ts';
import type { DateParts, Day } from '../reading.ts';
import { dateOf, dayOf } from './calendar.ts';
import type { Anchor } from './resolve.ts';
import { scanDates } from './scan.ts';
import type { Match } from './shape.ts';
import { tenseAt } from './tense.ts';

/** The article's own date stands in one of its first blocks, within so many tokens. */
const FIRST_BLOCKS = 8;
const LEAD_TOKENS = 30;
/** A block of so few tokens that names a full date is a date line, whatever else it says. */
const SHORT_LINE = 14;
/** A dateline's dash stands within so many tokens. */
const LONGEST_DATELINE = 18;

const LABELS = new Set('published posted updated date dated modified edited amended created filed issued'.split(' '));

/** A full date right behind these is the article's own, or so many days before it. */
const TODAY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', 1],
]);

/** Nothing is known of the article's date. */
const UNDATED: Anchor = { stated: false };

/** The day of a full date (day, month and year), else nothing. */
function fullDay({ shape }: Match): Day | undefined {
  if (shape.kind !== 'calendar' || shape.year === undefined || shape.day === undefined) return undefined;
  return dayOf(shape.year, shape.month, shape.day);
}

/** The first full date in a short text such as a front matter's "date". */
export function dayIn(text: string): Day | undefined {
  for (const match of scanDates(tokenize(text.replace(/(\d)T(?=\d)/, '$1 ')))) {
    const day = fullDay(match);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** What is known of the day an article is from. */
export interface Origin {
  readonly anchor: Anchor;
  /** The dates by which the article tells its own day: date lines and datelines. They tell of no event. */
  readonly own: ReadonlySet<Match>;
}

/**
 * The day an article is from, and whether it states it: in its front matter, a date line or its dateline. Else what
 * its dates let guess. `all` are the dates of every sentence, in order.
 */
export function originOf(article: Article, all: readonly DatedMatch[]): Origin {
  const written = article.meta.date === undefined ? undefined : dayIn(article.meta.date);
  const own = new Set<Match>();
  let stated = written;
  let parts: DateParts | undefined;
  let headed = false;
  for (const { match, sentence, blockIndex, sentenceIndex } of all) {
    const block = article.blocks[blockIndex]!;
    if (blockIndex >= FIRST_BLOCKS || sentenceIndex > 0) continue;
    if (!isOwnDate(block, sentence.tokens, match) && !endsHeadline(article, block, sentence.tokens, match)) continue;
    own.add(match);
    const day = fullDay(match);
    stated ??= day;
    const { shape } = match;
    if (!headed && shape.kind === 'calendar' && shape.day !== undefined) {
      parts = { month: shape.month, day: shape.day };
      headed = true;
    }
  }
  stated ??= bylineDay(article);
  if (stated !== undefined) return { anchor: { day: stated, stated: true }, own };
  const guessed = guess(article, all);
  if (!parts) return { anchor: guessed, own };
  return { anchor: { ...(isFrom(guessed, parts) ? guessed : UNDATED), parts }, own };
}

/** An article is written so soon after the last day of which it tells the date in full (days); zones may put it a day before. */
const SOON = 7;

/** May a guess be right, where the dateline has another day? "LISBON, 5 March" is not of 21 June 2014, whatever happened then. */
function isFrom({ day }: Anchor, parts: DateParts): boolean {
  if (day === undefined || parts.day === undefined) return true;
  const { year } = dateOf(day);
  return [year, year + 1].some((each) => {
    const own = dayOf(each, parts.month, parts.day!);
    return own !== undefined && own - day >= -1 && own - day <= SOON;
  });
}

/** A date with its place, as scanned. */
export interface DatedMatch {
  readonly match: Match;
  readonly sentence: Sentence;
  readonly blockIndex: number;
  readonly sentenceIndex: number;
}

/**
 * "Today (4 May 2021)" states the day. Else the latest full date of the article, if that is no plan and no year after it
 * is named: a guess, but nearly right where it is a picture's, or has its weekday.
 */
function guess(article: Article, all: readonly DatedMatch[]): Anchor {
  let latest: { day: Day; near: boolean } | undefined;
  let year = 0;
  for (const { match, sentence, blockIndex } of all) {
    const { shape } = match;
    if (shape.kind === 'years') year = Math.max(year, shape.to);
    if (shape.kind === 'calendar') year = Math.max(year, shape.year ?? 0);
    const day = fullDay(match);
    if (day === undefined) continue;
    const { tokens } = sentence;
    const shift = TODAY.get(tokens[match.from - (tokens[match.from - 1]?.kind === 'mark' ? 2 : 1)]?.lower ?? '');
    if (shift !== undefined) return { day: day + shift, stated: true };
    const tense = tenseAt(tokens, match.from, match.to);
    if ((latest && latest.day >= day) || tense === 'future' || tense === 'unsure') continue;
    const weekday = shape.kind === 'calendar' && shape.weekday !== undefined;
    latest = { day, near: weekday || article.blocks[blockIndex]!.kind === 'caption' };
  }
  if (latest === undefined || year > dateOf(latest.day).year) return UNDATED;
  return { day: latest.day, stated: false, ...(latest.near ? { near: true } : {}) };
}

/** Bylines carry no facts, but often the date. */
function bylineDay(article: Article): Day | undefined {
  for (const block of article.blocks.slice(0, FIRST_BLOCKS)) {
    if (block.kind !== 'byline') continue;
    const match = scanDates(block.sentences[0]?.tokens.slice(0, LEAD_TOKENS) ?? []).find(
      (candidate) => fullDay(candidate) !== undefined,
    );
    if (match) return fullDay(match);
  }
  return undefined;
}

/** Does the block give this date as the article's: on a line of its own, behind "Published", or in a dateline? */
function isOwnDate(block: Block, tokens: readonly Token[], match: Match): boolean {
  if (match.to > LEAD_TOKENS) return false;
  const head = tokens.length > LEAD_TOKENS ? tokens.slice(0, LEAD_TOKENS) : tokens;
  if (isInDateline(head, match)) return true;
  // A journal is of a month: "The Review, March 2025" on a line of its own.
  if (fullDay(match) === undefined && !isMonthOfYear(match)) return false;
  const labelled = head.slice(Math.max(0, match.from - 6), match.from).some((token) => LABELS.has(token.lower));
  const alone = block.kind !== 'headline' && block.kind !== 'summary' && isShort(block) && !hasVerb(head);
  if (fullDay(match) === undefined) return alone && !labelled;
  return labelled || alone || opensBlock(tokens, match);
}

/**
 * "Mining Bulletin, 24 February 2025", or a line of its own beneath the headline that no empty line parts from it: names,
 * and a full date at the end.
 */
function endsHeadline({ text }: Article, block: Block, tokens: readonly Token[], match: Match): boolean {
  if (block.kind !== 'headline' || match.from === 0 || match.to < tokens.length || fullDay(match) === undefined)
    return false;
  const date = tokens[match.from]!;
  const line = text.lastIndexOf('\n', date.start - 1);
  const head = tokens.filter(({ start }) => start > line && start < date.start);
  return (head.length === 0 || head.at(-1)!.text === ',') && head.length <= LEAD_TOKENS && !hasVerb(head);
}

const isMonthOfYear = ({ shape }: Match) =>
  shape.kind === 'calendar' && shape.year !== undefined && shape.day === undefined;

/** Words that stand in a dateline besides names: "CITY, Sept 17 (Agency) —", "City (Agency, 3 March) –". */
const DATELINE_WORDS = new Set(['on', 'the', 'of', 'and', 'in', 'by', 'st', 'nd', 'rd', 'th', 'for']);

/** "CITY, March 6 (Agency) — ": a dash soon after the date, with nothing but names before it. */
function isInDateline(tokens: readonly Token[], match: Match): boolean {
  if (match.from === 0 || !tokens[0]!.capital) return false;
  let dash = -1;
  for (let i = match.to; i < Math.min(tokens.length, match.to + 8); i++) {
    const token = tokens[i]!;
    if (token.lower === '—' || ((token.text === '-' || token.text === '/') && !token.glued)) {
      dash = i;
      break;
    }
  }
  if (dash < 0 || dash > LONGEST_DATELINE) return false;
  let bracket = false;
  for (let i = 0; i < dash; i++) {
    const token = tokens[i]!;
    if (i >= match.from && i < match.to) continue;
    // An agency's name has small words too: "(Voz do Sul)".
    if (token.text === '(' || token.text === ')') bracket = token.text === '(';
    if (token.kind === 'word' && !bracket && !token.capital && !DATELINE_WORDS.has(token.lower)) return false;
    if (token.text === '.' && i < match.from) return false;
  }
  // "Tuesday — …" may follow a name in a sentence too; a place in capitals or an agency in brackets settles it.
  const shouts = tokens[0]!.text.length > 2 && tokens[0]!.text === tokens[0]!.text.toUpperCase();
  return shouts || tokens.slice(0, dash).some((token) => token.text === '(') || tokens[match.from - 1]?.text === ',';
}

const isShort = (block: Block) => block.sentences.reduce((n, sentence) => n + sentence.tokens.length, 0) <= SHORT_LINE;

/** Date lines hold names and numbers; a sentence has a lower-case word of its own. */
function hasVerb(tokens: readonly Token[]): boolean {
  const plain = tokens.filter((token) => token.kind === 'word' && !token.capital && !token.glued);
  return plain.some(
    (token) => !['by', 'at', 'on', 'of', 'and', 'the', 'for', 'in', 'am', 'pm', 'a.m.', 'p.m.'].includes(token.lower),
  );
}

/** A date at the very beginning that no comma or verb ties to the sentence: "2025-05-08 The …", "14/11/2024 - …". */
function opensBlock(tokens: readonly Token[], match: Match): boolean {
  const after = tokens[match.to];
  return (
    match.from === 0 &&
    (after === undefined ||
      (after.kind === 'word' && after.capital) ||
      after.lower === '—' ||
      (after.text === '-' && !after.glued) ||
      after.text === '|')
  );
}
