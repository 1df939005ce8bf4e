import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../corpus/finding.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskcheck-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Runs the command line in `folder` and returns all that a person would see. */
async function deskcheck(...args: string[]): Promise<{ code: number; out: string; notes: string[] }> {
  const out: string[] = [];
  const notes: string[] = [];
  const host = { cwd: folder, env: {}, columns: undefined };
  const code = await run(args, { ...host, out: (text) => out.push(text), note: (line) => notes.push(line) });
  return { code, out: out.join(''), notes };
}

const files = async (...args: string[]) => {
  const corpus = vi.spyOn(Corpus.prototype, 'update').mockClear();
  await deskcheck('check', ...args);
  return corpus.mock.calls.map(([file]) => file);
};

/** Stands in for the checks: `text` in `file` disagrees with `other` in `against`. */
function disagree(
  file: string,
  text: string,
  against: string,
  other: string,
  severity: Finding['severity'] = 'warning',
) {
  vi.spyOn(Corpus.prototype, 'findings').mockImplementation(function (this: Corpus) {
    const place = (name: string, words: string) => {
      const start = this.article(name)!.text.indexOf(words);
      return { file: name, start, end: start + words.length, text: words };
    };
    const cited = place(against, other);
    const excerpt = this.article(against)!.text.trim();
    const finding: Finding = {
      check: 'figures',
      code: 'figure-conflict',
      severity,
      confidence: 0.9,
      message: `Deaths differ: ${text} here, ${other} in ${against}`,
      at: place(file, text),
      against: [{ ...cited, excerpt, outlet: 'The Post', date: '2025-05-07' }],
      fixes: [{ title: `Change to “${other}”`, preferred: true, edits: [{ ...place(file, text), newText: other }] }],
    };
    return [finding];
  });
}

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
    symlinkSync('..', join(folder, 'sub/loop'));
    symlinkSync('a.md', join(folder, '0.md'));
    symlinkSync('gone.md', join(folder, 'dangling.md'));
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

  it('does not count what is left out, and says of a file that it holds no text', async () => {
    write('a.md', 'The quay at Norvik is closed.\n');
    write('page.html', '<html>\n<p>The quay at Norvik is closed.</p>\n</html>\n');
    write(
      'fr.md',
      'Le quai de Norvik est fermé depuis lundi, et les pêcheurs ne savent pas quand il sera rouvert. '.repeat(3),
    );
    write('lost.md', 'The quay at Norvik is closed.\n\nMs O\ufffdHare knows why.\n');
    const { out, notes } = await deskcheck('check', 'a.md', 'page.html', 'fr.md', 'lost.md');
    expect(out).toBe('No disagreement found in 3 articles.\n');
    expect(notes.slice(0, 3).sort()).toEqual([
      expect.stringMatching(/^lost\.md: Letters are lost where � stands, first in line 3: reopen /),
      'page.html: nothing in it could be read as the text of an article',
      'skipped fr.md: the text is not in English',
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

describe('deskcheck check: what is printed', () => {
  beforeEach(() => {
    write('news/a.md', '\ufeffA fire.\r\n\r\n🔥 e\u0301 It killed seven people, police said.\r\n');
    write('news/b.md', 'The fire killed nine people.\n');
  });

  it('pretty: the words, the mark under them, and the citation', async () => {
    disagree('news/a.md', 'seven', 'news/b.md', 'nine');
    const { code, out } = await deskcheck('check');
    expect(code).toBe(1);
    expect(out).toBe(`news/a.md

    3:17  warning  Deaths differ: seven here, nine in news/b.md  figure-conflict
          │ 🔥 e\u0301 It killed seven people, police said.
          │                ~~~~~
          │ news/b.md:1:17  The Post, 7 May 2025
          │   The fire killed nine people.
          │ fix Change to “nine”

1 finding in 1 of 2 articles: 1 warning.
`);
  });

  it('pretty: paths lead from where the command is run', async () => {
    disagree('a.md', 'seven', 'b.md', 'nine');
    expect((await deskcheck('check', 'news')).out).toMatch(/^news\/a\.md\n/);
  });

  it('pretty: colours only where they are asked for, and none from an article', async () => {
    write('news/a.md', 'It killed seven\x1b[31m people.');
    disagree('news/a.md', 'seven', 'news/b.md', 'nine');
    expect((await deskcheck('check')).out).not.toContain('\x1b');
    const { out } = await deskcheck('check', '--color', 'always');
    expect(out).toContain('\x1b[1mnine\x1b[22m');
    expect(out).not.toContain('\x1b[31m people');
  });

  it('pretty: cuts a long line around the span', async () => {
    write('news/a.md', `${'before '.repeat(1e5)}seven ${'after '.repeat(1e5)}`);
    disagree('news/a.md', 'seven', 'news/b.md', 'nine');
    const { out } = await deskcheck('check');
    const row = out.split('\n').find((line) => line.includes('│ …'))!;
    expect(row).toMatch(/│ …before .* before seven after .* after…$/);
    expect(row.length).toBeLessThanOrEqual(120);
  });

  it('json: the contract', async () => {
    disagree('a.md', 'seven', 'b.md', 'nine');
    const { code, out } = await deskcheck('check', 'news', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      tool: { name: 'deskcheck', version: expect.any(String) },
      articles: 2,
      findings: [
        {
          check: 'figures',
          code: 'figure-conflict',
          severity: 'warning',
          confidence: 0.9,
          message: 'Deaths differ: seven here, nine in b.md',
          at: { file: 'a.md', start: 27, end: 32, line: 3, column: 17, text: 'seven' },
          against: [
            {
              file: 'b.md',
              start: 16,
              end: 20,
              line: 1,
              column: 17,
              text: 'nine',
              excerpt: 'The fire killed nine people.',
              outlet: 'The Post',
              date: '2025-05-07',
            },
          ],
          fixes: [
            {
              title: 'Change to “nine”',
              preferred: true,
              edits: [{ file: 'a.md', start: 27, end: 32, newText: 'nine' }],
            },
          ],
        },
      ],
    });
  });

  it('sarif: version 2.1.0, places in UTF-16 columns, paths from where the command is run', async () => {
    disagree('a.md', 'seven', 'b.md', 'nine');
    const log = JSON.parse((await deskcheck('check', 'news', '--format', 'sarif')).out);
    expect(log.version).toBe('2.1.0');
    const [{ tool, columnKind, results }] = log.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules).toEqual([
      {
        id: 'figure-conflict',
        shortDescription: { text: 'Two articles give different numbers for one thing.' },
        properties: { check: 'figures' },
      },
    ]);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ruleId: 'figure-conflict', ruleIndex: 0, level: 'warning', rank: 90 });
    expect(results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'news/a.md' },
      region: { startLine: 3, startColumn: 17, endLine: 3, endColumn: 22, charOffset: 27, charLength: 5 },
    });
    expect(results[0].relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('news/b.md');
    expect(results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('nine');
  });

  it('github: an annotation, its marks escaped', async () => {
    write('news/a,1.md', 'It killed 5% of them.');
    disagree('news/a,1.md', '5%', 'news/b.md', 'nine');
    expect((await deskcheck('check', '--format', 'github')).out).toBe(
      '::warning file=news/a%2C1.md,line=1,endLine=1,col=11,endColumn=13,title=Deskcheck%3A figures' +
        '::Deaths differ: 5%25 here, nine in news/b.md\n',
    );
  });

  it('fails from the severity that is asked for', async () => {
    disagree('news/a.md', 'seven', 'news/b.md', 'nine', 'information');
    expect((await deskcheck('check')).code).toBe(0);
    expect((await deskcheck('check', '--fail-on', 'hint')).code).toBe(1);
    expect((await deskcheck('check', '--fail-on', 'error')).code).toBe(0);
    expect((await deskcheck('check', '--fail-on', 'never')).code).toBe(0);
  });
});
