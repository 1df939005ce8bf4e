import {
  type ClientCapabilities,
  CodeActionKind,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type Encoding, negotiate } from './positions.ts';
import { type InitializationOptions, ServerCommand } from './protocol.ts';

/** What the client can do, as far as the server asks. */
export interface Client {
  readonly encoding: Encoding;
  /** Pulls diagnostics and can be told that they have changed; to all others they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly markdownHover: boolean;
  readonly commandLinks: boolean;
  /** The URI of the manual's folder, without a slash at its end; undefined where the client has none. */
  readonly manual: string | undefined;
  readonly documentChanges: boolean;
  /** Edits may make a file that is not there yet. */
  readonly createsFiles: boolean;
  readonly applyEdit: boolean;
  readonly showDocument: boolean;
  readonly configuration: boolean;
  readonly watchesConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  readonly status: boolean;
}

export function readClient(capabilities: ClientCapabilities, options: InitializationOptions): Client {
  const { general, textDocument, workspace, window } = capabilities;
  const pullsDiagnostics = textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
  return {
    encoding: negotiate(general?.positionEncodings),
    pullsDiagnostics,
    relatedInformation:
      (pullsDiagnostics ? textDocument.diagnostic?.relatedInformation : undefined) ??
      textDocument?.publishDiagnostics?.relatedInformation ??
      false,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    commandLinks: options.commandLinks === true,
    // What a client sends may be anything at all.
    manual: typeof options.manual === 'string' ? options.manual.replace(/\/+$/, '') || undefined : undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    applyEdit: workspace?.applyEdit === true,
    showDocument: window?.showDocument?.support === true,
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    status: options.status === true,
  };
}

export function serverCapabilities(client: Client): ServerCapabilities {
  const files = { filters: [{ pattern: { glob: '**' } }] };
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    executeCommandProvider: { commands: Object.values(ServerCommand) },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'deskcheck', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      // Clients that watch files tell of these anyway; for the others this is the only word.
      ...(!client.watchesFiles && { fileOperations: { didCreate: files, didRename: files, didDelete: files } }),
    },
  };
}
