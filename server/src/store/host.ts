import type { Decoded } from '../text/decode.ts';
import type { Selection } from './selection.ts';

/** What a look into a folder found. */
export interface Listing {
  /** URIs, sorted. */
  readonly files: readonly string[];
  /** Folders that could not be looked into; `message` is the system's. */
  readonly problems: readonly { readonly uri: string; readonly message: string }[];
}

/**
 * The file system as the server sees it, the one thing that differs between Node and a web worker. No method throws
 * for a file or folder that is missing or forbidden.
 */
export interface Host {
  /**
   * The articles in a workspace folder, or in one folder `under` it (a path relative to it). Links to folders are not
   * followed, since they may go round in a circle; a link to an article that is there anyway is left out, since it would
   * look like a second voice. Rejects only when `signal` is aborted.
   */
  find(folder: string, selection: Selection, signal: AbortSignal, under?: string): Promise<Listing>;
  /** Reads one file, by its URI; undefined where there is none. */
  read(uri: string): Promise<Decoded | undefined>;
}
