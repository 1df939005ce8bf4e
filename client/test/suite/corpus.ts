import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeAll, open, retype, squiggles, squigglesUnder, story, until, write } from './desk.ts';

describe('the other article', () => {
  after(closeAll);

  it('is edited, unsaved, and the squiggle here follows', async () => {
    await write('bridge-a.md', story('Harbour Gazette', '12', 'Cape Torrin'));
    await write('bridge-b.md', story('Island Times', '17', 'Cape Torrin'));
    const here = await open('bridge-a.md');
    const [first] = await until('a squiggle', () => squigglesUnder(here, '12 people'));
    assert.match(first!.message, /17/);
    const there = await open('bridge-b.md');
    await retype(there, '17 people', '23 people');
    await until('a squiggle that says 23', () => squigglesUnder(here, '12 people').some((it) => /23/.test(it.message)));
    await retype(there, '23 people', '12 people');
    await until('no squiggle here', () => squiggles('bridge-a.md').length === 0);
    await until('no squiggle there', () => squiggles('bridge-b.md').length === 0);
  });

  it('is closed without saving, and what is on the disk counts again', async () => {
    await closeAll();
    await until('a squiggle that says 17', () => squiggles('bridge-a.md').some((it) => /17/.test(it.message)));
  });

  it('is renamed, and the squiggle here names it anew', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('bridge-b.md'), at('bridge-renamed.md'));
    await vscode.workspace.applyEdit(edit);
    const names = (): boolean => squiggles('bridge-a.md').some((it) => it.message.includes('bridge-renamed.md'));
    await until('a squiggle that names bridge-renamed.md', names);
    assert.deepEqual(squiggles('bridge-b.md'), []);
  });

  it('is deleted, and the squiggle here goes', async () => {
    await vscode.workspace.fs.delete(at('bridge-renamed.md'));
    await until('no squiggle', () => squiggles('bridge-a.md').length === 0);
  });

  it('is written by another program, and a squiggle comes', async () => {
    await write('bridge-c.md', story('Coast Courier', '31', 'Cape Torrin'));
    await until('a squiggle that says 31', () => squiggles('bridge-a.md').some((it) => /31/.test(it.message)));
    await vscode.workspace.fs.delete(at('bridge-c.md'));
    await until('no squiggle', () => squiggles('bridge-a.md').length === 0);
  });
});
