import { clusterBy } from '../../events/cluster.ts';
import { isLocalPart } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { compareMoments } from '../../events/timing.ts';
import { isPeople } from '../../reading/lexicon/nouns.ts';
import type { Day, Moment } from '../../reading/reading.ts';
import type { Member, Story } from '../check.ts';
import { compareValues } from '../values.ts';
import type { FigureFact, FigureFacts } from './facts.ts';
import type { FigureMention } from './figures.ts';
import { HELD, isOneHolder } from './holders.ts';
import { joinedByWholes } from './hosts.ts';
import { localGroups } from './locals.ts';
import { joinedSoles } from './soles.ts';
import { type Item, isActor, weighFigures } from './weigh.ts';

/** Two groups are joined when their pairs, on the whole, speak for it. */
const COHERENT = -0.5;

/**
 * The facts of one article that stand for a whole. Of several different values for one key among its own news, those
 * highest up stand (the headline and the first sentence tell the total); in the body the greatest. Facts told apart by time or
 * kind of event are kept: they belong to events of their own.
 */
export function wholesOf(member: Member<FigureFacts>, places: Containment): FigureFact[] {
  const { frame, facts } = member.facts;
  const whole = facts.filter(
    (fact) =>
      (!fact.part || fact.group !== undefined) &&
      (fact.key.startsWith(HELD) ||
        isAtSite(member, fact) ||
        !isSpread(fact) ||
        !isLocalPart({ frame, context: fact.context }, places)),
  );
  const keys = new Set(whole.map((fact) => fact.key));
  const kept: FigureFact[] = [];
  for (const key of keys) {
    const own = whole.filter((fact) => fact.key === key);
    // Each owner has his own; none is a part of another's.
    if (key.startsWith(HELD)) {
      kept.push(...own.filter((fact) => own.every((other) => !areRivals(fact, other))));
      continue;
    }
    const main = own.filter((fact) => fact.context.main);
    kept.push(...own.filter((fact) => !fact.context.main), ...totals(main, frame.moment, member.reading.date));
  }
  return kept;
}

/** What befalls people and houses wherever an event comes; whoever is on a ship, or how many posts go, is told of one place. */
const isSpread = ({ predication: { known, predicate }, quantity: { noun } }: FigureFact): boolean =>
  known ? !/^(?:aboard|cut|orbit|division|act)$/.test(predicate) : noun === undefined || isPeople(noun);

/** "a crowd of 900 at Mill Park": the ground where it all was is no district of it. */
function isAtSite({ reading }: Member<FigureFacts>, { key, quantity }: FigureFact): boolean {
  const { tokens } = reading.article.blocks[quantity.block]!.sentences[quantity.sentence]!;
  return key === 'attend:person' && tokens[quantity.toToken]?.lower === 'at';
}

/** Are two numbers told of one owner, or of owners of whom one has no name? */
function areRivals(a: FigureFact, b: FigureFact): boolean {
  if (compareValues(a.quantity, b.quantity) === 'agree') return false;
  return !a.owner || !b.owner || isOneHolder(a.owner, b.owner, true);
}

const [HEADLINE, OPENING, LEDE, BODY] = [0, 1, 2, 3] as const;

/** Where in the article the fact stands: the higher up, the likelier it is the article's total. */
function rankOf({ context }: FigureFact): number {
  if (context.headline) return HEADLINE;
  if (context.opening) return OPENING;
  return context.lede ? LEDE : BODY;
}

/** News is of the last days (days before the article's own); what it names of an earlier day is another event. */
const FRESH = 7;

/** `news`: when the article's own event happened, as far as it says. */
function totals(main: readonly FigureFact[], news: Moment | undefined, date: Day | undefined): FigureFact[] {
  if (main.length < 2) return [...main];
  // "the attack of 22 April, which killed 26" is no smaller toll of this week's strikes.
  const other = main.filter(({ context: { moment } }) => {
    const old = moment?.to !== undefined && date !== undefined && date - moment.to > FRESH;
    return old || compareMoments(moment, news) === 'apart';
  });
  if (other.length > 0)
    return [
      ...other,
      ...totals(
        main.filter((fact) => !other.includes(fact)),
        undefined,
        undefined,
      ),
    ];
  const whole = main.filter((fact) => !fact.part);
  const general = whole.filter((fact) => fact.group === undefined);
  // "The raid cost 30 lives. Seven raiders were shot dead": those who did it are told beside all.
  const narrow = general.length > 0 ? whole.filter(isActor) : [];
  const parts = [...main.filter((fact) => fact.part), ...narrow.map((fact) => ({ ...fact, part: true }))];
  const pool = general.length > 0 ? general : whole;
  const ranks = [HEADLINE, OPENING, LEDE, BODY].map((rank) => pool.filter((fact) => rankOf(fact) === rank));
  const from = ranks.find((facts) => facts.length > 0) ?? pool;
  if (areOfSeveral(from)) return parts;
  const greatest = Math.max(...from.map((fact) => fact.quantity.value));
  // One number of children among the dead is theirs; two are of two counts, and nothing is known of either.
  const groups = parts.filter((fact) =>
    parts.every((other) => other.group !== fact.group || other.quantity.value === fact.quantity.value),
  );
  return [...pool.filter((fact) => fact.quantity.value === greatest), ...groups];
}

/**
 * Are they several tolls of which none is the news of its report? A trial or an anniversary is told with the deaths of
 * more than one event. What several sources say is of one.
 */
function areOfSeveral(facts: readonly FigureFact[]): boolean {
  if (!facts.every((fact) => fact.key === 'die:person' && rankOf(fact) === BODY)) return false;
  const plain = facts.filter(({ source }) => !source);
  return plain.some((x) =>
    plain.some((y) => x.quantity.block !== y.quantity.block && compareValues(x.quantity, y.quantity) !== 'agree'),
  );
}

/** The keys of which some article of the story tells two numbers: such figures are of several events, or stages of one. */
export function severalIn(story: Story<FigureFacts>): ReadonlySet<string> {
  const several = new Set<string>();
  for (const { facts } of story.members) {
    const values = new Map<string, number>();
    for (const { key, part, quantity } of facts.facts) {
      if (part) continue;
      if (values.has(key) && values.get(key) !== quantity.value) several.add(key);
      values.set(key, quantity.value);
    }
  }
  return several;
}

/** Groups the figures of a story that tell of one thing in one event; one that stands alone is a group of one. */
export function clustersOf(story: Story<FigureFacts>, places: Containment): Item[][] {
  const byKey = new Map<string, Item[]>();
  const wholes = new Map(story.members.map((member) => [member, wholesOf(member, places)]));
  for (const [member, own] of wholes) {
    for (const fact of own) {
      const list = byKey.get(fact.key) ?? [];
      list.push({ member, fact });
      byKey.set(fact.key, list);
    }
  }
  const several = severalIn(story);
  const groups = [...byKey.values()].flatMap((own) =>
    own.length < 2
      ? [own]
      : joinedByWholes(clusterBy(own, (a, b) => weighFigures(a, b, places, several).score, COHERENT)),
  );
  return [...joinedSoles(groups, places), ...localGroups(story, (member) => wholes.get(member)!, places, several)];
}

/** The groups in which figures can disagree. */
export function groupsOf(story: Story<FigureFacts>): FigureMention[][] {
  const places = new Containment(story.members.map((member) => member.reading));
  return clustersOf(story, places)
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ member, fact }) => ({ member, fact, span: fact.quantity.number })));
}
