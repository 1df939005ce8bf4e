import { isAbbreviation } from './abbreviations.ts';
import type { Token, TokenKind } from './article.ts';
import { type Form, formAt } from './forms.ts';

const LETTER = /\p{L}|\p{M}/u;
/** By UTF-16 code unit: 0 not yet asked, else what `letters` says of it. */
const LETTERS = new Uint8Array(0x10000);
const [YES, NO, PAIR] = [1, 2, 3];

/** A text's UTF-16 code units and some zeros after them: read over and over, an array gives them faster than a string. */
type Codes = Uint16Array;

/** Zeros after the text: so far the rules look ahead. */
const AHEAD = 8;
/** Texts up to this length (UTF-16 code units) take turns in one buffer. */
const USUAL = 1 << 16;
const buffer = new Uint16Array(USUAL + AHEAD);

function codesOf(text: string): Codes {
  const codes = text.length > USUAL ? new Uint16Array(text.length + AHEAD) : buffer;
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  codes.fill(0, text.length, text.length + AHEAD);
  return codes;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);

/** Is a code unit a letter by itself, or half of a character that has to be looked at as a whole? */
function letters(code: number): number {
  const answer = code >= 0xd800 && code < 0xe000 ? PAIR : LETTER.test(String.fromCharCode(code)) ? YES : NO;
  LETTERS[code] = answer;
  return answer;
}

/** How many code units the letter at `at` takes; 0 where none stands there. */
function letterAt(codes: Codes, at: number): number {
  const code = codes[at]!;
  const answer = LETTERS[code] || letters(code);
  if (answer !== PAIR) return answer & YES;
  const pair = String.fromCharCode(code, codes[at + 1]!);
  return pair.codePointAt(0)! > 0xffff && LETTER.test(pair) ? 2 : 0;
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;

/** The end of a number that starts at `at`: "1,234,567", "6.1", "0737", "7:37", and ".357" where a digit follows. */
function numberEnd(codes: Codes, at: number): number {
  let i = at;
  for (;;) {
    const code = codes[i]!;
    if (!isDigit(code)) {
      if (i === at || (code !== 44 && code !== 46 && code !== 58) || !isDigit(codes[i + 1]!)) return i;
      // A comma parts thousands only ("1,234"); "2000,2008" and lists stay apart.
      const thousands = isDigit(codes[i + 2]!) && isDigit(codes[i + 3]!) && !isDigit(codes[i + 4]!);
      if (code === 44 && !thousands) return i;
    }
    i++;
  }
}

/** The end of a word: letters, digits after letters ("A320"), inner apostrophes ("O'Neill", "don't"), inner "&" ("AT&T"). */
function wordEnd(codes: Codes, at: number): number {
  let i = at;
  for (;;) {
    const length = letterAt(codes, i);
    if (length > 0) {
      i += length;
      continue;
    }
    if (i === at) return i;
    const code = codes[i]!;
    if (!isDigit(code) && !((isApostrophe(code) || code === 38) && letterAt(codes, i + 1) > 0)) return i;
    i++;
  }
}

/** Where a word with a possessive or contracted "'s" is to be split, or -1. */
function cliticAt(codes: Codes, start: number, end: number): number {
  if (end - start < 3) return -1;
  return (codes[end - 1]! | 32) === 115 && isApostrophe(codes[end - 2]!) ? end - 2 : -1;
}

/** A token as a place in the file, with what all tokens of its text share. */
class Piece implements Token {
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  readonly capital: boolean;
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly notes: unknown[];

  constructor(form: Form, start: number, end: number, glued: boolean) {
    this.start = start;
    this.end = end;
    this.glued = glued;
    this.capital = form.capital;
    this.kind = form.kind;
    this.text = form.text;
    this.lower = form.lower;
    this.notes = form.notes;
  }
}

/** Cuts `text` into tokens whose offsets are shifted by `shift` (UTF-16 code units). Never throws. */
export function tokenize(text: string, shift = 0): Token[] {
  const tokens: Token[] = [];
  const codes = codesOf(text);
  let previousEnd = -1;
  const push = (kind: TokenKind, start: number, end: number) => {
    const form = formAt(kind, text, codes, start, end);
    tokens.push(new Piece(form, start + shift, end + shift, previousEnd === start));
    previousEnd = end;
  };
  let i = 0;
  while (i < text.length) {
    const code = codes[i]!;
    if (isSpace(code)) {
      i++;
    } else if (isDigit(code) || (code === 46 && isDigit(codes[i + 1]!) && (i === 0 || !isDigit(codes[i - 1]!)))) {
      const end = numberEnd(codes, code === 46 ? i + 1 : i);
      push('number', i, end);
      i = end;
    } else if (letterAt(codes, i) > 0) {
      let end = wordEnd(codes, i);
      const clitic = cliticAt(codes, i, end);
      if (clitic > 0) {
        push('word', i, clitic);
        push('clitic', clitic, end);
      } else {
        end = codes[end] === 46 ? abbreviationEnd(text, codes, i, end) : end;
        push('word', i, end);
      }
      i = end;
    } else {
      const end = markEnd(codes, i);
      push('mark', i, end);
      i = end;
    }
  }
  return tokens;
}

/** Takes the full stop at `end` into "U.S.", "a.m.", "Mr." and the like; gives `end` back where it ends a sentence. */
function abbreviationEnd(text: string, codes: Codes, start: number, end: number): number {
  if (end - start > 1) return isAbbreviation(text.slice(start, end)) ? end + 1 : end;
  let i = end;
  // Letter, stop, letter, stop: "U.S.", "J.D.", "p.m."
  while (codes[i] === 46 && letterAt(codes, i + 1) > 0) {
    const next = wordEnd(codes, i + 1);
    if (next - i - 1 > 1) break;
    i = next;
  }
  if (i > end) return codes[i] === 46 ? i + 1 : i;
  // A single capital with a stop is an initial: "T. Okonkwo".
  const first = text[start]!;
  return first !== first.toLowerCase() ? end + 1 : end;
}

/** The end of a mark: one character, but for "...", ". . ." and "--". */
function markEnd(codes: Codes, at: number): number {
  const code = codes[at]!;
  if (code === 46 || code === 45) {
    let i = at + 1;
    while (codes[i] === code) i++;
    const spaced = codes[at + 1] === 32 && codes[at + 2] === 46 && codes[at + 3] === 32 && codes[at + 4] === 46;
    return code === 46 && spaced ? at + 5 : i;
  }
  const isPair = code >= 0xd800 && code < 0xdc00 && codes[at + 1]! >= 0xdc00 && codes[at + 1]! < 0xe000;
  return at + (isPair ? 2 : 1);
}
