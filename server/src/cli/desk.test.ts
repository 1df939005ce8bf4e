import { describe, expect, it } from 'vitest';
import { deskcheck, inFolder, write } from './testing/terminal.ts';

inFolder();

const check = (...args: string[]) => deskcheck('check', ...args);

const WRONG = 'The port of Tuticorin reopened on Monday.\n';
const BOOK = '# Ours\nnames:\n  - right: Thoothukudi\n    wrong: [Tuticorin]\n';

describe('the stylebook of a folder', () => {
  it('is in force, and cited with its line', async () => {
    write('port.md', WRONG);
    write('.deskcheck/stylebook.yaml', BOOK);
    const { code, out, notes } = await check('--format', 'json');
    expect([code, notes]).toEqual([1, []]);
    expect(JSON.parse(out).findings).toMatchObject([
      {
        code: 'stylebook-name',
        at: { file: 'port.md' },
        against: [{ file: '.deskcheck/stylebook.yaml', line: 3, column: 12 }],
      },
    ]);
    expect((await check('--format', 'pretty')).out).toContain('.deskcheck/stylebook.yaml:3:12');
  });

  it('is the nearest one, from the checked folder upward', async () => {
    write('news/may/port.md', WRONG);
    write('.deskcheck/stylebook.yaml', BOOK);
    expect(JSON.parse((await check('--format', 'json', 'news/may')).out).findings[0].against[0].file).toBe(
      '../../.deskcheck/stylebook.yaml',
    );
    // For a person, its path is from where the command is run.
    expect((await check('news/may')).out).toContain('│ .deskcheck/stylebook.yaml:3:12');
    write('news/.deskcheck/stylebook.yaml', 'names: [Tuticorin]\n');
    expect(JSON.parse((await check('--format', 'json', 'news/may')).out).findings).toEqual([]);
  });

  it('says what is wrong with it, and holds as far as it can', async () => {
    write('port.md', WRONG);
    write('.deskcheck/stylebook.yaml', `${BOOK}name: x\n`);
    write('.deskcheck/stet.yaml', '- here: x\n');
    const { code, notes } = await check();
    expect(code).toBe(1);
    expect(notes).toEqual([
      '.deskcheck/stylebook.yaml:5:1: Unknown key “name”. Here may stand names, people, terms, record, or sources.',
      '.deskcheck/stet.yaml:1:3: An entry needs “check”, “code” and “here”.',
    ]);
  });
});
