import type { EvidenceKind } from './evidence.ts';

/**
 * What each kind of evidence adds to the score of two facts being of one event; at 0 and above they are taken to be.
 * Set by hand and judged by `npm run fit`, which found none better on stories it had not seen; see ARCHITECTURE.md.
 */
export const WEIGHTS: Readonly<Record<EvidenceKind, number>> = {
  /** Most pairs of facts are of different events. */
  prior: -5,
  /** Both are told as their articles' own news. */
  bothMain: 3,
  /** Both are the news of one and the same article. */
  sameFrame: 4,
  /** For each telling word that two ledes share, by its weight, over the square root of the shorter's words. */
  lede: 0.9,
  people: 0.7,
  framePlace: 1.2,
  /** For every four names of the poorer article, none of which is in the other: once at least, three times at most. */
  strangers: -1.5,
  framesApart: -4,
  issuesApart: -2,
  sameDay: 2.5,
  overlap: 1,
  oneBackground: -3,
  sameClass: 1,
  kinClass: 0.4,
  otherClass: -2.5,
  samePlace: 3,
  sameBroadPlace: 0.4,
  nestedPlace: 1,
  placesApart: -3,
  /** Both name places, and none of them is known to have to do with the other's. */
  placesUnmatched: -1.5,
  /** The same, where one of them is only its article's place. */
  framesUnmatched: -1,
  /** For each telling word shared by the two sentences, by its weight. */
  words: 0.35,
  /** For each order of magnitude between two figures beyond two and a half times. */
  magnitude: -5,
  /** Two tolls of headlines and first sentences. */
  bothOpening: 1,
  /** What comes anew each day, such as arrests, told further down an article. */
  recurring: -2.5,
  /** As in one event; two events of one kind are often told beside each other. */
  only: 0.6,
  /** The predicate is no word of the lexicon, only the same word in both. */
  openPredicate: -3,
};
