import type { Finding } from '../../corpus/finding.ts';
import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import { fold } from '../../reading/names/spelling.ts';
import type { Reading } from '../../reading/reading.ts';
import { datelineEnd } from '../../reading/times/dateline.ts';
import type { Block, BlockKind } from '../../text/article.ts';
import { noted, rememberedLast } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Story } from '../check.ts';
import { cite } from '../report/cite.ts';
import { LOUD, QUIET } from './examples.ts';

/** A passage that stands twice in one article. */
interface Repeat {
  readonly first: Span;
  readonly second: Span;
  /** What is to go, with the blank line before it where a whole paragraph goes. */
  readonly cut: Span;
  readonly paragraph: boolean;
  /** The text begins with it, and begins with it again: a web page's standfirst and its first sentence. */
  readonly standfirst: boolean;
}

interface Line extends Span {
  /** Its words, as numbers. */
  readonly keys: readonly number[];
  readonly block: number;
  /** Is it the first, is it the last sentence of its block? */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Shorter sentences are said twice on purpose. */
const SHORTEST = 12;
/** Words in a row that are looked up together. */
const SHINGLE = 4;
/** Such a share of them has to stand in the other sentence too. */
const SHARED = 0.85;
/** These repeat what the text says below: that is what they are for. */
const DISPLAY: ReadonlySet<BlockKind> = new Set(['headline', 'summary', 'heading', 'caption', 'quote', 'byline']);

/** A passage pasted twice. */
export const repeats = defineCheck<readonly Repeat[]>({
  name: 'repeats',
  summary: 'The same passage stands twice in one article.',
  codes: [
    {
      code: 'passage-repeated',
      severity: 'warning',
      summary:
        'A sentence of twelve words or more, or a paragraph, stands twice; a hint where the text begins with it twice, as a web page does with its standfirst.',
    },
  ],
  byDefault: true,
  limits:
    'A sentence of fewer than twelve words may stand twice, and what is told again in other words is not noticed.',
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect(reading: Reading): Repeat[] {
  const lines = linesOf(reading);
  const seen = new Map<number, number>();
  const twins: [number, number][] = [];
  lines.forEach(({ keys }, index) => {
    const hits = new Map<number, number>();
    const own = keys.length - SHINGLE + 1;
    for (let i = 0; i < own; i++) {
      const shingle = shingleAt(keys, i);
      const at = seen.get(shingle);
      if (at === undefined) seen.set(shingle, index);
      else if (at !== index) hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    for (const [at, count] of hits) {
      const other = lines[at]!.keys.length - SHINGLE + 1;
      if (count >= SHARED * own && count >= SHARED * other) twins.push([at, index]);
    }
  });
  return passages(reading, lines, twins);
}

/** The words from `from` on that are looked up together, as one number of 53 bits: two runs seldom share one. */
function shingleAt(keys: readonly number[], from: number): number {
  let [high, low] = [0, 0];
  for (let i = from; i < from + SHINGLE; i++) {
    high = (Math.imul(high, 31) + keys[i]!) | 0;
    low = Math.imul(low ^ keys[i]!, 0x01000193) ^ (low >>> 15);
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

/** A word's number: its plain spelling by a hash, without the signs that are lost between keyboards ("Łódź", "Lodz"). */
const numberOf = noted(({ lower }): number => {
  const word = plainSpelling(/^\p{L}/u.test(lower) ? fold(lower) : lower);
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
});

function linesOf({ article }: Reading): Line[] {
  const lines: Line[] = [];
  article.blocks.forEach((block, index) => {
    if (DISPLAY.has(block.kind)) return;
    block.sentences.forEach(({ tokens, start, end }, i) => {
      if (tokens.length < SHORTEST) return;
      const keys: number[] = [];
      for (const token of tokens) if (token.kind !== 'mark') keys.push(numberOf(token));
      const opens = i === 0;
      const closes = i === block.sentences.length - 1;
      if (keys.length >= SHORTEST) lines.push({ keys, start, end, block: index, opens, closes });
    });
  });
  return lines;
}

/** Twin sentences that follow one another in both places are one passage. */
function passages(reading: Reading, lines: readonly Line[], twins: readonly (readonly [number, number])[]): Repeat[] {
  const found: { from: [number, number]; to: [number, number] }[] = [];
  for (const [a, b] of twins) {
    const last = found[found.length - 1];
    if (last && last.to[0] + 1 === a && last.to[1] + 1 === b && b !== last.from[0]) last.to = [a, b];
    else found.push({ from: [a, b], to: [a, b] });
  }
  return found.flatMap(({ from, to }) => {
    if (from[0] === 0 && isFurniture(reading, lines[to[0]]!, lines[from[1]]!, opensText(reading, lines[0]!))) return [];
    const first = { start: lines[from[0]]!.start, end: lines[to[0]]!.end };
    const second = { start: lines[from[1]]!.start, end: lines[to[1]]!.end };
    const paragraph = lines[from[1]]!.opens && lines[to[1]]!.closes;
    const standfirst = !paragraph && from[0] === 0 && isNext(lines, to[0], from[1]) && opensText(reading, lines[0]!);
    return [{ first, second, paragraph, standfirst, cut: cutOf(reading.article.text, second) }];
  });
}

/** Who took a picture, at the end of the line. */
const CREDIT = /^ \p{Lu}[\p{L}/.&-]*(?: \p{Lu}[\p{L}/.&-]*){0,3}\r?\n(?!\r?\n)/u;

const isLabel = ({ kind }: Block): boolean => kind === 'byline' || kind === 'caption';

/**
 * A text's opening that stands again below its byline, behind a dateline, or below the credit of a picture: the page has
 * it in two places, and nobody pasted it.
 */
function isFurniture({ article: { blocks, text } }: Reading, first: Line, second: Line, opens: boolean): boolean {
  if (!opens) return false;
  if (CREDIT.test(text.slice(first.end))) return true;
  const between = blocks.slice(first.block + 1, second.block);
  if (between.some(isLabel) && between.every((block) => isLabel(block) || block.kind === 'heading')) return true;
  const begins = ({ block }: Line) => datelineEnd(blocks[block]!.sentences[0]!.tokens) > 0;
  return second.opens && begins(second) && !begins(first);
}

/** Does the second passage follow the first at once? */
const isNext = (lines: readonly Line[], last: number, next: number) =>
  next === last + 1 && lines[next]!.block - lines[last]!.block <= 1;

/** Does the text begin with this line, but for a label? */
function opensText({ article }: Reading, line: Line): boolean {
  const first = article.blocks.findIndex(({ kind }) => !DISPLAY.has(kind));
  return line.block === first && line.opens;
}

/** The passage with the space before it. */
function cutOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  return { start: from, end };
}

function judge(story: Story<readonly Repeat[]>): Finding[] {
  return story.members.flatMap(({ reading, facts }) => facts.map((repeat) => findingFor(reading, repeat)));
}

/** Offsets at which the lines of a text end: a file pasted over and over has thousands of findings. */
const lineEnds = rememberedLast((text: string): number[] => {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
});

/** The number of the line at `offset`, from one. */
function lineAt(text: string, offset: number): number {
  const ends = lineEnds(text);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function findingFor(reading: Reading, { first, second, cut, paragraph, standfirst }: Repeat): Finding {
  const { file, text } = reading.article;
  const line = lineAt(text, first.start);
  return {
    check: 'repeats',
    code: 'passage-repeated',
    severity: standfirst ? 'hint' : 'warning',
    confidence: standfirst ? 0.5 : 0.9,
    message: `${paragraph ? 'Paragraph' : 'Passage'} stands twice: it is on line ${line} already`,
    at: { file, ...second, text: text.slice(second.start, second.end) },
    against: [cite(reading, first)],
    fixes: [{ title: 'Remove the second one', preferred: true, edits: [{ file, ...cut, newText: '' }] }],
  };
}
