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
