import type { Token } from '../text/article.ts';

/** Marks and conjunctions beyond which no word governs a number. */
export const WALLS: ReadonlySet<string> = new Set([';', ':', '—', '"', '(', 'while', 'whereas', 'although', 'but']);

/** The words of the clause around tokens [from, to), `left` and `right` of it, lower case. */
export function clause(tokens: readonly Token[], from: number, to: number, left: number, right: number): string[] {
  const words: string[] = [];
  for (let i = from - 1, step = 0; i >= 0 && step < left && !WALLS.has(tokens[i]!.lower); i--, step++)
    if (tokens[i]!.kind === 'word') words.unshift(tokens[i]!.lower);
  for (let i = to, step = 0; i < tokens.length && step < right && !WALLS.has(tokens[i]!.lower); i++, step++)
    if (tokens[i]!.kind === 'word') words.push(tokens[i]!.lower);
  return words;
}
