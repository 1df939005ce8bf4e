import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, at, closeAll, fixesAt, open, rangeOf, squiggles, squigglesUnder, until, write } from './desk.ts';

/** Far from the other suites' stories, which stay in the folder. */
const tram = (outlet: string, figure: string) =>
  `---\noutlet: ${outlet}\ndate: 2023-06-10\n---\n\n# Tram crash in Zagreb\n\nA tram crash in Zagreb on 9 June 2023 killed ${figure} people, the city said.\n`;

describe('the stylebook', () => {
  const book = at('.deskcheck/stylebook.yaml');

  after(async () => {
    await closeAll();
    for (const name of ['.deskcheck', 'tram-a.md', 'tram-b.md'])
      await vscode.workspace.fs.delete(at(name), { recursive: true });
  });

  it('is made by a command where there is none, and lays nothing down yet', async () => {
    await vscode.commands.executeCommand('deskcheck.openStylebook');
    const shown = vscode.window.activeTextEditor!.document;
    assert.equal(shown.uri.toString(), book.toString());
    assert.ok(
      shown
        .getText()
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('#')),
      shown.getText(),
    );
    await closeAll();
    await vscode.workspace.fs.delete(at('.deskcheck'), { recursive: true });
  });

  it('is made by a quick fix, and settles the matter for every article', async () => {
    await write('tram-a.md', tram('Harbour Gazette', '12'));
    await write('tram-b.md', tram('Island Times', '17'));
    const document = await open('tram-a.md');
    await until('a squiggle here', () => squigglesUnder(document, '12 people'));
    const fixes = await until('a quick fix', () => fixesAt(document.uri, rangeOf(document, '12 people')));
    await apply(fixes.find(({ title }) => title.startsWith('Record 12 as verified'))!);
    await until('no squiggle here', () => squiggles('tram-a.md').length === 0);
    await until('the record as the source there', () =>
      squiggles('tram-b.md').some(({ message }) => message.includes('stylebook.yaml')),
    );
    const written = await vscode.workspace.openTextDocument(book);
    assert.match(written.getText(), /deaths: 12/);
    await written.save();
    assert.equal(squiggles('tram-a.md').length, 0);
  });

  it('is opened by a command, as it stands', async () => {
    const before = (await vscode.workspace.openTextDocument(book)).getText();
    await vscode.commands.executeCommand('deskcheck.openStylebook');
    const shown = vscode.window.activeTextEditor!.document;
    assert.equal(shown.uri.toString(), book.toString());
    assert.equal(shown.getText(), before);
  });

  it('has its mistakes underlined at their line', async () => {
    const document = await vscode.workspace.openTextDocument(book);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(book, new vscode.Position(0, 0), 'nmaes: [Port Lindal]\n');
    await vscode.workspace.applyEdit(edit);
    const problems = await until('a problem', () => {
      const ours = vscode.languages.getDiagnostics(book).filter(({ source }) => source === 'Deskcheck');
      return ours.length > 0 ? ours : undefined;
    });
    assert.match(problems[0]!.message, /Unknown key “nmaes”/);
    assert.equal(problems[0]!.range.start.line, 0);
    await document.save();
  });
});
