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
