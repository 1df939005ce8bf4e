import type { Token } from '../../text/article.ts';
import { marked } from '../../text/remember.ts';

/** What is reported without marks, and who has said it: tokens [from, to) of the sentence. */
export interface Reported {
  readonly who: { readonly from: number; readonly to: number };
  readonly words: { readonly from: number; readonly to: number };
}

/** Verbs that hand on what somebody has said as it was said. */
const HANDS_ON = new Set(
  'said says announced confirmed added stated declared told insisted warned explained'.split(' '),
);
const handsOn = marked(({ lower }): boolean => HANDS_ON.has(lower));

/** Who speaks stands within so many tokens of the sentence's beginning or end. */
const REACH = 12;
/** So far behind its verb a "that" begins what is said: "told reporters on Monday that". */
const THAT = 6;

/** Takes a sentence of reported speech apart: "X said (that) …", "…, X said", "…, said X", "…, according to X". */
export function reportedIn(tokens: readonly Token[]): Reported | undefined {
  if (!tokens.some((token) => handsOn(token) || token.lower === 'according')) return undefined;
  return trailing(tokens) ?? leading(tokens);
}

function trailing(tokens: readonly Token[]): Reported | undefined {
  const end = tokens[tokens.length - 1]?.kind === 'mark' ? tokens.length - 1 : tokens.length;
  for (let i = end - 2; i > 0 && end - i <= REACH; i--) {
    if (tokens[i]!.text !== ',') continue;
    const words = { from: 0, to: i };
    if (tokens[i + 1]!.lower === 'according') return { who: { from: i + 3, to: end }, words };
    for (let k = i + 1; k < end; k++) {
      if (!handsOn(tokens[k]!)) continue;
      return { who: k === i + 1 ? { from: k + 1, to: end } : { from: i + 1, to: k }, words };
    }
    return undefined;
  }
  return undefined;
}

function leading(tokens: readonly Token[]): Reported | undefined {
  for (let k = 1; k < tokens.length - 3 && k < REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '-') return undefined;
    if (!handsOn(token)) continue;
    let from = k + 1;
    for (let i = k + 1; i < tokens.length && i < k + THAT; i++) if (tokens[i]!.lower === 'that') from = i + 1;
    // "told reporters the bridge": where those who are told end is not known.
    if (token.lower === 'told' && from === k + 1) return undefined;
    return { who: { from: 0, to: k }, words: { from, to: tokens.length } };
  }
  return undefined;
}
