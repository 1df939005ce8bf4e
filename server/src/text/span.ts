/** A stretch of a file: offsets in UTF-16 code units, `end` exclusive. Offsets always point into the file itself. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Do two spans of one file share at least one code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does `outer` hold the whole of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The word right before `at`, made of English letters alone, and not looking at a comma or spaces between the two; empty
 * where there is none. For asking cheaply whether a pattern that ends with certain words can hold at all.
 */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && isSpaceOrComma(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isEnglishLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

const isEnglishLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const SPACE = /[\s,]/;
/** Space as patterns know it with `\s`. */
const isSpaceOrComma = (code: number) =>
  code <= 44
    ? code === 32 || code === 44 || (code >= 9 && code <= 13)
    : code > 127 && SPACE.test(String.fromCharCode(code));
