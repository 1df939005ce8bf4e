import picomatch from 'picomatch/posix.js';

/** The files that are articles where the desk has set nothing else. */
export const DEFAULT_INCLUDE: readonly string[] = ['**/*.{md,markdown,txt,article}'];

/** The folders that hold no articles where the desk has set nothing else. */
export const DEFAULT_EXCLUDE: readonly string[] = ['**/node_modules/**', '**/.*/**', '**/.*'];

/** The folder in which the desk keeps its own files, and these. */
export const DESK_FOLDER = '.deskcheck';
export const STYLEBOOK = 'stylebook.yaml';
export const STET = 'stet.yaml';

/** A longer pattern is no pattern but an attack or an accident, and the matcher would throw on it. */
const MAX_PATTERN = 1000;

type Matcher = (path: string) => boolean;

/** Which files of a folder are articles. All paths are relative to that folder, with "/" between their parts. */
export class Selection {
  readonly #include: Matcher;
  readonly #exclude: Matcher;
  readonly #folders = new Map<string, boolean>();

  /** Patterns are globs, in the dialect of VS Code's settings; upper and lower case are one. Broken ones match nothing. */
  constructor(include: readonly string[] = DEFAULT_INCLUDE, exclude: readonly string[] = DEFAULT_EXCLUDE) {
    this.#include = matcher(include);
    this.#exclude = matcher(exclude);
  }

  /** Is this file an article? */
  includes(path: string): boolean {
    return this.#include(path) && !this.excludes(path);
  }

  /** Is this file left out, by itself or with a folder that holds it? */
  excludes(path: string): boolean {
    return this.#exclude(path) || this.excludesFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  }

  /** Is everything in this folder left out, so that there is no need to look into it? */
  excludesFolder(path: string): boolean {
    if (path === '') return false;
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    // "drafts/**" names what is in the folder and "drafts" the folder itself. Two depths are tried, because "drafts/*"
    // leaves the folders inside alone.
    const result =
      this.#exclude(path) ||
      (this.#exclude(`${path}/x`) && this.#exclude(`${path}/x/x`)) ||
      this.excludesFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    this.#folders.set(path, result);
    return result;
  }
}

function matcher(patterns: readonly string[]): Matcher {
  const tests = patterns.flatMap((pattern) => {
    const clean = pattern.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
    if (clean === '' || clean.length > MAX_PATTERN) return [];
    try {
      return [picomatch(clean, { dot: true, nocase: true })];
    } catch {
      return [];
    }
  });
  return (path) => tests.some((test) => test(path));
}
