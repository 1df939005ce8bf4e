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

it.each([
  ['By Friday the last of the eels had gone.', 'paragraph'],
  ['By late afternoon on Monday, divers had counted 12 of them.', 'paragraph'],
  ['By contrast, the mussels did well.', 'paragraph'],
  ['By then, two of the keepers had left.', 'paragraph'],
  ['By Ana Ruiz, Harbour Agency.', 'byline'],
  ['Reporting by Ana Ruiz; editing by Gordon Post.', 'byline'],
])('knows who wrote it from when it was: %s', (text, kind) => {
  const { blocks } = parseArticle('a.txt', `Eels leave Norvik\n\n${text}\n\nThe harbour was quiet on Tuesday.\n`);
  expect(blocks[1]!.kind).toBe(kind);
});

it.each([
  ['Skipper Ane Lund (second from left) opens the bridge.', 'caption'],
  ['Skipper Ane Lund (left, in the red coat) opens the bridge.', 'caption'],
  ['The Harbour party (centre-right) won nine of the seats.', 'paragraph'],
  ['The council struck down a ban on nets (left over from 2010).', 'paragraph'],
  ['The eels (right in front of the mill) had gone.', 'paragraph'],
])('knows what stands under a picture: %s', (text, kind) => {
  const { blocks } = parseArticle('a.txt', `Eels leave Norvik\n\n${text}\n\nThe harbour was quiet on Tuesday.\n`);
  expect(blocks[1]!.kind).toBe(kind);
});
