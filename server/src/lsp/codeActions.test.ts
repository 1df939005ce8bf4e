import { describe, expect, it } from 'vitest';
import { Desk, VSCODE } from './testing/desk.ts';

const FILES = {
  'a.md': 'place=Ambleford and place=Ambleford and place=Ambleford and place=Ambleford\n',
  'b.md': 'In place=Amblefurd and at place=Amblefurd by\n',
};

describe('code actions', () => {
  it('offer the fix, the same everywhere in the article, and the source', async () => {
    const desk = await Desk.start({ files: FILES });
    await desk.open('b.md');
    const diagnostics = await desk.pull('b.md');
    const actions = await desk.actions('b.md', 'Amblefurd', { diagnostics: diagnostics.slice(0, 1) });
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['Change to “Ambleford”', 'quickfix', true],
      ['Change “Amblefurd” to “Ambleford” everywhere in this article (2 places)', 'quickfix', undefined],
      ['Open a.md, where it says “Ambleford”', 'quickfix', undefined],
    ]);
    expect(actions.every((action) => action.diagnostics?.[0]?.message === diagnostics[0]!.message)).toBe(true);
    const edit = { range: desk.rangeOf('b.md', 'Amblefurd'), newText: 'Ambleford' };
    expect(actions[0]!.edit).toEqual({
      documentChanges: [{ textDocument: { uri: desk.uri('b.md'), version: 1 }, edits: [edit] }],
    });
    expect(actions[1]!.edit!.documentChanges).toMatchObject([{ edits: [edit, { newText: 'Ambleford' }] }]);
    expect(actions[2]!.command).toMatchObject({
      command: 'deskcheck.openSource',
      arguments: [desk.uri('a.md'), { start: { line: 0, character: 6 }, end: { line: 0, character: 15 } }],
    });
    // Nothing was edited by asking.
    expect(desk.all('workspace/applyEdit')).toEqual([]);
  });

  it('are for the diagnostic that was named, where several stand close', async () => {
    const desk = await Desk.start({ files: { 'a.md': 'x=1 y=1\nx=1 y=1\n', 'b.md': 'x=2 y=3\n' } });
    await desk.open('b.md');
    const [, second] = await desk.pull('b.md');
    const whole = 'x=2 y=3';
    expect(await desk.actions('b.md', whole)).toHaveLength(4);
    const named = await desk.actions('b.md', whole, { diagnostics: [second] });
    expect(named.map(({ diagnostics }) => diagnostics?.[0]?.message)).toEqual([second!.message, second!.message]);
    // A client may throw away the data, or hold a diagnostic of the text before.
    expect(await desk.actions('b.md', whole, { diagnostics: [{ ...second, data: undefined }] })).toHaveLength(4);
  });

  it('never fix all facts at once, and answer only for their kind', async () => {
    const desk = await Desk.start({ files: FILES });
    await desk.open('b.md');
    await desk.pull('b.md');
    expect(desk.initialized.capabilities.codeActionProvider).toEqual({ codeActionKinds: ['quickfix'] });
    expect(await desk.actions('b.md', 'Amblefurd', { only: ['source.fixAll'] })).toEqual([]);
    expect(await desk.actions('b.md', 'Amblefurd', { only: ['quickfix'] })).toHaveLength(3);
    expect(await desk.actions('b.md', 'by')).toEqual([]);
  });

  it('have simple edits for a client without versions, and open nothing where it cannot', async () => {
    const capabilities = { ...VSCODE, window: {}, workspace: { ...VSCODE.workspace, workspaceEdit: {} } };
    const desk = await Desk.start({ files: FILES, capabilities });
    await desk.open('b.md');
    await desk.pull('b.md');
    const actions = await desk.actions('b.md', 'Amblefurd');
    expect(actions).toHaveLength(2);
    expect(actions[0]!.edit).toEqual({
      changes: { [desk.uri('b.md')]: [{ range: desk.rangeOf('b.md', 'Amblefurd'), newText: 'Ambleford' }] },
    });
  });
});
