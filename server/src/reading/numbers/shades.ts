import type { Token } from '../../text/article.ts';
import { WALLS } from '../clause.ts';
import { SHADES } from '../lexicon/shades.ts';

/** A word that shades a number stands at most so many tokens before it. */
const REACH = 12;

/** What makes the number in tokens [from, to) another than the plain one: "forecast", "most", "goal", "first". */
export function shadeOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let i = from - 1, step = 0; i >= 0 && step < REACH; i--, step++) {
    const token = tokens[i]!;
    if (WALLS.has(token.lower) || token.text === ',') break;
    const shade = SHADES.get(token.lower);
    if (shade) return shade;
  }
  return SHADES.get(tokens[to]?.lower ?? '');
}
