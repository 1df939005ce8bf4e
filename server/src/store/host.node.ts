import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { decode, type ReadResult, tooLarge } from './decode.ts';
import type { Host, Listing } from './host.ts';
import type { Selection } from './selection.ts';

/** The host in Node: files of the `file:` scheme on the disk. */
export const nodeHost: Host = {
  async find(folder, selection, signal, under = '') {
    const uri = URI.parse(folder);
    if (uri.scheme !== 'file') return { files: [], problems: [] };
    const { paths, problems } = await findArticles(uri.fsPath, selection, signal, under);
    return {
      files: paths.map((path) => URI.file(join(uri.fsPath, path)).toString()),
      problems: problems.map(({ path, message }) => ({ uri: URI.file(join(uri.fsPath, path)).toString(), message })),
    } satisfies Listing;
  },
  async read(uri, maxBytes) {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== 'file') return { skipped: 'missing', detail: 'is not on this disk' };
    return readArticle(parsed.fsPath, maxBytes);
  },
};

/**
 * The articles in the folder `root`, or in `under` inside it. Paths in the answer are relative to `root`, with "/"
 * between their parts, sorted. Folders that cannot be read are told as problems. Rejects only when aborted.
 */
export async function findArticles(
  root: string,
  selection: Selection,
  signal?: AbortSignal,
  under = '',
): Promise<{ paths: string[]; problems: { path: string; message: string }[] }> {
  const paths: string[] = [];
  const problems: { path: string; message: string }[] = [];
  const visit = async (folder: string): Promise<void> => {
    signal?.throwIfAborted();
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      // A file that was asked for as if it were a folder, or a folder that has gone since.
      const expected = error.code === 'ENOTDIR' || (error.code === 'ENOENT' && folder !== '');
      if (!expected) problems.push({ path: folder, message: error.message });
      return [];
    });
    const inner: Promise<void>[] = [];
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!selection.excludesFolder(path)) inner.push(visit(path));
      } else if (selection.includes(path)) {
        if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(join(root, path))))) paths.push(path);
      }
    }
    await Promise.all(inner);
  };
  await visit(under);
  return { paths: paths.sort(), problems };
}

/** Reads an article, at most `maxBytes` long. Never rejects. */
export async function readArticle(path: string, maxBytes: number): Promise<ReadResult> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return tooLarge(size, maxBytes);
    return decode(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { skipped: 'missing', detail: 'does not exist' };
    return { skipped: 'unreadable', detail: `cannot be read (${message})` };
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
