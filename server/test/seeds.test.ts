import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusOf, parseFixture, toAnswerKey } from './fixture.ts';
import { type AnswerKey, judge } from './judging.ts';

const folder = join(import.meta.dirname, '../../seeds');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const key = JSON.parse(read('answer-key.json')) as AnswerKey;

describe('seeds/', () => {
  it('is what `npm run seeds` writes from the marked text', () => {
    const fixture = parseFixture(readFileSync(join(import.meta.dirname, 'seeds.story'), 'utf8'));
    for (const { file, text } of fixture.articles) expect(read(file)).toBe(text);
    expect(key).toMatchObject(JSON.parse(JSON.stringify(toAnswerKey(fixture))));
    expect(readdirSync(folder).sort()).toEqual(['answer-key.json', ...fixture.articles.map(({ file }) => file)].sort());
  });

  // What a newcomer sees first: all that must be found there, and nothing that the key does not know.
  it('is found out by the checks', () => {
    const fixture = parseFixture(readFileSync(join(import.meta.dirname, 'seeds.story'), 'utf8'));
    const { missed, alarms, unjudged } = judge(toAnswerKey(fixture), corpusOf(fixture).findings());
    expect(missed.filter(({ level }) => level === 'must').map(({ id }) => id)).toEqual([]);
    expect([...alarms.map(({ finding }) => finding), ...unjudged].map(({ message }) => message)).toEqual([]);
  });

  it('has a key whose spans hold the words that it names', () => {
    for (const { mentions } of [...key.issues, ...key.traps]) {
      for (const { file, start, end, text } of mentions) expect(read(file).slice(start, end)).toBe(text);
    }
  });
});
