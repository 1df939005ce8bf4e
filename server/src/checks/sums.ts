import type { Sum } from '../reading/numbers/sums.ts';
import { contradicts, isSlip, mayMean, measured } from './values.ts';

/** Do two sums contradict each other in a currency that both give, and agree in none? */
export function sumsDiffer(a: Sum, b: Sum): boolean {
  let differ = false;
  for (const x of a.amounts) {
    const y = b.amounts.find((each) => each.unit === x.unit);
    if (!y) continue;
    if (!contradicts(measured(x), measured(y))) return false;
    differ = true;
  }
  return differ;
}

/** Do two sums agree in a currency that both give? */
export function sumsAgree(a: Sum, b: Sum): boolean {
  return a.amounts.some((x) => b.amounts.some((y) => x.unit === y.unit)) && !sumsDiffer(a, b);
}

/** May somebody who writes the one sum have the other in mind, in a currency that both give? */
export function sumMayMean(own: Sum, other: Sum): boolean {
  return (
    sumsAgree(own, other) &&
    own.amounts.some((x) => other.amounts.some((y) => x.unit === y.unit && mayMean(measured(x), measured(y))))
  );
}

/** Do two sums differ by no more than a slip of the pen, in the currency they are first given in? */
export function areSlips(a: Sum, b: Sum): boolean {
  const [x, y] = [a.amounts[0]!, b.amounts[0]!];
  return x.unit === y.unit && isSlip(x, y);
}
