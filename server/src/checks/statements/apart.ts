import type { Context } from '../../events/context.ts';
import { looksBackAt } from '../../events/lookback.ts';
import { WALLS } from '../../reading/clause.ts';
import { isPeople, nationOf } from '../../reading/lexicon/nouns.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';
import type { Slot } from './facts.ts';
import type { Told } from './told.ts';
import { nounLikeness } from './values.ts';

/* Two values that their sentences themselves tell of two things, however alike the rest is. */

/** Do the sentences say that the two values are of two things, or of two times? */
export function toldApart(a: Told, x: Slot, b: Told, y: Slot): boolean {
  if (countOthers(x, y) || besideOthers(x, y) || ofNations(x, y) || ofOthers(a.tokens(x), x, b.tokens(y), y))
    return true;
  if (looksBack(a, x) !== looksBack(b, y)) return true;
  const [here, there] = [a.context(x), b.context(y)];
  return isOfOld(here, there) || isOfOld(there, here);
}

/** Does a value stand where its article looks back at the like of its news? */
const looksBack = ({ member }: Told, { block, sentence }: Slot): boolean =>
  looksBackAt(member.reading, block, sentence);

/** Below this two nouns are no kin. */
const KIN = 0.3;

/** "212 masks for the dancers" and "masks for 121 dancers": do the two count what is no kin, however alike they are told? */
const countOthers = (x: Slot, y: Slot): boolean =>
  x.kind === 'count' && !!x.quantity?.noun && !!y.quantity?.noun && nounLikeness(x, y) < KIN;

/** "five other people" and "nine people": is the one beside somebody whom the other may count? */
const besideOthers = ({ quantity: x }: Slot, { quantity: y }: Slot): boolean =>
  x?.kind === 'count' && y?.kind === 'count' && areOthers(x) !== areOthers(y);

const areOthers = ({ noun, modifiers }: Quantity): boolean =>
  noun === 'other' || modifiers.some((word) => /^others?$/.test(word));

/** "31 Kenyans" and "69 people", or "31 Kenyan nationals" and "five Danes": is the one number of a people that the other is not of? */
const ofNations = ({ quantity: x }: Slot, { quantity: y }: Slot): boolean =>
  x?.kind === 'count' && y?.kind === 'count' && peopleOf(x) !== peopleOf(y);

const peopleOf = ({ noun, modifiers }: Quantity): string | undefined =>
  noun !== undefined && isPeople(noun)
    ? [noun, ...modifiers].map(nationOf).find((name) => name !== undefined)
    : undefined;

/** The names in what a number is of stand so near behind it (tokens). */
const OF = 9;

/** "the steps of the tower of Corran" and "the steps of the tower of Orra": are they of things of two names? */
function ofOthers(left: readonly Token[], x: Slot, right: readonly Token[], y: Slot): boolean {
  const [own, other] = [namesBehind(left, x), namesBehind(right, y)];
  return own.length > 0 && other.length > 0 && !own.some((name) => other.includes(name));
}

function namesBehind(tokens: readonly Token[], { quantity, to }: Slot): string[] {
  if (!quantity || tokens[to]?.lower !== 'of') return [];
  const names: string[] = [];
  for (const token of tokens.slice(to, to + OF)) {
    if (token.kind !== 'word' || (WALLS.has(token.lower) && token.lower !== 'of')) break;
    if (token.capital) names.push(token.lower);
  }
  return names;
}

/** "In May 2011 they had kept it idle for 51 days": of a year that is over, or a month of it, where the other is the news of these days. */
const isOfOld = (old: Context, news: Context): boolean =>
  old.background &&
  (old.moment?.granularity === 'year' || (old.moment?.granularity === 'month' && /\b\d{4}$/.test(old.moment.text))) &&
  news.main &&
  news.moment?.granularity === 'day';
