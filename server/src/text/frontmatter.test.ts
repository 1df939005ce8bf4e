import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse.ts';

const BODY = 'The mill burned down on Friday, and the mayor of Olmstad said so.\n';
const read = (head: string) => parseArticle('a.md', head + BODY);
const wordsOf = (head: string) => read(head).blocks.map(({ plain }) => plain.replace(/\s+/g, ' ').trim());

describe('front matter that is broken', () => {
  it.each([
    ['is never closed', '---\ntitle: "Mill burns\ntags:\n  - fire\n  - "mill\n\n'],
    ['is never closed and goes on without a line between', '---\noutlet: "Olmstad Post\nby: Ada Rud\n# draft\n'],
    ['has a mark that takes in what is below', '---\ntitle: "Mill burns\ntags:\n  - fire\nby: Ada Rud\n---\n\n'],
    ['cannot be read at all', '---\n: {"\n  - "mill\n---\n'],
  ])('%s: none of it is prose', (_, head) => {
    const words = wordsOf(head);
    expect(words).toEqual([BODY.trim()]);
    expect(read(head).meta.problem).toMatch(/front matter/);
  });

  it('keeps a headline of which a mark is lost, without the other', () => {
    expect(read('---\ntitle: "Mill burns\noutlet: Olmstad Post\n---\n').meta.outlet).toBe('Olmstad Post');
    expect(wordsOf('---\ntitle: "Mill burns\noutlet: Olmstad Post\n---\n')[0]).toBe('Mill burns');
    expect(wordsOf('---\ntitle: Mill burns"\noutlet: Olmstad Post\n---\n')[0]).toBe('Mill burns');
  });

  it('keeps the marks of a quotation in a headline', () => {
    expect(wordsOf('---\ntitle: Mayor calls it "a sad day"\n---\n')[0]).toBe('Mayor calls it "a sad day"');
    expect(wordsOf("---\ntitle: The farmers' mill\n---\n")[0]).toBe("The farmers' mill");
  });

  it('is not what stands under a line across the page', () => {
    const lede = 'Breaking: the mill burns. "Nobody slept," said the mayor of the town.';
    expect(wordsOf(`---\n${lede}\n\n`)).toEqual([lede, BODY.trim()]);
    expect(wordsOf(`---\n\n${lede}\n\n`)).toEqual([lede, BODY.trim()]);
  });
});
