/**
 * What each kind of evidence adds to the score of two slots being of one thing. Fitted by `npm run fit:statements` to
 * labelled stories, annotated news and news of look-alike events; ARCHITECTURE.md says what came of it on unseen ones.
 */
export const WEIGHTS = {
  /** Most pairs of values are of two things. */
  prior: -0.48,
  /** Values of their kind in the two articles: the natural logarithm of one more than their number, added up. */
  many: -1.5,
  /** How much of what is said right around the one is said around the other. */
  clause: 1.78,
  /** The same over the whole sentences, by the one that has less in common. */
  sentence: 2.64,
  /** How alike what two numbers count is. */
  noun: 2.03,
  /** Both sentences have names, and none in common. */
  otherNames: -1.05,
  /** The share of its names that the article with fewer has in common with the other. */
  names: 1.71,
  /**
   * One number has the digits of the other in another order. Fitted at 5.9 to stories in which writers made such slips on
   * purpose; in real news they are rarer, so it counts for less.
   */
  order: 5.2,
  /** One number has one digit that the other has not, or a nought more. */
  digit: 0.53,
  /** Orders of magnitude between the two. */
  magnitude: -1.43,
  /** "another", "first", "other": one is told as apart from something that the other may be. */
  apart: -4.35,
  /** A place in an order: the 58th is not the 85th. */
  ordinal: -5.88,
  /** A day or a time: there are many in any article. */
  day: -1.11,
  clock: -0.73,
  /** Telling values on which the two articles agree, by the logarithm of one more than their number. */
  agreeing: 0.44,
  /** Values of one name on which they do not, likewise. */
  clashing: 0.56,
  /** The share of the former in both. */
  agreement: -1.16,
  /** The sentences tell of one kind of event, or of kinds that may be one. */
  sameClass: 0.12,
  kinClass: 0.62,
  /** Each names a place, and nothing is known to join the two. */
  placesUnmatched: -1.45,
  /** One looks back, the other does not. */
  oneBackground: -1.31,
  /** The news of the two articles is of different days. */
  framesApart: -0.3,
  /** Values of two periods: this year's and last year's. */
  period: -1.62,
  /** Times and days: what happened then is told by verbs of one class, or of two. */
  sameHappening: 2.33,
  otherHappening: -0.88,
  /** Places or days of the two sentences exclude each other. */
  excluded: -0.48,
} as const;

export type Kind = keyof typeof WEIGHTS;
