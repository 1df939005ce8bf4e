import { placesOf } from '../../events/match.ts';
import { classesOf, isPeople } from '../../reading/lexicon/nouns.ts';
import { areSynonyms } from '../../reading/lexicon/synonyms.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { FigureFact } from './facts.ts';
import type { Item } from './weigh.ts';

/*
 * What an article knows of another's number. One that tells both, the other's of what it says that is of, tells of two
 * things by the two, or of two stages of one.
 */

/** Smaller numbers stand in any article for many things. */
const LEAST = 20;

/** A number of so many digits hardly stands in two articles for two things, though one does not say what it counts. */
const TELLING_DIGITS = 3;

/** Why the article of `one` knows the number of `other` to be of something else; nothing where it does not. */
export function knownTo(one: Item, other: Item): string | undefined {
  if (tells(one, other)) return 'one of the articles gives both numbers, and so tells of two things';
  const own = countsLike(one, other);
  if (own.some((count) => isOfPlace(one, other, count)))
    return 'one of the articles tells the other number as that of one place';
  if (isPartOf(one, own)) return 'one of the articles tells the other number as a part of its own';
  if (!areDated(one, other) && own.some((count) => isOvertaken(one, count)))
    return 'one of the articles tells the other number as an earlier one';
  return undefined;
}

/** Does the article tell this number too, beside the one that differs? */
function tells(one: Item, { fact }: Item): boolean {
  const { facts } = one.member.facts;
  // What all come to is by chance the number of a group.
  const isLike = (own: FigureFact) => own.key === fact.key && !(own.sum && fact.group);
  if (facts.some((own) => isLike(own) && own.quantity.value === fact.quantity.value)) return true;
  if (fact.quantity.value < LEAST) return false;
  // Of what nothing else is known to have happened to: "the town's 340 pupils" are no 340 pupils hurt.
  return countsLike(one, { fact }).some(
    (count) =>
      (count.noun !== undefined || count.digits >= TELLING_DIGITS) &&
      !facts.some(({ quantity, key, predication }) => {
        const isFact = quantity.number.start === count.number.start;
        return isFact && predication.known && key !== fact.key;
      }),
  );
}

/** The counts of an article that have the other's value, of things that may be those of the other. */
function countsLike({ member }: Item, { fact: { quantity } }: Pick<Item, 'fact'>): Quantity[] {
  return member.reading.quantities.filter(
    (own) =>
      own.kind === 'count' &&
      !own.vague &&
      own.value === quantity.value &&
      (own.noun === undefined || quantity.noun === undefined || mayBeOf(own.noun, quantity.noun)),
  );
}

/** May two nouns count the same: "jobs" and "positions", "passengers" and "people"? */
const mayBeOf = (a: string, b: string): boolean =>
  a === b || (isPeople(a) && isPeople(b)) || areSynonyms(a, b) || classesOf(a)[0] === classesOf(b)[0];

const tokensOf = ({ member }: Item, { block, sentence }: Quantity): readonly Token[] =>
  member.reading.article.blocks[block]!.sentences[sentence]!.tokens;

/** "In Corran five died": is the other's number told of the place that the other is about, and this one's fact is not of? */
function isOfPlace(one: Item, other: Item, { block, sentence }: Quantity): boolean {
  const keys = new Set(placesOf(anchored(other)).map(({ key }) => key));
  for (const { key } of placesOf(anchored(one))) keys.delete(key);
  for (const { key } of one.member.facts.frame.places) keys.delete(key);
  const named = one.member.reading.places;
  return named.some((place) => place.block === block && place.sentence === sentence && keys.has(place.key));
}

const anchored = ({ member, fact }: Item) => ({ frame: member.facts.frame, context: fact.context });

/** "Eight died: two drivers and six nurses": do the counts behind the whole come to it, the other's number among them? */
function isPartOf(one: Item, like: readonly Quantity[]): boolean {
  const { block, sentence, start, value } = one.fact.quantity;
  const behind = one.member.reading.quantities.filter(
    (own) => own.kind === 'count' && own.block === block && own.sentence === sentence && own.start > start,
  );
  for (let count = 2; count <= behind.length; count++) {
    const parts = behind.slice(0, count);
    if (parts.reduce((sum, own) => sum + own.value, 0) === value && parts.some((own) => like.includes(own)))
      return true;
  }
  return false;
}

/** Words by which a number is told as one that was given before. */
const BEFORE = /^(?:first|initial|initially|earlier|previous|previously|originally|preliminary|provisional)$/;
/** So many tokens before the number, or behind it, they stand. */
const REACH = 9;

/** "At first there was talk of nine": does the article tell the number as one that was given earlier? */
function isOvertaken(one: Item, count: Quantity): boolean {
  const tokens = tokensOf(one, count);
  const near = tokens.slice(Math.max(0, count.fromToken - REACH), count.toToken + 3);
  return near.some(({ lower }) => BEFORE.test(lower)) && near.some(({ lower }) => GIVEN.test(lower));
}

/** What is done with numbers. */
const GIVEN =
  /^(?:talk|spoke|spoken|speaking|count|counts|counted|toll|tally|figure|figures|estimate|estimates|estimated|report|reports|reported|number|put|thought|believed|assumed|said|announced|given)$/;

/** Two days that are known: the older article is told of the newer number. */
const areDated = (a: Item, b: Item): boolean =>
  a.member.reading.date !== undefined && b.member.reading.date !== undefined;
