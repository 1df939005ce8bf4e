import type { Citation } from '../corpus/finding.ts';
import type { Contexts } from '../events/context.ts';
import { type Evidence, type Match, veto } from '../events/evidence.ts';
import type { Anchored } from '../events/match.ts';
import type { Span } from '../text/span.ts';
import type { Member } from './check.ts';
import { cite } from './report/cite.ts';

/** One article saying one thing: who says what, and of which event. */
export interface Statement {
  readonly member: Member<unknown>;
  /** Where a finding about it would stand. */
  readonly span: Span;
  /** "Death toll", "Magnitude": what is stated, for a person. */
  readonly what: string;
  /** Statements with different keys are never compared. */
  readonly key: string;
  /** The value as the article words it: "at least six". */
  readonly words: string;
  /** The interval that the words allow, where they are a number. */
  readonly value?: { readonly min: number; readonly max: number; readonly unit?: string };
  /** Who vouches for it, where that is told: "police". */
  readonly source?: string;
  /** What is told of the event around it. */
  readonly anchored: Anchored;
}

/** Where a statement stands, with the words around it: in its article, or in the desk's stylebook. */
export function placeOf({ member, span }: Statement): Citation {
  return member.verified?.citation ?? cite(member.reading, span);
}

/** What is told of the event around a span of an article. */
export function anchoredAt(contexts: Contexts, span: Span): Anchored {
  const { blocks } = contexts.reading.article;
  const block = blocks.findLastIndex(({ start }) => start <= span.start);
  const sentence = blocks[block]!.sentences.findLastIndex(({ start }) => start <= span.start);
  return { frame: contexts.frame, context: contexts.at(block, sentence, span) };
}

/** A statement that the check compares with no other, and why. */
export interface Aside {
  readonly statement: Statement;
  readonly why: string;
}

/** What a check has put together in one story, for a person who asks why. */
export interface Ledger {
  /** What is stated of one thing in one event, a list each; what stands alone is a list of one. */
  readonly facts: readonly (readonly Statement[])[];
  readonly aside: readonly Aside[];
  /** Weighs whether two of its statements are of one thing in one event; nothing where they are never compared. */
  weigh(a: Statement, b: Statement): Match | undefined;
  /** Why two statements of one fact raise nothing against each other; nothing where they contradict each other. */
  settled(a: Statement, b: Statement): string | undefined;
}

/** A check's own items, and how to tell of them. */
export interface Entries<I> {
  readonly groups: readonly (readonly I[])[];
  readonly aside?: readonly { readonly item: I; readonly why: string }[];
  readonly state: (item: I) => Statement;
  readonly weigh: (a: I, b: I) => Match;
  readonly settled: (a: I, b: I) => string | undefined;
}

/** A ledger of a check's own items. */
export function ledgerOf<I>({ groups, aside = [], state, weigh, settled }: Entries<I>): Ledger {
  const items = new Map<Statement, I>();
  const make = (item: I) => {
    const statement = state(item);
    items.set(statement, item);
    return statement;
  };
  return {
    facts: groups.map((group) => group.map(make)),
    aside: aside.map(({ item, why }) => ({ statement: make(item), why })),
    weigh(a, b) {
      const [x, y] = [items.get(a), items.get(b)];
      return x === undefined || y === undefined || a.key !== b.key ? undefined : weigh(x, y);
    },
    settled(a, b) {
      const [x, y] = [items.get(a), items.get(b)];
      return x === undefined || y === undefined ? undefined : settled(x, y);
    },
  };
}

/**
 * A match and what a check makes of it by rules of its own: whatever these add or take away is one more reason, so that
 * the reasons always come to the score.
 */
export function ruled({ score, evidence }: Match, final: number, why: string): Match {
  if (score === final) return { score, evidence };
  if (!Number.isFinite(final)) return { score: final, evidence: [...evidence, veto(why)] };
  // A veto that the check has not taken for one is no more than a reason.
  const base = evidence.map((each): Evidence => (each.kind === 'veto' ? { ...each, kind: 'rule', weight: 0 } : each));
  const weight = final - base.reduce((sum, each) => sum + each.weight, 0);
  return { score: final, evidence: [...base, { kind: 'rule', amount: 1, why, weight }] };
}
