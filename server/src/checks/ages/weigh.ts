import { type Match, veto, weigh } from '../../events/evidence.ts';
import { matchOf } from '../../events/match.ts';
import type { Containment } from '../../events/places.ts';
import type { Sex } from '../../reading/lexicon/sexes.ts';
import { ruled } from '../ledger.ts';
import type { Aged } from './read.ts';

/** Each article has but one of them, so that little has to speak for one event: a day, a place, or the news of both. */
const NOT_APART = -3;

type Sexed = { readonly sex: Sex | undefined };
const areOfTwoSexes = ({ sex: a }: Sexed, { sex: b }: Sexed): boolean => !!a && !!b && a !== b;

/** Weighs whether two who are known as one are: by name they are, by what befell them where it was in one event. */
export function weighAges(one: Aged, other: Aged, places: Containment): Match {
  const [{ deed: a, name }, { deed: b }] = [one, other];
  if (one.group && other.group) {
    if (areOfTwoSexes(one.group, other.group)) return weigh([veto('boys are no girls')]);
    const match = matchOf(one.group, other.group, places);
    return ruled(match, match.score - NOT_APART, 'each article has but one such group');
  }
  if (!a || !b) return weigh([{ kind: 'rule', amount: 1, why: `both are told of ${name}`, weight: 1 }]);
  if (areOfTwoSexes(a, b)) return weigh([veto('a man is no woman')]);
  if (a.deed === 'arrested' && ![...a.crimes].some((crime) => b.crimes.has(crime)))
    return weigh([veto('they are arrested for different crimes')]);
  const match = matchOf(a, b, places);
  return ruled(match, match.score - NOT_APART, 'each article has but one such person');
}
