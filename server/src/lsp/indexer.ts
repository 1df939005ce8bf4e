import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../store/host.ts';
import { Selection } from '../store/selection.ts';
import type { Articles } from './articles.ts';
import type { DeskFiles } from './deskFiles.ts';
import type { Notices } from './notices.ts';
import { Progress } from './progress.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { breathe } from './timing.ts';
import { nameOf, pathIn } from './uris.ts';

/** Files read at once. */
const READERS = 8;
/** Milliseconds of work before other messages are let in. */
const TURN = 10;
/** More articles than this are a mistaken folder (a home directory, say), and would fill the memory. */
const MOST_ARTICLES = 20_000;

/** Finds the articles of the workspace's folders, reads them into {@link Articles} and keeps up with the disk. */
export class Indexer {
  #folders: readonly string[] = [];
  #settings = DEFAULT_SETTINGS;
  #selection = new Selection();
  #started = false;
  #running: Promise<void> | undefined;
  #begin: () => void = () => undefined;
  /** Before the first run as little is known as during it. */
  #begun: Promise<void> | undefined = new Promise((resolve) => {
    this.#begin = resolve;
  });
  #abort = new AbortController();
  #afresh = false;
  /** The latest reading of each file counts, in whatever order they end. */
  readonly #reads = new Map<string, number>();
  #readings = 0;

  constructor(
    readonly connection: Connection,
    readonly host: Host,
    readonly articles: Articles,
    readonly desk: DeskFiles,
    readonly notices: Notices,
    readonly changed: () => void,
  ) {}

  get indexing(): boolean {
    return this.#begun !== undefined || this.#running !== undefined;
  }

  /** Resolves when every article has been read. Never rejects. */
  async whenIdle(): Promise<void> {
    await this.#begun;
    while (this.#running) await this.#running;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Is an open document an article? One outside all folders is: somebody opened it. */
  accepts(document: TextDocument): boolean {
    const paths = this.#paths(document.uri);
    if (paths.length === 0) return true;
    return paths.some(
      (path) =>
        this.#selection.includes(path) || (document.languageId === 'article' && !this.#selection.excludes(path)),
    );
  }

  /** Begins, with what the client has said of itself; before this nothing is read. */
  start(folders: readonly string[], settings: Settings): void {
    this.#started = true;
    this.#folders = folders;
    this.configure(settings);
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.articles.reconsider();
    this.index();
  }

  configure(settings: Settings): void {
    const severity = JSON.stringify(settings.severity) !== JSON.stringify(this.#settings.severity);
    this.#settings = settings;
    this.#selection = new Selection(settings.include, settings.exclude);
    this.articles.reconsider();
    if (severity) this.articles.restart(settings.severity);
    this.index();
  }

  /** Looks through all folders; reads what is new, or everything again where `afresh`. A run under way is dropped. */
  index(afresh = false): void {
    if (!this.#started) return;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#afresh ||= afresh;
    const { signal } = this.#abort;
    const before = this.#running ?? Promise.resolve();
    const run: Promise<void> = before
      .then(() => (signal.aborted ? undefined : this.#run(signal)))
      .catch((error) => {
        if (!signal.aborted) this.connection.console.error(`Reading the articles failed: ${error?.stack ?? error}`);
      })
      .then(() => {
        if (this.#running === run) this.#running = undefined;
        this.changed();
      });
    this.#running = run;
    this.#begun = undefined;
    this.#begin();
    this.changed();
  }

  /** A file was created or changed on the disk, or closed in the client. */
  async refresh(uri: string): Promise<void> {
    if (this.desk.owns(uri)) return this.desk.refresh(uri);
    if (!this.#selects(uri)) {
      this.#drop(uri);
      return;
    }
    await this.#read(uri);
    if (!this.indexing) this.notices.show();
  }

  /** Something was created on the disk: a file, or a folder with whatever is in it. */
  async created(uri: string): Promise<void> {
    if (this.desk.owns(uri) || this.#selects(uri)) return this.refresh(uri);
    const { signal } = this.#abort;
    for (const folder of this.#folders) {
      const path = pathIn(folder, uri);
      if (path === undefined || this.#selection.excludesFolder(path)) continue;
      const found = await this.host.find(folder, this.#selection, signal, path).catch(() => undefined);
      await Promise.all(found?.files.map((file) => this.refresh(file)) ?? []);
    }
  }

  /** A file was deleted, or a folder with whatever was in it. */
  deleted(uri: string): void {
    if (this.desk.owns(uri)) void this.desk.refresh(uri);
    for (const file of [uri, ...this.articles.onDisk(uri)]) {
      this.#leave(file);
      this.articles.delete(file);
    }
  }

  stop(): void {
    this.#abort.abort();
  }

  async #run(signal: AbortSignal): Promise<void> {
    const progress = new Progress(this.connection, 'Deskcheck: reading articles');
    try {
      await orAborted(this.desk.load(this.#folders, this.#settings.sources), signal);
      const wanted = await orAborted(this.#find(signal), signal);
      for (const uri of this.articles.onDisk()) if (!wanted.has(nameOf(uri))) this.#drop(uri);
      const todo = [...wanted.values()].filter((uri) => this.#afresh || !this.articles.isOnDisk(uri));
      let done = 0;
      let turn = performance.now();
      const next = todo[Symbol.iterator]();
      const reader = async () => {
        for (const uri of next) {
          signal.throwIfAborted();
          await this.#read(uri);
          progress.report(++done, todo.length);
          if (performance.now() - turn < TURN) continue;
          await breathe();
          turn = performance.now();
        }
      };
      await orAborted(Promise.all(Array.from({ length: READERS }, reader)), signal);
      this.#afresh = false;
    } finally {
      progress.end();
      this.notices.show();
    }
  }

  /** The articles of all folders, by name. */
  async #find(signal: AbortSignal): Promise<Map<string, string>> {
    const wanted = new Map<string, string>();
    for (const folder of this.#folders) {
      const { files, problems } = await this.host.find(folder, this.#selection, signal);
      for (const { uri, message } of problems) this.notices.skip(uri, message);
      for (const uri of files) if (wanted.size < MOST_ARTICLES) wanted.set(nameOf(uri), uri);
      const left = files.filter((uri) => !wanted.has(nameOf(uri))).length;
      if (left > 0) this.notices.skip(folder, `${left} articles, since there are more than ${MOST_ARTICLES} in all`);
    }
    return wanted;
  }

  async #read(uri: string): Promise<void> {
    const mine = this.#next(uri);
    const read = await this.host.read(uri);
    if (this.#reads.get(nameOf(uri)) !== mine) return;
    this.#reads.delete(nameOf(uri));
    if (read?.problem === undefined) this.notices.clear(uri);
    else this.notices.skip(uri, read.problem);
    this.articles.setDisk(uri, read && 'text' in read ? read.text : undefined);
  }

  #next(uri: string): number {
    this.#reads.set(nameOf(uri), ++this.#readings);
    return this.#readings;
  }

  /** The file is none of the articles any more. */
  #drop(uri: string): void {
    this.#leave(uri);
    this.articles.setDisk(uri, undefined);
  }

  /** Whatever is being read of the file comes too late. */
  #leave(uri: string): void {
    this.#reads.delete(nameOf(uri));
    this.notices.clear(uri);
  }

  #paths(uri: string): string[] {
    return this.#folders.flatMap((folder) => pathIn(folder, uri) ?? []);
  }

  #selects(uri: string): boolean {
    return this.#paths(uri).some((path) => this.#selection.includes(path));
  }
}

/** Does not wait for what is abandoned: a disk that hangs must not hold up the next run. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
