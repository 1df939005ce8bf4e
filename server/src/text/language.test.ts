import { expect, it } from 'vitest';
import { parseArticle } from './parse.ts';

const ENGLISH =
  'The council of Otterby put off its vote on the bridge, and the mayor said that it was for the best. '.repeat(4);
const GERMAN =
  'Der Rat von Otterby verschob seine Abstimmung über die Brücke, und der Bürgermeister sagte, es sei gut so. '.repeat(
    4,
  );

it('reads English and leaves other languages alone, and says so', () => {
  expect(parseArticle('a.md', ENGLISH).blocks).toHaveLength(1);
  const german = parseArticle('b.md', GERMAN);
  expect(german.blocks).toHaveLength(0);
  expect(german.meta.problem).toContain('English');
});

it('does not judge a short text', () => {
  expect(parseArticle('c.txt', 'Lindqvist 3, Vrettos 1').blocks).toHaveLength(1);
});
