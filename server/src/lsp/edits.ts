import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../corpus/finding.ts';
import { rangeOf, type View } from './convert.ts';

/**
 * The edits as the client takes them: bound to the versions they were made for where it can, so that they are refused
 * rather than misplaced once the text has changed. Undefined where one of the articles is gone.
 */
export function workspaceEdit(view: View, edits: readonly Edit[]): WorkspaceEdit | undefined {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const range = rangeOf(view, edit.file, edit);
    if (!range) return undefined;
    const list = byFile.get(edit.file) ?? [];
    list.push({ range, newText: edit.newText });
    byFile.set(edit.file, list);
  }
  const files = [...byFile].map(([name, list]) => ({ uri: view.articles.uri(name) ?? name, name, edits: list }));
  if (!view.client.documentChanges) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  return {
    documentChanges: files.map(({ uri, name, edits }) => ({
      textDocument: { uri, version: view.articles.version(name) },
      edits,
    })),
  };
}
