import type { Quantity } from '../../reading/reading.ts';
import type { Article, Block } from '../../text/article.ts';
import type { Fault } from './fault.ts';

/** What a list is promised of. */
const PROMISED = new Set(
  (
    'thing reason way question takeaway point fact lesson step tip demand condition rule moment sign theory mistake ' +
    'myth idea measure change key pick trend answer story topic issue recommendation'
  ).split(' '),
);
const MARKER = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+$/;
const NUMBERED = /^\s*(\d{1,2})[.)]\s/;

/** "Five things to know" over a list of four. */
export function listFaults(article: Article, quantities: readonly Quantity[]): Fault[] {
  const faults: Fault[] = [];
  for (const quantity of quantities) {
    if (quantity.kind !== 'count' || !PROMISED.has(quantity.noun ?? '') || quantity.bound !== 'exact') continue;
    if (quantity.value < 2 || quantity.value > 20 || !Number.isInteger(quantity.value)) continue;
    const block = article.blocks[quantity.block]!;
    const heading = block.kind === 'headline' || block.kind === 'heading';
    if (!heading && !/[:：]\s*$/.test(block.plain)) continue;
    const items = listAfter(article, quantity.block) ?? (heading ? numberedAfter(article, quantity.block) : undefined);
    if (!items || items.length < 2 || items.length === quantity.value) continue;
    const last = items[items.length - 1]!;
    faults.push({
      code: 'list-count',
      at: quantity.number,
      against: { start: items[0]!.start, end: last.end },
      message: `${quantity.text} promised, ${items.length} listed`,
    });
  }
  return faults;
}

/** The items of the list directly under a block: those that begin with a marker as far in as the first. */
function listAfter(article: Article, index: number): Block[] | undefined {
  const items: Block[] = [];
  let indent: number | undefined;
  for (let i = index + 1; i < article.blocks.length; i++) {
    const block = article.blocks[i]!;
    if (block.kind !== 'list') break;
    const line = article.text.lastIndexOf('\n', block.start - 1) + 1;
    const lead = article.text.slice(line, block.start);
    if (!MARKER.test(lead)) continue;
    const depth = lead.length - lead.trimStart().length;
    indent ??= depth;
    if (depth === indent) items.push(block);
  }
  return items.length > 0 ? items : undefined;
}

/** Paragraphs or headings numbered 1, 2, 3 … after a headline. */
function numberedAfter(article: Article, index: number): Block[] | undefined {
  const items: Block[] = [];
  for (let i = index + 1; i < article.blocks.length; i++) {
    const block = article.blocks[i]!;
    const number = NUMBERED.exec(block.plain)?.[1] ?? numberBefore(article, block);
    if (number === undefined) continue;
    if (Number(number) !== items.length + 1) return undefined;
    items.push(block);
  }
  return items.length > 0 ? items : undefined;
}

/** In Markdown the number of a list item stands before its block. */
function numberBefore({ text }: Article, block: Block): string | undefined {
  if (block.kind !== 'list') return undefined;
  const line = text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start);
  return /^\s*(\d{1,2})[.)]\s+$/.exec(line)?.[1];
}
