import { describe, expect, it } from 'vitest';
import {
  countryKey,
  countryOf,
  countryOfDemonym,
  isCountryOrRegion,
  locationsOf,
  placeKey,
  regionsNamed,
  townsNamed,
} from './gazetteer.ts';

describe('the gazetteer', () => {
  it.each([
    ['the Netherlands', 'netherlands'],
    ['São Paulo', 'sao paulo'],
    ["Peru's", 'peru'],
    ['Peru’s', 'peru'],
    ['N’Djamena', "n'djamena"],
    ['New   York', 'new york'],
  ])('keys %s', (name, key) => {
    expect(placeKey(name)).toBe(key);
  });

  it.each([
    ['united states', 'US'],
    ['u.s.', 'US'],
    ['uk', 'GB'],
    ['czech republic', 'CZ'],
    ['drc', 'CD'],
    ['atlantis', undefined],
  ])('knows the country %s', (key, code) => {
    expect(countryOf(key)).toBe(code);
  });

  it.each([
    ['indonesian', 'ID'],
    ['french', 'FR'],
    ['slovak', 'SK'],
    ['purple', undefined],
  ])('knows whose people are %s', (word, code) => {
    expect(countryOfDemonym(word)).toBe(code);
  });

  it.each([
    ['cusco', 'PE'],
    ['vranov nad topľou', undefined],
    ['antwerp', 'BE'],
    ['paris', 'FR'],
    ['lima', 'PE'],
    ['slovakia', 'SK'],
    ['texas', 'US'],
  ])('places %s', (key, country) => {
    const countries = locationsOf(key).map((location) => location.country);
    if (country === undefined) expect(countries).toEqual([]);
    else expect(countries).toContain(country);
  });

  it('means the capital by its name alone', () => {
    expect(new Set(locationsOf('lima').map(({ country }) => country))).toEqual(new Set(['PE']));
  });

  it('tells regions and countries from the towns that bear their names', () => {
    expect(regionsNamed('texas')).toEqual([{ country: 'US', region: 'texas' }]);
    expect(regionsNamed('georgia').length).toBe(2);
    expect(regionsNamed('cusco').every(({ country }) => country === 'PE')).toBe(true);
    expect(regionsNamed('oberlunden')).toEqual([]);
    expect(townsNamed('oberlunden')).toEqual([]);
    expect(isCountryOrRegion('texas')).toBe(true);
    expect(isCountryOrRegion('galveston')).toBe(false);
  });

  it('names a country by one key', () => {
    expect(countryKey('GB')).toBe('united kingdom');
    expect(countryKey('US')).toBe('united states');
  });

  it('answers in microseconds', () => {
    locationsOf('cusco');
    const start = performance.now();
    for (let i = 0; i < 2000; i++) locationsOf(`no such town ${i}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
