import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type InitializationOptions,
  RECHECK,
  SECTION,
  ServerCommand,
  STATUS,
  type Status,
} from '../../server/src/lsp/protocol.ts';
import type { StatusBar } from './statusBar.ts';

const LANGUAGES = ['markdown', 'plaintext', 'article'];
// Not every scheme: "git" and the like are old versions of the articles, which would contradict the new ones.
const SCHEMES = ['file', 'untitled', 'vscode-vfs'];

/** A crash now and then is mended silently; this many within a few minutes are not. */
const CRASHES = 3;
const WITHIN_MS = 3 * 60 * 1000;

const SHOW_OUTPUT = 'Show Output';
const TRY_AGAIN = 'Try Again';

/** The library tells people of its inner workings; those are for the output. What a person needs is said here. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The language server, a process of its own, and what keeps it going. */
export class Server {
  #client: QuietClient | undefined;
  #crashes: number[] = [];

  /** `path`: the bundled server; `manual`: the folder with a page on each check. */
  constructor(
    readonly path: string,
    readonly manual: vscode.Uri,
    readonly output: vscode.LogOutputChannel,
    readonly statusBar: StatusBar,
  ) {}

  /** Starts the server, or starts it again. Does not reject: whatever goes wrong is shown. */
  async begin(): Promise<void> {
    this.statusBar.starting();
    await this.end();
    // Always a new client: one that has failed to start can never be started again.
    const client = this.#create();
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      if (this.#client === client) this.#failed(error);
    }
  }

  /** Stops the server, in whatever state it is. */
  async end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A server that is not up cannot be stopped properly, and need not be.
    await client?.dispose().catch((error) => this.output.debug(String(error)));
  }

  /** Reads and compares all articles afresh. */
  async recheck(): Promise<void> {
    if (this.#client?.isRunning()) await this.#client.sendRequest(RECHECK);
    else await this.begin();
  }

  #create(): QuietClient {
    const initializationOptions: InitializationOptions = {
      status: true,
      commandLinks: true,
      manual: this.manual.toString(),
    };
    const options: LanguageClientOptions = {
      documentSelector: SCHEMES.flatMap((scheme) => [
        ...LANGUAGES.map((language) => ({ scheme, language })),
        // What the desk lays down is in force while it is being written.
        { scheme, pattern: '**/.deskcheck/*.yaml' },
      ]),
      initializationOptions,
      outputChannel: this.output,
      // Hovers quote articles, which anybody may have written: of all commands, only these two may be linked there.
      markdown: { isTrusted: { enabledCommands: Object.values(ServerCommand) }, supportHtml: false },
      diagnosticPullOptions: { onChange: true, onSave: false },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count) => ({
          action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        }),
        closed: () => this.#closed(client.initializeResult !== undefined),
      },
    };
    const run = { module: this.path, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const client = new QuietClient(SECTION, 'Deskcheck', { run, debug }, options);
    client.onNotification(STATUS, (status: Status) => this.statusBar.show(status));
    return client;
  }

  /** The server has gone by itself. One that was never up will not be the next time either; `begin` tells of that. */
  #closed(wasUp: boolean): { action: CloseAction; handled: true } {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < WITHIN_MS), now];
    if (wasUp && this.#crashes.length < CRASHES) return { action: CloseAction.Restart, handled: true };
    if (wasUp) this.#failed(new Error('the server has stopped several times'));
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  #failed(error: unknown): void {
    this.statusBar.failed();
    this.output.error(`The server is not running: ${error instanceof Error ? error.message : String(error)}`);
    const message = 'Deskcheck could not start, so articles are not being checked.';
    void vscode.window.showErrorMessage(message, TRY_AGAIN, SHOW_OUTPUT).then((choice) => {
      if (choice === SHOW_OUTPUT) this.output.show();
      if (choice !== TRY_AGAIN) return;
      this.#crashes = [];
      void this.begin();
    });
  }
}
