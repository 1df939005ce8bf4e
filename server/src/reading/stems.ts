import { remembered } from '../text/remember.ts';

/** Forms that no ending tells: past tense and participle by their base. */
const IRREGULAR = new Map(
  (
    'shot:shoot struck:strike hit:hit fell:fall fallen:fall rose:rise risen:rise began:begin begun:begin broke:break ' +
    'broken:break took:take taken:take gave:give given:give won:win lost:lose stole:steal stolen:steal sold:sell ' +
    'bought:buy paid:pay made:make led:lead left:leave sent:send spent:spend met:meet held:hold kept:keep found:find ' +
    'brought:bring caught:catch fought:fight sought:seek taught:teach thought:think drove:drive driven:drive flew:fly ' +
    'flown:fly grew:grow grown:grow threw:throw thrown:throw wrote:write written:write spoke:speak spoken:speak ' +
    'chose:choose chosen:choose froze:freeze ran:run came:come became:become went:go gone:go saw:see seen:see ' +
    'said:say told:tell stood:stand sank:sink sunk:sink swept:sweep blew:blow died:die dying:die lying:lie built:build ' +
    'lent:lend bid:bid cut:cut put:put set:set beat:beat beaten:beat'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Is the word a past tense or participle that no ending tells? */
export const isIrregularPast = (word: string): boolean => IRREGULAR.has(word);

/**
 * A light stem by which forms of one word are compared: "marching", "marched" and "marches" are "march". Not a
 * dictionary form; lower case in, lower case out.
 */
export const stemOf = remembered((word: string): string => {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular.length > 4 && irregular.endsWith('e') ? irregular.slice(0, -1) : irregular;
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
  // "stage", "staged", "staging": the silent "e" goes everywhere
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
});

function undouble(stem: string): string {
  const last = stem[stem.length - 1];
  if (stem.length > 3 && last === stem[stem.length - 2] && !/[lsz]/.test(last ?? '')) return stem.slice(0, -1);
  return stem;
}
