import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';

/** Milliseconds between two reports; a client draws each of them. */
const EVERY = 100;

/** The client's progress bar for one run over the workspace. Does nothing with a client that has none. */
export class Progress {
  #reporter: Promise<WorkDoneProgressReporter | undefined>;
  #last = 0;
  #ended = false;

  constructor(connection: Connection, title: string) {
    // Never waited for: a client that is slow to draw its bar must not hold up the work.
    this.#reporter = connection.window.createWorkDoneProgress().then(
      (reporter) => {
        reporter.begin(title, 0, undefined, false);
        return reporter;
      },
      () => undefined,
    );
  }

  report(done: number, all: number): void {
    const now = performance.now();
    if (this.#ended || now - this.#last < EVERY) return;
    this.#last = now;
    void this.#reporter.then((reporter) => {
      if (!this.#ended) reporter?.report((100 * done) / Math.max(1, all), `${done} of ${all} articles`);
    });
  }

  end(): void {
    this.#ended = true;
    void this.#reporter.then((reporter) => reporter?.done());
  }
}
