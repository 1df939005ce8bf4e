/** How strongly standardised weights are drawn to nothing: as much as three pairs would. */
const RIDGE = 3;
const ROUNDS = 15;
/** A Newton step no longer than this, so that rare kinds do not overshoot. */
const LONGEST = 3;

/**
 * Weights by logistic regression, fitted by Newton's method to standardised amounts with a ridge; `constant` is the
 * column that is 1 in every row and is not drawn to nothing. Deterministic.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  same: readonly boolean[],
  constant: number,
): number[] {
  const width = rows[0]?.length ?? 0;
  const mean = column(width, (k) => (k === constant ? 0 : average(rows, (row) => row[k]!)));
  const deviation = column(width, (k) =>
    k === constant ? 1 : Math.sqrt(average(rows, (row) => (row[k]! - mean[k]!) ** 2)) || 1,
  );
  const scaled = rows.map((row) => Float64Array.from(row, (x, k) => (x - mean[k]!) / deviation[k]!));
  const weights = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const matrix = Array.from({ length: width }, () => new Float64Array(width + 1));
    for (const [i, row] of scaled.entries()) {
      let score = 0;
      for (let k = 0; k < width; k++) score += row[k]! * weights[k]!;
      const chance = 1 / (1 + Math.exp(-score));
      const error = chance - Number(same[i]);
      const curve = Math.max(1e-6, chance * (1 - chance));
      for (let k = 0; k < width; k++) {
        const own = matrix[k]!;
        own[width]! += error * row[k]!;
        for (let m = 0; m < width; m++) own[m]! += curve * row[k]! * row[m]!;
      }
    }
    for (let k = 0; k < width; k++) {
      const ridge = k === constant ? 1e-6 : RIDGE;
      matrix[k]![k]! += ridge;
      if (k !== constant) matrix[k]![width]! += ridge * weights[k]!;
    }
    const step = solve(matrix);
    for (let k = 0; k < width; k++) weights[k]! -= Math.max(-LONGEST, Math.min(LONGEST, step[k]!));
    if (step.every((each) => Math.abs(each) < 1e-5)) break;
  }
  const plain = [...weights].map((weight, k) => weight / deviation[k]!);
  plain[constant] = weights[constant]! - plain.reduce((sum, weight, k) => sum + weight * mean[k]!, 0);
  return plain;
}

const column = (width: number, of: (k: number) => number) => Float64Array.from({ length: width }, (_, k) => of(k));

function average<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((sum, each) => sum + of(each), 0) / (list.length || 1);
}

/** Solves a system of equations, each row with its right side last, by elimination. Changes the matrix. */
function solve(matrix: Float64Array[]): number[] {
  const width = matrix.length;
  for (let i = 0; i < width; i++) {
    let pivot = i;
    for (let k = i + 1; k < width; k++) if (Math.abs(matrix[k]![i]!) > Math.abs(matrix[pivot]![i]!)) pivot = k;
    [matrix[i], matrix[pivot]] = [matrix[pivot]!, matrix[i]!];
    for (let k = i + 1; k < width; k++) {
      const factor = matrix[k]![i]! / matrix[i]![i]!;
      for (let m = i; m <= width; m++) matrix[k]![m]! -= factor * matrix[i]![m]!;
    }
  }
  const result: number[] = new Array(width).fill(0);
  for (let i = width - 1; i >= 0; i--) {
    let value = matrix[i]![width]!;
    for (let k = i + 1; k < width; k++) value -= matrix[i]![k]! * result[k]!;
    result[i] = value / matrix[i]![i]!;
  }
  return result;
}
