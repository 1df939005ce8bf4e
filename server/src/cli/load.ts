import { posix } from 'node:path';
import { Corpus } from '../corpus/corpus.ts';
import type { Host } from './command.ts';
import { readDesk } from './desk.ts';
import { pathFrom, readSources } from './files.ts';

/** The articles that a command line names. */
export interface Loaded {
  readonly corpus: Corpus;
  /** The absolute folder that the articles' names are relative to. */
  readonly base: string;
  /** From where the command was run to that folder: empty where that is the same. */
  readonly folder: string;
}

/** Reads the articles under `paths` (the current folder where there are none) and tells the person what was left out. */
export async function loadCorpus(paths: readonly string[], host: Host): Promise<Loaded> {
  const { base, files, skipped } = await readSources(paths, host.cwd);
  for (const line of skipped) host.note(line);
  const { desk, problems } = await readDesk(base, host.cwd);
  for (const line of problems) host.note(line);
  const folder = pathFrom(host.cwd, base);
  const corpus = new Corpus({ desk });
  for (const { file, text } of files) corpus.update(file, text);
  for (const { file } of files) {
    const { skipped, problem } = corpus.article(file)!.meta;
    const path = posix.join(folder, file);
    if (skipped !== undefined) host.note(`skipped ${path}: ${skipped}`);
    else if (problem !== undefined) host.note(`${path}: ${problem.split('\n')[0]!.replace(/:$/, '')}`);
  }
  const dated = corpus.membersOf(corpus.files()).some(({ reading }) => reading.date !== undefined);
  if (files.length >= UNDATED && !dated)
    host.note(
      `none of the ${files.length} articles has a day: which figure is the newer and what “Tuesday” means is not known (front matter: "date: 2024-03-05")`,
    );
  if (files.length === 0) host.note(`no articles in ${paths.join(', ') || 'this folder'}`);
  return { corpus, base, folder };
}

/** So many articles without a day among them are a folder that somebody forgot to date. */
const UNDATED = 3;

/** The choices of `--color`. */
export const COLORS = ['auto', 'always', 'never'] as const;

/** Are colours wanted? `auto`: on a terminal, unless the person has asked for none. */
export function colored(choice: (typeof COLORS)[number], host: Host): boolean {
  if (choice !== 'auto') return choice === 'always';
  return host.columns !== undefined && !host.env.NO_COLOR && host.env.TERM !== 'dumb';
}
