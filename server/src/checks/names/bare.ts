import { soundOf } from '../../reading/names/spelling.ts';
import { companyShared } from './company.ts';
import { distance, isDerived, isKnown, isSwapped, lacksPrefix, rarity } from './likeness.ts';
import type { StoryName } from './people.ts';
import { areOfOtherTrades, postsShared } from './posts.ts';
import { hasAmpersand, isAcronym } from './shape.ts';
import { standTogether } from './typos.ts';
import { areWrittenBeside, COMMON, isPerson, isVetoed, kindsAgree, meet, type Verdict } from './verdict.ts';

/** Names of so many letters that sound the same are one. */
const ROMANISED = 8;

/** A bare word against a part of a name (or another bare word): a slip in the article, or across articles. */
export function judgeBare(bare: StoryName, other: StoryName, part: string): Verdict | undefined {
  const x = bare.parts[0]!;
  const swapped = isSwapped(x, part) && hasAmpersand(bare) && hasAmpersand(other);
  if (swapped) return meet(bare, other) ? undefined : { a: bare, b: other, confidence: 0.75 };
  const length = Math.max(x.length, part.length);
  if (Math.min(x.length, part.length) < 4 || !kindsAgree(bare, other) || isVetoed(x, part, bare.marked || other.marked))
    return undefined;
  // Long names that no dictionary has, and that sound the same, are romanisations of one.
  const romanised = length >= ROMANISED && !isKnown(x) && !isKnown(part) && soundOf(x) === soundOf(part);
  const most = romanised ? 0.2 * length : Math.min(1.1, 0.25 * length);
  const cost = distance(x, part, most + 0.1);
  if (cost > most || isDerived(x, part)) return undefined;
  if ((x[0] !== part[0] && cost > 0.5 && !lacksPrefix(x, part)) || (isAcronym(bare) && isAcronym(other)))
    return undefined;
  const together = meet(bare, other);
  if (together && other.parts.length > 1) return judgeAnaphor(bare, other, x, part, cost);
  return judgeApart(bare, other, x, part, cost, together);
}

/**
 * A bare surname has to be somebody's: where nobody of that name has been introduced in the article, but one of nearly
 * the same name has, it is a slip.
 */
function judgeAnaphor(bare: StoryName, other: StoryName, x: string, part: string, cost: number): Verdict | undefined {
  if (!isPerson(other) || bare.kind === 'organisation' || areOfOtherTrades(bare, other)) return undefined;
  if (areWrittenBeside(bare, other)) return undefined;
  // A given name alone is often a pet form of the full one's: there both have to be unusual.
  if (other.parts[other.parts.length - 1] !== part && isKnown(x)) return undefined;
  const same = soundOf(x) === soundOf(part);
  if (rarity(x) < COMMON && rarity(part) < COMMON && !(same && cost <= 0.6)) return undefined;
  if (!same && isKnown(x) && isKnown(part)) return undefined;
  return { a: bare, b: other, confidence: same ? 0.85 : 0.75 };
}

/** Two bare words (or a bare word and a name of another article): the company they keep has to be the same. */
function judgeApart(
  bare: StoryName,
  other: StoryName,
  x: string,
  part: string,
  cost: number,
  together: boolean,
): Verdict | undefined {
  const length = Math.max(x.length, part.length);
  const unknown = !isKnown(x) || !isKnown(part);
  const sounds = length >= ROMANISED && soundOf(x) === soundOf(part);
  if (other.parts[other.parts.length - 1] !== part && isKnown(x) && isKnown(part)) return undefined;
  if (length < 5 || (!unknown && rarity(x) < COMMON * 2 && rarity(part) < COMMON * 2)) return undefined;
  if (together && standTogether(bare, [other])) return undefined;
  if (together && isUnheard(bare, other, x, part, cost)) return { a: bare, b: other, confidence: 0.7 };
  if (together && cost > (isKnown(x) !== isKnown(part) && length >= 7 ? 1 : 0.75)) return undefined;
  // In one article, a spelling that no dictionary has beside one that sounds the same and is known.
  if (together && isKnown(x) !== isKnown(part) && length >= 6 && soundOf(x) === soundOf(part))
    return { a: bare, b: other, confidence: 0.75 };
  // One post and an unheard-of name spelt in two ways that sound alike.
  if (unknown && length >= 6 && (cost <= 0.7 || sounds) && postsShared(bare, other) > 0)
    return { a: bare, b: other, confidence: 0.75 };
  const shared = companyShared(bare, other, [x, part]);
  const need = isKnown(x) !== isKnown(part) && length >= 6 ? 0.8 : unknown ? 1 : 2;
  return shared >= need ? { a: bare, b: other, confidence: isKnown(x) !== isKnown(part) ? 0.85 : 0.7 } : undefined;
}

/** Letters from which on two names that nobody has heard of are hardly alike by chance. */
const UNHEARD = 7;

/** In one article, two names that no dictionary has, a letter apart, one of them once: one name with a slip in it. */
function isUnheard(bare: StoryName, other: StoryName, x: string, part: string, cost: number): boolean {
  if (other.parts.length > 1 || isKnown(x) || isKnown(part)) return false;
  const once = [bare, other].some(({ uses }) => uses.reduce((n, { name }) => n + name.mentions.length, 0) === 1);
  return once && Math.min(x.length, part.length) >= UNHEARD && cost <= 1;
}
