import type { Finding } from '../../corpus/finding.ts';
import { type Disagreement, findingsOf, type Mention } from './disagree.ts';

/** Pairs of mentions that contradict each other. */
export class Clashes<M> {
  readonly #by = new Map<M, Set<M>>();

  add(a: M, b: M): void {
    this.#by.set(a, (this.#by.get(a) ?? new Set<M>()).add(b));
    this.#by.set(b, (this.#by.get(b) ?? new Set<M>()).add(a));
  }

  has(a: M, b: M): boolean {
    return this.#by.get(a)?.has(b) ?? false;
  }

  /** Mentions that contradict one another, directly or through others. */
  groups(): M[][] {
    const seen = new Set<M>();
    const groups: M[][] = [];
    for (const start of this.#by.keys()) {
      if (seen.has(start)) continue;
      const group: M[] = [];
      const queue = [start];
      seen.add(start);
      for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
        group.push(one);
        for (const other of this.#by.get(one) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          queue.push(other);
        }
      }
      groups.push(group);
    }
    return groups;
  }
}

/** Parts mentions into those that say the same. */
export function partInto<M>(mentions: readonly M[], same: (a: M, b: M) => boolean): { mentions: M[] }[] {
  const variants: M[][] = [];
  for (const mention of mentions) {
    const home = variants.find((own) => own.every((other) => same(other, mention)));
    if (home) home.push(mention);
    else variants.push([mention]);
  }
  return variants.map((own) => ({ mentions: own }));
}

/** One finding at each place of what clashes; mentions that say the same by `same` are one reading. */
export function findingsIn<M extends Mention>(
  clashes: Clashes<M>,
  same: (a: M, b: M) => boolean,
  what: Omit<Disagreement<M>, 'variants' | 'conflict'>,
): Finding[] {
  return clashes
    .groups()
    .flatMap((group) =>
      findingsOf<M>({ ...what, variants: partInto(group, same), conflict: (a, b) => clashes.has(a, b) }),
    );
}
