import { expect, it } from 'vitest';
import { fitLogistic } from './logistic.ts';

it('finds which column tells the rows apart, and which way', () => {
  const rows = Array.from({ length: 200 }, (_, i) => [1, i % 2, (i * 7) % 5]);
  const weights = fitLogistic(
    rows,
    rows.map(([, second]) => second === 1),
    0,
  );
  expect(weights[1]).toBeGreaterThan(3);
  expect(Math.abs(weights[2]!)).toBeLessThan(0.2);
  expect(weights[0]).toBeLessThan(0);
});
