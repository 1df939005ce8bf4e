import { areKin } from '../../reading/lexicon/sums.ts';
import type { Sum } from '../../reading/numbers/sums.ts';
import { sumMayMean } from '../sums.ts';
import type { Item } from './groups.ts';

/* What an article knows of another's sum. One that tells both tells of two things by the two. */

/** Why the article of `one` knows the sum of `other` to be of something else; nothing where it does not. */
export function knownTo(one: Item, other: Item): string | undefined {
  if (tells(one, other)) return 'one of the articles gives both sums, and so tells of two things';
  if (isOtherPart(one, other)) return 'the one is a whole, and the article of the other tells two parts of it';
  return undefined;
}

/**
 * Does the article of `one` tell the other sum too? But a headline that its own text contradicts on one thing is wrong by
 * the other articles as well.
 */
function tells({ member, fact }: Item, { fact: other }: Item): boolean {
  const isHead = /^(?:headline|summary)$/.test(member.reading.article.blocks[fact.sum.block]!.kind);
  return member.facts.sums.some(
    (sum) =>
      sumMayMean(sum, other.sum) &&
      (isPlain(sum) || mayBeOneTopic(sum.topic, other.topic)) &&
      !(isHead && sum.topic !== undefined && sum.topic === fact.topic),
  );
}

/** "More than $1 billion" is said of many things: that it fits a sum tells nothing where it is told of something else. */
const isPlain = ({ amounts }: Sum): boolean => amounts.every(({ bound }) => bound === 'exact' || bound === 'about');

const mayBeOneTopic = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || areKin(a, b);

/** So much may parts come to more or less than their whole where each is rounded. */
const ROUNDED = 0.02;
/** So much more than the whole may they come to where two articles differ on a part. */
const DIFFERING = 0.2;

/**
 * "Pays 90 million: 60 to the city, 30 to the state", and elsewhere "60 million to the city and 20 million to the state": is
 * the one the whole of two parts, one of which the article of the other tells too? Then the other is no whole, but what
 * that article has for the second part.
 */
function isOtherPart({ member, fact }: Item, other: Item): boolean {
  const { unit, value: whole } = fact.sum.amounts[0]!;
  const valueIn = ({ amounts }: Sum) => amounts.find((amount) => amount.unit === unit)?.value ?? whole;
  if (valueIn(other.fact.sum) >= whole) return false;
  const parts = member.facts.sums.filter((sum) => sum !== fact.sum && valueIn(sum) < whole);
  // What leaves no room for the shared part is another whole.
  const isShared = (part: Sum) =>
    valueIn(part) + valueIn(other.fact.sum) <= whole * (1 + DIFFERING) &&
    other.member.facts.sums.some((sum) => sum !== other.fact.sum && sumMayMean(sum, part));
  const areWhole = (a: Sum, b: Sum) => a !== b && Math.abs(valueIn(a) + valueIn(b) - whole) <= whole * ROUNDED;
  return parts.some((part) => isShared(part) && parts.some((second) => areWhole(part, second)));
}
