import { compareActors, mayShareAgent, mayShareSubject, meet, sharedActors } from '../../events/actors.ts';
import { APART, clusterBy } from '../../events/cluster.ts';
import { type Anchored, isLocalPart, matchOf } from '../../events/match.ts';
import { areOfOneTime, daysStated } from '../../events/newsday.ts';
import { Containment } from '../../events/places.ts';
import { compareMoments } from '../../events/timing.ts';
import { lemmaOf } from '../../reading/lexicon/nouns.ts';
import { areKin, OWNED, plainTopic, RESULTS, STRONG } from '../../reading/lexicon/sums.ts';
import { areSynonyms } from '../../reading/lexicon/synonyms.ts';
import { mayBeOnePeriod } from '../../reading/numbers/periods.ts';
import { PERSON, type Sum } from '../../reading/numbers/sums.ts';
import type { Quantity } from '../../reading/reading.ts';
import { stemOf } from '../../reading/stems.ts';
import type { Member, Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import { areSlips, sumsAgree, sumsDiffer } from '../sums.ts';
import type { MoneyFact, MoneyFacts } from './facts.ts';
import { knownTo } from './knowing.ts';
import { areSolePaid } from './paid.ts';

/** A sum in an article. */
export interface Item {
  readonly member: Member<MoneyFacts>;
  readonly fact: MoneyFact;
}

/** A sum at its place, in one of the currencies that it is given in. */
export interface MoneyMention extends Mention, Item {
  readonly member: Member<MoneyFacts>;
  readonly amount: Quantity;
}

/** A sum of a topic that many things have (a cost, a deal) needs a surer match than a haul or a fine. */
const WEAK_TOPIC = 1;
/** The one sum of its topic in each of two articles is surer of the other than one of several. */
const SOLE = 0.2;
/** Not of what is bought and sold: an article may tell of another deal, or of what was rumoured. */
const DEALS = /^(?:deal|bid|cost|price|invest|budget)$/;
/** Sums that differ by a slip of the pen are of one thing even where no word, or another, says what they are of. */
const SLIP = 2.5;
/** Two articles that give one sum are the likelier to tell of one event. */
const AGREEMENT = 1;
/** So many days after its results a house has others to report. */
const REPORTED_DAYS = 45;
/** Beyond this ratio two sums are of two things, unless a digit or "million" for "billion" went astray. */
const FAR = 4;

/** Sums of one thing in one event, in one currency. */
export interface Group {
  readonly mentions: readonly MoneyMention[];
  readonly conflict: (a: MoneyMention, b: MoneyMention) => boolean;
}

/** Are two sums so far from each other that they can only be of two things? */
function areFar(a: Sum, b: Sum): boolean {
  for (const x of a.amounts) {
    const y = b.amounts.find((each) => each.unit === x.unit);
    if (!y) continue;
    const ratio = Math.max(x.value, y.value) / Math.min(x.value, y.value);
    const power = Math.log10(ratio);
    return ratio > FAR && Math.abs(power - Math.round(power)) > 1e-6;
  }
  return false;
}

/** May the two be held against each other: sums of one topic, the only ones at their rate, or slips of each other? */
function areComparable(a: Item, b: Item): boolean {
  const [x, y] = [a.fact, b.fact];
  if (x.topic !== undefined && y.topic !== undefined && areKin(x.topic, y.topic)) return true;
  return areSlips(x.sum, y.sum) || areSoleRates(a, b) || areSolePaid(a, b);
}

/** Rates at which everything is told: wages by the month, profits by the year and the share. */
const COMMON_RATE = /^(?:share|year|annum|month|monthly|week|weekly|hour|hourly|season|each)$/;

/** Is each the only sum of its article at the rate that both are told at, and its own news: so much a litre, or a head? */
function areSoleRates(a: Item, b: Item): boolean {
  const { per } = a.fact.sum;
  if (per === undefined || per !== b.fact.sum.per) return false;
  if (COMMON_RATE.test(per) && !(per === 'share' && isOffered(a) && isOffered(b))) return false;
  if (!a.fact.context.main || !b.fact.context.main || !isKnown(a, b) || !isKnown(b, a)) return false;
  return [a, b].every(({ member, fact }) =>
    member.facts.sums.every((sum) => sum === fact.sum || sum.per !== per || sumsAgree(sum, fact.sum)),
  );
}

/** What a share costs on the exchange, and what is paid out for it (stems). */
const OF_EXCHANGE = new Set('close trade dividend'.split(' ').map(stemOf));

/** Is it what shareholders get, where the article's own news is that their company is sold? */
const isOffered = ({ member, fact: { topic, sum } }: Item): boolean =>
  member.facts.frame.classes[0] === 'merger' &&
  ![...sum.words].some((word) => OF_EXCHANGE.has(word)) &&
  (topic === undefined || /^(?:deal|bid|price|receive)$/.test(topic));

/** Topics of which one article tells several that are all its own news: two bidders' bids. */
const RIVAL = /^(?:bid|invest|donation|raise)$/;

/**
 * Is each the only sum of its topic in its article, and that article's own news? Then the two are of one thing if the
 * articles are of one event, whoever is named beside them; but nobody who is not in the other article at all.
 */
function areSole(a: Item, b: Item): boolean {
  const { topic } = a.fact;
  if (topic === undefined || b.fact.topic === undefined || !areKin(topic, b.fact.topic)) return false;
  if (topic === b.fact.topic && RIVAL.test(topic)) return false;
  if (!a.fact.context.main || !b.fact.context.main) return false;
  // What a firm earned and owes is told of its rivals too.
  if ((isResult(a.fact) || topic === 'wage') && !mayShareSubject(a.fact.actors, b.fact.actors)) return false;
  return isSole(a, b) && isSole(b, a) && isKnown(a, b) && isKnown(b, a);
}

function isSole({ member, fact }: Item, other: Item): boolean {
  return member.facts.facts.every(
    ({ topic, key, sum, context }) =>
      key !== fact.key ||
      topic === undefined ||
      !context.main ||
      !(topic === fact.topic || topic === other.fact.topic) ||
      sumsAgree(sum, fact.sum),
  );
}

/** Is one of those who are named before the sum in the other article too? */
function isKnown({ fact }: Item, { member }: Item): boolean {
  const { subject, agent } = fact.actors;
  // What each family gets is told beside the name of any.
  if (isPaidOut(fact.sum) || subject === undefined) return true;
  const { named } = member.facts;
  return meet(subject, named) || (agent !== undefined && meet(agent, named));
}

const isPaidOut = ({ per }: Sum) => per === PERSON || per === 'family';

/** Nouns for anybody who is paid or pays. */
const ANYONE =
  /^(?:person|head|each|apiece|capita|individual|adult|victim|survivor|resident|customer|visitor|guest)s?$/;

/** Are the two told of people of two sorts, the drivers and the passengers? */
function areOfTwoSorts({ one: a }: Sum, { one: b }: Sum): boolean {
  if (a === undefined || b === undefined || ANYONE.test(a) || ANYONE.test(b)) return false;
  return lemmaOf(a) !== lemmaOf(b) && !areSynonyms(lemmaOf(a), lemmaOf(b));
}

/** Does a word set the thing of one sum apart, or is it another's money: the bank's and the government's? */
function areMarkedApart(a: Sum, b: Sum): boolean {
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].some((word) => !other.has(word));
  if (only(a.apart, b.apart) || only(b.apart, a.apart)) return true;
  return a.payers.size > 0 && b.payers.size > 0 && !meet(a.payers, b.payers);
}

/** Does the other article never speak of the thing that costs so much? */
function isUnheardOf({ fact }: Item, { member }: Item): boolean {
  const { thing } = fact.sum;
  return thing !== undefined && !member.reading.article.text.toLowerCase().includes(thing.replace(/s$/, ''));
}

/** Does the sum's sentence name a place that the other article does not speak of? */
function isElsewhere({ fact }: Item, { member }: Item): boolean {
  return fact.context.places.some(({ key }) => !key.split(' ').some((part) => member.facts.named.has(part)));
}

/** Are the articles on two reports of what was earned and owed, by the days that they state? */
function areOfTwoReports(a: Item, b: Item): boolean {
  if (!a.fact.context.main || !b.fact.context.main) return false;
  const [x, y] = [a.fact.sum.period, b.fact.sum.period];
  // "In the first quarter": named by both, it is one and the same, whenever that is told.
  if (x !== undefined && x === y && /\d/.test(x)) return false;
  return (daysStated(datedOf(a), datedOf(b)) ?? 0) > REPORTED_DAYS;
}

const datedOf = ({ member }: Item) => ({ reading: member.reading, frame: member.facts.frame });

/** Do the sentences themselves, or the rules for owners, say that the two sums are two persons' or two firms'? */
function areOfTwo(x: MoneyFact, y: MoneyFact): boolean {
  if (compareActors(x.actors, y.actors) === 'different') return true;
  if ((isOwned(x) || isOwned(y)) && !mayShareSubject(x.actors, y.actors)) return true;
  // One man may have the offers of several clubs.
  return /^(?:bid|deal)$/.test(x.topic ?? y.topic ?? '') && !mayShareAgent(x.actors, y.actors);
}

/** What of time and place cannot tell the two apart. */
function blindTo(a: Item, b: Item, sole: boolean, slips: boolean): 'time' | 'both' | undefined {
  if (!(sole || slips) || !areOfOneTime(datedOf(a), datedOf(b))) return undefined;
  // The theft is one day's and its trial another's; two days that both facts name are those of two sums.
  const [x, y] = [a.fact.context.moment, b.fact.context.moment];
  if ((!slips || isResult(a.fact)) && compareMoments(x, y) === 'apart') return undefined;
  // Money moves between places: the seller's town and the buyer's tell no two sales from each other.
  return sole ? 'both' : 'time';
}

export function scoreOf(a: Item, b: Item, places: Containment): number {
  const [x, y] = [a.fact, b.fact];
  if (!mayBeOnePeriod(x.sum.period, y.sum.period)) return APART;
  if (areFar(x.sum, y.sum) || areOfTwoSorts(x.sum, y.sum)) return APART;
  if (isResult(x) && isResult(y) && areOfTwoReports(a, b)) return APART;
  const slips = areSlips(x.sum, y.sum);
  const rates = areSoleRates(a, b) || areSolePaid(a, b);
  const sole = rates || areSole(a, b);
  if (!sole) {
    if (!(slips && x.context.main && y.context.main) && areOfTwo(x, y)) return APART;
    // One of several who were fined, of whom the other article names none.
    const apart = compareActors(x.actors, y.actors) !== 'shared' && !(isKnown(a, b) && isKnown(b, a));
    if (apart && !slips && !sumsAgree(x.sum, y.sum)) return -1;
    // Nobody is named here: it is the article's own news or it is left alone.
    const placed = ({ actors, context }: MoneyFact) => actors.all.size > 0 || context.main;
    if (!placed(x) || !placed(y)) return -1;
  }
  const [own, other] = [a, b].map(({ member, fact }) => ({ frame: member.facts.frame, context: fact.context })) as [
    Anchored,
    Anchored,
  ];
  const without = blindTo(a, b, sole, slips);
  const whole = matchOf(own, other, places).score;
  const match = without ? Math.max(whole, matchOf(own, other, places, without).score) : whole;
  // Another day vetoes the pair, but not the groups that other articles join.
  if (match === APART) return -1;
  // The instalment, the longer model: one of the two sums is of a thing of its own.
  if (!slips && !sumsAgree(x.sum, y.sum) && areMarkedApart(x.sum, y.sum)) return -1;
  // The access road and the bridge: what costs so much is nowhere in the other article.
  if (!slips && !sumsAgree(x.sum, y.sum) && (isUnheardOf(a, b) || isUnheardOf(b, a))) return -1;
  // Revenue in one country is no revenue of the whole.
  if (isResult(x) && !sumsAgree(x.sum, y.sum) && (isElsewhere(a, b) || isElsewhere(b, a))) return -1;
  const score = match + sharedActors(x.actors, y.actors) + (sumsAgree(x.sum, y.sum) ? AGREEMENT : 0);
  if (slips) return score + SLIP + (x.topic !== undefined && x.topic === y.topic ? AGREEMENT : 0);
  if (rates) return score - SOLE;
  if (x.topic === undefined || y.topic === undefined) return -1;
  if (x.topic === y.topic && STRONG.has(x.topic)) return score;
  // A loss and a cost may be one sum; where nothing else is said alike they are two.
  if (sole && x.topic !== y.topic && !meet(x.sum.words, y.sum.words)) return -1;
  if (sole) return score - (DEALS.test(x.topic) && DEALS.test(y.topic) ? WEAK_TOPIC : SOLE);
  return x.topic === y.topic && meet(x.sum.words, y.sum.words) ? score - WEAK_TOPIC : -1;
}

const isResult = ({ topic }: MoneyFact) => topic !== undefined && RESULTS.has(plainTopic(topic));
const isOwned = ({ topic }: MoneyFact) => topic !== undefined && OWNED.has(plainTopic(topic));

/** Groups the sums of a story that are for one thing in one event; one that stands alone is a group of one. */
export function clustersOf(story: Story<MoneyFacts>, places: Containment): Item[][] {
  const byKey = new Map<string, Item[]>();
  const sites = new Set(story.members.flatMap(({ facts }) => facts.frame.places.map((place) => place.key)));
  for (const member of story.members) {
    const { frame, facts } = member.facts;
    for (const fact of facts) {
      // A place by which another article names the whole event is no part of it.
      const isWhole = fact.context.places.some((place) => sites.has(place.key) && !places.isBroad(place.key));
      if (!isWhole && isLocalPart({ frame, context: fact.context }, places)) continue;
      const list = byKey.get(fact.key) ?? [];
      list.push({ member, fact });
      byKey.set(fact.key, list);
    }
  }
  return [...byKey.values()].flatMap((list) =>
    list.length < 2 ? [list] : clusterBy(list, (a, b) => scoreOf(a, b, places)),
  );
}

/** The groups in which sums can disagree, by currency. */
export function groupsOf(story: Story<MoneyFacts>): Group[] {
  const places = new Containment(story.members.map((member) => member.reading));
  const conflict = (a: Item, b: Item) => settledBy(a, b, places) === undefined;
  return clustersOf(story, places)
    .flatMap(byCurrency)
    .filter((mentions) => mentions.length > 1)
    .map((mentions) => ({ mentions, conflict }));
}

/** Why two sums of one group raise nothing against each other; nothing where they contradict each other. */
export function settledBy(a: Item, b: Item, places: Containment): string | undefined {
  const [x, y] = [a.fact.sum, b.fact.sum];
  if (a.member === b.member) return 'both stand in one article';
  if (!areComparable(a, b)) return 'nothing says that the two sums are for one thing';
  if (!sumsDiffer(x, y)) return 'the sums agree, or have no currency in common';
  const known = knownTo(a, b) ?? knownTo(b, a);
  if (known !== undefined) return known;
  return scoreOf(a, b, places) < 0 ? 'they were joined through others, and too little speaks for the pair' : undefined;
}

/** The amounts of a group, those of each currency by themselves. */
function byCurrency(group: readonly Item[]): MoneyMention[][] {
  const lists = new Map<string, MoneyMention[]>();
  for (const item of group) {
    for (const amount of item.fact.sum.amounts) {
      const unit = amount.unit ?? '';
      const list = lists.get(unit) ?? [];
      list.push({ ...item, amount, span: amount.number });
      lists.set(unit, list);
    }
  }
  return [...lists.values()];
}
