import type { Finding, Severity } from '../../corpus/finding.ts';
import { type Anchored, isOwnNews, matchOf } from '../../events/match.ts';
import { Containment } from '../../events/places.ts';
import { excludeKinds, isKindOf } from '../../reading/lexicon/kinds/kinds.ts';
import { Bearers } from '../../reading/names/bearers.ts';
import { areOpposed } from '../../reading/quotations/attributions.ts';
import { defineCheck, type Member, type Story } from '../check.ts';
import { whereIs, wordsAt } from '../report/cite.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { areFarApart } from './days.ts';
import { LOUD, QUIET } from './examples.ts';
import { type Particular, type ParticularFacts, particularsOf } from './facts.ts';
import { FAMILIES } from './families.ts';
import { type NamingMention, parallelsAmong } from './parallels.ts';
import { wordingOf } from './wording.ts';

interface ParticularMention extends Mention {
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

/** One thing that is of two kinds. */
export const particulars = defineCheck<ParticularFacts>({
  name: 'particulars',
  summary:
    'What was used, what it was caused by, how or of what somebody died differs in kind: a rifle here, a shotgun there.',
  codes: [
    {
      code: 'particular-conflict',
      severity: 'warning',
      summary: 'Two articles tell of one thing by kinds that exclude each other.',
    },
  ],
  byDefault: true,
  limits:
    'It knows a few families of kinds, and is silent where an article names several kinds of one family or tells of several events.',
  loud: LOUD,
  quiet: QUIET,
  collect: particularsOf,
  judge,
});

const WHAT: Readonly<Record<string, string>> = Object.fromEntries(
  [...FAMILIES].map(([name, { what }]) => [name, what]),
);

/** An event has to be one so surely where nobody is named, */
const SURE = 0;
/** and so surely for a warning. */
const WARNING = 3;

function judge(story: Story<ParticularFacts>): Finding[] {
  const own = slotFindings(story);
  const told = new Set(own.map(({ at }) => `${at.file}:${at.start}`));
  return [...own, ...parallelFindings(story).filter(({ at }) => !told.has(`${at.file}:${at.start}`))];
}

/** Kinds that fill one place in sentences that else say the same. */
function parallelFindings(story: Story<ParticularFacts>): Finding[] {
  const clashes = parallelsAmong(story.members);
  return findingsIn<NamingMention>(clashes, (a, b) => !excludeKinds(a.naming.kind, b.naming.kind), {
    check: 'particulars',
    code: 'particular-conflict',
    severity: (a, b) => (clashes.isSure(a, b) ? 'warning' : 'information'),
    confidence: 0.65,
    message: (here, there) =>
      `${WHAT[here.naming.kind.family] ?? 'Word'} differs: “${said(here)}” here, “${said(there)}” in ${whereIs(there.member.reading, here.member.reading)}`,
    replacement: wordingOf,
  });
}

function slotFindings(story: Story<ParticularFacts>): Finding[] {
  const telling = story.members.filter(({ facts }) => facts.facts.length > 0);
  if (telling.length < 2) return [];
  const places = new Containment(story.members.map(({ reading }) => reading));
  const bearers = new Bearers(story.members.flatMap(({ facts }) => facts.names));
  const bySlot = new Map<string, ParticularMention[]>();
  for (const member of telling) {
    for (const mention of mentionsOf(member, places, bearers)) {
      const list = bySlot.get(mention.slot);
      if (list) list.push(mention);
      else bySlot.set(mention.slot, [mention]);
    }
  }
  return [...bySlot.values()].flatMap((mentions) => findingsAmong(mentions, places));
}

/** The particulars of one article. */
function mentionsOf(member: Member<ParticularFacts>, places: Containment, bearers: Bearers): ParticularMention[] {
  const { facts, frame, names } = member.facts;
  const persons = new Set(names.flatMap((name) => bearers.keyOf(name) ?? []));
  return facts.flatMap((fact): ParticularMention[] => {
    const anchored = { frame: frame!, context: fact.context };
    const [person, owner] = [fact.who, fact.owner].map((who) => who && bearers.keyOf(who));
    if (fact.family.of === 'person' && person === undefined) return [];
    if (fact.owner && (owner === undefined || owner === person)) return [];
    const own = isOwnNews(anchored, places);
    if (fact.family.of === 'event' && !own) return [];
    if (fact.family.several?.test(member.reading.article.text)) return [];
    const slot = owner ? `${fact.slot}${owner}` : fact.slot;
    return [{ member, fact, anchored, own, slot, persons, span: fact.span, ...(person ? { person } : {}) }];
  });
}

/** May two particulars of one slot be of two persons? */
const areTwo = (a: ParticularMention, b: ParticularMention) =>
  a.person !== undefined && b.person !== undefined && a.person !== b.person;

/** Does the article of one name the other's kind too? Its writer then knows of both. */
function knows(
  { member, fact }: ParticularMention,
  other: ParticularMention,
  all: readonly ParticularMention[],
): boolean {
  if (fact.family.common)
    return all.some((own) => own.member === member && !areTwo(own, other) && isKindOf(own.fact.kind, other.fact.kind));
  return member.facts.named.get(fact.family.name)?.some((kind) => isKindOf(kind, other.fact.kind)) ?? false;
}

/** Each person besides the first whom both articles name makes it surer that they tell of one matter; so much at most. */
const MOST_PERSONS = 3;

function sharedPersons({ persons: a }: ParticularMention, { persons: b }: ParticularMention): number {
  let shared = -1;
  for (const person of a) if (b.has(person)) shared++;
  return Math.max(0, Math.min(MOST_PERSONS, shared));
}

/** How surely two particulars are of one thing; nothing where they are not. */
function sureness(a: ParticularMention, b: ParticularMention, places: Containment): number | undefined {
  if (a.person !== undefined && a.person === b.person) {
    // A person may be hurt or accused more than once, in other years.
    if (a.fact.family.moves && areFarApart(a.member.reading, b.member.reading)) return undefined;
    return a.fact.context.background === b.fact.context.background ? WARNING : undefined;
  }
  if (a.fact.family.of === 'person' || (a.person !== undefined && b.person !== undefined)) return undefined;
  if (!a.own || !b.own || areFarApart(a.member.reading, b.member.reading)) return undefined;
  // Further down an article tells of others as well.
  if (a.fact.family.of === 'victim' && !(a.fact.context.lede && b.fact.context.lede)) return undefined;
  const score = matchOf(a.anchored, b.anchored, places).score + sharedPersons(a, b);
  return score >= SURE ? score : undefined;
}

/** Is it told as a guess, of one of several, or of something that may have changed from one article's day to the other's? */
function isDoubtful({ fact: a, member: x }: ParticularMention, { fact: b, member: y }: ParticularMention): boolean {
  if (a.unsure || b.unsure || a.many || b.many) return true;
  if ([a, b].some(({ family, slot, kind }) => family.soft?.test(`${slot} ${kind.key}`))) return true;
  const [own, other] = [x.reading.date, y.reading.date];
  return a.family.moves === true && own !== undefined && other !== undefined && own !== other;
}

function findingsAmong(all: readonly ParticularMention[], places: Containment): Finding[] {
  // Of a thing that it gives two kinds an article tells nothing.
  const mentions = all.filter((one) =>
    all.every(
      (other) => other.member !== one.member || areTwo(one, other) || !excludeKinds(one.fact.kind, other.fact.kind),
    ),
  );
  const clashes = new Clashes<ParticularMention>();
  for (const a of mentions) {
    for (const b of mentions) {
      if (a.member.reading.article.file >= b.member.reading.article.file) continue;
      if (!excludeKinds(a.fact.kind, b.fact.kind) || knows(a, b, all) || knows(b, a, all)) continue;
      if (sureness(a, b, places) !== undefined) clashes.add(a, b);
    }
  }
  const severity = (a: ParticularMention, b: ParticularMention): Severity => {
    if (areOpposed(a.fact.source, b.fact.source)) return 'hint';
    return isDoubtful(a, b) || (sureness(a, b, places) ?? 0) < WARNING ? 'information' : 'warning';
  };
  return findingsIn<ParticularMention>(clashes, (a, b) => !excludeKinds(a.fact.kind, b.fact.kind), {
    check: 'particulars',
    code: 'particular-conflict',
    severity,
    confidence: 0.7,
    message: (here, there) =>
      `${here.fact.what} differs: “${said(here)}” here, “${said(there)}” in ${whereIs(there.member.reading, here.member.reading)}`,
    replacement: wordingOf,
  });
}

const said = ({ member, span }: Mention) => wordsAt(member.reading, span);
