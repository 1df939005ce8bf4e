import picomatch from 'picomatch/posix.js';
import type { Article } from '../text/article.ts';
import type { Stet } from './stet.ts';
import { governs, type Stylebook } from './stylebook.ts';

/** What the desk has laid down: it beats what the articles say among themselves. */
export interface Desk {
  readonly stylebooks: readonly Stylebook[];
  /** Outlets, folders or patterns of paths, the most trusted first; they come before those of the stylebooks. */
  readonly sources: readonly string[];
  /** Findings that the desk has decided to keep. */
  readonly stet: readonly Stet[];
}

/** A desk that has laid down nothing. */
export const NO_DESK: Desk = { stylebooks: [], sources: [], stet: [] };

/** The standing of an article that no source names: below all that are named. */
export const UNRANKED = 1000;

type Standing = (article: Article) => number;

/** A function that tells how far up in the list of sources an article stands; 0 is first. Pure; never throws. */
export function standingBy({ sources, stylebooks }: Desk): Standing {
  const tests = sources.map((source) => matcher(source));
  const own = stylebooks.map((book) => ({ book, tests: book.sources.map((source) => matcher(source)) }));
  // Most desks rank nobody, and this is asked for every article of a story at every edit.
  if (tests.length === 0 && own.every((each) => each.tests.length === 0)) return () => UNRANKED;
  return (article) => {
    const lists = [tests, ...own.filter(({ book }) => governs(book, article.file)).map((each) => each.tests)];
    const at = lists.flat().findIndex((test) => test(article));
    return at < 0 || at >= UNRANKED ? UNRANKED : at;
  };
}

/** An outlet by its name; a folder, or a pattern, anywhere in the article's path. */
function matcher(source: string): (article: Article) => boolean {
  const outlet = source.trim().toLowerCase();
  const path = source.replaceAll('\\', '/').replace(/^(?:\.?\/)+|\/+$/g, '');
  const test = path === '' ? () => false : glob(path);
  return ({ file, meta }) => meta.outlet?.trim().toLowerCase() === outlet || test(file);
}

function glob(path: string): (file: string) => boolean {
  try {
    // Names are paths from the desk's folder, or from the root of the disk.
    return picomatch([path, `${path}/**`, `**/${path}`, `**/${path}/**`], { dot: true, nocase: true });
  } catch {
    return () => false;
  }
}
