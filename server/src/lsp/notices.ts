import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { baseName } from './uris.ts';

/** A notice names so many files; the rest are counted. */
const NAMED = 3;

/** Tells a person what was left out and why: each file once in the log, and one message for all that are new. */
export class Notices {
  readonly #skipped = new Map<string, string>();
  readonly #told = new Set<string>();
  #untold: string[] = [];

  constructor(readonly connection: Connection) {}

  /** What is left out at present, by URI. */
  get skipped(): ReadonlyMap<string, string> {
    return this.#skipped;
  }

  /** `uri` was left out; `reason` follows its name and a colon. */
  skip(uri: string, reason: string): void {
    if (this.#skipped.get(uri) === reason) return;
    this.#skipped.set(uri, reason);
    const key = `${uri} ${reason}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#untold.push(`${baseName(uri)}: ${reason}`);
    this.connection.console.warn(`Left out ${uri}: ${reason}`);
  }

  /** `uri` is no longer left out. */
  clear(uri: string): void {
    this.#skipped.delete(uri);
  }

  /** Forgets what was told, so that whoever asks for a fresh start is told again. */
  forget(): void {
    this.#skipped.clear();
    this.#told.clear();
  }

  /** Shows one message about everything that was left out since the last. */
  show(): void {
    if (this.#untold.length === 0) return;
    const named = this.#untold.slice(0, NAMED).join('; ');
    const rest = this.#untold.length - NAMED;
    const more = rest > 0 ? `; and ${rest} more, listed in the output` : '';
    warn(this.connection, `Deskcheck does not check ${named}${more}.`);
    this.#untold = [];
  }
}

/** Shows a message that waits for no answer. */
export function inform(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}

/** Shows a warning that waits for no answer. */
export function warn(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
