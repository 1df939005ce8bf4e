import { FullNames } from '../../reading/names/fullnames.ts';
import { fold, spellingCost } from '../../reading/names/spelling.ts';
import type { Reading } from '../../reading/reading.ts';
import { rememberedLast } from '../../text/remember.ts';
import type { Story } from '../check.ts';
import type { Mention } from '../report/disagree.ts';
import type { AgeList } from './lists.ts';
import type { Aged } from './read.ts';

/** What the check takes from one article. */
export interface AgeFacts {
  readonly aged: readonly Aged[];
  readonly lists: readonly AgeList[];
}

/** An age at its place. */
export interface AgedMention extends Mention {
  readonly aged: Aged;
}

/**
 * Mentions by person: given and family name together; a family name alone counts where only one given name goes with it
 * in the whole story.
 */
export function byPerson(story: Story<AgeFacts>): Map<string, AgedMention[]> {
  const given = new Map<string, Set<string>>();
  for (const member of story.members) {
    for (const { parts } of member.reading.names) {
      if (parts.length < 2) continue;
      const family = fold(parts[parts.length - 1]!);
      const set = given.get(family) ?? new Set();
      given.set(family, set);
      set.add(fold(parts[0]!));
    }
  }
  const full = new FullNames(story.members.flatMap(({ facts }) => facts.aged.map(({ parts }) => parts)));
  const persons = new Map<string, AgedMention[]>();
  for (const member of story.members) {
    for (const aged of member.facts.aged) {
      const names = given.get(aged.family);
      const first = aged.given ?? (names?.size === 1 ? [...names][0] : undefined);
      if (first === undefined) continue;
      const key = aged.parts.length > 1 ? full.keyOf(aged.parts) : `${first} ${aged.family}`;
      const list = persons.get(key) ?? [];
      persons.set(key, list);
      list.push({ member, span: { start: aged.start, end: aged.end }, aged });
    }
  }
  return spellingsJoined(persons);
}

/** Persons whose names are spelt in two ways, by no article in both, are one. */
function spellingsJoined(persons: Map<string, AgedMention[]>): Map<string, AgedMention[]> {
  const keys = [...persons.keys()].sort();
  for (const [i, key] of keys.entries()) {
    const near = keys.slice(i + 1).filter((other) => persons.has(other) && areSpellings(key, other));
    const [other, more] = near;
    if (!other || more || !persons.has(key)) continue;
    const [own, theirs] = [persons.get(key)!, persons.get(other)!];
    const names = ({ member }: AgedMention) => namesIn(member.reading);
    if (own.some((each) => names(each).has(other)) || theirs.some((each) => names(each).has(key))) continue;
    persons.set(other, [...own, ...theirs]);
    persons.delete(key);
  }
  return persons;
}

/** Given and family names in full, as an article has them. */
const namesIn = rememberedLast(
  ({ names }: Reading) =>
    new Set(
      names.flatMap(({ parts }) => (parts.length > 1 ? [`${fold(parts[0]!)} ${fold(parts[parts.length - 1]!)}`] : [])),
    ),
);

/** Names of so many letters have few neighbours. */
const LONG = 6;
const NEAR = 1;

/** One of the two names is the same, and the other nearly; "Ivan" and "Ivana" are two. */
function areSpellings(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== 2 || y.length !== 2) return false;
  const differing = x.flatMap((part, i) => (part === y[i] ? [] : [[part, y[i]!] as const]));
  const [pair, more] = differing;
  if (!pair || more || pair[0][0] !== pair[1][0] || Math.min(pair[0].length, pair[1].length) < LONG) return false;
  return pair[0].endsWith('a') === pair[1].endsWith('a') && spellingCost(pair[0], pair[1], NEAR) <= NEAR;
}

/** Father and son of one name are more years apart than any slip of a pen but one of ten. */
const GENERATION = 15;

/**
 * The mentions of one name by the persons who bear it: where an article has two of them, or "Jr." is far younger than
 * the one without, they are parted, and an age without a mark goes to whom it fits.
 */
export function generations(mentions: AgedMention[]): AgedMention[][] {
  const marked = mentions.filter(({ aged }) => aged.generation);
  const two =
    mentions.some(({ aged }) => aged.namesake) || marked.some((a) => mentions.some((b) => areGenerations(a, b)));
  if (!two) return [mentions];
  const groups = new Map<string, AgedMention[]>();
  for (const mention of mentions) {
    const { generation, value, kind } = mention.aged;
    const like = marked.find(({ aged }) => aged.kind === kind && aged.value === value);
    const key = generation ?? like?.aged.generation ?? 'bare';
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}

function areGenerations(a: AgedMention, b: AgedMention): boolean {
  if (a.aged.generation === b.aged.generation) return false;
  if (a.aged.generation && b.aged.generation) return true;
  return a.aged.kind === b.aged.kind && Math.abs(a.aged.value - b.aged.value) >= GENERATION;
}
