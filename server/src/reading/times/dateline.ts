import type { Token } from '../../text/article.ts';

const isDash = ({ lower, text, glued }: Token) => lower === '—' || (text === '-' && !glued);

/** The index of the dash that ends a dateline, 0 where none is. A dateline opens the block: names before "(Agency) —" or a dash, the first in capitals or followed by one. */
export function datelineEnd(tokens: readonly Token[]): number {
  const limit = Math.min(tokens.length, 16);
  for (let i = 1; i < limit; i++) {
    const token = tokens[i]!;
    if (!isDash(token)) continue;
    const first = tokens[0]!;
    const shouts = first.kind === 'word' && first.text.length > 2 && first.text === first.text.toUpperCase();
    return shouts || tokens[i - 1]?.text === ')' ? i : 0;
  }
  return 0;
}

/** What may be a dateline ends within so many tokens. */
const EARLY = 8;

/** The same for whoever had rather take too much for a dateline: "Vranov, 3 May — " is one too. */
export function earlyDash(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, EARLY).findIndex((token) => isDash(token) && !token.glued);
  return Math.max(datelineEnd(tokens), dash);
}
