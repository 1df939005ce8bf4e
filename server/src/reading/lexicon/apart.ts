/**
 * Words by a sum or a measure that set its thing apart from a like one: the old tunnel from the new one, the long version
 * from the base model, core inflation from inflation. Where one of two numbers has such a word and the other has not, they
 * are of two things.
 */
const APART = new Set(
  (
    'alone old older other others another rival neighbouring neighboring nearby similar average median core youth ' +
    'version model variant edition trim premium base entry-level longer shorter long-range extended smaller larger bigger cheaper ' +
    'dearer cheapest dearest lowest highest largest smallest injured wounded survivor survivors runner-up shortlisted ' +
    'instalment installment tranche'
  ).split(' '),
);

/** Those who pay, give and fine: two of them give two sums. */
const INSTITUTIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['state', 'government state ministry minister ministers'],
      ['region', 'region regional province provincial governor'],
      ['town', 'city council municipality mayor town municipal county'],
      ['bank', 'bank banks lender lenders'],
      ['firm', 'company firm owner owners operator employer airline'],
      ['insurer', 'insurer insurers insurance'],
      ['charity', 'charity foundation church agency'],
      ['union', 'union unions'],
      ['club', 'club'],
      ['family', 'family relatives'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** The word, where it sets a thing apart from others of its kind. */
export const setsApart = (word: string): boolean => APART.has(word);

/** What sort of giver the word names. */
export const institutionOf = (word: string): string | undefined => INSTITUTIONS.get(word);
