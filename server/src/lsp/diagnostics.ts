import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf, type View } from './convert.ts';
import { digest } from './digest.ts';
import { breathe, Debounce, orCancelled, stopIfCancelled } from './timing.ts';
import { nameOf } from './uris.ts';

/** Milliseconds after which what was streamed of open documents is streamed once more; the longest in a burst. */
const REPEAT = 1000;
const LONGEST_REPEAT = 3000;

/** What a client knows of one article's diagnostics. */
interface Known {
  readonly uri: string;
  readonly resultId: string;
}

interface Report extends Known {
  readonly items: Diagnostic[];
}

/** A workspace request that is kept open, to tell of changes in articles that are open in no editor. */
interface Stream {
  readonly known: Map<string, Known>;
  readonly send: (items: WorkspaceDocumentDiagnosticReport[]) => void;
}

/**
 * Shows findings: on request to a client that asks and can be told to ask again, and unasked to all others. Requests
 * wait until every article is read: findings from half a folder would be false ones.
 */
export class Diagnostics {
  /** What was last told for each article, unasked (push) or in answer to a request (pull). */
  readonly #told = new Map<string, Known>();
  readonly #streams = new Set<Stream>();
  /**
   * Open documents that were streamed. vscode-languageclient drops what is streamed of a document that is in a tab, since
   * it asks for that itself, and when the tab is closed it neither says so nor asks again: whatever came in that moment
   * would be lost.
   */
  readonly #unsure = new Set<string>();
  readonly #repeat = new Debounce(() => this.#streamAgain(), REPEAT, LONGEST_REPEAT);
  readonly #end = new AbortController();

  constructor(
    readonly connection: Connection,
    readonly view: View,
    readonly whenIdle: () => Promise<void>,
  ) {
    if (!view.client.pullsDiagnostics) return;
    const { diagnostics } = connection.languages;
    diagnostics.on((params, token) => this.#pull(params.textDocument.uri, params.previousResultId, token));
    diagnostics.onWorkspace((params, token, _progress, partial) =>
      this.#pullWorkspace(params.previousResultIds, token, partial),
    );
  }

  /** Tells the client of whatever has changed; to be called when a burst of changes is over. */
  update(): void {
    if (!this.view.client.pullsDiagnostics) {
      for (const { uri, name, report } of this.#changes(this.#told)) {
        const version = this.view.articles.version(name);
        void this.connection.sendDiagnostics({ uri, diagnostics: report, ...(version !== null && { version }) });
      }
      return;
    }
    for (const stream of this.#streams) {
      for (const name of this.#send(stream)) if (this.view.articles.isOpen(name)) this.#unsure.add(name);
    }
    if (this.#unsure.size > 0) this.#repeat.schedule();
    // The client asks by itself for the document that it has just edited, and has its answer by now. What is refreshed
    // is forgotten, so that a client that shows a document no more is not told about it for ever.
    const stale = [...this.#told].filter(([name, { uri, resultId }]) => this.#report(name, uri).resultId !== resultId);
    for (const [name] of stale) this.#told.delete(name);
    // A refusal means that the client is going; it asks again by itself when it comes back.
    if (stale.length > 0) this.connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** The client has closed a document: what it was told in answer to requests is gone. */
  closed(uri: string): void {
    const name = nameOf(uri);
    if (!this.view.client.pullsDiagnostics) return;
    this.#told.delete(name);
    for (const stream of this.#streams) stream.known.set(name, { uri, resultId: '' });
  }

  /** Answers the requests that are kept open, since the server is to stop. */
  stop(): void {
    this.#end.abort();
    this.#repeat.cancel();
  }

  async #pull(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    await orCancelled(this.whenIdle(), token);
    // A fast typist's next edit, and the cancellation of this request with it, may be waiting in the queue.
    await breathe();
    stopIfCancelled(token);
    const name = nameOf(uri);
    const { resultId, items } = this.#report(name, uri);
    if (this.view.articles.isOpen(name)) this.#told.set(name, { uri, resultId });
    return resultId === previous
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  async #pullWorkspace(
    previous: readonly { uri: string; value: string }[],
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    await orCancelled(this.whenIdle(), token);
    const known = new Map(previous.map(({ uri, value }) => [nameOf(uri), { uri, resultId: value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    if (!partial) {
      this.#send({ known, send: (reports) => items.push(...reports) });
      return { items };
    }
    const stream: Stream = { known, send: (reports) => partial.report({ items: reports }) };
    this.#streams.add(stream);
    try {
      this.#send(stream);
      const { signal } = this.#end;
      const ended = new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        else signal.addEventListener('abort', () => resolve(), { once: true });
      });
      await orCancelled(ended, token);
      return { items };
    } finally {
      this.#streams.delete(stream);
    }
  }

  #streamAgain(): void {
    for (const stream of this.#streams) {
      for (const name of this.#unsure) {
        const uri = this.view.articles.uri(name);
        if (uri !== undefined) stream.known.set(name, { uri, resultId: '' });
      }
      this.#send(stream);
    }
    this.#unsure.clear();
  }

  /** Sends what is new to the stream; returns of which articles. */
  #send(stream: Stream): string[] {
    const changes = this.#changes(stream.known);
    const reports = changes.map(
      ({ uri, name, resultId, report }): WorkspaceDocumentDiagnosticReport => ({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: this.view.articles.version(name),
        resultId,
        items: report,
      }),
    );
    if (reports.length > 0) stream.send(reports);
    return changes.map(({ name }) => name);
  }

  /** The articles whose diagnostics are not what the client knows; from now on it does. */
  #changes(known: Map<string, Known>): { uri: string; name: string; resultId: string; report: Diagnostic[] }[] {
    const { articles } = this.view;
    const names = new Set([...articles.findings().map(({ at }) => at.file), ...articles.troubled(), ...known.keys()]);
    return [...names].flatMap((name) => {
      const before = known.get(name);
      const uri = articles.uri(name) ?? before?.uri;
      if (uri === undefined) return [];
      const { resultId, items } = this.#report(name, uri);
      // A new name for the same document: the client keeps diagnostics by the name it was told.
      if (before?.resultId === resultId && before.uri === uri) return [];
      if (items.length > 0) known.set(name, { uri, resultId });
      else known.delete(name);
      return { uri, name, resultId, report: items };
    });
  }

  #report(name: string, uri: string): Report {
    const items = diagnosticsOf(this.view, name);
    return { uri, items, resultId: digest(JSON.stringify(items)) };
  }
}
