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

/** Does the word, or the two words, name a country where another language than English is spoken, or its people? */
export const isForeign = (words: string): boolean => FOREIGN.has(words);
