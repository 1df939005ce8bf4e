import type { Reading } from '../reading/reading.ts';
import { namedIn } from './actors.ts';
import { tellingOf } from './telling.ts';

/** Whom and what an article names: articles of one matter share much of it. */
export interface Matter {
  /** Parts of all its names. */
  readonly named: ReadonlySet<string>;
  /** How much they tell together. */
  readonly weight: number;
}

/** What an article names. Pure. */
export function matterOf(reading: Reading): Matter {
  const named = namedIn(reading);
  let weight = 0;
  for (const part of named) weight += tellingOf(part);
  return { named, weight };
}

/** How much of the names of the article that names less stands in the other too, by weight, and as a part of it. */
export function shareOf(a: Matter, b: Matter): { readonly weight: number; readonly part: number } {
  let weight = 0;
  const [small, large] = a.named.size <= b.named.size ? [a, b] : [b, a];
  for (const part of small.named) if (large.named.has(part)) weight += tellingOf(part);
  const least = Math.min(a.weight, b.weight);
  return { weight, part: least === 0 ? 0 : weight / least };
}

/** Articles of one matter share names of so much weight, and such a part of those of the one that has fewer. */
const [NAMES, PART] = [2, 0.25] as const;

/** May two articles be of one matter, by the names in them? */
export function areOfOneMatter(a: Matter, b: Matter): boolean {
  const { weight, part } = shareOf(a, b);
  return weight >= NAMES && part >= PART;
}
