import { remembered } from '../text/remember.ts';
import { BASES } from './inflect.ts';

/** Is the word a past tense or participle that no ending tells? */
export const isIrregularPast = (word: string): boolean => BASES.has(word);

/**
 * A light stem by which forms of one word are compared: "marching", "marched" and "marches" are "march". Not a
 * dictionary form; lower case in, lower case out.
 */
export const stemOf = remembered((word: string): string => {
  const irregular = BASES.get(word);
  if (irregular) return withoutSilent(irregular);
  const n = word.length;
  if (n <= 3) return word;
  let stem = word;
  if (n > 5 && word.endsWith('ing')) stem = undouble(word.slice(0, -3));
  else if (n > 4 && word.endsWith('ied')) stem = `${word.slice(0, -3)}y`;
  else if (n > 4 && word.endsWith('ed')) stem = undouble(word.slice(0, -2));
  else if (n > 4 && word.endsWith('ies')) stem = `${word.slice(0, -3)}y`;
  else if (n > 4 && /(?:ss|x|zz|ch|sh)es$/.test(word)) stem = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
    stem = word.slice(0, -1);
  return withoutSilent(stem);
});

/** "Stage", "staged" and "staging", "take" and "took": the silent "e" goes everywhere. */
const withoutSilent = (stem: string) => (stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem);

function undouble(stem: string): string {
  const last = stem[stem.length - 1];
  if (stem.length > 3 && last === stem[stem.length - 2] && !/[lsz]/.test(last ?? '')) return stem.slice(0, -1);
  return stem;
}
