import type { Article, Block, Token } from '../../text/article.ts';
import { tokenize } from '../../text/tokens.ts';
import { dateOf, dayOf } from '../calendar.ts';
import type { Day } from '../reading.ts';
import type { Anchor } from './resolve.ts';
import { scanDates } from './scan.ts';
import type { Match } from './shape.ts';
import { tenseAt } from './tense.ts';

/** The article's own date stands in one of its first blocks, within so many tokens. */
const FIRST_BLOCKS = 8;
const LEAD_TOKENS = 30;
/** A block of so few tokens that names a full date is a date line, whatever else it says. */
const SHORT_LINE = 14;

const LABELS = new Set('published posted updated date dated modified created filed issued'.split(' '));

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

/** A date of the article, with the tokens of its sentence. */
export interface DateInText {
  readonly match: Match;
  readonly tokens: readonly Token[];
}

/**
 * The day an article is from, and whether it states it: in its front matter, a date line, its dateline or "today (4 May
 * 2021)". Else the latest full date it names, if that is no plan and no year after it is named: a guess only. `all` are
 * the dates of every sentence, in order.
 */
export function anchorOf(article: Article, all: readonly DateInText[]): Anchor {
  const written = article.meta.date === undefined ? undefined : dayIn(article.meta.date);
  if (written !== undefined) return { day: written, stated: true };
  for (const block of article.blocks.slice(0, FIRST_BLOCKS)) {
    const day = dateLine(block);
    if (day !== undefined) return { day, stated: true };
  }
  let latest: Day | undefined;
  let year = 0;
  for (const { match, tokens } of all) {
    if (match.shape.kind === 'years') year = Math.max(year, match.shape.to);
    if (match.shape.kind === 'calendar') year = Math.max(year, match.shape.year ?? 0);
    const day = fullDay(match);
    if (day === undefined) continue;
    const shift = TODAY.get(tokens[match.from - (tokens[match.from - 1]?.kind === 'mark' ? 2 : 1)]?.lower ?? '');
    if (shift !== undefined) return { day: day + shift, stated: true };
    const tense = tenseAt(tokens, match.from, match.to);
    if (tense !== 'future' && tense !== 'unsure' && (latest === undefined || day > latest)) latest = day;
  }
  if (latest === undefined || year > dateOf(latest).year) return UNDATED;
  return { day: latest, stated: false };
}

/** The date that a block gives as the article's: a line of its own, behind "Published", or in a dateline. */
function dateLine(block: Block): Day | undefined {
  const tokens = block.sentences[0]?.tokens ?? [];
  const head = tokens.length > LEAD_TOKENS ? tokens.slice(0, LEAD_TOKENS) : tokens;
  if (!head.some((token) => token.kind === 'number')) return undefined;
  const match = scanDates(head).find((candidate) => fullDay(candidate) !== undefined);
  if (!match) return undefined;
  const labelled = head.slice(Math.max(0, match.from - 3), match.from).some((token) => LABELS.has(token.lower));
  const inDateline = match.from > 0 && head[0]!.capital && isDatelineEnd(head, match.to);
  const alone = block.kind !== 'headline' && block.kind !== 'summary' && isShort(block) && !hasVerb(head);
  const line = block.kind === 'byline' || block.kind === 'dateline';
  return labelled || inDateline || alone || line || opensBlock(tokens, match) ? fullDay(match) : undefined;
}

/** "CITY, March 6, 2013 (Agency) — ": a dash soon after the date, with nothing but a source in between. */
function isDatelineEnd(tokens: readonly Token[], to: number): boolean {
  const dash = tokens.findIndex(
    (token, i) => i >= to && (token.lower === '—' || token.text === '-' || token.text === '/'),
  );
  return dash >= to && dash - to <= 6 && to <= 14;
}

const isShort = (block: Block) => block.sentences.reduce((n, sentence) => n + sentence.tokens.length, 0) <= SHORT_LINE;

/** Date lines hold names and numbers; a sentence has a lower-case word of its own. */
function hasVerb(tokens: readonly Token[]): boolean {
  const plain = tokens.filter((token) => token.kind === 'word' && !token.capital && !token.glued);
  return plain.some(
    (token) => !['by', 'at', 'on', 'of', 'and', 'the', 'for', 'in', 'am', 'pm', 'a.m.', 'p.m.'].includes(token.lower),
  );
}

/** A date at the very beginning that no comma or verb ties to the sentence: "2025-05-08 The …". */
function opensBlock(tokens: readonly Token[], match: Match): boolean {
  const after = tokens[match.to];
  return (
    match.from === 0 &&
    (after === undefined || (after.kind === 'word' && after.capital) || after.lower === '—' || after.text === '|')
  );
}
