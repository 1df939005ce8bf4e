/** Why a file was not read as an article. */
export type SkipReason = 'missing' | 'large' | 'binary' | 'encoding' | 'unreadable';

/** A file's text, or why there is none; `detail` ends the sentence "… was left out: it". */
export type ReadResult = { readonly text: string } | { readonly skipped: SkipReason; readonly detail: string };

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes an article as an editor shows it: UTF-8, or UTF-16 where a byte order mark says so, the mark itself left out.
 * Other bytes are not guessed at: an edit of a wrongly guessed file would destroy its letters.
 */
export function decode(bytes: Uint8Array): ReadResult {
  const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.[0] ?? 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return { skipped: 'binary', detail: 'is not text' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { skipped: 'encoding', detail: 'is not written in UTF-8 (save it with that encoding to have it checked)' };
  }
}

/** A file that is longer than `maxBytes`. */
export function tooLarge(bytes: number, maxBytes: number): ReadResult {
  return {
    skipped: 'large',
    detail: `is longer than an article (${megabytes(bytes)}; the limit is ${megabytes(maxBytes)})`,
  };
}

function megabytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} MB`;
}
