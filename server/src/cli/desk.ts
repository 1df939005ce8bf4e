import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { type Desk, NO_DESK } from '../record/desk.ts';
import { parseStylebook } from '../record/parse.ts';
import { parseStet } from '../record/stet.ts';
import type { Problem } from '../record/stylebook.ts';
import { nodeHost } from '../store/host.node.ts';
import { DESK_FOLDER, STET, STYLEBOOK } from '../store/selection.ts';
import { pathFrom } from './files.ts';
import { Lines } from './lines.ts';

/** What the desk has laid down for a folder, and what is wrong with it, one line each. */
export interface DeskFiles {
  readonly desk: Desk;
  readonly problems: readonly string[];
}

/**
 * Reads the `.deskcheck` of a folder, or of the nearest folder above it that has one. Names are relative to `base`, and
 * those in what is told to a person to `cwd`.
 */
export async function readDesk(base: string, cwd: string): Promise<DeskFiles> {
  for (let folder = base; ; folder = dirname(folder)) {
    const found = await readIn(folder, base, cwd);
    if (found) return found;
    if (folder === dirname(folder)) return { desk: NO_DESK, problems: [] };
  }
}

async function readIn(folder: string, base: string, cwd: string): Promise<DeskFiles | undefined> {
  const problems: string[] = [];
  const read = async (name: string) => {
    const path = join(folder, DESK_FOLDER, name);
    const [file, shown] = [pathFrom(base, path), pathFrom(cwd, path)];
    const decoded = await nodeHost.read(URI.file(path).toString());
    if (decoded === undefined) return undefined;
    if (decoded.problem === undefined) return { file, shown, text: decoded.text };
    problems.push(`${shown}: ${decoded.problem}`);
    return { file, shown, text: '' };
  };
  const [book, kept] = [await read(STYLEBOOK), await read(STET)];
  if (!book && !kept) return undefined;
  const tell = ({ shown, text }: { shown: string; text: string }, found: readonly Problem[]) => {
    const lines = new Lines(text);
    for (const { start, message } of found) {
      const { line, column } = lines.position(start);
      problems.push(`${shown}:${line}:${column}: ${message}`);
    }
  };
  const stylebook = book && parseStylebook(book.file, book.text);
  if (book && stylebook) tell(book, stylebook.problems);
  const stet = kept && parseStet(kept.text);
  if (kept && stet) tell(kept, stet.problems);
  return { desk: { stylebooks: stylebook ? [stylebook] : [], sources: [], stet: stet?.stet ?? [] }, problems };
}
