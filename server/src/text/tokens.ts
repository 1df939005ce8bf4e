import { isAbbreviation } from './abbreviations.ts';
import type { Token, TokenKind } from './article.ts';
import { remembered } from './remember.ts';

const LETTER = /\p{L}|\p{M}/u;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);

function isLetter(code: number, text: string, at: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  if (code < 0xaa) return false;
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;
const PLAIN: Record<string, string> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'" };
const DASHES = new Set(['–', '—', '―', '--', '---']);

/** The mark's plain form: quotation marks straightened, dashes one "—", an ellipsis "…". */
function plainMark(text: string): string {
  if (DASHES.has(text)) return '—';
  if (text === '...' || text === '. . .' || text === '..') return '…';
  return PLAIN[text] ?? text;
}

/** What a token's text says by itself. */
type Form = Pick<Token, 'text' | 'lower' | 'capital' | 'notes'>;

/** A copy, for a slice would keep the whole file in memory that it was cut from. */
const copied = (slice: string) => ` ${slice}`.slice(1);

/** All tokens of one text share their strings: they take less memory, and tables that are asked by them are faster. */
const formOf = remembered((slice: string): Form => {
  const text = copied(slice);
  const first = text[0] ?? '';
  return { text, lower: text.toLowerCase().replace(/[’ʼ]/g, "'"), capital: first !== first.toLowerCase(), notes: [] };
});
const markOf = remembered((slice: string): Form => {
  const text = copied(slice);
  return { text, lower: plainMark(text), capital: false, notes: [] };
});

/** The end of a number that starts at `at`: "1,234,567", "6.1", "0737", "7:37", and ".357" where a digit follows. */
function numberEnd(text: string, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i++;
    else if ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(i + 1)) && i > at) {
      // A comma parts thousands only ("1,234"); "2000,2008" and lists stay apart.
      if (code === 44 && !/^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5))) break;
      i++;
    } else break;
  }
  return i;
}

/** The end of a word: letters, digits after letters ("A320"), inner apostrophes ("O'Neill", "don't"), inner "&" ("AT&T"). */
function wordEnd(text: string, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isLetter(code, text, i)) i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    else if (i > at && isDigit(code)) i++;
    else if (
      i > at &&
      (isApostrophe(code) || code === 38) &&
      i + 1 < to &&
      isLetter(text.charCodeAt(i + 1), text, i + 1)
    )
      i++;
    else break;
  }
  return i;
}

/** Where a word with a possessive or contracted "'s" is to be split, or -1. */
function cliticAt(text: string, start: number, end: number): number {
  if (end - start < 3) return -1;
  const last = text.charCodeAt(end - 1) | 32;
  return last === 115 && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : -1;
}

/**
 * Cuts `text` from `from` to `to` into tokens whose offsets are shifted by `shift` (UTF-16 code units). Never throws.
 */
export function tokenize(text: string, shift = 0, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  const push = (kind: TokenKind, start: number, end: number) => {
    const slice = text.slice(start, end);
    const form = kind === 'mark' ? markOf(slice) : formOf(slice);
    tokens.push({
      kind,
      text: form.text,
      lower: form.lower,
      start: start + shift,
      end: end + shift,
      capital: kind === 'word' && form.capital,
      glued: previousEnd === start,
      notes: form.notes,
    });
    previousEnd = end;
  };
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
    } else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(i + 1)) && !isDigit(text.charCodeAt(i - 1)))) {
      const end = code === 46 ? numberEnd(text, i + 1, to) : numberEnd(text, i, to);
      push('number', i, end);
      i = end;
    } else if (isLetter(code, text, i)) {
      let end = wordEnd(text, i, to);
      const clitic = cliticAt(text, i, end);
      if (clitic > 0) {
        push('word', i, clitic);
        push('clitic', clitic, end);
      } else {
        end = abbreviationEnd(text, i, end, to);
        push('word', i, end);
      }
      i = end;
    } else {
      const end = markEnd(text, i, to);
      push('mark', i, end);
      i = end;
    }
  }
  return tokens;
}

/** Takes the full stop into "U.S.", "a.m.", "Mr." and the like; gives `end` back where there is none. */
function abbreviationEnd(text: string, start: number, end: number, to: number): number {
  if (text.charCodeAt(end) !== 46) return end;
  let i = end;
  // Letter, stop, letter, stop: "U.S.", "J.D.", "p.m."
  if (end - start === 1) {
    while (i + 1 < to && text.charCodeAt(i) === 46 && isLetter(text.charCodeAt(i + 1), text, i + 1)) {
      const next = wordEnd(text, i + 1, to);
      if (next - i - 1 > 1) break;
      i = next;
    }
    if (i > end) return text.charCodeAt(i) === 46 ? i + 1 : i;
    // A single capital with a stop is an initial: "T. Okonkwo".
    const first = text[start] ?? '';
    return first !== first.toLowerCase() ? end + 1 : end;
  }
  return isAbbreviation(text.slice(start, end)) ? end + 1 : end;
}

function markEnd(text: string, at: number, to: number): number {
  const char = text[at];
  if (char === '.') {
    let i = at + 1;
    while (i < to && text[i] === '.') i++;
    if (text.startsWith(' . .', at + 1) && at + 5 <= to) return at + 5;
    return i;
  }
  if (char === '-') {
    let i = at + 1;
    while (i < to && text[i] === '-') i++;
    return i;
  }
  const code = text.codePointAt(at) ?? 0;
  return at + (code > 0xffff ? 2 : 1);
}
