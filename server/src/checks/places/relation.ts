import type { Finding, Severity } from '../../corpus/finding.ts';
import { type Context, Contexts } from '../../events/context.ts';
import type { Match } from '../../events/evidence.ts';
import type { Anchored } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import type { Member, Story } from '../check.ts';
import { Clashes, findingsIn } from '../report/clashes.ts';
import { type Mention, said, wordsOf } from '../report/disagree.ts';
import type { PlaceFacts } from './places.ts';

/** A place that an article tells of something: of what happened, of a person, of a gate, of another place. */
export interface Told extends Mention {
  readonly member: Member<PlaceFacts>;
  /** What it is told of, as far as a word can say: mentions of different keys are never compared. */
  readonly key: string;
  /** What is told around it; made when it is asked for. */
  readonly context: () => Context;
  /** Why it is compared with no other. */
  readonly aside?: string;
}

/**
 * One way in which places are told of things. All of them are compared in one manner: two articles that tell one thing's
 * place, by `weigh`, and whose places exclude each other, by `clash`, differ.
 */
export interface Relation<M extends Told = Told> {
  readonly code: string;
  readonly confidence: number;
  readonly severity?: (here: M, there: M) => Severity;
  mentions(story: Story<PlaceFacts>, map: Containment): readonly M[];
  /** Are two mentions of different articles told of one thing? At 0 and above they are. */
  weigh(a: M, b: M, map: Containment): Match;
  /** Are two mentions of one article compared as well? */
  within?(a: M, b: M): boolean;
  /** Can not both be right, if they are told of one thing? */
  clash(a: M, b: M, map: Containment): boolean;
  /** Do they say the same? */
  agree(a: M, b: M, map: Containment): boolean;
  /** "Birthplace", "Place (rob)": what is told, for a person who looks at the facts. */
  what(mention: M): string;
  /** Mentions of one article alone tell nothing worth a look. */
  readonly bare?: boolean;
  /** The whole story in one line, where "Place differs: … here, … there" would not tell it. */
  message?(here: M, there: M, where: string): string;
}

/** Keeps a relation's own kind of mention to itself, so that all stand in one table. */
export const defineRelation = <M extends Told>(relation: Relation<M>): Relation => relation as unknown as Relation;

/** What is told around a place whose fact has no context of its own; many pairs ask for it, and it is made once. */
export function contextAt(
  { reading, facts }: Member<PlaceFacts>,
  at: { readonly block: number; readonly sentence: number; readonly start: number; readonly end: number },
): () => Context {
  let context: Context | undefined;
  return () => {
    context ??= new Contexts(reading, facts.frame).at(at.block, at.sentence, at);
    return context;
  };
}

export const anchoredOf = ({ member, context }: Told): Anchored => ({ frame: member.facts.frame, context: context() });

/** The words of a mention. */

/** "WHAT differs: … here, … in wire.md" */
export const differs = (what: string, here: Mention, there: Mention, where: string) =>
  `${what} differs: ${said(here)} here, ${said(there)} in ${where}`;

/** One thing by what it is, and no matter of evidence: a person, a place. */
const CERTAIN = 1;
/** Whether two things are one is known, not weighed. */
export function known(one: boolean, why: string): Match {
  const weight = one ? CERTAIN : Number.NEGATIVE_INFINITY;
  return { score: weight, evidence: [{ kind: one ? 'rule' : 'veto', amount: 1, why, weight }] };
}

/**
 * The score of a match without what an event noun near by says: a gate or an arrest is told beside nouns of many kinds.
 */
export const classless = ({ score, evidence }: Match): number =>
  score - evidence.reduce((sum, { kind, weight }) => sum + (kind === 'otherClass' ? weight : 0), 0);

/** Mentions that are compared at all, by what they are told of. */
export function byKey<M extends Told>(mentions: readonly M[]): readonly M[][] {
  const lists = new Map<string, M[]>();
  for (const mention of mentions) {
    if (mention.aside !== undefined) continue;
    const list = lists.get(mention.key);
    if (list) list.push(mention);
    else lists.set(mention.key, [mention]);
  }
  return [...lists.values()];
}

/** One finding at each place of what differs in one relation. */
export function differences(relation: Relation, story: Story<PlaceFacts>, map: Containment): Finding[] {
  return byKey(relation.mentions(story, map)).flatMap((mentions) => {
    const clashes = new Clashes<Told>();
    for (let i = 0; i < mentions.length; i++) {
      for (let k = i + 1; k < mentions.length; k++) {
        const [a, b] = [mentions[i]!, mentions[k]!];
        if (a.member === b.member && !relation.within?.(a, b)) continue;
        if (relation.clash(a, b, map) && relation.weigh(a, b, map).score >= 0) clashes.add(a, b);
      }
    }
    return findingsIn(clashes, (a, b) => relation.agree(a, b, map), {
      check: 'places',
      code: relation.code,
      severity: relation.severity ?? 'warning',
      confidence: relation.confidence,
      // What one article says in two ways is told once: where it says it first.
      side: (here, there) => (here.member === there.member ? here.span.start < there.span.start : undefined),
      message: (here, there, where) => relation.message?.(here, there, where) ?? differs('Place', here, there, where),
      replacement: wordsOf,
    });
  });
}
