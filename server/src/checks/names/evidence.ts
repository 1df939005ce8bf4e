import { fold } from '../../reading/names/spelling.ts';
import { coreOf, type StoryName } from './people.ts';
import { SMALL } from './shape.ts';

/*
 * What speaks for a spelling besides the articles that have it word for word.
 */

/**
 * Independent articles that write the name with its last word in lower case ("the Tessamar bridge"), and so are no
 * mentions of it.
 */
export function voicesInLowerCase(name: StoryName, names: ReadonlyMap<string, StoryName>): number {
  const last = name.parts[name.parts.length - 1]!;
  const bare = name.parts.length > 1 ? names.get(name.parts.slice(0, -1).join(' ')) : undefined;
  const own = new Set(name.uses.map(({ member }) => member.lineage));
  const voices = (bare?.uses ?? []).filter(
    ({ member, name: { mentions } }) =>
      !own.has(member.lineage) &&
      mentions.some(({ end }) => followed(member.reading.article.text.slice(end, end + last.length + 4), last)),
  );
  return new Set(voices.map(({ member }) => member.lineage)).size;
}

const followed = (text: string, word: string) => /^\s+(\p{Ll}+)/u.exec(text)?.[1] === word;

/** Does any article that has the name, or the one beside it, write out what its acronym `word` stands for? */
export function isSpeltOut(word: string, among: readonly StoryName[]): boolean {
  if (word.length < 3) return false;
  return among.some(({ uses }) =>
    uses.some(({ member: { facts }, name: { mentions } }) => {
      if (!mentions.some(({ parts }) => parts.includes(word.toUpperCase()))) return false;
      const explained = facts.expansions.some(({ acronym }) => acronym === word);
      return explained || [...facts.names.values()].some(({ parts }) => initialsOf(parts) === word);
    }),
  );
}

const initialsOf = (parts: readonly string[]) =>
  coreOf(parts)
    .map(fold)
    .filter((part) => !SMALL.has(part))
    .map((part) => part[0])
    .join('');
