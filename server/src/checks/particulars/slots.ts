import type { Context } from '../../events/context.ts';
import { type Evidence, type Match, veto, weigh } from '../../events/evidence.ts';
import { type Anchored, isOwnNews, matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { tellingOf } from '../../events/telling.ts';
import { excludeKinds, isKindOf } from '../../reading/lexicon/kinds/kinds.ts';
import { Bearers } from '../../reading/names/bearers.ts';
import type { Member, Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import { areTwoAgents, knowsAgent } from './agents.ts';
import { areFarApart } from './days.ts';
import type { Particular, ParticularFacts } from './facts.ts';

/** A particular at its place. */
export interface ParticularMention extends Mention {
  readonly member: Member<ParticularFacts>;
  readonly fact: Particular;
  readonly anchored: Anchored;
  /** It is told of its article's own news. */
  readonly own: boolean;
  readonly slot: string;
  /** Keys of all persons whom its article names. */
  readonly persons: ReadonlySet<string>;
  /** Key of the person of whom it is told. */
  readonly person?: string;
}

/** A particular that is compared with no other, and why. */
export interface Uncompared {
  readonly mention: ParticularMention;
  readonly why: string;
}

/** What a story tells of one slot: of the weapon, say, of whatever event or person. */
export interface Slot {
  readonly compared: readonly ParticularMention[];
  /** Those, and those of a thing that their article gives two kinds. */
  readonly told: readonly ParticularMention[];
  readonly aside: readonly Uncompared[];
}

/** The particulars of a story by slot. */
export function slotsOf({ members }: Story<ParticularFacts>, places: Containment): Slot[] {
  const bearers = new Bearers(members.flatMap(({ facts }) => facts.names));
  const bySlot = new Map<string, { told: ParticularMention[]; aside: Uncompared[] }>();
  for (const member of members) {
    for (const { mention, why } of mentionsOf(member, places, bearers)) {
      const slot = bySlot.get(mention.slot) ?? { told: [], aside: [] };
      bySlot.set(mention.slot, slot);
      if (why === undefined) slot.told.push(mention);
      else slot.aside.push({ mention, why });
    }
  }
  return [...bySlot.values()].map(({ told, aside }) => {
    const compared = told.filter((one) => !hasTwoKinds(one, told));
    const two = told
      .filter((one) => !compared.includes(one))
      .map((mention) => ({ mention, why: 'its article gives one thing two kinds' }));
    return { compared, told, aside: [...aside, ...two] };
  });
}

/** The particulars of one article, and why those are compared with none that are not. */
function mentionsOf(
  member: Member<ParticularFacts>,
  places: Containment,
  bearers: Bearers,
): { mention: ParticularMention; why: string | undefined }[] {
  const { facts, frame, names } = member.facts;
  const persons = new Set(names.flatMap((name) => bearers.keyOf(name) ?? []));
  return facts.map((fact) => {
    const anchored = { frame: frame!, context: fact.family.firm ? firmly(fact.context) : fact.context };
    const [person, owner] = [fact.who, fact.owner].map((who) => who && bearers.keyOf(who));
    const own = isOwnNews(anchored, places);
    const slot = owner ? `${fact.slot}${owner}` : fact.slot;
    const mention = { member, fact, anchored, own, slot, persons, span: fact.span, ...(person ? { person } : {}) };
    return { mention, why: asideFor(mention, owner) };
  });
}

/** The context of what its slot ties to its article's own news. */
const firmly = (context: Context): Context => ({
  ...context,
  classes: [],
  places: context.lede ? context.places : [],
  main: true,
});

function asideFor({ fact, member, own, person }: ParticularMention, owner: string | undefined): string | undefined {
  if (fact.family.of === 'person' && person === undefined) return 'of which person it is told is not known';
  if (fact.family.of === 'somebody' && fact.who && person === undefined)
    return 'of which person it is told is not known';
  if (fact.owner && (owner === undefined || owner === person)) return 'whose kin is told of is not known';
  if (fact.family.of === 'event' && !own) return "it is not told of its article's own news";
  return fact.family.several?.test(member.reading.article.text)
    ? 'its article tells of several things that may have one each'
    : undefined;
}

/** Cannot both be so? */
export const exclude = (a: Particular, b: Particular): boolean =>
  a.agent && b.agent ? areTwoAgents(a.agent, b.agent) : excludeKinds(a.kind, b.kind);

/** Of a thing that it gives two kinds an article tells nothing. */
function hasTwoKinds(one: ParticularMention, told: readonly ParticularMention[]): boolean {
  return told.some((other) => other.member === one.member && !areTwo(one, other) && exclude(one.fact, other.fact));
}

/** May two particulars of one slot be of two persons, or of two matters? */
const areTwo = (a: ParticularMention, b: ParticularMention) => areTwoPersons(a, b) || areTwoMatters(a, b);

const areTwoPersons = ({ person: a }: ParticularMention, { person: b }: ParticularMention) =>
  a !== undefined && b !== undefined && a !== b;

/** "Cleared of fraud, convicted of forgery" */
const areTwoMatters = ({ fact: { aspect: a } }: ParticularMention, { fact: { aspect: b } }: ParticularMention) =>
  a !== undefined && b !== undefined && a !== b;

/** Does the article of one name the other's kind too? Its writer then knows of both. */
export function knowsBoth(a: ParticularMention, b: ParticularMention, { told }: Slot): boolean {
  return knows(a, b, told) || knows(b, a, told);
}

function knows(
  { member, fact }: ParticularMention,
  other: ParticularMention,
  told: readonly ParticularMention[],
): boolean {
  if (other.fact.agent) return knowsAgent(member.reading, other.fact.agent);
  if (fact.family.common)
    return told.some((own) => own.member === member && !areTwo(own, other) && isKindOf(own.fact.kind, other.fact.kind));
  return member.facts.named.get(fact.family.name)?.some((kind) => isKindOf(kind, other.fact.kind)) ?? false;
}

/** Each person besides the first whom both articles name makes it surer that they tell of one matter; so much at most. */
const MOST_PERSONS = 3;

function sharedPersons({ persons: a }: ParticularMention, { persons: b }: ParticularMention): number {
  let shared = -1;
  for (const person of a) if (b.has(person)) shared++;
  return Math.max(0, Math.min(MOST_PERSONS, shared));
}

/** Articles on one matter share names that weigh more than this, half of those on two that are alike none (0..3 a name). */
const USUAL = 6;
const [PER_NAME, LEAST_TIE, MOST_TIE] = [0.35, -2, 3] as const;

/** A tie above this (names that weigh ten and more) tells of one matter, whatever the days. */
const SURE_TIE = 1.5;
const OTHER_DAYS: Evidence = { kind: 'rule', amount: 1, why: 'so many names tell more than the days', weight: 2 };

/** How much the names that both articles have tell of their being on one matter. */
function tieOf({ anchored: { frame: a } }: ParticularMention, { anchored: { frame: b } }: ParticularMention): Evidence {
  let weight = 0;
  for (const name of a.names) if (b.names.has(name)) weight += tellingOf(name);
  const tie = Math.max(LEAST_TIE, Math.min(MOST_TIE, (weight - USUAL) * PER_NAME));
  return { kind: 'rule', amount: tie, why: 'the names that both articles have', weight: tie };
}

/** From this score on two particulars are of one thing surely enough for a warning. */
export const WARNING = 3;

/** Weighs whether two particulars of one slot are of one thing. Symmetric. */
export function weighParticulars(a: ParticularMention, b: ParticularMention, places: Containment): Match {
  const { family } = a.fact;
  const far = areFarApart(a.member.reading, b.member.reading);
  if (areTwoPersons(a, b)) return weigh([veto('they are told of two persons')]);
  if (areTwoMatters(a, b)) return weigh([veto('they are told of two matters')]);
  if (a.person !== undefined && a.person === b.person) {
    // A person may be hurt or accused more than once, in other years.
    if (family.moves && far) return weigh([veto('their articles are of days that lie far apart')]);
    // A profession, or what a term is served for, is told of now or then.
    if (!family.lasting && a.fact.context.background !== b.fact.context.background)
      return weigh([veto('one looks back, the other does not')]);
    return weigh([{ kind: 'rule', amount: 1, why: 'they are told of one person', weight: WARNING }]);
  }
  if (!a.own || !b.own) return weigh([veto("one is not told of its article's own news")]);
  if (far) return weigh([veto('their articles are of days that lie far apart')]);
  if (family.firm && !family.lasting && a.fact.context.background !== b.fact.context.background)
    return weigh([veto('one looks back, the other does not')]);
  if (family.of === 'victim' && !(a.fact.context.lede && b.fact.context.lede))
    return weigh([veto('further down an article tells of others as well')]);
  const match = matchOf(a.anchored, b.anchored, places);
  if (family.firm) {
    // The nouns around it are of what else goes on.
    const told = match.evidence.filter(
      ({ kind }) => kind !== 'otherClass' && !(kind === 'oneBackground' && family.lasting),
    );
    const tie = tieOf(a, b);
    // What a report and a longer piece are about need not be of one day.
    const days = told.some(({ kind }) => kind === 'framesApart') && tie.weight > SURE_TIE ? [OTHER_DAYS] : [];
    return weigh([...told, tie, ...days]);
  }
  const shared = sharedPersons(a, b);
  if (shared === 0) return match;
  const why = 'both articles name more persons than one';
  return weigh([...match.evidence, { kind: 'rule', amount: shared, why, weight: shared }]);
}
