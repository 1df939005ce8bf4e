import { remembered } from '../../text/remember.ts';
import type { Sex } from '../lexicon/sexes.ts';
import { likeness, meaningOf } from '../meaning.ts';

/** Words in whose company the names of men and of women stand. */
const COMPANY: Readonly<Record<Sex, readonly string[]>> = {
  male: 'he his him man son father husband brother boy king actor'.split(' '),
  female: 'she her hers woman daughter mother wife sister girl queen actress'.split(' '),
};

/** A name has to stand so much nearer to the one than to the other: between them are names of both, and of neither. */
const SURE = 0.055;

const nearness = (given: string, sex: Sex): number => {
  const meaning = meaningOf(given);
  const words = COMPANY[sex];
  return words.reduce((sum, word) => sum + likeness(meaning, meaningOf(word)), 0) / words.length;
};

/** Is a given name (lower case) a man's or a woman's, as far as the words tell that it stands among? Rare names tell nothing. */
export const sexOfGiven = remembered((given: string): Sex | undefined => {
  if (meaningOf(given).index < 0) return undefined;
  const lean = nearness(given, 'male') - nearness(given, 'female');
  if (Math.abs(lean) < SURE) return undefined;
  return lean > 0 ? 'male' : 'female';
});
