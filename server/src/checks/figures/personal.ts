import { type Told, toldOf } from '../../events/persons/told.ts';
import type { Quantity, Reading } from '../../reading/reading.ts';
import type { Token } from '../../text/article.ts';

/** The list of those who survive somebody may be so long (tokens). */
const SURVIVORS = 16;
const survives = ({ lower }: Token): boolean => /^(?:survived|leaves|leaving)$/.test(lower);

/** Whose number of children, weddings or works it is; `false` where no name tells for sure. */
export function bearerOf(reading: Reading, { block, sentence, fromToken, start }: Quantity): Told | false | undefined {
  const { tokens } = reading.article.blocks[block]!.sentences[sentence]!;
  if (tokens[fromToken - 1]?.lower === 'their') return false;
  const from = Math.max(0, fromToken - SURVIVORS);
  // "Survived by her husband and two sons": hers, not his.
  const list = tokens.slice(from, fromToken).findLastIndex(survives);
  return toldOf(reading, block, sentence, fromToken, list < 0 ? start : tokens[from + list]!.start);
}
