import { symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { disagree } from './testing/disagree.ts';
import { at, deskcheck, inFolder, write } from './testing/terminal.ts';

inFolder();
afterEach(() => {
  vi.restoreAllMocks();
});

const files = async (...args: string[]) => {
  const corpus = vi.spyOn(Corpus.prototype, 'update').mockClear();
  await deskcheck('check', ...args);
  return corpus.mock.calls.map(([file]) => file);
};

describe('deskcheck', () => {
  it('tells its version, its commands and what is wrong with a call', async () => {
    expect((await deskcheck('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await deskcheck('--help')).toMatchObject({ code: 0, out: expect.stringContaining('check') });
    expect(await deskcheck('check', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--fail-on') });
    expect(await deskcheck('chek')).toMatchObject({ code: 2, notes: ['unknown command "chek"; see deskcheck --help'] });
    expect(await deskcheck()).toMatchObject({ code: 2, out: '' });
    expect(await deskcheck('check', '--colour')).toMatchObject({
      code: 2,
      notes: ["Unknown option '--colour'; see deskcheck check --help"],
    });
    expect((await deskcheck('check', '--format', 'xml')).notes).toEqual([
      '--format is pretty, json, sarif, github, not "xml"',
    ]);
  });
});

describe('deskcheck check: what is read', () => {
  it('reads articles in folders and what is named', async () => {
    for (const file of [
      'b.md',
      'a.TXT',
      'sub/c.markdown',
      'sub/d.article',
      'e.json',
      'node_modules/x.md',
      '.git/y.md',
    ]) {
      write(file, 'Text.');
    }
    expect(await files()).toEqual(['a.TXT', 'b.md', 'sub/c.markdown', 'sub/d.article']);
    expect(await files('sub')).toEqual(['c.markdown', 'd.article']);
    expect(await files('sub/c.markdown', 'e.json', 'sub')).toEqual(['e.json', 'sub/c.markdown', 'sub/d.article']);
  });

  it('follows links once', async () => {
    write('a.md', 'Text.');
    write('sub/b.md', 'Text.');
    symlinkSync('..', at('sub/loop'));
    symlinkSync('a.md', at('0.md'));
    symlinkSync('gone.md', at('dangling.md'));
    expect(await files()).toEqual(['a.md', 'sub/b.md']);
  });

  it('refuses a path that does not exist', async () => {
    expect(await deskcheck('check', 'gone.md')).toEqual({
      code: 2,
      out: '',
      notes: ['gone.md: no such file or folder'],
    });
  });

  it('says that a folder is empty', async () => {
    expect(await deskcheck('check')).toEqual({ code: 0, out: '', notes: ['no articles in this folder'] });
    expect(JSON.parse((await deskcheck('check', '--format', 'json')).out)).toMatchObject({ articles: 0, findings: [] });
  });

  it('leaves out what is not text and says so', async () => {
    write('binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    write('mac.txt', Uint8Array.from([0x63, 0x61, 0x66, 0x8e]));
    write('large.txt', new Uint8Array(50_000_000).fill(0x61));
    write('good.txt', 'All is well.');
    const { code, out, notes } = await deskcheck('check');
    expect(code).toBe(0);
    expect(out).toBe('No disagreement found in 1 article; there is no other to compare it with.\n');
    expect(notes).toEqual([
      'skipped binary.txt: not text (binary)',
      'skipped large.txt: larger than 10 MB (50.0 MB)',
      'skipped mac.txt: its letters cannot be read; save it with the encoding UTF-8',
    ]);
  });
});

describe('deskcheck check: what is said of the files', () => {
  it('names the line of the file at which a front matter breaks off', async () => {
    write('a.md', '---\ntitle: "Quay closed\ntags:\n  - quay\n---\nThe quay at Norvik is closed.\n');
    const { notes } = await deskcheck('check');
    expect(notes).toEqual([expect.stringMatching(/^a\.md: The front matter is partly skipped: .*[^:] \(line \d\)$/)]);
  });

  it('does not count what is left out, be it for its language or because it holds no text', async () => {
    write('a.md', 'The quay at Norvik is closed.\n');
    write('page.html', '<html>\n<p>The quay at Norvik is closed.</p>\n</html>\n');
    write(
      'fr.md',
      'Le quai de Norvik est fermé depuis lundi, et les pêcheurs ne savent pas quand il sera rouvert. '.repeat(3),
    );
    write('lost.md', 'The quay at Norvik is closed.\n\nMs O\ufffdHare knows why.\n');
    const { out, notes } = await deskcheck('check', 'a.md', 'page.html', 'fr.md', 'lost.md');
    expect(out).toBe('No disagreement found in 2 articles.\n');
    expect(notes.slice(0, 3).sort()).toEqual([
      expect.stringMatching(/^lost\.md: Letters are lost where � stands, first in line 3: reopen /),
      'skipped fr.md: the text is not in English',
      'skipped page.html: nothing in it can be read as the text of an article',
    ]);
  });

  it('names a file by its path from where the command is run', async () => {
    write('news/a.md', 'The quay at Norvik is closed.\n');
    write('news/b.md', '---\ntitle: "Quay closed\ntags:\n  - quay\n---\nThe quay at Norvik is closed.\n');
    write('news/mac.md', Uint8Array.from([0x63, 0x61, 0x66, 0x8e]));
    write('.deskcheck/stylebook.yaml', 'name: x\n');
    expect((await deskcheck('check', 'news')).notes).toEqual([
      expect.stringMatching(/^skipped news\/mac\.md: /),
      expect.stringMatching(/^\.deskcheck\/stylebook\.yaml:1:1: /),
      expect.stringMatching(/^news\/b\.md: The front matter is partly skipped: /),
    ]);
  });

  it('says that a folder of articles has no days, unless one of them has', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) write(name, 'The quay at Norvik is closed.\n');
    expect((await deskcheck('check')).notes).toEqual([expect.stringMatching(/^none of the 3 articles has a day: /)]);
    write('c.md', '---\ndate: 2031-03-06\n---\nThe quay at Norvik is closed.\n');
    expect((await deskcheck('check')).notes).toEqual([]);
  });

  it('shows the day of an article as findings say it', async () => {
    write('a.md', '---\ndate: March 6, 2023\noutlet: The Post\n---\nThe fire killed seven people.\n');
    write('b.md', 'The fire killed nine people.\n');
    disagree('a.md', 'seven', 'b.md', 'nine');
    expect((await deskcheck('check')).out).toMatch(/^a\.md {2}The Post, 6 March 2023\n/);
    write('a.txt', 'Fire in Norvik\nThe Norvik Post\n6 March 2023\n\nThe fire killed seven people.\n');
    disagree('a.txt', 'seven', 'b.md', 'nine');
    expect((await deskcheck('check', 'a.txt', 'b.md')).out).toMatch(/^a\.txt {2}The Norvik Post, 6 March 2023\n/);
  });
});

describe('deskcheck check: the exit code', () => {
  it('fails from the severity that is asked for', async () => {
    write('news/a.md', 'It killed seven people.');
    write('news/b.md', 'It killed nine people.');
    disagree('news/a.md', 'seven', 'news/b.md', 'nine', 'information');
    expect((await deskcheck('check')).code).toBe(0);
    expect((await deskcheck('check', '--fail-on', 'hint')).code).toBe(1);
    expect((await deskcheck('check', '--fail-on', 'error')).code).toBe(0);
    expect((await deskcheck('check', '--fail-on', 'never')).code).toBe(0);
  });
});
