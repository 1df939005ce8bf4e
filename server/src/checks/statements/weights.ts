/**
 * What each kind of evidence adds to the score of two slots being of one thing. Fitted by `npm run fit:statements` to
 * labelled stories, annotated news and news of look-alike events; ARCHITECTURE.md says what came of it on unseen ones.
 */
export const WEIGHTS = {
  /** Most pairs of values are of two things. */
  prior: -0.49,
  /** Values of their kind in the two articles: the natural logarithm of one more than their number, added up. */
  many: -1.93,
  /** How much of what is said right around the one is said around the other. */
  clause: 1.43,
  /** The same over the whole sentences, by the one that has less in common. */
  sentence: 4.06,
  /** How alike what two numbers count is. */
  noun: 2.71,
  /** Both sentences have names, and none in common. */
  otherNames: -0.83,
  /** The share of its names that the article with fewer has in common with the other. */
  names: 1.91,
  /**
   * One number has the digits of the other in another order. Fitted at 7.5 to stories in which writers made such slips on
   * purpose; in real news they are rarer, so it counts for less.
   */
  order: 6,
  /** One number has one digit that the other has not, or a nought more. */
  digit: 1.02,
  /** Orders of magnitude between the two. */
  magnitude: -1.5,
  /** "another", "first", "other": one is told as apart from something that the other may be. */
  apart: -3.58,
  /** A place in an order: the 58th is not the 85th. */
  ordinal: -7.2,
  /** A day or a time: there are many in any article. */
  day: -0.44,
  clock: 0.3,
  /** Telling values on which the two articles agree, by the logarithm of one more than their number. */
  agreeing: 1.54,
  /** Values of one name on which they do not, likewise. */
  clashing: 0.15,
  /** The share of the former in both. */
  agreement: -3.45,
  /** The sentences tell of one kind of event, or of kinds that may be one. */
  sameClass: 0.64,
  kinClass: 1.16,
  /** Each names a place, and nothing is known to join the two. */
  placesUnmatched: -1.93,
  /** One looks back, the other does not. */
  oneBackground: -0.62,
  /** The news of the two articles is of different days. */
  framesApart: -0.61,
  /** Places or days of the two sentences exclude each other. */
  excluded: -0.81,
} as const;

export type Kind = keyof typeof WEIGHTS;
