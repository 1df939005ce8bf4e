/**
 * What each kind of evidence adds to the score of two slots being of one thing. Fitted by `npm run fit:statements` to
 * labelled stories, annotated news and news of look-alike events; ARCHITECTURE.md says what came of it on unseen ones.
 */
export const WEIGHTS = {
  /** Most pairs of values are of two things. */
  prior: -3.33,
  /** Values of their kind in the two articles: the natural logarithm of one more than their number, added up. */
  many: -0.7,
  /** How much of what is said right around the one is said around the other. */
  clause: 0.35,
  /** The same over the whole sentences, by the one that has less in common. */
  sentence: 1.79,
  /** How alike what two numbers count is. */
  noun: 2.54,
  /** A number without a noun on either side. */
  nounless: -0.4,
  /** How far the pair is ahead of any other that either slot makes, by words and nouns. */
  lead: 1.25,
  /** The same word stands right before both, and right behind. */
  sameBefore: 0.69,
  sameBehind: 0.69,
  /** Both sentences have names, and none in common. */
  otherNames: -0.93,
  /** How alike the two articles are by their telling words. */
  words: 2.04,
  /** The share of its names that the article with fewer has in common with the other. */
  names: 0.86,
  /**
   * One number has the digits of the other in another order. Fitted at 10.8 to stories in which writers made such slips on
   * purpose, and a place in an order at -9.65 to match; in real news slips are rarer, so both count for less.
   */
  order: 5.2,
  /** One number has one digit that the other has not, or a nought more. */
  digit: 0.45,
  /** Orders of magnitude between the two. */
  magnitude: -1.74,
  /** "another", "first", "other": one is told as apart from something that the other may be. */
  apart: -3.29,
  /** "old", "version", "average": a word that sets one's thing apart stands by one alone. */
  aside: -0.64,
  /** A place in an order: the 58th is not the 85th. */
  ordinal: -5.72,
  /** A day or a time: there are many in any article. */
  day: -1.05,
  /** Fitted at 0; a wrong hour is dear, and there are look-alikes in any chronicle of a day. */
  clock: -1.3,
  /** Sums and stretches of time are fewer, and told of fewer things. */
  money: 1.6,
  duration: 1.13,
  /** Telling values on which the two articles agree, by the logarithm of one more than their number. */
  agreeing: 0.31,
  /** Values of one name on which they do not, likewise. */
  clashing: 0.49,
  /** The share of the former in both. */
  agreement: -0.91,
  /** Both stand in their articles' ledes, or one of them. */
  bothLede: 0.63,
  oneLede: 0.41,
  /** The sentences tell of kinds of event that may be one. */
  kinClass: 0.6,
  /** Each names a place, and nothing is known to join the two. */
  placesUnmatched: -1.36,
  /** One looks back, the other does not. */
  oneBackground: -1,
  /** The news of the two articles is of different days. */
  framesApart: -0.48,
  /** Values of two periods: this year's and last year's. */
  period: -4.46,
  /** Times and days: what happened then is told by verbs of one class, or of two. */
  sameHappening: 2.53,
  otherHappening: -1,
  /** Other values of their sentences that agree, and that do not. */
  besideSame: 0.5,
  besideOther: -0.79,
  /** How alike what is said of what the two count is. */
  predicate: 1.16,
  /** Adjectives that what they count shares. */
  sameModifier: 1.21,
  /** A number below ten. */
  small: -0.77,
  /** Places or days of the two sentences exclude each other. */
  excluded: -0.41,
} as const;

export type Kind = keyof typeof WEIGHTS;
