import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse.ts';

const outletOf = (file: string, ...lines: string[]) =>
  parseArticle(file, `${lines.join('\n')}\n\nThe quay at Norvik is closed, the harbour office said on Tuesday.\n`).meta
    .outlet;

describe('the outlet of an article without front matter', () => {
  it.each([
    ['a line of its own', ['Quay closed', 'By Ana Ruiz', 'The Norvik Courier', '4 May 2031'], 'The Norvik Courier'],
    ['a line with the day', ['Quay closed', 'Norvik Evening News, 4 May 2031'], 'Norvik Evening News'],
    ['a byline', ['Quay closed', '', 'By Ana Ruiz, Harbour Agency'], 'Harbour Agency'],
    ['bars', ['Quay closed', '', 'Ana Ruiz | Norvik Star Online | 4 May 2031'], 'Norvik Star Online'],
  ])('is read from %s', (_what, lines, outlet) => {
    expect(outletOf('a.txt', ...lines)).toBe(outlet);
  });

  it('is read from under a headline in Markdown too', () => {
    expect(outletOf('a.md', '# Quay closed', '', '*The Norvik Courier, 4 May 2031*')).toBe('The Norvik Courier');
  });

  it.each([
    ['a headline', ['Norvik Star']],
    ['a sentence', ['Quay closed', '', 'Boats were moored by the Norvik Star.']],
    ['a subheading', ['Quay closed', 'Boats are to be moved to Tarn in the coming week']],
    ['a person', ['Quay closed', 'By Gordon Post']],
    ['the credit of a picture', ['Quay closed', '', 'Photo: Harbour Agency', '', 'Photo: Ana Ruiz, Harbour Agency']],
    ['what is labelled otherwise', ['Quay closed', '', 'Topics: Harbour News']],
    ['a day', ['Quay closed', 'Tuesday, 4 May 2031']],
  ])('is not made of %s', (_what, lines) => {
    expect(outletOf('a.txt', ...lines)).toBeUndefined();
  });

  it('is that of the front matter where it has one', () => {
    expect(outletOf('a.md', '---', 'outlet: Fjord Echo', '---', '# Quay closed', '', 'The Norvik Courier')).toBe(
      'Fjord Echo',
    );
  });
});
