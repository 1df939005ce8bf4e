/** A pair that can never be of one event, whatever else joins its groups. */
export const APART = Number.NEGATIVE_INFINITY;

/** One pair weighs no more than this, for or against, in what two groups are to one another on the whole. */
const MOST = 4;

/**
 * Groups items by a pairwise score, the surest pairs first: a score of 0 and above joins, `APART` between any two
 * members keeps two groups apart. With `coherent`, two groups are joined only where the mean of the scores between them
 * is no less: a bridge may lack evidence, not speak against. Deterministic; the order of the items settles ties.
 */
export function clusterBy<T>(
  items: readonly T[],
  scoreOf: (a: T, b: T) => number,
  coherent = Number.NEGATIVE_INFINITY,
): T[][] {
  const n = items.length;
  const scores = new Float64Array(n * n);
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const score = scoreOf(items[i]!, items[j]!);
      scores[i * n + j] = score;
      scores[j * n + i] = score;
      if (score >= 0) pairs.push({ i, j, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const groups = items.map((_, i) => [i]);
  const home = items.map((_, i) => i);
  for (const { i, j } of pairs) {
    const [x, y] = [home[i]!, home[j]!];
    if (x === y) continue;
    const [low, high] = x < y ? [x, y] : [y, x];
    if (!(bond(groups[low]!, groups[high]!, scores, n) >= coherent)) continue;
    for (const k of groups[high]!) home[k] = low;
    groups[low]!.push(...groups[high]!);
    groups[high] = [];
  }
  return groups.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b).map((k) => items[k]!));
}

/** The mean of the scores between two groups; not a number where a pair is apart. */
function bond(xs: readonly number[], ys: readonly number[], scores: Float64Array, n: number): number {
  let sum = 0;
  for (const p of xs) {
    for (const q of ys) {
      const score = scores[p * n + q]!;
      if (score === APART) return Number.NaN;
      sum += Math.max(-MOST, Math.min(MOST, score));
    }
  }
  return sum / (xs.length * ys.length);
}
