import type { Finding } from '../../corpus/finding.ts';

const placeOf = ({ file, start }: { readonly file: string; readonly start: number }) => `${file}:${start}`;

/**
 * What several ways of looking find, the surest first: each place is told of once, and what one way has told at the worse
 * side another does not tell again at the better one.
 */
export function toldOnce(ways: readonly (() => readonly Finding[])[]): Finding[] {
  const told = new Set<string>();
  /** "HERE against THERE" */
  const pairs = new Set<string>();
  return ways.flatMap((find) => {
    const fresh = find().filter(({ at, against }) => {
      const here = placeOf(at);
      const mirrored = against.length > 0 && against.every((there) => pairs.has(`${placeOf(there)} ${here}`));
      return !told.has(here) && !mirrored;
    });
    for (const { at, against } of fresh) {
      told.add(placeOf(at));
      for (const there of against) pairs.add(`${placeOf(at)} ${placeOf(there)}`);
    }
    return fresh;
  });
}
