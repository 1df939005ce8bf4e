import type { Token } from '../../text/article.ts';
import { isPeople, lemmaOf } from '../lexicon/nouns.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { MONTHS, ORDINAL_WORDS } from '../times/words.ts';
import type { Numeral } from './numerals.ts';

/* "Two-thirds of the herd", "a quarter of its staff": a share, as a percentage is. */

/** What a whole is parted into, up to tenths. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ...[...ORDINAL_WORDS].filter(([, parts]) => parts > 2 && parts <= 10),
  ['quarter', 4],
]);

/** A fraction stands for what lies so near, in hundredths of the whole and as a share of itself. */
const [NEAR, NEAR_SHARE] = [3.5, 0.15] as const;

/** "The first half of the season", "the other half of the team": one half, not half of it. */
const WHICH =
  /^(?:first|second|other|last|latter|early|late|later|top|bottom|better|final|previous|northern|southern|eastern|western|upper|lower)$/;
const DETERMINERS =
  /^(?:the|its|their|his|her|our|my|your|all|those|them|these|this|that|it|us|you|whom|which|what|every|each|such)$/;
/** Of these a fraction is a stretch of time or of way. */
const STRETCHES =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|seasons?|centur(?:y|ies)|decades?|time|match|game|race|mile|kilometre|kilometer|way|lap|distance|route|journey)$/;

/** The fraction that begins at token `i`, as a percentage; nothing where it is of no whole. */
export function shareAt(tokens: readonly Token[], i: number): Numeral | undefined {
  const first = tokens[i]!;
  if (first.kind !== 'word') return undefined;
  if (first.lower === 'half') {
    if (WHICH.test(tokens[i - 1]?.lower ?? '') || !isOfWhole(tokens, i + 1)) return undefined;
    return share(i, i + 1, 50);
  }
  const above = first.lower === 'a' ? 1 : CARDINALS.get(first.lower);
  if (above === undefined) return undefined;
  const at = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  const noun = tokens[at]?.lower ?? '';
  const below = PARTS.get(above > 1 && noun.endsWith('s') ? noun.slice(0, -1) : noun);
  if (below === undefined || above >= below || above > 1 !== noun.endsWith('s')) return undefined;
  return isOfWhole(tokens, at + 1) ? share(i, at + 1, (100 * above) / below) : undefined;
}

function share(from: number, to: number, value: number): Numeral {
  const near = Math.min(NEAR, value * NEAR_SHARE);
  const [min, max] = [value - near, value + near];
  return {
    from,
    to,
    value: Math.round(value * 10) / 10,
    min,
    max,
    vague: false,
    digits: 2,
    figures: false,
    share: true,
  };
}

/** Does "of" with a whole stand at token `of`: "of the herd", "of its 40 boats", "of Latvians", "of pupils"; no "of a mile"? */
function isOfWhole(tokens: readonly Token[], of: number): boolean {
  const next = tokens[of + 1];
  if (tokens[of]?.lower !== 'of' || !next) return false;
  const near = tokens.slice(of + 1, of + 4);
  if (near.some(({ lower }) => STRETCHES.test(lower))) return false;
  if (DETERMINERS.test(next.lower)) return true;
  if (next.kind === 'number') return !/^(?:19|20)\d\d$/.test(next.text);
  if (next.kind !== 'word') return false;
  if (next.capital) return !MONTHS.has(next.lower);
  return CARDINALS.has(next.lower) || near.some(({ lower }) => isPeople(lemmaOf(lower)) && lower !== lemmaOf(lower));
}
