import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  type Diagnostic,
  type FileChangeType,
  type Hover,
  type InitializeResult,
  type MarkupContent,
  type MessageConnection,
  ProposedFeatures,
  type Range,
} from 'vscode-languageserver';
import {
  createMessageConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EngineFactory } from '../engine.ts';
import { Lines } from '../positions.ts';
import type { InitializationOptions, Status } from '../protocol.ts';
import { serve } from '../server.ts';
import { MarkerEngine } from './markerEngine.ts';
import { MemoryHost } from './memoryHost.ts';

/** A client that can do what VS Code can, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    applyEdit: true,
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
  window: { showDocument: { support: true }, workDoneProgress: true },
};

/** A client that can do nothing but show what is pushed. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface DeskOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array | number>>;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly folders?: readonly string[];
  readonly options?: InitializationOptions;
  readonly engine?: EngineFactory;
  readonly host?: MemoryHost;
}

/** An editor's end of a real connection to a server whose disk is in memory. Paths are in the folder `/desk`. */
export class Desk {
  readonly host: MemoryHost;
  settings: unknown;
  /** Everything that the server has sent, by method, in order. */
  readonly received = new Map<string, unknown[]>();
  initialized!: InitializeResult;
  readonly #open = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  readonly #streamed = new Map<string, Diagnostic[]>();

  private constructor(
    readonly client: MessageConnection,
    options: DeskOptions,
  ) {
    this.host = options.host ?? new MemoryHost();
    this.settings = options.settings;
    for (const [path, content] of Object.entries(options.files ?? {})) this.host.files.set(this.uri(path), content);
  }

  static async start(options: DeskOptions = {}): Promise<Desk> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const desk = new Desk(client, options);
    const watchDog = { shutdownReceived: false, initialize: () => {}, exit: () => {} };
    const server = createConnection(
      (logger) => createProtocolConnection(new StreamMessageReader(up), new StreamMessageWriter(down), logger),
      watchDog,
      ProposedFeatures.all,
    );
    const createEngine: EngineFactory = ({ severity }) => new MarkerEngine(severity);
    serve(server, { host: desk.host, createEngine: options.engine ?? createEngine });
    desk.#listen();
    desk.initialized = await client.sendRequest('initialize', {
      processId: null,
      capabilities: options.capabilities ?? VSCODE,
      workspaceFolders: (options.folders ?? ['/desk']).map((path) => ({ uri: `file://${path}`, name: path })),
      rootUri: null,
      initializationOptions: options.options,
    });
    await client.sendNotification('initialized', {});
    return desk;
  }

  uri(path: string): string {
    return /^\w+:/.test(path) ? path : `file://${path.startsWith('/') ? '' : '/desk/'}${encodeURI(path)}`;
  }

  async open(path: string, text?: string, languageId = 'markdown'): Promise<void> {
    const uri = this.uri(path);
    const document = TextDocument.create(uri, languageId, 1, text ?? String(this.host.files.get(uri) ?? ''));
    this.#open.set(uri, document);
    await this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text: document.getText() },
    });
  }

  /** Replaces the first `old` in an open document, as an editor does: by a range. */
  async replace(path: string, old: string, newText: string): Promise<void> {
    const document = this.#open.get(this.uri(path))!;
    const start = document.getText().indexOf(old);
    const range = this.range(path, start, start + old.length);
    await this.send(path, [{ range, text: newText }]);
    const utf16 = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
    TextDocument.update(document, [{ range: utf16, text: newText }], document.version + 1);
  }

  /** Sends changes as they are, without keeping track of them. */
  async send(path: string, contentChanges: { range?: Range; text: string }[]): Promise<void> {
    const document = this.#open.get(this.uri(path))!;
    const textDocument = { uri: document.uri, version: document.version + 1 };
    await this.client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  async close(path: string): Promise<void> {
    this.#open.delete(this.uri(path));
    await this.client.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  /** Makes all reading of files wait, until the function that it returns is called. */
  closeGate(): () => void {
    let open = () => {};
    this.host.gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  /** Puts a file on the disk, or takes it away, and lets the client's watcher tell of it. */
  async onDisk(path: string, content: string | undefined, type: FileChangeType): Promise<void> {
    if (content === undefined) this.host.files.delete(this.uri(path));
    else this.host.files.set(this.uri(path), content);
    await this.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(path), type }] });
  }

  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.client.sendNotification('workspace/didChangeConfiguration', { settings: { deskcheck: settings } });
  }

  async pull(path: string): Promise<Diagnostic[]> {
    const report = await this.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: this.uri(path) } });
    return (report as { items: Diagnostic[] }).items;
  }

  /** The messages of the diagnostics that the client would pull. */
  async messages(path: string): Promise<string[]> {
    return (await this.pull(path)).map(({ message }) => String(message));
  }

  /** What was last pushed for an article. */
  pushed(path: string): Diagnostic[] | undefined {
    const all = this.all<{ uri: string; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
    return all.filter(({ uri }) => uri === this.uri(path)).at(-1)?.diagnostics;
  }

  /** Keeps a workspace request open; `streamed` then holds what came last for each article. */
  streamWorkspace(): Promise<unknown> {
    return this.client.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'stream' });
  }

  streamed(path: string): Diagnostic[] | undefined {
    return this.#streamed.get(this.uri(path));
  }

  /** The hover at the first `words` of an open document. */
  async hover(path: string, words: string): Promise<string | undefined> {
    const { start } = this.rangeOf(path, words);
    const params = { textDocument: { uri: this.uri(path) }, position: start };
    const result = (await this.client.sendRequest('textDocument/hover', params)) as Hover | null;
    return (result?.contents as MarkupContent | undefined)?.value;
  }

  async actions(path: string, words: string, context: object = {}): Promise<CodeAction[]> {
    return this.client.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.uri(path) },
      range: this.rangeOf(path, words),
      context: { diagnostics: [], ...context },
    });
  }

  /** The range of the first `words` of an open document, in the negotiated encoding. */
  rangeOf(path: string, words: string): Range {
    const start = this.#open.get(this.uri(path))!.getText().indexOf(words);
    return this.range(path, start, start + words.length);
  }

  range(path: string, start: number, end: number): Range {
    const encoding = this.initialized.capabilities.positionEncoding as 'utf-16';
    return new Lines(this.#open.get(this.uri(path))!.getText()).range({ start, end }, encoding);
  }

  all<T>(method: string): T[] {
    return (this.received.get(method) ?? []) as T[];
  }

  get status(): Status | undefined {
    return this.all<Status>('deskcheck/status').at(-1);
  }

  /** Waits until something holds, looking again whenever the server has sent a message. */
  async until(condition: () => boolean | undefined, what = 'the server'): Promise<void> {
    const deadline = Date.now() + 3000;
    while (!condition()) {
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
        setTimeout(resolve, 50);
      });
    }
  }

  /** Long enough for a burst of changes to be over and told. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 150));
  }

  #listen(): void {
    const answers: Record<string, (params: { items: { section: string }[] }) => unknown> = {
      'workspace/configuration': ({ items }) => items.map(() => this.settings ?? null),
      'workspace/applyEdit': () => ({ applied: true }),
      'window/showDocument': () => ({ success: true }),
    };
    this.client.onRequest((method: string, params: object | unknown[] | undefined) => {
      this.#take(method, params);
      return answers[method]?.(params as { items: { section: string }[] }) ?? null;
    });
    this.client.onNotification((method: string, params: object | unknown[] | undefined) => this.#take(method, params));
    this.client.onUnhandledProgress((params) => {
      if (params.token === 'stream') {
        for (const { uri, items } of params.value.items) this.#streamed.set(uri, items);
      }
      this.#take('$/progress', params);
    });
    this.client.listen();
  }

  #take(method: string, params: unknown): void {
    this.received.set(method, [...(this.received.get(method) ?? []), params]);
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
