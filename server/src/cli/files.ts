import { realpath, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { nodeHost } from '../store/host.node.ts';
import { Selection } from '../store/selection.ts';
import { Refusal } from './command.ts';

/** An article as it was read from disk. */
export interface SourceFile {
  /** Relative to `Sources.base`, with "/" between its parts. */
  readonly file: string;
  readonly text: string;
}

/** What the paths of a command line hold. */
export interface Sources {
  /** The absolute folder that the files' names are relative to. */
  readonly base: string;
  readonly files: readonly SourceFile[];
  /** What was left out and why, one line each, with its path from where the command was run. */
  readonly skipped: readonly string[];
}

/** The way from one absolute path to another, with "/" between its parts on any system; empty where they are one. */
export const pathFrom = (folder: string, full: string): string => relative(folder, full).split(sep).join('/');

/** So many files are open at once. */
const TOGETHER = 64;

/**
 * Reads every article under `paths` (the current folder where there are none). Names are relative to the folder that
 * was asked for, or to the current folder where a file or several paths were. A file that is named is read whatever its
 * ending; in folders the endings of articles count, as in the editor. A path that does not exist is refused.
 */
export async function readSources(paths: readonly string[], cwd: string): Promise<Sources> {
  const roots = (paths.length > 0 ? paths : ['.']).map((path) => ({ path, full: resolve(cwd, path) }));
  const found: string[] = [];
  const problems: { full: string; why: string }[] = [];
  let base = resolve(cwd);
  for (const { path, full } of roots) {
    const stats = await stat(full).catch((error) => refuse(path, error));
    if (stats.isDirectory()) {
      if (roots.length === 1) base = full;
      const search = await nodeHost.find(URI.file(full).toString(), new Selection(), new AbortController().signal);
      found.push(...search.files.map((uri) => URI.parse(uri).fsPath));
      problems.push(...search.problems.map(({ uri, message }) => ({ full: URI.parse(uri).fsPath, why: message })));
    } else if (stats.isFile()) found.push(full);
    else throw new Refusal(`${path}: neither a file nor a folder`);
  }

  const name = (full: string) => pathFrom(base, full) || basename(full);
  const files: SourceFile[] = [];
  const once = roots.length > 1 ? await distinct(found) : found;
  for (let i = 0; i < once.length; i += TOGETHER) {
    const some = once.slice(i, i + TOGETHER);
    const read = await Promise.all(some.map((full) => nodeHost.read(URI.file(full).toString())));
    some.forEach((full, at) => {
      const decoded = read[at] ?? { problem: 'it is gone' };
      if (decoded.problem === undefined) files.push({ file: name(full), text: decoded.text });
      else problems.push({ full, why: decoded.problem });
    });
  }
  const skipped = problems.map(({ full, why }) => `skipped ${pathFrom(cwd, full) || '.'}: ${why}`).sort();
  return { base, files, skipped };
}

function refuse(path: string, { code, message }: NodeJS.ErrnoException): never {
  const absent = code === 'ENOENT' || code === 'ENOTDIR';
  throw new Refusal(absent ? `${path}: no such file or folder` : `${path}: cannot be read (${message})`);
}

/** Each file once, however many of the paths lead to it: an article must not look like two that agree. */
async function distinct(files: readonly string[]): Promise<string[]> {
  const met = new Map<string, string>();
  for (const file of [...files].sort()) {
    const real = await realpath(file).catch(() => file);
    if (!met.has(real)) met.set(real, file);
  }
  return [...met.values()];
}
