import { wordsNear } from '../../events/company.ts';
import { stemOf } from '../../reading/stems.ts';
import { interned } from '../../text/remember.ts';
import type { Member } from '../check.ts';
import type { Slot, StatementFacts } from './facts.ts';

type Own = Member<StatementFacts>;

/** Two articles, and those of their slots that may be of one thing: all, where none are named. */
export interface Couple {
  readonly a: Own;
  readonly b: Own;
  readonly among?: readonly (readonly [Slot, Slot])[];
}

/** All couples of articles. */
export function* couplesOf(members: readonly Own[]): Generator<Couple> {
  for (const [i, a] of members.entries()) for (const b of members.slice(i + 1)) yield { a, b };
}

/** Words that lead from one slot to another stand so near it, tell so much, and lead to no more slots than this. */
const [NEAR, TELLING, COMMON] = [10, 1, 60] as const;

/** A word that leads to a slot of its kind. */
interface Lead {
  readonly key: string;
  readonly slot: Slot;
}

const LEADS = new WeakMap<StatementFacts, readonly Lead[]>();

/** The words that lead to an article's slots: found once, as large stories are judged again and again. */
function leadsOf({ reading, facts }: Own): readonly Lead[] {
  const known = LEADS.get(facts);
  if (known) return known;
  const leads = facts.slots.flatMap((slot) => {
    const { tokens } = reading.article.blocks[slot.block]!.sentences[slot.sentence]!;
    return wordsNear(tokens, slot)
      .filter(({ distance, weight }) => distance <= NEAR && weight >= TELLING)
      .map(({ word }): Lead => ({ key: interned(`${slot.kind} ${stemOf(word)}`), slot }));
  });
  LEADS.set(facts, leads);
  return leads;
}

/** The couples of slots of one kind that share a telling word: what a large story can afford. */
export function* candidatesIn(members: readonly Own[]): Generator<Couple> {
  const byWord = new Map<string, { readonly index: number; readonly slot: Slot }[]>();
  for (const [index, member] of members.entries()) {
    for (const { key, slot } of leadsOf(member)) {
      const list = byWord.get(key);
      if (list) list.push({ index, slot });
      else byWord.set(key, [{ index, slot }]);
    }
  }
  const couples = new Map<number, Map<Slot, Set<Slot>>>();
  for (const list of byWord.values()) {
    if (list.length > COMMON) continue;
    for (const [i, x] of list.entries()) {
      for (const y of list.slice(i + 1)) {
        if (x.index === y.index) continue;
        const key = x.index * members.length + y.index;
        const slots = couples.get(key) ?? new Map<Slot, Set<Slot>>();
        couples.set(key, slots);
        slots.set(x.slot, (slots.get(x.slot) ?? new Set()).add(y.slot));
      }
    }
  }
  for (const [key, slots] of couples) {
    const among = [...slots].flatMap(([x, others]) => [...others].map((y) => [x, y] as const));
    yield { a: members[Math.floor(key / members.length)]!, b: members[key % members.length]!, among };
  }
}
