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
    await write('quay-a.md', story('Harbour Gazette', '12', 'Lowen Quay'));
    await write('quay-b.md', story('Island Times', '17', 'Lowen Quay'));
    const names = (name: string) => (): boolean => squiggles('quay-a.md').some((it) => it.message.includes(name));
    await until('a squiggle that names quay-b.md', names('quay-b.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('quay-b.md'), at('quay-renamed.md'));
    await vscode.workspace.applyEdit(edit);
    await until('a squiggle that names quay-renamed.md', names('quay-renamed.md'));
    assert.deepEqual(squiggles('quay-b.md'), []);
  });

  it('is written and deleted by another program, and the squiggle here comes and goes', async () => {
    await write('reef-a.md', story('Harbour Gazette', '12', 'Gannet Reef'));
    await open('reef-a.md');
    await write('reef-b.md', story('Coast Courier', '31', 'Gannet Reef'));
    await until('a squiggle that says 31', () => squiggles('reef-a.md').some((it) => /31/.test(it.message)));
    await write('reef-b.md', story('Coast Courier', '44', 'Gannet Reef'));
    await until('a squiggle that says 44', () => squiggles('reef-a.md').some((it) => /44/.test(it.message)));
    await vscode.workspace.fs.delete(at('reef-b.md'));
    await until('no squiggle', () => squiggles('reef-a.md').length === 0);
  });

  it('is deleted in the explorer while it is open, and the squiggle here goes', async () => {
    await write('isle-a.md', story('Harbour Gazette', '12', 'Skerry Isle'));
    await write('isle-b.md', story('Coast Courier', '31', 'Skerry Isle'));
    await open('isle-a.md');
    await open('isle-b.md');
    await until('a squiggle', () => squiggles('isle-a.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(at('isle-b.md'));
    await vscode.workspace.applyEdit(edit);
    await until('no squiggle', () => squiggles('isle-a.md').length === 0);
  });

  it('in a folder that is deleted whole counts no more', async () => {
    await write('cove-a.md', story('Harbour Gazette', '12', 'Selkie Cove'));
    await write('wire/cove-b.md', story('Coast Courier', '31', 'Selkie Cove'));
    await until('a squiggle', () => squiggles('cove-a.md'));
    await vscode.workspace.fs.delete(at('wire'), { recursive: true });
    await until('no squiggle', () => squiggles('cove-a.md').length === 0);
  });
});
