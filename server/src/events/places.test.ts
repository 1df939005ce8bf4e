import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read.ts';
import { parseArticle } from '../text/parse.ts';
import { Containment } from './places.ts';

const of = (...texts: string[]) => new Containment(texts.map((text, i) => readArticle(parseArticle(`${i}.txt`, text))));

describe('what lies in what', () => {
  it('is learnt from what the articles say', () => {
    const places = of('A wall fell in Tarvik, a village in the Ostrel district.', 'It rained in Ostrel district.');
    expect(places.relation('tarvik', 'ostrel')).toBe('within');
    expect(places.relation('ostrel', 'tarvik')).toBe('contains');
  });

  it('is known of towns, regions and countries', () => {
    const places = of('It rained.');
    expect(places.relation('lyon', 'france')).toBe('within');
    expect(places.relation('france', 'lyon')).toBe('contains');
    expect(places.relation('lima', 'peru')).toBe('within');
    expect(places.relation('lyon', 'peru')).toBe('disjoint');
    expect(places.relation('peru', 'france')).toBe('disjoint');
  });

  it('goes on from what the articles say to what is known', () => {
    const places = of('A wall fell in Tarvik, a village near the lake in Peru.', 'It rained in Tarvik, Peru.');
    expect(places.relation('tarvik', 'peru')).toBe('within');
    expect(places.relation('tarvik', 'france')).toBe('disjoint');
  });

  it('is unknown of places that nobody knows', () => {
    expect(of('It rained.').relation('tarvik', 'morrowby')).toBe('unknown');
    expect(of('It rained.').relation('tarvik', 'lyon')).toBe('unknown');
  });

  it('takes a mangled spelling for the place itself, and two known names for two', () => {
    const places = of('It rained.');
    expect(places.relation('quetta', 'quettta')).toBe('same');
    expect(places.relation('austria', 'australia')).not.toBe('same');
    expect(places.relation('lyon', 'lyom')).not.toBe('same');
  });

  it('is the same both ways round', () => {
    const places = of('A wall fell in Tarvik, a village in the Ostrel district.');
    const turned = { same: 'same', within: 'contains', contains: 'within', disjoint: 'disjoint', unknown: 'unknown' };
    const keys = ['tarvik', 'ostrel', 'lyon', 'france', 'peru', 'quetta', 'quettta', 'morrowby'];
    for (const a of keys) {
      for (const b of keys) expect(places.relation(b, a)).toBe(turned[places.relation(a, b)]);
    }
  });

  it('takes countries, regions and whatever holds many for broad', () => {
    const places = of('Rain fell in Tarvik, Ostrel. It fell in Borvik, Ostrel. It fell in Corvik, Ostrel.');
    expect(places.isBroad('peru')).toBe(true);
    expect(places.isBroad('texas')).toBe(true);
    expect(places.isBroad('lyon')).toBe(false);
  });
});
