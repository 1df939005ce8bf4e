import { expect, it } from 'vitest';
import { parseArticle } from '../text/parse.ts';
import { parseStylebook } from './parse.ts';
import { spellingsIn } from './spellings.ts';

const BOOK = `names:
  - right: "'s-Hertogenbosch"
    wrong: [Den Bosch]
  - right: Al Qaeda
    wrong: [Qaeda, al-Qaeda, Al Kaida]
  - right: O'Neill
    wrong: [O'Neil]
people:
  - name: Ana Ruiz
    wrong: Anna Ruiz
terms:
  - use: e-mail
    avoid: [email, electronic mail]
`;

it.each([
  ['In Den Bosch and Den Boschveld.', ["Den Bosch→'s-Hertogenbosch"]],
  ['Al Qaeda, then al-Qaeda, then Qaeda.', ['al-Qaeda→Al Qaeda', 'Qaeda→Al Qaeda']],
  ['Near ’s-Hertogenbosch, O’Neil met O’Neill and Mr. O’Neil’s wife.', ["O’Neil→O'Neill", "O’Neil→O'Neill"]],
  ['Then Anna\nRuiz met anna ruiz and Joanna Ruiz.', ['Anna\nRuiz→Ana Ruiz']],
  ['Electronic  mail and EMAIL, emails and e-mail.', ['Electronic  mail→e-mail', 'EMAIL→e-mail']],
  ['**Anna Ruiz** and [Anna Ruiz](https://example.org/Anna-Ruiz)', ['Anna Ruiz→Ana Ruiz', 'Anna Ruiz→Ana Ruiz']],
])('finds what is wrong in %j', (text, expected) => {
  const article = parseArticle('a.md', text);
  const hits = spellingsIn(article, [parseStylebook('b.yaml', BOOK)]).filter(({ wrong }) => wrong);
  expect(hits.map(({ start, end, spelling }) => `${text.slice(start, end)}→${spelling.right.text}`)).toEqual(expected);
});

it('asks only the stylebook of the article’s folder', () => {
  const books = ['/a', '/b/'].map((folder) => parseStylebook(`${folder}/x.yaml`, BOOK, folder));
  const count = (file: string) => spellingsIn(parseArticle(file, 'Den Bosch'), books).length;
  expect(['/a/1.md', '/b/1.md', '/ab/1.md'].map(count)).toEqual([1, 1, 0]);
});
