import type { Amounts } from './amounts.ts';
import type { Glance } from './glance.ts';
import type { Kind } from './kinds.ts';

/**
 * What is seen of two values at a glance, weighed: it settles most pairs before anything is asked that takes time.
 * Fitted by logistic regression (`npm run fit:statements -- --estimate`) to tell the pairs that the trees take for one
 * thing, or nearly, from all others.
 */
export const SIEVE = {
  prior: -2.02,
  many: -1.18,
  noun: 3.16,
  nounless: -0.21,
  money: 1.19,
  duration: 0.81,
  words: 0.5,
  names: 1.54,
  order: 8.1,
  digit: 0.67,
  magnitude: -3.2,
  apart: -3.46,
  ordinal: -8.34,
  day: -1.97,
  clock: -0.26,
  agreeing: 1.33,
  clashing: 0.29,
  agreement: -2.45,
  small: -0.98,
  anchor: 0.73,
  anchorName: -0.34,
  nearSame: 0.48,
  nearOther: -2.25,
  sameBefore: 1.1,
  sameBehind: 0.83,
  sameUnit: 0.86,
  manyUnit: -1.38,
  gap: -0.39,
  count: -0.35,
  percent: -0.25,
  predicate: 2.17,
  tolls: 1.01,
} as const satisfies Partial<Record<Kind, number>>;

/** Below this a pair is given up: the trees would take one in two hundred of what they take in all. */
export const FAINT = -6.5;

const weights: Amounts = SIEVE;

/** What a glance, or what two articles have in common, adds to that. */
export function hopeOf(amounts: Glance | Amounts): number {
  let hope = 0;
  for (const kind in amounts) hope += (weights[kind as Kind] ?? 0) * (amounts as Amounts)[kind as Kind]!;
  return hope;
}
