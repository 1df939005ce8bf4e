import { type Connection, type ExecuteCommandParams, Range } from 'vscode-languageserver';
import { identify, type View } from './convert.ts';
import { workspaceEdit } from './edits.ts';
import { inform } from './notices.ts';
import { ServerCommand } from './protocol.ts';
import { nameOf } from './uris.ts';

/** Carries out a command. Arguments that make no sense are ignored: they come from a link that anybody may have made. */
export async function execute(connection: Connection, view: View, params: ExecuteCommandParams): Promise<void> {
  const args: readonly unknown[] = params.arguments ?? [];
  if (params.command === ServerCommand.applyFix) await applyFix(connection, view, args);
  if (params.command === ServerCommand.openSource) await openSource(connection, view, args);
}

/**
 * A link names the finding and does not hold the edit: it can neither change anything that no finding speaks of, nor
 * what has been rewritten since the link was drawn.
 */
async function applyFix(connection: Connection, view: View, args: readonly unknown[]): Promise<void> {
  const [uri, id, index] = args;
  if (typeof uri !== 'string' || typeof id !== 'string' || typeof index !== 'number' || !view.client.applyEdit) return;
  const finding = view.articles.findingsIn(nameOf(uri)).find((candidate) => identify(candidate) === id);
  const fix = finding?.fixes[index];
  const edit = fix && workspaceEdit(view, fix.edits);
  const done = edit && (await connection.workspace.applyEdit({ label: fix.title, edit }));
  if (done?.applied) return;
  inform(connection, 'The article has changed meanwhile, so nothing was changed. Try again.');
}

async function openSource(connection: Connection, view: View, args: readonly unknown[]): Promise<void> {
  const [uri, selection] = args;
  if (typeof uri !== 'string' || !Range.is(selection) || !view.client.showDocument) return;
  // Articles only: a link must not open what the desk has not put before the server.
  if (view.articles.uri(nameOf(uri)) === undefined) return;
  const { success } = await connection.window.showDocument({ uri, selection, takeFocus: true });
  if (!success) inform(connection, 'This article could not be opened.');
}
