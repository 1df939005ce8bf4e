import type { CorpusOptions } from '../corpus/corpus.ts';
import type { Finding } from '../corpus/finding.ts';
import type { Desk } from '../record/desk.ts';

/** What the server needs of a corpus (see `Corpus`, which is one). */
export interface Engine {
  update(file: string, text: string): void;
  remove(file: string): void;
  setDesk(desk: Desk): void;
  article(
    file: string,
  ): { readonly text: string; readonly meta?: { readonly problem?: string; readonly skipped?: string } } | undefined;
  files(): readonly string[];
  findingsIn(file: string): readonly Finding[];
  findings(): readonly Finding[];
}

export type EngineFactory = (options: CorpusOptions) => Engine;
