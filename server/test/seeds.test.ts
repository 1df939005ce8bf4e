import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFixture, toAnswerKey } from './fixture.ts';
import type { AnswerKey } from './judging.ts';

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

  it('has a key whose spans hold the words that it names', () => {
    for (const { mentions } of [...key.issues, ...key.traps]) {
      for (const { file, start, end, text } of mentions) expect(read(file).slice(start, end)).toBe(text);
    }
  });
});
