import { describe, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';
import { Desk, PLAIN, VSCODE } from './testing/desk.ts';
import { MemoryHost } from './testing/memoryHost.ts';

const TWO = { 'a.md': 'toll=26 it is', 'b.md': 'toll=six it is' };

describe('files on the disk', () => {
  it('are watched: articles for changes, everything for coming and going', async () => {
    const desk = await Desk.start({ files: TWO });
    type Registration = { registrations: { method: string; registerOptions: { watchers: object[] } }[] };
    const watched = () =>
      desk
        .all<Registration>('client/registerCapability')
        .flatMap(({ registrations }) => registrations)
        .find(({ method }) => method === 'workspace/didChangeWatchedFiles');
    await desk.until(() => watched() !== undefined, 'the registration');
    expect(watched()!.registerOptions.watchers).toEqual([
      { globPattern: { baseUri: 'file:///desk', pattern: '**/*.{md,markdown,txt,article}' }, kind: 2 },
      { globPattern: { baseUri: 'file:///desk', pattern: '.deskcheck/*.yaml' }, kind: 2 },
      { globPattern: { baseUri: 'file:///desk', pattern: '**' }, kind: 5 },
    ]);
  });

  it('count when they are created, changed, renamed and deleted', async () => {
    const desk = await Desk.start({ files: TWO });
    await desk.open('a.md');
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, six in b.md']);
    await desk.onDisk('b.md', 'toll=seven it is', FileChangeType.Changed);
    await desk.until(() => desk.all('workspace/diagnostic/refresh').length === 1, 'a refresh');
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, seven in b.md']);
    await desk.onDisk('b.md', undefined, FileChangeType.Deleted);
    await desk.onDisk('z.md', 'toll=seven it is', FileChangeType.Created);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, seven in z.md']);
    await desk.onDisk('z.md', undefined, FileChangeType.Deleted);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual([]);
  });

  it('come and go with their folder, of which alone is told', async () => {
    const desk = await Desk.start({ files: { 'a.md': 'toll=26 it is' } });
    desk.host.files.set(desk.uri('wire/x.md'), 'toll=six it is');
    await desk.onDisk('wire', undefined, FileChangeType.Created);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, six in x.md']);
    desk.host.files.delete(desk.uri('wire/x.md'));
    await desk.onDisk('wire', undefined, FileChangeType.Deleted);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual([]);
  });

  it('stand back while they are open in the editor, and count again after that', async () => {
    const desk = await Desk.start({ files: TWO });
    await desk.open('b.md', 'toll=26 it is');
    expect(await desk.messages('a.md')).toEqual([]);
    await desk.onDisk('b.md', 'toll=seven it is', FileChangeType.Changed);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual([]);
    await desk.close('b.md');
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, seven in b.md']);
  });

  it('are gone when they are deleted, even while the client keeps them open, until somebody edits them', async () => {
    const desk = await Desk.start({ files: TWO });
    await desk.open('b.md');
    await desk.onDisk('b.md', undefined, FileChangeType.Deleted);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual([]);
    await desk.replace('b.md', 'six', 'seven');
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, seven in b.md']);
    await desk.onDisk('b.md', undefined, FileChangeType.Deleted);
    await desk.onDisk('b.md', 'toll=ten it is', FileChangeType.Created);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, seven in b.md']);
    await desk.close('b.md');
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, ten in b.md']);
  });

  it('are told of by the file operations of a client that watches nothing', async () => {
    const desk = await Desk.start({ files: TWO, capabilities: PLAIN });
    await desk.until(() => desk.pushed('a.md')?.length === 1);
    desk.host.files.set(desk.uri('c.md'), 'toll=six it is');
    desk.host.files.delete(desk.uri('b.md'));
    await desk.client.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: desk.uri('b.md'), newUri: desk.uri('c.md') }],
    });
    await desk.until(() => String(desk.pushed('a.md')?.[0]?.message).endsWith('c.md'), 'the new name');
  });

  it('are never read out of order', async () => {
    const desk = await Desk.start({ files: TWO });
    await desk.pull('a.md');
    const open = desk.closeGate();
    await desk.onDisk('b.md', 'toll=1 it is', FileChangeType.Changed);
    await desk.settle();
    desk.host.gate = Promise.resolve();
    await desk.onDisk('b.md', undefined, FileChangeType.Deleted);
    await desk.settle();
    desk.host.files.set(desk.uri('b.md'), 'toll=1 it is');
    open();
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual([]);
  });
});

describe('documents that are on no disk', () => {
  it('are articles: untitled ones, and single files outside the folders', async () => {
    const desk = await Desk.start({ files: { 'a.md': 'toll=26 it is' } });
    await desk.open('untitled:Untitled-1', 'toll=six it is');
    expect(await desk.messages('untitled:Untitled-1')).toEqual(['toll differs: six here, 26 in a.md']);
    await desk.close('untitled:Untitled-1');
    await desk.open('/elsewhere/b.md', 'toll=seven it is');
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, seven in b.md']);
    await desk.close('/elsewhere/b.md');
    expect(await desk.messages('a.md')).toEqual([]);
  });

  it('are none where the settings leave them out', async () => {
    const desk = await Desk.start({ files: { 'a.md': 'toll=26 it is', 'node_modules/x.md': 'toll=six it is' } });
    await desk.open('node_modules/x.md');
    await desk.open('notes.log', 'toll=seven it is', 'plaintext');
    expect(await desk.messages('a.md')).toEqual([]);
    expect(await desk.messages('node_modules/x.md')).toEqual([]);
    await desk.open('story', 'toll=eight it is', 'article');
    expect(await desk.messages('story')).toHaveLength(1);
  });

  it('have one name, however the client writes it', async () => {
    const desk = await Desk.start({ files: { 'a.md': 'toll=26 it is', 'köln (1).md': 'toll=six it is' } });
    const written = 'file:///desk/k%C3%B6ln%20%281%29.md';
    await desk.open(written, 'toll=26 it is');
    expect(await desk.messages('a.md')).toEqual([]);
    expect(await desk.messages(written)).toEqual([]);
  });
});

describe('workspace folders', () => {
  it('are one desk, and come and go', async () => {
    const files = { '/one/a.md': 'toll=26 it is', '/two/b.md': 'toll=six it is' };
    const desk = await Desk.start({ files, folders: ['/one'] });
    expect(await desk.messages('/one/a.md')).toEqual([]);
    const folder = { uri: 'file:///two', name: 'two' };
    const change = (event: object) => desk.client.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [folder], removed: [] });
    expect(await desk.messages('/one/a.md')).toHaveLength(1);
    expect(await desk.messages('/two/b.md')).toHaveLength(1);
    await change({ added: [], removed: [folder] });
    expect(await desk.messages('/one/a.md')).toEqual([]);
  });

  it('may be missing, or none at all', async () => {
    const desk = await Desk.start({ folders: ['/gone'] });
    await desk.until(() => desk.all('window/showMessage').length === 1, 'a notice');
    expect(desk.all('window/showMessage')).toMatchObject([
      { message: 'Deskcheck does not check gone: no such folder.' },
    ]);
    const none = await Desk.start({ folders: [] });
    await none.open('untitled:a', 'x=1 x=2 .');
    expect(await none.messages('untitled:a')).toHaveLength(2);
  });
});

describe('bad files', () => {
  it('are left out, and told of once', async () => {
    const files = {
      'a.md': 'toll=26 it is',
      'archive.md': 52_428_800,
      'mac.txt': Uint8Array.from([0x74, 0x6f, 0x8e]),
      'photo.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      'broken.md': '---\ntitle: [\n\ntoll=six it is\n',
      'empty.md': '',
    };
    const desk = await Desk.start({ files, options: { status: true } });
    expect(await desk.messages('a.md')).toEqual(['toll differs: 26 here, six in broken.md']);
    await desk.until(() => desk.all('window/showMessage').length === 1, 'a notice');
    const [{ message, type }] = desk.all<{ message: string; type: number }>('window/showMessage') as [never];
    expect(type).toBe(2);
    expect(message).toMatch(/^Deskcheck does not check archive\.md: larger than .*; mac\.txt: .*UTF-8.*; photo\.txt: /);
    expect(desk.all('window/logMessage')).toHaveLength(3);
    await desk.until(() => desk.status?.skipped.length === 3, 'the status');
    await desk.onDisk('photo.txt', 'toll=26 it is', FileChangeType.Changed);
    await desk.until(() => desk.status?.skipped.length === 2, 'the file to be mended');
    await desk.onDisk('archive.md', 'x', FileChangeType.Changed);
    desk.host.files.set(desk.uri('archive.md'), 52_428_800);
    await desk.onDisk('archive.md', 'x', FileChangeType.Changed);
    await desk.settle();
    expect(desk.all('window/showMessage')).toHaveLength(1);
  });

  it('do no harm with one line of five megabytes, open or not', async () => {
    const line = `${'word '.repeat(1_000_000)}toll=six it is`;
    const desk = await Desk.start({ files: { 'a.md': 'toll=26 it is', 'line.txt': line } });
    await desk.open('line.txt');
    expect((await desk.pull('line.txt'))[0]?.range.start).toEqual({ line: 0, character: 5_000_005 });
    expect(await desk.messages('a.md')).toHaveLength(1);
  });

  it('are refused in the editor too, where they are too long', async () => {
    const desk = await Desk.start({ files: { 'a.md': 'toll=26 it is' } });
    await desk.open('long.md', `toll=six ${'x'.repeat(11_000_000)}`);
    expect(await desk.messages('a.md')).toEqual([]);
    await desk.until(() => desk.all('window/showMessage').length === 1, 'a notice');
  });
});

describe('indexing', () => {
  it('shows its progress and the status, to clients that have a place for them', async () => {
    const desk = await Desk.start({ files: TWO, options: { status: true } });
    await desk.until(() => desk.status?.findings === 2, 'the status');
    expect(desk.status).toEqual({ indexing: false, articles: 2, findings: 2, skipped: [] });
    type Progress = { value: { kind: string } };
    await desk.until(() => desk.all<Progress>('$/progress').at(-1)?.value.kind === 'end', 'the end of progress');
    expect(desk.all<Progress>('$/progress')[0]?.value.kind).toBe('begin');

    const { workDoneProgress, ...window } = VSCODE.window!;
    const plain = await Desk.start({ files: TWO, capabilities: { ...VSCODE, window } });
    expect(workDoneProgress).toBe(true);
    expect(await plain.pull('a.md')).toHaveLength(1);
    expect(plain.all('window/workDoneProgress/create')).toEqual([]);
    expect(plain.status).toBeUndefined();
  });

  it('is done afresh on request', async () => {
    const desk = await Desk.start({ files: TWO });
    await desk.pull('a.md');
    desk.host.files.set(desk.uri('b.md'), 'toll=26 it is');
    const before = desk.host.reads;
    await desk.client.sendRequest('deskcheck/recheck');
    // Two articles, the stylebook and what is kept.
    expect(desk.host.reads - before).toBe(4);
    expect(await desk.messages('a.md')).toEqual([]);
  });

  it('does not wait for a disk that hangs, once it is asked to begin again', async () => {
    const host = new MemoryHost();
    host.gate = new Promise(() => {});
    const desk = await Desk.start({ files: TWO, host });
    await desk.settle();
    host.gate = Promise.resolve();
    await desk.configure({ exclude: ['b.md'] });
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual([]);
  });
});
