import type { Host } from '../../store/host.ts';
import { type Decoded, decode, tooLarge } from '../../text/decode.ts';
import { nameOf, pathIn } from '../uris.ts';

/** A disk in memory, by URI. Bytes stand for files that are no text; a number, for a file of so many bytes. */
export class MemoryHost implements Host {
  readonly files = new Map<string, string | Uint8Array | number>();
  /** While this is pending, nothing is read. */
  gate: Promise<void> = Promise.resolve();
  reads = 0;

  find: Host['find'] = async (folder, selection, signal, under = '') => {
    signal.throwIfAborted();
    const files = [...this.files.keys()].filter((uri) => {
      const path = pathIn(folder, uri);
      return path !== undefined && selection.includes(path) && (under === '' || path.startsWith(`${under}/`));
    });
    const missing = ![...this.files.keys()].some((uri) => pathIn(folder, uri) !== undefined);
    const problems = missing && nameOf(folder).includes('gone') ? [{ uri: folder, message: 'no such folder' }] : [];
    return { files: files.sort(), problems };
  };

  async read(uri: string): Promise<Decoded | undefined> {
    this.reads++;
    await this.gate;
    const content = this.files.get(uri);
    if (content === undefined) return undefined;
    if (typeof content === 'string') return { text: content };
    if (typeof content !== 'number') return decode(content);
    return { problem: tooLarge(content) ?? 'is not large at all' };
  }
}
