/** A pair that can never be of one event, whatever else joins its groups. */
export const APART = Number.NEGATIVE_INFINITY;

/**
 * Groups items by a pairwise score, the surest pairs first: a score of 0 and above joins, `APART` between any two
 * members keeps two groups apart. Deterministic; the order of the items settles ties.
 */
export function clusterBy<T>(items: readonly T[], scoreOf: (a: T, b: T) => number): T[][] {
  const n = items.length;
  const apart = new Set<number>();
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const score = scoreOf(items[i]!, items[j]!);
      if (score === APART) apart.add(i * n + j);
      else if (score >= 0) pairs.push({ i, j, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const groups = items.map((_, i) => [i]);
  const home = items.map((_, i) => i);
  for (const { i, j } of pairs) {
    const [x, y] = [home[i]!, home[j]!];
    if (x === y) continue;
    const [low, high] = x < y ? [x, y] : [y, x];
    const vetoed = groups[low]!.some((p) => groups[high]!.some((q) => apart.has(p < q ? p * n + q : q * n + p)));
    if (vetoed) continue;
    for (const k of groups[high]!) home[k] = low;
    groups[low]!.push(...groups[high]!);
    groups[high] = [];
  }
  return groups.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b).map((k) => items[k]!));
}
