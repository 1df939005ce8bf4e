import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { decode, tooLarge } from '../text/decode.ts';
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
  /** What was left out and why, one line each. */
  readonly skipped: readonly string[];
}

const ARTICLE = /\.(?:md|markdown|txt|article)$/i;
const passedOver = (name: string) => name.startsWith('.') || name === 'node_modules';

/**
 * Reads every article under `paths` (the current folder where there are none). Names are relative to the folder that
 * was asked for, or to the current folder where a file or several paths were. A file that is named is read whatever its
 * ending; in folders the endings of articles count. A path that does not exist is refused.
 */
export function readSources(paths: readonly string[], cwd: string): Sources {
  const roots = (paths.length > 0 ? paths : ['.']).map((path) => ({ path, full: resolve(cwd, path) }));
  const walk = new Walk();
  for (const { path, full } of roots) {
    const stats = statOrRefuse(path, full);
    if (stats.isDirectory()) walk.folder(full);
    else if (stats.isFile()) walk.file(full);
    else throw new Refusal(`${path}: neither a file nor a folder`);
  }
  walk.links();
  const only = roots.length === 1 ? roots[0]!.full : undefined;
  const base = only !== undefined && statSync(only).isDirectory() ? only : resolve(cwd);
  const name = (full: string) => relative(base, full).split(sep).join('/') || basename(full);

  const files: SourceFile[] = [];
  const skipped = walk.unreadable.map(({ full, why }) => `skipped ${name(full)}: ${why}`);
  for (const full of [...walk.found].sort()) {
    const read = readArticle(full);
    if (read.problem === undefined) files.push({ file: name(full), text: read.text });
    else skipped.push(`skipped ${name(full)}: ${read.problem}`);
  }
  return { base, files, skipped };
}

function statOrRefuse(path: string, full: string): Stats {
  try {
    return statSync(full);
  } catch (error) {
    throw new Refusal(`${path}: ${reason(error)}`);
  }
}

function readArticle(full: string): ReturnType<typeof decode> {
  try {
    const problem = tooLarge(statSync(full).size);
    return problem === undefined ? decode(readFileSync(full)) : { problem };
  } catch (error) {
    return { problem: reason(error) };
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return code ?? String(error);
}

/**
 * Collects article files. Links are followed after everything else and only to what was not met already: a link must
 * neither loop nor make one article look like two that agree.
 */
class Walk {
  readonly found = new Set<string>();
  readonly unreadable: { full: string; why: string }[] = [];
  readonly #met = new Set<string>();
  readonly #links: string[] = [];

  folder(full: string): void {
    try {
      if (!this.#first(full)) return;
      for (const entry of readdirSync(full, { withFileTypes: true })) {
        if (passedOver(entry.name)) continue;
        const path = join(full, entry.name);
        if (entry.isSymbolicLink()) this.#links.push(path);
        else if (entry.isDirectory()) this.folder(path);
        else if (entry.isFile() && ARTICLE.test(entry.name)) this.file(path);
      }
    } catch (error) {
      this.unreadable.push({ full, why: reason(error) });
    }
  }

  file(full: string): void {
    if (this.#first(full)) this.found.add(full);
  }

  links(): void {
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
      const stats = statSync(link, { throwIfNoEntry: false });
      if (stats?.isDirectory()) this.folder(link);
      else if (stats?.isFile() && ARTICLE.test(link)) this.file(link);
    }
  }

  #first(full: string): boolean {
    const real = realpathSync(full);
    if (this.#met.has(real)) return false;
    this.#met.add(real);
    return true;
  }
}
