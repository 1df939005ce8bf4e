import type { Token } from '../../text/article.ts';
import { WALLS } from '../clause.ts';
import { SHADES } from '../lexicon/shades.ts';

/** A word that shades a number stands at most so many tokens before it. */
const REACH = 12;

const isCall = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'for' && /^(?:call(?:s|ed|ing)?|pleaded|appeal(?:s|ed|ing)?)$/.test(tokens[at]!.lower);

/** What makes the number in tokens [from, to) another than the plain one: "forecast", "most", "goal", "first". */
export function shadeOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let i = from - 1, step = 0; i >= 0 && step < REACH; i--, step++) {
    const token = tokens[i]!;
    if (WALLS.has(token.lower) || token.text === ',') break;
    // "calling for a term of six years"
    const shade = isCall(tokens, i) ? 'goal' : SHADES.get(token.lower);
    if (shade) return shade;
  }
  return SHADES.get(tokens[to]?.lower ?? '');
}
