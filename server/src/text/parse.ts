import type { Article, Meta } from './article.ts';
import { readFrontMatter } from './frontmatter.ts';
import { isEnglish } from './language.ts';
import { markdownBlocks } from './markdown.ts';
import { outletIn } from './outlets.ts';
import { plainBlocks } from './plain.ts';

/** A line longer than this is cut into paragraphs of its own no more: the file is data, not an article. */
const LONGEST_LINE = 200_000;

/**
 * Cuts a file into an article: front matter, blocks, sentences, tokens. Files that end in ".txt" are plain text, all
 * others Markdown. Never throws; a file with a line longer than any article's is kept without blocks.
 */
export function parseArticle(file: string, text: string): Article {
  if (hasEndlessLine(text)) {
    return { file, text, meta: leftOut('a single line is longer than any article'), blocks: [] };
  }
  const front = readFrontMatter(text);
  const body = /\.txt$/i.test(file) ? plainBlocks(text, front.bodyStart) : markdownBlocks(text, front.bodyStart);
  const blocks = [...front.blocks, ...body];
  if (blocks.length === 0 && text.slice(front.bodyStart).trim() !== '') {
    // No problem to tell of in an editor: a draft begins with a "#" and no more.
    const skipped = 'nothing in it can be read as the text of an article';
    return { file, text, meta: { ...front.meta, skipped }, blocks: [] };
  }
  if (!isEnglish(blocks)) {
    return { file, text, meta: { ...front.meta, ...leftOut('the text is not in English') }, blocks: [] };
  }
  const problem = front.meta.problem ?? unread(text);
  const outlet = front.meta.outlet ?? outletIn(blocks);
  const meta = {
    ...front.meta,
    ...(problem === undefined ? {} : { problem }),
    ...(outlet === undefined ? {} : { outlet }),
  };
  return { file, text, meta, blocks };
}

const leftOut = (skipped: string): Meta => ({ skipped, problem: `Not checked: ${skipped}.` });

/** What an editor shows that has opened a file in another encoding than it is in: letters are lost. */
function unread(text: string): string | undefined {
  const at = text.indexOf('\ufffd');
  if (at < 0) return undefined;
  const line = text.slice(0, at).split('\n').length;
  return `Letters are lost where � stands, first in line ${line}: reopen the file with the encoding in which it was saved, such as Western (Windows 1252).`;
}

function hasEndlessLine(text: string): boolean {
  if (text.length <= LONGEST_LINE) return false;
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > LONGEST_LINE) return true;
    if (end < 0) return false;
    start = end + 1;
  }
}
