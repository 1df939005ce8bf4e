import type { Pair } from './compare.ts';
import type { Slot, StatementFacts } from './facts.ts';

/** What the pairs of two articles hang on besides the two. */
interface Terms {
  /** What the story's articles say lies in what ({@link Containment.print}). */
  readonly map: string;
  readonly least: number;
  readonly among?: readonly (readonly [Slot, Slot])[] | undefined;
}

interface Known extends Terms {
  readonly pairs: readonly Pair[];
}

const KNOWN = new WeakMap<StatementFacts, WeakMap<StatementFacts, Known>>();

/**
 * The pairs of two articles, found anew only where one of the two or the terms have changed: an edit changes one article
 * of a story, and what the others say of each other stands.
 */
export function remembered(
  a: StatementFacts,
  b: StatementFacts,
  terms: Terms,
  find: () => readonly Pair[],
): readonly Pair[] {
  const own = KNOWN.get(a) ?? new WeakMap<StatementFacts, Known>();
  KNOWN.set(a, own);
  const known = own.get(b);
  if (known && areAlike(known, terms)) return known.pairs;
  const pairs = find();
  own.set(b, { ...terms, pairs });
  return pairs;
}

function areAlike(a: Terms, b: Terms): boolean {
  if (a.map !== b.map || a.least !== b.least || a.among?.length !== b.among?.length) return false;
  return !a.among || a.among.every(([x, y], i) => b.among![i]![0] === x && b.among![i]![1] === y);
}
