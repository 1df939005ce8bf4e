import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A labelled story as it is written. */
export interface StorySource {
  readonly name: string;
  /** A fixture: see fixture.ts. */
  readonly text: string;
}

/** A line that begins one of the short stories of a file: "##### 12 a fine". */
const SHORT = /^##### (\S+).*\n/gm;

/** The stories of a folder of the newsroom (tuning, short, values, wires, desks, coverage and those set aside of each), in order; nothing where there is none. */
export function storiesIn(folder: string): StorySource[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => /\.stor(?:y|ies)$/.test(name))
    .sort()
    .flatMap((name) => readStories(join(folder, name)));
}

/** The stories of a file: one, or many short ones, each under its line. */
export function readStories(path: string): StorySource[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.story')) return [{ name: basename(path, '.story'), text }];
  const heads = [...text.matchAll(SHORT)];
  return heads.map((head, i) => ({
    name: `${basename(path, '.stories')}-${head[1]}`,
    text: text.slice(head.index + head[0].length, heads[i + 1]?.index),
  }));
}
