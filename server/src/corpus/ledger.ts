import type { Member } from '../checks/check.ts';
import type { Ledger, Statement } from '../checks/ledger.ts';
import { APART, clusterBy } from '../events/cluster.ts';
import { matchOf, momentOf, placesOf } from '../events/match.ts';
import { Containment } from '../events/places.ts';
import type { Reading } from '../reading/reading.ts';

/** A story with what each check has put together in it. */
export interface StoryLedger {
  readonly members: readonly Member<Reading>[];
  readonly ledgers: readonly { readonly check: string; readonly ledger: Ledger }[];
}

/** One thing that happened, with all that the articles state of it. */
export interface LedgerEvent {
  /** "quake", "Naryn", and the words and the day of its time: what most of its statements tell. */
  readonly kind?: string;
  readonly place?: string;
  readonly time?: { readonly text: string; readonly day?: number };
  readonly facts: readonly LedgerFact[];
}

/** One thing stated of an event, by one article or several. */
export interface LedgerFact {
  readonly check: string;
  readonly what: string;
  readonly key: string;
  readonly statements: readonly Statement[];
}

/** One pair of sentences speaks no louder than this on whether two facts are of one event. */
const MOST = 4;

/** The events of a story: facts of all checks, put together by the evidence that puts statements together. */
export function eventsOf({ members, ledgers }: StoryLedger): LedgerEvent[] {
  const places = new Containment(members.map((member) => member.reading));
  const all = ledgers.flatMap(({ check, ledger }) =>
    ledger.facts.map((statements): LedgerFact => {
      const { what, key } = statements[0]!;
      return { check, what, key, statements: [...statements].sort(byPlace) };
    }),
  );
  const facts = all.filter((fact) => !all.some((other) => holds(other, fact)));
  const scoreOf = ({ fact: a }: Item, { fact: b }: Item) => {
    // What its check keeps apart is of two events.
    if (a.check === b.check && a.key === b.key && a.what === b.what) return APART;
    let sum = 0;
    for (const x of a.statements) {
      for (const y of b.statements)
        sum += Math.max(-MOST, Math.min(MOST, matchOf(x.anchored, y.anchored, places).score));
    }
    return sum / (a.statements.length * b.statements.length);
  };
  const items = facts.map((fact): Item => ({ member: fact.statements[0]!.member.reading, fact }));
  return clusterBy(items, scoreOf, 0)
    .map((group) => group.map(({ fact }) => fact))
    .map((own) => ({ ...namesOf(own, places), facts: own.sort((a, b) => b.statements.length - a.statements.length) }))
    .sort((a, b) => statementsIn(b) - statementsIn(a));
}

/** Does a check put together in one fact what it has in a smaller one too, found in another way? It is told once. */
function holds(larger: LedgerFact, smaller: LedgerFact): boolean {
  if (larger.check !== smaller.check || larger.what !== smaller.what) return false;
  if (larger.statements.length <= smaller.statements.length) return false;
  return smaller.statements.every((own) => larger.statements.some((other) => byPlace(own, other) === 0));
}

/** A fact, under the article that tells it first. */
interface Item {
  readonly member: Reading;
  readonly fact: LedgerFact;
}

/** How many statements an event has. */
function statementsIn(event: LedgerEvent): number {
  return event.facts.reduce((sum, fact) => sum + fact.statements.length, 0);
}

function namesOf(facts: readonly LedgerFact[], places: Containment): Omit<LedgerEvent, 'facts'> {
  const all = facts.flatMap(({ statements }) => statements.map(({ anchored }) => anchored));
  const kind = commonest(
    all.map(({ context, frame }) => context.classes[0] ?? (context.main ? frame.classes[0] : undefined)),
    (name) => name,
  );
  const named = all.flatMap((anchored) => placesOf(anchored));
  const precise = named.filter(({ key }) => !places.isBroad(key));
  const place = commonest(precise.length > 0 ? precise : named, ({ key }) => key);
  const time = commonest(all.map(momentOf), ({ text, from, to }) => (from === undefined ? text : `${from}-${to}`));
  const day = time?.from !== undefined && time.from === time.to ? time.from : undefined;
  return {
    ...(kind ? { kind } : {}),
    ...(place ? { place: place.text } : {}),
    ...(time ? { time: { text: time.text, ...(day === undefined ? {} : { day }) } } : {}),
  };
}

/** The one that most share, the first of them where several tie. */
function commonest<T>(list: readonly (T | undefined)[], keyOf: (each: T) => string): T | undefined {
  const counts = new Map<string, { each: T; n: number }>();
  for (const each of list) {
    if (each === undefined) continue;
    const known = counts.get(keyOf(each));
    if (known) known.n++;
    else counts.set(keyOf(each), { each, n: 1 });
  }
  let best: { each: T; n: number } | undefined;
  for (const one of counts.values()) if (!best || one.n > best.n) best = one;
  return best?.each;
}

function byPlace(a: Statement, b: Statement): number {
  const [x, y] = [a.member.reading.article.file, b.member.reading.article.file];
  return x < y ? -1 : x > y ? 1 : a.span.start - b.span.start;
}
