import type { Amounts } from './amounts.ts';
import type { Kind } from './kinds.ts';

/**
 * What is seen of two values at a glance, weighed: it settles most pairs before anything is asked that takes time.
 * Fitted by logistic regression (`npm run fit:statements -- --estimate`) to tell the pairs that the trees take for one
 * thing, or nearly, from all others.
 */
export const SIEVE = {
  prior: -2.44,
  many: -1.2,
  noun: 3.42,
  nounless: -0.65,
  money: 1.59,
  duration: 1.28,
  words: 0.91,
  names: 1.3,
  order: 11.74,
  digit: 0.85,
  magnitude: -4.57,
  apart: -4.19,
  ordinal: -11.86,
  day: -1.14,
  clock: -0.34,
  agreeing: 0.81,
  clashing: 0.25,
  agreement: -1.15,
  small: -1.22,
  anchor: 0.8,
  anchorName: -0.37,
  nearSame: 0.82,
  nearOther: -1.92,
  sameBefore: 1.24,
  sameBehind: 0.82,
  sameUnit: 1.15,
  manyUnit: -1.07,
  gap: -0.35,
  count: 0.53,
  percent: -0.24,
  predicate: 1.96,
  tolls: 1.25,
} as const satisfies Partial<Record<Kind, number>>;

/** Below this a pair is given up: the trees would take one in two hundred of what they take in all. */
export const FAINT = -6.1;

const weights: Amounts = SIEVE;

/** What two articles have in common adds so much to that; what a glance adds is told there. */
export function hopeOf(amounts: Amounts): number {
  let hope = 0;
  for (const kind in amounts) hope += (weights[kind as Kind] ?? 0) * amounts[kind as Kind]!;
  return hope;
}
