import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { DESK_FOLDER } from '../store/selection.ts';
import type { Client } from './capabilities.ts';
import type { Indexer } from './indexer.ts';

/** Hears of files that change on the disk. */
export class Watching {
  #registration: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    readonly indexer: Indexer,
  ) {
    connection.onDidChangeWatchedFiles(({ changes }) => this.#handle(changes));
    if (client.watchesFiles) return;
    const { workspace } = connection;
    const events = (uris: readonly string[], type: FileChangeType) => this.#handle(uris.map((uri) => ({ uri, type })));
    workspace.onDidCreateFiles(({ files }) =>
      events(
        files.map(({ uri }) => uri),
        FileChangeType.Created,
      ),
    );
    workspace.onDidDeleteFiles(({ files }) =>
      events(
        files.map(({ uri }) => uri),
        FileChangeType.Deleted,
      ),
    );
    workspace.onDidRenameFiles(({ files }) => {
      events(
        files.map(({ oldUri }) => oldUri),
        FileChangeType.Deleted,
      );
      events(
        files.map(({ newUri }) => newUri),
        FileChangeType.Created,
      );
    });
  }

  /** Asks for the files that the settings name now, in the folders of now. */
  register(): void {
    if (!this.client.watchesFiles) return;
    const before = this.#registration;
    const watchers = this.#watchers();
    this.#registration = this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error) => {
        this.connection.console.warn(`Changes on the disk go unnoticed: ${error}`);
        return undefined;
      });
    void before.then((registration) => registration?.dispose());
  }

  #watchers(): FileSystemWatcher[] {
    const { folders, settings } = this.indexer;
    const changes = { globs: [...settings.include, `${DESK_FOLDER}/*.yaml`], kind: WatchKind.Change };
    // A folder that comes or goes is one event, and it bears no article's ending.
    const comings = { globs: ['**'], kind: WatchKind.Create | WatchKind.Delete };
    return [changes, comings].flatMap(({ globs, kind }) =>
      globs.flatMap((pattern): FileSystemWatcher[] =>
        this.client.relativePatterns
          ? folders.map((baseUri) => ({ globPattern: { baseUri, pattern }, kind }))
          : [{ globPattern: pattern, kind }],
      ),
    );
  }

  #handle(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) this.indexer.deleted(uri);
      else if (type === FileChangeType.Created) void this.indexer.created(uri);
      else void this.indexer.refresh(uri);
    }
  }
}
