import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Range } from 'vscode-languageserver';
import { Corpus } from '../corpus/corpus.ts';
import { Desk } from './testing/desk.ts';

// The server with the real engine, over the seeds: what an editor would see of them.

const SEEDS = join(import.meta.dirname, '../../../seeds');
const files = Object.fromEntries(
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(SEEDS, name), 'utf8')]),
);
const start = () => Desk.start({ files, engine: (options) => new Corpus(options) });
const OLD_FIGURE = 'why-washington-waits.md';

describe('the seeds, over the protocol', () => {
  it('show the figure that other articles contradict, and who contradicts it', async () => {
    const desk = await start();
    await desk.open(OLD_FIGURE);
    const finding = (await desk.pull(OLD_FIGURE)).find(({ code }) => String(code).startsWith('figure-'))!;
    // With or without "at least": that is the check's affair.
    expect(finding.range.end).toEqual(desk.rangeOf(OLD_FIGURE, 'at least six').end);
    expect(finding.message).toMatch(/26/);
    expect(finding.relatedInformation!.length).toBeGreaterThan(0);
    expect(finding.relatedInformation!.every(({ message }) => /26/.test(message))).toBe(true);
    expect(await desk.hover(OLD_FIGURE, 'six people')).toMatch(/\*\*26\*\*.*— \[.*\.md\]/);
  });

  it('are quiet about the figure once the fix is applied, and about the others as well', async () => {
    const desk = await start();
    await desk.open(OLD_FIGURE);
    await desk.pull(OLD_FIGURE);
    const [fix] = await desk.actions(OLD_FIGURE, 'six people');
    expect(fix).toMatchObject({ title: expect.stringMatching(/^Change to “26”/), isPreferred: true });
    const { edits } = fix!.edit!.documentChanges![0]! as { edits: { range: Range; newText: string }[] };
    await desk.send(
      OLD_FIGURE,
      edits.map(({ range, newText }) => ({ range, text: newText })),
    );
    for (const file of Object.keys(files)) {
      const figures = (await desk.pull(file)).filter(({ code }) => String(code).startsWith('figure-'));
      expect(figures, file).toEqual([]);
    }
  });

  it('prefer no fix where one article stands against one', async () => {
    const told = (toll: string, rest: string) =>
      `The fire at the ski lodge in Olmstad on Monday killed ${toll} people. ${rest}\n`;
    const two = {
      'a.md': told('26', 'Guests had been asleep when the smoke came up the stairs.'),
      'b.md': told('36', 'Police closed the road over the pass in the morning.'),
    };
    const desk = await Desk.start({ files: two, engine: (options) => new Corpus(options) });
    for (const [file, own, other] of [
      ['a.md', '26', '36'],
      ['b.md', '36', '26'],
    ] as const) {
      await desk.open(file);
      await desk.pull(file);
      const [fix] = await desk.actions(file, own);
      expect(fix!.title).toMatch(new RegExp(`^Change to “${other}”`));
      expect(fix!.isPreferred).toBeUndefined();
    }
  });

  it('point at the misspelt name and mend it', async () => {
    const desk = await start();
    await desk.open('mediation-offer.md');
    await desk.pull('mediation-offer.md');
    const actions = await desk.actions('mediation-offer.md', 'Pahargam');
    expect(actions[0]!.title).toMatch(/^Change to “Pahalgam”/);
  });

  it('say the same with CRLF, an emoji in front and other encodings of positions', async () => {
    const desk = await Desk.start({
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(/\r?\n/g, '\r\n')])),
      engine: (options) => new Corpus(options),
      capabilities: {
        general: { positionEncodings: ['utf-8'] },
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    });
    await desk.open(OLD_FIGURE);
    await desk.replace(OLD_FIGURE, 'India says that', 'India \u{1f525} says that');
    const figures = (await desk.pull(OLD_FIGURE)).filter(({ code }) => String(code).startsWith('figure-'));
    expect(figures.map(({ range }) => range.end)).toEqual([desk.rangeOf(OLD_FIGURE, 'at least six').end]);
  });
});

describe('an article that cannot be read as it should be', () => {
  const BROKEN = {
    'broken.md': '---\ndate: 2025-05-07\n# Fire in Riverton\n\nThe fire killed seven people on Monday.\n',
    'german.md':
      '# Feuer\n\nDas Feuer hat am Montag sieben Menschen getötet, und niemand weiß, wie es dazu kam. Die Polizei ermittelt. '.repeat(
        3,
      ),
    'sound.md': '# Fire in Riverton\n\nThe fire killed seven people on Monday.\n',
  };
  const says = (pulled: readonly Diagnostic[]) => pulled.map(({ message }) => message);

  it('is in the status where it is compared with no other', async () => {
    const desk = await Desk.start({
      files: BROKEN,
      options: { status: true },
      engine: (options) => new Corpus(options),
    });
    await desk.until(() => desk.status?.indexing === false, 'the status');
    expect(desk.status).toMatchObject({
      articles: 2,
      skipped: [{ uri: desk.uri('german.md'), reason: 'the text is not in English' }],
    });
  });

  it('says that letters are lost where the editor took it for another encoding', async () => {
    const desk = await Desk.start({ files: { 'a.txt': 'Ms O’Hare came.' }, engine: (options) => new Corpus(options) });
    await desk.open('a.txt', 'Ms O\ufffdHare came.');
    expect(says(await desk.pull('a.txt'))).toEqual([expect.stringMatching(/^Letters are lost .* line 1: reopen/)]);
  });

  it('says so while it is open, and no more once it is mended', async () => {
    const desk = await Desk.start({ files: BROKEN, engine: (options) => new Corpus(options) });
    for (const file of Object.keys(BROKEN)) await desk.open(file);
    expect(says(await desk.pull('broken.md'))).toEqual([expect.stringMatching(/^The front matter is/)]);
    expect(says(await desk.pull('german.md'))).toEqual([expect.stringMatching(/not in English/)]);
    expect(says(await desk.pull('sound.md'))).toEqual([]);
    await desk.replace('broken.md', '# Fire', '---\n# Fire');
    expect(says(await desk.pull('broken.md'))).toEqual([]);
  });

  it('is no entry in the list of problems while nobody has it open', async () => {
    const desk = await Desk.start({ files: BROKEN, engine: (options) => new Corpus(options) });
    expect(await desk.pull('broken.md')).toEqual([]);
  });
});
