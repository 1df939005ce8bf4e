import { describe, expect, it } from 'vitest';
import { likeness, meaningOf } from './meaning.ts';

const like = (a: string, b: string) => likeness(meaningOf(a), meaningOf(b));

describe('the likeness of words', () => {
  it('is whole between forms of one word', () => {
    expect(like('derailed', 'derails')).toBe(1);
  });

  it('is greater between words of like use than between others', () => {
    expect(like('jobs', 'positions')).toBeGreaterThan(like('jobs', 'rivers') + 0.2);
    expect(like('train', 'carriage')).toBeGreaterThan(like('train', 'verdict') + 0.2);
  });

  it('is none between words that exclude each other, however alike their company', () => {
    expect(like('north', 'south')).toBe(0);
    expect(like('monday', 'thursday')).toBe(0);
  });

  it('is none for a word that is not among the frequent ones, but with itself', () => {
    expect(like('kolbeinsvík', 'harbour')).toBe(0);
    expect(like('kolbeinsvík', 'kolbeinsvík')).toBe(1);
  });
});
