import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, at, closeAll, fixesAt, open, rangeOf, squiggles, squigglesUnder, story, until, write } from './desk.ts';

describe('the links of a hover', () => {
  before(async () => {
    await write('quay-a.md', story('Harbour Gazette', '12', 'Punta Verro'));
    await write('quay-b.md', story('Island Times', '17', 'Punta Verro'));
  });
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at('quay-a.md'));
    await vscode.workspace.fs.delete(at('quay-b.md'));
  });

  /** The commands that the hover on the figure links to, with their arguments. */
  async function links(document: vscode.TextDocument): Promise<Map<string, unknown[]>> {
    const { start } = rangeOf(document, '12 people');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start,
    );
    const contents = hovers.flatMap((hover) => hover.contents) as vscode.MarkdownString[];
    const ours = contents.find(({ value }) => value.includes('command:deskcheck.'));
    if (!ours) return new Map();
    const trusted = ours.isTrusted as { enabledCommands: readonly string[] };
    assert.deepEqual([...trusted.enabledCommands].sort(), ['deskcheck.applyFix', 'deskcheck.openSource']);
    assert.ok(!ours.supportHtml, 'HTML in a hover');
    const found = ours.value.matchAll(/\(command:([\w.]+)\?([^ )]+)/g);
    return new Map([...found].map(([, command, args]) => [command!, JSON.parse(decodeURIComponent(args!))]));
  }

  it('open the other article at the place', async () => {
    const document = await open('quay-a.md');
    await until('a squiggle', () => squigglesUnder(document, '12 people'));
    const args = (await until('links', async () => (await links(document)).get('deskcheck.openSource'))) as unknown[];
    await vscode.commands.executeCommand('deskcheck.openSource', ...args);
    const editor = vscode.window.activeTextEditor!;
    assert.ok(editor.document.uri.path.endsWith('quay-b.md'));
    assert.match(editor.document.getText(editor.selection), /17/);
  });

  it('apply the fix', async () => {
    const document = await open('quay-a.md');
    const args = (await until('links', async () => (await links(document)).get('deskcheck.applyFix'))) as unknown[];
    await vscode.commands.executeCommand('deskcheck.applyFix', ...args);
    await until('the figure to be 17', () => document.getText().includes('17 people'));
    await until('no squiggle', () => squiggles('quay-a.md').length === 0 && squiggles('quay-b.md').length === 0);
    await closeAll();
  });

  it('have a quick fix beside them that opens the other article too', async () => {
    const document = await open('quay-a.md');
    await until('a squiggle', () => squigglesUnder(document, '12 people'));
    const fixes = await fixesAt(document.uri, rangeOf(document, '12 people'));
    const look = fixes.find(({ title }) => title.startsWith('Open quay-b.md'));
    assert.ok(look, fixes.map(({ title }) => title).join('; '));
    await apply(look);
    assert.ok(vscode.window.activeTextEditor!.document.uri.path.endsWith('quay-b.md'));
  });
});

describe('a command', () => {
  after(closeAll);

  it('restarts the server, and the squiggles come back', async () => {
    const document = await open('why-washington-waits.md');
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
    await vscode.commands.executeCommand('deskcheck.restartServer');
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
    await until('a squiggle in an article that is not open', () => squiggles('mediation-offer.md'));
  });

  it('checks all articles again', async () => {
    const document = await open('why-washington-waits.md');
    await vscode.commands.executeCommand('deskcheck.recheckWorkspace');
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
  });
});

describe('a server that cannot start', () => {
  after(closeAll);

  it('does no harm, and starts once it can', async function () {
    // The source tree's server is not ours to break: others may be building it.
    if (process.env.DESKCHECK_RUN !== 'packed') this.skip();
    const { extensionUri } = vscode.extensions.getExtension('deskcheck.deskcheck')!;
    const server = vscode.Uri.joinPath(extensionUri, 'dist', 'server.js');
    const whole = await vscode.workspace.fs.readFile(server);
    const document = await open('why-washington-waits.md');
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
    try {
      await vscode.workspace.fs.writeFile(server, Buffer.from('process.exit(1);'));
      await vscode.commands.executeCommand('deskcheck.restartServer');
      await until('no squiggle', () => squiggles('why-washington-waits.md').length === 0);
      await vscode.commands.executeCommand('deskcheck.recheckWorkspace');
    } finally {
      await vscode.workspace.fs.writeFile(server, whole);
    }
    await vscode.commands.executeCommand('deskcheck.restartServer');
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
  });
});

describe('an untitled article', () => {
  after(closeAll);

  it('is compared like any other', async () => {
    await write('isle-a.md', story('Harbour Gazette', '12', 'Isla Brava'));
    const content = story('Island Times', '17', 'Isla Brava');
    const document = await vscode.workspace.openTextDocument({ language: 'article', content });
    await vscode.window.showTextDocument(document);
    await until('a squiggle in it', () => squigglesUnder(document, '17 people'));
    await until('a squiggle in the other', () => squiggles('isle-a.md'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.delete(at('isle-a.md'));
  });
});
