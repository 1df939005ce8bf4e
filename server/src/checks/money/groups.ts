import { compareActors, mayShareAgent, mayShareSubject, meet, sharedActors } from '../../events/actors.ts';
import { APART, clusterBy } from '../../events/cluster.ts';
import { isLocalPart, matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { OWNED, STRONG } from '../../reading/lexicon/sums.ts';
import { mayBeOnePeriod } from '../../reading/periods.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Sum } from '../../reading/sums.ts';
import type { Member, Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import { areSlips, sumsAgree, sumsDiffer } from '../sums.ts';
import type { MoneyFact, MoneyFacts } from './facts.ts';

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
/** Sums that differ by a slip of the pen are of one thing even where no word, or another, says what they are of. */
const SLIP = 1;
/** Two articles that give one sum are the likelier to tell of one event. */
const AGREEMENT = 1;
/** Beyond this ratio two sums are of two things, unless a digit or "million" for "billion" went astray. */
const FAR = 4;

/** Sums of one thing in one event, in one currency. */
export interface Group {
  readonly mentions: readonly MoneyMention[];
  readonly conflict: (a: MoneyMention, b: MoneyMention) => boolean;
}

/**
 * Does the article of `mention` know the other sum too? Then it tells two things by the two; but a headline that its own
 * text contradicts on one thing is wrong by the other articles as well.
 */
function knows({ member, fact }: Item, other: Sum): boolean {
  const isHead = /^(?:headline|summary)$/.test(member.reading.article.blocks[fact.sum.block]!.kind);
  return member.facts.sums.some(
    (sum) => sumsAgree(sum, other) && !(isHead && sum.topic !== undefined && sum.topic === fact.topic),
  );
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

/** May the two be held against each other: sums of one topic, or slips of each other? */
function areComparable(a: MoneyFact, b: MoneyFact): boolean {
  return (a.topic !== undefined && a.topic === b.topic) || areSlips(a.sum, b.sum);
}

export function scoreOf(a: Item, b: Item, places: Containment): number {
  const [x, y] = [a.fact, b.fact];
  if (!mayBeOnePeriod(x.sum.period, y.sum.period)) return APART;
  if (areFar(x.sum, y.sum)) return APART;
  const actors = compareActors(x.actors, y.actors);
  if (actors === 'different') return APART;
  if ((OWNED.has(x.topic ?? '') || OWNED.has(y.topic ?? '')) && !mayShareSubject(x.actors, y.actors)) return APART;
  // One man may have the offers of several clubs.
  if (/^(?:bid|deal)$/.test(x.topic ?? y.topic ?? '') && !mayShareAgent(x.actors, y.actors)) return APART;
  // Nobody is named here: it is the article's own news or it is left alone.
  if (actors === 'unknown' && !((x.actors.all.size > 0 || x.context.main) && (y.actors.all.size > 0 || y.context.main)))
    return -1;
  const match = matchOf(
    { frame: a.member.facts.frame, context: x.context },
    { frame: b.member.facts.frame, context: y.context },
    places,
  );
  // Another day vetoes the pair, but not the groups that other articles join.
  if (match.score === APART) return -1;
  const score = match.score + sharedActors(x.actors, y.actors) + (sumsAgree(x.sum, y.sum) ? AGREEMENT : 0);
  if (areSlips(x.sum, y.sum)) return score + SLIP;
  if (x.topic === undefined || x.topic !== y.topic) return -1;
  if (STRONG.has(x.topic)) return score;
  return meet(x.sum.words, y.sum.words) ? score - WEAK_TOPIC : -1;
}

/** Groups the sums of a story that are for one thing in one event; one that stands alone is a group of one. */
export function clustersOf(story: Story<MoneyFacts>, places: Containment): Item[][] {
  const byKey = new Map<string, Item[]>();
  for (const member of story.members) {
    const { frame, facts } = member.facts;
    for (const fact of facts) {
      if (isLocalPart({ frame, context: fact.context }, places)) continue;
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
  if (!areComparable(a.fact, b.fact)) return 'nothing says that the two sums are for one thing';
  if (!sumsDiffer(x, y)) return 'the sums agree, or have no currency in common';
  if (knows(a, y) || knows(b, x)) return 'one of the articles gives both sums, and so tells of two things';
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
