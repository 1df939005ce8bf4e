import { expect, it } from 'vitest';
import { parseArticle } from './parse.ts';

it.each([
  ['a draft that has just been begun', '# '],
  ['a draft of which the day alone is written', '---\ndate: 2031-05-04\n---\n\n# '],
  ['a page', '<html>\n<p>The quay at Norvik is closed.</p>\n</html>\n'],
])('leaves %s aside, and finds no fault with it', (_what, text) => {
  const { blocks, meta } = parseArticle('a.md', text);
  expect(blocks).toEqual([]);
  expect(meta.skipped).toBe('nothing in it can be read as the text of an article');
  expect(meta.problem).toBeUndefined();
});

it('does not call an empty file left out', () => {
  expect(parseArticle('a.md', '\n').meta).toEqual({});
});
