import { isMap, isScalar, parseDocument } from 'yaml';
import type { Block, Meta } from './article.ts';
import { makeBlock } from './blocks.ts';

export interface FrontMatter {
  readonly meta: Meta;
  /** The title and the summary as blocks: they are part of the article, and their facts count. */
  readonly blocks: readonly Block[];
  /** The offset at which the body begins. */
  readonly bodyStart: number;
}

const FENCE = /^(?:\uFEFF)?---[ \t]*\r?\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/m;
/** Front matter longer than this is not front matter (UTF-16 code units). */
const LONGEST = 20_000;

/** The keys under which newsroom systems (Hugo, Jekyll, Ghost, Arc exports) keep the same thing. */
const KEYS: Record<'title' | 'summary' | 'outlet' | 'date' | 'byline', readonly string[]> = {
  title: ['title', 'headline'],
  summary: ['summary', 'description', 'standfirst', 'subtitle', 'dek', 'deck'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'site'],
  date: ['date', 'published', 'pubdate', 'publishdate', 'updated', 'lastmod'],
  byline: ['byline', 'author', 'authors', 'by'],
};

/** Reads the YAML front matter, if there is one. A broken one is skipped and named in `meta.problem`. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { meta: {}, blocks: [], bodyStart: 0 };
  const open = FENCE.exec(text);
  if (!open) return none;
  const yamlStart = open[0].length;
  const rest = text.slice(yamlStart, yamlStart + LONGEST);
  const close = CLOSE.exec(rest);
  if (!close) return { ...none, meta: { problem: 'The front matter is never closed with "---".' } };
  const lineEnd = rest.indexOf('\n', close.index);
  const bodyStart = lineEnd < 0 ? text.length : yamlStart + lineEnd + 1;
  const source = rest.slice(0, close.index);
  try {
    return { ...valuesOf(source, yamlStart), bodyStart };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'it cannot be read';
    return { ...none, meta: { problem: `The front matter is skipped: ${reason}` }, bodyStart };
  }
}

function valuesOf(source: string, shift: number): { meta: Meta; blocks: Block[] } {
  const document = parseDocument(source, { keepSourceTokens: true, logLevel: 'silent' });
  const failed = document.errors[0];
  const problem = failed ? `The front matter is partly skipped: ${failed.message.split('\n')[0]}` : undefined;
  const blocks: Block[] = [];
  const meta: { -readonly [K in keyof Meta]: Meta[K] } = problem ? { problem } : {};
  if (!isMap(document.contents)) return { meta, blocks };
  for (const item of document.contents.items) {
    const key = isScalar(item.key) ? String(item.key.value).toLowerCase() : '';
    const field = (Object.keys(KEYS) as (keyof typeof KEYS)[]).find((name) => KEYS[name].includes(key));
    if (!field || !isScalar(item.value) || item.value.value === null || !item.value.range) continue;
    const [from, to] = item.value.range;
    const value = String(item.value.source ?? item.value.value).trim();
    if (field === 'title' || field === 'summary') {
      // Blank the quotation marks of the YAML, which are not the article's.
      const raw = source.slice(from, to);
      const plain = /^["'].*["']$/s.test(raw) ? ` ${raw.slice(1, -1)} ` : raw;
      const block = makeBlock(field === 'title' ? 'headline' : 'summary', plain, from + shift);
      if (block) blocks.push(block);
    }
    if (field !== 'summary') meta[field] ??= value;
  }
  return { meta, blocks };
}
