/** Common nouns for settlements, regions and features that stand with a place's name, lower case. */
const PLACE_NOUNS = new Set(
  (
    'province district county city town village state region territory municipality regency prefecture governorate oblast ' +
    'department canton borough parish suburb neighbourhood neighborhood township hamlet island islands peninsula valley ' +
    'river lake bay gulf strait sea coast desert mountain mountains mount hills airport port harbour harbor station ' +
    'square street avenue road bridge park square market hospital capital area division tehsil taluk commune settlement ' +
    'camp archipelago delta basin county resort heath moor ridge canyon gorge forest glacier plateau reef cape lagoon'
  ).split(' '),
);

/** Is the word a noun that stands with the name of a place? */
export function isPlaceNoun(word: string): boolean {
  return PLACE_NOUNS.has(word) || (word.endsWith('s') && PLACE_NOUNS.has(word.slice(0, -1)));
}

/** Common nouns for where people live together, as they stand before the name of one: "the port of". */
const SETTLEMENTS = new Set(
  'town city village hamlet settlement community suburb resort port township municipality district island isle'.split(
    ' ',
  ),
);
export const isSettlement = (word: string): boolean => SETTLEMENTS.has(word);

/** Does the word lead on to the name of a settlement: "the nearby town of"? */
export const leadsSettlement = (word: string): boolean => /^(?:the|nearby|of)$/.test(word) || isSettlement(word);

/** What ends the name of a street. The name is none without it: "Mill Lane" is not Mill. */
const STREET_NOUNS = new Set(
  'street avenue road lane drive boulevard terrace crescent alley highway turnpike parkway st ave rd blvd'.split(' '),
);
export const isStreetNoun = (word: string): boolean => STREET_NOUNS.has(word);

/** Is the key of a place that of a street? */
export const isStreet = (key: string): boolean =>
  key.includes(' ') && isStreetNoun(key.slice(key.lastIndexOf(' ') + 1));

const COUNTY = ' county';
/** Is it the key of a county? A county bears the name of a town as a rule, and no two of them share ground. */
export const isCounty = (key: string): boolean => key.endsWith(COUNTY);

/** The key without the noun that makes it a street or a county: what is left may be said for it. */
export const bareOf = (key: string): string =>
  isCounty(key) || isStreet(key) ? key.slice(0, key.lastIndexOf(' ')) : key;
