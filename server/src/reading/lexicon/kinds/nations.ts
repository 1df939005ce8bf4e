import { COUNTRIES } from '../countries.ts';

/** Whose: a line a country, with its demonyms. */
const lines = COUNTRIES.filter(({ demonyms }) => demonyms.length > 0).map(
  ({ code, demonyms }) => `    ${code}: ${demonyms.join(' | ')}`,
);

/** Of what nation people and things are, in the notation of `kinds.ts`. */
export const NATIONS: Readonly<Record<string, string>> = {
  nation: lines.join('\n'),
  // Of those who were hurt or saved.
  origin: lines.join('\n'),
};
