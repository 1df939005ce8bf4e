import { describe, expect, it } from 'vitest';
import { Corpus } from '../../corpus/corpus.ts';

/** What is offered in place of each figure of the first article; all tell of one avalanche. */
function offered(...texts: readonly string[]): string[] {
  const corpus = new Corpus();
  texts.forEach((text, i) => {
    corpus.update(`${'abc'[i]}.md`, `---\ntitle: Avalanche above Torvik\ndate: 2024-01-1${i}\n---\n${text}\n`);
  });
  return corpus
    .findingsIn('a.md')
    .filter(({ check }) => check === 'figures')
    .flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0]!.newText));
}

describe('what is put in place of a figure', () => {
  it('is a word where a word stood and another article has one', () => {
    const texts = [
      'Nine people died when an avalanche came down above Torvik on Tuesday.',
      'An avalanche above Torvik on Tuesday killed 14 people.',
      'Fourteen people died in the avalanche above Torvik on Tuesday.',
    ];
    expect(offered(...texts)).toEqual(['Fourteen']);
    expect(offered('On Tuesday nine people died in an avalanche above Torvik.', ...texts.slice(1))).toEqual([
      'fourteen',
    ]);
    expect(offered('An avalanche above Torvik on Tuesday killed 9 people.', ...texts.slice(1))).toEqual(['14']);
  });

  it('loses the capital of the sentence that it opened', () => {
    const other = 'Fourteen people died in the avalanche above Torvik on Tuesday.';
    expect(offered('An avalanche above Torvik on Tuesday killed 9 people.', other)).toEqual(['fourteen']);
    expect(offered('9 people died in an avalanche above Torvik on Tuesday.', other)).toEqual(['Fourteen']);
  });

  it('is the whole of how often, and no number of husbands', () => {
    const often = 'Ina Tveit of Torvik was married three times, the parish book of Torvik says.';
    expect(offered('Ina Tveit of Torvik married twice, the parish book of Torvik says.', often)).toEqual([
      'three times',
    ]);
    expect(offered(often, 'Ina Tveit of Torvik married twice, the parish book of Torvik says.')).toEqual(['twice']);
    const husbands = 'Ina Tveit of Torvik had three husbands, the parish book of Torvik says.';
    expect(offered('Ina Tveit of Torvik married twice, the parish book of Torvik says.', husbands)).toEqual([]);
  });
});
