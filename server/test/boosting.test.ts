import { expect, it } from 'vitest';
import { judgeRow } from '../src/checks/statements/forest.ts';
import { type Growth, grow } from './boosting.ts';

const GROWTH: Growth = { trees: 40, leaves: 6, rate: 0.2, fewest: 5, ridge: 4, rows: 0.9, columns: 1, sides: [0, 0] };

/** A grid of points; right is what lies in two opposite corners, which no sum of two columns can tell. */
const grid = Array.from({ length: 400 }, (_, i) => Float64Array.of((i % 20) / 20, Math.floor(i / 20) / 20));
const corner = grid.map(([x, y]) => x! < 0.5 === y! < 0.5);

it('tells what only two columns together tell', () => {
  const forest = grow(grid, corner, GROWTH);
  const wrong = grid.filter((row, i) => judgeRow(row, forest) > 0 !== corner[i]);
  expect(wrong.length).toBeLessThan(10);
});

it('is the same each time', () => {
  expect(grow(grid, corner, GROWTH)).toEqual(grow(grid, corner, GROWTH));
});

it('keeps to the side that a column speaks for', () => {
  const noisy = grid.map(([x], i) => (i % 7 === 0 ? x! < 0.3 : x! > 0.4));
  const forest = grow(grid, noisy, { ...GROWTH, sides: [1, 0] });
  for (let y = 0; y < 1; y += 0.25)
    for (let x = 0; x < 0.95; x += 0.05)
      expect(judgeRow([x + 0.05, y], forest)).toBeGreaterThanOrEqual(judgeRow([x, y], forest));
  const free = grow(grid, noisy, GROWTH);
  const falls = grid.some(([x, y]) => judgeRow([x! + 0.05, y!], free) < judgeRow([x!, y!], free));
  expect(falls).toBe(true);
});
