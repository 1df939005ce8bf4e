/** A place in a text as people name it: both count from one, columns in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns a text's offsets into lines and columns. LF, CRLF and a lone CR end a line, as in the language server. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (const end of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(end.index + end[0].length);
  }

  /** How many lines there are; one without a break at its end is one too. */
  get count(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - this.#starts[line]! + 1 };
  }

  /** Where the line that holds `offset` starts and ends, without its line break. */
  bounds(offset: number): { start: number; end: number } {
    const line = this.#lineOf(offset);
    const start = this.#starts[line]!;
    const next = this.#starts[line + 1] ?? this.text.length;
    let end = next;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }

  /** The zero-based line that holds `offset`: the last one that starts at or before it. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
