import { describe, expect, it } from 'vitest';
import { readQuantities } from '../reading/numbers/quantities.ts';
import { parseArticle } from '../text/parse.ts';
import { compareValues, contradicts, isSlip, isWhole, measured } from './values.ts';

const read = (text: string) => readQuantities(parseArticle('wire.txt', `It began.\n\nThey had ${text} there.`))[0]!;

const COUNTS: [string, string, string][] = [
  ['26 victims', '26 victims', 'agree'],
  ['26 victims', '27 victims', 'conflict'],
  ['at least six victims', '26 victims', 'gap'],
  ['at least 24 victims', '26 victims', 'agree'],
  ['at least 26 victims', '24 victims', 'conflict'],
  ['up to 30 victims', '26 victims', 'agree'],
  ['up to 30 victims', '12 victims', 'gap'],
  ['about 100 victims', '97 victims', 'agree'],
  ['about 100 victims', '150 victims', 'conflict'],
  ['dozens of victims', '26 victims', 'agree'],
  ['1.2 million people', '1,234,567 people', 'agree'],
  ['1.2 million people', '1.4 million people', 'conflict'],
  ['100 victims', '130 victims', 'conflict'],
  ['300 victims', '312 victims', 'agree'],
  ['between 60 and 100 people', '70 people', 'agree'],
  ['between 60 and 100 people', '130 people', 'conflict'],
  ['more than 108 victims', '108 victims', 'conflict'],
  ['nearly 100 victims', 'more than 100 victims', 'conflict'],
  ['fewer than 50 victims', '60 victims', 'conflict'],
  ['no victims', '3 victims', 'conflict'],
];

describe('counts', () => {
  it.each(COUNTS)('%s, %s: %s', (a, b, expected) => {
    expect(compareValues(read(a), read(b))).toBe(expected);
    expect(compareValues(read(b), read(a))).toBe(expected);
  });
});

const SUMS: [string, string, boolean][] = [
  ['$1.2 billion', '$1,234 million', false],
  ['$1.2 billion', '$1.3 billion', true],
  ['€80 million', '€85 million', true],
  ['€2 million', '€2.05 million', false],
  ['more than $2.6 million', '$2.6 million', false],
  ['nearly 18 trillion won', '17.84 trillion won', false],
  ['about $50 million', '$54 million', false],
  ['about $50 million', '$70 million', true],
  ['up to $5 million', '$3 million', false],
  ['up to $5 million', '$8 million', true],
  ['$30 million to $50 million', '$40 million', false],
  ['£35,000', '£53,000', true],
];

describe('sums', () => {
  it.each(SUMS)('%s and %s contradict each other: %s', (a, b, expected) => {
    expect(contradicts(measured(read(a)), measured(read(b)))).toBe(expected);
    expect(contradicts(measured(read(b)), measured(read(a)))).toBe(expected);
  });
});

describe('converted measures', () => {
  it.each([
    ['34 miles', 1.609344, '55 km', false],
    ['10 miles', 1.609344, '16 km', false],
    ['34 miles', 1.609344, '90 km', true],
    ['300 feet', 0.3048, '90 metres', false],
    ['300 feet', 0.3048, '130 metres', true],
  ] as const)('%s (× %d) and %s contradict each other: %s', (a, factor, b, expected) => {
    expect(contradicts(measured(read(a), factor, true), measured(read(b), 1, true))).toBe(expected);
  });

  it('takes a small whole number for one with decimals', () => {
    expect(isWhole(read('one mile'), read('1.2 miles'))).toBe(true);
    expect(isWhole(read('two miles'), read('1.2 miles'))).toBe(false);
    expect(isWhole(read('two miles'), read('three miles'))).toBe(false);
  });
});

describe('slips of the pen', () => {
  it.each([
    ['84 million cedis', '48 million cedis', true],
    ['$1.2 million', '$2.1 million', true],
    ['$5 million', '$50 million', false],
    ['$5 million', '$5 million', false],
    ['$5 million', '$6 million', false],
    ['$84 million', '$4.8 million', false],
    ['$649,000', '$694,000', true],
    // The middle of a range is written nowhere.
    ['30 to 52 crates', '14 crates', false],
    ['41 crates', '14 crates', true],
  ])('%s for %s: %s', (a, b, expected) => {
    expect(isSlip(read(a), read(b))).toBe(expected);
    expect(isSlip(read(b), read(a))).toBe(expected);
  });
});
