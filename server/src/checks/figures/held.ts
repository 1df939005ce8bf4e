import { ActorIndex } from '../../events/actors.ts';
import type { Context, Contexts } from '../../events/context.ts';
import { type Evidence, evidence, type Match, veto, weigh } from '../../events/evidence.ts';
import { areOfMain, areOfOne } from '../../events/persons/told.ts';
import type { Containment } from '../../events/places.ts';
import { compareMoments } from '../../events/timing.ts';
import { isPosted } from '../../reading/lexicon/holdings.ts';
import { birthAt } from '../../reading/numbers/births.ts';
import { countsAt, victimsAt } from '../../reading/numbers/charges.ts';
import { heldAt } from '../../reading/numbers/holdings.ts';
import type { Predication } from '../../reading/numbers/predicates.ts';
import { sourceOf } from '../../reading/quotations/attributions.ts';
import type { PlaceMention, Quantity, Reading } from '../../reading/reading.ts';
import type { Sentence } from '../../text/article.ts';
import { compareValues } from '../values.ts';
import type { FigureFact } from './facts.ts';
import { HELD, type Holder, holderOf, isOneHolder, isPersonal } from './holders.ts';
import { isNarrower } from './narrower.ts';

/* Numbers of what somebody has for good, or is charged with. They are of a person, a house or a town, and of no event. */

/** Counts of a charge, or those whom it is of. */
const CHARGE = /^held:(?:charged|convicted|cleared):/;
/** Of how many children somebody is one: none of them is his. */
const BORN = 'born:';
/** Both are told of one owner. */
const ONE_OWNER = 1;
/** Beyond this ratio one of two numbers is of a part: a branch, or all the firms of a group. */
const FAR = 4;
/** What a firm has changes in so many days. */
const FRESH_DAYS = 60;

/** The number of what somebody has, where the quantity is one; nothing else is to be read from it then. */
export function heldFact(
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  said: Predication | undefined,
  last: FigureFact | undefined,
  contexts: Contexts,
): FigureFact | undefined {
  const near =
    last && last.quantity.block === quantity.block && last.quantity.sentence === quantity.sentence
      ? { quantity: last.quantity, held: last.key.startsWith(HELD) }
      : undefined;
  const counts = countsAt(sentence, quantity);
  const victims = counts ? undefined : victimsAt(sentence, quantity);
  const birth = birthAt(sentence, quantity);
  const noun = birth ?? (counts ? 'count' : victims ? quantity.noun : heldAt(sentence, quantity, near));
  if (noun === undefined) return undefined;
  // "its 120 stores were destroyed" tells of a fire; "the father of two was killed" of no two dead.
  const parent = sentence.tokens[quantity.fromToken - 1]?.lower === 'of';
  const charge = counts ?? victims;
  const kept =
    said?.known === false || said === undefined || said.predicate === 'employ' || said.predicate === 'deploy';
  if (!charge && !kept && !parent) return undefined;
  const holder: Holder | undefined = charge ? chargedAt(reading, quantity) : holderOf(reading, noun, quantity);
  const source = sourceOf(sentence.tokens, quantity.fromToken);
  return {
    quantity: { ...quantity, noun },
    predication: { predicate: 'held', known: false, token: quantity.fromToken - 1, how: 'before' },
    key: `${HELD}${birth ? BORN : ''}${charge ?? noun}`,
    ...holder,
    ...(source ? { source } : {}),
    ...(isAlleged(sentence, quantity) ? { alleged: true as const } : {}),
    context: untimed(reading, quantity, contexts.at(quantity.block, quantity.sentence, quantity.number)),
    // A child's parent whom no name tells may be anybody.
    part: birth ? !holder?.bearer : !holder && (isPersonal(noun) || noun === 'inhabitant'),
  };
}

function chargedAt(reading: Reading, { block, sentence, start }: Quantity): Holder | undefined {
  const owner = new ActorIndex(reading).at(block, sentence, start, true).subject;
  return owner && { owner };
}

/** How often somebody married. */
const OFTEN = /(?:times|twice|thrice|once)$/i;

/** What follows an apposition that holds the number: the verb of the whole sentence, which has days of its own. */
const CLOSED = /^[^,;—]{0,24},\s+(?:is|are|was|were|has|have|had|will|would|may|\p{Ll}{2,}ed)\s/u;

/** "Lund, a father of four, was hired in 2003", "she married twice; the first, in 1943": the year is not that of the number. */
function untimed({ article: { text } }: Reading, quantity: Quantity, context: Context): Context {
  const { moment } = context;
  if (!moment || moment.start < quantity.end) return context;
  const between = text.slice(quantity.end, moment.start);
  if (!CLOSED.test(between) && !(OFTEN.test(quantity.text) && /[,;:—–]/.test(between))) return context;
  return { ...context, moment: undefined, background: false };
}

/** "suspected of owning six yachts", "rumoured to keep 12 horses": so many tokens before the number. */
const ACCUSED = 5;
const ALLEGED = /^(?:accused|alleged|allegedly|suspected|reputed|reputedly|rumoured|rumored)$/;

const isAlleged = ({ tokens }: Sentence, { fromToken }: Quantity): boolean =>
  tokens.slice(Math.max(0, fromToken - ACCUSED), fromToken).some(({ lower }) => ALLEGED.test(lower));

/** Weighs two numbers of what two named owners have; nothing where either has no name. */
export function weighHeld(
  a: { readonly fact: FigureFact; readonly date: number | undefined },
  b: { readonly fact: FigureFact; readonly date: number | undefined },
  places: Containment,
): Match | undefined {
  const [x, y] = [a.fact, b.fact];
  if (!x.key.startsWith(HELD) || !x.owner || !y.owner) return undefined;
  const counts = CHARGE.test(x.key);
  const person = counts || isPersonal(x.quantity.noun ?? '');
  const one = x.bearer && y.bearer ? areOfOne(x.bearer, y.bearer) : isOneHolder(x.owner, y.owner, !person);
  if (!one) return weigh([veto('they are of two owners')]);
  const found: Evidence[] = [
    { kind: 'rule', amount: 1, why: `both are told of ${[...x.owner].join(' ')}`, weight: ONE_OWNER },
  ];
  if (compareValues(x.quantity, y.quantity) === 'agree') return weigh(found);
  if (!counts && [x, y].some(isOfSome)) found.push(veto('a word sets some of them apart from the rest'));
  const [low, high] = [x.quantity.value, y.quantity.value].sort((m, n) => m - n) as [number, number];
  if (high > low * FAR) found.push(veto('one is many times the other'));
  if (a.date !== undefined && b.date !== undefined && Math.abs(a.date - b.date) > FRESH_DAYS)
    found.push(veto('the articles are of two times'));
  if (compareMoments(x.context.moment, y.context.moment) === 'apart') found.push(veto('they are of two times'));
  // How often somebody married and of how many children he is one is told in the past: "has had" four wives may have one.
  const life = areOfMain(x.bearer, y.bearer) && [x, y].every(isOfLife);
  if (!counts && !life && looksBack(x) !== looksBack(y))
    found.push(evidence('oneBackground', 'one looks back, the other does not'));
  if (!person && x.quantity.noun !== 'inhabitant' && areOfTwoPlaces(x, y, places))
    found.push(veto('one is told of a place'));
  return weigh(found);
}

const isOfLife = ({ key, quantity }: FigureFact): boolean =>
  key.startsWith(`${HELD}${BORN}`) || OFTEN.test(quantity.text);

/** "900 people live in the town, which was founded in 1960" tells of today. */
const looksBack = ({ quantity, context: { background, moment } }: FigureFact): boolean =>
  background && !(quantity.noun === 'inhabitant' && moment && moment.start > quantity.end);

/** Does a word before the noun, other than the owner's name, set some of them apart? */
function isOfSome({ quantity, owner }: FigureFact): boolean {
  const ofAll = (word: string) => owner?.has(word) || (isPosted(quantity.noun ?? '') && SENT_AS.has(word));
  return isNarrower({ ...quantity, modifiers: quantity.modifiers.filter((word) => !ofAll(word)) });
}

/** What all of those are whom one sender sends. */
const SENT_AS = new Set(['unarmed', 'international', 'foreign', 'neutral']);

/** A place so many characters behind the number is where those counted are. */
const BEHIND = 16;

/** "has 350 employees in Corran" tells of those there: only a number told of the same place may differ from it. */
function areOfTwoPlaces(x: FigureFact, y: FigureFact, places: Containment): boolean {
  const [xs, ys] = [placesBehind(x), placesBehind(y)];
  if (xs.length === 0 && ys.length === 0) return false;
  // Those who are sent are all there, whether it is said or not.
  if (isPosted(x.quantity.noun ?? '') && (xs.length === 0 || ys.length === 0)) return false;
  return !xs.some((one) => ys.some((other) => places.relation(one.key, other.key) === 'same'));
}

const placesBehind = ({ quantity, context }: FigureFact): readonly PlaceMention[] =>
  context.places.filter(({ start }) => start >= quantity.end && start - quantity.end <= BEHIND);
