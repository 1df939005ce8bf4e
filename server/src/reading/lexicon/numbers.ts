import type { Bound } from '../reading.ts';

const list = (words: string) => words.split(' ');

/** Cardinals below one hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, value): [string, number] => [word, value]),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i): [string, number] => [
    word,
    (i + 2) * 10,
  ]),
]);

/** Words that multiply what stands before them; with South Asian ones. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['score', 20],
]);

/** Short scales that stand after figures only: "£1.2m", "2bn", "350k", "1.7 mn". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['k', 1e3],
]);

/** Words for "many" from which no number can be had, with the least and the most they may stand for. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [20, 400]],
  ['scores', [30, 400]],
  ['hundreds', [150, 5000]],
  ['thousands', [1500, 90_000]],
  ['millions', [1.5e6, 9e8]],
  ['billions', [1.5e9, 9e11]],
  ['several', [3, 30]],
  ['many', [3, 1e9]],
  ['numerous', [3, 1e9]],
  ['few', [2, 10]],
  ['handful', [2, 10]],
]);

/** What may stand before a number and bound it; the longest match wins. */
export const BOUNDS_BEFORE: readonly (readonly [readonly string[], Bound])[] = (
  [
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['not fewer than', 'at-least'],
    ['at the very least', 'at-least'],
    ['at least', 'at-least'],
    ['a minimum of', 'at-least'],
    ['upwards of', 'at-least'],
    ['well over', 'more-than'],
    ['well above', 'more-than'],
    ['more than', 'more-than'],
    ['in excess of', 'more-than'],
    ['greater than', 'more-than'],
    ['over', 'more-than'],
    ['above', 'more-than'],
    ['topped', 'more-than'],
    ['exceeded', 'more-than'],
    ['surpassed', 'more-than'],
    ['exceeding', 'more-than'],
    ['passed', 'more-than'],
    ['not more than', 'at-most'],
    ['no more than', 'at-most'],
    ['at most', 'at-most'],
    ['a maximum of', 'at-most'],
    ['as many as', 'at-most'],
    ['as much as', 'at-most'],
    ['up to', 'at-most'],
    ['fewer than', 'fewer-than'],
    ['less than', 'fewer-than'],
    ['below', 'fewer-than'],
    ['under', 'fewer-than'],
    ['just over', 'about'],
    ['just under', 'nearly'],
    ['close to', 'nearly'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['approximately', 'about'],
    ['approx.', 'about'],
    ['roughly', 'about'],
    ['around', 'about'],
    ['about', 'about'],
    ['some', 'about'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['circa', 'about'],
    ['an average of', 'about'],
    ['exactly', 'exact'],
    ['a total of', 'exact'],
  ] as const
)
  .map(([words, bound]): readonly [readonly string[], Bound] => [words.split(' '), bound])
  .sort((a, b) => b[0].length - a[0].length);

/** What may stand after the number (or its noun) and bound it. */
export const BOUNDS_AFTER: readonly (readonly [readonly string[], Bound])[] = [
  [['or', 'more'], 'at-least'],
  [['or', 'so'], 'about'],
  [['-', 'plus'], 'more-than'],
  [['-', 'odd'], 'about'],
  [['+'], 'at-least'],
  [['plus'], 'more-than'],
];
