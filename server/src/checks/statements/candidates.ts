import { stemOf } from '../../reading/stems.ts';
import type { Slot } from './facts.ts';
import type { Told } from './told.ts';

/** Two articles, and those of their slots that may be of one thing: all, where none are named. */
export interface Couple {
  readonly a: Told;
  readonly b: Told;
  readonly among?: readonly (readonly [Slot, Slot])[];
}

/** All couples of articles. */
export function* couplesOf(told: readonly Told[]): Generator<Couple> {
  for (let i = 0; i < told.length; i++) for (let j = i + 1; j < told.length; j++) yield { a: told[i]!, b: told[j]! };
}

/** Words that lead from one slot to another stand so near it, tell so much, and lead to no more slots than this. */
const [NEAR, TELLING, COMMON] = [10, 1, 60] as const;

/** The couples of slots of one kind that share a telling word: what a large story can afford. */
export function* candidatesIn(told: readonly Told[]): Generator<Couple> {
  const byWord = new Map<string, { readonly index: number; readonly slot: Slot }[]>();
  for (const [index, article] of told.entries()) {
    for (const slot of article.member.facts.slots) {
      for (const { word, weight, distance } of article.near(slot).words) {
        if (distance > NEAR || weight < TELLING) continue;
        const key = `${slot.kind} ${stemOf(word)}`;
        const list = byWord.get(key);
        if (list) list.push({ index, slot });
        else byWord.set(key, [{ index, slot }]);
      }
    }
  }
  const couples = new Map<number, Map<Slot, Set<Slot>>>();
  for (const list of byWord.values()) {
    if (list.length > COMMON) continue;
    for (const [i, x] of list.entries()) {
      for (const y of list.slice(i + 1)) {
        if (x.index === y.index) continue;
        const key = x.index * told.length + y.index;
        const slots = couples.get(key) ?? new Map<Slot, Set<Slot>>();
        couples.set(key, slots);
        slots.set(x.slot, (slots.get(x.slot) ?? new Set()).add(y.slot));
      }
    }
  }
  for (const [key, slots] of couples) {
    const among = [...slots].flatMap(([x, others]) => [...others].map((y) => [x, y] as const));
    yield { a: told[Math.floor(key / told.length)]!, b: told[key % told.length]!, among };
  }
}
