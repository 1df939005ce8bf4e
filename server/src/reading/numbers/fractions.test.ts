import { expect, it } from 'vitest';
import { parseArticle } from '../../text/parse.ts';
import { readQuantities } from './quantities.ts';

/* Each line: what an article says, and the shares of a whole that are read in it. */
it.each([
  ['Two-thirds of the orchard froze.', '66.7'],
  ['More than three quarters of them froze.', 'more-than 75'],
  ['A fifth of its 40 looms stood idle.', '20'],
  ['Nine tenths of pupils passed.', '90'],
  ['Half of the looms stood idle.', '50'],
  ['Nearly a quarter of Latvians stayed at home.', 'nearly 25'],
  ['One-third of those asked agreed.', '33.3'],
  ['They had sailed three quarters of a mile.', ''],
  ['They had sailed two-thirds of the way.', ''],
  ['The second half of the programme was dull.', ''],
  ['Two quarters of losses followed.', ''],
  ['He came in the third of four heats.', ''],
  ['She wants a two-thirds majority.', ''],
  ['In the first quarter of 2009 they lost.', ''],
])('%s %s', (text, expected) => {
  const shares = readQuantities(parseArticle('a.txt', `News\n\n${text}\n`)).filter(({ kind }) => kind === 'percent');
  expect(shares.map(({ bound, value }) => (bound === 'about' ? `${value}` : `${bound} ${value}`)).join(', ')).toBe(
    expected,
  );
});
