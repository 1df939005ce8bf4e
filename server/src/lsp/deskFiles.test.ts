import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  FileChangeType,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { Corpus } from '../corpus/corpus.ts';
import { Lines } from './positions.ts';
import { Desk, type DeskOptions, VSCODE } from './testing/desk.ts';

const BOOK = '.deskcheck/stylebook.yaml';
const STET = '.deskcheck/stet.yaml';
const head = '---\ndate: 2024-05-08\n---\n# Market blast\n\n';
const FILES = {
  'a.md': `${head}A bomb at the fish market in Harlow killed 26 people on Tuesday.\n`,
  'b.md': `${head}A bomb at the fish market in Harlow on Tuesday killed at least six people, it said.\n`,
};
const CREATES: ClientCapabilities = {
  ...VSCODE,
  workspace: { ...VSCODE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};
const start = (options: DeskOptions = {}) =>
  Desk.start({ files: FILES, capabilities: CREATES, engine: (given) => new Corpus(given), ...options });

/** The file of the desk after an action, as the client would have it. */
function applied(edit: WorkspaceEdit | undefined, before = ''): { text: string; created: boolean; uri: string } {
  const changes = edit!.documentChanges!;
  const created = changes.some((change) => 'kind' in change && change.kind === 'create');
  const { textDocument, edits } = changes.at(-1) as TextDocumentEdit;
  const { range, newText } = edits[0] as TextEdit;
  const lines = new Lines(before);
  const text =
    before.slice(0, lines.offset(range.start, 'utf-16')) + newText + before.slice(lines.offset(range.end, 'utf-16'));
  return { text, created, uri: textDocument.uri };
}

const titled = (actions: readonly CodeAction[], title: string) => actions.find((action) => action.title === title);

describe('the stylebook', () => {
  it('is made by a quick fix, and in force when it is there', async () => {
    const desk = await start();
    await desk.open('a.md');
    expect(await desk.messages('a.md')).toHaveLength(1);
    const actions = await desk.actions('a.md', '26');
    const { text, created, uri } = applied(titled(actions, 'Record 26 as verified (deaths, Harlow)')?.edit);
    expect([created, uri]).toEqual([true, desk.uri(BOOK)]);
    expect(text).toMatch(
      /^record:\n {2}- event:\n {6}what: bombing\n {6}place: Harlow\n {6}date: 2024-05-07\n {4}figures:\n {6}deaths: 26\n/,
    );

    await desk.onDisk(BOOK, text, FileChangeType.Created);
    await desk.settle();
    expect(await desk.messages('a.md')).toEqual([]);
    await desk.open('b.md');
    const [diagnostic] = await desk.pull('b.md');
    expect(diagnostic!.message).toMatch(/26 in stylebook\.yaml$/);
    expect(diagnostic!.relatedInformation![0]!.location.uri).toBe(desk.uri(BOOK));

    await desk.onDisk(BOOK, undefined, FileChangeType.Deleted);
    await desk.settle();
    expect(await desk.messages('a.md')).toHaveLength(1);
  });

  it('is in force as it stands in the editor, and keeps its comments', async () => {
    const files = {
      ...FILES,
      'c.md': 'The mayor of Tuticorin wept.\n',
      [BOOK]: '# Ours\nnames: [Thoothukudi] # not the old one\n',
    };
    const desk = await start({ files });
    await desk.open('c.md');
    expect(await desk.messages('c.md')).toEqual([]);
    await desk.open(BOOK, undefined, 'yaml');
    await desk.replace(BOOK, '[Thoothukudi]', '[{ right: Thoothukudi, wrong: [Tuticorin] }]');
    await desk.settle();
    expect(await desk.messages('c.md')).toEqual([
      'Name not as in the stylebook: “Tuticorin” here, “Thoothukudi” in stylebook.yaml',
    ]);
    await desk.open('a.md');
    const before = '# Ours\nnames: [{ right: Thoothukudi, wrong: [Tuticorin] }] # not the old one\n';
    const { text } = applied(
      titled(await desk.actions('a.md', '26'), 'Record 26 as verified (deaths, Harlow)')?.edit,
      before,
    );
    expect(text).toContain('# Ours\n');
    expect(text).toContain('# not the old one\nrecord:\n');
    // What was not saved is gone with the editor.
    await desk.close(BOOK);
    await desk.settle();
    expect(await desk.messages('c.md')).toEqual([]);
  });

  it('has its own problems at the right line, until they are mended', async () => {
    const desk = await start({ files: { ...FILES, [BOOK]: 'names:\n  - Al Qaeda\nname: x\n' } });
    const problems = () =>
      desk
        .all<{ uri: string; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics')
        .filter(({ uri }) => uri === desk.uri(BOOK))
        .at(-1)?.diagnostics;
    await desk.until(() => problems()?.length === 1);
    expect(problems()).toMatchObject([{ message: /^Unknown key “name”/, range: { start: { line: 2, character: 0 } } }]);
    await desk.onDisk(BOOK, 'names:\n  - Al Qaeda\n', FileChangeType.Changed);
    await desk.until(() => problems()?.length === 0);
  });

  it('takes names and posts, of either side', async () => {
    const lava = (who: string) => `${who} expects the Hengill fissure to open within days, and fears for the road.\n`;
    const files = {
      'a.md': lava('Geologist Steinunn Vilhjálmsdóttir'),
      'b.md': lava('Geologist Steinunn Vilmundsdóttir'),
      'c.md': '# Bridge\n\nFinance Minister Ana Ruiz opened the bridge at Corran.\n',
      'd.md': '# Bridge at Corran opens\n\nForeign Minister Ana Ruiz opened the bridge at Corran.\n',
    };
    const desk = await start({ files });
    const offered = async (path: string, words: string) => {
      await desk.open(path);
      await desk.pull(path);
      const actions = await desk.actions(path, words);
      return actions.filter(({ title }) => /^(?:Add|Record) /.test(title));
    };
    const names = await offered('a.md', 'Vilhjálmsdóttir');
    expect(names.map(({ title, edit }) => [title, applied(edit).text])).toEqual([
      [
        'Add “Steinunn Vilmundsdóttir” to the stylebook',
        'names:\n  - right: Steinunn Vilmundsdóttir\n    wrong:\n      - Steinunn Vilhjálmsdóttir\n',
      ],
      ['Add “Steinunn Vilhjálmsdóttir” to the stylebook', 'names:\n  - Steinunn Vilhjálmsdóttir\n'],
    ]);
    const posts = await offered('d.md', 'Foreign Minister');
    expect(posts.map(({ title }) => title)).toEqual([
      'Record “Finance Minister” as the post of Ana Ruiz',
      'Record “Foreign Minister” as the post of Ana Ruiz',
    ]);
    await desk.onDisk(BOOK, applied(posts[0]!.edit).text, FileChangeType.Created);
    await desk.settle();
    expect([await desk.messages('c.md'), await desk.messages('d.md')]).toMatchObject([[], [/in stylebook\.yaml$/]]);
  });

  it('is not offered where the client cannot make it, nor outside all folders', async () => {
    const titles = async (desk: Desk) => (await desk.actions('a.md', '26')).map(({ title }) => title);
    const plain = await start({ capabilities: VSCODE });
    await plain.open('a.md');
    await plain.pull('a.md');
    expect((await titles(plain)).filter((title) => /Record|stet/.test(title))).toEqual([]);
    expect(plain.all('workspace/applyEdit')).toEqual([]);
  });

  it('follows the ranking of sources in the settings', async () => {
    const desk = await start({ settings: { sources: ['b.md'] } });
    await desk.open('a.md');
    await desk.open('b.md');
    expect([await desk.messages('a.md'), await desk.messages('b.md')]).toMatchObject([[/six/], []]);
    await desk.configure({ sources: ['a.md'] });
    await desk.settle();
    expect([await desk.messages('a.md'), await desk.messages('b.md')]).toMatchObject([[], [/26/]]);
  });
});

describe('stet', () => {
  it('keeps a finding as it is, whatever is edited around it', async () => {
    const desk = await start();
    await desk.open('b.md');
    await desk.pull('b.md');
    const { text, uri } = applied(titled(await desk.actions('b.md', 'six'), 'Keep as it is (stet)')?.edit);
    expect(uri).toBe(desk.uri(STET));
    await desk.onDisk(STET, text, FileChangeType.Created);
    await desk.settle();
    expect(await desk.messages('b.md')).toEqual([]);
    await desk.replace('b.md', 'it said', 'officers said');
    expect(await desk.messages('b.md')).toEqual([]);
    await desk.replace('b.md', 'six', 'nine');
    expect(await desk.messages('b.md')).toHaveLength(1);
  });
});
