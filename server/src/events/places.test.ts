import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { Containment } from './places.ts';

const containment = (...texts: string[]) =>
  new Containment(texts.map((text, i) => readArticle(parseArticle(`${i}.md`, text))));

/** By the map alone. */
const MAP: [string, string, string][] = [
  ['cusco', 'peru', 'within'],
  ['peru', 'cusco', 'contains'],
  ['texas', 'united states', 'within'],
  ['galveston', 'texas', 'unknown'],
  ['galveston', 'united states', 'within'],
  ['peru', 'peru', 'same'],
  ['peru', 'bolivia', 'disjoint'],
  ['texas', 'nevada', 'disjoint'],
  ['antwerp', 'rotterdam', 'disjoint'],
  ['antwerp', 'netherlands', 'disjoint'],
  ['mexico city', 'mexico', 'within'],
  ['northern peru', 'peru', 'within'],
  ['rotterdam', 'roterdam', 'same'],
  ['oberlunden', 'kreuzmatt', 'unknown'],
  ['oberlunden', 'peru', 'unknown'],
  ['mill lane', 'mill', 'same'],
  ['mill lane', 'mill street', 'unknown'],
  ['kreuzmatt county', 'kreuzmatt', 'contains'],
  ['kreuzmatt county', 'oberlunden county', 'disjoint'],
  ['kreuzmatt county', 'kreuzmat county', 'same'],
  ['kreuzmatt county', 'oberlunden', 'unknown'],
];

/** By what the articles say. */
const SAID: [string, string, string, string][] = [
  ['The wall fell in Oberlunden, Peru.', 'oberlunden', 'peru', 'within'],
  ['The wall fell in Oberlunden, a village in Kreuzmatt district.', 'oberlunden', 'kreuzmatt', 'within'],
  ['The wall fell in Kreuzmatt district’s Oberlunden village.', 'kreuzmatt', 'oberlunden', 'contains'],
  ['The wall fell in Oberlunden, Peru.', 'oberlunden', 'bolivia', 'disjoint'],
  ['The wall fell in Oberlunden, Kreuzmatt County.', 'oberlunden', 'kings county', 'disjoint'],
  ['The wall fell in Oberlunden, Kreuzmatt County.', 'oberlunden', 'kreuzmatt', 'unknown'],
  ['The wall fell in Oberlunden and Kreuzmatt.', 'oberlunden', 'kreuzmatt', 'unknown'],
  ['The wall fell in Cusco, Lima and Trujillo.', 'cusco', 'lima', 'disjoint'],
];

describe('containment', () => {
  it.each(MAP)('%s and %s: %s', (a, b, relation) => {
    expect(containment().relation(a, b)).toBe(relation);
  });

  it.each(SAID)('“%s”: %s and %s: %s', (text, a, b, relation) => {
    expect(containment(text).relation(a, b)).toBe(relation);
  });

  it('goes on from article to article', () => {
    const map = containment(
      'The wall fell in Oberlunden, Kreuzmatt district.',
      'Kreuzmatt district in Peru was quiet.',
    );
    expect(map.relation('oberlunden', 'peru')).toBe('within');
    expect(map.relation('peru', 'oberlunden')).toBe('contains');
  });

  it('is not lost in circles', () => {
    const map = containment(
      'It fell in Oberlunden in Kreuzmatt district.',
      'It fell in Kreuzmatt in Oberlunden district.',
    );
    expect(['within', 'contains']).toContain(map.relation('oberlunden', 'kreuzmatt'));
  });

  it('knows what is too broad to tell events apart', () => {
    const map = containment(
      'Walls fell in Oberlunden, Kreuzmatt district.',
      'Walls fell in Ulmen, Kreuzmatt district, and in Hasli, Kreuzmatt district.',
    );
    expect(map.isBroad('kreuzmatt')).toBe(true);
    expect(map.isBroad('peru')).toBe(true);
    expect(map.isBroad('ulmen')).toBe(false);
  });
});
