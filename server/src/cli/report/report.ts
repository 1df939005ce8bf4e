import { posix } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Finding, Severity } from '../../corpus/finding.ts';
import { isoOf } from '../../reading/times/calendar.ts';
import type { Article } from '../../text/article.ts';
import { Lines, type Position } from '../lines.ts';

/** What a format prints: the findings of a corpus, and where their places stand in lines and columns. */
export class Report {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  readonly #lines = new Map<string, Lines>();
  #days: ReadonlyMap<string, string> | undefined;

  /**
   * `folder`: from where the command was run to the checked folder, empty where that is the same. `isWanted`: the
   * files whose findings are printed, all of them where it is left out.
   */
  constructor(
    readonly corpus: Corpus,
    readonly folder: string,
    isWanted: (file: string) => boolean = () => true,
  ) {
    this.findings = corpus.findings().filter(({ at }) => isWanted(at.file));
    this.files = corpus.files();
  }

  /** How many articles were compared: those that are left out do not count. */
  get compared(): number {
    return this.files.filter((file) => this.article(file)?.meta.skipped === undefined).length;
  }

  /** A file's path from where the command was run. */
  path(file: string): string {
    // The desk's own folder may lie above the one that is checked: not "may/../.deskcheck".
    return posix.join(this.folder, file);
  }

  article(file: string): Article | undefined {
    return this.corpus.article(file);
  }

  /** The day of an article, wherever in it that is told; as its front matter has it, where it has one. */
  day(file: string): string | undefined {
    this.#days ??= new Map(
      this.corpus
        .membersOf(this.files)
        .flatMap(({ reading: { article, date } }) =>
          date === undefined ? [] : [[article.file, isoOf(date)] as const],
        ),
    );
    return this.article(file)?.meta.date ?? this.#days.get(file);
  }

  lines(file: string): Lines {
    const known = this.#lines.get(file);
    if (known) return known;
    const lines = new Lines((this.article(file) ?? this.corpus.stylebook(file))?.text ?? '');
    this.#lines.set(file, lines);
    return lines;
  }

  position(file: string, offset: number): Position {
    return this.lines(file).position(offset);
  }

  /** How many findings there are of each severity. */
  count(severity: Severity): number {
    return this.findings.filter((finding) => finding.severity === severity).length;
  }
}
