import { describe, expect, it } from 'vitest';
import { NO_DESK } from '../src/record/desk.ts';
import { parseStylebook } from '../src/record/parse.ts';
import { stetOf } from '../src/record/stet.ts';
import { corpusOf, expectFindings, parseFixture } from './fixture.ts';

/* What the desk has laid down beats what the articles say among themselves. */

const BOOK = `=== .deskcheck/stylebook.yaml
record:
  - event: { what: bombing, place: Harlow, date: 2024-05-07 }
    figures: { deaths: 26, injured: 40 }
    verified: { by: R. Hall, on: 2024-05-09 }
`;
const article = (name: string, text: string, date = '2024-05-08') =>
  `=== ${name}.md\n---\ndate: ${date}\n---\n# Market blast\n\n${text}\n`;

describe('a verified figure', () => {
  it('is enough against one article, and is cited where it stands', () => {
    const [finding, ...others] = expectFindings(
      BOOK +
        article(
          'wire',
          'A bomb at the fish market in Harlow killed {{t.a=six}} people on Tuesday, police said.',
          '2024-05-09',
        ),
      { checks: ['figures'] },
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'figure-conflict',
      message: 'Death toll differs: “six” here, 26 in stylebook.yaml',
      against: [
        {
          file: '.deskcheck/stylebook.yaml',
          text: '26',
          excerpt: 'In the bombing in Harlow on 7 May 2024, 26 people were killed.',
          outlet: 'verified by R. Hall',
          date: '2024-05-09',
        },
      ],
      fixes: [{ title: 'Change to “26” (the desk’s record)', preferred: true, edits: [{ newText: '26' }] }],
    });
  });

  it('beats any number of articles, and the article that agrees is left alone', () => {
    const killed = (n: string) => `A bomb at the fish market in Harlow killed ${n} people on Tuesday, police said.`;
    const findings = expectFindings(
      BOOK +
        article('a', killed('{{t.a=31}}')) +
        article('b', `Shops were shut after it. ${killed('{{t.a=31}}')} The mayor wept.`) +
        article('c', `${killed('{{t.b=26}}')} It was a clear morning.`),
      { checks: ['figures'] },
    );
    expect(findings.map(({ at, against }) => [at.file, against[0]?.text])).toEqual([
      ['a.md', '26'],
      ['b.md', '26'],
    ]);
  });

  it.each([
    ['the same figure', 'A bomb at the fish market in Harlow killed 26 people on Tuesday, police said.'],
    ['another day', 'A bomb at the fish market in Harlow killed six people on 2 February 2019, police said.'],
    ['another town', 'A bomb at the fish market in Corran killed six people on Tuesday, police said.'],
    ['another count', 'A bomb in Harlow on Tuesday destroyed six stalls of the fish market, police said.'],
    ['a part of it', 'A bomb at the fish market in Harlow killed 26 people on Tuesday. Six of the dead were children.'],
  ])('says nothing of %s', (_, text) => {
    expectFindings(BOOK + article('wire', text), { checks: ['figures'] });
  });
});

it('a verified figure says nothing of another event in the same town on the same day', () => {
  const text = '=== coach.md\n---\ndate: 2024-05-08\n---\n# Coach overturns\n\n';
  expectFindings(`${BOOK}${text}A coach overturned near Harlow on Tuesday, killing six people, police said.\n`);
});

const POSTS = `=== .deskcheck/stylebook.yaml
people:
  - name: Ana Ruiz
    posts:
      - { post: finance minister, from: 2023-10-01 }
      - { post: interior minister, until: 2023-09-30 }
`;

describe('a post', () => {
  const says = (post: string) => `${post} Ana Ruiz opened the bridge at Corran. Nobody else spoke.`;

  it('holds from its first day', () => {
    const findings = expectFindings(POSTS + article('wire', says('{{r.a=Interior Minister}}')), { checks: ['roles'] });
    expect(findings).toMatchObject([
      { against: [{ text: 'finance minister', excerpt: 'Ana Ruiz: finance minister' }] },
    ]);
  });

  it.each([
    ['before it', says('Interior Minister'), '2023-05-08'],
    ['that is right', says('Finance Minister'), '2024-05-08'],
    ['in other words', says('Minister of Finance'), '2024-05-08'],
    ['of somebody else', 'Interior Minister Marta Ruiz opened the bridge at Corran.', '2024-05-08'],
  ])('says nothing of one %s', (_, text, date) => {
    expectFindings(POSTS + article('wire', text, date), { checks: ['roles'] });
  });
});

describe('sources', () => {
  const TIE = `${article('agency/a', 'A bomb at the fish market in Harlow killed {{t.a=26}} people on Tuesday.')}${article('digest/b', 'A bomb at the fish market in Harlow on Tuesday killed {{t.b=six}} people, it said.')}`;
  const findings = (sources: string[]) => corpusOf(parseFixture(TIE), { desk: { ...NO_DESK, sources } }).findings();

  it('decide a tie', () => {
    expect(findings([]).map(({ at }) => at.text)).toEqual(['26', 'six']);
    expect(findings(['agency']).map(({ at }) => at.text)).toEqual(['six']);
    expect(findings(['digest/**', 'agency']).map(({ at }) => at.text)).toEqual(['26']);
  });
});

describe('stet', () => {
  it('keeps a finding as it is, in its article, whatever is edited around it', () => {
    const text = (before: string, n: string) =>
      article('a', `${before} A bomb at the fish market in Harlow killed 26 people on Tuesday.`) +
      article('b', `A bomb at the fish market in Harlow on Tuesday killed ${n} people, it said.`);
    const [finding] = corpusOf(parseFixture(text('', 'six'))).findings();
    const stet = [{ ...stetOf(finding!), article: 'a.md' }];
    const left = (source: string) =>
      corpusOf(parseFixture(source), { desk: { ...NO_DESK, stet } })
        .findings()
        .map(({ at }) => at.file);
    expect(left(text('Rain fell.', 'six'))).toEqual(['b.md']);
    expect(left(text('', 'seven'))).toEqual(['a.md', 'b.md']);
  });
});

describe('a name of the stylebook', () => {
  const KNOWN = '=== .deskcheck/stylebook.yaml\npeople:\n  - name: Steinunn Vilmundsdóttir\n';
  const lava = (name: string) => `Geologist Steinunn ${name} expects the Hengill fissure to open within days.`;

  it('beats any number of articles, and is cited', () => {
    const findings = expectFindings(
      `${KNOWN}=== a.md\n${lava('{{n.a=Vilmundsdótir}}')}\n=== b.md\nThe Hengill fissure is new. ${lava('{{n.a=Vilmundsdótir}}')}\n=== c.md\nAt the Hengill fissure it is quiet. ${lava('{{n.b=Vilmundsdóttir}}')}`,
    );
    expect(findings.map(({ at }) => at.file)).toEqual(['a.md', 'b.md']);
    expect(findings[0]).toMatchObject({
      message: 'Name spelt two ways: “Steinunn Vilmundsdótir” here, “Steinunn Vilmundsdóttir” in stylebook.yaml',
      against: [{ file: '.deskcheck/stylebook.yaml', text: 'Steinunn Vilmundsdóttir' }, { file: 'c.md' }],
      fixes: [{ title: 'Change to “Vilmundsdóttir” (the stylebook)' }],
    });
  });

  it('is never flagged, however often it is spelt otherwise', () => {
    const text = `=== a.md\n${lava('Vilmundsdótir')}\n=== b.md\nThe Hengill fissure is new. ${lava('Vilmundsdótir')}\n=== c.md\nAt the Hengill fissure it is quiet. ${lava('Vilmundsdóttir')}`;
    const flagged = (source: string) =>
      new Set(
        corpusOf(parseFixture(source))
          .findings()
          .map(({ at }) => at.file),
      );
    expect(flagged(text)).toEqual(new Set(['c.md']));
    expect(flagged(KNOWN + text)).toEqual(new Set(['a.md', 'b.md']));
  });
});

describe('findings say what would settle them', () => {
  it('as entries of the stylebook', () => {
    const source =
      article('a', 'A bomb at the fish market in Harlow killed 26 people on Tuesday.') +
      article('b', 'A bomb at the fish market in Harlow on Tuesday killed at least six people, it said.');
    const event = { what: 'bombing', place: 'Harlow', date: '2024-05-07' };
    expect(corpusOf(parseFixture(source)).findings()[0]!.rulings).toEqual([
      { kind: 'figure', event, figure: 'deaths', value: 'at least 6' },
      { kind: 'figure', event, figure: 'deaths', value: '26' },
    ]);
  });
});

describe('a verified statement', () => {
  const book = (statement: string) =>
    `=== .deskcheck/stylebook.yaml\nrecord:\n  - statement: ${statement}\n    verified: R. Hall\n`;

  it.each<[string, string, string]>([
    [
      'money',
      'In the heist at the Meridian Bank in Braga on 7 May 2024, thieves stole $2.5 million',
      '# Bank heist in Braga\n\nThieves stole {{t.a=$4 million}} in the heist at the Meridian Bank in Braga on Tuesday, police said.',
    ],
    [
      'measures',
      'The earthquake in Naryn on 7 May 2024 had a magnitude of 6.1',
      '# Earthquake shakes Naryn\n\nAn earthquake with a magnitude of {{t.a=6.8}} shook Naryn on Tuesday.',
    ],
    [
      'ages',
      'Ana Ruiz, 52, has been the finance minister since 7 May 2024',
      '# Minister in Braga\n\nFinance Minister Ana Ruiz, {{t.a=61}}, opened the bridge at Braga on Tuesday.',
    ],
  ])('holds for %s', (check, statement, text) => {
    const source = `${book(statement)}=== wire.md\n---\ndate: 2024-05-08\n---\n${text}\n`;
    const findings = expectFindings(source, { checks: [check] });
    expect(findings[0]!.against[0]!.file).toBe('.deskcheck/stylebook.yaml');
    expectFindings(
      `${book(statement)}=== other.md\n# Rain\n\nRain fell on the hills of Corran, and Ana wept for $4 million.\n`,
    );
  });
});

it('rules that change judge the articles again, as a fresh start would', () => {
  const source = article('a', 'A bomb at the fish market in Harlow killed six people on Tuesday.');
  const desk = { ...NO_DESK, stylebooks: [parseStylebook('b.yaml', BOOK.slice(BOOK.indexOf('\n') + 1))] };
  const corpus = corpusOf(parseFixture(source));
  expect(corpus.findings()).toEqual([]);
  corpus.setDesk(desk);
  expect(corpus.findings()).toEqual(corpusOf(parseFixture(source), { desk }).findings());
  expect(corpus.findings()).toHaveLength(1);
  corpus.setDesk(NO_DESK);
  expect(corpus.findings()).toEqual([]);
});
