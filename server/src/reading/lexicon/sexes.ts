/** What a word says of whoever it stands for. */
export type Sex = 'male' | 'female';

const WORDS: Readonly<Record<Sex, string>> = {
  male: 'he his him himself male man boy father son husband brother actor king widower',
  female: 'she her herself female woman girl mother daughter wife sister actress queen widow',
};
const BY_WORD = new Map<string, Sex>(
  (Object.entries(WORDS) as [Sex, string][]).flatMap(([sex, words]) =>
    words.split(' ').map((word): [string, Sex] => [word, sex]),
  ),
);
/** Who ends in "man" and may be a woman, or nobody. */
const EITHER = /^(?:(?:super|in|non)?human|roman|german|norman|ottoman|shaman|talisman)$/;

/** Does the word, as it is written, tell of a man or of a woman: "she", "son", "spokesman"? A name does not. */
export function sexOf(word: string): Sex | undefined {
  const known = BY_WORD.get(word.toLowerCase());
  if (known || !/^\p{Ll}/u.test(word)) return known;
  if (word.endsWith('woman')) return 'female';
  return word.endsWith('man') && !EITHER.test(word) ? 'male' : undefined;
}

/** How men and women are addressed who are given no other title. */
const STYLES: Readonly<Record<Sex, string>> = {
  male: 'mr sir lord prince duke count baron emperor sultan emir monsieur señor senor herr',
  female: 'mrs ms miss lady dame princess duchess baroness countess empress madame señora senora frau',
};
const BY_STYLE = new Map<string, Sex>(
  (Object.entries(STYLES) as [Sex, string][]).flatMap(([sex, words]) =>
    words.split(' ').map((word): [string, Sex] => [word, sex]),
  ),
);

/** Does a word of a title tell of a man or of a woman: "Mr", "Countess", "Sister"? */
export const sexOfTitle = (word: string): Sex | undefined => BY_STYLE.get(word.toLowerCase()) ?? sexOf(word);

/** "He" or "she", of whom a sentence tells. */
export const isHeOrShe = (lower: string): boolean => lower === 'he' || lower === 'she';

/** Words that stand for one person named before, or are his or hers. */
export const PERSONAL = /\b(?:he|she|him|her|his)\b/iu;
