import type { TokenKind } from './article.ts';
import { interned } from './remember.ts';

/** What a token's text says by itself, wherever it stands. */
export interface Form {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly notes: unknown[];
  /** By which it is looked up. */
  readonly hash: number;
}

/** The table is emptied when it holds so many texts: some ten times the vocabulary of a day's news. */
const MOST = 40_000;
/** A power of two, well above `MOST`: few texts share a slot. */
const SLOTS = 1 << 17;

const forms = new Array<Form | undefined>(SLOTS).fill(undefined);
let size = 0;

/**
 * The form of `text` from `start` to `end`, whose code units are `codes`. All tokens of one text share it: that takes less memory, and tables that are
 * asked by their strings are faster. Looked up by the characters as they stand, since most are known and a slice of the
 * text would be made only to ask.
 */
export function formAt(kind: TokenKind, text: string, codes: Uint16Array, start: number, end: number): Form {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
  hash ^= hash >>> 15;
  let slot = hash & (SLOTS - 1);
  for (let form = forms[slot]; form !== undefined; form = forms[slot]) {
    if (form.hash === hash && form.kind === kind && stands(form.text, codes, start, end)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (size++ > MOST) {
    forms.fill(undefined);
    size = 1;
    slot = hash & (SLOTS - 1);
  }
  const form = makeForm(kind, interned(text.slice(start, end)), hash);
  forms[slot] = form;
  return form;
}

function stands(known: string, codes: Uint16Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}

function makeForm(kind: TokenKind, text: string, hash: number): Form {
  if (kind === 'mark') return { kind, text, lower: interned(plainMark(text)), capital: false, notes: [], hash };
  const first = text[0]!;
  const lower = interned(text.toLowerCase().replace(/[’ʼ]/g, "'"));
  return { kind, text, lower, capital: kind === 'word' && first !== first.toLowerCase(), notes: [], hash };
}

const PLAIN: Record<string, string> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'" };
const DASHES = new Set(['–', '—', '―', '--', '---']);

/** The mark's plain form: quotation marks straightened, dashes one "—", an ellipsis "…". */
function plainMark(text: string): string {
  if (DASHES.has(text)) return '—';
  if (text === '...' || text === '. . .' || text === '..') return '…';
  return PLAIN[text] ?? text;
}
