import * as vscode from 'vscode';

/** Where the desk's stylebook stands in the folder of the articles. */
const PLACE = ['.deskcheck', 'stylebook.yaml'] as const;

/** What a new one begins with: all of it is a remark, so that nothing is in force before somebody writes it. */
const BEGINNING = `# What the desk knows to be right. It beats any number of articles. Take away the "# " where you need a line.
#
# names:
#   - Kalenji
#   - right: Thoothukudi
#     wrong: [Tuticorin]
# people:
#   - name: Ana Ruiz
#     post: finance minister
# terms:
#   - use: adviser
#     avoid: [advisor]
# record:
#   - event: { what: bombing, place: Harlow, date: 2024-05-07 }
#     figures: { deaths: 26 }
# sources: [Harbour Agency, wires]
`;

/** Opens the stylebook of the folder in which the article on the screen lies; makes one where there is none. */
export async function openStylebook(): Promise<void> {
  const shown = vscode.window.activeTextEditor?.document.uri;
  const folder = (shown && vscode.workspace.getWorkspaceFolder(shown)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    void vscode.window.showInformationMessage('Open the folder of your articles first: the stylebook is kept in it.');
    return;
  }
  const book = vscode.Uri.joinPath(folder.uri, ...PLACE);
  const edit = new vscode.WorkspaceEdit();
  // One that stands there stays as it is.
  edit.createFile(book, { ignoreIfExists: true, contents: new TextEncoder().encode(BEGINNING) });
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(book);
}
