import { isStarter } from '../../reading/lexicon/capitals.ts';
import { headsOrganisation } from '../../reading/lexicon/organisations.ts';
import { isStop } from '../../reading/lexicon/stops.ts';
import { fold } from '../../reading/names/spelling.ts';
import { type Spot, type StoryName, wholeSpots } from './people.ts';

/*
 * Whose a thing is: "the ministry's Order of Merit", "the Tessamar city Cross of Honour", "a Medal of Courage from the
 * governor". What two givers give are two things, however alike their names.
 */

/** What is read before the name and behind it (characters). */
const NEAR = 90;
/** "the city of Tessamar's", "the brigade's highest honour, the" */
const OWNED =
  /((?:[\p{L}.-]+\s+){0,3}[\p{L}.-]+)(?:['’]s|(?<=s)['’])\s+(?:\p{Ll}+[\s,]+){0,3}(?:(?:the|its|a|an)\s+)?["“]?$/u;
/** "the fire department Cross" */
const BODY = /\b(?:the|a|an|his|her|their)\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)\s+["“]?$/u;
const FROM = /^["”]?,?\s+(?:from|by|of|given\s+by|awarded\s+by|presented\s+by)\s+((?:[\p{L}.'’-]+\s?){1,5})/u;

/** Do the articles say of the two things who gives them, and name others for each? */
export function areOtherGivers(a: StoryName, b: StoryName): boolean {
  const [own, other] = [giversOf(a), giversOf(b)];
  return own.size > 0 && other.size > 0 && ![...own].some((word) => other.has(word));
}

function giversOf(name: StoryName): ReadonlySet<string> {
  return new Set(wholeSpots(name).flatMap(giverAt));
}

function giverAt({ member, mention }: Spot): string[] {
  const { text } = member.reading.article;
  const before = text.slice(Math.max(0, mention.start - NEAR), mention.start);
  const owned = OWNED.exec(before)?.[1];
  if (owned) return wordsIn(owned);
  const body = BODY.exec(before)?.[1]?.split(/\s+/).at(-1)?.toLowerCase();
  if (body && headsOrganisation(body)) return [fold(body)];
  const from = FROM.exec(text.slice(mention.end, mention.end + NEAR))?.[1];
  return from ? wordsIn(from) : [];
}

const wordsIn = (words: string) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !isStop(word) && !isStarter(word))
    .map(fold);
