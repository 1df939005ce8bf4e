import { describe, expect, it } from 'vitest';
import { fold, soundOf, spellingCost } from './spelling.ts';

describe('fold', () => {
  it.each([
    ['Brétécher', 'bretecher'],
    ['Øverby', 'overby'],
    ['Guðrún', 'gudrun'],
    ['Łódź', 'lodz'],
    ['Kılıç', 'kilic'],
    ["N'Diaye", 'ndiaye'],
    ['Min-ho', 'minho'],
    ['J.D.', 'jd'],
    ['Київ', 'киів'],
  ])('writes %s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('spellingCost', () => {
  it('is nothing for equals, the same both ways, and endless beyond its limit', () => {
    expect(spellingCost('costa', 'costa')).toBe(0);
    expect(spellingCost('harbawi', 'harbaawi')).toBe(spellingCost('harbaawi', 'harbawi'));
    expect(spellingCost('costa', 'weerasinghe')).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes slips of the ear and of romanisation for less than other letters', () => {
    const swap = spellingCost('marlowe', 'martowe');
    expect(spellingCost('hadad', 'haddad')).toBeLessThan(swap);
    expect(spellingCost('karim', 'qarim')).toBeLessThan(swap);
    expect(spellingCost('elena', 'elina')).toBeLessThan(swap);
    expect(spellingCost('marlowe', 'malrowe')).toBeLessThan(swap);
  });
});

describe('soundOf', () => {
  it.each([
    ['yasin', 'yassin'],
    ['mohammed', 'muhammad'],
    ['whales', 'wales'],
    ['philip', 'filip'],
  ])('hears %s and %s alike', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });
});
