import type { Sentence, Token } from '../../text/article.ts';
import { wordTable } from '../../text/wordtable.ts';
import type { Quantity } from '../reading.ts';
import { ORDINAL_WORDS } from '../times/words.ts';

/** As what somebody was born, whichever word tells it: siblings are their parents' children. */
const BORN = wordTable<string>({
  child: 'child',
  kid: 'child',
  sibling: 'child',
  offspring: 'child',
  son: 'son',
  brother: 'son',
  boy: 'son',
  daughter: 'daughter',
  sister: 'daughter',
  girl: 'daughter',
});
const PLACE = /^(?:youngest|eldest|oldest|middle|last|firstborn|last-born)$/;
/** After these a group of children is a family: nobody is killed or chosen there. */
const FAMILY = /^(?:of|born|from|to|in|and|who|by|raised)$/;
const HOME = /^(?:family|household|home|born|boarder|parents|couple)$/;
/** A birth is told so near (tokens). */
const [BEFORE, AFTER] = [10, 6] as const;
const isBirth = ({ lower }: Token): boolean =>
  /^(?:born|grew|raised|brought|reared|birth|family|upbringing)$/.test(lower);

/**
 * "The youngest of seven children", "one of four brothers", "the eldest of four": of how many children somebody is
 * one. The noun is "child", "son" or "daughter".
 */
export function birthAt(
  { tokens }: Sentence,
  { noun, value, fromToken, toToken, modifiers }: Quantity,
): string | undefined {
  const kin = noun === undefined ? 'child' : BORN[noun];
  if (kin === undefined || value < 2 || tokens[fromToken - 1]?.lower !== 'of' || modifiers.length > 0) return undefined;
  const place = tokens[fromToken - 2]?.lower ?? '';
  const next = tokens[toToken];
  const closed = next === undefined || (next.kind === 'mark' && next.text !== '-');
  if (!closed && !FAMILY.test(next.lower)) return undefined;
  const near = [...tokens.slice(Math.max(0, fromToken - BEFORE), fromToken), ...tokens.slice(toToken, toToken + AFTER)];
  const told = near.some(isBirth);
  if (place === 'one') return noun !== undefined && (told || isOfParents(tokens, toToken)) ? kin : undefined;
  if (!PLACE.test(place) && !(ORDINAL_WORDS.has(place) && tokens[fromToken - 3]?.lower === 'the')) return undefined;
  // "In" tells of a family, or of where something happened to them.
  if (next?.lower === 'in' && !told && !tokens.slice(toToken, toToken + AFTER).some(({ lower }) => HOME.test(lower)))
    return undefined;
  // "The second of three", "the last of five": of books, or of matches.
  return noun !== undefined || told || /^(?:youngest|eldest|oldest)$/.test(place) ? kin : undefined;
}

/** "Of a miner", "of Ola Berg": whose children they are. */
const isOfParents = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' &&
  (/^(?:an?|the|his|her|two)$/.test(tokens[at + 1]?.lower ?? '') || !!tokens[at + 1]?.capital);
