import { COUNTRIES } from './countries.ts';

/** Countries in which what is said in public is mostly said in English, or in English too. */
const ENGLISH = new Set(
  'AG AU BB BW BS BZ CA DM FJ GB GD GH GM GY IE IN JM KE LR MT NG NZ PK SG SL TT UG US ZA ZM ZW'.split(' '),
);

/** Names, demonyms and capitals of the other countries, lower case. */
const FOREIGN: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ code, names, demonyms, capital }) =>
    ENGLISH.has(code) ? [] : [...names, ...demonyms, capital],
  ),
);

/** Countries whose names come in other letters than Latin ones, or from Arabic, and are written in English by ear. */
const OTHER_LETTERS = new Set(
  (
    'AE AF AM BD BG BH BY CN CY DZ EG ER ET GE GR IL IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS ' +
    'QA RS RU SA SD SO SY TH TJ TM TN TW UA UZ YE'
  ).split(' '),
);

const ROMANISED: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ code, names, demonyms, capital }) =>
    OTHER_LETTERS.has(code) ? [...names, ...demonyms, capital] : [],
  ),
  ...['arab', 'arabic', 'kurdish', 'palestinian', 'palestinians', 'chechen', 'gaza', 'tamil'],
]);

/** Does the word, or the two words, name a country whose names are put into Latin letters, or its people? */
export const isOfOtherLetters = (words: string): boolean => ROMANISED.has(words);

/** Does the word, or the two words, name a country where another language than English is spoken, or its people? */
export const isForeign = (words: string): boolean => FOREIGN.has(words);
