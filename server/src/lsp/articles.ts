import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../corpus/finding.ts';
import { type Desk, NO_DESK } from '../record/desk.ts';
import { tooLarge } from '../text/decode.ts';
import type { Engine, EngineFactory } from './engine.ts';
import type { Notices } from './notices.ts';
import { Lines } from './positions.ts';
import type { Settings } from './settings.ts';
import { nameOf } from './uris.ts';

interface Entry {
  /** As the client writes it, where it has written it. */
  uri: string;
  /** The disk holds this article, and it belongs to the corpus from there. */
  disk: boolean;
  open: TextDocument | undefined;
  /** Deleted on the disk while it is open. Clients keep documents open that nobody sees; an edit shows that somebody does. */
  deleted?: boolean;
}

/**
 * The articles that are compared: what is open in the client as it stands there, all else as it stands on the disk.
 * Edits are taken in when the findings are next asked for, so that a burst of them costs as much as one.
 */
export class Articles {
  readonly #entries = new Map<string, Entry>();
  readonly #edited = new Set<string>();
  readonly #lines = new Map<string, Lines>();
  #engine: Engine;
  #desk: Desk = NO_DESK;
  /** Of the stylebooks, by name: findings cite them, though they are no articles. */
  #deskUris: ReadonlyMap<string, string> = new Map();

  /**
   * `accepts` decides whether an open document is an article at all; `changed` is called after each change, before it
   * is taken in.
   */
  constructor(
    readonly createEngine: EngineFactory,
    readonly accepts: (document: TextDocument) => boolean,
    readonly notices: Notices,
    readonly changed: () => void,
  ) {
    this.#engine = createEngine({});
  }

  /** Starts again with an empty engine. Open documents come back by themselves; those on disk have to be read again. */
  restart(severity: Settings['severity']): void {
    this.#engine = this.createEngine({ severity, desk: this.#desk });
    for (const [name, entry] of this.#entries) {
      entry.disk = false;
      if (entry.open) this.#edited.add(name);
      else this.#entries.delete(name);
    }
    this.changed();
  }

  /** Puts the desk's rules in force. `uris`: of its stylebooks, by name. */
  setDesk(desk: Desk, uris: ReadonlyMap<string, string>): void {
    this.#desk = desk;
    this.#deskUris = uris;
    this.#engine.setDesk(desk);
    this.changed();
  }

  /** The document was opened or edited in the client. */
  show(document: TextDocument): void {
    const name = nameOf(document.uri);
    const entry = this.#entries.get(name);
    if (entry) Object.assign(entry, { open: document, uri: document.uri, deleted: false });
    else this.#entries.set(name, { uri: document.uri, disk: false, open: document });
    this.#edited.add(name);
    this.changed();
  }

  /** The document was closed in the client; its last text stands until the disk's is known ({@link setDisk}). */
  hide(uri: string): void {
    const name = nameOf(uri);
    const entry = this.#entries.get(name);
    if (!entry?.open) return;
    this.#take(name);
    entry.open = undefined;
    if (!entry.disk) this.#drop(name);
    this.changed();
  }

  /** What the disk holds for this article: its text, or nothing. An open document is not touched by it. */
  setDisk(uri: string, text: string | undefined): void {
    const name = nameOf(uri);
    const entry = this.#entries.get(name);
    if (text === undefined) {
      if (!entry) return;
      entry.disk = false;
      if (!entry.open) this.#drop(name);
    } else {
      if (entry) {
        if (entry.deleted) this.#edited.add(name);
        Object.assign(entry, { disk: true, deleted: false });
      } else this.#entries.set(name, { uri, disk: true, open: undefined });
      if (!entry?.open) this.#engine.update(name, text);
    }
    this.changed();
  }

  /** The article was deleted on the disk: it is gone, even from an editor, until it is edited or comes back. */
  delete(uri: string): void {
    this.setDisk(uri, undefined);
    const entry = this.#entries.get(nameOf(uri));
    if (!entry) return;
    entry.deleted = true;
    this.#edited.add(nameOf(uri));
  }

  /** Asks again of every open document whether it is an article, after the rules for it have changed. */
  reconsider(): void {
    for (const [name, entry] of this.#entries) if (entry.open) this.#edited.add(name);
    this.changed();
  }

  /** The URIs of the articles that come from the disk, open or not; of those in a folder, where one is given. */
  onDisk(folder?: string): string[] {
    const prefix = folder === undefined ? '' : `${nameOf(folder)}/`;
    return [...this.#entries].filter(([name, { disk }]) => disk && name.startsWith(prefix)).map(([, { uri }]) => uri);
  }

  isOnDisk(uri: string): boolean {
    return this.#entries.get(nameOf(uri))?.disk === true;
  }

  /** The names of all articles. */
  names(): readonly string[] {
    return this.#current().files();
  }

  /** The findings whose squiggle stands in the named article, in order. */
  findingsIn(name: string): readonly Finding[] {
    return this.#current().findingsIn(name);
  }

  findings(): readonly Finding[] {
    return this.#current().findings();
  }

  /** What keeps an article that somebody has open from being read as it should be. */
  problem(name: string): string | undefined {
    return this.isOpen(name) ? this.#current().article(name)?.meta?.problem : undefined;
  }

  /** The articles that are compared with no other, and why. */
  leftOut(): { uri: string; reason: string }[] {
    const engine = this.#current();
    return engine.files().flatMap((name) => {
      const reason = engine.article(name)?.meta?.skipped;
      return reason === undefined ? [] : [{ uri: this.uri(name) ?? name, reason }];
    });
  }

  /** The names of the open articles that have such a problem. */
  troubled(): string[] {
    return [...this.#entries.keys()].filter((name) => this.problem(name) !== undefined);
  }

  /** The URI of a name, as the client writes it. */
  uri(name: string): string | undefined {
    return this.#entries.get(name)?.uri ?? this.#deskUris.get(name);
  }

  /** Is it open in the client, as an article or not? */
  isOpen(name: string): boolean {
    return this.#entries.get(name)?.open !== undefined;
  }

  /** The version of an open document, or null for one that is on the disk. */
  version(name: string): number | null {
    return this.#entries.get(name)?.open?.version ?? null;
  }

  /** The lines of the text that the findings speak of. */
  lines(name: string): Lines | undefined {
    const text = (this.#current().article(name) ?? this.#desk.stylebooks.find(({ file }) => file === name))?.text;
    if (text === undefined) return undefined;
    const known = this.#lines.get(name);
    if (known?.text === text) return known;
    const lines = new Lines(text);
    this.#lines.set(name, lines);
    return lines;
  }

  #current(): Engine {
    for (const name of [...this.#edited]) this.#take(name);
    return this.#engine;
  }

  #take(name: string): void {
    if (!this.#edited.delete(name)) return;
    const { open, deleted } = this.#entries.get(name) ?? {};
    if (!open) return;
    if (deleted || !this.accepts(open)) {
      this.#engine.remove(name);
      return;
    }
    const text = open.getText();
    const problem = tooLarge(text.length);
    if (problem === undefined) {
      this.notices.clear(open.uri);
      this.#engine.update(name, text);
    } else {
      this.notices.skip(open.uri, problem);
      this.notices.show();
      this.#engine.remove(name);
    }
  }

  #drop(name: string): void {
    this.#entries.delete(name);
    this.#lines.delete(name);
    this.#engine.remove(name);
  }
}
