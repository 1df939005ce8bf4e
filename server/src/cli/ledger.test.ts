import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { at, deskcheck, inFolder, write } from './testing/terminal.ts';

inFolder();

const LEDGER = `---
outlet: The Ledger
date: 2024-05-08
---
# Blast at the fish market in Ormskeld

A bomb at the fish market in Ormskeld killed 26 people on Tuesday, police said.

In 2011 a fire at the same market killed four people.
`;
const WIRE = `---
date: 2024-05-08
---
# Ormskeld fish market blast kills 31

A bomb killed 31 people at the fish market in Ormskeld on Tuesday.
`;
const POST = `---
date: 2024-05-08
---
# Ormskeld mourns

A bomb at the fish market in Ormskeld killed 26 people on Tuesday. Another two people were killed in the crush.
`;

describe('deskcheck facts', () => {
  beforeEach(() => {
    write('news/ledger.md', LEDGER);
    write('news/wire.md', WIRE);
    write('news/post.md', POST);
  });

  it('pretty: story, event, fact, and who says what', async () => {
    const { code, out } = await deskcheck('facts', 'news');
    expect(code).toBe(0);
    expect(out).toMatch(/^Blast at the fish market in Ormskeld \(3 articles\)\n/);
    expect(out).toMatch(
      /bombing, Ormskeld, 7 May 2024\n {4}Death toll\n {6}26 {2}news\/ledger\.md:7:46 {2}The Ledger, 8 May 2024/,
    );
    expect(out).toMatch(/31 {2}news\/wire\.md:4:36 {2}8 May 2024 {2}figure-conflict/);
    expect(out).toContain('3 told by one article alone (--all shows them); 1 compared with nothing');
    expect(out).not.toContain('2011');
    expect((await deskcheck('facts', '--all', 'news')).out).toContain('four  news/ledger.md:9:');
  });

  it('json: the contract', async () => {
    const { stories, articles } = JSON.parse((await deskcheck('facts', '--format', 'json', 'news')).out);
    expect(articles).toBe(3);
    expect(stories).toHaveLength(1);
    expect(stories[0].articles[0]).toEqual({ file: 'ledger.md', outlet: 'The Ledger', date: '2024-05-08', lineage: 0 });
    const [event, past] = stories[0].events;
    expect(event).toMatchObject({ kind: 'bombing', place: 'Ormskeld', time: 'Tuesday', day: '2024-05-07' });
    expect(event.facts.map(({ check }: { check: string }) => check)).toEqual([
      'figures',
      'dates',
      'particulars',
      'places',
      'places',
      'places',
      'places',
    ]);
    expect(event.facts[1]).toMatchObject({ check: 'dates', statements: [{ words: 'Tuesday' }, {}, {}] });
    expect(event.facts[0]).toMatchObject({ check: 'figures', what: 'Death toll', key: 'die:person' });
    expect(event.facts[0].statements[0]).toEqual({
      at: { file: 'ledger.md', start: 129, end: 131, line: 7, column: 46, text: '26' },
      words: '26',
      min: 26,
      max: 26,
      source: 'police',
      places: ['Ormskeld'],
      time: 'Tuesday',
      day: '2024-05-07',
      outlet: 'The Ledger',
      date: '2024-05-08',
      lineage: 0,
      findings: [],
    });
    expect(past.facts[0].statements).toMatchObject([{ words: 'four', time: '2011' }]);
    expect(stories[0].aside).toMatchObject([
      { check: 'figures', at: { file: 'post.md', text: 'two' }, why: 'it is told as a part of another number' },
    ]);
  });

  it('says that nothing is told twice, and that a folder is empty', async () => {
    write('one/a.md', 'A bomb killed 26 people.');
    expect((await deskcheck('facts', 'one')).out).toBe('No fact is told by more than one article.\n');
    mkdirSync(at('none'));
    expect(await deskcheck('facts', 'none')).toEqual({ code: 0, out: '', notes: ['no articles in none'] });
  });

  it('takes "nobody knew" for no number, and shows no sign of how a day is kept', async () => {
    write('lock.md', '---\ndate: 2031-03-14\n---\nNobody knew on Friday why the tug had turned back to Norvik.\n');
    const { out } = await deskcheck('facts', '--all', 'lock.md');
    expect(out).not.toMatch(/Nobody|~/);
    expect(out).toMatch(/Friday/);
  });
});

describe('deskcheck explain', () => {
  beforeEach(() => {
    write('ledger.md', LEDGER);
    write('wire.md', WIRE);
    write('post.md', POST);
  });

  it('pretty: what was joined and what came of it, and what was kept apart and why', async () => {
    const { code, out } = await deskcheck('explain', 'ledger.md:7');
    expect(code).toBe(0);
    expect(out).toMatch(/^Death toll {2}26 {2}ledger\.md:7:46/m);
    expect(out).toMatch(/joined {2}26 {2}post\.md:6:46 .*\n.*\n {10}nothing is raised: the numbers agree\n/);
    expect(out).toMatch(
      /joined {2}31 {2}wire\.md:6:15 .*\n.*\n {10}raised at the other place, .*: Death toll differs: 31 here, 26 in/,
    );
    expect(out).toMatch(/apart {3}four {2}ledger\.md:9:\d+ .*\n.*\n {10}kept apart: /);
    expect(out).toMatch(/ −\d\.\d {2}most pairs are of different events\n/);
    expect(out).toMatch(/ \+\d\.\d {2}both name Ormskeld\n/);
    expect(out).toContain('  veto  decides, whatever else speaks for it\n');
  });

  it('begins with what is reported there, by whichever check', async () => {
    const { out } = await deskcheck('explain', 'wire.md:6');
    expect(out).toMatch(/^Reported: Death toll differs: 31 here, 26 in .* {2}figure-conflict\n\n/);
    expect((await deskcheck('explain', 'ledger.md:9')).out).not.toContain('Reported');
    write('visit.md', '# Visit\n\nThe minister came to Ormskeld on Monday, 7 May 2024.\n');
    expect((await deskcheck('explain', 'visit.md:3')).out).toMatch(/^Reported: Weekday and date differ: /);
  });

  it('tells of what hardly counts in one line', async () => {
    write(
      'one.md',
      '---\ndate: 2024-05-08\n---\n# Tram line\n\nThe tram line in Ormskeld is to be 14 kilometres long.\n',
    );
    write(
      'two.md',
      '---\ndate: 2024-05-08\n---\n# Tram line\n\nIn Ormskeld a tram line of 41 kilometres is planned.\n',
    );
    const { out } = await deskcheck('explain', 'one.md:6');
    expect(out).toMatch(/[+−]\d\.\d {2}\d+ smaller reasons together \(--format json has them\)\n/);
    expect(out).not.toMatch(/[+−]0\.[012] {2}(?!\d+ smaller|in all)/);
  });

  it('tells why a fact is compared with nothing, and picks one fact of a line by its column', async () => {
    const { out } = await deskcheck('explain', 'post.md:6');
    expect(out).toContain('Compared with nothing: it is told as a part of another number.\n');
    expect((await deskcheck('explain', 'post.md:6:47')).out).not.toContain('Compared with nothing');
    expect((await deskcheck('explain', 'ledger.md:3')).out).toContain('No fact that is held against others');
  });

  it('json: the reasons come to the score, and a veto is null', async () => {
    const { facts } = JSON.parse((await deskcheck('explain', '--format', 'json', 'ledger.md:7')).out);
    expect(facts.map(({ check }: { check: string }) => check)).toEqual([
      'particulars',
      'places',
      'places',
      'figures',
      'dates',
    ]);
    const { candidates } = facts[3];
    expect(candidates.map((each: { standing: string }) => each.standing).sort()).toEqual(
      ['apart', 'differ', 'differ', 'settled'].sort(),
    );
    for (const { score, evidence } of candidates) {
      const weights: (number | null)[] = evidence.map((each: { weight: number | null }) => each.weight);
      if (score === null) expect(weights).toContain(null);
      else expect(weights.reduce<number>((sum, weight) => sum + weight!, 0)).toBeCloseTo(score, 0);
    }
  });

  it('reads the file though it stands outside the paths', async () => {
    write('archive/old.md', WIRE);
    const { out } = await deskcheck('explain', 'ledger.md:7', 'archive');
    expect(out).toContain('archive/old.md:6:15');
    expect(out).not.toContain('post.md');
  });

  it('refuses what is no place', async () => {
    const note = async (...args: string[]) => {
      const { code, notes } = await deskcheck('explain', ...args);
      expect(code).toBe(2);
      return notes.at(-1);
    };
    expect(await note()).toBe('no place given; write FILE:LINE, and see deskcheck explain --help');
    expect(await note('ledger.md')).toBe('no place given; write FILE:LINE, and see deskcheck explain --help');
    expect(await note('gone.md:1')).toBe('gone.md: no such file or folder');
    expect(await note('wire.md:99')).toBe('wire.md has 7 lines, and no line 99');
  });
});

describe('deskcheck check --against', () => {
  beforeEach(() => {
    write('archive/ledger.md', LEDGER);
    write('archive/post.md', POST);
    write('archive/other.md', WIRE.replaceAll('31', '45'));
    write('draft.md', WIRE);
  });

  const reported = async (...args: string[]) => {
    const { findings } = JSON.parse((await deskcheck('check', '--format', 'json', ...args)).out);
    return [...new Set(findings.map(({ at }: { at: { file: string } }) => at.file))];
  };

  it('reports on the draft alone, and cites the folder', async () => {
    const { code, out } = await deskcheck('check', 'draft.md', '--against', 'archive');
    expect(code).toBe(1);
    expect(out).toMatch(/Death toll differs: 31 here, 26 in ledger\.md/);
    expect(out).toMatch(/findings? in 1 of 4 articles/);
    expect(await reported('draft.md', '--against', 'archive')).toEqual(['draft.md']);
    expect(await reported('draft.md', 'archive')).toContain('archive/other.md');
  });

  it('takes a draft that lies in the folder itself, and a folder of drafts', async () => {
    expect(await reported('archive/other.md', '--against', 'archive')).toEqual(['archive/other.md']);
    write('drafts/new.md', WIRE);
    expect(await reported('drafts', '--against', 'archive', '--against', 'draft.md')).toEqual(['drafts/new.md']);
  });

  it('is content with a draft that agrees, whatever the folder disagrees on', async () => {
    write('draft.md', POST.replace('mourns', 'weeps'));
    expect(await deskcheck('check', 'draft.md', '--against', 'archive')).toMatchObject({ code: 0 });
  });

  it('refuses to have nothing to report on', async () => {
    expect(await deskcheck('check', '--against', 'archive')).toEqual({
      code: 2,
      out: '',
      notes: ['--against needs the article to check: deskcheck check draft.md --against FOLDER'],
    });
  });
});
