import { decodeWestern } from './western.ts';

/** A file's bytes as text, or the reason why they are none, in a few words. */
export type Decoded = { readonly text: string; readonly problem?: never } | { readonly problem: string };

/** A file above this many bytes is not an article: a log or a data export that carries an article's ending. */
const LARGEST_ARTICLE = 10_000_000;

/** Why a file of `size` bytes is left out before it is even read, if it is. */
export function tooLarge(size: number): string | undefined {
  if (size <= LARGEST_ARTICLE) return undefined;
  return `larger than ${LARGEST_ARTICLE / 1e6} MB (${(size / 1e6).toFixed(1)} MB)`;
}

/**
 * Reads bytes as an editor would: a byte order mark chooses the encoding and is not part of the text, so that offsets
 * are those that an editor counts; without one the text is UTF-8, or else Windows-1252, where that gives prose. Bytes
 * that are not text are refused, since an article with replacement characters in its names would be reported as misspelt.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  if (!utf16 && bytes.includes(0)) return { problem: 'not text (binary)' };
  try {
    return { text: new TextDecoder(utf16 || 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = utf16 ? undefined : decodeWestern(bytes);
    return text === undefined ? { problem: 'its letters cannot be read; save it with the encoding UTF-8' } : { text };
  }
}
