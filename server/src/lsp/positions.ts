import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../text/span.ts';

/** What a position's `character` counts. Offsets in the engine are always UTF-16. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The encoding to use with a client that offers these; UTF-16 where it can be had, since nothing need be converted. */
export function negotiate(offered: readonly string[] | undefined): Encoding {
  if (offered === undefined || offered.length === 0 || offered.includes('utf-16')) return 'utf-16';
  return offered.includes('utf-32') ? 'utf-32' : offered.includes('utf-8') ? 'utf-8' : 'utf-16';
}

/** Where the lines of a text begin, to turn offsets into positions and back. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  /** The position of an offset; one outside the text is taken to its nearest end. */
  position(offset: number, encoding: Encoding): Position {
    const at = Math.min(Math.max(0, offset), this.text.length);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle;
    }
    const start = this.#starts[low]!;
    return { line: low, character: encoding === 'utf-16' ? at - start : units(this.text, start, at, encoding) };
  }

  /** The offset of a position; one beyond the end of its line is taken to that end, as the protocol has it. */
  offset(position: Position, encoding: Encoding): number {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    if (start === undefined) return this.text.length;
    let end = this.#starts[position.line + 1] ?? this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    if (encoding === 'utf-16') return Math.min(start + Math.max(0, position.character), end);
    let left = position.character;
    let at = start;
    while (at < end && left > 0) {
      const code = this.text.codePointAt(at)!;
      left -= width(code, encoding);
      if (left < 0) break;
      at += code > 0xffff ? 2 : 1;
    }
    return at;
  }

  range(span: Span, encoding: Encoding): Range {
    return { start: this.position(span.start, encoding), end: this.position(span.end, encoding) };
  }
}

function units(text: string, start: number, end: number, encoding: Encoding): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at)!;
    count += width(code, encoding);
    if (code > 0xffff) at++;
  }
  return count;
}

function width(code: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  if (encoding === 'utf-16') return code > 0xffff ? 2 : 1;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code > 0xffff ? 4 : 3;
}
