import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Corpus } from '../src/corpus/corpus.ts';
import type { Citation, Finding } from '../src/corpus/finding.ts';
import { corpusOf, expectFindings, parseFixture, toAnswerKey } from './fixture.ts';
import { storiesIn } from './stories.ts';

const FIRE = `
a comment, {{not a mark}}
=== wire.md
The fire killed {{deaths.a=seven}} people.
=== post.md
It killed {{deaths.b+jobs.x=9}} people
and cost {{jobs.x=90}} jobs.
=== key
issues:
  deaths: { kind: figure, level: must, why: "seven against nine" }
traps:
  jobs: { kind: figure, why: "jobs, not people" }
`;

describe('parseFixture', () => {
  it('takes the marks out and points at what they leave', () => {
    const { articles, mentions } = parseFixture(FIRE);
    expect(articles).toEqual([
      { file: 'wire.md', text: 'The fire killed seven people.\n' },
      { file: 'post.md', text: 'It killed 9 people\nand cost 90 jobs.\n' },
    ]);
    expect(mentions.map(({ label, variant, text }) => `${label}.${variant}=${text}`)).toEqual([
      'deaths.a=seven',
      'deaths.b=9',
      'jobs.x=9',
      'jobs.x=90',
    ]);
    for (const { file, start, end, text } of mentions) {
      expect(articles.find((article) => article.file === file)!.text.slice(start, end)).toBe(text);
    }
  });

  it('counts UTF-16 code units, keeps CRLF and reads a mark over two lines', () => {
    const { articles, mentions } = parseFixture('=== a.md\r\n🔥🔥 é {{n.a=two\r\ndozen}} died\r\n');
    expect(articles[0]!.text).toBe('🔥🔥 é two\r\ndozen died\r\n');
    expect(mentions[0]).toMatchObject({ start: 7, end: 17 });
  });

  it('names the fault of a fixture that is wrong', () => {
    expect(() => parseFixture('no article')).toThrow('no line');
    expect(() => parseFixture('=== a.md\n{{deaths=7}}')).toThrow('broken mark in a.md: {{deaths=7}}');
    expect(() => parseFixture('=== a.md\nx\n=== a.md\ny')).toThrow('two articles named a.md');
    expect(() => parseFixture('=== a.md\n{{n.a=7}}\n=== key\nissues: {}\n')).toThrow('lacks the label n');
    expect(() => parseFixture('=== a.md\n7\n=== key\ntraps: { n: { kind: figure, why: x } }\n')).toThrow(
      'bears the label n',
    );
  });

  it('sets different variants of one issue against each other', () => {
    const key = toAnswerKey(parseFixture('=== a.md\n{{n.a=1}} {{n.a=one}} {{n.b=2}} {{n.c=3}}'));
    expect(key.issues).toMatchObject([
      {
        id: 'n',
        level: 'must',
        conflicts: [
          [0, 2],
          [0, 3],
          [1, 2],
          [1, 3],
          [2, 3],
        ],
      },
    ]);
    expect(key.traps).toEqual([]);
  });
});

describe('expectFindings', () => {
  afterEach(() => vi.restoreAllMocks());

  const finding = (check: string, at: [string, number, number], against: [string, number, number][]): Finding => {
    const place = ([file, start, end]: [string, number, number]) => ({ file, start, end, text: '' });
    const citations: Citation[] = against.map((row) => ({ ...place(row), excerpt: '' }));
    return {
      check,
      code: `${check}-conflict`,
      severity: 'warning',
      confidence: 1,
      message: 'm',
      at: place(at),
      against: citations,
      fixes: [],
    };
  };
  const given = (...findings: Finding[]) => vi.spyOn(Corpus.prototype, 'findings').mockReturnValue(findings);
  const seven: [string, number, number] = ['wire.md', 16, 21];
  const nine: [string, number, number] = ['post.md', 10, 11];
  const ninety: [string, number, number] = ['post.md', 28, 30];

  it('accepts the marked findings, either way round', () => {
    given(finding('figures', seven, [nine]), finding('figures', nine, [ninety, seven]));
    expect(expectFindings(FIRE)).toHaveLength(2);
  });

  it('names what is missing', () => {
    given();
    expect(() => expectFindings(FIRE)).toThrow(
      /missed {6}deaths: wire\.md:1 …The fire killed \[seven\] people\.…\n +against post\.md:1/,
    );
  });

  it('names a trap and a finding that nothing marks', () => {
    given(
      finding('figures', seven, [nine]),
      finding('figures', ninety, [nine]),
      finding('names', ['wire.md', 0, 3], [nine]),
    );
    expect(() => expectFindings(FIRE)).toThrow(/trap {8}jobs \(jobs, not people\): post\.md:2 …and cost \[90\]/);
    expect(() => expectFindings(FIRE)).toThrow(/unexpected {2}wire\.md:1 …\[The\]/);
  });

  it('looks at the named checks alone', () => {
    given(finding('figures', seven, [nine]), finding('names', ['wire.md', 0, 3], [nine]));
    expect(expectFindings(FIRE, { checks: ['figures'] })).toHaveLength(1);
  });

  it('expects silence where nothing is marked', () => {
    given();
    expect(expectFindings('=== a.md\nAll is well.')).toEqual([]);
  });

  it('takes an issue with one variant for a fault that stands alone', () => {
    given(finding('dates', ['a.md', 3, 14], []));
    expect(expectFindings('=== a.md\nOn {{day.a=31 February}}.')).toHaveLength(1);
  });
});

describe('the newsroom', () => {
  const newsroom = join(import.meta.dirname, 'newsroom');

  it.each(readdirSync(newsroom))('has stories without fault in %s, which the engine takes', (part) => {
    const stories = storiesIn(join(newsroom, part))!;
    expect(stories.length).toBeGreaterThan(10);
    for (const { name, text } of stories) {
      const fixture = parseFixture(text);
      expect(fixture.articles.length, name).toBeGreaterThan(0);
      expect(() => corpusOf(fixture).findings(), name).not.toThrow();
    }
  });
});
