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
  if (!close) {
    const bodyStart = yamlStart + lengthOfKeys(rest);
    return { ...none, meta: { problem: 'The front matter is never closed with "---".' }, bodyStart };
  }
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

/**
 * How far front matter goes that nothing closes (UTF-16 code units): as long as lines are keys and their values, items,
 * notes, or set in. No article begins so, and what is meant for machines is no prose.
 */
function lengthOfKeys(text: string): number {
  let end = 0;
  let known = false;
  for (const [line] of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (end === text.length || !/^(?:[A-Za-z][\w-]*:(?:\s|$)|\s+\S|-\s|#\s)/.test(line)) break;
    const key = /^[\w-]+(?=:)/.exec(line)?.[0].toLowerCase();
    known ||= key !== undefined && fieldOf(key) !== undefined;
    end += line.length;
  }
  return known ? end : 0;
}

/** What newsroom systems call so. */
function fieldOf(key: string): keyof typeof KEYS | undefined {
  return (Object.keys(KEYS) as (keyof typeof KEYS)[]).find((name) => KEYS[name].includes(key));
}

const isKeyLine = (line: string) => /^[A-Za-z][\w-]*:(?:\s|$)/.test(line);

/** The words of a value, with YAML's own marks blanked: both, or the one that nothing answers. */
function withoutMarks(raw: string): string {
  if (/^["'].*["']$/s.test(raw)) return ` ${raw.slice(1, -1)} `;
  const [first, ...rest] = raw;
  if ((first === '"' || first === "'") && !rest.includes(first)) return ` ${raw.slice(1)}`;
  const last = raw.at(-1);
  return last === '"' && raw.indexOf(last) === raw.length - 1 ? `${raw.slice(0, -1)} ` : raw;
}

/** A value of the front matter: as YAML reads it, and where it stands in the source. */
interface Value {
  readonly key: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function valuesOf(source: string, shift: number): { meta: Meta; blocks: Block[] } {
  const document = parseDocument(source, { keepSourceTokens: true, logLevel: 'silent' });
  const failed = document.errors[0];
  const plain = failed && plainLines(source);
  const problem = failed && !plain ? `The front matter is partly skipped: ${sayError(failed)}` : undefined;
  const blocks: Block[] = [];
  const meta: { -readonly [K in keyof Meta]: Meta[K] } = problem ? { problem } : {};
  for (const { key, value, from, to } of plain ?? yamlValues(document.contents)) {
    const field = fieldOf(key);
    if (!field) continue;
    // A quotation mark that nothing closes takes in the keys below it: no headline runs on so.
    if (failed && source.slice(from, to).split('\n').slice(1).some(isKeyLine)) continue;
    if (field === 'title' || field === 'summary') {
      // Blank the quotation marks of the YAML, which are not the article's.
      const bare = withoutMarks(source.slice(from, to));
      const block = makeBlock(field === 'title' ? 'headline' : 'summary', bare, from + shift);
      if (block) blocks.push(block);
    }
    if (field !== 'summary') meta[field] ??= value;
  }
  return { meta, blocks };
}

/** What is wrong and in which line of the file, whose first one is the fence. */
function sayError({
  message,
  linePos,
}: {
  message: string;
  linePos?: readonly { line: number }[] | undefined;
}): string {
  const reason = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$|:$/, '');
  return linePos?.[0] ? `${reason} (line ${linePos[0].line + 1})` : reason;
}

function yamlValues(contents: unknown): Value[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap((item): Value[] => {
    if (!isScalar(item.key) || !isScalar(item.value) || item.value.value === null || !item.value.range) return [];
    const [from, to] = item.value.range;
    const value = String(item.value.source ?? item.value.value).trim();
    return [{ key: String(item.key.value).toLowerCase(), value, from, to }];
  });
}

/**
 * Front matter that YAML refuses is mostly a headline with a colon in it. Where every line is a key and a value, the
 * lines say enough; nothing where they are more than that.
 */
function plainLines(source: string): Value[] | undefined {
  const values: Value[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    const text = line.trimEnd();
    const found = /^([A-Za-z][\w-]*):(?:[ \t]+(\S.*))?$/.exec(text);
    if (text !== '' && !found) return undefined;
    if (found?.[2] !== undefined) {
      const to = start + text.length;
      const from = to - found[2].length;
      values.push({ key: found[1]!.toLowerCase(), value: found[2].replace(/^(["'])(.*)\1$/, '$2'), from, to });
    }
    start += line.length + 1;
  }
  return values;
}
