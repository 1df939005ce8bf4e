import type { Article } from '../text/article.ts';
import { parseArticle } from '../text/parse.ts';
import type { Finding, Severity } from './finding.ts';

/** What the desk has set. */
export interface CorpusOptions {
  /** Severity by check name or by finding code; `off` silences it. Unnamed ones keep their default. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * The articles of one desk and what they disagree on. Purely in memory: no I/O, no clock. The findings depend only on
 * the files' names and texts, never on the order in which they came.
 */
export class Corpus {
  #articles = new Map<string, Article>();
  #findings: Map<string, Finding[]> | undefined;

  constructor(readonly options: CorpusOptions = {}) {}

  /** Adds an article or replaces its text. `file`: a path or URI with "/" between its parts. Never throws. */
  update(file: string, text: string): void {
    if (this.#articles.get(file)?.text === text) return;
    this.#articles.set(file, parseArticle(file, text));
    this.#findings = undefined;
  }

  /** Forgets an article; unknown names are ignored. */
  remove(file: string): void {
    if (this.#articles.delete(file)) this.#findings = undefined;
  }

  has(file: string): boolean {
    return this.#articles.has(file);
  }

  /** The names of all articles, sorted. */
  files(): string[] {
    return [...this.#articles.keys()].sort();
  }

  article(file: string): Article | undefined {
    return this.#articles.get(file);
  }

  /** The findings whose squiggle stands in `file`, in order of their place. */
  findingsIn(file: string): readonly Finding[] {
    return this.#all().get(file) ?? [];
  }

  /** Every finding, by file and place. */
  findings(): readonly Finding[] {
    const all = this.#all();
    return this.files().flatMap((file) => all.get(file) ?? []);
  }

  #all(): Map<string, Finding[]> {
    this.#findings ??= new Map();
    return this.#findings;
  }
}
