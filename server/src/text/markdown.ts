import type { SyntaxNode, Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Block, BlockKind } from './article.ts';
import { makeBlock } from './blocks.ts';

const markdown = parser.configure(GFM);

const KINDS: Record<string, BlockKind> = {
  ATXHeading1: 'headline',
  SetextHeading1: 'headline',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading2: 'heading',
  Paragraph: 'paragraph',
  TableCell: 'list',
};

/** Markup whose characters say nothing: blanked out. A link keeps its words, an image its alternative text. */
const BLANK = new Set([
  'HeaderMark',
  'EmphasisMark',
  'LinkMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'CodeMark',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'QuoteMark',
  'StrikethroughMark',
  'TaskMarker',
  'ListMark',
  'TableDelimiter',
]);

const LEAVES = new Set(['FencedCode', 'CodeBlock', 'HTMLBlock', 'CommentBlock', 'LinkReference', 'HorizontalRule']);

function blanked(text: string, node: SyntaxNode): string {
  const from = node.from;
  let plain = '';
  let at = from;
  const cursor = node.cursor();
  const end = node.to;
  do {
    if (cursor.from >= end) break;
    if (BLANK.has(cursor.name) && cursor.from >= at && !isBracket(cursor.node)) {
      plain += text.slice(at, cursor.from) + ' '.repeat(cursor.to - cursor.from);
      at = cursor.to;
    } else if (cursor.name === 'Escape' && cursor.from >= at) {
      plain += `${text.slice(at, cursor.from)} `;
      at = cursor.from + 1;
    }
  } while (cursor.next() && cursor.from < end);
  return plain + text.slice(at, end);
}

/** "[the council]": the parser sees a link whose address stands elsewhere; in news text it is an editor's insertion. */
function isBracket(mark: SyntaxNode): boolean {
  const link = mark.parent;
  if (mark.name !== 'LinkMark' || link?.name !== 'Link') return false;
  return !link.getChild('URL') && !link.getChild('LinkLabel');
}

/** An image alone in its paragraph: its words are a caption. */
function isCaption(node: SyntaxNode): boolean {
  const only = node.firstChild;
  if (!only) return false;
  if (only.name === 'Image' && only.from === node.from && only.to === node.to) return true;
  return only.name === 'Emphasis' && only.from === node.from && only.to === node.to;
}

function kindOf(node: SyntaxNode): BlockKind {
  const kind = KINDS[node.name] ?? 'paragraph';
  if (kind !== 'paragraph') return kind;
  if (isCaption(node)) return 'caption';
  if (node.parent?.name === 'ListItem') return 'list';
  return node.parent?.name === 'Blockquote' ? 'quote' : 'paragraph';
}

/**
 * Cuts Markdown, from the offset `from`, into blocks; markup is blanked out, code and HTML blocks are left out. Only
 * the first first-level heading is the headline.
 */
export function markdownBlocks(text: string, from: number): Block[] {
  const body = from === 0 ? text : text.slice(from);
  const tree: Tree = markdown.parse(body);
  const blocks: Block[] = [];
  let headline = false;
  const visit = (node: SyntaxNode) => {
    if (LEAVES.has(node.name)) return;
    if (node.name in KINDS) {
      let kind = kindOf(node);
      if (kind === 'headline') {
        if (headline) kind = 'heading';
        headline = true;
      }
      const block = makeBlock(kind, blanked(body, node), node.from + from);
      if (block) blocks.push(block);
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(tree.topNode);
  return blocks;
}
