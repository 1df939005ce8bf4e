import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, squigglesUnder, until } from './desk.ts';

describe('a workspace that is not trusted', () => {
  it('is checked like any other', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const document = await open('why-washington-waits.md');
    await until('the extension', () => vscode.extensions.getExtension('deskcheck.deskcheck')?.isActive);
    await until('a squiggle', () => squigglesUnder(document, 'at least six people'));
  });
});
