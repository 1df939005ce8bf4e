// What the server and a client that knows it agree on beyond the Language Server Protocol. Plain data: the VS Code
// client imports it too.

/** The name of the settings' section. */
export const SECTION = 'deskcheck';

/** Commands that the server carries out (`workspace/executeCommand`). */
export const ServerCommand = {
  /** Applies one fix of one finding. Arguments: {@link ApplyFixArguments}. */
  applyFix: 'deskcheck.applyFix',
  /** Opens an article at a place. Arguments: {@link OpenSourceArguments}. */
  openSource: 'deskcheck.openSource',
} as const;

/** The article's URI, the finding's identity and which of its fixes, counted from 0. */
export type ApplyFixArguments = readonly [uri: string, finding: string, fix: number];

/** The article's URI and the place in it, in the negotiated position encoding. */
export type OpenSourceArguments = readonly [
  uri: string,
  range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  },
];

/** A request without parameters: reads every article afresh; answers when all are checked. */
export const RECHECK = 'deskcheck/recheck';

/** A notification ({@link Status}) for clients that ask for it. */
export const STATUS = 'deskcheck/status';

/** How the server is doing, for a status bar. */
export interface Status {
  readonly indexing: boolean;
  readonly articles: number;
  /** Hints do not count: editors list them nowhere. */
  readonly findings: number;
  /** Files that would be articles and were left out, with the reason as shown to a person. */
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
}

/** `initializationOptions`; all of it may be missing. */
export interface InitializationOptions {
  /** The client wants {@link STATUS}. */
  readonly status?: boolean;
  /** The client follows links to {@link ServerCommand}s in hovers. */
  readonly commandLinks?: boolean;
  /** The URI of the folder that has a page on each check, `CHECK.md`: the codes of diagnostics are linked to them. */
  readonly manual?: string;
  /** Settings for clients without `workspace/configuration`, in the shape of the section `deskcheck`. */
  readonly settings?: unknown;
}
