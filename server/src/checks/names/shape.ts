import type { StoryName } from './people.ts';

/** Acronyms differ by a letter by design. */
export const isAcronym = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some(({ text }) => text === text.toUpperCase() && text.length < 8));
/** "LaRoche", "McNab": the prefix shows. */
export const hasInnerCapital = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text)));
/** Is it written with an apostrophe anywhere? */
export const hasApostrophe = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some((mention) => /['’]/.test(mention.text)));
/** Is it written with "&" anywhere? */
export const hasAmpersand = (name: StoryName) =>
  name.uses.some((use) => use.name.mentions.some((mention) => mention.text.includes('&')));

/** Words inside a name that say nothing. */
export const SMALL: ReadonlySet<string> = new Set('of for and the in on at to'.split(' '));
const ABROAD = new Set('de la du des del y e &'.split(' '));
/** The same in the languages of which an acronym may be. */
export const isSmallAnywhere = (word: string): boolean => SMALL.has(word) || ABROAD.has(word);
