import { meet } from '../../events/actors.ts';
import type { Sum } from '../../reading/numbers/sums.ts';
import { sumsAgree } from '../sums.ts';
import type { Item } from './groups.ts';

/** Is it one who is paid, though one name may be a part of the other: the Board, the Harbour Board? */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
};

/** Is it the one sum, but for itself told again, that its article says the payee gets? */
function isSole({ member, fact }: Item): boolean {
  const { payee } = fact.sum;
  return member.facts.sums.every(
    (sum: Sum) => !sum.payee || !isSame(sum.payee, payee!) || sum === fact.sum || sumsAgree(sum, fact.sum),
  );
}

/** Stems of verbs of which the subject is paid. */
const TAKES = /^(?:tak|took|receiv|collect)/;

/** Does the other article name whoever pays? Two towns may each send something to a third. */
function isKnown({ fact: { actors, sum } }: Item, { member }: Item): boolean {
  if ([...sum.words].some((word) => TAKES.test(word))) return true;
  return [actors.subject, actors.agent].every((name) => name === undefined || meet(name, member.facts.named));
}

/** Does each of two articles, on its own news, name the same one who is paid, and but one sum for it? */
export function areSolePaid(a: Item, b: Item): boolean {
  const [x, y] = [a.fact, b.fact];
  if (!x.sum.payee || !y.sum.payee || !isSame(x.sum.payee, y.sum.payee)) return false;
  if (!x.context.main || !y.context.main || x.sum.per !== y.sum.per) return false;
  return isSole(a) && isSole(b) && isKnown(a, b) && isKnown(b, a);
}
