import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Finding, Ruling } from '../corpus/finding.ts';
import { isoOf } from '../reading/times/calendar.ts';
import { addRuling, addStet, type TextChange } from '../record/edit.ts';
import { stetOf } from '../record/stet.ts';
import { STET, STYLEBOOK } from '../store/selection.ts';
import type { View } from './convert.ts';
import { plain } from './markdown.ts';
import { Lines } from './positions.ts';
import { pathIn } from './uris.ts';

const MS_A_DAY = 86_400_000;

/** What the desk can lay down about a finding in its own files: an entry of the stylebook, or to keep it as it is. */
export function rulingActions(view: View, finding: Finding): Pick<CodeAction, 'title' | 'edit'>[] {
  const article = view.articles.uri(finding.at.file);
  if (article === undefined) return [];
  const today = isoOf(Math.floor(Date.now() / MS_A_DAY));
  const rulings = (finding.rulings ?? []).flatMap((ruling) => {
    const edit = editOf(view, article, STYLEBOOK, (text) => addRuling(text, ruling, today));
    return edit ? [{ title: titleOf(ruling), edit }] : [];
  });
  const folder = view.desk.fileFor(article, STET)?.folder;
  if (folder === undefined) return rulings;
  const kept = { ...stetOf(finding), article: pathIn(folder, article)! };
  const edit = editOf(view, article, STET, (text) => addStet(text, kept));
  return edit ? [...rulings, { title: 'Keep as it is (stet)', edit }] : rulings;
}

function titleOf(ruling: Ruling): string {
  if (ruling.kind === 'name') return `Add “${plain(ruling.right)}” to the stylebook`;
  if (ruling.kind === 'post') return `Record “${plain(ruling.post)}” as the post of ${plain(ruling.person)}`;
  return `Record ${plain(ruling.value)} as verified (${ruling.figure}, ${plain(ruling.event.place)})`;
}

/** The edit of a file of the desk, which is made where there is none; nothing where the client cannot make it. */
function editOf(
  view: View,
  article: string,
  kind: typeof STYLEBOOK | typeof STET,
  make: (text: string) => TextChange | undefined,
): WorkspaceEdit | undefined {
  const file = view.desk.fileFor(article, kind);
  if (!file) return undefined;
  const { text, version } = view.desk.read(file.uri);
  if (text === undefined && !view.client.createsFiles) return undefined;
  const change = make(text ?? '');
  if (!change) return undefined;
  const edit = { range: new Lines(text ?? '').range(change, view.client.encoding), newText: change.newText };
  if (!view.client.documentChanges) return { changes: { [file.uri]: [edit] } };
  const edits: TextDocumentEdit = { textDocument: { uri: file.uri, version }, edits: [edit] };
  if (text !== undefined) return { documentChanges: [edits] };
  return { documentChanges: [{ kind: 'create', uri: file.uri, options: { ignoreIfExists: true } }, edits] };
}
