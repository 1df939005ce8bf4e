import type { CorpusOptions } from '../corpus/corpus.ts';
import type { Finding } from '../corpus/finding.ts';

/** What the server needs of a corpus (see `Corpus`, which is one). */
export interface Engine {
  update(file: string, text: string): void;
  remove(file: string): void;
  article(file: string): { readonly text: string } | undefined;
  files(): readonly string[];
  findingsIn(file: string): readonly Finding[];
  findings(): readonly Finding[];
}

export type EngineFactory = (options: CorpusOptions) => Engine;
