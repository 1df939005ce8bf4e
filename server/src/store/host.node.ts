import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { type Decoded, decode, tooLarge } from '../text/decode.ts';
import type { Host } from './host.ts';
import type { Selection } from './selection.ts';

/** The host in Node: files of the `file:` scheme on the disk. */
export const nodeHost: Host = {
  async find(folder, selection, signal, under = '') {
    const uri = URI.parse(folder);
    if (uri.scheme !== 'file') return { files: [], problems: [] };
    const root = uri.fsPath;
    const walk = new Walk(root, selection, signal);
    await walk.folder(under);
    await walk.links();
    const uriOf = (path: string) => URI.file(join(root, path)).toString();
    return {
      files: walk.found.sort().map(uriOf),
      problems: walk.problems.map(({ path, message }) => ({ uri: uriOf(path), message })),
    };
  },

  async read(uri): Promise<Decoded | undefined> {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file') return undefined;
    try {
      const { size } = await stat(fsPath);
      const problem = tooLarge(size);
      return problem === undefined ? decode(await readFile(fsPath)) : { problem };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { problem: `cannot be read (${message})` };
    }
  },
};

/** Collects the articles of one folder. Paths are relative to `root`, with "/" between their parts. */
class Walk {
  readonly found: string[] = [];
  readonly problems: { path: string; message: string }[] = [];
  readonly #links: string[] = [];

  constructor(
    readonly root: string,
    readonly selection: Selection,
    readonly signal: AbortSignal,
  ) {}

  async folder(path: string): Promise<void> {
    this.signal.throwIfAborted();
    const entries = await readdir(join(this.root, path), { withFileTypes: true }).catch((error) => {
      // A file that was asked for as if it were a folder, or a folder that has gone since.
      const expected = error.code === 'ENOTDIR' || (error.code === 'ENOENT' && path !== '');
      if (!expected) this.problems.push({ path, message: error.message });
      return [];
    });
    const inner: Promise<void>[] = [];
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!this.selection.excludesFolder(child)) inner.push(this.folder(child));
      } else if (this.selection.includes(child)) {
        if (entry.isFile()) this.found.push(child);
        else if (entry.isSymbolicLink()) this.#links.push(child);
      }
    }
    await Promise.all(inner);
  }

  async links(): Promise<void> {
    if (this.#links.length === 0) return;
    const met = new Set(await Promise.all(this.found.map((path) => realpath(join(this.root, path)).catch(() => path))));
    for (const link of this.#links.sort()) {
      const target = await realpath(join(this.root, link)).catch(() => undefined);
      if (target === undefined || met.has(target) || !(await stat(target)).isFile()) continue;
      met.add(target);
      this.found.push(link);
    }
  }
}
