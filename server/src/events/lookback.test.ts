import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { lookingBackAt } from './lookback.ts';

const read = (file: string, text: string) => readArticle(parseArticle(file, text));

const OLD = read(
  'old.md',
  '# Gale topples pylons near Corran\n\nTwo pylons near Corran toppled in a gale. Some 64 percent of mills in the valley lost power.\n',
);
const NEW = read(
  'new.md',
  '# Pylons down in the valley\n\nThree pylons toppled near Corran on Friday. Some 46 percent of mills lost power, the utility said.\n',
);
const gale = (last: string) =>
  read('back.md', `# Pylons topple near Corran\n\nThree pylons toppled in a gale near Corran on Friday. ${last}\n`);

describe('an article on an earlier event of the kind', () => {
  it.each([
    'In March a gale also toppled pylons, and 64 percent of mills were without power.',
    'It was the second such gale: some 64 percent of mills lost power when pylons toppled earlier this year.',
    'A similar gale last winter cut 64 percent of mills off when pylons gave way.',
  ])('is known by what another looks back at: %s', (last) => {
    const back = gale(last);
    expect(lookingBackAt(OLD, NEW, [OLD, NEW, back])).toBe(back);
    expect(lookingBackAt(NEW, OLD, [OLD, NEW, back])).toBeUndefined();
  });

  it.each([
    ['no number of it is told', 'In March a gale also toppled pylons.'],
    ['the number is of today', 'Some 64 percent of mills were also without power.'],
    ['it is of another matter', 'In March the mayor also asked 64 percent of voters for more time.'],
  ])('is not: %s', (_why, last) => {
    expect(lookingBackAt(OLD, NEW, [OLD, NEW, gale(last)])).toBeUndefined();
  });

  const last = 'In March a gale also toppled pylons, and 64 percent of mills were without power.';

  it('is not where the two agree on a number', () => {
    const twin = read(
      'twin.md',
      '# Pylons down\n\nThree pylons toppled near Corran. Some 64 percent of mills lost power.\n',
    );
    expect(lookingBackAt(OLD, twin, [OLD, twin, gale(last)])).toBeUndefined();
  });

  it('is not where both were written in one week, or name one day', () => {
    const dated = (file: string, day: string, share: number) =>
      read(file, `---\ndate: ${day}\n---\n# Pylons topple\n\nSome ${share} percent of mills near Corran lost power.\n`);
    const [a, b] = [dated('a.md', '2024-05-03', 64), dated('b.md', '2024-05-06', 46)];
    expect(lookingBackAt(a, b, [a, b, gale(last)])).toBeUndefined();
    const friday = read('c.md', '# Pylons topple\n\nOn Friday 64 percent of mills near Corran lost power.\n');
    expect(lookingBackAt(friday, NEW, [friday, NEW, gale(last)])).toBeUndefined();
  });
});
