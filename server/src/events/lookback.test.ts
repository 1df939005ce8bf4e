import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { lookingBackAt } from './lookback.ts';

const read = (file: string, text: string) => readArticle(parseArticle(file, text));

const OLD = read(
  'old.md',
  '# Blight ruins potatoes near Corran\n\nTwo growers near Corran lost their potatoes to blight. Some 64 percent of plots in the valley were dug up.\n',
);
const NEW = read(
  'new.md',
  '# Potatoes lost in the valley\n\nThree growers near Corran gave up their potatoes on Friday. Some 46 percent of plots were dug up, the union said.\n',
);
const blight = (last: string) =>
  read(
    'back.md',
    `# Blight ruins potatoes near Corran\n\nThree growers near Corran gave up their potatoes to blight on Friday. ${last}\n`,
  );

describe('an article on an earlier event of the kind', () => {
  it.each([
    'In March growers also lost potatoes to blight, and 64 percent of plots were dug up.',
    'It was the second such blight: some 64 percent of plots were dug up for their potatoes earlier this year.',
    'A similar blight last winter cost growers the potatoes of 64 percent of plots.',
  ])('is known by what another looks back at: %s', (last) => {
    const back = blight(last);
    expect(lookingBackAt(OLD, NEW, [OLD, NEW, back])).toBe(back);
    expect(lookingBackAt(NEW, OLD, [OLD, NEW, back])).toBeUndefined();
  });

  it.each([
    ['no number of it is told', 'In March growers also lost potatoes to blight.'],
    ['the number is of today', 'Some 64 percent of plots were also dug up.'],
    ['it is of another matter', 'In March the mayor also asked 64 percent of voters for more time.'],
  ])('is not: %s', (_why, last) => {
    expect(lookingBackAt(OLD, NEW, [OLD, NEW, blight(last)])).toBeUndefined();
  });

  const last = 'In March growers also lost potatoes to blight, and 64 percent of plots were dug up.';

  it('is not where the two agree on a number', () => {
    const twin = read(
      'twin.md',
      '# Potatoes lost\n\nThree growers near Corran gave up their potatoes. Some 64 percent of plots were dug up.\n',
    );
    expect(lookingBackAt(OLD, twin, [OLD, twin, blight(last)])).toBeUndefined();
  });

  it('is not where both were written in one week, or name one day', () => {
    const dated = (file: string, day: string, share: number) =>
      read(
        file,
        `---\ndate: ${day}\n---\n# Potatoes lost\n\nSome ${share} percent of plots near Corran were dug up.\n`,
      );
    const [a, b] = [dated('a.md', '2024-05-03', 64), dated('b.md', '2024-05-06', 46)];
    expect(lookingBackAt(a, b, [a, b, blight(last)])).toBeUndefined();
    const friday = read('c.md', '# Potatoes lost\n\nOn Friday 64 percent of plots near Corran were dug up.\n');
    expect(lookingBackAt(friday, NEW, [friday, NEW, blight(last)])).toBeUndefined();
  });
});
