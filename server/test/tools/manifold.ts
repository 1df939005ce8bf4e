import { words } from 'popular-english-words/words.js';
import { rankOf } from '../../src/reading/words.ts';

const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
const VOWELS = 'aeiou';

/** The letter so many places on among its kind. */
function turned(letter: string, by: number): string {
  const lower = letter.toLowerCase();
  const letters = VOWELS.includes(lower) ? VOWELS : CONSONANTS;
  const next = letters[(letters.indexOf(lower) + by) % letters.length]!;
  return letter === lower ? next : next.toUpperCase();
}

/** Words that are more common than this say nothing of what an article is about: they stay. */
const COMMON = 1000;
/** A word gives way to one so many ranks further down for each copy. */
const STEP = 1201;

/**
 * An article of another world: names and telling words are other words, as rare as they were, and the same wherever they
 * stand. Copies with different numbers belong to different stories, as the articles of a big desk do.
 */
export function renamed(text: string, copy: number): string {
  if (copy === 0) return text;
  return text.replace(/[A-Za-z]{3,}/g, (word) => {
    const rank = rankOf(word.toLowerCase());
    if (rank === undefined) return word.replace(/./g, (letter) => turned(letter, copy));
    if (rank < COMMON) return word;
    const other = words[(rank + copy * STEP) % words.length]!;
    if (word === word.toUpperCase()) return other.toUpperCase();
    return word === word.toLowerCase() ? other : other[0]!.toUpperCase() + other.slice(1);
  });
}

/** An article of paragraphs that look alike and tell of different things: a list of events, pasted together. */
export function pasted(paragraphs: number): string {
  const alike = Array.from(
    { length: paragraphs },
    (_, i) =>
      `At least ${20 + (i % 13)} people were killed and ${(i % 97) + 3} injured in Harlow${i % 31} on ${1 + (i % 28)} May, ` +
      `police said, in a quake of magnitude ${4 + (i % 30) / 10} with a damage of $${(i % 90) + 2} million.\n\n` +
      `"We have not seen such a thing since ${1900 + (i % 97)}," said the mayor, Ana Costa${i % 11}, ${40 + (i % 9)}.`,
  );
  return `---\ndate: 2024-05-08\n---\n# A list of quakes\n\n${alike.join('\n\n')}\n`;
}
