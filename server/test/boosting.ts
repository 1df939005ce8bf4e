import { type Forest, judgeRow, type Tree } from '../src/checks/statements/forest.ts';
import { random } from './dice.ts';

/** How a forest is grown; see `grow`. */
export interface Growth {
  readonly trees: number;
  /** Leaves of a tree, at most. */
  readonly leaves: number;
  /** What each tree counts of what it says. */
  readonly rate: number;
  /** Rows behind a leaf, at least. */
  readonly fewest: number;
  /** Draws what a leaf says to nothing: as much as so many even pairs would, each of which counts a quarter. */
  readonly ridge: number;
  /** The share of the rows, and of the columns, that one tree sees. */
  readonly rows: number;
  readonly columns: number;
  /** For each column 1 where more of it may only raise the score, -1 where it may only lower it. */
  readonly sides: readonly (1 | 0 | -1)[];
}

/** More thresholds than this on one column tell nothing more. */
const BINS = 255;

/** A column cut at thresholds: `bins[i]` is how many of them lie below the value of row i. */
interface Column {
  readonly cuts: Float64Array;
  readonly bins: Uint8Array;
}

function columnOf(rows: readonly Float64Array[], k: number): Column {
  const values = Float64Array.from(rows, (row) => row[k]!).sort();
  const cuts: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const [low, high] = [values[Math.floor((b * values.length) / BINS)]!, cuts.at(-1)];
    if (low > values[0]! && low !== high) cuts.push(low);
  }
  // Rare values above the last quantile are worth a cut too.
  const most = values[values.length - 1]!;
  if (values[0]! < most && cuts.length === 0) cuts.push(most);
  const bins = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]![k]!;
    let bin = 0;
    while (bin < cuts.length && value >= cuts[bin]!) bin++;
    bins[i] = bin;
  }
  return { cuts: Float64Array.from(cuts), bins };
}

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly curve: number;
  /** What it may say: no more than its neighbours let it, where a column speaks for one side alone. */
  readonly low: number;
  readonly high: number;
  split: Split | undefined;
}

interface Split {
  readonly gain: number;
  readonly column: number;
  /** Rows whose bin is below this go left. */
  readonly bin: number;
}

/**
 * Gradient boosting of decision trees on the logarithm of the odds, as LightGBM does it: histograms of each column, and
 * the leaf that gains most is split next. Deterministic. `same[i]` says whether row i is of one thing.
 */
export function grow(
  rows: readonly Float64Array[],
  same: readonly boolean[],
  { trees, leaves, rate, fewest, ridge, rows: rowShare, columns: columnShare, sides }: Growth,
): Forest {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => columnOf(rows, k));
  const right = same.filter(Boolean).length;
  const base = Math.log((right + 1) / (rows.length - right + 1));
  const scores = new Float64Array(rows.length).fill(base);
  const [gradients, curves] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const next = random(1);
  const ridged = ridge / 4;
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
  const plain = (gradient: number, curve: number) => (-rate * gradient) / (curve + ridged);
  const said = ({ gradient, curve, low, high }: Leaf) => within(plain(gradient, curve), low, high);
  const everyRow = Int32Array.from(rows, (_, i) => i);
  const grown: Tree[] = [];
  const [sumG, sumC, count] = [new Float64Array(BINS), new Float64Array(BINS), new Int32Array(BINS)];

  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const chance = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = chance - Number(same[i]);
      curves[i] = chance * (1 - chance);
    }
    const asked = columns.flatMap((column, k) => (column.cuts.length > 0 && next() < columnShare ? [k] : []));
    const leafOf = (own: Int32Array, low: number, high: number): Leaf => {
      let [gradient, curve] = [0, 0];
      for (const i of own) {
        gradient += gradients[i]!;
        curve += curves[i]!;
      }
      const leaf: Leaf = { rows: own, gradient, curve, low, high, split: undefined };
      leaf.split = bestSplit(leaf);
      return leaf;
    };
    const bestSplit = ({ rows: own, gradient, curve, low, high }: Leaf): Split | undefined => {
      let best: Split | undefined;
      if (own.length < 2 * fewest) return best;
      const whole = gradient ** 2 / (curve + ridged);
      for (const k of asked) {
        const { bins, cuts } = columns[k]!;
        sumG.fill(0);
        sumC.fill(0);
        count.fill(0);
        for (const i of own) {
          const bin = bins[i]!;
          sumG[bin]! += gradients[i]!;
          sumC[bin]! += curves[i]!;
          count[bin]!++;
        }
        let [g, c, n] = [0, 0, 0];
        for (let bin = 0; bin < cuts.length; bin++) {
          g += sumG[bin]!;
          c += sumC[bin]!;
          n += count[bin]!;
          if (n < fewest || own.length - n < fewest) continue;
          const [below, above] = [within(plain(g, c), low, high), within(plain(gradient - g, curve - c), low, high)];
          if ((above - below) * sides[k]! < 0) continue;
          const gain = g ** 2 / (c + ridged) + (gradient - g) ** 2 / (curve - c + ridged) - whole;
          if (gain > 1e-9 && (!best || gain > best.gain)) best = { gain, column: k, bin: bin + 1 };
        }
      }
      return best;
    };
    const seen = everyRow.filter(() => next() < rowShare);
    const root = leafOf(seen, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    const open = [root];
    const branches = new Map<Leaf, [Leaf, Leaf]>();
    while (open.length < leaves) {
      let at = -1;
      for (let i = 0; i < open.length; i++)
        if (open[i]!.split && (at < 0 || open[i]!.split!.gain > open[at]!.split!.gain)) at = i;
      if (at < 0) break;
      const leaf = open[at]!;
      const { column, bin } = leaf.split!;
      const { bins } = columns[column]!;
      const side = sides[column]!;
      const sum = (own: Int32Array, of: Float64Array) => own.reduce((all, i) => all + of[i]!, 0);
      const [under, over] = [leaf.rows.filter((i) => bins[i]! < bin), leaf.rows.filter((i) => bins[i]! >= bin)];
      const [x, y] = [under, over].map((own) =>
        within(plain(sum(own, gradients), sum(own, curves)), leaf.low, leaf.high),
      ) as [number, number];
      const middle = (x + y) / 2;
      const left = leafOf(under, side < 0 ? middle : leaf.low, side > 0 ? middle : leaf.high);
      const other = leafOf(over, side > 0 ? middle : leaf.low, side < 0 ? middle : leaf.high);
      branches.set(leaf, [left, other]);
      open.splice(at, 1, left, other);
    }
    const tree: Tree = { column: [], cut: [], right: [], value: [] };
    const write = (leaf: Leaf): void => {
      const at = tree.value.length;
      const pair = branches.get(leaf);
      tree.value.push(said(leaf));
      tree.column.push(pair ? leaf.split!.column : -1);
      tree.cut.push(pair ? columns[leaf.split!.column]!.cuts[leaf.split!.bin - 1]! : 0);
      tree.right.push(0);
      if (!pair) return;
      write(pair[0]);
      tree.right[at] = tree.value.length;
      write(pair[1]);
    };
    write(root);
    grown.push(tree);
    const own = { base: 0, trees: [tree] };
    for (let i = 0; i < rows.length; i++) scores[i]! += judgeRow(rows[i]!, own);
  }
  return { base, trees: grown };
}
