import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../store/host.ts';
import { Articles } from './articles.ts';
import { type Client, readClient, serverCapabilities } from './capabilities.ts';
import { codeActions } from './codeActions.ts';
import { execute } from './commands.ts';
import type { View } from './convert.ts';
import { DeskFiles } from './deskFiles.ts';
import { Diagnostics } from './diagnostics.ts';
import { openDocuments } from './documents.ts';
import type { EngineFactory } from './engine.ts';
import { hover } from './hover.ts';
import { Indexer } from './indexer.ts';
import { Notices, warn } from './notices.ts';
import { type InitializationOptions, RECHECK, SECTION } from './protocol.ts';
import { readSettings, type Settings } from './settings.ts';
import { StatusReport } from './status.ts';
import { Debounce } from './timing.ts';
import { pathIn } from './uris.ts';
import { Watching } from './watching.ts';

/** A burst of typing is over after so many milliseconds of quiet; the longest that others wait for it. */
const QUIET = 20;
const LONGEST_BURST = 100;

/** What differs between the places where the server runs, and what tests put in its stead. */
export interface Surroundings {
  readonly host: Host;
  readonly createEngine: EngineFactory;
}

/** Serves a client over a connection, from its first message to its last. */
export function serve(connection: Connection, { host, createEngine }: Surroundings): void {
  let client = readClient({}, {});
  const documents = openDocuments(() => client.encoding);
  documents.listen(connection);

  connection.onInitialize((params) => {
    const options: InitializationOptions = params.initializationOptions ?? {};
    client = readClient(params.capabilities, options);
    const session = new Session(connection, client, host, createEngine, documents);
    connection.onInitialized(() => session.start(foldersOf(params), options.settings));
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Deskcheck' } };
  });
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** One client's session: its features, and what flows between them. */
class Session {
  readonly #notices: Notices;
  readonly #articles: Articles;
  readonly #indexer: Indexer;
  readonly #diagnostics: Diagnostics;
  readonly #watching: Watching;
  readonly #status: StatusReport;
  readonly #burst = new Debounce(() => this.#flush(), QUIET, LONGEST_BURST);

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    host: Host,
    createEngine: EngineFactory,
    documents: ReturnType<typeof openDocuments>,
  ) {
    const changed = () => this.#burst.schedule();
    this.#notices = new Notices(connection);
    // The examples of the manual contradict each other on purpose; whoever follows a link to it opens them.
    const isManual = (uri: string) => client.manual !== undefined && pathIn(client.manual, uri) !== undefined;
    const accepts = (document: TextDocument) => !isManual(document.uri) && this.#indexer.accepts(document);
    this.#articles = new Articles(createEngine, accepts, this.#notices, changed);
    const desk = new DeskFiles(connection, client, host, this.#articles, documents);
    this.#indexer = new Indexer(connection, host, this.#articles, desk, this.#notices, changed);
    const view: View = { articles: this.#articles, client, desk };
    this.#diagnostics = new Diagnostics(connection, view, () => this.#indexer.whenIdle());
    this.#watching = new Watching(connection, client, this.#indexer);
    this.#status = new StatusReport(connection, view, this.#indexer, this.#notices);

    documents.onDidChangeContent(({ document }) => {
      if (desk.owns(document.uri)) desk.show(document);
      else this.#articles.show(document);
    });
    documents.onDidClose(({ document }) => {
      desk.hide(document.uri);
      this.#articles.hide(document.uri);
      this.#diagnostics.closed(document.uri);
      void this.#indexer.refresh(document.uri);
    });
    // Until every article is read, nothing is said that the rest may turn out to contradict.
    connection.onHover(({ textDocument, position }) =>
      this.#indexer.indexing ? null : hover(view, textDocument.uri, position),
    );
    connection.onCodeAction((params) => (this.#indexer.indexing ? [] : codeActions(view, params)));
    connection.onExecuteCommand((params) => execute(connection, view, params));
    connection.onRequest(RECHECK, () => this.#recheck());
    connection.onShutdown(() => {
      this.#diagnostics.stop();
      this.#indexer.stop();
      this.#burst.cancel();
    });
  }

  async start(folders: readonly string[], settings: unknown): Promise<void> {
    this.#indexer.start(folders, await this.#settings(settings));
    this.#watching.register();
    if (this.client.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const kept = this.#indexer.folders.filter((uri) => !gone.has(uri));
        this.#indexer.setFolders([...new Set([...kept, ...added.map(({ uri }) => uri)])]);
        this.#watching.register();
      });
    }
    this.connection.onDidChangeConfiguration(async (params) => {
      this.#indexer.configure(await this.#settings(params.settings?.[SECTION]));
      this.#watching.register();
    });
    if (this.client.watchesConfiguration) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
  }

  /** The settings as the client holds them; `sent` are those that came unasked, for a client that cannot be asked. */
  async #settings(sent: unknown): Promise<Settings> {
    const value = this.client.configuration
      ? await this.connection.workspace.getConfiguration(SECTION).catch((error) => {
          this.connection.console.warn(`The settings could not be had, so the defaults apply: ${error}`);
        })
      : sent;
    const { settings, problems } = readSettings(value);
    for (const problem of problems) warn(this.connection, problem);
    return settings;
  }

  async #recheck(): Promise<void> {
    this.#notices.forget();
    this.#indexer.index(true);
    await this.#indexer.whenIdle();
    this.#flush();
  }

  #flush(): void {
    try {
      if (!this.#indexer.indexing) this.#diagnostics.update();
      this.#status.update();
    } catch (error) {
      // A request would answer with the error; this has nobody to answer to, and must not end the server.
      this.connection.console.error(`Comparing the articles failed: ${(error as Error).stack ?? error}`);
    }
  }
}
