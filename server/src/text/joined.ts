import type { Token } from './article.ts';

/** The words of tokens [from, to), lower case, with a space between any two. */
export function joined(tokens: readonly Token[], from: number, to: number): string {
  if (from >= to) return '';
  let text = tokens[from]!.lower;
  for (let i = from + 1; i < to; i++) text += ` ${tokens[i]!.lower}`;
  return text;
}
