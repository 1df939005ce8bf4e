/** A pair that can never be of one event, whatever else joins its groups. */
export const APART = Number.NEGATIVE_INFINITY;

/** One pair weighs no more than this, for or against, in what two groups are to one another on the whole. */
const MOST = 4;

/** More facts of one kind than this from one article are a table's, not a story's: the rest stays by itself. */
const MOST_OF_ONE = 48;

/**
 * Groups items by a pairwise score, the surest pairs first: a score of 0 and above joins, `APART` between any two
 * members keeps two groups apart. With `coherent`, two groups are joined only where the mean of the scores between them
 * is no less: a bridge may lack evidence, not speak against. Deterministic; the order of the items settles ties.
 */
export function clusterBy<T extends { readonly member: unknown }>(
  items: readonly T[],
  scoreOf: (a: T, b: T) => number,
  coherent = Number.NEGATIVE_INFINITY,
): T[][] {
  const { kept, rest } = fewOfEach(items);
  const n = kept.length;
  /** Between any two groups, by their first items: the sum of the scores of all pairs, `APART` where one is. */
  const bonds = new Float64Array(n * n);
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const score = scoreOf(kept[i]!, kept[j]!);
      bonds[i * n + j] = bonds[j * n + i] = score === APART ? APART : Math.max(-MOST, Math.min(MOST, score));
      if (score >= 0) pairs.push({ i, j, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const groups = kept.map((_, i) => [i]);
  const home = kept.map((_, i) => i);
  for (const { i, j } of pairs) {
    const [x, y] = [home[i]!, home[j]!];
    if (x === y) continue;
    const [low, high] = x < y ? [x, y] : [y, x];
    const bond = bonds[low * n + high]!;
    if (bond === APART || bond / (groups[low]!.length * groups[high]!.length) < coherent) continue;
    for (const k of groups[high]!) home[k] = low;
    groups[low]!.push(...groups[high]!);
    groups[high] = [];
    for (let k = 0; k < n; k++) {
      bonds[low * n + k]! += bonds[high * n + k]!;
      bonds[k * n + low] = bonds[low * n + k]!;
    }
  }
  const joined = groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((a, b) => a - b).map((k) => kept[k]!));
  return [...joined, ...rest.map((item) => [item])];
}

function fewOfEach<T extends { readonly member: unknown }>(items: readonly T[]): { kept: T[]; rest: T[] } {
  const counts = new Map<unknown, number>();
  const kept: T[] = [];
  const rest: T[] = [];
  for (const item of items) {
    const count = (counts.get(item.member) ?? 0) + 1;
    counts.set(item.member, count);
    (count > MOST_OF_ONE ? rest : kept).push(item);
  }
  return { kept, rest };
}
