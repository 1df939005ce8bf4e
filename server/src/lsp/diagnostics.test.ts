import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, DiagnosticSeverity } from 'vscode-languageserver';
import { Desk, PLAIN } from './testing/desk.ts';

const THREE = {
  'a.md': 'outlet=AP date=2025-05-07\r\n\r\nThe toll=26 rose 🔥.',
  'b.md': 'outlet=BBC\nAt least toll=six, it said',
  'c.md': 'Officials say toll=26.x'.replace('.x', ''),
};

describe('pulled diagnostics', () => {
  it('tell the whole story, and point into the other articles', async () => {
    const desk = await Desk.start({ files: THREE });
    expect(desk.initialized.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    await desk.open('b.md');
    expect(await desk.pull('b.md')).toEqual([
      {
        range: desk.rangeOf('b.md', 'six,'),
        severity: DiagnosticSeverity.Warning,
        code: 'mark-conflict',
        source: 'Deskcheck',
        message: 'toll differs: six, here, 26 in a.md',
        relatedInformation: [
          {
            location: {
              uri: desk.uri('a.md'),
              range: { start: { line: 2, character: 9 }, end: { line: 2, character: 11 } },
            },
            message: '“The toll=26 rose 🔥.” (AP, 7 May 2025)',
          },
          expect.objectContaining({ message: '“Officials say toll=26”' }),
        ],
        data: expect.any(String),
      },
    ]);
    expect(await desk.pull('a.md')).toEqual([]);
  });

  it('follow what is typed, here and elsewhere, and ask for a refresh of what is open elsewhere', async () => {
    const desk = await Desk.start({ files: THREE });
    await desk.open('b.md');
    await desk.open('a.md');
    expect(await desk.pull('a.md')).toEqual([]);
    expect(await desk.pull('b.md')).toHaveLength(1);
    await desk.replace('a.md', '26', '6');
    expect(await desk.messages('a.md')).toEqual(['toll differs: 6 here, six, in b.md']);
    await desk.until(() => desk.all('workspace/diagnostic/refresh').length > 0, 'a refresh');
    await desk.replace('a.md', '6', '26');
    await desk.replace('b.md', 'six,', '26');
    expect(await desk.pull('a.md')).toEqual([]);
    expect(await desk.pull('b.md')).toEqual([]);
    // Nothing has been pushed to a client that pulls.
    expect(desk.pushed('b.md')).toBeUndefined();
  });

  it('are unchanged where nothing has changed, and nothing is refreshed for it', async () => {
    const desk = await Desk.start({ files: THREE });
    await desk.open('b.md');
    const textDocument = { uri: desk.uri('b.md') };
    const { resultId } = (await desk.client.sendRequest('textDocument/diagnostic', { textDocument })) as {
      resultId: string;
    };
    await desk.replace('b.md', 'it said', 'they said');
    const again = await desk.client.sendRequest('textDocument/diagnostic', {
      textDocument,
      previousResultId: resultId,
    });
    expect(again).toEqual({ kind: 'unchanged', resultId });
    await desk.settle();
    expect(desk.all('workspace/diagnostic/refresh')).toEqual([]);
  });

  it('wait until every article is read, since half a folder would give false ones', async () => {
    const desk = await Desk.start({ files: THREE });
    const open = desk.closeGate();
    let answered = false;
    const pull = desk.pull('b.md').then((items) => {
      answered = true;
      return items;
    });
    await desk.settle();
    expect(answered).toBe(false);
    open();
    expect(await pull).toHaveLength(1);
  });

  it('end at once when they are cancelled', async () => {
    const desk = await Desk.start({ files: THREE });
    desk.closeGate();
    const cancel = new CancellationTokenSource();
    const pull = desk.client.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: desk.uri('a.md') } },
      cancel.token,
    );
    await desk.settle();
    cancel.cancel();
    await expect(pull).rejects.toMatchObject({ code: -32800 });
  });

  it('reach articles that are not open, while the request is kept', async () => {
    const desk = await Desk.start({ files: THREE });
    const kept = desk.streamWorkspace();
    await desk.until(() => desk.streamed('b.md')?.length === 1, 'the finding in b');
    await desk.open('a.md');
    await desk.replace('a.md', '26', 'six,');
    await desk.until(() => desk.streamed('b.md')?.length === 0 && desk.streamed('c.md')?.length === 1, 'the majority');
    await desk.client.sendRequest('shutdown');
    expect(await kept).toEqual({ items: [] });
  });

  it('answer a workspace request without partial results at once, with what is new', async () => {
    const desk = await Desk.start({ files: THREE });
    type Report = { items: { uri: string; version: number | null; resultId: string }[] };
    const first: Report = await desk.client.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    expect(first.items).toEqual([expect.objectContaining({ uri: desk.uri('b.md'), version: null, kind: 'full' })]);
    const previousResultIds = first.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    expect(await desk.client.sendRequest('workspace/diagnostic', { previousResultIds })).toEqual({ items: [] });
  });

  it('leave an article with its last findings on the disk when its editor is closed', async () => {
    const desk = await Desk.start({ files: THREE });
    void desk.streamWorkspace().catch(() => undefined);
    await desk.until(() => desk.streamed('b.md')?.length === 1);
    await desk.open('b.md');
    await desk.replace('b.md', 'six,', '26');
    await desk.until(() => desk.streamed('b.md')?.length === 0, 'the squiggle to go');
    await desk.close('b.md');
    await desk.until(() => desk.streamed('b.md')?.length === 1, 'the text on the disk to count again');
  });
});

describe('streamed diagnostics', () => {
  it('of an open document come twice, since a client that closes its tab just then loses the first', async () => {
    const desk = await Desk.start({ files: THREE });
    void desk.streamWorkspace().catch(() => undefined);
    await desk.until(() => desk.streamed('b.md')?.length === 1);
    await desk.open('b.md');
    await desk.open('a.md');
    await desk.replace('a.md', '26', 'six,');
    await desk.until(() => desk.streamed('b.md')?.length === 0);
    const times = () => {
      const all = desk.all<{ value: { items?: { uri: string }[] } }>('$/progress');
      return all.filter(({ value }) => value.items?.some(({ uri }) => uri === desk.uri('b.md'))).length;
    };
    const before = times();
    await desk.until(() => times() === before + 1, 'the second time');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(times()).toBe(before + 1);
  });
});

describe('the code of a diagnostic', () => {
  it('is linked to the page on its check, for a client that says where the manual is', async () => {
    for (const manual of ['file:///a%20b/manual', 'file:///a%20b/manual/']) {
      const desk = await Desk.start({ files: THREE, options: { manual } });
      await desk.open('b.md');
      const [diagnostic] = await desk.pull('b.md');
      expect(diagnostic).toMatchObject({
        code: 'mark-conflict',
        codeDescription: { href: 'file:///a%20b/manual/marks.md' },
      });
    }
  });

  it('is linked to nothing where the client says nothing of a manual, or nothing that can be', async () => {
    for (const manual of [undefined, '', 7 as unknown as string]) {
      const desk = await Desk.start({ files: THREE, options: { ...(manual !== undefined && { manual }) } });
      await desk.open('b.md');
      const [diagnostic] = await desk.pull('b.md');
      expect(diagnostic).not.toHaveProperty('codeDescription');
    }
  });

  it('leads to pages that are no articles, whatever their examples say', async () => {
    const desk = await Desk.start({ files: THREE, options: { manual: 'file:///manual' } });
    await desk.open('/manual/marks.md', 'The toll=31 rose.');
    await desk.open('/elsewhere/draft.md', 'The toll=32 rose.');
    expect(await desk.pull('/manual/marks.md')).toEqual([]);
    expect(await desk.pull('/elsewhere/draft.md')).toHaveLength(1);
    expect(JSON.stringify(await desk.pull('b.md'))).not.toContain('31');
  });
});

describe('pushed diagnostics', () => {
  it('go to a client that cannot pull, with the version, and without what it cannot show', async () => {
    const desk = await Desk.start({ files: THREE, capabilities: PLAIN });
    expect(desk.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await desk.until(() => desk.pushed('b.md')?.length === 1, 'the first findings');
    expect(desk.pushed('b.md')![0]).not.toHaveProperty('relatedInformation');
    await desk.open('a.md');
    await desk.replace('a.md', '26', 'six,');
    await desk.until(() => desk.pushed('b.md')?.length === 0 && desk.pushed('c.md')?.length === 1, 'the other side');
    expect(desk.pushed('a.md')).toBeUndefined();
    await desk.replace('a.md', 'six,', '27');
    await desk.until(() => desk.pushed('a.md')?.length === 1, 'a finding in what is open');
    const all = desk.all<{ uri: string; version?: number }>('textDocument/publishDiagnostics');
    expect(all.filter(({ uri }) => uri === desk.uri('a.md')).at(-1)?.version).toBe(3);
    expect(all.filter(({ uri }) => uri === desk.uri('b.md')).at(-1)).not.toHaveProperty('version');
  });

  it('go to a client that pulls and cannot be told to pull again', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const desk = await Desk.start({ files: THREE, capabilities });
    expect(desk.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await desk.until(() => desk.pushed('b.md')?.length === 1);
  });

  it('gather a burst of typing into one', async () => {
    const desk = await Desk.start({ files: THREE, capabilities: PLAIN });
    await desk.until(() => desk.pushed('b.md')?.length === 1);
    await desk.open('b.md');
    const before = desk.all('textDocument/publishDiagnostics').length;
    for (const [old, text] of [
      ['six,', '1'],
      ['toll=1', 'toll=12'],
      ['toll=12', 'toll=123'],
    ] as const) {
      await desk.replace('b.md', old, text);
    }
    await desk.until(() => String(desk.pushed('b.md')?.[0]?.message).startsWith('toll differs: 123'));
    expect(desk.all('textDocument/publishDiagnostics').length - before).toBeLessThanOrEqual(2);
  });
});
