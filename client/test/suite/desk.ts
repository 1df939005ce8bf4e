import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** What the tests do at the desk: open articles, wait for squiggles, write and remove files. */

/** Generous: two cores may be shared by a browser, two servers and a build. */
const PATIENCE_MS = 60_000;

export function at(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Opens a tab, as a person does: it stays, and once it is closed nothing else holds the document open. */
export async function open(name: string): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(at(name), { preview: false })).document;
}

export function squiggles(name: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(at(name)).filter(({ source }) => source === 'Deskcheck');
}

/** The squiggles of an article that touch the text, which must stand in it once. */
export function squigglesUnder(document: vscode.TextDocument, text: string): vscode.Diagnostic[] {
  const range = rangeOf(document, text);
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, range: it }) => source === 'Deskcheck' && it.intersection(range) !== undefined);
}

export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits until `probe` gives something that is not false, undefined or an empty list; says what it waited for. */
export async function until<T>(what: string, probe: () => T | Promise<T>): Promise<NonNullable<T>> {
  const start = Date.now();
  for (;;) {
    const value = await probe();
    const empty = Array.isArray(value) && value.length === 0;
    if (value !== undefined && value !== null && value !== false && !empty) return value as NonNullable<T>;
    if (Date.now() - start > PATIENCE_MS) throw new Error(`Waited in vain for ${what}.\n${state()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** All squiggles there are: the first thing one wants to know after a failure. */
function state(): string {
  const lines = vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics.map((it) => `${vscode.workspace.asRelativePath(uri)}:${it.range.start.line + 1} ${it.message}`),
    );
  return lines.length > 0 ? `There is:\n${lines.join('\n')}` : 'There is no squiggle at all.';
}

/** Replaces a text that stands once, as typing does. */
export async function retype(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), by);
  await vscode.workspace.applyEdit(edit);
}

export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(name), Buffer.from(text));
}

export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((it) => (typeof it === 'string' ? it : it.value))
    .join('\n');
}

/**
 * Our quick fixes at a range, with their edits worked out. VS Code offers a "Fix" of its own at any squiggle, which may
 * come first.
 */
export async function fixesAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const all: vscode.CodeAction[] = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
    20,
  );
  return all.filter(({ edit, command }) => edit !== undefined || command?.command.startsWith('deskcheck.'));
}

/** Applies a code action as the editor does: its edit first, then its command. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Closes all editors and drops what was not saved. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.uri.scheme !== 'file') continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export function seed(name: string): string {
  return readFileSync(join(process.env.DESKCHECK_SEEDS!, name), 'utf8');
}

/** Two articles about one event, invented, that agree on everything but the figure. */
export function story(outlet: string, figure: string, place: string): string {
  return [
    '---',
    `title: Ferry sinks off ${place}`,
    `outlet: ${outlet}`,
    'date: 2024-03-04',
    '---',
    '',
    `# Ferry sinks off ${place}`,
    '',
    `A ferry sank off ${place} on 3 March 2024, killing ${figure} people, the coast guard said.`,
    '',
  ].join('\n');
}
