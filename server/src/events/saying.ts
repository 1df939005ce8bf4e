import { eventClassOf } from '../reading/lexicon/events.ts';
import type { Token } from '../text/article.ts';
import type { Span } from '../text/span.ts';

const SPEECH =
  /^(?:said|says|told|announced|added|reported|stated|tweeted|wrote|confirmed|claimed|saying|warned|reports|noted|testified|according)$/;

/** Is the moment that of the statement ("officials said on Thursday") and not of what it tells? */
export function isSaying(tokens: readonly Token[], moment: Span): boolean {
  const first = tokens.findIndex((token) => token.start >= moment.start);
  for (let i = first - 1, step = 0; i >= 0 && step < 3; i--, step++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && token.lower !== '"') return false;
    if (SPEECH.test(token.lower)) return true;
  }
  // "on Thursday told reporters"
  const next = tokens.find((token) => token.start >= moment.end);
  return !!next && /^(?:said|told|announced)$/.test(next.lower);
}

/** "March", the month, is no demonstration. */
const isMonth = (token: Token): boolean => token.capital && token.lower === 'march';
/** Before "fire" these make it gunfire. */
const GUNS = new Set([
  'open',
  'opens',
  'opened',
  'opening',
  'returned',
  'returning',
  'under',
  'hostile',
  'enemy',
  'rifle',
]);

/** The class of event that the word at token `i` names, by what stands before it. */
export function eventClassAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const name = eventClassOf(token.lower);
  if (name === 'fire' && GUNS.has(tokens[i - 1]?.lower ?? '')) return 'shooting';
  return name && isMonth(token) ? undefined : name;
}
