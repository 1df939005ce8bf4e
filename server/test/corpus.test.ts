import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../src/corpus/corpus.ts';
import { explain } from '../src/corpus/explain.ts';
import { eventsOf } from '../src/corpus/ledger.ts';
import { type FixtureArticle, parseFixture } from './fixture.ts';

/* What must hold of the corpus whatever it reads: see the invariants in ARCHITECTURE.md. */

const folder = join(import.meta.dirname, 'newsroom/tuning');
const stories = readdirSync(folder)
  .sort()
  .map((name) => parseFixture(readFileSync(join(folder, name), 'utf8')).articles);
const articles = stories.flatMap((story, i) => story.map(({ file, text }) => ({ file: `${i}/${file}`, text })));

function corpusOf(files: readonly FixtureArticle[]): Corpus {
  const corpus = new Corpus();
  for (const { file, text } of files) corpus.update(file, text);
  return corpus;
}

/** A text as writers and accidents change it: a stretch is lost, doubled, or something strange is put in. */
const changedOf = (some: readonly FixtureArticle[]) =>
  fc
    .tuple(
      fc.constantFrom(...some),
      fc.nat(),
      fc.nat(400),
      fc.constantFrom('', '26 ', '\r\n\r\n', '🔥e\u0301', '“', '---\n', '\ud83d'),
    )
    .map(([{ file, text }, at, length, inserted]) => {
      const start = at % (text.length + 1);
      return { file, text: text.slice(0, start) + inserted + text.slice(start + length) };
    });

const changed = changedOf(articles);

/** One story told a dozen times with other digits: so large that its facts are compared by the words that lead to them. */
const crowd = Array.from({ length: 12 }, (_, copy) =>
  stories[0]!.map(({ file, text }) => ({
    file: `${copy}/${file}`,
    text: text.replace(/\d/g, (digit) => String((Number(digit) + copy) % 10)),
  })),
).flat();

/** One story and a stranger, so that a run is quick and articles still meet. */
const few = fc
  .tuple(fc.nat(stories.length - 1), fc.constantFrom(...articles))
  .map(([story, other]) => [...new Set([...articles.filter(({ file }) => file.startsWith(`${story}/`)), other])]);

describe('the corpus', { timeout: 120_000 }, () => {
  it('finds after any sequence of edits what a fresh start finds', () => {
    fc.assert(
      fc.property(few, fc.array(fc.tuple(changed, fc.boolean()), { maxLength: 8 }), (start, edits) => {
        const corpus = corpusOf(start);
        const now = new Map(start.map(({ file, text }) => [file, text]));
        for (const [{ file, text }, removed] of edits) {
          if (removed) {
            corpus.remove(file);
            now.delete(file);
          } else {
            corpus.update(file, text);
            now.set(file, text);
          }
          corpus.findingsIn(file);
        }
        expect(corpus.findings()).toEqual(corpusOf([...now].map(([file, text]) => ({ file, text }))).findings());
        expect(corpus.findings()).toEqual(corpus.files().flatMap((file) => corpus.findingsIn(file)));
      }),
      { numRuns: 40 },
    );
  });

  it('finds after edits of a story, small or large, what a fresh start finds', () => {
    expect(
      Math.max(
        ...corpusOf(crowd)
          .stories()
          .map(({ length }) => length),
      ),
    ).toBeGreaterThan(40);
    for (const files of [stories[1]!, stories[2]!, crowd]) {
      fc.assert(
        fc.property(fc.array(changedOf(files), { minLength: 1, maxLength: 3 }), (edits) => {
          const corpus = corpusOf(files);
          corpus.findings();
          const now = new Map(files.map(({ file, text }) => [file, text]));
          for (const { file, text } of edits) {
            corpus.update(file, text);
            now.set(file, text);
            corpus.findingsIn(file);
          }
          expect(corpus.findings()).toEqual(corpusOf([...now].map(([file, text]) => ({ file, text }))).findings());
        }),
        { numRuns: files === crowd ? 4 : 15 },
      );
    }
  });

  it('finds the same whatever the order of the files', () => {
    fc.assert(
      fc.property(
        few.chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))),
        ([files, shuffled]) => {
          expect(corpusOf(shuffled).findings()).toEqual(corpusOf(files).findings());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds the same in the same bytes', () => {
    expect(corpusOf(articles).findings()).toEqual(corpusOf(articles).findings());
  });

  it('points into its files: every span holds the words that it names', () => {
    fc.assert(
      fc.property(few, changed, (files, edit) => {
        const corpus = corpusOf([...files.filter(({ file }) => file !== edit.file), edit]);
        for (const { at, against, fixes } of corpus.findings()) {
          for (const { file, start, end, text } of [at, ...against]) {
            expect(corpus.article(file)!.text.slice(start, end)).toBe(text);
            expect(end).toBeGreaterThan(start);
          }
          for (const { file, start, end } of fixes.flatMap((fix) => fix.edits)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(corpus.article(file)!.text.length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps one ledger whatever the order of the files, whose explanations come to their scores', () => {
    fc.assert(
      fc.property(few, (start) => {
        const told = (files: readonly FixtureArticle[]) =>
          corpusOf(files)
            .ledgers()
            .map((story) =>
              eventsOf(story).map(({ facts }) => facts.map(({ what, statements }) => [what, statements.length])),
            );
        expect(told([...start].reverse())).toEqual(told(start));
        for (const story of corpusOf(start).ledgers()) {
          for (const { candidates } of explain(story, () => true, [])) {
            for (const { score, evidence } of candidates)
              if (Number.isFinite(score))
                expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  // A plain object used as a table has a "constructor".
  it.each(['constructor', 'constructors', '__proto__', 'valueOf', 'toString'])(
    'never throws at the word %s',
    (word) => {
      const text = `RIVERTON — Nine ${word} were killed, 12 ${word} hurt and 3 ${word} arrested. The ${word} paid 5 ${word} dollars. One of the ${word} broke a leg.`;
      expect(() => {
        const corpus = new Corpus();
        for (const id of ['a.md', 'b.md']) corpus.update(id, text.replace('12', id === 'a.md' ? '12' : '14'));
        corpus.findings();
      }).not.toThrow();
    },
  );

  it('never throws, whatever the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '---',
            '\n',
            '26',
            'killed',
            'constructor',
            'constructors',
            '“',
            '”',
            '"',
            ' ',
            'April',
            'of',
            '%',
            '$',
            '#',
            '[',
            '](',
            '\u2028',
            '\0',
          ),
          {
            maxLength: 60,
          },
        )
        .map((parts) => parts.join('')),
      changed.map(({ text }) => text),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 3 }), (texts) => {
        const corpus = corpusOf(texts.map((text, i) => ({ file: `${i}.md`, text })));
        corpus.findings();
        for (const story of corpus.ledgers()) {
          eventsOf(story);
          explain(story, () => true, corpus.findings());
        }
      }),
      { numRuns: 150 },
    );
  });
});
