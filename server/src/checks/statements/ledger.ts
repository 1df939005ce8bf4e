import type { Evidence, Match } from '../../events/evidence.ts';
import { Containment } from '../../events/places.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf, type Statement } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import { pairsOf } from './compare.ts';
import type { StatementFacts } from './facts.ts';
import { groupsOf, LEAST_SCORE, linksIn, nameOf, type SlotMention } from './links.ts';
import { Told } from './told.ts';
import { differ } from './values.ts';
import { type Kind, WEIGHTS } from './weights.ts';

/** Pairs from here on are shown to whoever asks why they were not joined. */
const NEAR_MISS = 0;

/** In plain words what each kind of evidence is. */
const WHY: Readonly<Record<Kind, string>> = {
  prior: 'most pairs of values are of two things',
  many: 'values of their kind in the two articles',
  clause: 'what is said right around both',
  sentence: 'what their sentences have in common',
  noun: 'what the two count',
  nounless: 'one counts nothing that is named',
  lead: 'how far they are ahead of any other pair that either makes',
  sameBefore: 'the same word stands before both',
  sameBehind: 'the same word stands behind both',
  aside: 'a word that sets a thing apart stands by one alone',
  money: 'sums are told of few things',
  duration: 'stretches of time are told of few things',
  bothLede: 'both stand in a lede',
  oneLede: 'one stands in a lede',
  otherNames: 'the sentences name others',
  words: 'how alike the two articles are',
  names: 'names that both articles have',
  order: 'one is the other with its digits in another order',
  digit: 'one digit makes the difference',
  magnitude: 'how far apart the values are',
  apart: 'one is told as another, a further or a part',
  ordinal: 'places in an order',
  day: 'days are told of many things',
  clock: 'times of day',
  agreeing: 'values on which the two articles agree',
  clashing: 'values on which they do not',
  agreement: 'the share of the values on which they agree',
  kinClass: 'they tell of kinds of event that may be one',
  placesUnmatched: 'each names a place that has nothing to do with the other',
  oneBackground: 'one looks back, the other does not',
  framesApart: 'the articles tell of different days',
  period: 'they are of two periods',
  sameHappening: 'both tell when the same happened',
  otherHappening: 'they tell when two different things happened',
  besideSame: 'other values of their sentences agree',
  besideOther: 'other values of their sentences do not agree',
  predicate: 'what is said of what the two count',
  sameModifier: 'adjectives that what they count shares',
  small: 'numbers below ten are told of many things',
  excluded: 'their places or days exclude each other',
};

/** The values that are taken to be of one thing, and those that nearly were. */
export function statementsLedger(story: Story<StatementFacts>): Ledger {
  const places = new Containment(story.members.map((member) => member.reading));
  const { mentions, links } = linksIn(story, LEAST_SCORE);
  const near = linksIn(story, NEAR_MISS);
  const groups = groupsOf(links).map((slots) => slots.map((slot) => mentions.get(slot)!));
  const rest = [...near.mentions.values()].filter(({ slot }) => !mentions.has(slot)).map((mention) => [mention]);
  return ledgerOf<SlotMention>({
    groups: [...groups, ...rest],
    state: statementOf,
    weigh: (a, b) => weigh(a, b, places),
    settled: (a, b) => (differ(a.slot, b.slot) ? undefined : 'the values agree'),
  });
}

/** The reasons come to the score less the threshold, so that 0 decides as it does for every other check. */
function weigh(a: SlotMention, b: SlotMention, places: Containment): Match {
  const among = [[a.slot, b.slot]] as const;
  const [pair] = pairsOf(new Told(a.member), new Told(b.member), places, Number.NEGATIVE_INFINITY, among);
  if (!pair) return { score: 0, evidence: [] };
  const evidence = Object.entries(pair.amounts).flatMap(([kind, amount]): Evidence[] => {
    const weight = WEIGHTS[kind as Kind] * amount - (kind === 'prior' ? LEAST_SCORE : 0);
    return amount === 0 ? [] : [{ kind: 'rule', amount, why: WHY[kind as Kind], weight }];
  });
  return { score: pair.score - LEAST_SCORE, evidence };
}

function statementOf({ member, slot, span }: SlotMention): Statement {
  const frame = member.facts.frame;
  return {
    member,
    span,
    what: `Told of one ${nameOf(slot)}`,
    key: slot.kind,
    words: wordsAt(member.reading, span),
    ...(slot.quantity ? { value: { min: slot.quantity.min, max: slot.quantity.max, unit: slot.kind } } : {}),
    anchored: { frame, context: new Told(member).context(slot) },
  };
}
