import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, write } from './desk.ts';

describe('the extension', () => {
  after(closeAll);
  const extension = (): vscode.Extension<unknown> => vscode.extensions.getExtension('deskcheck.deskcheck')!;

  it('is the one under test', () => {
    assert.ok(extension().extensionUri.fsPath.startsWith(process.env.DESKCHECK_EXTENSION!));
  });

  it('knows .article files', async () => {
    await write('note.article', 'SPRINGFIELD (AP) — At least 26 people met.\n');
    const document = await open('note.article');
    assert.equal(document.languageId, 'article');
  });

  it('has every command it promises', async () => {
    await until('the extension', () => extension().isActive);
    const there = new Set(await vscode.commands.getCommands(true));
    const promised: { command: string }[] = extension().packageJSON.contributes.commands;
    assert.ok(promised.length > 0);
    for (const { command } of promised) assert.ok(there.has(command), `${command} is not registered`);
  });
});
