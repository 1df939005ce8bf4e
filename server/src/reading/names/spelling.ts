import { noted, remembered } from '../../text/remember.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const SINGLE: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ŋ: 'ng',
  ə: 'a',
  ħ: 'h',
  ʻ: '',
  ʼ: '',
  '’': '',
};
const PLAIN = /^[a-z]*$/;
const MARKS = /\p{M}/gu;
const REST = /[^a-z0-9]/g;

/**
 * A word as the English keyboard writes it: lower case, without diacritics, apostrophes, stops and hyphens. Letters of
 * other scripts are kept. Two spellings with one folded form differ in nothing that a desk would call an error.
 */
export const fold = remembered((word: string): string => {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[^\x00-\x7f]/g, (char) => SINGLE[char] ?? char);
  const latin = bare.replace(REST, '');
  return latin === '' ? bare : latin;
});

/** A token's word, folded. */
export const folded = noted(({ lower }) => fold(lower));

const isVowel = (char: string) => 'aeiouy'.includes(char);

/** Letters that romanisations and ears confuse: a swap inside a class costs less than one across. */
const CLASSES = ['ckqg', 'dt', 'szc', 'vwfb', 'jgy', 'mn', 'sx', 'lr', 'pb', 'uw', 'iy'];
const CHEAP = new Set([
  'ck',
  'kc',
  'kq',
  'qk',
  'vw',
  'wv',
  'iy',
  'yi',
  'sz',
  'zs',
  'gq',
  'qg',
  'ei',
  'ie',
  'ou',
  'uo',
  'jy',
  'yj',
  'ea',
  'ae',
]);

function swapCost(a: string, b: string): number {
  if (CHEAP.has(a + b)) return 0.4;
  if (isVowel(a) && isVowel(b)) return 0.6;
  if (isVowel(a) !== isVowel(b)) return 1.1;
  return CLASSES.some((letters) => letters.includes(a) && letters.includes(b)) ? 0.7 : 1;
}

/** The cost of a letter that one spelling has and the other lacks. */
function extraCost(char: string, before: string | undefined, last: boolean): number {
  if (char === before) return 0.3;
  if (char === 'h') return 0.4;
  if (last && char === 'e') return 0.4;
  return isVowel(char) ? 0.7 : 1;
}

/**
 * How far two folded spellings are from being slips or romanisations of one another: an edit distance in which doubled
 * letters, vowels, a silent h and sounds of one class cost less than a whole edit, and a different first letter more.
 * Gives Infinity as soon as the distance passes `most`.
 */
export function spellingCost(a: string, b: string, most = 3): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) * 0.3 > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= b.length; j++) last.push(last[j - 1]! + extraCost(b[j - 1]!, b[j - 2], j === b.length));
  for (let i = 1; i <= a.length; i++) {
    const char = a[i - 1]!;
    const row = [last[0]! + extraCost(char, a[i - 2], i === a.length)];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1]!;
      let cost = last[j - 1]! + (char === other ? 0 : swapCost(char, other));
      cost = Math.min(cost, last[j]! + extraCost(char, a[i - 2], i === a.length));
      cost = Math.min(cost, row[j - 1]! + extraCost(other, b[j - 2], j === b.length));
      if (i > 1 && j > 1 && char === b[j - 2] && a[i - 2] === other) cost = Math.min(cost, beforeLast[j - 2]! + 0.8);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const first = a[0] !== b[0] && !CHEAP.has((a[0] ?? '') + (b[0] ?? '')) ? 0.4 : 0;
  const total = last[b.length]! + first;
  return total > most ? Number.POSITIVE_INFINITY : total;
}

/**
 * The consonants of a folded word as one ear hears them, vowels and "h" left out, a first vowel kept as "a". Words that
 * are romanisations of one another have the same; it is coarse, and meant to find candidates.
 */
export const soundOf = remembered((word: string): string => {
  const sounds = word
    .replace(/ph/g, 'f')
    .replace(/tsch|tch|cz|ch/g, 'C')
    .replace(/sch|sh|sz/g, 'S')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|kh|gh|[cqg]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/dj/g, 'j')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/h/g, '');
  const head = /^[aeiouy]/.test(sounds) ? 'a' : '';
  return head + sounds.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
});

/** Every form of the word with one letter left out, and the word itself: words one edit apart share one of them. */
export function shortenings(word: string): string[] {
  const forms = [word];
  for (let i = 0; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
}
