import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { ActorIndex } from './actors.ts';

/** Who is named around "§", or meant there. */
function subjectAt(text: string): string[] {
  const at = text.indexOf('§');
  const reading = readArticle(parseArticle('a.md', text.replace('§', '')));
  const actors = new ActorIndex(reading);
  for (const [block, { sentences }] of reading.article.blocks.entries())
    for (const [sentence, { start, end }] of sentences.entries())
      if (start <= at && at <= end) return [...(actors.at(block, sentence, at).subject ?? [])];
  return [];
}

describe('whose a fact is', () => {
  it.each([
    ['a name', 'Susan Tveit was fined. Tveit paid §90 crowns.', 'tveit'],
    ['“she”', 'Susan Tveit was fined. She paid §90 crowns.', 'tveit'],
    [
      '“she”, sentences later',
      'Susan Tveit was fined. It rained. The hall was full. It was hot. She paid §90.',
      'tveit',
    ],
    ['the one of that sex', 'Susan Tveit was fined. Robert Myhre, her agent, wept. She paid §90 crowns.', 'tveit'],
  ])('is told by %s', (_, text, last) => {
    expect(subjectAt(text)).toContain(last);
  });

  it('is not guessed of two', () => {
    expect(subjectAt('Susan Tveit met Mary Lunde. She paid §90 crowns.')).toEqual([]);
  });
});
