import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { pair } from '../../../test/pair.ts';

/** Two articles of one match, which end so. */
const run = (first: string, second: string) =>
  expectFindings(
    pair(
      ['Norhaven win again', `Norhaven beat Corvane 3-1 in Dunmere on Sunday. ${first}`],
      ['Corvane go down', `Corvane lost 3-1 to Norhaven in Dunmere on Sunday. ${second}`],
    ),
    { checks: ['measures', 'statements'] },
  );

const LOUD: [string, string, string][] = [
  [
    'a rank and a number',
    'It was the {{r.a=fifth}} win in a row for Norhaven.',
    'Norhaven have won {{r.b=seven}} in a row.',
  ],
  [
    'other words',
    'Norhaven have {{r.a=five}} straight victories behind them.',
    'It was the {{r.b=sixth}} successive triumph for Norhaven.',
  ],
  [
    'of those who lose',
    'Corvane have lost {{r.a=4}} games on the trot.',
    'It was the {{r.b=3rd}} consecutive defeat for Corvane.',
  ],
];

const QUIET: [string, string, string][] = [
  ['the same', 'It was the fifth win in a row for Norhaven.', 'Norhaven have won five in a row.'],
  ['wins and defeats', 'It was the fifth win in a row for Norhaven.', 'It was the third defeat in a row for Corvane.'],
  ['of two', 'Norhaven have won five in a row.', 'Corvane had won three in a row before.'],
  [
    'those away alone',
    'It was the fifth win in a row for Norhaven.',
    'It was the third away win in a row for Norhaven.',
  ],
  ['those at home alone', 'Norhaven have won five in a row.', 'Norhaven have won three in a row at home.'],
  ['against one', 'Norhaven have won five in a row.', 'Norhaven have won three in a row against Corvane.'],
  ['years', 'Norhaven are up for the fifth year in a row.', 'Norhaven have paid no tax for six straight years.'],
  ['games', 'Norhaven have won five games in a row.', 'It was the sixth game in a row without rain for Norhaven.'],
];

describe('what came about again and again', () => {
  it.each(LOUD)('speaks: %s', (_why, first, second) => {
    expect(run(first, second).length).toBeGreaterThan(0);
  });

  it.each(QUIET)('is silent: %s', (_why, first, second) => {
    expect(run(first, second)).toEqual([]);
  });
});

it('is silent where there may have been another match', () => {
  const source = (day: number, words: string) =>
    `=== ${day}.md\n---\ndate: 2022-03-${day}\n---\n# Norhaven beat Corvane\n\nNorhaven beat Corvane 3-1 in Dunmere. ${words}\n`;
  expect(
    expectFindings(source(10, 'It was their fifth win in a row.') + source(14, 'Norhaven have won six in a row.'), {
      checks: ['measures'],
    }),
  ).toEqual([]);
});
