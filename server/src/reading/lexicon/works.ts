/** Nouns of what somebody makes and the public gets under a title, by what it is: a film of a book bears its title too. */
const WORKS: Readonly<Record<string, string>> = {
  film: 'film movie biopic documentary feature',
  book: 'book novel memoir autobiography biography novella',
  song: 'song single ballad track anthem hit',
  album: 'album record lp ep',
  play: 'play musical opera ballet',
  series: 'series sitcom soap miniseries',
  game: 'game videogame',
  essay: 'essay article report study paper',
};

const KIND_OF = new Map(
  Object.entries(WORKS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What kind of work a noun, lower case, names: "film" for "biopic". */
export const workOf = (word: string): string | undefined => KIND_OF.get(word);

/** Verbs by which a work comes before the public; who makes it may do so a year earlier. */
export const ISSUING: ReadonlySet<string> = new Set(
  'released published issued premiered debuted opened appeared'.split(' '),
);
