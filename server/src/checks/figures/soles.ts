import { APART, clusterBy } from '../../events/cluster.ts';
import { evidence, type Match, veto, weigh } from '../../events/evidence.ts';
import type { Containment } from '../../events/places.ts';
import { classesOf, isPeople } from '../../reading/lexicon/nouns.ts';
import { CARDINALS } from '../../reading/lexicon/numbers.ts';
import { areSynonyms } from '../../reading/lexicon/synonyms.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Member } from '../check.ts';
import type { FigureFact, FigureFacts } from './facts.ts';
import { HELD } from './holders.ts';
import { EITHER } from './keys.ts';
import { type Item, weighFigures } from './weigh.ts';

/*
 * The only number of its thing in each of two articles on one event. What is said of it may be told in verbs of which no
 * lexicon knows that they mean one ("put up 140 flats", "a scheme for 104 apartments"): so it goes by the thing alone, and
 * asks the more of the rest.
 */

/** Smaller numbers stand in any article for many things. */
const LEAST = 8;
/** Beyond this ratio one of two numbers is of a part. */
const FAR = 4;

/** Of what is done on purpose there is one number an event; of what is destroyed or hit each place has its own. */
const DONE = new Set(
  'order build sell seats win cancel close steal seize recall create cut deploy remove sign plant give blackout vaccinate'.split(
    ' ',
  ),
);

/** What somebody has is more than what the news is of. */
const HAS = /^~(?:have|own|hold|includ|total|averag|record)$/;

/** Nouns of time, of rank and of measure: a number of them is of anything. */
const IDLE = new Set(
  'time point place game match goal run minute page chapter step degree age person family member other unit item piece type kind form source record vote'.split(
    ' ',
  ),
);

/** Of people, those who come to help are counted once; of others each has his own fate. */
const isThing = (noun: string) => (!isPeople(noun) || classesOf(noun)[0] === 'rescuer') && !IDLE.has(noun);

/** Who is cut off: a firm speaks of its customers. */
const isHousehold = (noun: string) => /^(?:home|household|house|customer|property|premise|family)$/.test(noun);

/** Do the two nouns name one thing? */
export function isOneThing(a: string, b: string): boolean {
  if (a === b || (isHousehold(a) && isHousehold(b))) return true;
  // Homes and churches are buildings, and not the same.
  const kind = classesOf(a)[0]!;
  return areSynonyms(a, b) || (kind !== 'building' && kind === classesOf(b)[0]);
}

const countsOf = ({ reading }: Member<FigureFacts>): Quantity[] =>
  reading.quantities.filter(({ kind, vague }) => kind === 'count' && !vague);

/** "31 of the 35 tombs": the whole of which a number is told. */
function isWhole({ reading }: Member<FigureFacts>, { block, sentence, fromToken }: Quantity): boolean {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  const of = /^(?:the|its|his|her|their|some|about)$/.test(tokens[fromToken - 1]?.lower ?? '') ? 2 : 1;
  const share = tokens[fromToken - of - 1];
  return tokens[fromToken - of]?.lower === 'of' && (share?.kind === 'number' || CARDINALS.has(share?.lower ?? ''));
}

/** "900 trains a day": another day has as many again. */
function isRate({ reading }: Member<FigureFacts>, { block, sentence, toToken }: Quantity): boolean {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  return tokens
    .slice(toToken, toToken + 4)
    .some(
      ({ lower }, i, near) =>
        /^(?:daily|weekly|monthly|yearly|annually|hourly)$/.test(lower) ||
        (/^(?:an?|per|each|every)$/.test(lower) &&
          /^(?:hour|day|night|week|month|year|season)$/.test(near[i + 1]?.lower ?? '')),
    );
}

/** Is it the article's own news, and the one number of its thing there? */
function isSole({ member, fact }: Item): boolean {
  const { quantity, predication, context, part, key } = fact;
  const { noun } = quantity;
  if (
    part ||
    key.startsWith(HELD) ||
    key.endsWith(EITHER) ||
    !context.main ||
    !noun ||
    quantity.value < LEAST ||
    !isThing(noun)
  )
    return false;
  if (predication.known ? !DONE.has(predication.predicate) : HAS.test(predication.predicate) && noun !== 'seat')
    return false;
  if (isWhole(member, quantity) || isRate(member, quantity)) return false;
  return countsOf(member).every(
    (other) =>
      other.noun === undefined ||
      !isOneThing(noun, other.noun) ||
      other.value === quantity.value ||
      isWhole(member, other),
  );
}

/** Does the article tell this number too, of the same thing or without a noun? */
const tells = ({ member }: Item, { fact: { quantity } }: Item): boolean =>
  countsOf(member).some(
    (own) => own.value === quantity.value && (own.noun === undefined || isOneThing(own.noun, quantity.noun!)),
  );

/** Two verbs that the lexicon knows mean two things. */
const mayBeOne = (a: FigureFact, b: FigureFact): boolean =>
  a.predication.predicate === b.predication.predicate || !a.predication.known || !b.predication.known;

/** Weighs whether two such numbers are of one thing. */
export function weighSoles(a: Item, b: Item, places: Containment): Match {
  const [x, y] = [a.fact.quantity, b.fact.quantity];
  if (a.member === b.member || !isOneThing(x.noun!, y.noun!) || !mayBeOne(a.fact, b.fact))
    return weigh([veto('they count two things')]);
  if (Math.max(x.value, y.value) > FAR * Math.min(x.value, y.value))
    return weigh([veto('one is many times the other')]);
  if (x.value !== y.value && (tells(a, b) || tells(b, a)))
    return weigh([veto('one of the articles gives both numbers, and so tells of two things')]);
  const { evidence: found, score } = weighFigures(a, b, places, NONE);
  if (score === APART) return weigh(found);
  return weigh([...found, evidence('only', 'no article of the two has another number of the thing')]);
}

const NONE: ReadonlySet<string> = new Set();

/** As it is compared: by its thing. */
const byThing = ({ member, fact }: Item): Item => ({
  member,
  fact: { ...fact, key: `:${fact.quantity.noun}`, predication: { ...fact.predication, known: false } },
});

/** Joins among figures that nothing else is told with those that are the only ones of one thing. */
export function joinedSoles(groups: readonly Item[][], places: Containment): Item[][] {
  const alone = groups.filter((group) => group.length === 1 && isSole(group[0]!));
  if (alone.length < 2) return [...groups];
  const origins = new Map(alone.map(([item]) => [byThing(item!), item!] as const));
  const joined = clusterBy([...origins.keys()], (a, b) => {
    const [x, y] = [origins.get(a)!, origins.get(b)!];
    return mayBeOne(x.fact, y.fact) ? weighSoles(a, b, places).score : APART;
  });
  const kept = new Set(alone);
  return [
    ...groups.filter((group) => !kept.has(group)),
    ...joined.map((group) => (group.length === 1 ? [origins.get(group[0]!)!] : group)),
  ];
}
