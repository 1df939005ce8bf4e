import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { disagree } from '../testing/disagree.ts';
import { deskcheck, inFolder, write } from '../testing/terminal.ts';

inFolder();
afterEach(() => {
  vi.restoreAllMocks();
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
});
