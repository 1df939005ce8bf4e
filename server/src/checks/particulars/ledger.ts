import { clusterBy } from '../../events/cluster.ts';
import { Contexts } from '../../events/context.ts';
import { Containment } from '../../events/places.ts';
import { excludeKinds, type Kind } from '../../reading/lexicon/kinds/kinds.ts';
import type { Story } from '../check.ts';
import { type Ledger, ledgerOf } from '../ledger.ts';
import { wordsAt } from '../report/cite.ts';
import type { Mention } from '../report/disagree.ts';
import type { ParticularFacts } from './facts.ts';
import { nameOf } from './families.ts';
import { type Family, isOneOfSeveral, knowBoth, type NamingMention, namingsBy, weighNamings } from './parallels.ts';
import { exclude, knowsBoth, type ParticularMention, type Slot, slotsOf, weighParticulars } from './slots.ts';
import { type SoleMention, solesOf, weighSoles } from './soles.ts';

/** Two kinds in one article are of two things, where they are not the same. */
const WITHIN = -1;

/** The particulars of a story by what they are told of, and what fills one place in sentences that say the same. */
export function particularsLedger(story: Story<ParticularFacts>): Ledger {
  const slots = slotsLedger(story);
  const told = new Set(slots.facts.filter(isOfSeveral).flat().map(placeOf));
  const parallels = parallelsLedger(story, (mention) => told.has(placeOf(mention)));
  for (const mention of parallels.facts.flat()) told.add(placeOf(mention));
  const soles = solesLedger(story, (mention) => told.has(placeOf(mention)));
  return {
    facts: [...slots.facts, ...parallels.facts, ...soles.facts],
    aside: [...slots.aside, ...parallels.aside],
    weigh: (a, b) => slots.weigh(a, b) ?? parallels.weigh(a, b) ?? soles.weigh(a, b),
    settled: (a, b) => slots.settled(a, b) ?? parallels.settled(a, b) ?? soles.settled(a, b),
  };
}

const placeOf = ({ member, span }: Mention) => `${member.reading.article.file}:${span.start}`;

const isOfSeveral = (group: readonly Mention[]) => group.some(({ member }) => member !== group[0]!.member);

/** Within an article only the same kind goes together; across articles the check's own score decides. */
const grouped = <M extends Mention>(mentions: readonly M[], kindOf: (mention: M) => Kind, scoreOf: Score<M>): M[][] =>
  clusterBy(mentions, (a, b) => (a.member === b.member ? (kindOf(a) === kindOf(b) ? 0 : WITHIN) : scoreOf(a, b)));

type Score<M> = (a: M, b: M) => number;

/** Why two kinds raise nothing. */
function settledBy(a: Mention, b: Mention, apart: boolean, known: () => boolean): string | undefined {
  if (a.member === b.member) return 'both stand in one article';
  if (!apart) return 'the words agree, or may be of one thing';
  return known() ? 'the article of one names the other kind as well' : undefined;
}

interface Told {
  readonly mention: ParticularMention;
  readonly slot: Slot;
}

function slotsLedger(story: Story<ParticularFacts>): Ledger {
  const places = new Containment(story.members.map(({ reading }) => reading));
  const slots = slotsOf(story, places);
  return ledgerOf<Told>({
    groups: slots.flatMap((slot) =>
      grouped(
        slot.compared,
        ({ fact }) => fact.kind,
        (a, b) => weighParticulars(a, b, places).score,
      ).map((group) => group.map((mention) => ({ mention, slot }))),
    ),
    aside: slots.flatMap((slot) => slot.aside.map(({ mention, why }) => ({ item: { mention, slot }, why }))),
    state: ({ mention: { member, span, fact, slot, anchored } }) => ({
      member,
      span,
      what: fact.what,
      key: slot,
      words: wordsAt(member.reading, span),
      ...(fact.source ? { source: fact.source.who } : {}),
      anchored,
    }),
    weigh: ({ mention: a }, { mention: b }) => weighParticulars(a, b, places),
    settled: ({ mention: a, slot }, { mention: b }) =>
      settledBy(a, b, exclude(a.fact, b.fact), () => knowsBoth(a, b, slot)),
  });
}

/** Sorts that go with none of another article are left out. */
function solesLedger(story: Story<ParticularFacts>, isTold: (mention: Mention) => boolean): Ledger {
  const places = new Containment(story.members.map(({ reading }) => reading));
  return ledgerOf<SoleMention>({
    groups: solesOf(story, places).flatMap((family) =>
      grouped(
        family,
        ({ naming }) => naming.kind,
        (a, b) => weighSoles(a, b, places).score,
      ).filter((group) => isOfSeveral(group) && !group.every(isTold)),
    ),
    state: ({ member, span, naming, sort, anchored }) => ({
      member,
      span,
      what: sort.what,
      key: `sole ${naming.kind.family}`,
      words: wordsAt(member.reading, span),
      anchored,
    }),
    weigh: (a, b) => weighSoles(a, b, places),
    settled: (a, b) => settledBy(a, b, excludeKinds(a.naming.kind, b.naming.kind), () => false),
  });
}

interface Named {
  readonly mention: NamingMention;
  readonly family: Family;
}

/** Kinds are named in every sentence: those that go with none of another article are left out, and so is what `isTold`. */
function parallelsLedger({ members }: Story<ParticularFacts>, isTold: (mention: Mention) => boolean): Ledger {
  const contexts = new Map<unknown, Contexts>(
    members.flatMap((member) =>
      member.facts.frame ? [[member, new Contexts(member.reading, member.facts.frame)] as const] : [],
    ),
  );
  const families = namingsBy(members).filter(({ size }) => size > 1);
  const several = (mention: NamingMention, family: Family) => isOneOfSeveral(mention, family.get(mention.member)!);
  return ledgerOf<Named>({
    groups: families.flatMap((family) => {
      const compared = [...family.values()].flat().filter((mention) => !several(mention, family));
      return grouped(
        compared,
        ({ naming }) => naming.kind,
        (a, b) => weighNamings(a, b).score,
      )
        .filter((group) => isOfSeveral(group) && !group.every(isTold))
        .map((group) => group.map((mention) => ({ mention, family })));
    }),
    state: ({ mention: { member, span, naming } }) => {
      const own = contexts.get(member)!;
      return {
        member,
        span,
        what: nameOf(naming),
        key: `parallel ${naming.kind.family}`,
        words: wordsAt(member.reading, span),
        anchored: { frame: own.frame, context: own.at(naming.block, naming.sentence, span) },
      };
    },
    weigh: ({ mention: a }, { mention: b }) => weighNamings(a, b),
    settled: ({ mention: a, family }, { mention: b }) =>
      settledBy(a, b, excludeKinds(a.naming.kind, b.naming.kind), () => knowBoth(a, b, family)),
  });
}
