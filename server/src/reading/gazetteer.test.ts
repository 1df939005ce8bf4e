import { describe, expect, it } from 'vitest';
import { CITIES } from '../../data/cities.js';
import { countryKey, countryOf, countryOfDemonym, isCountryOrRegion, locationsOf, placeKey } from './gazetteer.ts';

describe('the gazetteer', () => {
  it('knows where towns lie', () => {
    expect(locationsOf('lyon')).toEqual([{ country: 'FR', region: 'auvergne-rhone-alpes' }]);
    expect(locationsOf('quetta')).toEqual([{ country: 'PK', region: 'balochistan' }]);
    expect(locationsOf('reykjavik').map(({ country }) => country)).toEqual(['IS']);
  });

  it('gives every place of a name', () => {
    const countries = new Set(locationsOf('hyderabad').map(({ country }) => country));
    expect(countries).toEqual(new Set(['IN', 'PK']));
  });

  it('takes a capital for itself, whatever else bears its name', () => {
    expect(locationsOf('lima').map(({ country }) => country)).toEqual(['PE']);
  });

  it('has nothing for names it lacks, before, between and after those it has', () => {
    for (const key of ['', '!', '=', '0', 'lyonx', 'lyoo', 'zzz', 'żółw']) expect(locationsOf(key)).toEqual([]);
  });

  it('finds the first and the last name of every block', () => {
    let name = '';
    let found = 0;
    const lines = CITIES.split('\n');
    lines.forEach((line, i) => {
      const tab = line.indexOf('\t');
      name = (line[0] === '=' ? '' : name.slice(0, Number.parseInt(line[0]!, 36))) + line.slice(1, tab);
      const edge = line[0] === '=' || lines[i + 1] === undefined || lines[i + 1]![0] === '=';
      if (edge && locationsOf(name).length > 0) found++;
      if (edge) expect(locationsOf(name), name).not.toEqual([]);
    });
    expect(found).toBeGreaterThan(1000);
  });

  it('knows countries by their names, aliases and people', () => {
    expect(countryOf('u.s.')).toBe('US');
    expect(countryOf('britain')).toBe('GB');
    expect(countryOfDemonym('peruvian')).toBe('PE');
    expect(countryKey('PE')).toBe('peru');
    expect(isCountryOrRegion('peru')).toBe(true);
    expect(isCountryOrRegion('texas')).toBe(true);
    expect(isCountryOrRegion('lyon')).toBe(false);
  });

  it('makes keys without case, accents, articles and possessives', () => {
    expect(placeKey('Måløy')).toBe('maløy');
    expect(placeKey('the Hague')).toBe('hague');
    expect(placeKey('São  Tomé’s')).toBe('sao tome');
  });
});
