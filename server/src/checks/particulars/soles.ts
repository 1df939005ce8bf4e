import { CLAUSE, coverage, type Near, SENTENCE, wordsNear } from '../../events/company.ts';
import { Contexts } from '../../events/context.ts';
import { type Match, veto, weigh } from '../../events/evidence.ts';
import { type Anchored, isOwnNews, matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import { excludeKinds } from '../../reading/lexicon/kinds/kinds.ts';
import { Bearers } from '../../reading/names/bearers.ts';
import type { Member, Story } from '../check.ts';
import { Clashes } from '../report/clashes.ts';
import type { Mention } from '../report/disagree.ts';
import { areFarApart } from './days.ts';
import { type ParticularFacts, tellsOfSeveral } from './facts.ts';
import { SORTED, type Sort, type SortNaming } from './sorts.ts';

/** The only sort of its family that an article names, at one of its places. */
export interface SoleMention extends Mention {
  readonly member: Member<ParticularFacts>;
  readonly naming: SortNaming;
  readonly sort: Sort;
  readonly anchored: Anchored;
  /** It is told of its article's own news. */
  readonly own: boolean;
  readonly near: readonly Near[];
  /** Key of the person of whom it is told. */
  readonly person?: string;
}

/** What an article names of a family without being told so ("no dog", "like a shark") it knows of all the same. */
const isTold = ({ idle }: SortNaming) => !idle;

/**
 * The sorts of a story by family: of each article that names one sort of it and no other. Which of two an article means
 * that names both, nobody can tell.
 */
export function solesOf({ members }: Story<ParticularFacts>, places: Containment): SoleMention[][] {
  const bearers = new Bearers(members.flatMap(({ facts }) => facts.names));
  const families = new Map<string, SoleMention[]>();
  for (const member of members) {
    const { frame, sorts } = member.facts;
    if (!frame || sorts.length === 0) continue;
    const contexts = new Contexts(member.reading, frame);
    for (const naming of sorts.filter(isTold)) {
      const { family } = naming.kind;
      if (sorts.some(({ kind }) => excludeKinds(kind, naming.kind))) continue;
      if (tellsOfSeveral(member.reading, family)) continue;
      const anchored = { frame, context: contexts.at(naming.block, naming.sentence, naming.span) };
      const { tokens } = member.reading.article.blocks[naming.block]!.sentences[naming.sentence]!;
      const person = naming.who && bearers.keyOf(naming.who);
      const mention: SoleMention = {
        member,
        naming,
        span: naming.span,
        sort: SORTED.get(family)!,
        anchored,
        own: isOwnNews(anchored, places),
        near: wordsNear(tokens, naming),
        ...(person ? { person } : {}),
      };
      const list = families.get(family);
      if (list) list.push(mention);
      else families.set(family, [mention]);
    }
  }
  return [...families.values()];
}

/** The pairs of mentions that contradict each other: of two articles the one of which it is surest. */
export function solesAmong(story: Story<ParticularFacts>, places: Containment): Clashes<SoleMention>[] {
  return solesOf(story, places).map((family) => {
    const clashes = new Clashes<SoleMention>();
    const byMember = new Map<unknown, SoleMention[]>();
    for (const mention of family) byMember.set(mention.member, [...(byMember.get(mention.member) ?? []), mention]);
    const lists = [...byMember.values()];
    for (const [i, own] of lists.entries())
      for (const other of lists.slice(i + 1)) {
        const pairs = own.flatMap((a) =>
          other.flatMap((b) =>
            excludeKinds(a.naming.kind, b.naming.kind) ? [{ a, b, score: weighSoles(a, b, places).score }] : [],
          ),
        );
        const best = pairs.reduce((x, y) => (y.score > x.score ? y : x), pairs[0]!);
        if (best && best.score >= 0) clashes.add(best.a, best.b);
      }
    return clashes;
  });
}

/** What has to be said for two sorts being of one thing, beside that each is the only one; */
const NEEDED = 7;
/** so much more and it is sure. */
export const SURE = 2;
/** For all of what is said of one being said of the other too: right beside it, and in its sentence. */
const ALIKE = 10;
/** That both are told of one person. */
const ONE_PERSON = 4;

/** Weighs whether the only sort that one article names and that of another are of one thing. Symmetric. */
export function weighSoles(a: SoleMention, b: SoleMention, places: Containment): Match {
  if (!a.own || !b.own) return weigh([veto("one is not told of its article's own news")]);
  if (!a.anchored.context.lede || !b.anchored.context.lede)
    return weigh([veto('further down an article tells of other things as well')]);
  if (areFarApart(a.member.reading, b.member.reading))
    return weigh([veto('their articles are of days that lie far apart')]);
  const { personal } = a.sort;
  if (personal && (a.person === undefined || b.person === undefined || a.person !== b.person))
    return weigh([veto('it is not known that they are told of one person')]);
  const match = matchOf(a.anchored, b.anchored, places);
  if (match.score < 0) return match;
  const alike = [CLAUSE, SENTENCE].reduce(
    (sum, window) => sum + (coverage(a.near, b.near, window) + coverage(b.near, a.near, window)) / 2,
    0,
  );
  return weigh([
    ...match.evidence,
    { kind: 'rule', amount: 1, why: 'what is the only one of its kind may be of another thing', weight: -NEEDED },
    { kind: 'rule', amount: alike, why: 'what their sentences say of them', weight: ALIKE * alike },
    ...(personal ? [{ kind: 'rule', amount: 1, why: 'they are told of one person', weight: ONE_PERSON } as const] : []),
  ]);
}
