import type { Predication } from '../../reading/numbers/predicates.ts';
import type { Quantity } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';

/* Numbers that are not of the whole event as it is known: an earlier count, one place's, those elsewhere. */

/** "Up to 58 from 49", "ranged from 12 to 20": what a toll was before, or one end of what is told of it. */
export function isFormer(tokens: readonly Token[], { fromToken }: Quantity, { how, token }: Predication): boolean {
  if (how !== 'toll') return false;
  if (tokens[fromToken - 1]?.lower === 'from') return true;
  return tokens
    .slice(token, fromToken)
    .some(({ lower }) => /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/.test(lower));
}

/** "killed 40 people elsewhere": others than those the article is on. "Nine bodies washed ashore": those found, and not all. */
export function isElsewhere(tokens: readonly Token[], { noun, toToken }: Quantity): boolean {
  const behind = tokens.slice(toToken, toToken + 3).map(({ lower }) => lower);
  if (behind[0] === 'elsewhere') return true;
  return /^(?:body|corpse)$/.test(noun ?? '') && behind.some((word) => /^(?:wash|drift|swept|float)/.test(word));
}

/** Is the number said to be an early one, that the article itself knows to be overtaken? */
export function isFirstCount(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i <= 6; i--) {
    if (tokens[i]!.kind === 'mark') return false;
    if (!/^(?:count|toll|tally|figure|figures|estimate|estimates|report|reports|number)$/.test(tokens[i]!.lower))
      continue;
    if (/^(?:first|initial|early|earlier|preliminary|provisional|previous)$/.test(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

/** Does "a village where" lead to the number? It is one village's. */
export function isOfOnePlace(tokens: readonly Token[], from: number): boolean {
  const where = [from - 1, from - 2].find((at) => tokens[at]?.lower === 'where');
  return (
    where !== undefined && [where - 2, where - 3].some((at) => /^(?:an?|one|another)$/.test(tokens[at]?.lower ?? ''))
  );
}
