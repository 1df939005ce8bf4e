/**
 * What each kind of evidence adds to the score of two slots being of one thing. Fitted by `npm run fit:statements` to
 * labelled stories, annotated news and news of look-alike events; ARCHITECTURE.md says what came of it on unseen ones.
 */
export const WEIGHTS = {
  /** Most pairs of values are of two things. */
  prior: -0.51,
  /** Values of their kind in the two articles: the natural logarithm of one more than their number, added up. */
  many: -1.92,
  /** How much of what is said right around the one is said around the other. */
  clause: 1.5,
  /** The same over the whole sentences, by the one that has less in common. */
  sentence: 3.83,
  /** How alike what two numbers count is. */
  noun: 2.77,
  /** Both sentences have names, and none in common. */
  otherNames: -0.92,
  /** The share of its names that the article with fewer has in common with the other. */
  names: 1.94,
  /**
   * One number has the digits of the other in another order. Fitted at 7.1 to stories in which writers made such slips on
   * purpose; in real news they are rarer, so it counts for less.
   */
  order: 5.5,
  /** One number has one digit that the other has not, or a nought more. */
  digit: 0.99,
  /** Orders of magnitude between the two. */
  magnitude: -1.52,
  /** "another", "first", "other": one is told as apart from something that the other may be. */
  apart: -3.41,
  /** A place in an order: the 58th is not the 85th. */
  ordinal: -6.94,
  /** A day or a time: there are many in any article. */
  day: -0.64,
  clock: 0.31,
  /** Telling values on which the two articles agree, by the logarithm of one more than their number. */
  agreeing: 1.37,
  /** Values of one name on which they do not, likewise. */
  clashing: 0.28,
  /** The share of the former in both. */
  agreement: -3.01,
  /** The sentences tell of one kind of event, or of kinds that may be one. */
  sameClass: 0.63,
  kinClass: 0.9,
  /** Each names a place, and nothing is known to join the two. */
  placesUnmatched: -1.89,
  /** One looks back, the other does not. */
  oneBackground: -0.46,
  /** The news of the two articles is of different days. */
  framesApart: -0.6,
  /** Places or days of the two sentences exclude each other. */
  excluded: -0.89,
} as const;

export type Kind = keyof typeof WEIGHTS;
