import { describe, expect, it } from 'vitest';
import { parseStylebook } from './parse.ts';
import { parseStet } from './stet.ts';

const WHOLE = `# The desk's own
sources: [Harbour Agency, wires/**]
names:
  - Thoothukudi
  - right: Al Qaeda # two words
    wrong: [Al Qaida, al-Qaeda]
people:
  - name: Ana Ruiz
    wrong: Anna Ruiz
    posts:
      - finance minister
      - post: mayor of Braga
        from: 2019-10-01
        until: 2023-09-30
terms:
  - use: adviser
    avoid: [advisor]
record:
  - event: { what: bombing, place: Harlow, date: 2024-05-07 }
    figures: { deaths: 26, houses destroyed: at least 120 }
    verified: { by: R. Hall, on: 2024-05-09 }
  - statement: The bridge at Corran is 412 metres long
    verified: R. Hall
`;

describe('a stylebook', () => {
  it('is read with the place of every value', () => {
    const book = parseStylebook('stylebook.yaml', WHOLE);
    expect(book.problems).toEqual([]);
    expect(book.sources).toEqual(['Harbour Agency', 'wires/**']);
    expect(
      book.spellings.map(({ kind, right, wrong }) => [kind, right.text, ...wrong.map(({ text }) => text)]),
    ).toEqual([
      ['name', 'Thoothukudi'],
      ['name', 'Al Qaeda', 'Al Qaida', 'al-Qaeda'],
      ['person', 'Ana Ruiz', 'Anna Ruiz'],
      ['term', 'adviser', 'advisor'],
    ]);
    expect(book.posts).toMatchObject([
      { person: 'Ana Ruiz', post: { text: 'finance minister' } },
      { person: 'Ana Ruiz', post: { text: 'mayor of Braga' }, from: 18170, until: 19630 },
    ]);
    expect(book.record.map(({ sentence, by, on }) => [sentence, by, on])).toEqual([
      ['In the bombing in Harlow on 7 May 2024, 26 people were killed.', 'R. Hall', 19852],
      ['In the bombing in Harlow on 7 May 2024, at least 120 houses were destroyed.', 'R. Hall', 19852],
      ['The bridge at Corran is 412 metres long.', 'R. Hall', undefined],
    ]);
    const entries = [
      ...book.spellings.flatMap(({ right, wrong }) => [right, ...wrong]),
      ...book.posts.map(({ post }) => post),
      ...book.record.map(({ value }) => value),
    ];
    for (const { text, start, end } of entries) expect(WHOLE.slice(start, end)).toBe(text);
  });

  it.each([
    ['', []],
    ['# nothing yet\n', []],
    ['names:\n', ['names: “names” has no value.']],
    [
      '- Kilmarra\n',
      ['- Kilmarra\n: The stylebook has to be a list of keys and values: names, people, terms, record, or sources.'],
    ],
    ['name: [A]\n', ['name: Unknown key “name”. Here may stand names, people, terms, record, or sources.']],
    ['names: [A, {wrong: [B]}]\n', ['{wrong: [B]}: “right” is missing: what is right?']],
    ['names: [A, A]\n', ['A: “A” stands here twice.']],
    ['names: [A, {right: B, wrong: A}]\n', ['A: “A” is listed as right and as wrong.']],
    ['names: [{right: A, wrong: C}, {right: B, wrong: C}]\n', ['C: “C” is listed as wrong twice.']],
    ['names: [[A]]\n', ['[A]: A name has to be a text.']],
    [
      'people: [{name: A, posts: [{post: mayor, from: 2024-02-30}]}]\n',
      ['2024-02-30: A date is written year-month-day and has to exist: 2025-05-07.'],
    ],
    [
      'people: [{name: A, posts: [{post: mayor, from: 2024-02-03, until: 2023-01-01}]}]\n',
      ['2023-01-01: The post ends before it begins.'],
    ],
    ['people: [{post: mayor}]\n', ['{post: mayor}: “name” is missing: who is it?']],
    [
      'record: [{event: {place: Harlow}, figures: {deaths: 2}}]\n',
      ['{place: Harlow}: An event needs its date, or another could be taken for it.'],
    ],
    ['record: [{figures: {deaths: 2}}]\n', ['{figures: {deaths: 2}}: Figures need an “event”: where and when?']],
    [
      'record: [{event: {place: Harlow, date: 2024-05-07}, figures: {deaths: many}}]\n',
      ['many: A figure is a number, such as 26 or “at least 26”.'],
    ],
    ['record: [{verified: me}]\n', ['{verified: me}: An entry needs an “event” with “figures”, or a “statement”.']],
    [
      'record:\n  - {event: {place: A, date: 2024-05-07}, figures: {deaths: 2}}\n  - {event: {place: A, date: 2024-05-07}, figures: {deaths: 3}}\n',
      ['deaths: “deaths” of this event stands here twice; the first holds.'],
    ],
    ['names: [true]\n', ['true: A name has to be a text.']],
  ])('reports what is wrong in %j', (text, expected) => {
    const { problems } = parseStylebook('stylebook.yaml', text);
    expect(problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`)).toEqual(expected);
  });

  it('holds as far as it is readable, and never throws', () => {
    const broken = 'names:\n  - Kilmarra\n  - right: "Al Qaeda\nterms: [';
    const { problems } = parseStylebook('stylebook.yaml', broken);
    expect(problems.length).toBeGreaterThan(0);
    for (const { start, end } of problems)
      expect([start >= 0, end <= broken.length, start <= end]).toEqual([true, true, true]);
    for (let cut = 0; cut < WHOLE.length; cut++) parseStylebook('stylebook.yaml', WHOLE.slice(0, cut));
    for (const odd of ['&a [*a]', '? [a]: b', '!!binary x', '--- a\n--- b', '\u0000', '<<: *x', 'names: *x', '%YAML 9'])
      expect(parseStylebook('stylebook.yaml', odd).spellings).toEqual([]);
  });
});

describe('the list of what is kept', () => {
  it('is read, and says what is wrong with it', () => {
    const text =
      '- check: figures\n  code: figure-conflict\n  here: "six"\n  there: 26\n  article: ferry.md\n- here: x\n';
    const { stet, problems } = parseStet(text);
    expect(stet).toEqual([
      { check: 'figures', code: 'figure-conflict', here: 'six', there: '26', article: 'ferry.md' },
    ]);
    expect(problems.map(({ message }) => message)).toEqual(['An entry needs “check”, “code” and “here”.']);
  });
});
