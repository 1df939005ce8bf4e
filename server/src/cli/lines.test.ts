import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from './lines.ts';

const piece = fc.constantFrom('a', 'word ', '🔥', 'e\u0301', '👩‍🚒', '\n', '\r\n', '\r', '\t', '“', '26');
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('Lines', () => {
  it('counts lines and columns from one, columns in UTF-16 code units', () => {
    const lines = new Lines('one\r\n🔥 two\rthree\nfour');
    expect(lines.position(0)).toEqual({ line: 1, column: 1 });
    expect(lines.position(8)).toEqual({ line: 2, column: 4 });
    expect(lines.position(12)).toEqual({ line: 3, column: 1 });
    expect(lines.position(22)).toEqual({ line: 4, column: 5 });
    expect(lines.bounds(8)).toEqual({ start: 5, end: 11 });
  });

  it('agrees with splitting the text', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, seed) => {
        const offset = seed % (source.length + 1);
        if (source[offset - 1] === '\r' && source[offset] === '\n') return;
        const before = source.slice(0, offset).split(/\r\n|\r|\n/);
        expect(new Lines(source).position(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
      }),
    );
  });

  it('bounds a line that holds its offset and no line break', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, seed) => {
        const offset = seed % (source.length + 1);
        const { start, end } = new Lines(source).bounds(offset);
        expect(source.slice(start, end)).not.toMatch(/[\r\n]/);
        expect(start).toBeLessThanOrEqual(offset);
        if (!/[\r\n]/.test(source[offset] ?? '\n')) expect(end).toBeGreaterThan(offset);
      }),
    );
  });
});
