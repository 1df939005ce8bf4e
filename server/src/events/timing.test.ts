import { describe, expect, it } from 'vitest';
import { readTimes } from '../reading/times/moments.ts';
import { parseArticle } from '../text/parse.ts';
import { compareMoments } from './timing.ts';

/** The first moment that a text tells of. */
const momentIn = (text: string) => readTimes(parseArticle('a.txt', text)).moments[0];

const compare = (a: string, b: string) => {
  const [x, y] = [momentIn(a), momentIn(b)];
  expect(compareMoments(y, x)).toBe(compareMoments(x, y));
  return compareMoments(x, y);
};

describe('two moments', () => {
  it.each([
    ['It burnt on 4 May 2021.', 'It burnt on 4 May 2021.', 'same-day'],
    ['It burnt on 4 May 2021.', 'It burnt on 9 May 2021.', 'apart'],
    ['It burnt on 4 May 2021.', 'It burnt on 5 May 2021.', undefined],
    ['It burnt on Tuesday.', 'It burnt on Tuesday.', 'overlap'],
    ['It burnt on Tuesday.', 'It burnt on Friday.', 'apart'],
    ['It burnt on Tuesday morning.', 'It burnt on Tuesday night.', 'apart'],
  ])('%s %s', (a, b, relation) => {
    expect(compare(a, b)).toBe(relation);
  });
});

describe('weekdays under datelines without a year', () => {
  const MARCH = 'VRANOV, March 20 (Vltava Wire) — It burnt on Thursday.';

  it('are apart where the articles are weeks from each other', () => {
    expect(compare(MARCH, 'VRANOV, Feb 2 (Vltava Wire) — It burnt on Thursday.')).toBe('apart');
    expect(compare(MARCH, 'It burnt on 30 January 2025.')).toBe('apart');
    expect(compare('VRANOV, Jan 2 (Vltava Wire) — It burnt on Thursday.', 'It burnt on 28 December 2024.')).toBe(
      undefined,
    );
  });

  it('are the day of the same week that a date tells', () => {
    expect(compare(MARCH, 'It burnt on 20 March 2025.')).toBe('same-day');
    expect(compare(MARCH, 'VRANOV, March 22 (Vltava Wire) — It burnt on Thursday.')).toBe('overlap');
  });

  it('are not held against the weekday of a date that names none', () => {
    expect(compare(MARCH, 'It burnt on 18 March 2025.')).toBe(undefined);
    expect(compare('It burnt on Thursday.', 'It burnt on 18 March 2025.')).toBe(undefined);
  });

  it('say nothing where no such day is', () => {
    expect(compare(MARCH, 'It burnt on 31 February.')).toBe(undefined);
  });
});
