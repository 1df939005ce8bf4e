import type { Block, BlockKind } from './article.ts';
import { makeBlock } from './blocks.ts';

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences, and marks that close. */
const ENDS = '.!?…:;,"”’\')]';

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let i = from; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (i === text.length || code === 10 || code === 13) {
      lines.push({ start, end: i });
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      start = i + 1;
    }
  }
  return lines;
}

/**
 * A hard-wrapped paragraph: its lines are short and most do not end where a sentence does. Otherwise each line is a
 * paragraph of its own, as news sites and feeds export them.
 */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const inner = lines.slice(0, -1);
  const wrapped = inner.filter((line) => {
    const length = line.end - line.start;
    return length >= 40 && length <= 100 && !/[.!?”"]\s*$/.test(text.slice(line.start, line.end));
  });
  return wrapped.length * 2 > inner.length;
}

/** A short line without a full stop at its end is a headline (the first) or a heading. */
function kindOf(line: string, first: boolean): BlockKind {
  const said = line.trim();
  // Most lines end so, and their words need not be counted.
  if (said === '' || ENDS.includes(said[said.length - 1]!)) return 'paragraph';
  const words = said.split(/\s+/).length;
  if (words > 22) return 'paragraph';
  return first ? 'headline' : words <= 14 ? 'heading' : 'paragraph';
}

/** Cuts plain text, from the offset `from`, into blocks. */
export function plainBlocks(text: string, from: number): Block[] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of linesOf(text, from)) {
    if (text.slice(line.start, line.end).trim() === '') {
      if (group.length > 0) groups.push(group);
      group = [];
    } else group.push(line);
  }
  if (group.length > 0) groups.push(group);

  const blocks: Block[] = [];
  for (const lines of groups) {
    const joined = isWrapped(text, lines) ? [{ start: lines[0]!.start, end: lines[lines.length - 1]!.end }] : lines;
    for (const line of joined) {
      const slice = text.slice(line.start, line.end);
      const alone = joined.length === 1 && lines.length === 1;
      const first = blocks.length === 0;
      let kind = kindOf(slice, first);
      // Feeds end their headlines with a full stop; a first line of one short sentence that stands alone is one.
      if (first && alone && kind === 'paragraph' && groups.length > 1 && isTitle(slice)) kind = 'headline';
      const block = makeBlock(kind, slice, line.start);
      if (block) blocks.push(block);
    }
  }
  return blocks;
}

function isTitle(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return words <= 20 && !/[.!?]\s+\p{Lu}/u.test(line.replace(/\b\p{Lu}\.\s*/gu, ''));
}
