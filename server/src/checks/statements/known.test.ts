import { expect, test } from 'vitest';
import { readArticle } from '../../reading/read.ts';
import { parseArticle } from '../../text/parse.ts';
import { statementFacts } from './facts.ts';
import { pairsKnown } from './known.ts';

const factsOf = (text: string) => statementFacts(readArticle(parseArticle('a.md', text)));
const [tram, bus] = [
  factsOf('Tram late\n\nThe tram was 12 minutes late.'),
  factsOf('Bus late\n\nThe bus had 31 seats.'),
];

test('finds the pairs of two articles once, and anew where they may be others', () => {
  let found = 0;
  const find = () => {
    found++;
    return [];
  };
  const [x, y] = [tram.slots[0]!, bus.slots[0]!];
  const times = (...[a, b, terms]: [typeof tram, typeof bus, Parameters<typeof pairsKnown>[2]]) => {
    pairsKnown(a, b, terms, find);
    return found;
  };
  expect(times(tram, bus, { map: '', least: 1 })).toBe(1);
  expect(times(tram, bus, { map: '', least: 1 })).toBe(1);
  // Another article lets the map say more; a threshold is lower; other slots are named, or all.
  expect(times(tram, bus, { map: 'Orsay<Alm', least: 1 })).toBe(2);
  expect(times(tram, bus, { map: 'Orsay<Alm', least: 0 })).toBe(3);
  expect(times(tram, bus, { map: 'Orsay<Alm', least: 0, among: [[x, y]] })).toBe(4);
  expect(times(tram, bus, { map: 'Orsay<Alm', least: 0, among: [[x, y]] })).toBe(4);
  expect(times(tram, bus, { map: 'Orsay<Alm', least: 0, among: [[y, x]] })).toBe(5);
  expect(times(tram, bus, { map: 'Orsay<Alm', least: 0 })).toBe(6);
  // An edit makes another article of it.
  expect(times(factsOf('Tram late\n\nThe tram was 12 minutes late.'), bus, { map: 'Orsay<Alm', least: 0 })).toBe(7);
});
