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

/** The client's end of the language server, which runs as a process of its own. */
export class DeskClient extends LanguageClient {
  readonly #statusBar: StatusBar;
  readonly #crashes: number[] = [];

  /** `server`: the path of the bundled server. */
  constructor(server: string, output: vscode.LogOutputChannel, statusBar: StatusBar) {
    const initializationOptions: InitializationOptions = { status: true, commandLinks: true };
    const options: LanguageClientOptions = {
      documentSelector: SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
      initializationOptions,
      outputChannel: output,
      // Hovers quote articles, which anybody may have written: of all commands, only these two may be linked there.
      markdown: { isTrusted: { enabledCommands: Object.values(ServerCommand) }, supportHtml: false },
      diagnosticPullOptions: { onChange: true, onSave: false },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count) => ({
          action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        }),
        closed: () => this.#closed(),
      },
    };
    const run = { module: server, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    super(SECTION, 'Deskcheck', { run, debug }, options);
    this.#statusBar = statusBar;
    this.onNotification(STATUS, (status: Status) => statusBar.show(status));
  }

  /** Starts the server, or starts it again. Does not reject: whatever goes wrong is shown. */
  async begin(): Promise<void> {
    this.#statusBar.starting();
    try {
      if (this.isRunning()) await this.restart();
      else await this.start();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Messages of the library about its inner workings are for the output; a person is told once, in {@link #failed}. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  #closed(): { action: CloseAction; handled: true } {
    const now = Date.now();
    this.#crashes.push(now);
    const recent = this.#crashes.filter((time) => now - time < WITHIN_MS).length;
    // A server that has never come up will not the next time either, and `begin` hears of that by itself.
    const cameUp = this.initializeResult !== undefined;
    if (cameUp && recent < CRASHES) return { action: CloseAction.Restart, handled: true };
    if (cameUp) this.#failed(new Error('the server has stopped several times'));
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  #failed(error: unknown): void {
    this.#statusBar.failed();
    this.outputChannel.error(`The server is not running: ${error instanceof Error ? error.message : String(error)}`);
    const message = 'Deskcheck could not start, so articles are not being checked.';
    void vscode.window.showErrorMessage(message, TRY_AGAIN, SHOW_OUTPUT).then((choice) => {
      if (choice === SHOW_OUTPUT) this.outputChannel.show();
      if (choice !== TRY_AGAIN) return;
      this.#crashes.length = 0;
      void this.begin();
    });
  }
}
