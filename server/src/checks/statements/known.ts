import { keptOfTwo } from '../../text/kept.ts';
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

const knownOf = keptOfTwo<StatementFacts, StatementFacts, { last?: Known }>();

/**
 * The pairs of two articles, found anew only where one of the two or the terms have changed: an edit changes one article
 * of a story, and what the others say of each other stands.
 */
export function pairsKnown(
  a: StatementFacts,
  b: StatementFacts,
  terms: Terms,
  find: () => readonly Pair[],
): readonly Pair[] {
  const known = knownOf(a, b, () => ({}));
  if (!known.last || !areAlike(known.last, terms)) known.last = { ...terms, pairs: find() };
  return known.last.pairs;
}

function areAlike(a: Terms, b: Terms): boolean {
  if (a.map !== b.map || a.least !== b.least || a.among?.length !== b.among?.length) return false;
  return !a.among || a.among.every(([x, y], i) => b.among![i]![0] === x && b.among![i]![1] === y);
}
