import { describe, expect, it } from 'vitest';
import { formsOf } from './inflect.ts';
import { isIrregularPast, stemOf } from './stems.ts';

describe('stems', () => {
  it.each(['march', 'stage', 'take', 'come', 'lose', 'rise', 'shoot', 'write', 'put', 'die'])('%s: one', (base) => {
    expect(new Set(formsOf(base).map(stemOf)).size).toBe(1);
  });

  it.each(['took', 'taken', 'came', 'ran', 'did', 'hit'])('%s is past', (word) => {
    expect(isIrregularPast(word)).toBe(true);
  });

  it.each(['take', 'come', 'run', 'do', 'marched'])('%s has another sense or an ending', (word) => {
    expect(isIrregularPast(word)).toBe(false);
  });
});
