import { WEIGHTS } from './weights.ts';

/** What a kind of evidence says, and to which side its weight may lie. */
interface KindOfEvidence {
  /** May the weight be above 0 or below? The fit of the weights keeps to it. */
  readonly speaks: 'for' | 'against';
  /** When it is there, and what one unit of it is. */
  readonly what: string;
}

/**
 * Every kind of evidence on whether two facts are of one event. Few and named, so that a person can follow a match, and
 * so that `npm run fit` can weigh each of them. What conflicts outright is a veto and has no weight.
 */
export const EVIDENCE = {
  prior: { speaks: 'against', what: 'Most pairs of facts are of different events.' },
  bothMain: { speaks: 'for', what: "Both are told as their articles' own news." },
  sameFrame: { speaks: 'for', what: 'Both are the news of one and the same article.' },
  lede: {
    speaks: 'for',
    what: "Telling words that two ledes share, by their weight, over the square root of the shorter's words.",
  },
  people: {
    speaks: 'for',
    what: 'Both articles name people of one rare surname; two count, and no more, and whoever rules counts half.',
  },
  strangers: { speaks: 'against', what: 'No telling name stands in both articles; by how many the poorer has.' },
  framePlace: { speaks: 'for', what: 'The two articles are about one place.' },
  framesApart: { speaks: 'against', what: 'The two articles tell of different days.' },
  issuesApart: {
    speaks: 'against',
    what: 'The two articles were written many days apart, and nothing says that they tell of one day.',
  },
  sameDay: { speaks: 'for', what: 'Both happened on one day.' },
  overlap: { speaks: 'for', what: 'The times of both overlap.' },
  oneBackground: { speaks: 'against', what: 'One looks back, the other does not.' },
  sameClass: { speaks: 'for', what: 'Both name one kind of event.' },
  kinClass: { speaks: 'for', what: 'Both name kinds of event that may be one.' },
  otherClass: { speaks: 'against', what: 'They name kinds of event that cannot be one.' },
  samePlace: { speaks: 'for', what: 'Both name one place.' },
  sameBroadPlace: { speaks: 'for', what: 'Both name one country or region.' },
  nestedPlace: { speaks: 'for', what: "One's place lies in the other's." },
  placesApart: { speaks: 'against', what: 'Places that are apart, of which one is only that of the article.' },
  placesUnmatched: { speaks: 'against', what: 'Both name places, and none is known to have to do with another.' },
  framesUnmatched: { speaks: 'against', what: "The same, where one of them is only its article's place." },
  words: { speaks: 'for', what: 'Telling words that the two sentences share, by their weight.' },
  magnitude: { speaks: 'against', what: 'Orders of magnitude between two figures beyond two and a half times.' },
  bothOpening: {
    speaks: 'for',
    what: 'Both tolls stand in a headline or a first sentence, where an article tells its own.',
  },
  only: { speaks: 'for', what: 'No article of the story has two numbers of the kind.' },
  recurring: { speaks: 'against', what: 'What comes anew each day, such as arrests, told further down an article.' },
  openPredicate: { speaks: 'against', what: 'The predicate is no word of the lexicon, only the same word in both.' },
} as const satisfies Record<string, KindOfEvidence>;

export type EvidenceKind = keyof typeof EVIDENCE;

/** One reason for or against two facts being of one event. */
export interface Evidence {
  /** A `veto` conflicts outright, a `rule` is a check's own and has no fitted weight. */
  readonly kind: EvidenceKind | 'veto' | 'rule';
  /** How much of it there is: the score gains this times the weight of the kind. */
  readonly amount: number;
  /** For a person: "both name Westport". */
  readonly why: string;
  /** Added to the score; minus infinity for a veto. */
  readonly weight: number;
}

/** A reason of a kind that has a weight. */
export function evidence(kind: EvidenceKind, why: string, amount = 1): Evidence {
  return { kind, amount, why, weight: WEIGHTS[kind] * amount };
}

/** A reason that ends the matter. */
export function veto(why: string): Evidence {
  return { kind: 'veto', amount: 1, why, weight: Number.NEGATIVE_INFINITY };
}

/** The verdict on two facts. */
export interface Match {
  /** At or above 0: one event. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What the evidence comes to. */
export function weigh(list: readonly Evidence[]): Match {
  return { score: list.reduce((sum, each) => sum + each.weight, 0), evidence: list };
}
