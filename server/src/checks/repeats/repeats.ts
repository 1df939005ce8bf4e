import type { Finding } from '../../corpus/finding.ts';
import { plainSpelling } from '../../reading/lexicon/spelling.ts';
import type { Reading } from '../../reading/reading.ts';
import type { BlockKind } from '../../text/article.ts';
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
}

interface Line extends Span {
  readonly keys: readonly string[];
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
const DISPLAY: ReadonlySet<BlockKind> = new Set([
  'headline',
  'summary',
  'heading',
  'caption',
  'quote',
  'byline',
  'dateline',
]);

/** A passage pasted twice. */
export const repeats = defineCheck<readonly Repeat[]>({
  name: 'repeats',
  summary: 'The same passage stands twice in one article.',
  codes: [
    {
      code: 'passage-repeated',
      severity: 'warning',
      summary: 'A sentence of twelve words or more, or a paragraph, stands twice.',
    },
  ],
  byDefault: true,
  loud: LOUD,
  quiet: QUIET,
  collect,
  judge,
});

function collect(reading: Reading): Repeat[] {
  const lines = linesOf(reading);
  const seen = new Map<string, number>();
  const twins: [number, number][] = [];
  lines.forEach(({ keys }, index) => {
    const hits = new Map<number, number>();
    const shingles = shinglesOf(keys);
    for (const shingle of shingles) {
      const at = seen.get(shingle);
      if (at === undefined) seen.set(shingle, index);
      else if (at !== index) hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    for (const [at, count] of hits) {
      const other = lines[at]!.keys.length - SHINGLE + 1;
      if (count >= SHARED * shingles.length && count >= SHARED * other) twins.push([at, index]);
    }
  });
  return passages(reading, lines, twins);
}

function linesOf({ article }: Reading): Line[] {
  return article.blocks.flatMap((block, index) => {
    if (DISPLAY.has(block.kind)) return [];
    return block.sentences.flatMap(({ tokens, start, end }, i) => {
      const keys = tokens.flatMap((token) => (token.kind === 'mark' ? [] : [plainSpelling(token.lower)]));
      const opens = i === 0;
      const closes = i === block.sentences.length - 1;
      return keys.length < SHORTEST ? [] : [{ keys, start, end, block: index, opens, closes }];
    });
  });
}

function shinglesOf(keys: readonly string[]): string[] {
  const shingles: string[] = [];
  for (let i = 0; i + SHINGLE <= keys.length; i++) shingles.push(keys.slice(i, i + SHINGLE).join(' '));
  return shingles;
}

/** Twin sentences that follow one another in both places are one passage. */
function passages(reading: Reading, lines: readonly Line[], twins: readonly (readonly [number, number])[]): Repeat[] {
  const found: { from: [number, number]; to: [number, number] }[] = [];
  for (const [a, b] of twins) {
    const last = found[found.length - 1];
    if (last && last.to[0] + 1 === a && last.to[1] + 1 === b && b !== last.from[0]) last.to = [a, b];
    else found.push({ from: [a, b], to: [a, b] });
  }
  return found.map(({ from, to }) => {
    const first = { start: lines[from[0]]!.start, end: lines[to[0]]!.end };
    const second = { start: lines[from[1]]!.start, end: lines[to[1]]!.end };
    const paragraph = lines[from[1]]!.opens && lines[to[1]]!.closes;
    return { first, second, paragraph, cut: cutOf(reading.article.text, second) };
  });
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

function findingFor(reading: Reading, { first, second, cut, paragraph }: Repeat): Finding {
  const { file, text } = reading.article;
  const line = text.slice(0, first.start).split('\n').length;
  return {
    check: 'repeats',
    code: 'passage-repeated',
    severity: 'warning',
    confidence: 0.9,
    message: `${paragraph ? 'Paragraph' : 'Passage'} stands twice: it is on line ${line} already`,
    at: { file, ...second, text: text.slice(second.start, second.end) },
    against: [cite(reading, first)],
    fixes: [{ title: 'Remove the second one', preferred: true, edits: [{ file, ...cut, newText: '' }] }],
  };
}
