import type { Kind } from './kinds.ts';

/**
 * What each kind of evidence adds to the first estimate of whether two values are of one thing, asked of the pairs that a
 * glance (sieve.ts) lets pass: those that it leaves the trees (forest.ts) are asked about. Fitted by logistic regression to
 * labelled stories, annotated news and news of look-alike events.
 */
export const WEIGHTS = {
  /** Most pairs of values are of two things. */
  prior: -3.36,
  /** Values of their kind in the two articles: the natural logarithm of one more than their number, added up. */
  many: -0.61,
  /** How much of what is said right around the one is said around the other. */
  clause: 0.55,
  /** The same over the whole sentences, by the one that has less in common. */
  sentence: 0.85,
  /** How alike what two numbers count is. */
  noun: 2.25,
  /** A number without a noun on either side. */
  nounless: -0.45,
  /** How far the pair is ahead of any other that either slot makes, by words and nouns. */
  lead: 1.64,
  /** The same word stands right before both, and right behind. */
  sameBefore: 0.67,
  sameBehind: 0.67,
  /** Both sentences have names, and none in common. */
  otherNames: -0.99,
  /** How alike the two articles are by their telling words. */
  words: 2.09,
  /** The share of its names that the article with fewer has in common with the other. */
  names: 0.99,
  /**
   * One number has the digits of the other in another order. Fitted at 10.8 to stories in which writers made such slips on
   * purpose, and a place in an order at -12.4 to match; in real news slips are rarer, so both count for less.
   */
  order: 5.2,
  /** One number has one digit that the other has not, or a nought more. */
  digit: 0.27,
  /** Orders of magnitude between the two. */
  magnitude: -1.77,
  /** "another", "first", "other": one is told as apart from something that the other may be. */
  apart: -2.39,
  /** "old", "version", "average": a word that sets one's thing apart stands by one alone. */
  aside: -0.85,
  /** A place in an order: the 58th is not the 85th. */
  ordinal: -5.72,
  /** A day or a time: there are many in any article. */
  day: -1.27,
  /** Fitted at 0; a wrong hour is dear, and there are look-alikes in any chronicle of a day. */
  clock: -1.3,
  /** Sums and stretches of time are fewer, and told of fewer things. */
  money: 1.48,
  duration: 0.99,
  /** Telling values on which the two articles agree, by the logarithm of one more than their number. */
  agreeing: 0.41,
  /** Values of one name on which they do not, likewise. */
  clashing: 0.45,
  /** The share of the former in both. */
  agreement: -1.05,
  /** Both stand in their articles' ledes, or one of them. */
  bothLede: 0.67,
  oneLede: 0.4,
  /** The sentences tell of kinds of event that may be one. */
  kinClass: 0.63,
  /** Each names a place, and nothing is known to join the two. */
  placesUnmatched: -1.3,
  /** One looks back, the other does not. */
  oneBackground: -1.19,
  /** The news of the two articles is of different days. */
  framesApart: -0.56,
  /** Values of two periods: this year's and last year's. */
  period: -4.69,
  /** Times and days: what happened then is told by verbs of one class, or of two. */
  sameHappening: 2.26,
  otherHappening: -0.98,
  /** Other values of their sentences that agree, and that do not. */
  besideSame: 0.63,
  besideOther: -0.65,
  /** How alike what is said of what the two count is. */
  predicate: 1.13,
  /** Adjectives that what they count shares. */
  sameModifier: 1.09,
  /** A number below ten. */
  small: -0.68,
  /** Places or days of the two sentences exclude each other. */
  excluded: -0.52,
} as const satisfies Partial<Record<Kind, number>>;
