import { describe, expect, it } from 'vitest';
import { ServerCommand } from './protocol.ts';
import { Desk, PLAIN, VSCODE } from './testing/desk.ts';

const FILES = {
  'a.md': 'outlet=AP date=2025-05-07\nThe toll=26 rose',
  'c.md': 'outlet=AFP\nIt was toll=26 then',
  'my draft (2).md': 'It says toll=six now',
};
const DRAFT = 'my draft (2).md';

describe('a hover', () => {
  it('says what differs and cites each source, for VS Code with links of its own', async () => {
    const desk = await Desk.start({ files: FILES, options: { commandLinks: true } });
    await desk.open(DRAFT);
    await desk.pull(DRAFT);
    const text = (await desk.hover(DRAFT, 'six'))!;
    // VS Code shows the message above it.
    expect(text).not.toContain('toll differs');
    expect(text).toContain('“The toll\\=**26** rose” — [a.md](command:deskcheck.openSource?');
    expect(text).toContain('(AP, 7 May 2025)');
    const targets = [...text.matchAll(/\]\(command:([\w.]+)\?([^ )]+) "/g)].map(([, command, args]) => ({
      command,
      args: JSON.parse(decodeURIComponent(args!)),
    }));
    expect(targets).toEqual([
      { command: ServerCommand.applyFix, args: [desk.uri(DRAFT), expect.any(String), 0] },
      { command: ServerCommand.openSource, args: [desk.uri('a.md'), expect.anything()] },
      { command: ServerCommand.openSource, args: [desk.uri('c.md'), expect.anything()] },
    ]);
    expect(await desk.hover(DRAFT, 'It says')).toBeUndefined();

    // The links do what they say.
    const [fix, open] = targets;
    await desk.client.sendRequest('workspace/executeCommand', { command: open!.command, arguments: open!.args });
    expect(desk.all('window/showDocument')).toEqual([
      {
        uri: desk.uri('a.md'),
        takeFocus: true,
        selection: { start: { line: 1, character: 9 }, end: { line: 1, character: 11 } },
      },
    ]);
    await desk.client.sendRequest('workspace/executeCommand', { command: fix!.command, arguments: fix!.args });
    expect(desk.all('workspace/applyEdit')).toMatchObject([
      {
        edit: {
          documentChanges: [
            {
              textDocument: { uri: desk.uri(DRAFT), version: 1 },
              edits: [{ range: desk.rangeOf(DRAFT, 'six'), newText: '26' }],
            },
          ],
        },
      },
    ]);
  });

  it('changes nothing by a link that is out of date, or made by others', async () => {
    const desk = await Desk.start({ files: FILES, options: { commandLinks: true } });
    await desk.open(DRAFT);
    await desk.pull(DRAFT);
    const link = /deskcheck\.applyFix\?([^ )]+)/.exec((await desk.hover(DRAFT, 'six'))!)![1]!;
    await desk.replace(DRAFT, 'It says', 'The paper says');
    const run = (command: string, args: unknown[]) =>
      desk.client.sendRequest('workspace/executeCommand', { command, arguments: args });
    await run(ServerCommand.applyFix, JSON.parse(decodeURIComponent(link)));
    await run(ServerCommand.applyFix, [null, {}, 'x']);
    await run(ServerCommand.openSource, [desk.uri('/etc/passwd'), desk.rangeOf(DRAFT, 'six')]);
    await run(ServerCommand.openSource, ['https://example.org', {}]);
    expect(desk.all('workspace/applyEdit')).toEqual([]);
    expect(desk.all('window/showDocument')).toEqual([]);
    await desk.until(() => desk.all('window/showMessage').length === 1, 'a word about it');
  });

  it('takes the words of articles for words only', async () => {
    const evil =
      '[x](command:evil) <img src=x> <script>alert(1)</script> ![p](https://e.org/p.png) `c` &lt; $(zap) https://e.org www.e.org a@e.org \u202Ereversed';
    const desk = await Desk.start({
      files: { 'a.md': `${evil} toll=[26](command:evil2) end`, 'b.md': 'toll=six and no more' },
      options: { commandLinks: true },
    });
    await desk.open('b.md');
    await desk.pull('b.md');
    const text = (await desk.hover('b.md', 'six'))!;
    // Whatever is left once escapes and our own links are gone has no power.
    const bare = text
      .replace(/\[a\\?\.md\]\(command:deskcheck\.[^)]*\)/g, '')
      .replace(/\[(?:\\.|[^\]\\])*\]\(command:deskcheck\.applyFix[^)]*\)/g, '');
    const unescaped = bare.replace(/\\[!-/:-@[-`{-~]/g, '').replaceAll('**', '');
    expect(unescaped).not.toMatch(/[[\]<>`&$@]|https?:\/\/|www\.|\u202e/i);
    expect(text).not.toMatch(/\]\(command:evil/);
  });

  it('has plain links for other clients, and plain text for those that have no Markdown', async () => {
    const markdown = await Desk.start({ files: FILES });
    await markdown.open(DRAFT);
    await markdown.pull(DRAFT);
    const text = await markdown.hover(DRAFT, 'six');
    expect(text).toContain('**Deskcheck:** toll differs: six here, 26 in a.md');
    expect(text).toContain(`[a.md](${markdown.uri('a.md')}#L2 `);
    expect(text).not.toContain('command:');

    const plain = await Desk.start({ files: FILES, capabilities: PLAIN });
    await plain.open(DRAFT);
    await plain.until(() => plain.pushed(DRAFT)?.length === 1);
    expect(await plain.hover(DRAFT, 'six')).toBe(
      'Deskcheck: toll differs: six here, 26 in a.md\n' +
        '“The toll=26 rose” — a.md, line 2 (AP, 7 May 2025)\n' +
        '“It was toll=26 then” — c.md, line 2 (AFP)',
    );
  });

  it('opens a file whose name would end a link', async () => {
    const files = { 'b.md': 'toll=26 now', 'c.md': 'toll=26 now', [DRAFT]: 'toll=six now' };
    const desk = await Desk.start({ files, capabilities: { ...VSCODE, window: {} } });
    await desk.open('b.md');
    await desk.replace('b.md', '26', 'six');
    await desk.open('c.md');
    await desk.pull('c.md');
    expect(await desk.hover('c.md', '26')).toContain('(file:///desk/my%20draft%20%282%29.md#L1 ');
  });
});
