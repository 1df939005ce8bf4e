import { isLocalPart, matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { WEIGHTS } from '../../events/weights.ts';
import type { Member, Story } from '../check.ts';
import { compareValues } from '../values.ts';
import type { FigureFact, FigureFacts } from './facts.ts';
import type { FigureMention } from './figures.ts';

/**
 * The facts of one article that stand for a whole. Of several different values for one key among its own news, those
 * highest up stand (the headline and the first sentence tell the total); in the body the greatest. Facts told apart by time or
 * kind of event are kept: they belong to events of their own.
 */
function wholesOf(member: Member<FigureFacts>, places: Containment): FigureFact[] {
  const { frame, facts } = member.facts;
  const whole = facts.filter(
    (fact) => (!fact.part || fact.group !== undefined) && !isLocalPart({ frame, context: fact.context }, places),
  );
  const keys = new Set(whole.map((fact) => fact.key));
  const kept: FigureFact[] = [];
  for (const key of keys) {
    const own = whole.filter((fact) => fact.key === key);
    const main = own.filter((fact) => fact.context.main);
    kept.push(...own.filter((fact) => !fact.context.main), ...totals(main));
  }
  return kept;
}

const [HEADLINE, OPENING, LEDE, BODY] = [0, 1, 2, 3] as const;

/** Where in the article the fact stands: the higher up, the likelier it is the article's total. */
function rankOf({ context }: FigureFact): number {
  if (context.headline) return HEADLINE;
  if (context.opening) return OPENING;
  return context.lede ? LEDE : BODY;
}

function totals(main: readonly FigureFact[]): FigureFact[] {
  if (main.length < 2) return [...main];
  const parts = main.filter((fact) => fact.part);
  const whole = main.filter((fact) => !fact.part);
  const general = whole.filter((fact) => fact.group === undefined);
  const pool = general.length > 0 ? general : whole;
  const ranks = [HEADLINE, OPENING, LEDE, BODY].map((rank) => pool.filter((fact) => rankOf(fact) === rank));
  const from = ranks.find((facts) => facts.length > 0) ?? pool;
  const greatest = Math.max(...from.map((fact) => fact.quantity.value));
  // One number of children among the dead is theirs; two are of two counts, and nothing is known of either.
  const groups = parts.filter((fact) =>
    parts.every((other) => other.group !== fact.group || other.quantity.value === fact.quantity.value),
  );
  return [...pool.filter((fact) => fact.quantity.value === greatest), ...groups];
}

/** May two figures be of the same group of people or things? */
function sameGroup(a: FigureFact, b: FigureFact): boolean {
  if (a.group === b.group || a.key === 'act:person') return true;
  // "26 killed" and "31 civilians killed" may be one count; "including seven children" is the children's alone.
  return !a.part && !b.part && (a.group === undefined || b.group === undefined);
}

/** Groups the figures of a story that tell of one thing in one event. */
export function groupsOf(story: Story<FigureFacts>): FigureMention[][] {
  const places = new Containment(story.members.map((member) => member.reading));
  const byKey = new Map<string, { member: Member<FigureFacts>; fact: FigureFact }[]>();
  for (const member of story.members) {
    for (const fact of wholesOf(member, places)) {
      const list = byKey.get(fact.key) ?? [];
      list.push({ member, fact });
      byKey.set(fact.key, list);
    }
  }
  const groups: FigureMention[][] = [];
  for (const own of byKey.values()) {
    if (own.length < 2) continue;
    for (const group of cluster(own, places)) {
      if (group.length < 2) continue;
      groups.push(group.map(({ member, fact }) => ({ member, fact, span: fact.quantity.number })));
    }
  }
  return groups;
}

/** Orders of magnitude between two values beyond the first: a toll of 90 and one of 10,000 are seldom of one event. */
function unlikeness(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return Math.max(0, Math.abs(Math.log10(a / b)) - 1.2);
}

/** What happens anew each day of a story: a night's arrests are not the week's. */
const RECURRING = new Set(['arrest', 'attend']);
/** Added to the score of two such figures further down their articles. */
const ANEW = -2.5;

interface Item {
  readonly member: Member<FigureFacts>;
  readonly fact: FigureFact;
}

/** Two groups are joined when their pairs, on the whole, speak for it: a bridge may lack evidence, not speak against. */
const COHERENT = -0.5;
/** One pair weighs no more than this, for or against. */
const MOST = 4;

function meanOf(xs: readonly number[], ys: readonly number[], scores: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const p of xs) {
    for (const q of ys) sum += Math.max(-MOST, Math.min(MOST, scores.get(p < q ? `${p}:${q}` : `${q}:${p}`) ?? 0));
  }
  return sum / (xs.length * ys.length);
}

/** Joins the surest pairs first; a pair that is vetoed keeps its groups apart. */
function cluster(items: readonly Item[], places: Containment): Item[][] {
  const home = items.map((_, i) => i);
  const scores = new Map<string, number>();
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      const [a, b] = [items[i]!, items[j]!];
      // An article that gives two numbers tells of two things.
      const twoThings = a.member === b.member && compareValues(a.fact.quantity, b.fact.quantity) === 'conflict';
      let score =
        !twoThings && sameGroup(a.fact, b.fact)
          ? matchOf(
              { frame: a.member.facts.frame, context: a.fact.context },
              { frame: b.member.facts.frame, context: b.fact.context },
              places,
            ).score
          : Number.NEGATIVE_INFINITY;
      score += WEIGHTS.magnitude * unlikeness(a.fact.quantity.value, b.fact.quantity.value);
      if (RECURRING.has(a.fact.predication.predicate) && !(a.fact.context.lede && b.fact.context.lede)) score += ANEW;
      if (!a.fact.predication.known) score += WEIGHTS.openPredicate;
      scores.set(`${i}:${j}`, score);
      if (score >= 0) pairs.push({ i, j, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  for (const { i, j } of pairs) {
    const [x, y] = [home[i]!, home[j]!];
    if (x === y) continue;
    const xs = home.flatMap((h, k) => (h === x ? [k] : []));
    const ys = home.flatMap((h, k) => (h === y ? [k] : []));
    const vetoed = xs.some((p) =>
      ys.some((q) => scores.get(p < q ? `${p}:${q}` : `${q}:${p}`) === Number.NEGATIVE_INFINITY),
    );
    if (vetoed || meanOf(xs, ys, scores) < COHERENT) continue;
    const low = Math.min(x, y);
    for (const k of [...xs, ...ys]) home[k] = low;
  }
  const groups = new Map<number, Item[]>();
  home.forEach((h, k) => {
    const list = groups.get(h) ?? [];
    list.push(items[k]!);
    groups.set(h, list);
  });
  return [...groups.values()];
}
